"""The event's own initials, where its texts call it so, name the event and no session."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.answering.linking.event_initials import called_by_initials
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_fact, make_timed

NOON = at("2026-05-04 12:00")
REGIONAL = "Rafts for all: the first regional GotR"


@pytest.fixture(scope="module")
def rivers(classifier: Classifier) -> Engine:
    sessions = (
        make_timed("opening", "Opening", "2026-05-04 09:00", "2026-05-04 09:30"),
        make_timed("regional", REGIONAL, "2026-05-04 10:00", "2026-05-04 10:45"),
        make_timed("closing", "Closing", "2026-05-05 16:00", "2026-05-05 16:30"),
    )
    kinds = {"opening": SessionKind.OPENING, "closing": SessionKind.CLOSING}
    told = tuple(replace(one, kind=kinds.get(one.id, one.kind)) for one in sessions)
    event = make_event(
        name=make_fact("Gathering of the Rivers 2026"), short_names=(), sessions=told
    )
    return Engine(event, classifier)


@pytest.mark.parametrize(
    "question",
    [
        "when does gotr end",
        "gotr 2026 closing time?",
        "quand se termine GotR ?",
        "¿cuándo termina gotr?",
        "когда заканчивается GotR?",
        "متى ينتهي GotR؟",
        "GotR什么时候结束？",
        "GotR 언제 끝나요?",
    ],
)
def test_initials_name_the_event(rivers: Engine, question: str) -> None:
    answer = rivers.answer(question, NOON)
    assert ("16:30" in answer.text, REGIONAL in answer.text) == (True, False), answer.text


@pytest.mark.parametrize("question", ["when is the first regional gotr?", "regional GotR talk"])
def test_a_further_word_of_a_title_names_its_session(rivers: Engine, question: str) -> None:
    assert rivers.answer(question, NOON).sessions == ("regional",)


@pytest.mark.parametrize(
    ("name", "title", "initials"),
    [
        ("Gathering of the Rivers 2026", "A regional GotR", ("gotr",)),
        ("Gathering of the Rivers 2026", "What a gotr is", ()),
        ("River Days 2026", "RD for all", ()),
    ],
)
def test_initials_are_those_that_a_text_writes(
    name: str, title: str, initials: tuple[str, ...]
) -> None:
    session = make_timed("a", title, "2026-05-04 10:00", "2026-05-04 10:45")
    event = make_event(name=make_fact(name), short_names=(), sessions=(session,))
    assert called_by_initials(event) == initials
