"""Where a sentence may fall into two questions: at a word or mark that joins them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from bot.answering.text.markers import has_interrogative, term_spans, without_terms
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.whether import asks_if
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.said import clock_spans, day_spans
from bot.languages import UNSEGMENTED

_JOINT = re.compile(r"\s+[&+/]\s+|(?<!\d)[,:]\s*|[,:](?!\d)\s*|[،，、：—–]\s*|\s-\s")
_UNSAID_JOINT = {
    "zh": re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])|(?<=\w)/(?=[\u3400-\u9fff])"),
    "ko": re.compile(
        r"(?<=[뭐구디제지시])이?(?:고|며|랑)\s+|(?<=[가-힣]{2})(?:이?랑|와|과|\s및)\s+"
        # After a noun, "나" is "or": "발표나 의견을".
        r"|(?:(?<=[고며요까죠지냐함임])|(?<=[하있없오되가리주열었았였겠시나내서]나))"
        r"(?<!말고)(?<!빼고)\s+(?!않|못|아니면)"
    ),
}
"""Where one question ends and another begins without a word between them: at a space of Chinese,
and after a Korean ending that joins or closes a sentence."""

MOST_JOINTS = 4
"""Places in a sentence that are tried as the border of two questions: each costs two readings."""

SHORTEST_SIDE = 3
"""Letters of a side of a joint; one fewer where words have no spaces between them."""

SpansOf = Callable[[str], Sequence[tuple[int, int]]]
"""Where something stands in a piece."""


def ways_to_part(sentence: str, language: str, titles_in: SpansOf) -> Iterator[list[str]]:
    """Yield the sides of a sentence at all of its joints, then at each alone; none in a title."""
    joints = joints_of(sentence, language)
    titles = titles_in(sentence) if joints else ()
    joints = [j for j in joints if not any(a < j[0] and j[1] < b for a, b in titles)]
    for chosen in (joints, *([joint] for joint in joints)) if len(joints) > 1 else [joints]:
        yield sides_of(sentence, chosen)


def sides_of(sentence: str, joints: Sequence[tuple[int, int]]) -> list[str]:
    """Return the pieces of a sentence between some joints."""
    borders = [(0, 0), *joints, (len(sentence), len(sentence))]
    return [sentence[left[1] : right[0]].strip() for left, right in pairwise(borders)]


def joints_of(sentence: str, language: str) -> list[tuple[int, int]]:
    """Return where a sentence may fall into two, the first `MOST_JOINTS` from left to right."""
    folded = fold(sentence)
    if len(folded) != len(sentence):
        folded = sentence.casefold() if len(sentence.casefold()) == len(sentence) else sentence
    found = {match.span() for match in _JOINT.finditer(folded)}
    for term in filter(folded.__contains__, terms("conjunctions", language)):
        found.update(_spans_of_conjunction(term, folded))
    if language in _UNSAID_JOINT:
        found |= {match.span() for match in _UNSAID_JOINT[language].finditer(folded)}
    apart = [span for span in _joined(found) if not _joins_two(folded, span, language)]
    least = SHORTEST_SIDE - has_unsegmented(sentence)
    if not apart:
        return []
    hours, days = clock_spans(sentence, language), day_spans(sentence, language)
    hours = [*hours, *term_spans(folded, (t for t in terms("hearsay_words", language) if "," in t))]
    whole = [
        (start, end)
        for start, end in apart
        if not any(first < start and end < last for first, last in hours)
        and not _joins_days(sentence, (start, end), days, language)
        and min(len(sentence[:start].strip()), len(sentence[end:].strip())) >= least
    ]
    return whole[:MOST_JOINTS]


def _joins_days(
    sentence: str, joint: tuple[int, int], days: Sequence[tuple[int, int]], language: str
) -> bool:
    """Whether a joint stands between two days, of which the second asks nothing by itself.

    "Is lunch on Thursday and Friday included" is one question, and so is one that a tag ends:
    "Thursday and Friday, no?".
    """
    start, end = joint
    behind = without_terms(fold(sentence[end:]), terms("truth_words", language))
    if has_interrogative(behind, language) or asks_if(behind, language):
        return False
    is_before = any(abs(start - last) <= 1 for _, last in days)
    return is_before and any(0 <= first - end <= MOST_BEFORE_DAY for first, _ in days)


MOST_BEFORE_DAY = 4
"""Letters of what stands between a joint and the day behind it: "del viernes"."""


def _spans_of_conjunction(term: str, folded: str) -> Iterator[tuple[int, int]]:
    """Yield where a conjunction stands; the Arabic "and" is written onto the word behind it."""
    if term == "و":
        for match in re.finditer(r"\s+و\s*", folded):
            if not _begins_like_and(folded[match.start() :].split(maxsplit=1)[0]):
                yield match.span()
        return
    boundary = "" if has_unsegmented(term) or re.search("[,，]", term) else r"\s"
    for match in re.finditer(rf"{boundary}{re.escape(term)}{boundary}", folded):
        yield match.span()


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans from left to right, those that touch as one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _joins_two(folded: str, joint: tuple[int, int], language: str) -> bool:
    """Whether a joint stands within two things that something is between: "lunch and the break".

    Or between two positions of one noun: "the first and the last talk".
    """
    before, after = folded[: joint[0]], folded[joint[1] :]
    if _are_positions(before, after, language):
        return True
    if language in UNSEGMENTED:
        return any(word in after for word in terms("between_words", language))
    said = [before.rfind(f"{word} ") for word in terms("between_words", language)]
    return max(said) >= 0 and not _JOINT.search(before[max(said) :])


def _are_positions(before: str, after: str, language: str) -> bool:
    """Whether words for a position stand right before a joint, and behind it."""
    positions = [term for term, _ in grouped_terms("extremes", language)]
    said = [one for one in positions if one in before and before.rstrip().endswith(one)]
    begin = " ".join(after.split()[:MOST_ARTICLES])
    return bool(said) and any(
        begin.startswith(one) or f" {one}" in f" {begin}" for one in positions
    )


MOST_ARTICLES = 2
"""Words behind a joint among which a position stands: "and the last"."""


def _begins_like_and(word: str) -> bool:
    """Whether an Arabic word begins with the letter of "and" by itself: a workshop, a minister."""
    is_kind = any(word in term.split() for term, _ in grouped_terms("kinds", "ar"))
    return is_kind or word in terms("beginning_like_and", "ar")
