"""What somebody does in a session, where a source tells it beside their name."""

from __future__ import annotations

import re

from bot.core.bare_text import bare_words
from bot.core.models import Part
from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING
from bot.knowledge_base.importing.word_lists import any_of, load_words

PRONOUN = re.compile(any_of(load_words("names")["pronouns"]))
"""A word for pronouns that people ask to be spoken of with."""

_PARTS = [
    (Part(part), re.compile(any_of(words)))
    for part, words in load_words("parts", is_folded=True).items()
]
_ROLE_WORDS = re.compile(r"\s*(?:[,;/&+|]|\b(?:and|und|et|y|и)\b)\s*")
_CHAIRS = frozenset(map(bare_words, load_words("columns")["chairs"]))
_AS = "as|als|como|come|comme|en tant que|en qualité de|в качестве"
_PART_BEHIND = re.compile(
    rf"(?P<name>.*\S)(?:,|\s[\u2013\u2014-]|\s(?:{_AS}))\s+(?P<part>(?:(?!,){INSIDE}){{2,40}})"
)
PART_BEFORE = re.compile(r"(?P<part>[^:：()\[\]]{2,40}?)\s*[:：]\s*(?=\S)")
"""What stands before a name and a colon, maybe a part: "Chair: Ana Lima"."""


def part_in(words: str) -> str:
    """Return the part that words name, the first of several: "chair, she/her"; empty for none.

    Words that also say anything else name no part: "chair of the board" is a post.
    """
    found = ""
    for one in filter(None, map(bare_words, _ROLE_WORDS.split(words))):
        part = next((str(part) for part, pattern in _PARTS if pattern.fullmatch(one)), "")
        if not part and not PRONOUN.fullmatch(one):
            return ""
        found = found or part
    return found


def part_before(words: str) -> str:
    """Return the part that words before a colon and a name say; there a president is a chair."""
    return part_in(words) or (str(Part.MODERATOR) if bare_words(words) in _CHAIRS else "")


def without_part_before(name: str) -> str:
    """Return a name without the part that stands before it and a colon: "Chair: Ana Lima"."""
    found = PART_BEFORE.match(name)
    return name[found.end() :] if found and part_before(found["part"]) else name


def without_part_behind(name: str) -> tuple[str, str]:
    """Return a name and the part behind it, empty for none: "Ana Lima, chair"."""
    found = _PART_BEHIND.fullmatch(name)
    part = part_in(found["part"]) if found else ""
    return (found["name"], part) if found and part else (name, "")


def part_beside(name: str) -> str:
    """Return the part that a source tells beside a name: "Chair: Ana Lima", "Ana Lima (chair)"."""
    if (found := PART_BEFORE.match(name)) and (part := part_before(found["part"])):
        return part
    inner = re.findall(rf"{OPENING}({INSIDE}+){CLOSING}", name)
    return next(filter(None, map(part_in, inner)), without_part_behind(name)[1])
