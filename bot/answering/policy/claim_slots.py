"""The values that a question puts forward of sessions, and whether each is so of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.session_languages import (
    held_in_spans,
    language_spans,
    named_alone,
    spoken_languages_in,
)
from bot.answering.parsing.named_values import lengths_named
from bot.answering.parsing.own_hours import own_hours
from bot.answering.policy.bounds import (
    AROUND_MIDNIGHT,
    NOON,
    edge_said,
    hour_bound,
    length_bound,
    names_half,
    names_noon,
    of_length,
)
from bot.answering.policy.claim_words import says_alone, stems_said
from bot.answering.policy.claimed_kinds import is_of_kind, judged_kind
from bot.answering.policy.claimed_rooms import is_in_one_of, rooms_alike
from bot.answering.policy.claimed_times import (
    is_in_part,
    kinds_still_on,
    names_night,
    on_day,
    part_written,
    unless_at_night,
)
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.answering.times.lengths import LengthNamed, lengths_in
from bot.core.models import Part, Person, Session
from bot.texts.grammar import language_names

OF_DAY = 2
"""How much a day tells which session is meant, where an hour or a room is 1."""


@dataclass(frozen=True, slots=True)
class ClaimSlot:
    """A value put forward, what is asked by it, and whether it is so of a session (None: untold).

    `weight` is how much it tells which session is meant: a day more than an hour. What `is_bare` is
    not said back as a value; what `is_of_all` is so only if it is of all sessions meant. Of a bound
    (`is_bound`) that cannot be judged nothing is said, not even that it is untold.
    """

    value: str
    intent: str
    holds: Callable[[Session], bool | None]
    weight: int = 1
    is_bare: bool = False
    is_of_all: bool = False
    is_bound: bool = False


def slots_in(part: Interpretation, meant: Sequence[Session]) -> tuple[ClaimSlot, ...]:
    """Return every value put forward of the sessions meant.

    Days that each have a session of which all else holds are one value: she speaks "on Sunday and
    Monday".
    """
    slots = _beside_others(tuple(_each_slot(part, has_one=len(meant) == 1)), meant)
    days = [slot for slot in slots if slot.weight == OF_DAY]
    others = [slot for slot in slots if slot.weight != OF_DAY]
    fitting = [one for one in meant if all(slot.holds(one) for slot in others)] or meant
    held = [slot for slot in days if any(map(slot.holds, fitting))]
    if len(held) < 2:
        return slots
    shared = replace(held[0], holds=lambda one: any(slot.holds(one) for slot in held))
    return tuple(shared if slot is held[0] else slot for slot in slots if slot not in held[1:])


def _each_slot(part: Interpretation, *, has_one: bool) -> Iterator[ClaimSlot]:
    query, linked = part.query, part.linked
    for rooms, said in {m.ids: m.span for m in linked.mentions if m.kind == "room"}.items():
        names = [query.programme.room[room].name.get(query.voice.language) for room in rooms]
        alike = rooms_alike(linked.text[slice(*said)], rooms, query.programme)
        in_one = partial(is_in_one_of, rooms, alike)
        yield ClaimSlot(query.voice.listing(names), "where", in_one, is_bound=bool(alike))
    yield from _times(part)
    if has_any(fold(linked.text), "track_nouns", query.spoken):
        for track in ids_of(linked.mentions, "track"):
            name = query.programme.track[track].name.get(query.voice.language)
            yield ClaimSlot(name, "session_track", _in_track(track))
    yield from _lengths(part)
    yield from _languages(part)
    if linked.sessions:
        # "Does she think the reefs will recover" asks no part in a title that has two of its words.
        is_titled = all(hit.title_share >= WHOLE for hit in linked.hits)
        if is_titled:
            yield from _kind(query, fold(without_masks(linked.masked)))
        for person in ids_of(linked.mentions, "person") if is_titled else ():
            yield _taking_part(query, query.programme.person[person])
    people = ids_of(linked.mentions, "person")
    is_alone = says_alone(linked, query.spoken)
    if people and is_alone and (linked.sessions or has_one) and not linked.times.days:
        yield ClaimSlot("", "speakers", lambda s: len(s.people) == len(people), is_bare=True)


def _times(part: Interpretation) -> Iterator[ClaimSlot]:
    """Yield the days and hours put forward, those of an end where that is spoken of."""
    query, times = part.query, part.linked.times
    programme, voice = query.programme, query.voice
    is_end = _is_of_end(part)
    intent = "ends" if is_end else "when"
    zone = programme.zone

    is_night = names_night(times)
    for day in times.days:
        holds = unless_at_night(on_day(query, day), times, zone)
        yield ClaimSlot(voice.day(day), intent, holds, weight=OF_DAY, is_bound=is_night)
    if own_hours(part.linked, query.spoken):
        return
    bound = None if _lasts(part) else hour_bound(times, part.linked, query.spoken)
    if bound is not None:
        intent = "ends" if bound.edge == "end" else "when"
        holds = partial(bound.holds_of, zone=zone)
        is_of_one = bool(query.people) and not part.linked.sessions  # who speaks once before ten
        yield ClaimSlot("", intent, holds, is_bare=True, is_of_all=not is_of_one, is_bound=True)
        return
    at = None if _lasts(part) else times.at or _named_hour(part)
    if at is None and is_end and times.part and times.part[0] == time(0):
        at = times.part[1]  # "until 20:30"
    begins = has_any(fold(part.linked.text), "starting_words", query.spoken)
    if at is None and begins and times.is_after and times.part and not _lasts(part):
        at = times.part[0]  # 下午三点开始: "from three on"
    if at is not None:
        yield hour_slot(part, at)
    elif times.part is not None and not _lasts(part):

        def in_part(session: Session) -> bool | None:
            return is_in_part(times, session.end if is_end else session.start, session.end, zone)

        named, holds = part_written(times), unless_at_night(in_part, times, zone)
        yield ClaimSlot(named, intent, holds, is_bare=not named, is_bound=is_night)


def _lengths(part: Interpretation) -> Iterator[ClaimSlot]:
    """Yield the lengths put forward, or the bounds that they are of one."""
    linked, spoken, times = part.linked, part.query.spoken, part.linked.times
    lengths = lengths_in(linked.text, spoken)
    limit = times.longer_than or times.shorter_than
    if limit and not lengths and len(times.spans) == 1:  # "длится больше часа" counts none
        lengths = (LengthNamed(limit, *times.offsets[0]),)
    named = lengths if _lasts(part) else lengths_named(linked, spoken)
    is_of_edge = edge_said(linked, spoken) is not None  # "does it start in less than an hour"
    if is_of_edge and times.part:  # "an hour after lunch"
        return
    for one in lengths:
        bound = None if is_of_edge else length_bound(linked.text, one.start, one.end, spoken)
        holds = of_length(one.length, bound)
        if bound:
            yield ClaimSlot("", "how_long", holds, is_bare=True, is_of_all=True, is_bound=True)
        elif one in named:
            yield ClaimSlot(part.query.voice.length(one.length), "how_long", holds)


def hour_slot(part: Interpretation, at: time) -> ClaimSlot:
    """Return the slot of an hour, of an end where that is spoken of; "at 9" may be at night."""
    zone, is_end = part.query.programme.zone, _is_of_end(part)
    begins = has_any(fold(part.linked.text), "starting_words", part.query.spoken)
    is_loose = at.hour < NOON and not names_half(part.linked.times, part.query.spoken)
    still = kinds_still_on(part.query, fold(part.linked.text))

    def at_hour(session: Session) -> bool | None:
        own = _moment(session, zone, is_end=is_end)
        if own is None:
            return None
        if session.kind in still and not (is_end or begins):
            return own.time() <= at < _end_of_day(session, zone)  # one comes while it is open
        is_same = (own.hour, own.minute) == (at.hour, at.minute)
        return is_same or (is_loose and (own.hour, own.minute) == (at.hour + NOON, at.minute))

    return ClaimSlot(f"{at:%H:%M}", "ends" if is_end else "when", at_hour)


def _moment(session: Session, zone: ZoneInfo, *, is_end: bool) -> datetime | None:
    at = session.end if is_end else session.start
    return at.astimezone(zone) if at else None


def _end_of_day(session: Session, zone: ZoneInfo) -> time:
    """Return the hour at which a session ends; the last of the day where that is not known."""
    return session.end.astimezone(zone).time() if session.end else time.max


def _is_of_end(part: Interpretation) -> bool:
    """Whether an hour put forward is that of an end, by the verb beside it."""
    query = part.query
    nouns = terms("registration_nouns", query.spoken)  # 签到 has 到, "until"
    folded = without_terms(fold(part.linked.text), nouns)
    if has_any(folded, "starting_words", query.spoken):
        return False
    return any(has_any(folded, one, query.spoken) for one in ("ending_words", "until_words"))


def _lasts(part: Interpretation) -> bool:
    """Whether a verb says that the hour named is a length: "dure une heure"."""
    return bool(
        stems_said(part, "how_long") - stems_said(part, "when") - stems_said(part, "ends")
        and lengths_in(part.linked.text, part.query.spoken)
    )


WHOLE = 0.6
"""From this share of a title on it is the session that is named, and not its subject."""


def _named_hour(part: Interpretation) -> time | None:
    """Return noon or midnight where it is named: a session starts at noon, not over lunch."""
    if part.linked.times.part == AROUND_MIDNIGHT:
        return time(0)
    return time(NOON) if names_noon(part.linked.times, part.query.spoken) else None


def _in_track(track: str) -> Callable[[Session], bool | None]:
    return lambda session: track in session.tracks if session.tracks else None


def _languages(part: Interpretation) -> Iterator[ClaimSlot]:
    """Yield the language that something is held in; which of them somebody speaks nobody tells."""
    query, linked = part.query, part.linked
    folded = fold(linked.text)
    spoken = spoken_languages_in(folded, query.spoken)
    if not spoken or not language_spans(linked.text, query.spoken):
        return
    is_of_somebody = bool(ids_of(linked.mentions, "person")) and not linked.sessions
    is_skill = is_of_somebody and not held_in_spans(linked.text, query.spoken)
    if is_skill and query.intent == "event_unknown" and not query.sessions:
        return  # "is Kim Korean" asks of no language
    is_only = named_alone(folded, query.spoken)

    def held_in(session: Session) -> bool | None:
        wanted, own = set(spoken), set(session.languages)
        if is_skill or not own or (is_of_somebody and wanted < own):
            return None  # which of the two somebody speaks in it is not told
        return wanted == own if is_only else wanted <= own

    names = "" if is_only else language_names(spoken, query.voice.language)
    yield ClaimSlot(names, "session_language", held_in, is_bare=is_skill, is_of_all=is_of_somebody)


def _kind(query: ParsedQuestion, beside: str) -> Iterator[ClaimSlot]:
    """Yield the sort that a session named by its title is said to be, if it is no other as well."""
    kind = judged_kind(query.kinds, query.sessions)
    if kind is not None and query.kind_word in beside:
        yield ClaimSlot("", "kind", partial(is_of_kind, kind), is_bare=True)


def _beside_others(slots: Sequence[ClaimSlot], meant: Sequence[Session]) -> tuple[ClaimSlot, ...]:
    """Return values of which a sort that nothing meant is of isn't judged beside a time or place.

    "Is the workshop on gliders at eleven" is asked of the hour, be it a workshop or a talk.
    """
    if not any(slot.intent in _OF_TIME_AND_PLACE for slot in slots):
        return tuple(slots)
    return tuple(
        replace(slot, holds=lambda _: None, is_bound=True)
        if slot.intent == "kind" and not any(map(slot.holds, meant))
        else slot
        for slot in slots
    )


_OF_TIME_AND_PLACE = frozenset({"when", "ends", "where"})


def _taking_part(query: ParsedQuestion, person: Person) -> ClaimSlot:
    """Return the slot of somebody who is said to take part, or to moderate."""
    if query.intent != "moderates":
        return ClaimSlot(person.name, "speakers", lambda s: _takes_part(s, person.id))

    def moderates(session: Session) -> bool | None:
        own = {one.person for one in session.people if one.part is Part.MODERATOR}
        if not own:  # nobody is known to moderate it: who takes no part in it does not, either
            return False if _takes_part(session, person.id) is False else None
        return person.id in own

    return ClaimSlot(person.name, "moderates", moderates)


def _takes_part(session: Session, person: str) -> bool | None:
    return person in {one.person for one in session.people} if session.people else None
