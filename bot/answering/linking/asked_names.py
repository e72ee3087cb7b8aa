"""Where a message asks about somebody by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from bot.answering.linking.person_names import (
    chinese_families,
    is_family_name,
    may_be_family,
    may_be_given,
    particles,
)
from bot.answering.linking.spans import Spans, is_inside
from bot.answering.text.attending_groups import attending_groups_in
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms, name_characters, name_terms, one_of, terms
from bot.languages import UNSEGMENTED

_HOLE = r"(?P<name>[^\W\d_][\w'’.-]*(?: +[^\W_][\w'’.-]*){0,4}?)"
"""One to five words: more are no name."""

_LATIN_HOLE = r"(?P<name>[a-z][a-z'’.-]*(?: +[a-z][a-z'’.-]*){0,4})"
"""The same in a text without spaces between words."""

_OWN_HOLES = {
    "han": (r"(?P<name>[\u4e00-\u9fff]{2,5}(?:·[\u4e00-\u9fff]{1,6})*)", ""),
    "hangul": (r"(?P<name>[가-힣]{3,5}?(?: [가-힣]{2,5}?)?)", "(?:씨|님)?(?:이|가|은|는|도)?"),
}
"""A name in the script of such a language, and what is written onto it."""

_BORDER = r"[\s,，。.?？!！、]"

NAME_ALONE = 2
"""Words of a message that is nothing but a name."""


def asked_names(
    text: str,
    found: Sequence[Term],
    language: str,
    is_asking: Callable[[Term], bool],
    is_part: Callable[[Term], bool],
    is_given: Callable[[Term], bool],
) -> Spans:
    """Return where names must stand: between "who is" and the end, "when does" and "speak".

    No word that `is_asking` is in a name, unless it is a name, too, or all words are: "Lea He".
    Where a thing may stand as well ("is ... there"), it must be written as a name, or have a given
    name or what `is_part` of a listed person's; where a talk may, it is told by these alone.
    `is_given` tells what one's name begins with.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return []
    spans = []
    for category, hole in _holes(folded, language):
        span = hole.span("name")
        words = [term for term in found if is_inside(term, [span])]
        if not _may_be_whole_name(hole["name"]) or _are_any_people(words, language):
            continue
        if _is_group(hole["name"], words, language):
            continue
        if not _are_of_name(words, is_part) and any(
            is_asking(t) and not _is_name(t) for t in words
        ):
            continue
        is_closed = hole.end() > span[1] and category == "thing_frames"
        is_named = _is_naming(words, is_part, is_closed=is_closed)
        if category == "title_frames":
            is_whole = len(words) > 1 and _is_family(words[-1], is_part)
            is_named = is_named and (is_whole or any(map(is_given, words)))
        if category in {"name_frames", "claim_frames"} or is_named:
            spans.append(span)
    if len(found) == NAME_ALONE and _is_name_alone(found[0], found[1], is_part, is_given):
        spans.append((found[0].start, found[1].end))
    return list(dict.fromkeys(spans))  # more than one frame may find a name


def _is_name_alone(
    first: Term,
    second: Term,
    is_part: Callable[[Term], bool],
    is_given: Callable[[Term], bool],
) -> bool:
    """Whether two words are a name by what each may be: "April Rosenberg", "David Park".

    Parts of two people's names, with nothing between, are somebody else's.
    """
    if (may_be_given(first.surface) or is_given(first)) and is_part(second):
        return True
    return is_given(first) and may_be_family(second.surface)


def _are_any_people(words: Sequence[Term], language: str) -> bool:
    """Whether words only say what people are: "talks by women", written small."""
    anybody = terms("people_words", language)
    return bool(words) and all(t.surface in anybody and not t.is_capital for t in words)


def _is_group(written: str, words: Sequence[Term], language: str) -> bool:
    """Whether words, written small, are of those who come as a group: "civil society".

    In Arabic nothing is written large, and what begins with no article may be somebody's name.
    """
    if _groups_written(language).fullmatch(written):
        return True
    may_be_name = not written.startswith("ال") if language == "ar" else is_unsegmented(written)
    if not words or may_be_given(words[0].surface) or may_be_name:
        return False
    small = (term.surface for term in words if not term.is_capital)
    return any(attending_groups_in(word, language) for word in small)


