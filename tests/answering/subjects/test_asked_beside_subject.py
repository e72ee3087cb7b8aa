"""What is asked of a session that only its subject names: its seats, sign-up, recording."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_fact, make_room, make_talk, make_text

MORNING = at("2026-05-04 08:30")
SEATS, SIGN_UP, NEEDS = "14 places", "Put your name on the list", "Bring a towel"


@pytest.fixture(scope="module")
def engine() -> Engine:
    knots = make_talk(
        "knots", "Hands on rope", "2026-05-04 10:00", "2026-05-04 11:00",
        kind=SessionKind.WORKSHOP, rooms=("hall",), languages=("fr",),
        abstract=make_fact("A sailor teaches how to splice a hawser and tie a bowline."),
    )  # fmt: skip
    return Engine(
        make_event(
            rooms=(make_room(id="hall", name=make_text("Lighthouse")),),
            sessions=(
                replace(
                    knots,
                    places=14,
                    signup=make_fact(f"{SIGN_UP} by nine."),
                    prerequisites=make_fact(f"{NEEDS}."),
                ),
                make_talk(
                    "whales", "Songs below", "2026-05-04 12:00", "2026-05-04 12:30",
                    abstract=make_fact("How humpback whales change their tunes each year."),
                ),
                make_talk(
                    "bread", "Yeast of the ports", "2026-05-04 13:00", "2026-05-04 13:30",
                    abstract=make_fact("Sourdough cultures that bakers carried across the sea."),
                ),
                make_talk(
                    "maps", "Ink and coast", "2026-05-04 14:00", "2026-05-04 14:30",
                    abstract=make_fact("Engravers of sea charts and their errors."),
                ),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how many people fit in the workshop about splicing rope", SEATS),
        ("¿cuántos lugares tiene el taller de nudos y cuerdas?", "14 plazas"),
        ("밧줄 매듭 워크숍에 뭐 가져가야 해요?", NEEDS),
        ("do I have to sign up for the rope splicing workshop?", SIGN_UP),
        ("Pour l'atelier sur les nœuds de corde, je dois m'inscrire ?", SIGN_UP),
        ("学绳结的工作坊需要提前报名吗？", SIGN_UP),
        ("на каком языке мастер-класс про верёвки и узлы?", "француз"),
    ],
)
def test_detail_of_a_session_that_its_subject_names(
    engine: Engine, question: str, told: str
) -> None:
    assert told in engine.answer(question, MORNING).text


@pytest.mark.parametrize(
    "question",
    [
        "will they post recordings of the talk about whales?",
        "la charla de las ballenas queda grabada?",
        "будет ли запись доклада про китов?",
    ],
)
def test_recording_of_one_talk_is_not_told_by_its_abstract(engine: Engine, question: str) -> None:
    answer = engine.answer(question, MORNING)
    assert answer.status is AnswerStatus.UNKNOWN
    assert answer.topic == "topic:recording"


def test_list_on_a_subject_stays_one(engine: Engine) -> None:
    assert engine.answer("any talks on whales?", MORNING).sessions == ("whales",)


@pytest.mark.parametrize(
    "question",
    [
        "绳结工作坊几点 要带什么",
        "¿cuándo es el taller de nudos y cuerdas y qué hay que llevar?",
        "when is the rope splicing workshop and what should I bring",
    ],
)
def test_when_it_is_and_what_to_bring_are_both_told(engine: Engine, question: str) -> None:
    text = engine.answer(question, MORNING).text
    assert (NEEDS in text, "10:00–11:00" in text) == (True, True)
