"""A day or "next" beside a subject holds, whatever is asked of the talk; another day is told."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_people, make_room, make_talk

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    rows = (
        ("kelp", "Gardens of kelp", "2026-05-04 09:30", "ana"),
        ("sonar", "Sonar in the harbour", "2026-05-04 14:00", "bo"),
        ("waves", "Sonar below the waves", "2026-05-05 10:00", "li"),
        ("ears", "Sonar for whales", "2026-05-05 15:00", "bo"),
        ("gulls", "Gulls at noon", "2026-05-05 12:00", "li"),
    )
    people = {one: (Participation(one),) for one in ("ana", "bo", "li")}
    sessions = tuple(
        make_talk(one, title, start, rooms=("hall",), people=people[person])
        for one, title, start, person in rows
    )
    named = make_people(ana="Ana Lima", bo="Bo Rask", li="Li Domingo")
    return Engine(
        make_event(people=named, rooms=(make_room(id="hall"),), sessions=sessions), classifier
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who speaks about kelp on Tuesday?", "Not on Tuesday 5 May, but on Monday 4 May:"),
        ("Where is the Tuesday talk on kelp?", "Not on Tuesday 5 May, but on Monday 4 May:"),
        ("Qui parle de kelp mardi ?", "Pas le mardi 5 mai, mais le lundi 4 mai\u202f:"),
        ("¿Quién habla de kelp el martes?", "No el martes 5 de mayo, sino el lunes 4 de mayo:"),
        ("Кто рассказывает о kelp во вторник?", "Не вторник, 5 мая, а понедельник, 4 мая:"),
        (
            "من يتحدث عن kelp يوم الثلاثاء؟",
            "ليس \u2068الثلاثاء، 5 مايو\u2069 بل \u2068الاثنين، 4 مايو\u2069:",
        ),
        ("周二谁讲kelp？", "不在5月5日星期二，而在5月4日星期一："),
        ("화요일에 kelp에 대해 누가 발표하나요?", "5월 5일 화요일이 아니라 5월 4일 월요일입니다:"),
    ],
)
def test_talk_asked_of_on_another_day_is_told_with_its_own(
    harbour: Engine, question: str, said: str
) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.text.splitlines()[0], answer.sessions) == (said, ("kelp",))


@pytest.mark.parametrize(
    "question",
    [
        "Who speaks about sonar on Monday?",
        "Qui parle de sonar lundi ?",
        "¿Dónde es la charla sobre sonar del lunes?",
        "Кто рассказывает о sonar в понедельник?",
        "من يتحدث عن sonar يوم الاثنين؟",
        "周一谁讲sonar？",
        "월요일 sonar 발표 어디서 해요?",
    ],
)
def test_of_talks_on_two_days_that_of_the_day_asked_is_told(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, NOW).sessions == ("sonar",)


@pytest.mark.parametrize(
    "question",
    [
        "who gives the next talk on sonar?",
        "À quelle heure est la prochaine conférence sur sonar ?",
        "¿Dónde es la próxima charla sobre sonar?",
        "Когда ближайший доклад про sonar?",
        "ما هي المحاضرة التالية عن sonar؟",
        "下一场sonar讲座在哪里？",
        "다음 sonar 발표 어디서 해요?",
    ],
)
def test_next_talk_on_something_is_the_one_that_begins_next(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, at("2026-05-05 08:00")).sessions == ("waves",)


def test_next_talk_on_something_after_the_last_is_none(harbour: Engine) -> None:
    answer = harbour.answer("who gives the next talk on sonar?", at("2026-05-05 16:30"))
    said = "The last session of the programme is over."
    assert answer.text.splitlines()[0] == said
