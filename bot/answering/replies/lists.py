"""Lists of sessions: what fits, how many there are, what is shown, and what comes with "more"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from itertools import groupby

from bot.answering.query import ParsedQuestion, Reply, answered, unknown, with_contact
from bot.answering.replies.criteria import described, heading_of
from bot.answering.replies.elsewhere import elsewhere
from bot.answering.replies.session_times import last_of, state_line
from bot.answering.voice import LIST_LIMIT, Voice
from bot.core.filters import Criterion, Nearest, SessionFilter, nearest, silent_on
from bot.core.models import AnswerStatus, Origin, Person, Session
from bot.core.programme import IDLE_KINDS

BULLET = "• "
_LEFT_OPEN = " \u2068\u2069"
"""What stands where a message has its text, and there is none."""


def narrowed_list(
    query: ParsedQuestion, sessions: tuple[Session, ...] | None = None, heading: str = ""
) -> Reply:
    """List those sessions (by default of all) that fit everything asked for together.

    What the programme says of no session is left out and said so; when nothing fits, what was
    asked is named and the nearest offered.
    """
    among = query.programme.sessions if sessions is None else sessions
    wanted, lead = answerable(query)
    fitting = wanted.matching(query.programme, among)
    if fitting:
        wanted, fitting = _still_on(query, wanted, fitting)
    if not fitting:
        return nothing(query, wanted, among, lead)
    if wanted.criteria <= {Criterion.DAY, Criterion.REMAINING} and len(among) > LIST_LIMIT:
        fitting = tuple(s for s in fitting if s.kind not in IDLE_KINDS) or fitting
    return listed(query, fitting, wanted, (*lead, heading), people=query.people[:2])


def answerable(query: ParsedQuestion) -> tuple[SessionFilter, tuple[str, ...]]:
    """Return the filter of a question without what the programme can't tell, and words on that."""
    voice = query.voice
    wanted = with_default_day(query).session_filter
    silent = silent_on(query.programme) & wanted.criteria - {Criterion.HOURS}
    lead = [voice.say("left-out", criterion=str(one)) for one in sorted(silent)]
    if query.subject and not query.found and query.subject_text and wanted.criteria:
        lead.append(voice.say("left-out-subject", subject=query.subject_text))
    return wanted.without(*silent), tuple(lead)


def with_default_day(query: ParsedQuestion) -> ParsedQuestion:
    """Read a time of day without a day as today's, while the event lasts."""
    if query.times.days or not (query.times.part or query.times.at):
        return query
    if query.day() in query.programme.days:
        return replace(query, times=replace(query.times, days=(query.day(),)))
    return query


def outside_days(query: ParsedQuestion) -> Reply | None:
    """Say that the days asked for are none of the event's; None where one is, or none is asked."""
    voice, programme = query.voice, query.programme
    outside = [day for day in query.times.days if day not in programme.days]
    if not outside or len(outside) < len(query.times.days):
        return None
    text = voice.say("outside-days", day=voice.full_day(outside[0]), range=voice.range())
    return answered(text, programme.event.dates_origin)


def said_after_event(query: ParsedQuestion) -> tuple[str, ...]:
    """Return the line that the event is over, once it is: what was on is not on."""
    if query.day() <= query.programme.event.end_day:
        return ()
    return (query.voice.say("after-event", range=query.voice.range()),)


def said_all_over(query: ParsedQuestion) -> tuple[str, ...]:
    """Return that the event is over, or on its last day that the last session is, and which."""
    if said := said_after_event(query):
        return said
    programme, timed = query.programme, query.programme.timed
    is_last_day = bool(timed) and query.day() == programme.event.end_day
    is_all_timed = all(one.start for one in programme.sessions)  # the others may be still to come
    if not (is_last_day and is_all_timed and all(_is_over(query, one) for one in timed)):
        return ()
    return query.voice.say("programme-over"), state_line(query, last_of(timed))


