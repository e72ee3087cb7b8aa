"""What an import tells organisers about sessions: cancelled, moved, without a time, no sessions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.counted_nouns import counted
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.clean import LONGEST_LINE, LONGEST_TEXT
from bot.knowledge_base.importing.imported import ImportedSession
from bot.knowledge_base.importing.session_titles import is_notice, unmarked
from bot.knowledge_base.importing.tidy_programme import TidySession
from bot.knowledge_base.importing.unpublished import is_no_room
from bot.knowledge_base.session_times import LONGEST_NIGHT

_LONGEST_WORD = 60
"""Characters of a word at most, before which a text that is too long ends."""

_UNPUBLISHED = {
    "room": "The room is not published yet, says the source, and is marked so",
    "abstract": "The text is not published yet, says the source, and is marked so",
    "people": "Who speaks is not published yet, says the source, and is left out",
}


def remarks_on_rooms(sessions: Sequence[ImportedSession]) -> list[str]:
    """Return what stands for a room in a source, and is none."""
    counts = Counter(room for session in sessions for room in session.rooms if is_no_room(room))
    told = [f"{room} ({counted(count, 'session')})" for room, count in counts.items()]
    return [f"Taken as no room: {quote_some(told)}."] if told else []


def _remarks_on_merges(sessions: Sequence[TidySession]) -> list[str]:
    """Return what was made one of rows that tell of the same item."""
    titles = Counter(session.plain_title for session in sessions)
    listed = []
    for session in (one for one in sessions if one.rows > 1):
        is_at = session.start is not None and titles[session.plain_title] > 1
        at = f"{session.start:%Y-%m-%d %H:%M}, " if is_at else ""
        listed.append(f"{session.plain_title[:40]} ({at}{session.rows} rows)")
    if not listed:
        return []
    return [f"Made one of rows that tell of the same item: {quote_some(listed)}."]


def remarks_on(sessions: Sequence[TidySession]) -> list[str]:
    """Return what an organiser should know about the sessions."""
    remarks = _remarks_on_merges(sessions)
    cancelled = [s.plain_title for s in sessions if s.is_cancelled]
    # A long title is cut, so that what its mark says is still shown.
    marks = [(s.plain_title, unmarked(s.source.title)) for s in sessions]
    moved = [
        f"{title[:40]} ({one.note})" if one.note else title for title, one in marks if one.is_moved
    ]
    untimed = [s for s in sessions if s.start is None and s.day is None]
    if cancelled:
        remarks.append(f"Cancelled by the source, and marked so: {quote_some(cancelled)}.")
    if moved:
        remarks.append(
            "Rescheduled, says the source; see that the times are the new ones: "
            f"{quote_some(moved)}."
        )
    if notices := [s.plain_title for s in sessions if is_notice(s.plain_title)]:
        remarks.append(
            "By its title a notice about another session; correct that one, and delete the notice: "
            f"{quote_some(notices, LONGEST_LINE)}."
        )
    if dated := [s.plain_title for s in sessions if s.start is None and s.day is not None]:
        remarks.append(f"Of the day alone, without a time: {quote_some(dated)}.")
    if untimed:
        remarks.append(
            f"Without a time: {counted(len(untimed), 'session')}: "
            f"{quote_some([s.plain_title for s in untimed])}."
        )
    if long := [s.plain_title for s in sessions if _lasts_the_night(s)]:
        remarks.append(
            "Until the next day, and longer than twelve hours; see that the ends are right: "
            f"{quote_some(long)}."
        )
    remarks += _remarks_on_cuts(sessions)
    for name, words in _UNPUBLISHED.items():
        if found := [s.plain_title for s in sessions if name in s.unpublished]:
            remarks.append(f"{words}: {quote_some(found)}.")
    unread = Counter(s.source.unread_language for s in sessions if s.source.unread_language)
    if unread:
        told = [f"{words} ({counted(count, 'session')})" for words, count in unread.items()]
        remarks.append(f"Not read as a language: {quote_some(told)}.")
    if doubled := [f"{name}, {s.plain_title}" for s in sessions for name in s.other_parts]:
        remarks.append(f"Who speaks and does more is told as speaking: {quote_some(doubled)}.")
    if named := [
        f"{', '.join(p.name for p in s.people)}: {s.plain_title}"
        for s in sessions
        if s.is_named_by_title
    ]:
        remarks.append(
            f"Taken from the title as who speaks, for nothing else tells it: {quote_some(named)}."
        )
    if odd := [_told_span(s, s.untaken_end) for s in sessions if s.start and s.untaken_end]:
        remarks.append(
            "Without an end, as theirs is not after the start, or more than a week later: "
            f"{quote_some(odd)}."
        )
    unspoken = sum(s.start is not None and s.end is None for s in sessions)
    if unspoken:
        remarks.append(f"Without an end: {counted(unspoken, 'session')}.")
    return remarks


def _told_span(session: TidySession, end: datetime) -> str:
    start = session.start or end
    until = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H:%M}"
    return f"{session.plain_title[:40]} ({start:%Y-%m-%d %H:%M} \u2013 {until})"


def _remarks_on_cuts(sessions: Sequence[TidySession]) -> list[str]:
    cut = [session.plain_title for session in sessions if _is_cut(session)]
    said = f"Longer than {LONGEST_TEXT:,} characters, and cut there; shorten the text"
    return [f"{said}: {quote_some(cut)}."] if cut else []


def _is_cut(session: TidySession) -> bool:
    """Whether the text of a session, in some language, is as long as one can be, and goes on."""
    told = session.source.abstract
    texts = [told] if isinstance(told, str) else told.values()
    return any(text.endswith("…") and len(text) > LONGEST_TEXT - _LONGEST_WORD for text in texts)


def _lasts_the_night(session: TidySession) -> bool:
    """Whether an end may be before its start, and was taken for one on the next day."""
    if session.start is None or session.end is None:
        return False
    return LONGEST_NIGHT < session.end - session.start < timedelta(days=1) and (
        session.end.date() > session.start.date()
    )
