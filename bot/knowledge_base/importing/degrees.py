"""Degrees behind a name, and posts: what is told of somebody beside a comma, and is no name."""

from __future__ import annotations

import re

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import COMMA
from bot.knowledge_base.importing.word_lists import any_of, load_words

_WORDS = load_words("names")
_DEGREES = frozenset(_WORDS["degrees_behind"])
_UNPARTED = frozenset(_WORDS["degrees_unparted"])
_IN_WORDS = re.compile(any_of(_WORDS["degrees_in_words"]))
_OF_NAME_SIDE = re.compile(rf"{any_of(_WORDS['degrees_beside'])}(?:\W.*)?")
_CREDENTIAL = re.compile(r"[A-Z]{2,6}|(?:[A-Z][A-Za-z]{0,4}\. ?)+[A-Za-z]{0,3}\.?")
_SPACED = re.compile(r"\b(Ph|Pharm|Psy|Ed|Sc)\.?\s+D\b\.?")
_BETWEEN = re.compile(r"[\s/&;]+")
_EASTERN_WITH_POST = re.compile(
    rf"(?!{any_of(_WORDS['no_names_before_posts'])}\s)(?P<name>{any_of(_WORDS['surnames_korean'])}"
    rf"[\uac00-\ud7a3]{{2}}|{any_of(_WORDS['surnames_of_one_character'])}[\u3400-\u9fff]{{1,2}})"
    rf"\s+(?P<post>\S{{0,6}}?{any_of(_WORDS['posts_unspaced'])})님?"
)
"""Somebody's name with a post behind it: "윤파랑 소장", and no "연구소 소장" or "서울대 교수"."""

_LEAST_CAPITALS = 2
"""Capitals of a degree: "Ma" and "Do" are names; "Msc" and longer ones are none."""

_POST, _BEFORE_POST, _BEHIND_POST = (
    any_of(_WORDS[name]) for name in ("posts", "before_posts", "behind_posts")
)
_POST_FIRST = re.compile(rf"(?:{_BEFORE_POST} )*{_POST}(?: {_POST})*(?:$| {_BEHIND_POST}(?: |$).*)")
_POST_LAST = re.compile(rf"(?:[\w-]+ ){{0,3}}{_POST}")
_POST_WITHIN = re.compile(rf"(?:[\w-]+ ){{1,3}}{_POST}(?<!s) {_BEHIND_POST} .+")
_POST_BEGINS = re.compile(rf"(?:{_BEFORE_POST} )*{_POST}(?: .*)?")
_POST_TITLED = re.compile(rf"(?:[\w-]+ ){{1,3}}{_BEFORE_POST} {_POST}(?<!s)")
_BETWEEN_POSTS = re.compile(r"\s+[-\u2013\u2014]+\s+|\s*/\s*")
_POST_UNSPACED = re.compile(rf".{{0,12}}{any_of(_WORDS['posts_unspaced'])}")


def without_degrees(name: str) -> str:
    """Return a name without the degrees behind it: "Ana Lima, MD, PhD", "Ana Lima PhD".

    A family name alone keeps them, for nothing else tells what is the name.
    """
    parts = [part.strip() for part in COMMA.split(name)]
    while len(parts) > 1 and are_degrees(parts[-1]):
        parts.pop()
    if len(parts) == 1:
        words = parts[0].split()
        while len(words) > 2 and _is_degree(words[-1], _UNPARTED):
            words.pop()
        parts = [" ".join(words)]
    plain = ", ".join(parts)
    is_whole = " " in plain or not plain.isascii()
    return plain if is_whole and plain != ", ".join(map(str.strip, COMMA.split(name))) else name


def are_degrees(words: str) -> bool:
    """Whether words are nothing but degrees, as they are written: "MD PhD", "M.Sc.", "д.т.н."."""
    if _IN_WORDS.fullmatch(words.strip().casefold()):
        return True
    told = list(filter(None, _BETWEEN.split(_SPACED.sub(r"\1D", words))))
    return bool(told) and all(_is_degree(word, _DEGREES) for word in told)


def is_degree_beside(words: str) -> bool:
    """Whether words between a name and the mark of a body are of a degree: "NBCT", "Master Nets".

    There nothing else is written in capitals or with dots.
    """
    plain = bare_words(words)
    is_written_so = _CREDENTIAL.fullmatch(words.strip()) is not None
    return is_written_so or are_degrees(words) or _OF_NAME_SIDE.fullmatch(plain) is not None


def _is_degree(word: str, known: frozenset[str]) -> bool:
    bare = word.replace(".", "").strip(" ,()")
    capitals = sum(map(str.isupper, bare))
    is_written_so = capitals >= _LEAST_CAPITALS or (len(bare) > 2 and capitals == 1)
    return is_written_so and bare[:1].isupper() and bare.upper() in known


def parted_post(name: str) -> tuple[str, str]:
    """Return a name and the post behind its comma, empty where none is: "Bo Berg, CEO, Lamps".

    In Korean and Chinese a space parts them: "윤파랑 소장".
    """
    if found := _EASTERN_WITH_POST.fullmatch(name):
        return found["name"], found["post"]
    plain, *more = map(str.strip, COMMA.split(name, maxsplit=1))
    is_one = bool(more) and " " in plain and is_post(COMMA.split(more[0], maxsplit=1)[0])
    return (plain, more[0]) if is_one else (name, "")


def is_post(words: str) -> bool:
    """Whether words behind a comma say what somebody is: "Director of Lamps", "Chief Editor"."""
    is_eastern = _POST_UNSPACED.fullmatch(words) is not None
    return is_eastern or _POST_FIRST.fullmatch(bare_words(words)) is not None


def is_name_with_post(words: str) -> bool:
    """Whether words are a name in Korean or Chinese and the post behind it: "윤파랑 소장"."""
    return _EASTERN_WITH_POST.fullmatch(words.strip()) is not None


def may_be_post(words: str) -> bool:
    """Whether words may as well be a post as a title: they begin or end with a word for one.

    It may be within them, too, where its field stands behind: "Regional Director of Lamps"; so may
    a dash: "Director - Lamps and Nets".
    """
    first, *others = _BETWEEN_POSTS.split(words)
    if others and any(map(may_be_post, (first, others[-1]))):
        return True
    plain = bare_words(words)
    forms = (_POST_LAST, _POST_WITHIN)
    return is_post(words) or any(form.fullmatch(plain) for form in forms)


def begins_as_post(words: str) -> bool:
    """Whether words begin with one for a post, whatever follows it: "Director Sea Affairs"."""
    return _POST_BEGINS.fullmatch(bare_words(words)) is not None


def is_post_of_body(words: str) -> bool:
    """Whether words are a post and not a firm called by what its people are: "TIDE Vice President".

    "Harbour Engineers" is a firm.
    """
    return is_post(words) or _POST_TITLED.fullmatch(bare_words(words)) is not None
