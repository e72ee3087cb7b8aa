"""The terms of a session: for whom it is, what to bring, whether to sign up and what it costs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.core.bare_text import bare_words, without_accents
from bot.core.models import SessionKind
from bot.knowledge_base.importing.cells import Row, cell_of, line_of, shown
from bot.knowledge_base.importing.clean import clean_text
from bot.knowledge_base.importing.columns import heading_words
from bot.knowledge_base.importing.imported import ImportedSession, Terms, Words
from bot.knowledge_base.importing.organisers import FIELD as ORGANISERS
from bot.knowledge_base.importing.organisers import organisers_in, says_who_organises
from bot.knowledge_base.importing.own_lines import own_lines
from bot.knowledge_base.importing.session_kinds import kind_in_words
from bot.knowledge_base.importing.sorts_in_columns import SECOND_SORT, labels_in
from bot.knowledge_base.importing.source_fields import is_off, join_texts
from bot.knowledge_base.importing.tidy_programme import TidySession
from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.knowledge_base.suggested_values import is_unpublished

FIELDS = frozenset({"level", "needs", "signup", "cost", "places", "sold_out", "floor"})
"""Fields of rows that tell terms."""

_SAID: Mapping[str, Any] = load_words("terms")
_LAPTOP, _SIGNUP = (
    re.compile(any_of(map(without_accents, _SAID[key])), re.IGNORECASE)
    for key in ("laptops", "signups")
)
_YES, _NO = (
    frozenset(map(str.casefold, load_words("marks")[key])) for key in ("affirmed", "denied")
)
_FOUND_BY = ("labels", SECOND_SORT)
_UNSOUGHT = frozenset({SessionKind.REGISTRATION, SessionKind.MEAL, SessionKind.BREAK})
_MOST_WORDS = 4
"""Words of a value that says nothing without its heading: "Skill level: Intermediate"."""


def is_yes(cell: Any) -> bool:
    """Whether a cell says yes to what its heading asks."""
    return cell is True or _bare(cell) in _YES


def is_no(cell: Any) -> bool:
    """Whether a cell says no to what its heading asks."""
    return cell is False or _bare(cell) in _NO


def _bare(cell: Any) -> str:
    return without_accents(shown(cell).strip()).casefold()


def with_terms(
    session: ImportedSession, row: Row, placed: Mapping[str, int], heading: Sequence[str]
) -> ImportedSession:
    """Return a session with the terms that its row tells, and cancelled where a column says so."""
    told = {field: (heading[at], cell_of(row, at)) for field, at in placed.items()}
    status = told.get("status", ("", None))
    is_cancelled = session.is_cancelled or (is_off(status[0]) and is_yes(status[1]))
    level, level_called = _level(*told.get("level", ("", None)))
    terms = Terms(
        level=level,
        level_called=level_called,
        needs=_needs(*told["needs"]) if "needs" in told else "",
        needs_laptop=_needs_laptop(*told["needs"]) if "needs" in told else None,
        signup=_signup(told["signup"][1]) if "signup" in told else "",
        needs_signup=_either(told["signup"][1]) if "signup" in told else None,
        cost=_labelled(*told["cost"]) if "cost" in told else "",
        places=_places(told["places"][1]) if "places" in told else None,
        is_sold_out="sold_out" in told and is_yes(told["sold_out"][1]),
        floor=_labelled(*told["floor"]) if "floor" in told else "",
        keywords=_keywords(session, told),
        lines="\n\n".join(own_lines(row, placed, heading, session.people)),
        organisers=organisers_in(told[ORGANISERS][1]) if ORGANISERS in told else "",
    )
    return replace(
        session, is_cancelled=is_cancelled, terms=_without_doubt(terms, session.abstract)
    )


def _without_doubt(terms: Terms, text: Words) -> Terms:
    """Return terms without the "no" of a column of which the text of a session tells else, maybe.

    Of 239 real sessions that should need no laptop three ask for one in their text.
    """
    told = without_accents(text if isinstance(text, str) else " ".join(text.values()))
    signup, laptop = terms.needs_signup, terms.needs_laptop
    return replace(
        terms,
        needs_signup=None if signup is False and _SIGNUP.search(told) else signup,
        needs_laptop=None if laptop is False and _LAPTOP.search(told) else laptop,
    )


def without_idle_terms(sessions: Collection[ImportedSession]) -> tuple[ImportedSession, ...]:
    """Return sessions without "one need not", where one need not for any of them: nobody asks.

    Of a break or a desk, for whom it is is told as little as that one need not bring anything.
    """
    signs_up = any(session.terms.needs_signup or session.terms.signup for session in sessions)
    brings = any(session.terms.needs_laptop for session in sessions)
    return tuple(
        replace(
            session,
            terms=replace(
                terms := session.terms,
                needs_signup=terms.needs_signup if signs_up else None,
                needs_laptop=terms.needs_laptop if _says_needs(terms, brings=brings) else None,
            ),
        )
        for session in sessions
    )


def _says_needs(terms: Terms, *, brings: bool) -> bool:
    return bool(terms.needs_laptop or (brings and (terms.level or terms.needs)))


def floors(sessions: Iterable[TidySession]) -> dict[str, str]:
    """Return on which floor each room is, where all that is in it alone tells the same."""
    told: dict[str, set[str]] = {}
    for session in sessions:
        if len(session.rooms) == 1 and session.source.terms.floor:
            told.setdefault(session.rooms[0], set()).add(session.source.terms.floor)
    return {room: next(iter(found)) for room, found in told.items() if len(found) == 1}


def prerequisites_of(session: TidySession, languages: Sequence[str]) -> str:
    """Return for whom a session is and what to bring, in the words of its source."""
    terms = session.source.terms
    asked = "bring_laptop" if terms.needs_laptop else "no_laptop_needed"
    laptop = "" if terms.needs_laptop is None else _phrase(asked, session, languages)
    return _sentences(_level_said(session, languages), terms.needs, laptop)


def signup_of(session: TidySession, languages: Sequence[str]) -> str:
    """Return whether and how one signs up for a session, what it costs, and that it is full."""
    terms = session.source.terms
    is_free = terms.needs_signup is False and not (terms.signup or terms.cost or terms.is_sold_out)
    asked = "signup_needed" if terms.needs_signup else "no_signup_needed" if is_free else ""
    needed = _phrase(asked, session, languages) if asked else ""
    full = _phrase("sold_out", session, languages) if terms.is_sold_out else ""
    return _sentences(full, needed, terms.signup, terms.cost)


def keywords_of(session: TidySession) -> list[str]:
    """Return the words by which a session is found, but for those that name its tracks or sort.

    A break or a desk is looked for by none.
    """
    if session.kind in _UNSOUGHT:
        return []
    known = {*map(bare_words, session.tracks), str(session.kind)}
    known.add(bare_words(session.source.kind_words))
    return [
        one
        for one in session.source.terms.keywords
        if bare_words(one) not in known and kind_in_words(one) is not session.kind
    ]


def text_with_lines(session: TidySession, text: Words, languages: Sequence[str]) -> Words:
    """Return the text of a session with who organises it and its own lines below it.

    A text that is not published yet stays so.
    """
    terms = session.source.terms
    below = tuple(filter(None, (_organised_by(session, languages), terms.lines)))
    if not below or "abstract" in session.unpublished:
        return text
    if isinstance(text, str):
        return join_texts(text, *below)
    return {code: join_texts(told, *below) for code, told in text.items()}


def _organised_by(session: TidySession, languages: Sequence[str]) -> str:
    told = session.source.terms.organisers
    is_whole = not told or says_who_organises(told)
    return told if is_whole else _phrase("organised_by", session, languages).format(told)


def _keywords(session: ImportedSession, told: Mapping[str, tuple[str, Any]]) -> tuple[str, ...]:
    """Return the free labels of a row, but for what another column tells: its track, its level."""
    labels = [one for key in _FOUND_BY if key in told for one in labels_in(told[key][1])]
    others = (session.track, *session.other_tracks, session.kind_words)
    others += (line_of(told["level"][1]) if "level" in told else "",)
    known = set(map(bare_words, others))
    return tuple(dict.fromkeys(one for one in labels if bare_words(one) not in known))


def _level(name: str, cell: Any) -> tuple[str, str]:
    """Return for whom a session is, and it with its heading where it says nothing without."""
    if _is_floor(cell):
        return "", ""
    text = clean_text(shown(cell)) if isinstance(cell, str) else line_of(cell)
    labelled = _labelled(name, cell)
    is_bare = bool(labelled) and labelled != text and labelled.endswith(text)
    return (text, labelled) if is_bare else (labelled, "")


def _level_said(session: TidySession, languages: Sequence[str]) -> str:
    """Return for whom a session is: where a program named the heading, in the event's language."""
    terms = session.source.terms
    if not terms.level_called:
        return terms.level
    heading = terms.level_called.removesuffix(terms.level).strip(" :")
    is_own = heading.casefold() != "level" or languages[:1] == ["en"]
    return (
        terms.level_called if is_own else _phrase("level", session, languages).format(terms.level)
    )