@cache
def _groups_written(language: str) -> re.Pattern[str]:
    """Return what finds a word for those who come, with what Korean writes onto it: 학자들도.

    So it writes onto whoever is in charge, or may be asked: 책임자가, 담당자가.
    """
    heads = (*name_terms("head_nouns", language), *terms("contact_words", language))
    heads = heads if language in UNSEGMENTED else ()
    groups = one_of([*(begin for begin, _ in grouped_terms("attending_groups", language)), *heads])
    return re.compile(rf"(?:{groups})(?:님|들|분)*(?:이?나|이?랑|[도은는이가])?")


def _are_of_name(words: Sequence[Term], is_part: Callable[[Term], bool]) -> bool:
    """Whether words are nothing but a name, be they words of asking: "m", "will Lopez"."""
    if len(words) == 1:
        return is_part(words[0])  # a handle like "m"
    own = [term for term in words if term.surface not in particles()]
    return len(own) > 1 and all(is_part(term) or _is_name(term) for term in own)


def _is_naming(words: Sequence[Term], is_part: Callable[[Term], bool], *, is_closed: bool) -> bool:
    """Whether words that may be a thing's are somebody's name: "Is Noah Cross there?"."""
    if not words:
        return False
    is_written = is_closed and len(words) > 1 and all(term.is_capital for term in words)
    return is_written or may_be_given(words[0].surface) or any(map(is_part, words))


def _is_family(term: Term, is_part: Callable[[Term], bool]) -> bool:
    """Whether a word may end a name: "what is winter sea about" asks of no Winter."""
    return term.is_capital or is_part(term) or is_family_name(term.surface)


def _is_name(term: Term) -> bool:
    return may_be_given(term.surface) or may_be_family(term.surface)


def _holes(folded: str, language: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield what stands where a name may in each frame, and of which sort that is."""
    for category in ("name_frames", "claim_frames", "thing_frames", "title_frames"):
        for around, frame in _frames(category, language):
            if all(part in folded for part in around):  # as of most is none
                yield from ((category, hole) for hole in frame.finditer(folded))


@cache
def _frames(category: str, language: str) -> tuple[tuple[list[str], re.Pattern[str]], ...]:
    """Return what finds each frame, with what stands around its hole."""
    frames = name_terms(category, language)
    found = [(frame, _frame(frame)) for frame in frames]
    found += [(frame, _own_frame(frame)) for frame in frames if is_unsegmented(frame)]
    return tuple((_around_hole(frame), pattern) for frame, pattern in found)


def _frame(frame: str) -> re.Pattern[str]:
    """Return what finds a frame; one that nothing ends goes on to the end of the clause."""
    before, after = map(re.escape, _around_hole(frame))
    if is_unsegmented(frame):
        return re.compile(rf"{before} *{_LATIN_HOLE} *{after}")
    start = rf"(?<!\w){before} +" if before else r"(?:^|[,;:.!?¿¡] *)"
    end = rf" +{after}(?!\w)" if after else r" *(?=$|[?!.,;:؟،])"
    return re.compile(f"{start}{_HOLE}{end}")


def _own_frame(frame: str) -> re.Pattern[str]:
    """Return what finds a frame around a name in its own script, between borders of a clause."""
    before, after = map(re.escape, _around_hole(frame))
    hole, ending = _OWN_HOLES[script_of(before + after) or "han"]
    start = before or rf"(?:^|(?<={_BORDER}))"
    end = f"{ending} *{after}" if after else rf"(?:{ending} *(?=$|{_BORDER}))"
    return re.compile(f"{start} *{hole}{end}")


def _around_hole(frame: str) -> list[str]:
    return [part.strip() for part in frame.split("_")]


def _may_be_whole_name(written: str) -> bool:
    """Whether Han characters or Hangul can be somebody's whole name, and no post's."""
    script = script_of(written)
    if script == "hangul":
        posts = (*terms("offices", "ko"), *terms("envoys", "ko"), *terms("people_words", "ko"))
        return len(written.rsplit(maxsplit=1)[-1]) >= LEAST_OF_HANGUL and not written.endswith(
            posts
        )
    if script != "han":
        return True
    if written[-1] in name_characters("after_chinese_names", "zh"):
        return False
    is_transcribed = set(written) <= name_characters("transcribing", "zh")
    return (
        is_transcribed
        or "·" in written
        or (written[0] in chinese_families() and len(written) <= LONGEST_CHINESE)
    )


LEAST_OF_HANGUL = 3
"""Syllables that the last word of a Korean or foreign name in Hangul has at least."""

LONGEST_CHINESE = 3
"""Characters of a Chinese name with one for the family."""
