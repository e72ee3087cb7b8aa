"""Answers, sessions and notes as cards: pure, and every value escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.answering.intents import TOPIC, is_intent
from bot.answering.intents import intent as row_of_intent
from bot.answering.replies.session_lines import language_line, track_names
from bot.answering.voice import Voice
from bot.chat.cards.card import (
    LONGEST_HEADING,
    LONGEST_PAGE,
    Accent,
    Card,
    Press,
)
from bot.chat.cards.escaping import directed, escaped
from bot.chat.cards.lists import PagesOnDemand
from bot.chat.cards.offers import (
    buttons_of,
    calendar_press,
    remind_press,
    session_menu,
    suggestions_of,
)
from bot.chat.cards.pager import numbered
from bot.chat.cards.session_text import SessionText, block_of, with_sessions
from bot.chat.cards.source import source_line
from bot.chat.cards.truncation import cut, pages_of
from bot.core.answers import Answer
from bot.core.models import USUAL_TOPICS, AnswerStatus, Session
from bot.core.programme import Programme

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


def session_cards(session: Session, voice: Voice, now: datetime | None = None) -> tuple[Card, ...]:
    """Return the pages of all there is to say about one session."""
    say = voice.say
    lines = []
    if track := track_names(session, voice):
        lines.append(say("discord-track", track=track))
    if session.languages:
        lines.append(language_line(session, voice))
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


def _book(last: Card, text: str) -> tuple[Card, ...]:
    """Return a text as pages; details, source and buttons stand on the last."""
    texts = pages_of(directed(text, last.language), LONGEST_PAGE)
    first = Card(
        language=last.language, heading=last.heading, question=last.question, accent=last.accent
    )
    cards = [replace(first, text=page) for page in texts[:-1]]
    return numbered([*cards, replace(last, text=texts[-1])])


def _heading(answer: Answer, voice: Voice, told: SessionText, given: str) -> tuple[str, str]:
    """Return the heading of an answer, and its text without what the heading says."""
    say, text = voice.say, told.text
    if given:
        return escaped(given), _without_label(text, escaped(given))
    if told.subject is not None:
        return escaped(cut(voice.title(told.subject), LONGEST_HEADING)), text
    if answer.status is AnswerStatus.UNKNOWN and answer.topic.startswith(TOPIC):
        name = escaped(_subject(answer, voice))
        return name, _without_label(text, name)
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
    if label is None:
        return text
    shorter = rest[label.end() :]
    return shorter[:1].upper() + shorter[1:]


def _accent(answer: Answer, told: SessionText) -> Accent | None:
    if told.subject is not None and told.subject.is_cancelled:
        return Accent.STOPPED
    return ACCENTS.get(answer.status)
