"""Sessions in the text of a card: a block about the one in its heading, else a row of a list.

An answer says in whole sentences what a card shows at a glance. What a block or a row shows is
taken out of the sentences, so that title, time and room are read once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.answering.replies.session_lines import language_line, room_line, track_names
from bot.answering.voice import LONGEST_TITLE, Voice
from bot.chat.cards.escaping import escaped
from bot.chat.cards.truncation import cut
from bot.core.models import Session
from bot.texts.grammar import language_names

MOST_TOLD = 3
"""Sessions of which an answer that only names them shows when and where; more are a list."""

_FIRST, _LAST = 0xE000, 0xF8FF
"""Private-use characters, one of which stands for what is no plain text until all is escaped."""


@dataclass(frozen=True, slots=True)
class SessionText:
    """The text of an answer with its sessions in a block or in rows, as Discord markdown.

    `subject` is the one session the text is about, whose title belongs into the heading; `rows`
    are those listed.
    """

    text: str
    subject: Session | None = None
    rows: tuple[Session, ...] = ()


def block_of(session: Session, voice: Voice, *, has_people: bool = False) -> str:
    """Return when and where a session is: at the venue, and in the reader's own zone."""
    say = voice.say
    lines = []
    if session.is_cancelled:
        lines.append(f"**{escaped(say('discord-cancelled'))}**")
    if session.start:
        lines += [f"**{escaped(voice.when(session))}**", _own_time(session, voice)]
    else:
        day = voice.full_day(session.day) if session.day else voice.range()
        lines += [f"**{escaped(day)}**", escaped(say("discord-no-time"))]
    if session.rooms:
        lines.append(escaped(room_line(session, voice)))
    if has_people and session.people:
        lines.append(escaped(say("discord-with", people=voice.listing(voice.people(session)))))
    return "\n".join(lines)


def row_of(
    session: Session, voice: Voice, *, with_day: bool = False, has_own_time: bool = False
) -> str:
    """Return a session as two lines of a list: time and title, then room and people.

    `has_own_time` adds the reader's own time.
    """
    hours = voice.listed_time(session, with_day=with_day)
    first = _title(session, voice)
    if session.is_cancelled:
        first = escaped(voice.say("cancelled-mark", text=cut(voice.title(session), LONGEST_TITLE)))
    names = [voice.programme.person[taking_part.person].name for taking_part in session.people]
    people = voice.names_counted(names) if names else ""
    parts = [escaped(part) for part in (voice.rooms(session), people) if part]
    parts += [_own_time(session, voice)] if has_own_time and session.start else []
    lines = [f"**{escaped(hours)}** {first}" if hours else first]
    return "\n".join([*lines, *([f"-# {' · '.join(parts)}"] if parts else [])])


def with_sessions(
    text: str,
    sessions: Sequence[Session],
    voice: Voice,
    listed: Sequence[Session] = (),
    *,
    may_have_subject: bool = True,
) -> SessionText:
    """Return the plain text of an answer with its sessions in a block or in rows.

    `listed` are sessions that may stand in its lists, too. A single session is its subject, if it
    may have one.
    """
    marks = _Marks()
    text = marks.without(text)
    text, rows = _with_rows(text, (*sessions, *listed), voice, marks)
    if rows or len(sessions) > MOST_TOLD:
        return SessionText(marks.filled(text), rows=rows)
    if len(sessions) == 1 and may_have_subject:
        (subject,) = sessions
        return SessionText(_about(text, subject, voice, marks), subject=subject)
    told = []
    for session in sessions:
        shorter = _with_row(text, session, voice, marks)
        if shorter is not None:
            text = shorter
            told.append(session)
    return SessionText(marks.filled(text), rows=tuple(told))


class _Marks:
    """Stands in for Discord markdown until the plain text around it is escaped."""

    def __init__(self) -> None:
        self._held: dict[str, str] = {}

    @staticmethod
    def without(text: str) -> str:
        """Return a text without the characters that serve as marks."""
        return "".join(letter for letter in text if not _FIRST <= ord(letter) <= _LAST)

    def hold(self, markdown: str) -> str:
        """Return what stands for some markdown."""
        mark = chr(_FIRST + len(self._held))
        self._held[mark] = markdown
        return mark

    def filled(self, text: str) -> str:
        """Return a text escaped, with the markdown where its marks are."""
        safe = escaped(_tidy(text))
        for mark, markdown in self._held.items():
            safe = safe.replace(mark, markdown)
        return safe


def _with_rows(
    text: str, sessions: Sequence[Session], voice: Voice, marks: _Marks
) -> tuple[str, tuple[Session, ...]]:
    """Put a row in the place of each line of a list; the answer's own bullets mark them."""
    lines = text.split("\n")
    if not any(line.startswith("• ") for line in lines):
        return text, ()
    places = {line: number for number, line in enumerate(lines)}
    listed = []
    for session in sessions:
        for with_day, short in ((False, False), (True, False), (False, True), (True, True)):
            one = replace(session, people=()) if short else session
            place = places.get(f"• {voice.session_line(one, with_day=with_day)}")
            if place is not None:
                lines[place] = marks.hold(row_of(one, voice, with_day=with_day))
                listed.append(session)
                break
    return "\n".join(lines), tuple(listed)


