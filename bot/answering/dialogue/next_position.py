"""The last question with another position in it: "and the second one?", after the first talk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answering.dialogue.state import DialogueState, Turn
from bot.answering.linking.variants import nouns
from bot.answering.text.markers import asks_by_word, find_term
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.small_words import OF_SESSIONS, small_words, without_small
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms
from bot.core.answers import Narrowing
from bot.core.filters import Criterion

_GROUPS = {"1": "first", "2": "second", "3": "third", "-1": "last"}
"""The positions of `ordinals` as they are called in `extremes` and `next_positions`."""

MOST_CHARACTERS = 3
"""Characters of Chinese or Korean beside the position: "那", "呢", "는요"."""


def question_of_next_position(
    text: str, earlier: Sequence[Turn], state: DialogueState, language: str
) -> str | None:
    """Return what the last turn asked, with the position that a message names; None for others.

    Only where the last answer was what is told by its position, one session or those that are at
    once: out of a list, or of people, one is picked.
    """
    told = earlier[-1].answer if earlier else None
    is_of_list = len(state.listed) > 1 or len(state.listed_people) > 1
    is_at_once = told is not None and told.topic == "when" and _is_chosen(told.narrowing)
    if told is None or not told.sessions or (is_of_list and not is_at_once):
        return None
    if len(told.sessions) > 1 and not is_at_once:
        return None
    group = _position_named(text, language)
    asked = earlier[-1].question
    folded = fold(asked)
    if group is None or len(folded) != len(asked):
        return None
    for term, before in _positions(language):
        found = find_term(folded, term) if term in folded else None
        if found and before != group:
            word = next(word for word, one in _positions(language) if one == group)
            return f"{asked[: found[0]]}{word}{asked[found[1] :]}"
    return None


def _is_chosen(narrowing: Narrowing | None) -> bool:
    """Whether sessions were told by nothing but a choice of them, and by no subject or filter."""
    if narrowing is None:
        return True
    return narrowing.filter.criteria == {Criterion.SUBJECT} and not narrowing.subject_text


def index_named(text: str, language: str) -> int | None:
    """Return the index in a list that a message names which says nothing else ("first"), or None.

    That of the last is -1.
    """
    group = _position_named(text, language)
    places = (int(number) for number, one in _GROUPS.items() if one == group)
    place = next(places, None)
    return place - 1 if place is not None and place > 0 else place


def _positions(language: str) -> Iterator[tuple[str, str]]:
    """Yield the words for a position and which one it is, the longest first."""
    pairs = (*grouped_terms("extremes", language), *grouped_terms("next_positions", language))
    yield from sorted(pairs, key=lambda pair: -len(pair[0]))


def _position_named(text: str, language: str) -> str | None:
    """Return which position a message names that says nothing else."""
    folded = fold(text).removeprefix("و") if language == "ar" else fold(text)
    named = [(term, _GROUPS.get(number)) for term, number in grouped_terms("ordinals", language)]
    for term, group in (*named, *_positions(language)):
        found = find_term(folded, term) if term in folded else None
        if not found or group is None:
            continue
        if is_of_day(folded[found[1] :]):
            return None
        rest = f"{folded[: found[0]]} {folded[found[1] :]}"
        return group if _is_small(rest, language) else None
    return None


def is_of_day(after: str) -> bool:
    """Whether what stands behind a position is a noun for a day: "第二天呢", "the second day"."""
    return after.lstrip().startswith(tuple(nouns("day")))


def _is_small(rest: str, language: str) -> bool:
    if asks_by_word(rest, language):
        return False
    if has_unsegmented(rest):
        return sum(map(str.isalnum, rest)) <= MOST_CHARACTERS
    said = (term.surface for term in terms_of(rest))
    return not without_small(said, small_words(OF_SESSIONS, language))
