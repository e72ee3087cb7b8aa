"""Lists of sessions as cards: row by row under their days, and page by page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import overload

from bot.answering.voice import Voice
from bot.chat.cards.card import LONGEST_PAGE, Accent, Card
from bot.chat.cards.escaping import directed, escaped
from bot.chat.cards.offers import session_menu
from bot.chat.cards.pager import numbered, page_note
from bot.chat.cards.session_text import row_of
from bot.chat.cards.source import source_line
from bot.chat.cards.truncation import cut, units
from bot.core.models import Session

PER_PAGE = 8
"""Sessions on one page of the programme: what two turns of the thumb show on a phone."""

LONGEST_ROW = 400
"""Characters of a row of a list."""

PER_LATER_PAGE, LONGEST_LATER_ROW = 8, 180
"""Sessions on a page after the answer's own, and characters of each: so that they fit one page."""

_COLON = re.compile(r"\s*[:：]$")


def list_cards(
    heading: str, sessions: Sequence[Session], voice: Voice, *, has_days: bool
) -> tuple[Card, ...]:
    """Return the pages of a list of sessions, in order; a menu leads to each of them."""
    card = Card(
        language=voice.language,
        heading=escaped(heading),
        source=source_line((s.origin for s in sessions), voice, has_times=True),
        accent=Accent.ANSWERED,
    )
    return numbered(
        [
            replace(
                card,
                text=_listed(group, voice, has_days=has_days),
                menu=session_menu(group, voice),
            )
            for group in list_groups(sessions, voice, has_days=has_days)
        ]
    )


def list_groups(
    sessions: Sequence[Session], voice: Voice, *, has_days: bool
) -> list[list[Session]]:
    """Return the sessions on each page of a list: as many as fit, at most `PER_PAGE`."""
    groups: list[list[Session]] = [[]]
    rows = {session.id: _row(session, voice) for session in sessions}
    for session in sessions:
        longer = [*groups[-1], session]
        listed = _listed(longer, voice, has_days=has_days, rows=rows)
        fits = units(listed) <= LONGEST_PAGE
        if groups[-1] and (len(longer) > PER_PAGE or not fits):
            groups.append([session])
        else:
            groups[-1] = longer
    return groups


class PagesOnDemand(Sequence[Card]):
    """The pages of an answer, those of the sessions it does not show made when turned to.

    Hundreds of sessions are a fifth of a second of formatting, and few read on to the last.
    """

    def __init__(self, first: Sequence[Card], more: Sequence[Session], voice: Voice) -> None:
        self._first, self._more, self._voice = first, more, voice

    def __len__(self) -> int:
        return len(self._first) + -(-len(self._more) // PER_LATER_PAGE)

    @overload
    def __getitem__(self, index: int) -> Card: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Card, ...]: ...
    def __getitem__(self, index: int | slice) -> Card | tuple[Card, ...]:
        if isinstance(index, slice):
            return tuple(self[one] for one in range(*index.indices(len(self))))
        number = range(len(self))[index]
        note = page_note(self._voice.language, number, len(self))
        if number < len(self._first):
            return replace(self._first[number], page_note=note)
        start = (number - len(self._first)) * PER_LATER_PAGE
        shown = self._more[start : start + PER_LATER_PAGE]
        rows = {s.id: cut(row_of(s, self._voice), LONGEST_LATER_ROW) for s in shown}
        return Card(
            language=self._voice.language,
            heading=self._first[0].heading,
            question=self._first[0].question,
            text=cut(_listed(shown, self._voice, has_days=True, rows=rows), LONGEST_PAGE),
            page_note=note,
            menu=session_menu(shown, self._voice),
            accent=self._first[0].accent,
        )


def _listed(
    sessions: Sequence[Session],
    voice: Voice,
    *,
    has_days: bool,
    rows: dict[str, str] | None = None,
) -> str:
    """Return sessions as rows, under their days; `rows` holds those made already, by id."""
    written: list[str] = []
    day = None
    for session in sessions:
        own = voice.programme.programme_day_of(session)
        if has_days and (own != day or not written):
            heading = voice.day(own) if own else voice.say("programme-undated")
            written += ["", f"**{escaped(_COLON.sub('', heading))}**"]
            day = own
        written.append((rows or {}).get(session.id) or _row(session, voice))
    return directed("\n".join(written).strip(), voice.language)


def _row(session: Session, voice: Voice) -> str:
    return cut(row_of(session, voice), LONGEST_ROW)
