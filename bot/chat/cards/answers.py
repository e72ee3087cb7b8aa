"""Answers and the things of an event as cards: pure, and every value escaped.

Long because each thing of an event has its card here, and all share their parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import overload

from babel.dates import format_skeleton

from bot.answering.intents import TOPIC, is_intent
from bot.answering.intents import intent as row_of_intent
from bot.answering.voice import Voice
from bot.chat.cards.card import (
    LONGEST_HEADING,
    LONGEST_PAGE,
    MOST_PRESSES,
    Accent,
    Card,
    Press,
)
from bot.chat.cards.escaping import directed, escaped
from bot.chat.cards.offers import (
    buttons_of,
    calendar_press,
    remind_press,
    session_menu,
    suggestions_of,
)
from bot.chat.cards.pager import page_buttons, page_note
from bot.chat.cards.session_text import SessionText, block_of, row_of, with_sessions
from bot.chat.cards.truncation import cut, pages_of, units
from bot.core.models import USUAL_TOPICS, Answer, AnswerStatus, Origin, Session
from bot.core.programme import Programme
from bot.texts.grammar import language_names

PER_PAGE = 8
"""Sessions on one page of the programme: what two turns of the thumb show on a phone."""

LONGEST_ROW = 400
"""Characters of a row of a list."""

ACCENTS = {
    AnswerStatus.ANSWERED: Accent.ANSWERED,
    AnswerStatus.NOT_PUBLISHED: Accent.NOT_PUBLISHED,
    AnswerStatus.UNKNOWN: Accent.UNSURE,
    AnswerStatus.DID_YOU_MEAN: Accent.UNSURE,
}

HEADINGS = {
    AnswerStatus.NOT_PUBLISHED: "discord-not-published",
    AnswerStatus.UNKNOWN: "discord-not-known",
    AnswerStatus.DID_YOU_MEAN: "discord-which",
}
"""What stands above an answer that tells nothing of a single session."""

UNSURE = frozenset({AnswerStatus.UNKNOWN, AnswerStatus.DID_YOU_MEAN})
"""Answers of which it is not known what they should be about."""

_COLON = re.compile(r"\s*[:：]$")


def answer_cards(
    answer: Answer,
    programme: Programme,
    question: str = "",
    *,
    heading: str = "",
    now: datetime | None = None,
) -> Sequence[Card]:
    """Return the pages of an answer, the sessions it does not show yet on those that follow.

    `question` is for where no reader sees it otherwise. `heading` is plain text for where the
    answer's own would say less. Without `now`, sessions that are over can still be saved.
    """
    voice = Voice(programme, answer.language)
    sessions = [programme.session[s] for s in answer.sessions if s in programme.session]
    told = with_sessions(
        answer.text,
        sessions,
        voice,
        programme.sessions_of(*answer.people),
        may_have_subject=answer.status not in UNSURE and not heading,
    )
    title, text = _heading(answer, voice, told, heading)
    more = [programme.session[s] for s in answer.more if s in programme.session]
    main = [remind_press(told.subject, voice, now)] if told.subject else []
    suggested, long_ones = suggestions_of(answer, voice, told.subject, is_list=bool(told.rows))
    last = Card(
        language=voice.language,
        question=escaped(question),
        heading=title,
        details=tuple(long_ones),
        source=source_line(answer.sources, voice, has_times=bool(told.rows)),
        menu=session_menu(told.rows, voice),
        buttons=buttons_of(answer, [one for one in main if one], suggested),
        accent=_accent(answer, told),
    )
    cards = _book(last, text)
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
        rows = {s.id: cut(row_of(s, self._voice), LONGEST_LATER_ROW) for s in shown}
        return Card(
            language=self._voice.language,
            heading=self._first[0].heading,
            question=self._first[0].question,
            text=cut(_listed(shown, self._voice, has_days=True, rows=rows), LONGEST_PAGE),
            page_note=note,
            menu=session_menu(shown, self._voice),
            accent=self._first[0].accent,
        )


PER_LATER_PAGE, LONGEST_LATER_ROW = 8, 180
"""Sessions on a page after the answer's own, and characters of each: so that they fit one page."""


