"""What sort of item a session is, by what the source calls it and by its title."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from bot.core.bare_text import bare_words, without_accents
from bot.core.models import SessionKind

_LONGEST_TITLE = 7
"""Words that the title of a break or an opening has at most; longer ones are talks about it."""

_WORDS: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(
    without_accents(Path(__file__).with_name("kinds.yaml").read_text(encoding="utf-8"))
)

_ALONE = frozenset({SessionKind.REGISTRATION, SessionKind.MEAL, SessionKind.BREAK})
_WITHOUT_SPEAKERS = _ALONE | {SessionKind.SOCIAL}
_CLOCK_KINDS = frozenset({SessionKind.OPENING, SessionKind.CLOSING})
_TYPE_PATTERNS = [
    (SessionKind(kind), re.compile(rf"(?:^| )(?:{'|'.join(words)})"))
    for kind, words in _WORDS["types"].items()
]
_TITLE_PATTERNS, _TITLE_PATTERNS_WITHOUT_TYPE = (
    [(SessionKind(kind), re.compile("|".join(words))) for kind, words in _WORDS[section].items()]
    for section in ("titles", "titles_without_type")
)
_IN_BRACKETS = (
    re.compile(r"\s*[(\[【]([^()\[\]【】]+)[)\]】].*"),
    re.compile(r".*[(\[【]([^()\[\]【】]+)[)\]】]\s*"),
)
_MOST_WORDS_IN_BRACKETS = 2
"""Words that a sort in brackets has at most ("hands-on workshop"); more say what it is on."""

_MINUTES = (
    r"(?:minut\w*|mins?|m|hours?|h|std|stunden?|horas?|heures?|мин\w*|ч|час\w*|"
    r"分[钟鐘]?|小[时時]|분|시간)"
)
_QUESTIONS = r"(?:q a|questions?|fragen|preguntas|вопрос\w*|问答|問答|질의 ?응답)"
_NOTES = (
    re.compile(  # "Talk 30 min + 10 min Q&A": the minutes at the end are part of the talk
        rf"(?<=\w) \d+ ?(?:{_MINUTES} )?(?:for |de |d )?"
        rf"(?:{_QUESTIONS}|dis[ck]us[sc]?i\w*|обсужден\w*|讨论|討論|토론)"
    ),
    re.compile(rf"\b\d+ ?(?:{_MINUTES})?\b"),
    re.compile(
        rf"(?<=\w) +(?:(?:with|plus|and|incl\w*|avec|et|mit|und|con|y|с|и) )*{_QUESTIONS}\b"
    ),
)
"""What a type says beside the sort: how long an item is, and how much of that is for questions."""


def kind_of(
    title: str, kind_words: str, *, has_people: bool, usual: SessionKind = SessionKind.TALK
) -> SessionKind:
    """Return the kind of a session, the `usual` one when nothing tells it.

    Breaks and meals have nobody who speaks.
    """
    words = bare_words(title)
    is_short = len(words.split()) <= _LONGEST_TITLE
    by_type = _kind_of_type(kind_words)
    if by_type in {None, SessionKind.OTHER}:
        by_type = _kind_in_brackets(title) or by_type
    by_title = None
    if is_short:
        by_title = next(
            (
                kind
                for kind, pattern in _TITLE_PATTERNS
                if pattern.fullmatch(words) and not (has_people and kind in _WITHOUT_SPEAKERS)
            ),
            None,
        )
    is_plain = by_type in {None, SessionKind.TALK, SessionKind.OTHER, SessionKind.SOCIAL}
    if by_title is not None and (is_plain or by_title in _CLOCK_KINDS):
        return by_title
    if is_short and by_type in {None, SessionKind.OTHER}:
        by_type = next(
            (kind for kind, found in _TITLE_PATTERNS_WITHOUT_TYPE if found.fullmatch(words)),
            by_type,
        )
    if by_type in _ALONE and has_people:
        return SessionKind.TALK
    return by_type or usual


def _kind_of_type(kind_words: str) -> SessionKind | None:
    words = bare_words(kind_words)
    for note in _NOTES:
        words = note.sub(" ", words).strip()
    return next((kind for kind, found in _TYPE_PATTERNS if found.search(words)), None)


def _kind_in_brackets(title: str) -> SessionKind | None:
    """Return the sort that stands in brackets before or behind a title: "Knots (workshop)"."""
    for found in filter(None, (place.fullmatch(title) for place in _IN_BRACKETS)):
        if len(found[1].split()) <= _MOST_WORDS_IN_BRACKETS:
            kind = _kind_of_type(found[1])
            if kind not in {None, SessionKind.OTHER} | _ALONE | _CLOCK_KINDS:
                return kind
    return None
