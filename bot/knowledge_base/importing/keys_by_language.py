"""Fields that data tells once for each language: `{title_es: ..., title_en: ...}`."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from bot.knowledge_base.importing.columns import field_of_heading, is_title_of_last_resort
from bot.knowledge_base.values import ISO_639_1
from bot.languages import LANGUAGES

_KEY = re.compile(
    r"(?P<stem>.*[^\W_])(?:[_-](?P<code>[a-z]{2}|[A-Z]{2})|(?<=[a-z])(?P<hump>[A-Z][a-z]))"
)
_LEAST = 2
"""Languages of a field from which what stands behind its keys are these."""

_DEEPEST = 20
"""How deep in data fields are looked at; no programme is as deep."""

_USUAL = frozenset({*LANGUAGES, "de", "pt", "ja"})
"""Languages of which one has to be there: "room_id" and "room_no" are two fields."""


def with_texts_by_language(root: Any, depth: int = 0) -> Any:
    """Return data with each such field once, with its texts by the code of their language."""
    if depth > _DEEPEST:
        return root
    if isinstance(root, list):
        return _of_list(root, depth)
    if not isinstance(root, dict):
        return root
    return _joined(root, depth, frozenset())


def _of_list(entries: list[Any], depth: int) -> list[Any]:
    """Return entries with their texts by language, also those that tell them in one alone."""
    found = [one for one in entries if isinstance(one, dict)]
    several = {stem for one in found for stem, keys in _texts_of(one).items() if _are_texts(keys)}
    alone = {
        stem
        for one in found
        for stem, keys in _texts_of(one).items()
        if _USUAL & set(keys) and (field_of_heading(stem) or is_title_of_last_resort(stem))
    }
    stems = frozenset(several | alone)
    return [
        _joined(one, depth, stems)
        if isinstance(one, dict)
        else with_texts_by_language(one, depth + 1)
        for one in entries
    ]


def _texts_of(root: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Return the keys of texts by the code of their language, by what stands before that."""
    texts: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for key, value in root.items():
        found = _KEY.fullmatch(str(key)) if isinstance(value, str | None) else None
        code = (found["code"] or found["hump"] or "").lower() if found else ""
        if found and code in ISO_639_1:
            texts[found["stem"]][code] = str(key)
    return texts


def _are_texts(keys: dict[str, str]) -> bool:
    return len(keys) >= _LEAST and bool(_USUAL & set(keys))


def _joined(root: dict[str, Any], depth: int, stems: frozenset[str]) -> dict[str, Any]:
    """Return an entry with each such field once; `stems` are those in its list of one language."""
    told = {
        stem: keys
        for stem, keys in _texts_of(root).items()
        if (_are_texts(keys) and stem not in root) or (stem in stems and not root.get(stem))
    }
    whole: dict[str, Any] = {}
    stem_of = {key: stem for stem, keys in told.items() for key in keys.values()}
    for key, value in root.items():
        stem = stem_of.get(str(key), "")
        if not stem:
            if key in told:
                continue  # it is empty, beside its text in a language
            whole[key] = with_texts_by_language(value, depth + 1)
        elif stem not in whole:
            whole[stem] = _texts({code: root[one] for code, one in told[stem].items()})
    return whole


def _texts(by_code: dict[str, Any]) -> Any:
    """Return the texts that there are; one, where that of each language is the same."""
    found = {code: text for code, text in by_code.items() if text}
    return next(iter(found.values())) if len(set(found.values())) == 1 else found or None