def session_cards(session: Session, voice: Voice, now: datetime | None = None) -> tuple[Card, ...]:
    """Return the pages of all there is to say about one session."""
    say = voice.say
    lines = []
    if session.track in voice.programme.track:
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
    block = block_of(session, voice, has_people=True)
    remind = remind_press(session, voice, now)
    last = Card(
        language=voice.language,
        heading=escaped(voice.title(session)),
        source=source_line((session.origin,), voice),
        buttons=tuple(
            one for one in (remind and remind.as_main, calendar_press(session, voice)) if one
        ),
        accent=Accent.STOPPED if session.is_cancelled else Accent.ANSWERED,
    )
    return _book(last, "\n".join([block, escaped("\n".join(lines))]).strip())


def list_cards(
    heading: str, sessions: Sequence[Session], voice: Voice, *, has_days: bool
) -> tuple[Card, ...]:
    """Return the pages of a list of sessions, in order; a menu leads to each of them."""
    card = Card(
        language=voice.language,
        heading=escaped(heading),
        source=source_line((s.origin for s in sessions), voice, has_times=True),
        accent=Accent.ANSWERED,
    )
    return _numbered(
        [
            replace(
                card,
                text=_listed(group, voice, has_days=has_days),
                menu=session_menu(group, voice),
            )
            for group in list_groups(sessions, voice, has_days=has_days)
        ]
    )


def list_groups(
    sessions: Sequence[Session], voice: Voice, *, has_days: bool
) -> list[list[Session]]:
    """Return the sessions on each page of a list: as many as fit, at most `PER_PAGE`."""
    groups: list[list[Session]] = [[]]
    rows = {session.id: _row(session, voice) for session in sessions}
    for session in sessions:
        longer = [*groups[-1], session]
        listed = _listed(longer, voice, has_days=has_days, rows=rows)
        fits = units(listed) <= LONGEST_PAGE
        if groups[-1] and (len(longer) > PER_PAGE or not fits):
            groups.append([session])
        else:
            groups[-1] = longer
    return groups


def text_cards(language: str, heading: str, text: str) -> tuple[Card, ...]:
    """Return the pages of a plain text."""
    return _book(Card(language=language, heading=escaped(heading)), escaped(text))


def note_card(
    language: str,
    heading: str,
    text: str = "",
    row: Iterable[Press] = (),
    accent: Accent | None = None,
) -> Card:
    """Return a card of Usher's own words, with a row of buttons."""
    return Card(
        language=language,
        heading=escaped(heading),
        text=escaped(text),
        buttons=tuple(row),
        accent=accent,
    )


def turned(cards: Sequence[Card], page: int, *target: str | int) -> Card:
    """Return one of the pages (the nearest there is) with the buttons to those beside it."""
    number = max(0, min(page, len(cards) - 1))
    card = cards[number]
    is_last = number == len(cards) - 1
    turning = page_buttons(card.language, number, "page", *target, is_last=is_last)
    own = card.buttons
    room = MOST_PRESSES - len(turning)
    if len(own) > room:
        # The last one holds the rest of what can be done.
        own = (*own[: room - 1], own[-1])
    return replace(card, buttons=(*turning, *own))


def source_line(sources: Iterable[Origin], voice: Voice, *, has_times: bool = False) -> str:
    """Return from whom an answer is, and of which day; "" when it has no source.

    Where files are of several days, the oldest counts: all of it held then. `has_times` says which
    zone the times of a list are in.
    """
    origins = list(sources)
    parts = [voice.say("card-times", city=voice.city(voice.event.zone))] if has_times else []
    dates = [origin.as_of for origin in origins if origin.as_of]
    if dates:
        parts.append(voice.say("card-source-of", day=_day_of_source(min(dates), voice)))
    elif origins:
        parts.append(voice.say("card-source"))
    return escaped(" · ".join(parts))


