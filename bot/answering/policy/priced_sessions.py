"""Of which sessions a price is asked: those named, or the few that are the thing asked about."""

from __future__ import annotations

from bot.answering.classifier.language_model import language_model
from bot.answering.descriptions.named_things import NamedThing
from bot.answering.interpretation import Interpretation
from bot.answering.linking.spans import Spans, is_inside
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.session_intent import MOST_ASKED
from bot.answering.text.markers import says
from bot.answering.text.terms import terms_of
from bot.core.models import Session, SessionKind
from bot.languages import LANGUAGE


def sessions_priced(
    part: Interpretation, thing: NamedThing | None, beside: Spans
) -> tuple[Session, ...]:
    """Return the sessions that a price is asked of.

    `beside` are stretches that name nothing; nor does "it", be it in a title.
    """
    query = part.query
    reading = language_model(LANGUAGE[query.spoken].script)
    named = (t for t in part.linked.terms if not is_inside(t, beside))
    stems = frozenset(t.stem for t in named if not reading.is_function_word(t))
    sessions = _sessions_of(query, stems)
    if query.continues:
        return sessions
    found = tuple(one for one in sessions if _is_it(thing, one, stems, query))
    if found or thing is None or not says(part.linked.text, "registration_nouns", query.spoken):
        return found
    # What the fee covers is asked beside it: "is the dinner included in the registration?".
    touched = tuple(one for one in query.programme.sessions if is_touched_by(thing, one))
    return touched if len(touched) <= MOST_ASKED else ()


def is_touched_by(thing: NamedThing, session: Session) -> bool:
    """Whether a title of a session speaks of a thing, or of a part of what it is."""
    titles = session.title.by_language.items()
    return any(thing.is_touched_in(title, language) for language, title in titles)


def _is_it(
    thing: NamedThing | None, session: Session, stems: frozenset[str], query: ParsedQuestion
) -> bool:
    """Whether a session is the thing asked about, and not only another of its kind.

    What registration costs is no price of the desk's hours.
    """
    if session.kind is SessionKind.REGISTRATION:
        return False
    if query.is_titled or stems & _title_stems(session, query.spoken):
        return True
    if SessionKind.REGISTRATION in query.kinds:
        return False
    if thing is None or not thing.concepts:
        return session.kind in query.kinds
    return is_touched_by(thing, session)


def _title_stems(session: Session, language: str) -> frozenset[str]:
    """Return the stems of a title as it is in a language; "registration" is no "registre"."""
    told = session.title.by_language.get(language)
    return frozenset(term.stem for term in terms_of(told)) if told else stems_of_title(session)


def _sessions_of(query: ParsedQuestion, stems: frozenset[str]) -> tuple[Session, ...]:
    """Return the sessions that a price is asked of: those named, or the few whose title is told."""
    if query.sessions and (query.is_titled or query.kinds or query.is_topical):
        return query.sessions
    is_few = 0 < len(query.found) <= MOST_ASKED and not query.nearness
    titles = ((one, _title_stems(one, query.spoken)) for one in query.found)
    return tuple(one for one, title in titles if is_few and stems & title)
