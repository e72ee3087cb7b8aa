"""Which of the rooms named holds more, whether one is the largest or smallest, or has enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.rooms_by_size import names_beside_size, size_word_in
from bot.answering.linking.spans import Spans, blanked
from bot.answering.parsing.negation import is_negated
from bot.answering.policy.bounds import length_bound
from bot.answering.query import Reply
from bot.answering.replies.lists import led_by
from bot.answering.text.cardinals import cardinals_in
from bot.answering.text.markers import find_term, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_whether
from bot.answering.text.wording import detail_words
from bot.core.models import AnswerStatus, Room


def reply_to_size(part: Interpretation) -> Reply | None:
    """Return how many the rooms named hold, where their size is asked; None where it is not.

    A yes or a no only where the numbers say so: a room whose number nobody told may be larger.
    """
    query, linked = part.query, part.linked
    text = fold(linked.text)
    is_of_else = query.names_session or query.kinds or query.people or linked.title_spans
    if is_of_else or linked.times.spans or len(text) != len(linked.text):
        return None
    names = names_beside_size(linked, query.spoken)
    rooms = _named(part, names)
    beside = blanked(text, names)
    if not rooms or "when" in question_words_in(beside, query.spoken):
        return None
    numbers = [said for said in cardinals_in(beside, query.spoken) if said[0] > 1]
    if numbers and len(rooms) == 1:
        return _enough(part, rooms[0], beside, numbers)
    size = _size_in(beside, query.spoken)
    if size is None:
        return None
    is_largest, size_end = size
    if len(rooms) > 1:
        return _compared(part, rooms, names, is_largest=is_largest)
    if _is_standard(text, names[0], query.spoken, size_end):
        return _beyond(part, rooms[0], is_largest=is_largest)
    if not asks_whether(linked.text, without_masks(linked.masked), query.spoken):
        return None  # "how do I get from the Attic to the largest room"
    return _extreme(part, rooms[0], is_largest=is_largest)


def _named(part: Interpretation, names: Spans) -> tuple[Room, ...]:
    """Return the rooms named, each by a name of its own, in the order they are named."""
    found = sorted(
        (m.span, m.ids) for m in part.linked.mentions if m.kind == "room" and m.span in names
    )
    ids = dict.fromkeys(one[0] for _, one in found if len(one) == 1)
    is_clear = all(len(one) == 1 for _, one in found)
    return tuple(part.query.programme.room[one] for one in ids) if is_clear else ()


def _size_in(beside: str, language: str) -> tuple[bool, int] | None:
    """Return whether what is larger, or else smaller, is asked for, and where that word ends."""
    for is_largest, categories in (
        (False, ("smallest_room", "smaller_room")),
        (True, ("largest_room", "larger_room")),
    ):
        places = (size_word_in(beside, one, language) for one in categories)
        found = next(filter(None, places), None)
        if found is not None:
            return is_largest, found[1]
    return None


def _is_standard(text: str, name: tuple[int, int], language: str, size_end: int = -1) -> bool:
    """Whether a room is what others are compared with: "bigger than the Attic", "다락보다".

    Where a word stands before it that says so, that is behind the size.
    """
    start, end = name
    between = text[size_end:end] if -1 < size_end < end else ""
    is_behind_size = any(find_term(between, one) for one in detail_words("than_before", language))
    return (
        is_behind_size
        or text[:start].rstrip().endswith(detail_words("than_joined", language))
        or text[end:].lstrip().startswith(detail_words("than_behind", language))
    )


def _told(part: Interpretation, rooms: Iterable[Room]) -> Reply:
    plain = replace(part.query.without_sessions(), rooms=tuple(rooms), subject=(), unknown_room="")
    return reply_to(replace(plain, intent="session_capacity"))


def _by_size(rooms: Sequence[Room], *, is_largest: bool) -> list[Room]:
    """Return rooms with the largest first, or the smallest; those nobody told of come last."""
    sign = -1 if is_largest else 1
    return sorted(rooms, key=lambda one: (one.capacity is None, sign * (one.capacity or 0)))


def _judged(part: Interpretation, reply: Reply, *, holds: bool | None) -> Reply:
    """Return what is told behind a yes or a no, where it is asked whether something is so."""
    linked, spoken = part.linked, part.query.spoken
    beside = without_masks(linked.masked)
    is_whether = asks_whether(linked.text, beside, spoken) and not is_negated(beside, spoken)
    if holds is None or not is_whether or reply.status is not AnswerStatus.ANSWERED:
        return reply
    key = "claim-yes" if holds else "claim-wrong"
    return replace(reply, text=led_by(part.query, key, reply.text))


def _compared(
    part: Interpretation, rooms: tuple[Room, ...], names: Spans, *, is_largest: bool
) -> Reply:
    told = _told(part, _by_size(rooms, is_largest=is_largest))
    first, second = rooms[:2]
    if _is_standard(fold(part.linked.text), min(names), part.query.spoken):
        first, second = second, first  # Korean may name first what the other is compared with
    if len(rooms) > 2 or first.capacity is None or second.capacity is None:
        return told
    more, less = (first, second) if is_largest else (second, first)
    return _judged(part, told, holds=(more.capacity or 0) > (less.capacity or 0))


def _extreme(part: Interpretation, room: Room, *, is_largest: bool) -> Reply:
    """Tell whether a room is the largest of all, or the smallest, and which are."""
    everywhere = part.query.programme.event.rooms
    known = [one.capacity for one in everywhere if one.capacity is not None]
    if room.capacity is None:
        return _told(part, (room,))
    best = (max if is_largest else min)(known)
    others = [one for one in everywhere if one.capacity == best and one is not room]
    if room.capacity != best:
        return _judged(part, _told(part, (room, *others)), holds=False)
    untold = [one for one in everywhere if one.capacity is None]
    holds = None if untold else True if not others else None  # as large as others is not largest
    return _judged(part, _told(part, (room, *others, *untold)), holds=holds)


def _beyond(part: Interpretation, room: Room, *, is_largest: bool) -> Reply:
    """Tell the rooms that are larger than one, or smaller, beside it."""
    own = room.capacity
    others = [
        one
        for one in part.query.programme.event.rooms
        if own is not None and one.capacity is not None and one is not room
        if (one.capacity > own) is is_largest and one.capacity != own
    ]
    return _told(part, (room, *_by_size(others, is_largest=is_largest)))


def _enough(
    part: Interpretation, room: Room, beside: str, numbers: list[tuple[int, int, int]]
) -> Reply | None:
    """Tell how many a room holds, where it is asked whether that is enough for so many.

    "More than 250" is a bound, which is held against the room with all others.
    """
    language = part.query.spoken
    said = any(find_term(beside, one) for one in detail_words("enough_room", language))
    (number, start, end), *others = numbers
    if others or not said or room.capacity is None:
        return None
    if length_bound(beside, start, end, language) is not None:
        return None
    return _judged(part, _told(part, (room,)), holds=number <= room.capacity)
