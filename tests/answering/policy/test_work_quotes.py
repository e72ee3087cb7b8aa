"""What is asked of the work that a session shows or speaks of is quoted from its own text."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Event
from tests.builders import at, make_fact, make_hosted_event, make_talk

EVE = at("2026-05-03 10:00")
FILM = (
    "From writer/director Ines Falk. Set in the harbour of Valparaíso, it follows a diver "
    "(Teo Marsh, actor) who descends 120 metres. Q&A with Ines Falk after the screening."
)
STUDY = (
    "Hearing in bats has been studied since 1938. We recorded 48 bats in 12 caves. Their calls "
    "are 27% shorter in rain."
)
SILENT = "Three sisters build a raft and never come back."


def make_festival() -> Event:
    """Return an event of two films and a study."""
    return make_hosted_event(
        sessions=(
            make_talk("tide", "Slow Tide", "2026-05-04 18:00", "2026-05-04 20:00",
                      rooms=("deck",), abstract=make_fact(FILM)),
            make_talk("again", "Slow Tide", "2026-05-05 18:00", "2026-05-05 20:00",
                      rooms=("deck",), abstract=make_fact(FILM)),
            make_talk("raft", "Raft of Straw", "2026-05-04 20:00", "2026-05-04 22:00",
                      rooms=("deck",), abstract=make_fact(SILENT)),
            make_talk("bats", "Calls of cave bats", "2026-05-04 10:00", "2026-05-04 11:00",
                      rooms=("deck",), abstract=make_fact(STUDY)),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def festival(classifier: Classifier) -> Engine:
    return Engine(make_festival(), classifier)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who directed Slow Tide", "From writer/director Ines Falk."),
        ("¿quién dirigió Slow Tide?", "From writer/director Ines Falk."),
        ("Slow Tide 的导演是谁？", "From writer/director Ines Falk."),
        ("Slow Tide 감독이 누구예요?", "From writer/director Ines Falk."),
        ("where is Slow Tide set", "Set in the harbour of Valparaíso"),
        ("où se passe l'histoire de Slow Tide ?", "Set in the harbour of Valparaíso"),
        ("где происходит действие Slow Tide?", "Set in the harbour of Valparaíso"),
        ("أين تدور أحداث Slow Tide؟", "Set in the harbour of Valparaíso"),
        ("is there a Q&A after Slow Tide?", "Q&A with Ines Falk after the screening."),
        ("¿hay preguntas y respuestas después de Slow Tide?", "Q&A with Ines Falk"),
        ("how deep does the diver go in Slow Tide", "descends 120 metres"),
    ],
)
def test_work_is_told_of_both_showings_by_the_sentence_that_tells_it(
    festival: Engine, question: str, told: str
) -> None:
    answer = festival.answer(question, EVE)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.sessions == ("tide", "again")
    assert told in answer.text


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        ("how many bats were recorded in the talk on cave bats", "48 bats", "1938"),
        ("combien de chauves-souris dans « Calls of cave bats » ?", "48 bats", "1938"),
        ("by what percentage are calls shorter in Calls of cave bats", "27%", "48 bats"),
    ],
)
def test_number_is_told_by_the_sentence_that_has_it(
    festival: Engine, question: str, told: str, other: str
) -> None:
    answer = festival.answer(question, EVE)
    assert answer.sessions == ("bats",)
    assert told in answer.text
    assert other not in answer.text


@pytest.mark.parametrize(
    "question",
    ["is there a Q&A after Raft of Straw?", "who directed Raft of Straw"],
)
def test_what_no_text_tells_is_not_taken_from_another(festival: Engine, question: str) -> None:
    answer = festival.answer(question, EVE)
    assert answer.status in {AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED}
    assert "Ines Falk" not in answer.text


def test_where_it_is_shown_and_how_long_are_no_matter_of_its_text(festival: Engine) -> None:
    assert "Valparaíso" not in festival.answer("where is Slow Tide shown?", EVE).text
    assert "120" not in festival.answer("how long is Slow Tide?", EVE).text