def _about(text: str, session: Session, voice: Voice, marks: _Marks) -> str:
    """Return a text about one session, whose title is its heading, with its block.

    The block stands where the first sentence stood that it makes needless, else after the text.
    """
    line = voice.session_line(session, with_day=True)
    has_people = line in text
    said = dict(_sentences(session, voice))
    mark = marks.hold("")
    text = _marked(text, (line, *_shown(session, voice)), mark)
    for sentence in sorted(said, key=len, reverse=True):
        text = text.replace(sentence, said[sentence])
    block = marks.hold(block_of(session, voice, has_people=has_people))
    return marks.filled(_put(block, text, mark))


def _with_row(text: str, session: Session, voice: Voice, marks: _Marks) -> str | None:
    """Put a row in the place of what is said of one session among others.

    None when more is said of it than the row shows: then its sentences stay.
    """
    mark = marks.hold("")
    shorter = _marked(text, _shown(session, voice), mark)
    if voice.title(session) in shorter:
        return None
    row = row_of(session, voice, with_day=True, has_own_time=True)
    return _put(marks.hold(row), shorter, mark)


def _marked(text: str, sentences: Iterable[str], mark: str) -> str:
    """Return a text with a mark for each of some sentences."""
    for sentence in sorted(sentences, key=len, reverse=True):
        text = text.replace(sentence, mark)
    return text


def _put(paragraph: str, text: str, mark: str) -> str:
    """Return a text with a paragraph where its first mark is, else at its end; no mark is left."""
    before, _, after = text.partition(mark)
    parts = (before.rstrip(), paragraph, after.replace(mark, "").lstrip())
    return "\n".join(part for part in parts if part)


def _shown(session: Session, voice: Voice) -> Iterator[str]:
    """The sentences that say nothing but what a block shows."""
    say, title = voice.say, voice.title(session)
    if session.is_cancelled:
        yield say("session-cancelled", title=title)
    if session.start:
        yield say("session-at", title=title, when=voice.when(session))
    elif session.day:
        yield say("session-day-only", title=title, day=voice.full_day(session.day))
    else:
        yield say("session-in-days", title=title, range=voice.range())
    if session.end:
        day = voice.day(session.end.astimezone(voice.programme.zone).date())
        yield say("session-ends", title=title, time=voice.clock(session.end), day=day)
    if session.rooms:
        yield say("session-room", title=title, rooms=voice.rooms(session))
        yield say("session-capacity", title=title, rooms=voice.rooms(session))


def _sentences(session: Session, voice: Voice) -> Iterator[tuple[str, str]]:
    """The sentences that name a session, each with what is said of it under its title."""
    say, title = voice.say, voice.title(session)
    when = voice.when(session) or voice.range()
    if session.length is not None:
        length = voice.length(session.length)
        yield (
            say("session-lasts", title=title, length=length, when=voice.when(session)),
            say("card-length", length=length),
        )
    yield say("session-started", title=title, when=when), say("card-started")
    yield say("session-not-started", title=title, when=when), say("card-not-started")
    yield say("session-over", title=title, when=when), say("card-over")
    yield say("session-not-cancelled", title=title, when=when), say("card-not-cancelled")
    if session.languages:
        names, count = language_names(session.languages, voice.language), len(session.languages)
        yield (
            say("session-languages", title=title, languages=names, count=count),
            language_line(session, voice),
        )
    if track := track_names(session, voice):
        yield say("session-track", title=title, track=track), say("discord-track", track=track)
    if session.places is not None:
        yield (
            say("session-places", title=title, count=session.places),
            say("card-places", count=session.places),
        )
    for room in voice.programme.event.rooms:
        other = room.name.get(voice.language)
        yield (
            say("session-not-there", title=title, rooms=voice.rooms(session), other=other),
            say("card-not-there", room=other),
        )
    for key, value in _LABELS.items():
        # What follows the title may have been shortened; only what names the session goes.
        yield say(key, title=title, **{value: _CUT}).partition(_CUT)[0], ""
    yield say("session-links", title=title), ""
    for key in _UNKNOWN:
        yield say(key, title=title), say("card-unknown", fact=key.split("-")[1])


_CUT = "\0"
_LABELS = {
    "session-people": "people",
    "session-abstract": "text",
    "session-signup": "text",
    "session-needs": "text",
}
"""Sentences in which a title stands before what is said of it."""

_UNKNOWN = (
    *("session-length-unknown", "session-language-unknown", "session-people-unknown"),
    *("session-abstract-unknown", "session-track-unknown", "session-room-unknown"),
    *("session-space-unknown", "session-needs-unknown", "session-links-unknown"),
)


def _own_time(session: Session, voice: Voice) -> str:
    moment = int(session.start.timestamp()) if session.start else 0
    return voice.say("discord-your-time", time=f"<t:{moment}:f>")


def _title(session: Session, voice: Voice) -> str:
    return escaped(cut(voice.title(session), LONGEST_TITLE))


def _tidy(text: str) -> str:
    """Return a text without the spaces and empty lines that what was taken out leaves behind."""
    lines = [line.strip(" ") for line in text.split("\n")]
    tidy: list[str] = []
    for line in lines:
        if line or (tidy and tidy[-1]):
            tidy.append(line)
    return "\n".join(tidy).strip()
