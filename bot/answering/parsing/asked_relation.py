"""Whether a question of who asks for what an event's files hold: who speaks, and not who won.

Who speaks, opens, organises or is from a body stands in the files. Who won, founded or wrote
something, and who holds a post, only a role, a biography or a session's text can say. Words that
nobody foresaw ("who rocks the stage at ten?") are judged by what the whole question means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.classifier.encoder import Encoder
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.classifier.masks import naturalise
from bot.answering.classifier.relation_model import shipped_relations
from bot.answering.descriptions.posts import names_post
from bot.answering.descriptions.relation_evidence import (
    asked_of_somebody,
    people_stating,
    sessions_stating,
)
from bot.answering.intents import ASSISTANT, TALK, TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.masking import mask
from bot.answering.linking.relation_words import parts_in, relations_in
from bot.answering.linking.spans import touches
from bot.answering.message.reading import MessageContext
from bot.answering.parsing.asked_by_phrase import asked_by_phrase
from bot.answering.parsing.asked_language import asks_who_in_language
from bot.answering.parsing.posts_elsewhere import is_of_name_elsewhere
from bot.answering.parsing.somebody_asked import asks_for_somebody
from bot.answering.parsing.who_of_item import of_item, unstated
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, question_words_in, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.core.models import Part

HELD = -0.62
"""Mean log-odds, of the message with its names masked and as it was written, from which on what is
asked of who is held. Of 100 colloquial questions of who speaks and 120 of who did or is something
else, in seven languages and on eight events, 3 and 8 are on the wrong side."""

SURELY_NOT = -1.2
"""The same where no word of it is strange to questions of who speaks: "won" is such a word."""

SURELY = 0.0
"""From which mean log-odds on whoever is there is asked for, whatever word says so."""

SURE, SURE_OF_PART = 0.95, 0.6
"""From which probability on a part is surely asked for, and how much that adds to the log-odds."""

ASKED: Mapping[str, float] = {
    "speakers": 0.8, "partners": 0.8,
    **dict.fromkeys(("organisers", "attendees", "opens", "closes", "affiliation", "contact"), 0.55),
}  # fmt: skip
"""How likely these intents must be to be asked in whatever words. Of 120 questions of who did or is
something else three are so likely, all of partners, who need a meaning near to it, too; of 189 of
who holds, opens, joins or addresses the first event 102 are."""

_OF_PEOPLE = ("opens", "keynote", "closes", "speakers", "organisers")
"""What is asked of who in words by which the files are asked."""


def with_relation_asked(
    query: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    knowledge: Knowledge,
    message: MessageContext,
    encoder: Encoder,
) -> ParsedQuestion:
    """Ask of whom a role or biography states what is asked, or say that nothing published does."""
    reading, language = message.words, query.spoken
    is_phrased = query.intent == asked_by_phrase(ranking.best, linked, language)
    query = query if is_phrased else of_item(query, linked)
    is_talk = query.intent.startswith((TALK, ASSISTANT)) and not linked.unmatched
    is_elsewhere = is_of_name_elsewhere(query, linked)
    is_led = not is_elsewhere and _asks_who_leads(query, linked, ranking)
    is_led = is_led or asks_who_in_language(query.intent, linked, language)
    # "I missed the keynote, who was it" asks for whoever gave it, as the files tell.
    is_of_part = has_trait(query.intent, Trait.OF_PART) or query.intent == "speakers"
    is_led = is_led or (is_of_part and says(linked.text, "missed_words", language))
    if query.is_settled or is_phrased or is_talk or is_led or not asks_for_somebody(query, linked):
        return query
    is_outside = ranking.probability(OUT_OF_SCOPE) >= SURE
    is_named = linked.mentions or linked.sessions or query.names_event or is_elsewhere
    if is_outside and not is_named:
        return query
    people_words = terms("people_words", language)  # "who is the Kim guy"
    is_bare = bool(linked.names("person")) and all(
        term.surface in people_words for term in _said(linked, reading, language)
    )
    chance = None if is_bare else _odds_of(linked, language, encoder)  # "who is Kim" asks no more
    if chance is not None and _asks_surely_for_part(query, ranking):
        chance += SURE_OF_PART
    is_asked, is_of_session = _is_asked_of_event(ranking, chance), _is_of_session(query, linked)
    is_held = chance is None or is_asked or _is_held(chance, linked, reading, language)
    is_of_event = query.names_event and _asks_surely_for_part(query, ranking)
    if chance is not None and (is_elsewhere or (is_of_session and _is_done_to_it(linked))):
        is_held = False
    elif is_held and not (chance is None or is_asked or is_of_session or is_of_event):
        is_held = not relations_in(linked.terms)  # "who heads Intel" asks of no session
    titles = {stem for hit in linked.hits for stem in hit.terms} if query.is_titled else set()
    is_sure = chance is not None and chance >= SURELY
    held = _of_whoever_is_there(query, linked) if is_held and is_sure else query
    if is_held and not names_post(fold(linked.text), language):
        return held
    content = [
        term
        for term in linked.terms
        if not (_is_asking(term, linked, language) or term.stem in titles)
    ]
    asked = asked_of_somebody(content, linked, knowledge, language, titles)
    if not is_held or asked.names_post:
        is_alone = asked.is_post_alone or has_trait(query.intent, Trait.OF_PART)
        is_own = query.names_event and is_alone  # no other body's chair is the event's
        is_of_it = says(linked.text, "heading_it_words", language)  # of which it is not said here
        is_of_else = query.is_titled or is_own or is_of_it
        told = () if is_of_else else people_stating(asked, knowledge)
        if told:
            return replace(
                query.without_sessions(), intent="who_is", people=told, bodies=(), rivals=(),
                times=Moments(), nearness=0.0, is_titled=False, names_somebody=False,
            )  # fmt: skip
    if is_held:
        return held
    # A text with the words for a post tells nobody who has it, and its speakers least of all.
    is_of_post = (asked.names_post or query.intent == "find_sessions") and not query.is_titled
    is_of_holder = (is_elsewhere or is_of_post) and query.intent in _OF_SPEAKERS
    if not is_of_holder and sessions_stating(asked, query.sessions or query.found):
        return query
    if query.intent == OUT_OF_SCOPE and not (query.is_specific or query.found):
        return replace(query, is_unstated=True)
    return unstated(query)


_OF_SPEAKERS = frozenset({"speakers", "moderates", "find_sessions"})
"""What is answered by whoever speaks in the sessions found."""


def _asks_who_leads(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> bool:
    """Whether it is asked who leads a session, be it by a pronoun: "y quiénes la moderan"."""
    if query.intent == "moderates" and says(linked.text, "leading_verbs", query.spoken):
        return not linked.unmatched or _is_of_session(query, linked)
    is_of_it = query.intent in {"moderates", "speakers"} and query.sessions and not query.is_titled
    is_sure = ranking.best == "moderates" and ranking.confidence >= SURE
    return bool(is_of_it and is_sure and not _is_done_to_it(linked))


def _odds_of(linked: Entities, language: str, encoder: Encoder) -> float | None:
    """Return the log-odds that who is asked for is told by the event's files, if it can be known.

    What was named is masked once, and once is not: a name may hide what is asked.
    """
    if not encoder.dimension:
        return None
    bare = mask(linked.text, linked.mentions, linked.times, None, linked.stated)
    texts = [naturalise(bare if linked.stated else linked.masked, language)]
    texts += [] if linked.title_spans or linked.stated else [linked.text]
    vectors = encoder.encode(texts)
    return sum(map(shipped_relations().log_odds, vectors)) / len(vectors)


def _is_asked_of_event(ranking: Ranking, chance: float | None) -> bool:
    """Whether it is surely asked who holds, opens or comes to the event, in whatever words."""
    if ranking.best.startswith(TOPIC) and ranking.labels[1] == "contact":
        return True  # whom a journalist writes to
    is_near = ranking.best != "partners" or (chance is not None and chance >= SURELY)
    return is_near and ranking.confidence >= ASKED.get(ranking.best, 1.0)


def _asks_surely_for_part(query: ParsedQuestion, ranking: Ranking) -> bool:
    """Whether the classifier is sure that it is asked who has a part, or holds the event."""
    is_of_body = query.intent in {"organisers", "partners"}
    is_of_part = is_of_body or has_trait(query.intent, Trait.OF_PART)
    return is_of_part and ranking.probability(query.intent) >= SURE


def _is_of_session(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a session, room or hour is named, of which it is asked who leads or presides."""
    is_only_found = names_post(fold(linked.text), query.spoken) and not query.is_titled
    is_found = not is_only_found and bool(query.sessions or query.found)
    is_told = query.names_session or is_found or query.continues
    is_placed = query.kinds or query.rooms or query.tracks
    return bool(is_told or is_placed or linked.title_spans or linked.times.spans)


