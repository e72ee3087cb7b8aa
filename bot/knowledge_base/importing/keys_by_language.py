"""Fields that data tells once for each language: `{title_es: ..., title_en: ...}`."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

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
        return [with_texts_by_language(one, depth + 1) for one in root]
    if not isinstance(root, dict):
        return root
    texts: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for key, value in root.items():
        found = _KEY.fullmatch(str(key)) if isinstance(value, str | None) else None
        code = (found["code"] or found["hump"] or "").lower() if found else ""
        if found and code in ISO_639_1:
            texts[found["stem"]][code] = str(key)
    told = {
        stem: keys
        for stem, keys in texts.items()
        if len(keys) >= _LEAST and _USUAL & set(keys) and stem not in root
    }
    whole: dict[str, Any] = {}
    stem_of = {key: stem for stem, keys in told.items() for key in keys.values()}
    for key, value in root.items():
        stem = stem_of.get(str(key), "")
        if not stem:
            whole[key] = with_texts_by_language(value, depth + 1)
        elif stem not in whole:
            whole[stem] = _texts({code: root[one] for code, one in told[stem].items()})
    return whole


def _texts(by_code: dict[str, Any]) -> Any:
    """Return the texts that there are; one, where that of each language is the same."""
    found = {code: text for code, text in by_code.items() if text}
    return next(iter(found.values())) if len(set(found.values())) == 1 else found or None
