"""What caught days mean, relative to now and to the event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, timedelta

from bot.answering.times import dates, hours
from bot.answering.times.found import OtherWeekday
from bot.answering.times.lexicon import Groups, Lexicon
from bot.answering.times.time_parse import TimeParse


def _bare_day(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    day = dates.day_of(lexicon, groups)
    if day is None:
        return False
    found = _in_event_month(reading, day)
    second = dates.day_of(lexicon, groups, "2")
    if found is None:
        return False
    end = _in_event_month(reading, second) if second else None
    dates.add_range(reading, found, end, is_pair="and_" in groups)
    return True


def _event_day(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read a number that is a day only if the event is on then: "the 28th about rust"."""
    day = dates.day_of(lexicon, groups)
    found = _in_event_month(reading, day) if day else None
    is_inside = found is not None and reading.first <= found <= reading.last
    return is_inside and _bare_day(reading, lexicon, groups)


def _in_event_month(reading: TimeParse, day: int) -> date | None:
    months = dict.fromkeys([(d.year, d.month) for d in (reading.first, reading.last)])
    made = [
        found for year, month in months if (found := dates.make_date(reading, year, month, day))
    ]
    inside = [found for found in made if reading.first <= found <= reading.last]
    return next(iter(inside or made), None)


def minutes_of(lexicon: Lexicon, groups: Groups) -> tuple[str, int] | None:
    """Return the unit of a written length and how many minutes it is."""
    unit = lexicon.meaning("unit", groups.get("unit") or "")
    count = lexicon.number(groups.get("n"))
    count = 1 if count is None else count
    if unit is None:
        return None
    name = str(unit).rstrip("0123456789")
    if name != unit:  # the count is in the word: Arabic "two days", Korean 이틀, "half an hour"
        count = int(unit[len(name) :])
    return name, {"minute": 1, "hour": 60, "day": 1440, "week": 10080}[name] * count


