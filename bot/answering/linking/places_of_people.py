"""The city or country that people are asked for of: "who represents Japan", "anyone from Peru"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.answering.linking.bodies_asked import is_surely_from, speaks_of_people
from bot.answering.linking.body_names import is_kind_of_body
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.places import dwells_at, is_place
from bot.answering.linking.spans import Spans, overlaps
from bot.answering.text.normalise import fold, has_unsegmented, is_shouted, script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_terms, one_of, terms
from bot.languages import UNSEGMENTED

_CLAUSE_END = re.compile(r"[,;:.!?،؛؟，。；：！？]")


def place_of_people(
    text: str, found: Sequence[Term], bodies: Spans, knowledge: Knowledge, language: str
) -> tuple[int, int] | None:
    """Return where the place stands that people are surely asked for of, be it in a title, too.

    None that is a body of the event, by where these stand, or begins the name of another one.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return None
    for size in (3, 2, 1):
        for index in range(len(found) - size + 1):
            start, end = found[index].start, found[index + size - 1].end
            if overlaps((start, end), bodies) or not is_place(text[start:end]):
                continue
            is_led = is_surely_from(folded, start, end)
            is_led = is_led or _is_behind_people(folded, start, language)
            is_there = _is_there(folded, start, language)
            if not is_led or is_there or dwells_at(text, start, end, language):
                continue
            clause = _CLAUSE_END.split(text[:start])[-1] + _CLAUSE_END.split(text[end:])[0]
            is_of_name = _is_end_of_name(text, found, index, language)
            is_of_name = is_of_name or _begins_name(text, found, index, end, knowledge)
            if speaks_of_people(clause) and not is_of_name:
                return start, end
    return None


def _is_end_of_name(text: str, found: Sequence[Term], first: int, language: str) -> bool:
    """Whether a place in letters ends a name where it is told behind that: "X of Italy 소속"."""
    before = found[first - 1] if first else None
    if before is None or language not in UNSEGMENTED or script_of(before.surface) != "latin":
        return False
    return not text[before.end : found[first].start].strip()


def _begins_name(
    text: str, found: Sequence[Term], first: int, end: int, knowledge: Knowledge
) -> bool:
    """Whether a name goes on behind a place that begins so: "Miami Herald"."""
    after = next((index for index, term in enumerate(found) if term.start >= end), None)
    if has_unsegmented(text[found[first].start : end]) or after is None:
        return False
    if text[end : found[after].start].strip(" ’'"):
        return False
    is_capital = found[after].is_capital and not is_shouted(text)
    is_longer = knowledge.affiliations.named_from(found, first) > after
    return is_longer or is_capital or is_kind_of_body(found[after].surface)


def _is_there(folded: str, start: int, language: str) -> bool:
    """Whether it is said right before a place that something is there: "es en Lima"."""
    before = folded[:start].split()
    either = {*terms("place_words", language)} & {*terms("origin_words", language)}
    return bool(before) and before[-1] in either


def _is_behind_people(folded: str, start: int, language: str) -> bool:
    """Whether a word of origin stands between people, or "who", and what begins there."""
    before = folded[:start].rstrip()
    if language == "ar":
        return before.endswith(" من") and speaks_of_people(before[:-2])
    people = () if language in UNSEGMENTED else (_people_from(language),)
    return any(one.search(before) for one in people)


@cache
def _people_from(language: str) -> re.Pattern[str]:
    """Return what finds a word for people with one of origin behind it: "intervenants de"."""
    people = one_of((*terms("people_words", language), *name_terms("nouns_of_somebody", language)))
    of_words = one_of((*terms("origin_words", language), *terms("of_contractions", language)))
    small = "|".join((*terms("articles", language), "(?!)"))
    return re.compile(rf"(?<!\w)(?:{people}) (?:{of_words})(?:[ '’]*(?:{small}))?$")
