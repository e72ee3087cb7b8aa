"""Rooms told with a second name in brackets and without it: "Deck B (Track 2)" and "Deck B"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING
from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedSession
from bot.knowledge_base.importing.word_lists import any_of, load_words

ROOM_WORDS = re.compile(rf"\b{any_of(map(bare_words, load_words('marks')['rooms']))}\b")
"""Words for a room in a folded name."""

_BRACKETS = re.compile(rf"\s*{OPENING}({INSIDE}{{2,}}){CLOSING}")


def whole_names(programme: ImportedProgramme, key: Callable[[str], str]) -> dict[str, str]:
    """Map the key of a room's name to the whole name that has a second one in brackets.

    Where several differ by their brackets alone, or a source lists both as rooms, each is one. So
    is what may be a part ("Hall (Balcony)") where something is in both at a time.
    """
    listed = {room.name for room in programme.rooms}
    sessions: defaultdict[str, list[ImportedSession]] = defaultdict(list)
    for session in programme.sessions:
        for room in session.rooms:
            sessions[room].append(session)
    by_plain: defaultdict[str, set[str]] = defaultdict(set)
    for name in sessions:
        if (plain := _BRACKETS.sub("", name).strip()) and plain != name:
            by_plain[key(plain)].add(name)
    found = {}
    for name in sessions:
        wholes = by_plain.get(key(name), set())
        if len({key(one) for one in wholes}) == 1:
            whole = min(wholes)
            is_one = _names_room(whole) or not _overlap(sessions[name], sessions[whole])
            if is_one and not (name in listed and whole in listed):
                found[key(name)] = whole
    return found


def _names_room(whole: str) -> bool:
    """Whether what stands in brackets has a number, or a word for a room: "(Lecture room 4)"."""
    inner = bare_words(" ".join(_BRACKETS.findall(whole)))
    return any(map(str.isdecimal, inner)) or ROOM_WORDS.search(inner) is not None


def _overlap(some: Iterable[ImportedSession], others: Sequence[ImportedSession]) -> bool:
    spans = [_span(one) for one in others]
    return any(
        start == first or (start < last and first < end)
        for start, end in map(_span, some)
        for first, last in spans
        if start and first
    )


def _span(session: ImportedSession) -> tuple[str, str]:
    """Return when a session starts and ends by its own clock, as texts that can be compared."""
    told = (session.start, session.end or session.start)
    start, end = (f"{one:%Y-%m-%d %H:%M}" if one else "" for one in told)
    return start, end
