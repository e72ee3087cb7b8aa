"""Names of one person in two scripts, and nicknames beside names: "佟輝 (Tong Hui)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from babel import Locale

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.word_lists import load_words

_EASTERN = r"\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_IN_EASTERN = re.compile(rf"[{_EASTERN}\u30fb\s]+")
_WITH_KANA = re.compile(rf"[{_EASTERN}\s]*[\u3041-\u30ff][{_EASTERN}\s]*")
_IN_LATIN = re.compile(
    r"[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'\u2019-]*(?:\s[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'\u2019-]*){0,2}"
)
_EASTERN_PART = re.compile(rf"[{_EASTERN}]+(?: [{_EASTERN}]+)?")
_SURNAMES = frozenset(load_words("names")["surnames_of_one_character"])
_FEWEST_CHARACTERS, _LONGEST_UNSPACED, _MOST_CHARACTERS = 2, 4, 8


def is_second_name(inner: str, name: str) -> bool:
    """Whether what stands in brackets behind a name is what else its bearer is called.

    It is so in another script than the name, for where people come from is mostly told in that of
    the name; countries and what begins with no surname are told so, too.
    """
    if _is_eastern(name):
        return _WITH_KANA.fullmatch(inner) is not None or _IN_LATIN.fullmatch(inner) is not None
    if not _IN_LATIN.fullmatch(name) or not _is_eastern(inner) or bare_words(inner) in _countries():
        return False
    plain = inner.replace(" ", "")
    is_long = len(plain) > _FEWEST_CHARACTERS or plain[0] in _SURNAMES
    return is_long and _FEWEST_CHARACTERS <= len(plain) <= _MOST_CHARACTERS


def is_short_in_eastern(text: str) -> bool:
    """Whether a text is as short as whole names are that are written without spaces: "林安娜"."""
    return _is_eastern(text) and _FEWEST_CHARACTERS <= len(text) <= _LONGEST_UNSPACED


def _is_eastern(text: str) -> bool:
    return _IN_EASTERN.fullmatch(text) is not None


@cache
def _countries() -> frozenset[str]:
    """Return what countries are called in Chinese, Japanese and Korean, folded."""
    locales = (Locale.parse(code) for code in ("zh", "zh_Hant", "ja", "ko"))
    return frozenset(bare_words(name) for one in locales for name in one.territories.values())


def pairs_by_script(known: Mapping[str, ImportedPerson]) -> dict[str, str]:
    """Return which keys of people stand for which others: "李慕約 Muyueh" for "李慕約".

    They share the whole of the name in Chinese characters, and one says nothing else that the other
    does not. Nobody knows who of two is meant by a third.
    """
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for key, person in known.items():
        found = _EASTERN_PART.search(person.name)
        if "\0" not in key and found and len(found[0]) > _FEWEST_CHARACTERS:
            alike[found[0]].append(key)
    same: dict[str, str] = {}
    for keys in alike.values():
        first, *others = sorted(keys, key=len)
        words = set(first.split())
        if len(others) == 1 and words <= set(others[0].split()):
            same[others[0]] = first
    return same
