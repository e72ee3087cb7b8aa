"""One rare word tells which session is meant, whatever else a message says."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import make_event, make_fact, make_room, make_session, make_timed
from tests.conversations import EVE


@pytest.fixture(scope="module")
def rare() -> Engine:
    fillers = (
        make_timed(
            f"other-{n}",
            f"Harbour {n}",
            f"2026-05-05 {10 + n}:00",
            f"2026-05-05 {10 + n}:40",
            languages=("en",) if n else ("fr",),
        )
        for n in range(8)
    )
    return Engine(
        make_event(
            rooms=(make_room(),),
            sessions=(
                make_timed(
                    "lies",
                    "But this politician said so",
                    "2026-05-05 15:00",
                    "2026-05-05 15:40",
                    rooms=("hall",),
                    abstract=make_fact("What deepfakes are and why to be careful."),
                ),
                make_session(
                    id="lego",
                    title="Fuzzers like bricks",
                    rooms=("hall",),
                    abstract=make_fact("We take AFL++ apart."),
                ),
                make_session(
                    id="names",
                    title="Your name is invalid",
                    abstract=make_fact("Surnames that web forms refuse."),
                ),
                *fillers,
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("Is it true the deepfake talk is at 4pm on Tuesday? that's what they say", "No"),
        ("is it true that the deepfake talk is at 3pm on Tuesday", "Yes"),
        ("c'est vrai que la conf sur les deepfakes est à 16h mardi ?", "Non"),
        ("es verdad que la charla de deepfakes es el martes a las 16?", "No"),
        ("правда что доклад про deepfake в 16:00 во вторник?", "Нет"),
    ],
)
def test_time_claimed_of_a_session_by_its_subject(rare: Engine, question: str, begin: str) -> None:
    answer = rare.answer(question, EVE)
    told = answer.sessions, answer.text.split(" ")[0].rstrip(".,")
    assert told == (("lies",), begin), answer.text


@pytest.mark.parametrize(
    "question", ["where do i go for the AFL++ people", "donde es lo de la gente de AFL++"]
)
def test_room_of_whom_a_name_tells(rare: Engine, question: str) -> None:
    answer = rare.answer(question, EVE)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("lego",)), answer.text


def test_verb_in_a_subject_is_no_break(rare: Engine) -> None:
    answer = rare.answer("is there a talk on surnames that break web forms", EVE)
    assert answer.sessions == ("names",), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "I don't speak German, what can I watch on Tuesday at 10 in French?",
        "no entiendo alemán, qué puedo ver el martes en francés",
        "je ne parle pas allemand, que puis-je voir mardi en français ?",
        "не понимаю по-немецки, что можно посмотреть во вторник на французском?",
        "听不懂德语，星期二有什么法语的可以看",
    ],
)
def test_language_that_one_can_follow_narrows(rare: Engine, question: str) -> None:
    assert rare.answer(question, EVE).sessions == ("other-0",)


@pytest.mark.parametrize(
    "question",
    ["is there sign language for Fuzzers like bricks", "sign language at Fuzzers like bricks?"],
)
def test_usual_topic_beside_a_session_is_not_known(rare: Engine, question: str) -> None:
    answer = rare.answer(question, EVE)
    assert answer.status is AnswerStatus.UNKNOWN, answer.text
    assert answer.sessions == ("lego",), answer.text
