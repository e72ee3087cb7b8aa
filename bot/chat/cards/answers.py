"""Answers and the things of an event as cards: pure, and every value escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import overload

from bot.answering.voice import Voice
from bot.chat.cards.card import (
    LONGEST_DETAIL,
    LONGEST_ID,
    LONGEST_LABEL,
    LONGEST_PAGE,
    PREFIX,
    Card,
    Detail,
    Press,
    press,
    short_id,
)
from bot.chat.cards.escaping import directed, escaped
from bot.chat.cards.pager import page_buttons, page_note
from bot.chat.cards.truncation import cut, pages_of, units
from bot.core.models import Answer, AnswerStatus, Origin, Session
from bot.core.programme import Programme
from bot.texts import messages
from bot.texts.grammar import language_names

JUDGED = frozenset({AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN})
"""Answers that somebody can call right or wrong."""

PER_PAGE = 10
"""Sessions on one page of the programme."""

LONGEST_LINE = 500
"""Characters of a line of a list."""

MOST_SESSIONS = 3
"""Sessions an answer shows the details of; of more it is a list."""


def answer_cards(answer: Answer, programme: Programme, question: str = "") -> Sequence[Card]:
    """Return the pages of an answer, the sessions it does not show yet on those that follow.

    `question` is for where no reader sees it otherwise.
    """
    voice = Voice(programme, answer.language)
    sessions = [programme.session[s] for s in answer.sessions if s in programme.session]
    text = escaped(answer.text)
    told = _pages(text, voice.language)[-1]
    few = sessions if len(sessions) <= MOST_SESSIONS else []
    heading = escaped(question) if question else _heading(answer, voice, sessions)
    details = [
        session_detail(s, voice, has_title=_as_heading(s, voice) != heading, told=told) for s in few
    ]
    row, long_ones = _suggested(answer)
    last = Card(
        language=voice.language,
        heading=heading,
        details=(*details, *long_ones),
        source=source_line(answer.sources, voice),
        rows=(row, _closing_row(answer)),
    )
    cards = _book(last, text)
    more = [programme.session[s] for s in answer.more if s in programme.session]
    if not more:
        return cards
    return PagesOnDemand(cards, more, voice)


class PagesOnDemand(Sequence[Card]):
    """The pages of an answer, those of the sessions it does not show made when turned to.

    Hundreds of sessions are a fifth of a second of formatting, and few read on to the last.
    """

    def __init__(self, first: Sequence[Card], more: Sequence[Session], voice: Voice) -> None:
        self._first, self._more, self._voice = first, more, voice

    def __len__(self) -> int:
        return len(self._first) + -(-len(self._more) // PER_LATER_PAGE)

    @overload
    def __getitem__(self, index: int) -> Card: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Card, ...]: ...
    def __getitem__(self, index: int | slice) -> Card | tuple[Card, ...]:
        if isinstance(index, slice):
            return tuple(self[one] for one in range(*index.indices(len(self))))
        number = range(len(self))[index]
        note = page_note(self._voice.language, number, len(self))
        if number < len(self._first):
            return replace(self._first[number], page_note=note)
        start = (number - len(self._first)) * PER_LATER_PAGE
        shown = self._more[start : start + PER_LATER_PAGE]
        lines = {s.id: cut(_line(s, self._voice), LONGEST_LATER_LINE) for s in shown}
        text = _listed(shown, self._voice, has_days=True, lines=lines)
        return Card(
            language=self._voice.language,
            heading=self._first[0].heading,
            text=cut(text, LONGEST_PAGE),
            page_note=note,
        )


PER_LATER_PAGE, LONGEST_LATER_LINE = 8, 180
"""Sessions on a page after the answer's own, and characters of each: so that they fit one page."""