def _day_of_source(day: date, voice: Voice) -> str:
    skeleton = "MMMMd" if day.year == voice.event.start_day.year else "yMMMMd"
    return format_skeleton(skeleton, day, locale=voice.locale)


def _book(last: Card, text: str) -> tuple[Card, ...]:
    """Return a text as pages; details, source and buttons stand on the last."""
    texts = pages_of(directed(text, last.language), LONGEST_PAGE)
    first = Card(
        language=last.language, heading=last.heading, question=last.question, accent=last.accent
    )
    cards = [replace(first, text=page) for page in texts[:-1]]
    return _numbered([*cards, replace(last, text=texts[-1])])


def _numbered(cards: Sequence[Card]) -> tuple[Card, ...]:
    return tuple(
        replace(card, page_note=page_note(card.language, number, len(cards)))
        for number, card in enumerate(cards)
    )


def _heading(answer: Answer, voice: Voice, told: SessionText, given: str) -> tuple[str, str]:
    """Return the heading of an answer, and its text without what the heading says."""
    say, text = voice.say, told.text
    if given:
        return escaped(given), _without_label(text, escaped(given))
    if told.subject is not None:
        return escaped(cut(voice.title(told.subject), LONGEST_HEADING)), text
    if answer.status in HEADINGS:
        return say(HEADINGS[answer.status]), text
    if told.rows:
        first, _, rest = text.partition("\n")
        if rest and _COLON.search(first) and "\n" not in first:
            return _COLON.sub("", first), rest
    if len(answer.people) == 1:
        name = voice.person(voice.programme.person[answer.people[0]])
        shorter = _without_label(text, escaped(name))
        if shorter != text:
            return escaped(name), shorter
    return say("subject-programme") if told.rows else escaped(_subject(answer, voice)), text


def _subject(answer: Answer, voice: Voice) -> str:
    """Return what an answer is about in a word or two."""
    if answer.topic.startswith(TOPIC):
        name = answer.topic.removeprefix(TOPIC)
        topic = next((one for one in voice.event.topics if one.id == name), None)
        if topic is not None:
            return topic.title.get(voice.language)
        return voice.say(f"topic-{name}") if name in USUAL_TOPICS else voice.event_name()
    is_known = answer.status is AnswerStatus.ANSWERED and is_intent(answer.topic)
    subject = row_of_intent(answer.topic).subject if is_known else ""
    return voice.say(f"subject-{subject}") if subject in SUBJECTS else voice.event_name()


SUBJECTS = frozenset({"dates", "place", "programme", "contact", "people"})
"""The subjects that are a heading; of any other it is the event's name."""


def _without_label(text: str, name: str) -> str:
    """Return a text without the name it begins with, where a colon parts that from the rest."""
    rest = text.removeprefix(name)
    label = re.match(r"\s*[:：]\s*", rest) if rest != text else None
    return rest[label.end() :] if label else text


def _accent(answer: Answer, told: SessionText) -> Accent | None:
    if told.subject is not None and told.subject.is_cancelled:
        return Accent.STOPPED
    return ACCENTS.get(answer.status)


def _listed(
    sessions: Sequence[Session],
    voice: Voice,
    *,
    has_days: bool,
    rows: dict[str, str] | None = None,
) -> str:
    """Return sessions as rows, under their days; `rows` holds those made already, by id."""
    written: list[str] = []
    day = None
    for session in sessions:
        own = voice.programme.programme_day_of(session)
        if has_days and (own != day or not written):
            heading = voice.day(own) if own else voice.say("programme-undated")
            written += ["", f"**{escaped(_COLON.sub('', heading))}**"]
            day = own
        written.append((rows or {}).get(session.id) or _row(session, voice))
    return directed("\n".join(written).strip(), voice.language)


def _row(session: Session, voice: Voice) -> str:
    return cut(row_of(session, voice), LONGEST_ROW)
