"""A body that is called as the event is: asked when it is, the event is meant."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Organisation, Participation
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_session,
    make_text,
)

NOON = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    forum: Organisation = make_organisation(
        id="forum", name=make_text("Northern Tidal Forum Visby")
    )
    return Engine(
        make_event(
            name=make_fact("Northern Tidal Forum Visby 2026", key="name"),
            short_names=(make_text("Northern Tidal Forum Visby"),),
            organisations=(forum,),
            people=(make_person(organisation="forum"),),
            sessions=(
                make_session(
                    id="tides",
                    title="A new era for tidal power in the north",
                    people=(Participation("ana-lima"),),
                    abstract=make_fact("Organised by the Northern Tidal Forum Visby."),
                ),
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "When is the Northern Tidal Forum Visby?",
        "dates of northern tidal forum visby",
        "When is the Nothern Tidal Forum Visbi?",
        "Quand a lieu le Northern Tidal Forum Visby ?",
        "¿Cuándo es el Northern Tidal Forum Visby?",
        "Когда проходит Northern Tidal Forum Visby?",
        "متى ينعقد Northern Tidal Forum Visby؟",
        "Northern Tidal Forum Visby是什么时候？",
        "Northern Tidal Forum Visby은 언제 열리나요?",
    ],
)
def test_body_called_as_the_event_asked_when(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)

    assert [source.key for source in answer.sources][:1] == ["dates"]


def test_body_called_as_the_event_asked_where(engine: Engine) -> None:
    answer = engine.answer("Where is the Northern Tidal Forum Visby?", NOON)

    assert answer.text.startswith("The venue has not been published.")


@pytest.mark.parametrize(
    "question",
    [
        "who is from the Northern Tidal Forum Visby?",
        "is anybody from the Northern Tidal Forum Visby speaking?",
    ],
)
def test_body_called_as_the_event_asked_for_its_people(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)

    assert answer.people == ("ana-lima",)
