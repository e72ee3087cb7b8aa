"""Who is in charge, asked of nothing that is named, is whoever organises the event."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2027-05-12 09:00", "Europe/Lisbon")

BOSS = (
    "who is the boss around here",
    "who's in charge?",
    "c'est qui le chef",
    "qui est le responsable ici ?",
    "¿quién está al mando?",
    "¿quién es el jefe?",
    "кто у вас главный",
    "кто главный на конференции",
    "من هو المسؤول هنا؟",
    "谁是负责人",
    "这里的老大是谁",
    "총책임자가 누구예요?",
    "who leads the conference?",
    "who is leading the event?",
    "qui dirige la conférence ?",
    "¿quién dirige el evento?",
    "кто руководит конференцией?",
    "من يدير المؤتمر؟",
    "谁领导这次会议？",
    "회의를 누가 이끄나요?",
    "who heads the conference",
    "who's responsible here?",
    "кто ответственный?",
    "担当是谁",
    "担当者是谁？",
    "책임자는 누구인가요",
)


@pytest.mark.parametrize("question", BOSS)
@pytest.mark.parametrize("event", ["harbour", "conference", "engine"])
def test_whoever_is_in_charge_is_who_organises(
    request: pytest.FixtureRequest, event: str, question: str
) -> None:
    engine: Engine = request.getfixturevalue(event)
    answer = engine.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "organisers")
    assert (answer.people, answer.sessions) == ((), ())


@pytest.mark.parametrize("question", ["담당자가 누구예요", "담당자 누구예요?"])
def test_whoever_may_be_asked_is_the_contact(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).topic == "contact"


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("кто главный докладчик", ("okafor", "sokolova")),
        ("who is the main speaker", ("okafor", "sokolova")),
        ("who is the harbour master", ("costa",)),
        ("who is in charge of the workshop on gliders", ("han",)),
        ("who leads the talk on plankton", ("lefevre",)),
    ],
)
def test_who_is_asked_for_by_more_is_not_whoever_is_in_charge(
    harbour: Engine, question: str, people: tuple[str, ...]
) -> None:
    assert harbour.answer(question, NOW).people == people


@pytest.mark.parametrize("question", ["qui préside la conférence ?", "¿quién preside el evento?"])
def test_whoever_chairs_the_event_need_not_organise_it(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, NOW).status is AnswerStatus.UNKNOWN


def test_boss_asked_for_after_a_body_is_its_own(harbour: Engine) -> None:
    asked = "is the Noor Centre for Coastal Health coming?"
    before = [Turn(asked, harbour.answer(asked, NOW))]
    answer = harbour.answer("and who is the boss?", NOW, earlier=before)
    assert answer.people == ("al_amiri",)


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("who leads Tidewater", ("ferreira",)),
        ("who leads tidewater", ("ferreira",)),
        ("qui préside Tidewater ?", ("ferreira",)),
        ("qui dirige le centre Noor", ("al_amiri",)),
        ("¿quién dirige Noor?", ("al_amiri",)),
        ("кто руководит Tidewater", ("ferreira",)),
        ("Tidewater 的负责人是谁", ("ferreira",)),
        ("who leads Bluefin", ()),
        ("who heads the society", ()),
    ],
)
def test_body_is_meant_by_a_part_of_its_name(
    harbour: Engine, question: str, people: tuple[str, ...]
) -> None:
    assert harbour.answer(question, NOW).people == people
