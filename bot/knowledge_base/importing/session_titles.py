"""What stands in a session's title beside the title: that it is off, and who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from bot.knowledge_base.importing.imported import Words
from bot.knowledge_base.importing.person_names import AND

_OFF = (
    r"cancell?ed|annul[ée]e?s?|cancelad[oa]s?|anulad[oa]s?|abgesagt|entfällt|отмен[её]н[ао]?|ملغ(?:ى|ي|اة|ية)|إلغاء|"
    r"已?取消|취소(?:됨|되었습니다)?"
)
_LATER = (
    r"re-?scheduled|moved|postponed|delayed|new time|report[ée]e?|déplacée?|aplazad[oa]|"
    r"verschoben|verlegt|перенес[её]н[ао]?|مؤجل|改期|延期|연기(?:됨)?"
)
_ELSEWHERE = (
    r"(?:new|changed) (?:time|date|day|room|place|location|venue|slot)|"
    r"(?:time|date|room|venue|schedule) change|change of (?:time|date|room|venue)|"
    r"neue[rs]? (?:zeit|uhrzeit|termin|raum|ort|saal)|"
    r"(?:nouvel|nouvelle|nouveau) (?:horaire|heure|date|salle|lieu)|changement (?:d[’']|de )\w+|"
    r"(?:nuev[oa]|cambio de) (?:hora|horario|fecha|sala|lugar)|"
    r"нов(?:ое|ый|ая) (?:время|место|зал|дата)|(?:موعد|وقت|قاعة|مكان) جديدة?|"
    r"(?:新|更改|[变變]更)(?:[时時][间間]|地[点點]|日期|教室)|(?:[时時][间間]|地[点點]|教室)(?:[变變]更|更改)|"
    r"(?:시간|장소|일정) ?변경"
)
_ABOUT = (
    r"(?:(?:this|the|talk|session|event|workshop|vortrag|is|was|has been|wird|wurde|ist|now|jetzt|"
    r"note|update|attention|achtung|atención|внимание|تنبيه|注意|주의)\W+)*"
)
_THEN = (
    r"(?:and|und|et|y|и|due|because|since|until|to|from|into|for|auf|nach|wegen|von|in|bis|à|au|a|al|"
    r"por|para|pour|на|в|с|до|из-за|إلى|من)"
)
_OPENING, _INSIDE, _CLOSING = r"[(\[【（「]", r"[^()\[\]【】（）「」]+", r"[)\]】）」]"
"""What a mark stands in: brackets, and corners, which elsewhere only quote."""


class _Place(Enum):
    """How a mark stands at a title; a single word without brackets counts only in capitals."""

    IN_BRACKETS = auto()
    PARTED = auto()
    IN_CAPITALS = auto()


_PLACES = (
    (
        _Place.IN_BRACKETS,
        re.compile(rf"\s*{_OPENING}(?P<mark>{_INSIDE}){_CLOSING}[\s:!\u2013-]*(?P<title>.*)"),
    ),
    (
        _Place.IN_BRACKETS,
        re.compile(rf"(?P<title>.*\S)\s*{_OPENING}(?P<mark>{_INSIDE}){_CLOSING}[\s!.]*"),
    ),
    (
        _Place.PARTED,
        re.compile(r"\s*(?P<mark>.{2,60}?)\s*(?:[:!]+\s+|[\u2013\u2014-]+\s+)(?P<title>\S.*)"),
    ),
    (_Place.IN_CAPITALS, re.compile(r"\s*(?P<mark>[^\W\d_]{5,})\s+(?P<title>\S.*)")),
    (
        _Place.PARTED,
        re.compile(r"(?P<title>.*\S)\s+[\u2013\u2014-]\s+(?P<mark>[^\u2013\u2014,;]+)"),
    ),
    (
        _Place.IN_CAPITALS,
        re.compile(r"(?P<title>.*\S)\s+[\u2013\u2014-]\s+(?P<mark>[^\W\d_]{5,})[,;]\s.*"),
    ),
)
"""Where marks are looked for, the first first."""


class _Mark:
    """How a mark reads: in brackets with whatever else it says there, and without them."""

    def __init__(self, words: str, *more_in_brackets: str) -> None:
        own = rf"{_ABOUT}(?:{'|'.join((words, *more_in_brackets))})"
        self._in_brackets = re.compile(
            rf"\s*{own}(?:$|\s*[^\w\s]|\s*\d|\s+{_THEN}\b).*", re.IGNORECASE
        )
        self._bare = re.compile(
            rf"(?:{words})(?:\s+(?:{_THEN}\s(?=.*\d)|due|because|wegen).*)?[\s!.]*", re.IGNORECASE
        )

    def is_in(self, text: str, place: _Place) -> bool:
        """Whether what stands at a place of a title is this mark."""
        form = self._in_brackets if place is _Place.IN_BRACKETS else self._bare
        return form.fullmatch(text) is not None


_CANCELLED, _MOVED = _Mark(_OFF), _Mark(_LATER, _ELSEWHERE)
"""What sources write before or behind the title of a session that does not take place as it was."""


@dataclass(frozen=True, slots=True)
class PlainTitle:
    """A title without its marks; `note` is what they say in several words."""

    title: Words
    is_cancelled: bool = False
    is_moved: bool = False
    note: str = ""


_NOTICE_WORD = (
    r"please note|notice|note|attention|important|achtung|hinweis|bitte beachten|veuillez noter|"
    r"à noter|atención|aviso|nota|внимание|تنبيه|ملاحظة|注意|通知|주의|공지"
)
_QUOTED = r"[\"“„«「『].{4,}[\"”“»」』]"
_IS = r"(?:has|have|is|was|wurde|wird|a été|est|ha sido|fue|был[ао]?)\s+(?:been\s+)?"
_NOTICE = re.compile(
    rf"\W*(?:{_NOTICE_WORD})\s*[:：!！].*(?:(?<!\w)|(?<=[\u4e00-\ud7a3]))"
    rf"(?:{_OFF}|{_LATER}|{_ELSEWHERE}).*|\W*{_QUOTED}\s+{_IS}(?:{_OFF}|{_LATER})(?!\w).*",
    re.IGNORECASE,
)
_BY = re.compile(
    r"^(?P<title>.{4,}?)\s+(?:by|with|par|por|von)\s+(?P<names>[A-ZÀ-Þ][\w’'.-]+(?:\s+[\w’'.-]+)*"
    rf"\s+[A-ZÀ-Þ][\w’'-]+(?:(?:,|\s+{AND})\s+[A-ZÀ-Þ][\w’'.-]+(?:\s+[A-ZÀ-Þ][\w’'-]+)+)*)$"
)
_KEYNOTE = re.compile(
    r"^(?P<title>(?:opening |closing )?keynote(?: \w+)?)\s*[:\u2013-]\s*"
    r"(?P<names>[A-ZÀ-Þ][\w’'.-]+(?:\s+[A-ZÀ-Þ][\w’'-]+){1,3})$", re.IGNORECASE
)  # fmt: skip


def says_cancelled(state: str) -> bool:
    """Whether the state that a source gives a session says that it does not take place."""
    return _CANCELLED.is_in(state.strip(), _Place.IN_BRACKETS)


def unmarked(title: Words) -> PlainTitle:
    """Return a title without the marks of what is cancelled or moved, and what they say."""
    if not isinstance(title, str):
        found = {code: unmarked(text) for code, text in title.items()}
        return PlainTitle(
            {code: one.title for code, one in found.items() if isinstance(one.title, str)},
            any(one.is_cancelled for one in found.values()),
            any(one.is_moved for one in found.values()),
            next((one.note for one in found.values() if one.note), ""),
        )
    for place, pattern in _PLACES:
        parts = pattern.fullmatch(title)
        if parts is None or (place is _Place.IN_CAPITALS and not parts["mark"].isupper()):
            continue
        mark = parts["mark"].strip()
        is_cancelled, is_moved = _CANCELLED.is_in(mark, place), _MOVED.is_in(mark, place)
        if is_cancelled or is_moved:
            inner = unmarked(parts["title"].strip())
            return PlainTitle(
                inner.title or title,
                is_cancelled or inner.is_cancelled,
                is_moved or inner.is_moved,
                (mark if re.search(r"\w\W+\w", mark) else "") or inner.note,
            )
    return PlainTitle(title.strip())


def is_notice(title: str) -> bool:
    """Whether what stands where a session does is a notice that another one is off or moved."""
    return _NOTICE.fullmatch(title) is not None


def without_names(title: Words) -> tuple[Words, list[str]]:
    """Return a title without the people that it names as its speakers, and their names."""
    by = _BY.match(title) if isinstance(title, str) else None
    found = by or (_KEYNOTE.match(title) if isinstance(title, str) else None)
    if found is None:
        return title, []
    names = re.split(rf",\s+|\s+{AND}\s+", found["names"])
    plain = [" ".join(name.split()) for name in names if name]
    return (by["title"].strip() if by else title), plain