def _longer(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read "longer than an hour": of the sessions asked for, not of the way to the venue."""
    length = minutes_of(lexicon, groups)
    if length is not None:
        reading.longer_than = timedelta(minutes=length[1])
    return length is not None


def _shorter(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    length = minutes_of(lexicon, groups)
    if length is not None:
        reading.shorter_than = timedelta(minutes=length[1])
    return length is not None


def _at_least(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read "at least an hour": what lasts just that long is meant as well."""
    reading.is_limit_included |= (is_read := _longer(reading, lexicon, groups))
    return is_read


def _at_most(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    reading.is_limit_included |= (is_read := _shorter(reading, lexicon, groups))
    return is_read


def _offset(reading: TimeParse, lexicon: Lexicon, groups: Groups, sign: int = 1) -> bool:
    written = minutes_of(lexicon, groups)
    if written is None:
        return False
    unit, length = written[0], written[1] * sign
    if unit in {"day", "week"}:
        local = reading.now.astimezone(reading.zone)
        reading.ahead = local + timedelta(minutes=length)  # the same time of day, on another day
        return _add_day(reading, length // 1440)
    moment = (reading.now.astimezone(UTC) + timedelta(minutes=length)).astimezone(reading.zone)
    reading.days.append(moment.date())
    reading.ahead = moment
    reading.exact = moment.time().replace(second=0, microsecond=0, tzinfo=None, fold=0)
    return True


def _ago(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    return _offset(reading, lexicon, groups, -1)


def _add_day(reading: TimeParse, ahead: int) -> bool:
    reading.days.append(reading.today + timedelta(ahead))
    return True


def _day_n(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    numbers = [lexicon.number(groups.get(name)) for name in ("n", "n2")]
    length = (reading.last - reading.first).days + 1
    if "or_date" in groups and (numbers[0] or 0) > length:  # "el día 4" can be the 4th
        second = {"d2": groups["n2"], "and_": ""} if "n2" in groups else {}
        return _bare_day(reading, lexicon, {"d": groups["n"], **second})
    for number in numbers:
        if number is not None and 1 <= number <= 31:
            reading.days.append(reading.first + timedelta(number - 1))
    return numbers[0] is not None and 1 <= numbers[0] <= 31


def _last_day(reading: TimeParse, _lexicon: Lexicon, _groups: Groups) -> bool:
    reading.days.append(reading.last)
    return True


def _first_day(reading: TimeParse, _lexicon: Lexicon, _groups: Groups) -> bool:
    reading.days.append(reading.first)
    return True


def _all_days(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Name each day of the event; "the three days" are those of one that has three."""
    length = min(reading.last - reading.first, dates.LONGEST_RANGE)
    if "n" in groups and lexicon.number(groups["n"]) != length.days + 1:
        return False
    reading.days += [reading.first + timedelta(n) for n in range(length.days + 1)]
    return True


def _relative(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    ahead = lexicon.meaning("rel", groups.get("rel") or "")
    return ahead is not None and _add_day(reading, int(ahead))


def _period(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Name the days of this or next week or weekend, Monday first (ISO 8601)."""
    period = lexicon.meaning("per", groups.get("per") or "")
    monday = reading.today - timedelta(reading.today.weekday())
    starts = {"this_week": 0, "next_week": 7, "weekend": 5, "next_weekend": 12, "last_week": -7}
    if period not in starts:
        return False
    start = monday + timedelta(starts[period])
    length = 2 if "weekend" in period else 7
    reading.days += [start + timedelta(n) for n in range(length)]
    return True


def _weekday(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    named = [
        lexicon.meaning(group, word)
        for group in ("wd", "wds")
        for word in (groups.get(group), groups.get(group + "2"))
        if word is not None
    ]
    if "d" in groups:  # "Friday 5": the number says it all
        return _dated_weekday(reading, lexicon, groups, named)
    reading.days += [_day_of_week(reading, int(number)) for number in named]
    return bool(named)


def _dated_weekday(
    reading: TimeParse, lexicon: Lexicon, groups: Groups, named: Sequence[int]
) -> bool:
    """Read a day of a month beside weekdays, and keep the one weekday that is not its own."""
    known = len(reading.days)
    is_read = _bare_day(reading, lexicon, groups)
    day = next(iter(reading.days[known:]), None)
    if day and len(named) == 1 and day.weekday() != named[0]:
        reading.other_weekday = OtherWeekday(day, named[0])
    return is_read


def _day_of_week(reading: TimeParse, weekday: int) -> date:
    """Return the event's day of that name, today or later if it has several, else the next.

    Of several, those on which anything is held are meant.
    """
    coming = reading.today + timedelta((weekday - reading.today.weekday()) % 7)
    first = reading.first + timedelta((weekday - reading.first.weekday()) % 7)
    weeks = range((reading.last - first).days // 7 + 1)
    own = [first + timedelta(weeks=week) for week in weeks]
    own = [day for day in own if day in reading.held] or own
    return next((day for day in own if day >= reading.today), next(iter(own), coming))


def _month_only(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    month = lexicon.meaning("month", groups.get("month") or "")
    if month is None:
        return False
    reading.month_only = (int(month), dates.year_of(groups, reading))
    return True


def _named_year(reading: TimeParse, _lexicon: Lexicon, groups: Groups) -> bool:
    return dates.year_of(groups, reading) is not None


def _is_now(reading: TimeParse, _lexicon: Lexicon, _groups: Groups) -> bool:
    reading.is_now = True
    return True


def _is_next(reading: TimeParse, _lexicon: Lexicon, _groups: Groups) -> bool:
    reading.is_next = True
    return True


RESOLVERS: dict[str, Callable[[TimeParse, Lexicon, Groups], bool]] = {
    "numeric_date": dates.read_numeric_date,
    "date": dates.read_date,
    "at_least": _at_least,
    "at_most": _at_most,
    "longer": _longer,
    "shorter": _shorter,
    "offset": _offset,
    "ago": _ago,
    "between": hours.read_between,
    "day_n": _day_n,
    "last_day": _last_day,
    "first_day": _first_day,
    "all_days": _all_days,
    "relative": _relative,
    "period": _period,
    "before": hours.read_before,
    "after": hours.read_after,
    "clock": hours.read_clock,
    "part_first": hours.read_part,
    "part": hours.read_part,
    "weekday": _weekday,
    "bare_day": _bare_day,
    "event_day": _event_day,
    "month_only": _month_only,
    "year": _named_year,
    "now": _is_now,
    "next": _is_next,
}
