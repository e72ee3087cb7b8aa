"""What stands in a session's title beside the title: that it is off, and who speaks."""

from __future__ import annotations

import re

from bot.knowledge_base.importing.imported import Words

_OFF = (
    r"cancell?ed|annul[ée]e?|cancelad[oa]|abgesagt|отмен[её]н[ао]?|ملغ(?:ى|اة)|已?取消|취소(?:됨)?"
)
_LATER = (
    r"re-?scheduled|moved|postponed|delayed|new time|report[ée]e?|aplazad[oa]|verschoben|"
    r"перенес[её]н[ао]?|مؤجل|改期|延期|연기(?:됨)?"
)
_CANCELLED, _MOVED = (
    re.compile(
        rf"^\s*[(\[]?\s*(?:{words})\s*[)\]:!\u2013-]+\s*"
        rf"|\s*(?:[(\[]\s*(?:{words})\s*[)\]]|[\u2013-]\s+(?:{words}))[\s!]*$",
        re.IGNORECASE,
    )
    for words in (_OFF, _LATER)
)
"""What sources write before or behind the title of a session that does not take place as it was."""

_BY = re.compile(
    r"^(?P<title>.{4,}?)\s+(?:by|with|par|por|von)\s+(?P<names>[A-ZÀ-Þ][\w’'.-]+(?:\s+[\w’'.-]+)*"
    r"\s+[A-ZÀ-Þ][\w’'-]+(?:(?:,|\s+(?:and|et|y|und|&))\s+[A-ZÀ-Þ][\w’'.-]+(?:\s+[A-ZÀ-Þ][\w’'-]+)+)*)$"
)
_KEYNOTE = re.compile(
    r"^(?P<title>(?:opening |closing )?keynote(?: \w+)?)\s*[:\u2013-]\s*"
    r"(?P<names>[A-ZÀ-Þ][\w’'.-]+(?:\s+[A-ZÀ-Þ][\w’'-]+){1,3})$", re.IGNORECASE
)  # fmt: skip


def unmarked(title: Words) -> tuple[Words, bool, bool]:
    """Return a title without such a mark, whether it is cancelled, and whether it was moved."""
    if not isinstance(title, str):
        found = {code: unmarked(text) for code, text in title.items()}
        texts = {code: text for code, (text, _, _) in found.items() if isinstance(text, str)}
        return texts, any(one[1] for one in found.values()), any(one[2] for one in found.values())
    is_cancelled, is_moved = bool(_CANCELLED.search(title)), bool(_MOVED.search(title))
    plain = _MOVED.sub("", _CANCELLED.sub("", title)).strip()
    return plain or title, is_cancelled, is_moved


def without_names(title: Words) -> tuple[Words, list[str]]:
    """Return a title without the people that it names as its speakers, and their names."""
    by = _BY.match(title) if isinstance(title, str) else None
    found = by or (_KEYNOTE.match(title) if isinstance(title, str) else None)
    if found is None:
        return title, []
    names = re.split(r",\s+|\s+(?:and|et|y|und|&)\s+", found["names"])
    plain = [" ".join(name.split()) for name in names if name]
    return (by["title"].strip() if by else title), plain
