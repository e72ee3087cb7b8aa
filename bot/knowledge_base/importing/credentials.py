"""Credentials behind a name that no list has: "Ana Lima, P.E., DBIA, Director, Harbour Trust"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.degrees import is_post_of_body, may_be_post
from bot.knowledge_base.importing.organisations import is_legal_form
from bot.knowledge_base.importing.person_names import is_honorific
from bot.knowledge_base.importing.word_lists import load_words

_DOTTED = re.compile(r"(?:[A-ZÀ-Þ][a-zß-ÿ]{0,4}\. ?)+(?:[A-ZÀ-Þ][a-zß-ÿ]{0,3})?")
_CAPITALS = re.compile(r"[A-Z][A-Z+]{1,5}(?: [A-Z][A-Z+]{0,4}){0,2}")
_BEFORE_POST = re.compile(r"(?P<letters>\S+(?: \S+){0,2}?)\s+/\s+(?P<post>\S.*)")
_BODIES = frozenset(load_words("names")["bodies_with_dots"])


def joined_with_name(parts: Sequence[str]) -> list[str]:
    """Return what commas part, with the name what stands behind it of titles and credentials.

    Letters with dots are such. Capitals are where a post stands behind them, and a body behind
    that; else they may be the body: "Ana Lima, NASA, Professor of Tides". The form of a firm stays
    with the firm.
    """
    left = [one for part in parts for one in _without_slash(part)]
    joined: list[str] = []
    for at, part in enumerate(left):
        is_one = bool(joined) and (is_honorific(part) or is_legal_form(part))
        if len(joined) == 1 and " " in joined[0] and not is_one:  # no "Lima, A., Berg, B."
            is_one = _is_credential(part, left[at + 1 :])
        joined[-1:] = [f"{joined[-1]}, {part}"] if is_one else [*joined[-1:], part]
    return joined


def _without_slash(part: str) -> list[str]:
    """Return "LEED GA / Site Manager" as what it tells: letters behind a name, and a post."""
    found = _BEFORE_POST.fullmatch(part)
    is_one = found is not None and _has_form(found["letters"]) and may_be_post(found["post"])
    return [found["letters"], found["post"]] if found and is_one else [part]


def _has_form(words: str) -> bool:
    return is_honorific(words) or any(form.fullmatch(words) for form in (_DOTTED, _CAPITALS))


def _is_credential(words: str, behind: Sequence[str]) -> bool:
    if not behind:
        return False
    if _DOTTED.fullmatch(words):
        return bare_words(words).replace(" ", "") not in _BODIES
    post = next((at for at, part in enumerate(behind) if not _has_form(part)), len(behind))
    told = behind[post:]
    is_before_post = len(told) > 1 and may_be_post(told[0]) and not is_post_of_body(told[-1])
    return is_before_post and _CAPITALS.fullmatch(words) is not None
