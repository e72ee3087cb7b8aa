"""Somebody who is not on the list is said not to be, in any script."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact, make_person, make_session

EVE = at("2026-05-03 12:00")

NOBODY = {
    "en": "cannot find anybody of that name",
    "fr": "Je ne trouve personne de ce nom",
    "es": "No encuentro a nadie con ese nombre",
    "ru": "нет никого с таким именем",
    "ar": "لا يوجد شخص بهذا الاسم",
    "zh": "找不到这个姓名",
    "ko": "그런 이름을 찾을 수 없습니다",
}


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Jeff Bezanson?", "en"),
        ("Viral Shah", "en"),
        ("is Edward Snowden talking", "en"),
        ("will steve wozniak be around", "en"),
        ("Kim Jong-un?", "en"),
        ("where can I meet Greg Kroah-Hartman?", "en"),
        ("is Chimamanda Adichie on the programme, and when?", "en"),
        ("a colleague swears Natasha Oyelaran is speaking at it", "en"),
        ("is the bloke Tarquin Smythe giving a talk or not", "en"),
        ("y aura-t-il Aaron Swartz", "fr"),
        ("quand passe Yann LeCun ?", "fr"),
        ("a qué hora sale Elon Musk", "es"),
        ("¿Participa Carlos Gómez?", "es"),
        ("путин когда", "ru"),
        ("Эдвард Сноуден выступает?", "ru"),
        ("هل سيتحدث سنودن؟", "ar"),
        ("斯诺登会来吗", "zh"),
        ("谁是王小明", "zh"),
        ("에드워드 스노든 발표하나요?", "ko"),
        ("이순신은 언제 발표해요", "ko"),
        ("에드워드 스노든은 누구예요", "ko"),
    ],
)
def test_stranger_is_said_not_to_be_on_the_list(
    engine: Engine, question: str, language: str
) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.language) == (AnswerStatus.UNKNOWN, language)
    assert NOBODY[language] in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Who won the election, Trump or Biden?",
        "when was Albert Einstein born?",
        "My name is Carlos Ruiz. When does it start?",
        "I'm here with my friend John Smith, where do I register?",
        "is there a talk about Edward Snowden",
        "how far is it from the Waldorf Astoria",
        "咖啡会来吗",
        "점심 나오나요?",
        "튜토리얼 강사는 누구예요?",
    ],
)
def test_name_that_nobody_asks_after_is_not_looked_for(engine: Engine, question: str) -> None:
    text = engine.answer(question, EVE).text
    assert not any(nobody in text for nobody in NOBODY.values())


def test_stranger_is_denied_beside_who_has_the_part(engine: Engine) -> None:
    answer = engine.answer("I heard Guido opens, what time?", EVE)
    assert (answer.people, answer.sessions) == (("lima",), ("opening",))
    assert answer.text.startswith("I cannot find anybody of that name")


def test_session_whose_text_has_the_name_is_told_as_that(classifier: Classifier) -> None:
    session = make_session(
        id="leaks",
        title="Leaks and law",
        abstract=make_fact("What Edward Snowden showed, and what became of it."),
    )
    people = (make_person(id="bo", name="Bo Edwards"),)
    engine = Engine(make_event(people=people, sessions=(session,)), classifier)
    answer = engine.answer("when does Edward Snowden speak?", EVE)
    assert (answer.status, answer.people, answer.sessions) == (AnswerStatus.UNKNOWN, (), ("leaks",))
    first, *rest = answer.text.splitlines()
    assert NOBODY["en"] in first
    assert "mentioned" in rest[0]


def test_what_is_asked_in_one_breath_after_a_stranger_is_asked_of_them(engine: Engine) -> None:
    answer = engine.answer("Сэм Альтман выступает? во сколько", EVE)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())
    assert NOBODY["ru"] in answer.text


def test_name_in_a_title_is_its_subject(classifier: Classifier) -> None:
    session = make_session(id="trade", title="Reporting on trade in the Trump era")
    engine = Engine(make_event(sessions=(session,)), classifier)
    assert engine.answer("reporting on trade in the trump era, when?", EVE).sessions == ("trade",)
    assert NOBODY["en"] in engine.answer("is Trump coming?", EVE).text