def nothing(
    query: ParsedQuestion,
    wanted: SessionFilter,
    among: tuple[Session, ...] | None = None,
    lead: Sequence[str] = (),
) -> Reply:
    """Say what is empty, and offer the nearest that is not."""
    voice, programme = query.voice, query.programme
    outside = outside_days(query)
    if outside is not None:
        return outside
    if query.subject and not query.found and not query.kinds and not query.is_specific:
        return unknown(query, "no-sessions-about")
    if wanted.criteria & _OF_TIME and not any(s.start or s.day for s in programme.sessions):
        lines = voice.fitting_lines(programme.sessions, with_day=True)
        text = "\n".join((voice.say("times-unpublished"), *lines))
        reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
        return replace(reply, sessions=tuple(s.id for s in programme.sessions[: len(lines)]))
    over = said_all_over(query) if Criterion.REMAINING in wanted.criteria else ()
    if over:
        return answered("\n".join((*lead, *over)), programme.event.dates_origin)
    what = heading_of(voice, described(query, wanted))
    lines = [*lead, voice.say("nothing-fits", what=what)]
    near = nearest(wanted, programme, programme.sessions if among is None else among)
    if query.of_kind == () and near is not None and Criterion.KIND in near.left_out:
        return none_of_kind(query, lead)  # whatever else is on then is of another kind
    if near is None or _is_of_all(query, wanted, near):
        return answered("\n".join(lines), programme.event.dates_origin)
    given_up = [one for one in near.left_out if one is not Criterion.DAY or near.day is None]
    if near.day is not None:
        lines.append(voice.say("nearest-on-day", day=voice.day(near.day)))
    if given_up:
        lines.append(voice.say("nearest-without", what=described(query, wanted, given_up)))
        if query.intent == "count" and near.day is None:
            left = described(query, wanted.without(*given_up))
            lines.append(voice.say("list-count", what=left, count=len(near.sessions)))
    return listed(query, near.sessions, None, lines, has_days=near.day is None)


def none_of_kind(query: ParsedQuestion, lead: Sequence[str] = ()) -> Reply:
    """Say that the programme has nothing of the kind asked for."""
    text = "\n".join([*lead, query.voice.say("kind-unpublished")])
    return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)


_OF_TIME = frozenset({Criterion.DAY, Criterion.HOURS})
"""What no session can be asked to be where none has a time."""


def _is_of_all(query: ParsedQuestion, wanted: SessionFilter, near: Nearest) -> bool:
    """Whether nothing narrows the programme any more: all of it is near to nothing."""
    left = wanted.criteria - set(near.left_out)
    return near.day is None and (not left or (left == {Criterion.KIND} and query.is_of_talks))


def listed(
    query: ParsedQuestion,
    sessions: tuple[Session, ...],
    wanted: SessionFilter | None,
    lead: Iterable[str] = (),
    *,
    has_days: bool = True,
    people: tuple[Person, ...] = (),
    sources: tuple[Origin, ...] = (),
) -> Reply:
    """List sessions under a heading a day, after their number when not all can be shown."""
    voice = query.voice
    lines = [line for line in lead if line]
    if wanted is not None:
        sessions = _beginning_first(query, wanted, sessions)
    shown, order = _first_shown(query, sessions)
    if wanted is not None and len(sessions) > len(shown):
        what = heading_of(voice, described(query, wanted))
        lines.append(voice.say("list-count", what=what, count=len(sessions)))
    lines += _under_headings(query, shown, has_days=has_days)
    if len(sessions) > len(shown):
        lines.append(voice.say("and-more", count=len(sessions) - len(shown)))
    if not any(s.start for s in sessions) and not query.programme.timed:
        lines.append(voice.say("times-unpublished"))
    elif not any(s.start for s in sessions) and any(s.day for s in sessions):
        lines.append(voice.say("clock-unpublished"))
    lines += _elsewhere(query, shown)
    return answered(
        "\n".join(lines), *sources, sessions=shown, people=people, more=order[len(shown) :]
    )


