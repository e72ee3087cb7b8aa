"""What stands for a thing of the event in the text that is ranked, and how each view reads it."""

from __future__ import annotations

import re
from collections.abc import Mapping

MASKS: Mapping[str, str] = {
    "event": "qevent",
    "person": "qperson",
    "session": "qsession",
    "room": "qroom",
    "track": "qtrack",
    "time": "qtime",
    "org": "qorg",
    "place": "qplace",
}
"""What the linker writes where it found a name: a word that no language has."""

_MASK = re.compile(rf"\b(?:{'|'.join(MASKS.values())})\b")

_NATURAL: Mapping[str, Mapping[str, str]] = {
    "en": {
        "event": "the conference",
        "person": "Smith",
        "session": "the session",
        "room": "room A",
        "track": "the main track",
        "time": "Monday",
        "org": "the institute",
        "place": "the city",
    },
    "fr": {
        "event": "la conférence",
        "person": "Dupont",
        "session": "la session",
        "room": "la salle A",
        "track": "la filière",
        "time": "lundi",
        "org": "l'institut",
        "place": "la ville",
    },
    "es": {
        "event": "la conferencia",
        "person": "Pérez",
        "session": "la sesión",
        "room": "la sala A",
        "track": "el bloque",
        "time": "el lunes",
        "org": "el instituto",
        "place": "la ciudad",
    },
    "ru": {
        "event": "конференция",
        "person": "Иванов",
        "session": "сессия",
        "room": "зал А",
        "track": "секция",
        "time": "понедельник",
        "org": "институт",
        "place": "город",
    },
    "ar": {
        "event": "المؤتمر",
        "person": "أحمد",
        "session": "الجلسة",
        "room": "القاعة أ",
        "track": "المسار",
        "time": "الاثنين",
        "org": "المعهد",
        "place": "المدينة",
    },
    "zh": {
        "event": "大会",
        "person": "李明",
        "session": "这场会议",
        "room": "A厅",
        "track": "分论坛",
        "time": "星期一",
        "org": "研究所",
        "place": "城市",
    },
    "ko": {
        "event": "콘퍼런스",
        "person": "김민수",
        "session": "세션",
        "room": "A홀",
        "track": "트랙",
        "time": "월요일",
        "org": "연구소",
        "place": "도시",
    },
}
"""A common name of each sort: an encoder knows nothing of our masks, but reads these."""

_KIND = {mask: kind for kind, mask in MASKS.items()}
_MASKED = re.compile(rf"\b(?:{'|'.join(_KIND)})\b")


def naturalise(text: str, language: str) -> str:
    """Put a common name of its sort for each mask, for a reader that does not know the masks."""
    words = _NATURAL.get(language, _NATURAL["en"])
    return " ".join(_MASKED.sub(lambda found: words[_KIND[found.group()]], text).split())


def without_masks(text: str) -> str:
    """Return a masked text with a space for each mask."""
    return _MASK.sub(" ", text)