def _is_done_to_it(linked: Entities) -> bool:
    """Whether words beside the title say what only texts tell of a session: who reviewed it."""
    named = [*linked.spans, *linked.stated]
    titles = {stem for hit in linked.hits for stem in hit.terms}
    said = [t for t in linked.terms if not (touches(t, named) or t.stem in titles)]
    return any(one.is_told_by_texts for one in relations_in(said))


def _of_whoever_is_there(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask who speaks at an hour or in a session, whatever word says so: "who rocks it at ten".

    What was found by such a word and is not then is not meant.
    """
    if query.people or query.intent not in _NEAR:
        return query
    if query.is_titled:
        is_of_part = query.intent in {"speakers", "moderates"}
        return query if is_of_part else replace(query, intent="speakers", rivals=())
    about = query.sessions or query.found
    is_timed = query.times.at is not None or bool(query.times.part and query.times.days)
    if query.rooms and query.intent in {"on_now", "on_next"}:
        return query  # a room has had others before
    if linked.stated and query.found:
        return query  # "who speaks about Django on Saturday morning"
    if not (is_timed or query.rooms):
        is_led = Part.MODERATOR in parts_in(fold(linked.text), query.spoken)
        is_of_lead = query.intent == "moderates" and is_led
        is_kept = not query.sessions or query.intent == "speakers" or is_of_lead
        return query if is_kept else replace(query, intent="speakers", rivals=())
    then = replace(query.without_sessions(), intent="speakers", rivals=())
    fitting = {one.id for one in then.filtered(query.programme.sessions) if one.people}
    if not fitting or fitting & {one.id for one in about}:
        return query
    return replace(then, nearness=0.0, is_topical=False)


_NEAR = frozenset(
    {"speakers", "moderates", "find_sessions", "programme", "event_unknown", "on_now", "on_next"}
    | {OUT_OF_SCOPE}
)
"""Intents that a question of who is on resembles, by the words in it that nobody foresaw."""


def _is_held(chance: float, linked: Entities, reading: LanguageModel, language: str) -> bool:
    """Whether the relation is one of the files', as far as words and meaning tell."""
    titles = {stem for hit in linked.hits for stem in hit.terms}
    giving = terms("after_names", language)
    said = [t for t in _said(linked, reading, language) if t.surface not in giving]
    if not said:
        return True  # "who is Kim", whatever names resemble; "who gave it"
    is_strange = any(
        not (
            reading.is_word_of(term, _OF_PEOPLE)
            or term.stem in reading.session_stems
            or term.stem in titles
        )
        for term in said
    )
    return chance >= (HELD if is_strange else SURELY_NOT)


def _said(linked: Entities, reading: LanguageModel, language: str) -> list[Term]:
    """Return the terms that say what is asked of who, beside what is named."""
    named = [*linked.spans, *linked.stated]
    said = [
        term
        for term in linked.terms
        if not (_is_asking(term, linked, language) or touches(term, named))
    ]
    # Pairs of characters across words of asking say nothing of their own.
    return [t for t in said if not (is_unsegmented(t.surface) and reading.is_known(t))]


def _is_asking(term: Term, linked: Entities, language: str) -> bool:
    """Whether a term is a small word, the event or a time, which says nothing of anybody.

    A title before a name is one; a post is none, though letters begin with it.
    """
    if any(term.surface in terms(one, language) for one in ("offices", "envoys")):
        return False
    small = ("function_words", "honorifics", "event_words")
    is_small = any(term.surface in terms(one, language) for one in small)
    return is_small or touches(term, linked.times.offsets)


def partners_asked(query: ParsedQuestion, folded: str) -> str | None:
    """Return what asks for partners, where a body is said to be one: "¿Corea es socia?"."""
    is_said = query.intent == "organisation" and has_any(folded, "partner_words", query.spoken)
    is_open = bool(question_words_in(folded, query.spoken))
    return "partners" if is_said and query.bodies and not is_open else None
