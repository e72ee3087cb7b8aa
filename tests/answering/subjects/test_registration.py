"""When registration opens on a day, and until when, is told by the programme."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import (
    at,
    by,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_talk,
    make_text,
    make_topic,
)

NOW = at("2026-05-01 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    sessions = (
        make_talk("desk", "Registration", "2026-05-04 08:00", "2026-05-04 10:00",
                  kind=SessionKind.REGISTRATION),
        make_talk("run", "Harbour run", "2026-05-05 06:30"),
        make_talk("desk-2", "Registration", "2026-05-05 08:30", "2026-05-05 09:00",
                  kind=SessionKind.REGISTRATION),
    )  # fmt: skip
    return Engine(make_event(rooms=(make_room(),), sessions=sessions))


@pytest.mark.parametrize(
    "question",
    [
        "until when is registration open on Tuesday?",
        "till when can one register on 5 May",
        "when does registration open on Tuesday?",
        "à quelle heure ouvre l'inscription le 5 mai ?",
        "¿hasta qué hora se puede hacer el registro el martes?",
        "до скольки регистрация во вторник?",
        "متى يفتح التسجيل يوم الثلاثاء؟",
        "5月5日几点开始注册？",
        "화요일 등록은 몇 시까지예요?",
    ],
)
def test_registration_of_a_day_is_that_of_the_programme(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ("desk-2",)


@pytest.mark.parametrize(
    "question", ["when does the conference start on Tuesday?", "until when can I register?"]
)
def test_registration_is_told_only_where_its_day_is_asked(engine: Engine, question: str) -> None:
    assert "desk-2" not in engine.answer(question, NOW).sessions


@pytest.fixture(scope="module")
def told(engine: Engine) -> Engine:
    answer = make_fact("Register on the website until 20 April.", "topics.yaml", "registration")
    topic = make_topic(id="registration", title=make_text("Registration"), answer=answer)
    return Engine(replace(engine.event, topics=(topic,)))


BEFOREHAND = [
    "can I register on 10 April?",
    "may I sign up tomorrow?",
    "peut-on s'inscrire jusqu'au 10 avril ?",
    "¿todavía puedo inscribirme mañana?",
    "можно зарегистрироваться 10 апреля?",
    "هل يمكنني التسجيل في 10 أبريل؟",
    "4月10日可以报名吗？",
    "4월 10일까지 등록할 수 있나요?",
]


@pytest.mark.parametrize("question", BEFOREHAND)
def test_registering_before_the_event_is_told_by_its_topic(told: Engine, question: str) -> None:
    answer = told.answer(question, at("2026-04-02 12:00"))
    assert answer.text.splitlines()[0] == "Register on the website until 20 April."


@pytest.mark.parametrize("question", BEFOREHAND)
def test_registering_before_the_event_is_not_denied_by_its_desk(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, at("2026-04-02 12:00"))
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ("desk", "desk-2"))


@pytest.mark.parametrize(
    ("question", "lead"),
    [("can I register on Tuesday?", "Yes."), ("is registration at 8:00 on Monday?", "Yes.")],
)
def test_registering_on_a_day_of_the_event_is_that_at_its_desk(
    told: Engine, question: str, lead: str
) -> None:
    assert told.answer(question, NOW).text.startswith(lead)


@pytest.fixture(scope="module")
def trademarks() -> Engine:
    """Return an event with a talk on the registration of trademarks, and no desk."""
    talk = make_talk(
        "marks",
        "Registration of trademarks",
        "2026-05-04 11:00",
        rooms=(),
        people=by("ana-lima"),
    )
    people, answer = (make_person(),), make_fact(None)
    topics = (make_topic(id="registration", title=make_text("Registration"), answer=answer),)
    return Engine(make_event(sessions=(talk,), people=people, topics=topics))


@pytest.mark.parametrize(
    "question",
    [
        "where do I register?",
        "when does registration open",
        "où est l'inscription ?",
        "¿Dónde es el registro?",
        "где регистрация?",
        "أين التسجيل؟",
        "在哪里注册？",
        "등록은 어디서 해요?",
    ],
)
def test_no_talk_on_registering_is_where_one_registers(trademarks: Engine, question: str) -> None:
    assert trademarks.answer(question, NOW).sessions == ()


@pytest.mark.parametrize(
    "question",
    ["is there a talk on the registration of trademarks?", "when is Registration of trademarks"],
)
def test_a_talk_on_registering_is_told_where_it_is_asked_for(
    trademarks: Engine, question: str
) -> None:
    assert trademarks.answer(question, NOW).sessions == ("marks",)
