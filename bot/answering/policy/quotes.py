"""Texts of the organisers that speak of what was asked, quoted with where they stand."""

from __future__ import annotations

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import ASSISTANT, TOPIC
from bot.answering.interpretation import TOLD, TOLD_WORDS, WORD_FOR_WORD, Interpretation
from bot.answering.linking.marked_sentences import marked_sentences
from bot.answering.linking.passages import Passage, sentences_of
from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import is_inside
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.named_values import own_places
from bot.answering.policy.found_texts import quote_and_line
from bot.answering.policy.session_fields import ONLY_BY_MARKS, fields_asked
from bot.answering.query import Reply
from bot.answering.text.terms import terms_of
from bot.core.filters import Criterion
from bot.core.models import AnswerStatus


def quoted(part: Interpretation) -> Reply | None:
    """Quote the organisers' text that speaks of what was asked, with where it stands."""
    passage, query = part.passage, part.query
    if passage is None or passage.coverage < TOLD or not passage.text:
        return None
    words = len(passage.matched - _names_of_bodies(part) - _names_of_place(part))
    is_of_numbers = all(stem.isdigit() for stem in passage.matched)  # "17 times 23"
    if not words or is_of_numbers or _lacks_doing(part, passage):
        return None  # that a text names the body, country or venue asked about is no answer
    is_titled = any(hit.title_share == 1.0 for hit in part.linked.hits)
    if is_titled and passage.matched <= part.stems_of_titles:
        return None  # nor that a text has the words of the session's title
    # What was understood by itself is only overruled by what stands there almost word for word.
    is_clear = query.intent.startswith((TOPIC, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    is_clear = is_clear or (part.is_vouched and query.intent == "event_unknown")
    if is_clear and (passage.coverage < WORD_FOR_WORD or words < TOLD_WORDS):
        return None
    if passage.session is None:
        return Reply(status=AnswerStatus.ANSWERED, text=passage.text, sources=(passage.origin,))
    is_little = words < TOLD_WORDS and not _is_of_session(part)
    session = query.programme.session[passage.session]
    # "Are dogs allowed on the boat trip": its text has no more than "boat trip".
    is_little = is_little or (is_clear and passage.matched <= stems_of_title(session))
    if is_little or _is_of_other(part) or _asks_only_topic(part) or _lacks_field(part, passage):
        return None
    wanted = query.session_filter.without(Criterion.SUBJECT, Criterion.KIND, Criterion.LANGUAGE)
    if not query.is_titled and not wanted.fits(session, query.programme):
        return None  # what is told of another day's talk
    return Reply(
        status=AnswerStatus.ANSWERED,
        text=quote_and_line(session, passage.text, query.voice),
        sources=(passage.origin, session.origin),
        sessions=(session.id,),
    )


def _lacks_doing(part: Interpretation, passage: Passage) -> bool:
    """Whether it is asked what somebody or something did that no word of the text says.

    "Which book won the Vann award" is told by no text that says what the award is for.
    """
    titles = part.stems_of_titles
    said = [term for term in part.linked.terms if term.stem not in titles]
    asked = [one for one in relations_in(said) if one.is_told_by_texts]
    has = {term.stem for term in terms_of(passage.text)} - titles
    return any(not any(has.issuperset(words) for words in one.wordings) for one in asked)


def _lacks_field(part: Interpretation, passage: Passage) -> bool:
    """Whether a field of a session that is named is asked, and a sentence of it tells another.

    "For children?" is told by no cells that are children of others.
    """
    asked = fields_asked(part) & ONLY_BY_MARKS
    if not (asked and part.linked.hits and passage.session):
        return False
    session = part.query.programme.session[passage.session]
    return not marked_sentences(sentences_of(passage.text), asked, session)


def _is_of_session(part: Interpretation) -> bool:
    """Whether the text is that of the one session named, and has more than its title's words."""
    own, passage = part.query.sessions, part.passage
    if passage is None or not part.query.is_titled or len(own) != 1:
        return False
    return part.asks_beyond_title and passage.session == own[0].id


def _is_of_other(part: Interpretation) -> bool:
    """Whether it is asked of the text of a session told of last: no other's tells that."""
    query, passage = part.query, part.passage
    is_of_its_text = query.continues and query.is_unstated and query.sessions
    return bool(is_of_its_text and passage and passage.session != query.sessions[0].id)


def _asks_only_topic(part: Interpretation) -> bool:
    """Whether what participants usually need is asked for, and no session ("the WiFi code")."""
    query = part.query
    is_of_session = query.names_session or query.is_topical or query.sessions
    return query.intent.startswith((TOPIC, ASSISTANT)) and not is_of_session


def _names_of_bodies(part: Interpretation) -> frozenset[str]:
    """Return the stems of a question that only name an organisation, or a country as one."""
    spans = [(m.start, m.end) for m in part.linked.mentions if m.kind == "org"]
    named = frozenset(term.stem for term in part.linked.terms if is_inside(term, spans))
    if part.query.place is None or part.query.intent not in {"organisation", "attendees"}:
        return named
    return named | {term.stem for term in terms_of(part.query.place)}


def _names_of_place(part: Interpretation) -> frozenset[str]:
    """Return the stems of the venue, its city and country: of all that is there they tell none."""
    return frozenset(term.stem for name in own_places(part.query) for term in terms_of(name))
