"""Whether a question may ask for sessions on something, and names what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.descriptions.groups import asks_if_group_comes, offers_groups
from bot.answering.intents import ASSISTANT, TALK, TOPIC, Trait, has_trait
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import is_track_word
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.title_parts import parts_of_compounds, stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.session_intent import LISTING, MOST_ASKED, ONLY_ONE, UNLIKELY
from bot.answering.subjects.usual_topics import is_surely_usual, usual_topic
from bot.answering.text.markers import has_any, has_one
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import single_words, terms, terms_everywhere
from bot.core.models import EDGE_KINDS, Session
from bot.core.programme import IDLE_KINDS

_TELLING_KINDS = IDLE_KINDS | ONLY_ONE
"""Kinds that say by themselves which session is meant."""


FEW_TERMS = 4
"""Terms of a message that may be only a subject: "ham radio?"."""


def is_clearly_of_event(query: ParsedQuestion, ranking: Ranking) -> bool:
    """Whether the event is named, and it is clear what is asked of it."""
    of_event = query.names_event and has_trait(query.intent, Trait.OF_EVENT)
    return of_event and ranking.confidence >= CLEAR


def asks_for_none(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> bool:
    """Whether no session on anything is asked for, whatever is near in meaning.

    The question is of the event, of an opening or closing, of a usual topic, of a room that is not
    there, of which tracks there are, of who comes from a place, or of nothing that is here ("what
    dose should I take").
    """
    is_of_event = is_clearly_of_event(query, ranking) and not query.subject
    is_sentence = query.intent == OUT_OF_SCOPE and len(linked.terms) > FEW_TERMS
    names_item = query.names_session or query.names_anything or bool(set(query.kinds) - IDLE_KINDS)
    is_elsewhere = is_sentence and not (names_item or query.found)
    is_edge = bool(query.sessions and EDGE_KINDS & set(query.kinds))
    room = {term.stem for term in terms_of(query.unknown_room)}
    is_of_room = bool(room) and {term.stem for term in linked.unmatched} <= room
    is_of_comers = query.intent in {"speakers", "attendees"} and linked.origin is not None
    is_of_comers = is_of_comers and not query.names_session  # "the talk of introduction to maps"
    is_of_comers = is_of_comers or (
        query.intent == "attendees"
        and (offers_groups(linked, query.spoken) or asks_if_group_comes(query, linked))
    )
    is_of_tracks = query.intent in {"rooms", "count"} and query.countable == "tracks"
    is_other = is_of_event or is_elsewhere or is_edge or is_of_room or is_of_comers or is_of_tracks
    return is_other or usual_topic(query, linked, ranking) is not None


def as_list(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> ParsedQuestion:
    """Ask for all sessions on something where it is hardly asked what one of them is about.

    "What is there about sails on Friday" asks for a list, be a word of it one of a title.
    """
    is_topic = query.intent.startswith(TOPIC) and (
        ranking.confidence < CLEAR or _may_be_spoken_of(query, linked)
    )
    if _asks_what_there_is(query, linked, is_topic=is_topic):
        bare = replace(query, sessions=(), is_titled=False)
        return replace(bare, intent="find_sessions", is_topical=bool(query.found))
    is_vague = query.intent == "about" and ranking.confidence < UNLIKELY
    if not is_vague or query.is_titled or len(query.found) < 2:
        return query
    return replace(query, intent="find_sessions", sessions=())


def _asks_what_there_is(query: ParsedQuestion, linked: Entities, *, is_topic: bool) -> bool:
    """Whether it is asked what there is on something, and not in a session, track or room.

    Of what may be a usual topic (`is_topic`) it is on a word that none is known by, or on one that
    talks may be on.
    """
    is_spoken_of = is_topic and _may_be_spoken_of(query, linked)
    is_named = linked.title_spans or query.people or query.rooms or query.tracks or query.kinds
    is_near = query.intent in _NEAR_LIST or is_spoken_of or (is_topic and bool(linked.unmatched))
    is_of_any = is_spoken_of and query.names_anything  # "il y a des trucs sur ..."
    is_near = is_near and not is_named and (is_of_any or not query.names_event)
    folded, spoken = fold(linked.text), query.spoken
    # "¿Qué hay de nuevo el viernes?" asks for the programme.
    about = [one for one in terms("about_words", spoken) if one not in terms_everywhere("of_words")]
    is_said = has_one(folded, about)
    is_on_something = query.found or linked.unmatched or query.has_unknown_terms or is_spoken_of
    is_sure = query.intent in _NEAR_LIST - {"programme"}
    is_on_something = is_on_something and (is_said or is_sure)
    is_list = is_of_any or has_any(folded, "what_there_is", spoken)
    return bool(is_near and is_on_something) and is_list


def _may_be_spoken_of(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether talks may be on what is a usual topic: it is no matter of each, or titles have it."""
    name = query.intent.removeprefix(TOPIC)
    answered = query.programme.topic_covering.get(name)
    if name in _SUBJECTS and (query.found or answered is None or not answered.answer.value):
        return True
    asked = {term.stem for term in linked.terms if term not in linked.unmatched}
    asked -= terms_everywhere("function_words")
    in_title = (asked & stems_of_title(session) for session in query.found)
    return any(map(bool, in_title))


_SUBJECTS = frozenset({"accessibility", "security", "emergency"})
"""Usual topics on which talks are given as well."""

_NEAR_LIST = frozenset(
    {"about", "theme", "programme", "is_today", "session_track", "event_unknown"}
)
"""What a question resembles that asks what there is on something."""


def may_ask_for_others(
    query: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    content: Sequence[str],
    knowledge: Knowledge,
) -> bool:
    """Whether sessions on something may be asked for that no word of the message surely names."""
    if query.is_titled or query.people or query.bodies or query.told:
        return False
    if not query.names_session and (query.edition or is_surely_usual(ranking)):
        return False
    if query.found and is_literal(query.found, linked, content, knowledge):
        return False
    return query.intent != "breaks" and not any(kind in _TELLING_KINDS for kind in query.kinds)


def is_literal(
    found: Sequence[Session], linked: Entities, content: Sequence[str], knowledge: Knowledge
) -> bool:
    """Whether the title of one of the first sessions has what is asked, as it is written.

    All of it, or a name that few sessions have ("the cpython dev talk").
    """
    index = knowledge.sessions
    asked = {term.stem for term in linked.terms if term.stem in content}
    names = {stem for stem in asked if index.is_name(stem) and index.is_telling(stem)}
    for session in found[:MOST_ASKED]:
        texts = [part for text in session.title.all() for part in (text, *parts_of_compounds(text))]
        title = {term.stem for text in texts for term in terms_of(text)}
        if names & title or (asked and asked.issuperset(content) and asked <= title):
            return True
    return False


def asks_for_others(query: ParsedQuestion, ranking: Ranking, told: str) -> bool:
    """Whether sessions on something are asked for, and nothing was found that it could be.

    `told` is what they are said to be on: the one workshop there is need not be on it.
    """
    if is_surely_usual(ranking) and not (query.names_session and query.subject):
        return False
    is_one = len(query.sessions) == 1 and not (told and query.kinds)
    if not query.subject and (query.names_event or is_one):
        return False
    if query.names_session or query.kinds or query.intent == "find_sessions":
        return True
    is_elsewhere = query.intent.startswith((TALK, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    return (bool(query.subject) and not is_elsewhere) or ranking.confidence < UNLIKELY


def asks_otherwise(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> bool:
    """Whether no single session is asked for: something is named, or it is clear what is asked."""
    is_of_track = is_track_word(query.kind_word)
    is_named = query.is_titled or query.people or query.bodies or query.told or is_of_track
    is_elsewhere = query.intent.startswith((TALK, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    is_list = query.found and has_trait(query.intent, Trait.LISTS) and query.intent != "breaks"
    # "Workshops?" asks for all of them.
    is_kind = bool(query.kinds) and fold(linked.text).strip(" ?!.") == query.kind_word
    is_clear = is_surely_usual(ranking) or (is_list and ranking.confidence >= CLEAR)
    return bool(is_named or is_kind or is_elsewhere or is_clear)


def names_subject(phrase: str, query: ParsedQuestion, reading: LanguageModel) -> bool:
    """Whether more is named than what else is understood: "when does the first session start"."""
    is_list = has_trait(query.intent, *LISTING) or bool(query.kinds and query.names_session)
    if is_list and not (query.tracks or query.rooms):  # "who speaks in session 7C" has no subject
        return bool(phrase)
    return not all(map(reading.is_intent_word, terms_of(phrase)))


def is_only_subject(linked: Entities, content: Sequence[str], language: str) -> bool:
    """Whether nothing is said but what names a subject: "mastodon?", "the mastodon thing"."""
    idle = single_words("session_pointers", language) | single_words("filler_nouns", language)
    return bool(linked.terms) and all(
        term.stem in content or term.surface in idle for term in linked.terms
    )


def found_by_words(
    query: ParsedQuestion, phrase: str, knowledge: Knowledge, reading: LanguageModel
) -> tuple[Session, ...]:
    """Return the sessions whose titles or tracks have the words of a phrase, to list them.

    A word that only asks ("next") need not stand there.
    """
    if not has_trait(query.intent, *LISTING):
        return ()
    index = knowledge.sessions
    words = terms_of(phrase)
    stems = [term.stem for term in words if index.has_in_heading(term.stem)]
    is_told = all(term.stem in stems or reading.is_intent_word(term) for term in words)
    # "The next talk in the hall" asks for no title that has the word.
    is_told = is_told and not all(map(reading.is_intent_word, words))
    hits = index.by_heading(stems) if stems and is_told else ()
    return tuple(knowledge.programme.session[identity] for identity in hits)
