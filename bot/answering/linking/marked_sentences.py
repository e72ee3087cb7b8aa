"""Sentences of a session's own text that tell a detail by what stands in them: an hour, a length.

"Screening starts at 12:30pm" of a session from 12:00, "we meet in the lobby", "limited to 20".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, StrEnum, auto

from bot.answering.linking.excerpts import bare_excerpt
from bot.answering.linking.told_hours import names_own_hour, tells_end, tells_hour
from bot.answering.linking.told_lengths import tells_length
from bot.answering.text.detail_patterns import detail_pattern, names_address, tells_detail
from bot.answering.text.normalise import fold
from bot.core.models import Session


class SessionField(StrEnum):
    """What is asked of one session and its text may tell."""

    WHEN = "when"
    ENDS = "ends"
    WHERE = "where"
    LENGTH = "how_long"
    JOINING = "joining"
    PLACES = "places"
    AGE = "age"
    LEVEL = "level"
    NEEDS = "needs"
    SPOKEN = "spoken"
    RECORDING = "recording"
    LINKS = "links"


_HEADING_ENDS = (":", "：")
LONGEST_HEADING = 60
"""Characters of a line that says what the lines below it are."""

_LABEL = re.compile(r"^\W*([^:：]{2,25}?)\s*[*_]*\s*[:：]\s*\S")
"""A line that is one field: "Location: pier 4"."""


def _tells(field: str) -> Callable[[str, Session], bool]:
    return lambda sentence, _: tells_detail(fold(sentence), field)


def _tells_place(sentence: str, session: Session) -> bool:
    folded = fold(sentence)
    if tells_detail(folded, "meeting"):
        return True
    label = _LABEL.match(folded)
    if label and detail_pattern("meeting", "label").fullmatch(label[1].strip("*_ ")):
        return True
    return tells_detail(folded, "meeting", "beside") and names_own_hour(sentence, session)


def _tells_joining(sentence: str, _: Session) -> bool:
    folded = fold(sentence)
    is_weak = tells_detail(folded, "joining", "weak") and tells_detail(folded, "joining", "needed")
    return is_weak or tells_detail(folded, "joining")


def _tells_needs(sentence: str, _: Session) -> bool:
    return tells_detail(fold(sentence), "needs") or _is_heading(sentence)


def _tells_length(sentence: str, session: Session) -> bool:
    return tells_length(sentence, session) or tells_end(sentence, session)


_TELLS: Mapping[SessionField, Callable[[str, Session], bool]] = {
    SessionField.WHEN: tells_hour,
    SessionField.ENDS: tells_end,
    SessionField.WHERE: _tells_place,
    SessionField.LENGTH: _tells_length,
    SessionField.JOINING: _tells_joining,
    SessionField.PLACES: _tells("places"),
    SessionField.AGE: _tells("age"),
    SessionField.LEVEL: _tells("level"),
    SessionField.NEEDS: _tells_needs,
    SessionField.SPOKEN: _tells("spoken"),
    SessionField.RECORDING: _tells("recording"),
    SessionField.LINKS: lambda sentence, _: names_address(sentence),
}


def marked_sentences(
    sentences: Sequence[str], asked: frozenset[SessionField], session: Session
) -> str:
    """Return the sentences of a text that tell what is asked, in whatever language, or "".

    Of hours those count that are near the session's own, and neither its beginning nor its end.
    Below a heading stands what it says.
    """
    wanted = [tell for field, tell in _TELLS.items() if field in asked]
    chosen: list[int] = []
    below = _Below.NOTHING
    for at, sentence in enumerate(sentences):
        below = below.at(sentence)
        if below is _Below.NOTHING and not any(tell(sentence, session) for tell in wanted):
            continue
        chosen.append(at)
        if sentence.endswith(_HEADING_ENDS) or _is_heading(sentence):
            below = _Below.HEADING
    return bare_excerpt(chosen, sentences)


class _Below(Enum):
    """Whether a line stands below a heading that is quoted, and belongs to it."""

    NOTHING = auto()
    HEADING = auto()
    ITEM = auto()

    def at(self, sentence: str) -> _Below:
        """Return the same of the next line: items go on, and at least one line is there."""
        if self is not _Below.NOTHING and _ITEM.match(sentence):
            return _Below.ITEM
        return _Below.ITEM if self is _Below.HEADING else _Below.NOTHING


_ITEM = re.compile(r"[-*•–·+]|\d{1,2}[.)]")


def _is_heading(sentence: str) -> bool:
    """Whether a line is the heading of what one has to bring or to know."""
    bare = fold(sentence).strip("#*_-:： •")
    found = detail_pattern("needs", "heading").match(bare)
    is_short = len(sentence) <= LONGEST_HEADING
    return is_short and found is not None and len(bare) <= found.end() + LONGEST_BEHIND


LONGEST_BEHIND = 40
"""Characters that may stand behind it in its line: "et configuration nécessaire". Of 10,236 lines
in texts of 15 programmes five were found with up to 40 or 60, all headings; three with none."""
