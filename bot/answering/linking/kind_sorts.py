"""Sorts of meals and of social occasions, of which none stands for another: dinner is no lunch."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from bot.answering.text.markers import has_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms
from bot.core.models import Session, SessionKind
from bot.core.programme import NO_TALKS, Programme
from bot.languages import LANGUAGES

_MEALS = "meals"
_REFRESHMENTS = "break_sorts"
_SORTS = (
    (SessionKind.MEAL, _MEALS),
    (SessionKind.SOCIAL, "social_sorts"),
    (SessionKind.SOCIAL, _MEALS),
    (SessionKind.BREAK, _REFRESHMENTS),
)
"""Kinds of which one sort stands for no other: dinner is no lunch, a gala no karaoke.

A closing dinner is a social occasion, and no boat trip is one.
"""


def of_sort(
    wanted: Collection[SessionKind], folded: str, programme: Programme, language: str
) -> tuple[Session, ...] | None:
    """Return the sessions of the sort that a folded text names of a kind wanted; None without one.

    What is called so wins: of the karaoke after the gala it is told that the gala is before it.
    """
    for kind, category in _SORTS:
        sorts = _sorts_in(folded, language, category) if kind in wanted else None
        if sorts:
            everything = programme.sessions
            titled = tuple(s for s in everything if _is_titled_as(s, sorts, kind, category))
            if kind is SessionKind.BREAK:
                return _with_refreshments(titled, programme)
            told = titled or tuple(s for s in everything if _is_told_as(s, sorts, kind, category))
            return told or _at_hours_of(sorts, programme, kind)
    return None


def _with_refreshments(
    titled: Sequence[Session], programme: Programme
) -> tuple[Session, ...] | None:
    """Return the breaks called by what is had in them; else any but those for a meal may have it.

    A talk on coffee is no break. None where there is no break at all.
    """
    breaks = tuple(one for one in programme.sessions if one.kind is SessionKind.BREAK)
    called = tuple(one for one in breaks if one in titled)
    called = called or tuple(one for one in titled if one.kind in NO_TALKS)
    if called or not breaks:
        return called or None
    return tuple(one for one in breaks if not is_called_meal(one))


def is_called_meal(session: Session) -> bool:
    """Whether a session's title names a meal: "Lunch break"."""
    return any(_titled_sorts(session))


def names_refreshments(word: str, language: str) -> bool:
    """Whether a folded word for a break says what is had in it: "coffee break"."""
    return bool(_sorts_in(word, language, _REFRESHMENTS))


def meals_said(folded: str, language: str) -> frozenset[str]:
    """Return which meals a folded text names: lunch, dinner, breakfast."""
    return frozenset(_sorts_in(folded, language, _MEALS))


def _at_hours_of(sorts: set[str], programme: Programme, kind: SessionKind) -> tuple[Session, ...]:
    """Return the meals that are called by no sort and are at an hour for one: "Catering" at one."""
    return tuple(
        session
        for session in programme.timed
        if session.kind is kind is SessionKind.MEAL and session.start
        if not is_called_meal(session) and _hour_sort(session.start, programme) in sorts
    )


def _titled_sorts(session: Session) -> Iterator[str]:
    for title in session.title.all():
        for language in LANGUAGES:
            yield from _sorts_in(fold(title), language, _MEALS)


def _hour_sort(start: datetime, programme: Programme) -> str:
    hour = start.astimezone(programme.zone).hour
    return next((sort for sort, (first, last) in HOURS.items() if first <= hour < last), "")


HOURS = {"breakfast": (5, 10), "lunch": (11, 15), "dinner": (17, 23)}
"""From and before which hour a meal that is called by none of these begins. Chosen; what begins
between them is of none."""


def _is_titled_as(session: Session, sorts: set[str], kind: SessionKind, category: str) -> bool:
    """Whether a session's title names a sort, in whichever language.

    The meals of a programme in Chinese may be called "Lunch" and "Apéro", which is no Chinese.
    """
    return any(
        sorts & _sorts_of_title(fold(written), language, category, is_one=session.kind is kind)
        for language, written in session.title.by_language.items()
    )


def _sorts_of_title(folded: str, language: str, category: str, *, is_one: bool) -> set[str]:
    """Return the sorts a title names: of what `is_one` of that kind, in any language else."""
    own = _sorts_in(folded, language, category)
    if own or not is_one:
        return own
    return {sort for one in LANGUAGES for sort in _sorts_in(folded, one, category)}


def _is_told_as(session: Session, sorts: set[str], kind: SessionKind, category: str) -> bool:
    """Whether what is said of a party names a sort; of a meal it tells the next one, too."""
    is_social = kind is SessionKind.SOCIAL is session.kind
    told = session.abstract.value if session.abstract and is_social else None
    return any(
        sorts & _sorts_in(fold(written), language, category)
        for language, written in (told.by_language.items() if told else ())
    )


def _sorts_in(folded: str, language: str, category: str) -> set[str]:
    """Return the sorts a folded text names; the French breakfast is no small lunch."""
    found = set()
    for term, group in grouped_terms(category, language):  # the longest first
        if term in folded and has_term(folded, term):
            found.add(group)
            folded = folded.replace(term, " ")
    return found