def brief_list(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
    """List sessions with their days, a line each, under no heading; what is left out is "more"."""
    lines = query.voice.fitting_lines(sessions, with_day=True)
    text = query.voice.session_list(sessions, with_day=True)
    return answered(text, sessions=sessions[: len(lines)], more=sessions[len(lines) :])


def led_by(query: ParsedQuestion, key: str, text: str, **values: str) -> str:
    """Return a text behind a message that leads to it: a list begins on a line of its own."""
    if not text.startswith(BULLET):
        return query.voice.say(key, text=text, **values)
    return f"{query.voice.say(key, text='', **values).rstrip(_LEFT_OPEN)}\n{text}"


def denied(query: ParsedQuestion, text: str, value: str) -> str:
    """Return a text behind a no, which says back the value put forward, if there is one to say."""
    if not value:
        return led_by(query, "claim-wrong", text)
    return led_by(query, "claim-no", text, value=value)


def in_words(values: Sequence[str], voice: Voice) -> str:
    """Return values as they are said back: one as it is, several as a list in a sentence."""
    return values[0] if len(values) == 1 else voice.listing(values)


def _first_shown(
    query: ParsedQuestion, sessions: tuple[Session, ...]
) -> tuple[tuple[Session, ...], tuple[Session, ...]]:
    """Return the sessions shown at once, and all of them in the order they are gone through.

    Of more than can be shown, those that are over come last.
    """
    count = len(query.voice.fitting_lines(sessions))
    if count < len(sessions):
        sessions = tuple(sorted(sessions, key=lambda session: _is_over(query, session)))
        count = len(query.voice.fitting_lines(sessions))
    return sessions[:count], sessions


def _beginning_first(
    query: ParsedQuestion, wanted: SessionFilter, sessions: tuple[Session, ...]
) -> tuple[Session, ...]:
    """Return sessions with those that began before the part of the day asked last, day by day.

    Whoever asks for the evening hardly means the registration, open since the morning.
    """
    if wanted.hours is None:
        return sessions
    beginning = replace(wanted, starts_within=True)
    first = {one.id for one in beginning.matching(query.programme, sessions)}
    days = [day for day, _ in groupby(sessions, key=lambda one: _heading_day(query, one))]
    if len(set(days)) < len(days):  # what only speaks of a subject comes behind, by time as well
        return sessions
    place = {day: at for at, day in enumerate(days)}
    return tuple(sorted(sessions, key=lambda s: (place[_heading_day(query, s)], s.id not in first)))


def _under_headings(
    query: ParsedQuestion, shown: Sequence[Session], *, has_days: bool
) -> Iterator[str]:
    voice = query.voice
    if not has_days:
        yield from (f"• {voice.session_line(session)}" for session in shown)
        return
    days = [_heading_day(query, session) for session in shown]
    for day, pairs in groupby(zip(days, shown, strict=True), key=lambda pair: pair[0]):
        if day is not None:
            yield voice.say("programme-heading", day=voice.day(day))
        elif any(days) or query.programme.timed:
            yield voice.say("programme-undated")
        yield from (f"• {voice.session_line(session)}" for _, session in pairs)


def _heading_day(query: ParsedQuestion, session: Session) -> date | None:
    """Return the day a session is listed under: one that was asked for, else its own."""
    asked = query.programme.slot(session).days & set(query.times.days)
    return min(asked) if asked else query.programme.programme_day_of(session)


def _elsewhere(query: ParsedQuestion, shown: Sequence[Session]) -> list[str]:
    """Say the time in another city that was asked for."""
    if query.times.zone is None:
        return []
    told = [text for s in shown if s.start and (text := elsewhere(query, s.start).strip())]
    return told if len(shown) <= MOST_ELSEWHERE else told[:1]


MOST_ELSEWHERE = 3
"""Sessions of a list whose time in another city is said one by one."""


def _still_on(
    query: ParsedQuestion, wanted: SessionFilter, fitting: tuple[Session, ...]
) -> tuple[SessionFilter, tuple[Session, ...]]:
    """Leave out of the rest of today what is over: "tonight" asked tonight is what is to come."""
    if wanted.hours is None or query.day() not in wanted.days:
        return wanted, fitting
    last = wanted.hours[1]
    is_past = wanted.hours[0] < last <= query.now.timetz().replace(tzinfo=None) != time(0)
    if is_past:
        return wanted, fitting
    coming = replace(wanted, not_over_at=query.now)
    return coming, coming.matching(query.programme, fitting)


def _is_over(query: ParsedQuestion, session: Session) -> bool:
    end = query.programme.slot(session).end
    return end is not None and end <= query.now
