"""How cards are laid out, whatever they show and in every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

import pytest

from bot.answering.engine import Engine
from bot.answering.voice import Voice
from bot.chat.cards.answers import answer_cards, session_cards
from bot.chat.cards.card import Accent, Card, Weight
from bot.chat.cards.escaping import unescaped
from bot.chat.cards.lists import list_cards
from bot.chat.cards.pager import turned
from bot.chat.cards.views import view_of
from bot.core.models import AnswerStatus, Session
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from tests.builders import at
from tests.sample_event import EVENT

PROGRAMME = Programme(EVENT)
NOW = at("2026-05-04 09:10")
BUOYS = PROGRAMME.session["buoys"]

OF_SESSION = ("when", "where", "about", "how_long", "session_language", "cancelled", "has_started")
OF_EVENT = ("when", "where", "contact", "topic:wifi", "topic:parking", "on_now", "on_next", "opens")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(EVENT)


def answers(engine: Engine, language: str) -> Iterator[tuple[str, Sequence[Card]]]:
    """The cards of every kind of answer, by what was asked."""
    for intent in OF_SESSION:
        told = engine.tell([intent], NOW, language, sessions=(BUOYS,))
        yield f"{intent} of a session", answer_cards(told, PROGRAMME, now=NOW)
    for intent in OF_EVENT:
        told = engine.tell([intent], NOW, language)
        yield intent, answer_cards(told, PROGRAMME, "A question?", now=NOW)
    person = PROGRAMME.person["berg"]
    told = engine.tell(["who_is"], NOW, language, people=(person,))
    yield "who_is", answer_cards(told, PROGRAMME, now=NOW)
    voice = Voice(PROGRAMME, language)
    yield "session", session_cards(BUOYS, voice, NOW)
    yield "list", list_cards("List", PROGRAMME.sessions, voice, has_days=True)


def count(card: Card, words: str) -> int:
    return unescaped("\n".join(card.paragraphs)).count(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_session_is_told_once_whatever_is_asked_of_it(engine: Engine, language: str) -> None:
    voice = Voice(PROGRAMME, language)
    for intent in OF_SESSION:
        told = engine.tell([intent], NOW, language, sessions=(BUOYS,))
        (card,) = answer_cards(told, PROGRAMME, now=NOW)
        found = {
            "title": count(card, voice.title(BUOYS)),
            "time": count(card, voice.hours(BUOYS)),
            "own time": count(card, "<t:"),
            "room": count(card, voice.rooms(BUOYS)),
        }
        assert (intent, found) == (intent, {"title": 1, "time": 1, "own time": 1, "room": 1})
        assert card.heading == voice.title(BUOYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_has_one_heading_and_four_buttons_at_most(engine: Engine, language: str) -> None:
    for asked, cards in answers(engine, language):
        for number in range(len(cards)):
            card = turned(cards, number, "answer", language, 1777878600)
            main = [one for one in card.buttons if one.weight is Weight.MAIN]
            assert (asked, len(card.buttons) <= 4, len(main) <= 1) == (asked, True, True)
            assert sum(part.startswith("### ") for part in card.paragraphs) == 1
            assert ".yaml" not in "\n".join(card.paragraphs)
            assert card.accent is not None
            assert view_of(card).to_components()[0]["accent_color"] == card.accent


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_begin_with_the_time_then_title_then_room(language: str) -> None:
    voice = Voice(PROGRAMME, language)
    (card, *_) = list_cards("List", PROGRAMME.on_day(EVENT.start_day), voice, has_days=False)
    lines = [line.replace("\u200f", "") for line in card.text.split("\n")]
    rows = [line for line in lines if not line.startswith("-# ")]
    timed = [session for session in PROGRAMME.on_day(EVENT.start_day) if session.start]
    expected = [f"**{voice.listed_time(one)}** {voice.title(one)}" for one in timed]
    assert [unescaped(row) for row in rows[: len(timed)]] == expected
    assert lines[1].startswith(f"-# {voice.rooms(timed[0])}")


def test_main_button_is_to_be_reminded_until_the_session_begins(engine: Engine) -> None:
    def labels(session: Session, after: timedelta) -> list[str]:
        now = (session.start or NOW) + after
        told = engine.tell(["when"], now, "en", sessions=(session,))
        (card,) = answer_cards(told, PROGRAMME, now=now)
        return [one.label for one in card.buttons if one.weight is Weight.MAIN]

    assert labels(BUOYS, timedelta(minutes=-20)) == ["Remind me 10 min before"]
    assert labels(BUOYS, timedelta(minutes=1)) == []


def test_where_nothing_is_published_a_person_is_the_main_way(engine: Engine) -> None:
    told = engine.tell(["topic:parking"], NOW, "en")
    (card,) = answer_cards(told, PROGRAMME)
    assert (told.status, card.accent) == (AnswerStatus.NOT_PUBLISHED, Accent.NOT_PUBLISHED)
    assert card.heading == "Not published"
    assert [one.label for one in card.buttons][:1] == ["Ask a person"]
    assert card.buttons[0].weight is Weight.MAIN
    assert card.buttons[-1].label == "More…"
