"""Questions about talks on something: which sessions that means, and what is asked of them."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import ASSISTANT, INTENTS, TALK, TOPIC, Trait, has_trait
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import AGREED, SURE, Meanings
from bot.answering.linking.session_languages import spoken_languages_in
from bot.answering.parse import content_of
from bot.answering.query import ParsedQuestion
from bot.answering.subject_words import subject_phrase, subject_stretch
from bot.answering.text.markers import first_group, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.usual_topics import SESSION_TOPICS, is_surely_usual, usual_topic
from bot.core.models import Session, SessionKind
from bot.core.programme import IDLE_KINDS

SESSION_ACTIONS = frozenset({"bot:remind_me", "bot:save_session", "bot:calendar"})
"""What the bot itself does with a session."""

_EDGES = IDLE_KINDS | {SessionKind.OPENING, SessionKind.CLOSING, SessionKind.KEYNOTE}
"""Kinds that say by themselves which session is meant."""

ASKED_OF = {"who": "speakers", "when": "when", "where": "where", "how_long": "how_long"}
"""What a question word asks of a session."""


def with_subject(
    query: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    knowledge: Knowledge,
    meanings: Meanings,
    reading: LanguageModel,
) -> ParsedQuestion:
    """Find the sessions on something that are asked for, where none was named.

    First by the words that else only ask ("the next security talk"), then by their meaning.
    """
    phrase = subject_phrase(linked, reading, query.spoken)
    agreed = _agreed(query, linked, ranking, phrase, knowledge, meanings, reading)
    if agreed:
        return agreed
    if not _asks_for_others(query, ranking):
        return query
    is_of_event = has_trait(query.intent, Trait.OF_EVENT) and not has_trait(query.intent, *_LISTING)
    is_of_event = is_of_event and not query.kinds
    if query.languages:  # "talks in French" have no subject
        kept = (w for w in phrase.split() if not spoken_languages_in(fold(w), query.spoken))
        phrase = " ".join(kept)
    if is_of_event:
        # "When does the first session start" has no subject.
        known = {t.surface for t in linked.terms if reading.is_intent_word(t)}
        phrase = " ".join(word for word in phrase.split() if fold(word) not in known)
    if not phrase:
        return query
    found, nearness = _by_words(query, phrase, knowledge, reading), 0.0
    if not found and (query.subject or query.intent not in _OF_TIME):
        stretch = subject_stretch(linked, reading, query.spoken)
        near = meanings.nearest((phrase,) if is_of_event else (phrase, stretch, linked.text))
        if query.of_kind is not None:
            of_kind = {session.id for session in query.of_kind}
            near = tuple(pair for pair in near if pair[0] in of_kind) or near
        found = tuple(knowledge.programme.session[identity] for identity, _ in near)
        nearness = max((nearness for _, nearness in near), default=0.0)
    if not found:
        return _of_nothing_known(query, phrase, reading)
    is_asked = has_trait(query.intent, Trait.OF_SESSION)
    # Whoever speaks in what only comes near is not who was asked for: the sessions are shown.
    asks_who = has_trait(query.intent, Trait.NAMES_PEOPLE, Trait.OF_PERSON, Trait.OF_PART)
    return replace(
        query,
        intent="find_sessions" if nearness and asks_who else query.intent,
        found=found,
        sessions=found[:MOST_ASKED] if is_asked else (),
        is_topical=True,
        subject=(),
        subject_text=phrase,
        nearness=nearness,
    )


def _agreed(
    query: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    phrase: str,
    knowledge: Knowledge,
    meanings: Meanings,
    reading: LanguageModel,
) -> ParsedQuestion | None:
    """Return the question about the session that its words and its meaning both speak for.

    A word few sessions have counts for more than what a message resembles: "food getting hacked"
    asks for no meal.
    """
    is_named = query.is_titled or query.people or query.bodies or query.told
    is_elsewhere = query.intent.startswith((TALK, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    is_list = query.found and has_trait(query.intent, Trait.LISTS) and query.intent != "breaks"
    if (
        is_named
        or is_elsewhere
        or is_surely_usual(ranking)
        or (is_list and ranking.confidence >= CLEAR)
    ):
        return None
    index = knowledge.sessions
    content = content_of(linked, knowledge, reading, query.spoken)
    hits = index.by_subject(content)
    written = {term.stem for term in linked.terms}
    best = [hit for hit in hits if hit.score >= ALIKE * hits[0].score]
    is_told = any(index.is_telling(stem) for hit in best for stem in hit.terms & written)
    is_all = bool(best) and best[0].question_share >= ALL and any(map(index.has_in_title, content))
    if not is_told and not is_all:
        return None
    near = dict(meanings.nearest((phrase, linked.text), AGREED if is_told else SURE))
    chosen = max(best, key=lambda hit: near.get(hit.id, 0.0))
    if chosen.id not in near:
        return None
    session = knowledge.programme.session[chosen.id]
    intent = query.intent
    if intent == "breaks" or intent.startswith(TOPIC) or ranking.confidence < UNLIKELY:
        asked = first_group("question_words", fold(linked.text), query.spoken)
        is_of_one = has_trait(intent, Trait.OF_SESSION) and not intent.startswith(TOPIC)
        intent = ASKED_OF.get(asked or "", intent if is_of_one else "find_sessions")
    is_asked = has_trait(intent, Trait.OF_SESSION) or intent == "speakers"
    others = tuple(s for s in query.found if s is not session)
    return replace(
        query,
        intent=intent,
        found=(session, *others),
        sessions=(session,) if is_asked else (),
        kinds=(),
        of_kind=None,
        is_topical=True,
        names_session=True,
        subject=(),
        subject_text=query.subject_text or phrase,
    )


def _of_nothing_known(query: ParsedQuestion, phrase: str, reading: LanguageModel) -> ParsedQuestion:
    """Keep what narrows a kind down and fits nothing: other workshops are no answer to it."""
    if not query.kinds or len(query.of_kind or ()) < 2 or query.session_filter.tracks:
        return query
    told = [
        term
        for term in terms_of(phrase)
        if not reading.is_intent_word(term) and term.stem not in reading.session_stems
    ]
    if not told:
        return query
    return replace(
        query, subject=tuple(term.stem for term in told), subject_text=phrase, sessions=()
    )


_LISTING = (Trait.LISTS, Trait.NAMES_PEOPLE, Trait.OF_PERSON)
"""Traits of what asks for sessions, or for people of sessions, on something."""

_OF_SESSIONS = (*_LISTING, Trait.OF_SESSION, Trait.OF_ANYTHING)
"""Traits of what may be asked of sessions at all."""

_OF_TIME = frozenset({"on_now", "on_next", "programme"})
"""Intents that ask for all there is at some time, unless a subject is named."""

ALIKE, ALL = 0.95, 0.9
"""Sessions that have as much of what was asked as the best; and all of it, but for a small word."""

_OF_SESSION_ALONE = "session_"
"""What the names of intents begin with that ask for anything but the when, where and who."""

UNLIKELY = 0.4
"""Below this a few words may be a subject, whatever they resemble."""


def _asks_for_others(query: ParsedQuestion, ranking: Ranking) -> bool:
    """Whether sessions on something are asked for, and nothing was found that it could be."""
    if query.is_titled or query.found or query.people or query.bodies or query.told:
        return False
    if query.edition and not query.names_session:
        return False
    if query.intent == "breaks" or any(kind in _EDGES for kind in query.kinds):
        return False
    if is_surely_usual(ranking) and not (query.names_session and query.subject):
        return False
    if not query.subject and (query.names_event or len(query.sessions) == 1):
        return False
    if query.names_session or query.kinds or query.intent == "find_sessions":
        return True
    is_elsewhere = query.intent.startswith((TALK, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    return (bool(query.subject) and not is_elsewhere) or ranking.confidence < UNLIKELY


def _by_words(
    query: ParsedQuestion, phrase: str, knowledge: Knowledge, reading: LanguageModel
) -> tuple[Session, ...]:
    """Return the sessions whose titles or tracks have the words of a phrase, to list them.

    A word that only asks ("next") need not stand there.
    """
    if not has_trait(query.intent, *_LISTING):
        return ()
    index = knowledge.sessions
    words = terms_of(phrase)
    stems = [term.stem for term in words if index.has_in_heading(term.stem)]
    is_told = all(term.stem in stems or reading.is_intent_word(term) for term in words)
    # "The next talk in the hall" asks for no title that has the word.
    is_told = is_told and not all(map(reading.is_intent_word, words))
    hits = index.by_heading(stems) if stems and is_told else ()
    return tuple(knowledge.programme.session[identity] for identity in hits)


MOST_ASKED = 3
"""Sessions found that something is said of each; more are a list."""


def _asks_of_found(query: ParsedQuestion) -> bool:
    """Whether what is asked is asked of the sessions found, and of nothing else."""
    is_open = not (query.sessions or query.people or query.names_event or query.kinds)
    is_asked = has_trait(query.intent, Trait.OF_SESSION) and query.is_topical
    return is_open and is_asked and 0 < len(query.found) <= MOST_ASKED


def with_session_intent(
    query: ParsedQuestion, linked: Entities, ranking: Ranking
) -> ParsedQuestion:
    """Read what speaks of a talk on something as a question about it, whatever it resembles.

    "The Tor talk" is no tour, "talks about privacy" ask for nobody's data.
    """
    topic = usual_topic(query, linked, ranking)
    if topic is not None:
        return replace(query, intent=topic, sessions=(), found=(), kinds=(), of_kind=None)
    is_named = query.is_titled or bool(query.found)
    asked = question_words_in(linked.text, query.spoken)
    is_other = query.intent.startswith((TOPIC, _OF_SESSION_ALONE))
    if query.is_titled and is_other and ranking.confidence < CLEAR and len(asked) == 1:
        (word,) = asked  # the one question word beside a title says what is asked of it
        query = replace(query, intent=ASKED_OF.get(word, query.intent))
    if _asks_of_found(query):
        query = replace(query, sessions=query.found, subject=())
    if not is_named or not (query.names_session or query.nearness >= SURE):
        return query
    name = query.intent
    is_foreign = name in {OUT_OF_SCOPE, "event_unknown"} and query.names_session
    if name.startswith(TOPIC):
        is_foreign = name.removeprefix(TOPIC) not in SESSION_TOPICS
    elif name.startswith((ASSISTANT, TALK)):
        is_foreign = name not in SESSION_ACTIONS
    elif has_trait(name, Trait.OF_PART) and not query.kinds:
        is_foreign = query.is_titled or query.is_topical
    elif name in INTENTS and not has_trait(name, *_OF_SESSIONS):
        is_foreign = ranking.confidence < UNLIKELY
    if not is_foreign:
        return query
    first = first_group("question_words", fold(linked.text), query.spoken)
    intent = ASKED_OF.get(first or "", "about" if query.is_titled else "find_sessions")
    sessions = query.sessions or (query.found if intent != "find_sessions" else ())
    return replace(query, intent=intent, sessions=sessions)