def _phrase(key: str, session: TidySession, languages: Sequence[str]) -> str:
    spoken = session.source.languages if len(session.source.languages) == 1 else ()
    said = _SAID[key]
    return str(said.get(next(iter((*spoken, *languages)), "en"), said["en"]))


def _sentences(*parts: str) -> str:
    """Return parts as sentences of one line, or as paragraphs where one of them has several."""
    told = list(filter(None, parts))
    if any("\n" in part for part in told):
        return join_texts(*told)
    ended = [part if part[-1] in ".!?。؟" else f"{part}." for part in told]
    return " ".join(ended if len(told) > 1 else told)


def _labelled(name: str, cell: Any) -> str:
    """Return a value with its heading before it, which alone says what a few words are."""
    text = clean_text(shown(cell)) if isinstance(cell, str) else line_of(cell)
    if not text or is_unpublished(text) or is_no(cell) or len(text.split()) > _MOST_WORDS:
        return "" if is_unpublished(text) or is_no(cell) else text
    words = heading_words(name)
    if bare_words(text).startswith(words) or is_yes(cell):
        return text if not is_yes(cell) else ""
    shown_name = name.replace("_", " ").strip() if " " in name or "_" in name else words
    return f"{shown_name[:1].upper()}{shown_name[1:]}: {text}"


def _needs(name: str, cell: Any) -> str:
    """Return what to know or bring as it is told: "Yes" is told by the heading."""
    if not is_yes(cell):
        return _labelled(name, cell)
    return "" if _needs_laptop(name, cell) else heading_words(name).capitalize()


def _needs_laptop(name: str, cell: Any) -> bool | None:
    return _either(cell) if _LAPTOP.search(heading_words(name)) else None


def _signup(cell: Any) -> str:
    """Return how one signs up, where that is more than a yes, a no or a number of people."""
    text = clean_text(shown(cell))
    is_told = any(map(str.isalpha, text)) and not is_unpublished(text)
    return text if is_told and _either(cell) is None else ""


def _either(cell: Any) -> bool | None:
    """Return what a cell says of what its heading asks; None where it says neither yes nor no."""
    if is_yes(cell):
        return True
    return False if is_no(cell) else None


def _places(cell: Any) -> int | None:
    text = line_of(cell).removesuffix(".0")
    return int(text) if text.isdecimal() and 1 <= int(text) <= 100_000 else None


def _is_floor(cell: Any) -> bool:
    """Whether a "level" is one of a building, or a number of something else."""
    return any(map(str.isdigit, shown(cell)))