def session_cards(session: Session, voice: Voice) -> tuple[Card, ...]:
    """Return the pages of all there is to say about one session."""
    say = voice.say
    lines = []
    if session.is_cancelled:
        lines.append(say("session-cancelled", title=voice.title(session)))
    if session.people:
        lines.append(say("discord-with", people=voice.listing(voice.people(session))))
    if session.track:
        track = voice.programme.track[session.track].name.get(voice.language)
        lines.append(say("discord-track", track=track))
    if session.languages:
        names = language_names(session.languages, voice.language)
        lines.append(say("discord-spoken", languages=names))
    abstract = voice.text(session.abstract)
    lines += ["", abstract] if abstract else []
    lines += [
        say("labelled", what=link.label.get(voice.language), shown=link.url)
        for link in session.links
    ]
    last = Card(
        language=voice.language,
        heading=escaped(voice.title(session)),
        details=(session_detail(session, voice, has_title=False),),
        source=source_line((session.origin,), voice),
        rows=(calendar_row(session, voice),),
    )
    return _book(last, escaped("\n".join(lines).strip()))


def calendar_row(session: Session, voice: Voice) -> tuple[Press, ...]:
    """Return the button that hands a session out as a calendar file, where its day is known."""
    if session.start is None and session.day is None:
        return ()
    label = voice.say("calendar-press-add")
    return (press(label, "entry", voice.language, short_id(session.id)),)


def list_cards(
    heading: str, sessions: Sequence[Session], voice: Voice, *, has_days: bool
) -> tuple[Card, ...]:
    """Return the pages of a list of sessions, in order; the details of a few."""
    is_short = not has_days and len(sessions) <= MOST_SESSIONS
    card = Card(
        language=voice.language,
        heading=escaped(heading),
        details=tuple(session_detail(s, voice) for s in sessions) if is_short else (),
        source=source_line((s.origin for s in sessions), voice),
    )
    if is_short:
        return (card,)
    groups = list_groups(sessions, voice, has_days=has_days)
    return _numbered(
        [replace(card, text=_listed(group, voice, has_days=has_days)) for group in groups]
    )


def list_groups(
    sessions: Sequence[Session], voice: Voice, *, has_days: bool
) -> list[list[Session]]:
    """Return the sessions on each page of a list: as many as fit, at most `PER_PAGE`."""
    groups: list[list[Session]] = [[]]
    lines = {session.id: _line(session, voice) for session in sessions}
    for session in sessions:
        longer = [*groups[-1], session]
        listed = _listed(longer, voice, has_days=has_days, lines=lines)
        fits = units(listed) <= LONGEST_PAGE
        if groups[-1] and (len(longer) > PER_PAGE or not fits):
            groups.append([session])
        else:
            groups[-1] = longer
    return groups


def text_cards(language: str, heading: str, text: str) -> tuple[Card, ...]:
    """Return the pages of a plain text."""
    return _book(Card(language=language, heading=escaped(heading)), escaped(text))


def note_card(language: str, heading: str, text: str = "", row: Iterable[Press] = ()) -> Card:
    """Return a card of Usher's own words, with a row of buttons."""
    return Card(language=language, heading=escaped(heading), text=escaped(text), rows=(tuple(row),))


def turned(cards: Sequence[Card], page: int, *target: str | int) -> Card:
    """Return one of the pages (the nearest there is) with the buttons to those beside it."""
    number = max(0, min(page, len(cards) - 1))
    card = cards[number]
    is_last = number == len(cards) - 1
    turning = page_buttons(card.language, number, "page", *target, is_last=is_last)
    return replace(card, rows=(turning, *card.rows))


def session_detail(
    session: Session, voice: Voice, *, has_title: bool = True, told: str = ""
) -> Detail:
    """Return when and where a session is: in the venue's words, and in the reader's own zone.

    The venue's time is not repeated when it stands in what was `told` right above.
    """
    say = voice.say
    lines = [f"**{escaped(cut(voice.title(session), 80))}**"] if has_title else []
    if session.is_cancelled:
        lines.append(say("discord-cancelled"))
    if session.start:
        when = escaped(voice.when(session))
        lines += [] if when in told else [when]
        stamp = f"<t:{int(session.start.timestamp())}:F>"
        lines.append(say("discord-your-time", time=stamp))
    else:
        lines += [escaped(voice.day(session.day))] if session.day else []
        lines.append(say("discord-no-time"))
    if session.rooms:
        lines.append(escaped(say("discord-room", rooms=cut(voice.rooms(session), 50))))
    label = say("discord-remind")
    return Detail("\n".join(lines), press(label, "remind", voice.language, short_id(session.id)))


