"""What a few words ask of the session told of last that only its own text may say.

"What will she read?", "who makes the music for it?", "how do I sign up for it?".
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.text.small_words import small_words
from bot.answering.text.terms import terms_of
from bot.core.models import Session

MOST_TERMS, MOST_CHARACTERS = 8, 16
"""Terms, or characters of Chinese or Korean, of a message that asks no more than this. Chosen."""

SURE = 0.4
"""From which probability on what is asked is understood without the text. Chosen, not measured."""

SURELY_ELSEWHERE = 0.6
"""The same of what is about something else than the event, and shares no word with the text.
Chosen as well."""

_OF_NOTHING = frozenset({OUT_OF_SCOPE, "event_unknown"})

_SMALL = ("function_words", "follow_up", "person_pronouns", "thing_pronouns")
"""Categories of words that say nothing of what is asked."""


def with_its_text_asked(
    query: ParsedQuestion, ranking: Ranking, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return a question as one on the text of the session just told of; None for others.

    What the text does not say is not known then, whatever other sessions have the same words.
    """
    told = still_known(state.sessions, query.programme.session)
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    if len(told) != 1 or state.near or not is_short:
        return None
    own = _stems_of(told[0])
    if _names_other(query, linked, own):
        return None
    of_it = says(linked.text, "thing_pronouns", query.spoken)
    if query.intent == f"{TOPIC}registration":
        return _asked_of(query, told[0], "session_space", is_open=False) if of_it else None
    if not (of_it or says(linked.text, "person_pronouns", query.spoken)):
        return None
    small = small_words(_SMALL, query.spoken)
    said = {term.stem for term in linked.terms if term.surface not in small}
    if not said:
        return None  # "and him?"
    if said & own:
        # A title that is given by no more than words of its text is that of another.
        is_half = query.is_titled and all(hit.title_share < 1.0 for hit in linked.hits)
        is_open = is_half or ranking.best in _OF_NOTHING or ranking.confidence < SURE
    else:
        is_open = ranking.best in _OF_NOTHING and ranking.confidence < SURELY_ELSEWHERE
    return _asked_of(query, told[0], "event_unknown", is_open=True) if is_open else None


def _asked_of(
    query: ParsedQuestion, session: Session, intent: str, *, is_open: bool
) -> ParsedQuestion:
    """Return a question as one of a session, of its whole text where it `is_open` what is asked."""
    asked = replace(query.on_sessions((session,)), intent=intent, found=(), rivals=())
    return replace(asked, is_titled=is_open, is_unstated=is_open, continues=True)


def _names_other(query: ParsedQuestion, linked: Entities, own: frozenset[str]) -> bool:
    """Whether a question names somebody, a place, a time, or a title by a word of no `own` text."""
    is_named = query.people or query.rooms or query.tracks or query.bodies or linked.strangers
    is_of_event = query.names_event or query.place or query.edition or query.times.has_day_or_hour
    titles = {stem for hit in linked.hits for stem in hit.terms} if query.is_titled else set()
    return bool(is_named or is_of_event or titles - own)


def _stems_of(session: Session) -> frozenset[str]:
    """Return the stems of the words of a session's title and text."""
    abstract = session.abstract.value if session.abstract else None
    texts = (*session.title.all(), *(abstract.all() if abstract else ()))
    return frozenset(term.stem for text in texts for term in terms_of(text))