def source_line(sources: Iterable[Origin], voice: Voice) -> str:
    """Return where an answer stands in the organisers' own files or words; "" for none."""
    names = list(dict.fromkeys(origin.source or origin.file for origin in sources))
    if not names:
        return ""
    return escaped(voice.say("discord-source", source=voice.with_commas(*names[:3])))


def _book(last: Card, text: str) -> tuple[Card, ...]:
    """Return a text as pages; details, source and further buttons stand on the last."""
    texts = _pages(text, last.language)
    first = Card(language=last.language, heading=last.heading)
    cards = [replace(first, text=page) for page in texts[:-1]]
    return _numbered([*cards, replace(last, text=texts[-1])])


def _pages(text: str, language: str) -> tuple[str, ...]:
    return pages_of(directed(text, language), LONGEST_PAGE)


def _numbered(cards: Sequence[Card]) -> tuple[Card, ...]:
    return tuple(
        replace(card, page_note=page_note(card.language, number, len(cards)))
        for number, card in enumerate(cards)
    )


def _suggested(answer: Answer) -> tuple[tuple[Press, ...], tuple[Detail, ...]]:
    """Return a button for each suggestion; one too long for a button stands beside its own."""
    row: list[Press] = []
    long_ones: list[Detail] = []
    for number, suggestion in enumerate(dict.fromkeys(answer.suggestions)):
        if units(f"{PREFIX}:ask:{answer.language}:{suggestion}") <= LONGEST_ID:
            row.append(press(suggestion, "ask", answer.language, suggestion))
        else:
            label = messages(answer.language)("discord-ask-this")
            button = press(label, "quote", answer.language, number)
            long_ones.append(Detail(cut(escaped(suggestion), LONGEST_DETAIL), button))
    return tuple(row), tuple(long_ones)


def _closing_row(answer: Answer) -> tuple[Press, ...]:
    if answer.status is AnswerStatus.SMALL_TALK:
        return ()
    say = messages(answer.language)
    person = press(say("discord-ask-a-person"), "person", answer.language)
    if answer.status not in JUDGED:
        return (person,)
    return (
        press(say("discord-was-right"), "right", "y", answer.status, answer.language),
        press(say("discord-was-wrong"), "right", "n", answer.status, answer.language),
        person,
    )


def _heading(answer: Answer, voice: Voice, sessions: Sequence[Session]) -> str:
    if answer.status is AnswerStatus.NOT_PUBLISHED:
        return voice.say("discord-not-published")
    if answer.status in {AnswerStatus.UNKNOWN, AnswerStatus.DID_YOU_MEAN}:
        return voice.say("discord-not-known")
    if answer.status is AnswerStatus.ANSWERED and len(sessions) == 1:
        return _as_heading(sessions[0], voice)
    return escaped(voice.event_name())


def _as_heading(session: Session, voice: Voice) -> str:
    return escaped(cut(voice.title(session), LONGEST_LABEL))


def _listed(
    sessions: Sequence[Session],
    voice: Voice,
    *,
    has_days: bool,
    lines: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return sessions a line each, under their days; `lines` holds those made already, by id."""
    written: list[str] = []
    day = None
    for session in sessions:
        own = voice.programme.programme_day_of(session)
        if has_days and (own != day or not written):
            written += ["", voice.day(own) if own else voice.say("programme-undated")]
            day = own
        written.append(lines.get(session.id) or _line(session, voice))
    return directed(escaped("\n".join(written).strip()), voice.language)


def _line(session: Session, voice: Voice) -> str:
    return f"• {cut(voice.session_line(session), LONGEST_LINE)}"
