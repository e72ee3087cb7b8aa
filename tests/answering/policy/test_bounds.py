"""An hour or a length that is put forward as a bound is held as one."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_fact, make_person, make_room, make_text, make_timed

MONDAY = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of a day with an opening, a panel and a closing, and a night after it."""
    sessions = (
        make_timed("opening", "Opening", "2026-05-04 09:15", "2026-05-04 09:45",
                   kind=SessionKind.OPENING),
        make_timed("reeds", "Reeds in winter", "2026-05-04 14:00", "2026-05-04 15:15",
                   kind=SessionKind.PANEL),
        make_timed("closing", "Closing", "2026-05-04 16:00", "2026-05-04 16:30",
                   kind=SessionKind.CLOSING),
        make_timed("stars", "Stars and moths", "2026-05-05 00:30", "2026-05-05 02:00"),
    )  # fmt: skip
    told = make_fact("The first was in 2019.", key="history")
    aula = make_room(id="aula", name=make_text("Aula"), capacity=200)
    return Engine(make_event(sessions=sessions, history=told, rooms=(aula,)))


def _said(engine: Engine, text: str) -> str:
    """Return yes, no or neither, as the reply begins."""
    told = engine.answer(text, MONDAY).text.lstrip("\u2068")
    yes, no = (
        ("Yes", "Oui", "Sí", "Да", "是的", "네", "نعم"),
        ("No", "Non", "Нет", "不是", "아니요", "لا"),
    )
    return "yes" if told.startswith(yes) else "no" if told.startswith(no) else "neither"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Does the panel finish before 4pm?", "yes"),
        ("Does the panel finish before 3pm?", "no"),
        ("Does the panel finish before 15:15?", "neither"),
        ("Is the opening over by 10?", "yes"),
        ("Is the opening until 10?", "no"),
        ("Does the opening start after 9?", "yes"),
        ("Does the opening start after 10?", "no"),
        ("Does “Stars and moths” start after midnight?", "yes"),
        ("Is the panel before 4pm?", "yes"),
        ("Is the panel before 2:30pm?", "yes"),
        ("Is the panel before lunch?", "no"),
        ("Is the panel after lunch?", "yes"),
        ("La table ronde finit avant 16h ?", "yes"),
        ("La table ronde finit avant 15h ?", "no"),
        ("¿La clausura termina antes de las 17?", "yes"),
        ("¿La clausura termina antes de las 16?", "no"),
        ("Закрытие закончится до 17?", "yes"),
        ("Закрытие закончится до 16?", "no"),
        ("闭幕在17点之前结束吗", "yes"),
        ("闭幕在16点之前结束吗", "no"),
        ("폐막은 17시 전에 끝나나요?", "yes"),
        ("폐막은 16시 전에 끝나나요?", "no"),
        ("هل ينتهي الختام قبل الساعة 17؟", "yes"),
        ("هل ينتهي الختام قبل الساعة 16؟", "no"),
        ("Is the closing over by 16:30?", "yes"),
        ("Does the opening end before 9:30?", "no"),  # by its end, though it opens
        ("Is the panel after 2:30pm?", "neither"),
        ("Does the panel start half an hour before 4pm?", "neither"),
        ("Does the event end by 3am?", "yes"),
        ("Does it start before 9?", "no"),
        ("Is the first day over by 6pm?", "neither"),
        ("La table ronde est dans l'après-midi ?", "yes"),
        ("L'ouverture est dans l'après-midi ?", "no"),
        ("Is the panel over before 2:30pm?", "no"),
        ("Does “Stars and moths” end after two?", "neither"),  # it is just reached
        ("Does “Stars and moths” end by two?", "yes"),
        ("Is the panel before three?", "yes"),
        ("Is the closing before eleven?", "neither"),  # of the night, or of the morning
        ("Is the closing before 11am?", "no"),
        ("Is the closing after nine?", "yes"),
        ("Дискуссия до трёх?", "neither"),  # before it, or until then
        ("Дискуссия до 15:15?", "yes"),
        ("Дискуссия до 13:30?", "no"),
        ("La table ronde commence-t-elle avant 15 h ?", "yes"),
        ("La table ronde finit-elle avant 15 h ?", "no"),
        ("¿El panel es antes de las 15?", "yes"),
        ("هل حلقة النقاش قبل الساعة 15؟", "yes"),
        ("小组讨论在15点之前吗", "yes"),
        ("패널 토론은 15시 전인가요?", "yes"),
    ],
)
def test_hour_put_forward_as_a_bound_is_held_as_one(
    engine: Engine, question: str, said: str
) -> None:
    assert _said(engine, question) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is the panel at least an hour long?", "yes"),
        ("Is the panel at least two hours long?", "no"),
        ("Is the panel less than two hours?", "yes"),
        ("La table ronde dure au moins une heure ?", "yes"),
        ("闭幕至少一个小时吗", "no"),
        ("폐막은 한 시간 미만인가요?", "yes"),
        ("هل الختام أقل من ساعة؟", "yes"),
        ("¿El panel dura al menos una hora?", "yes"),
        ("Дискуссия длится больше часа?", "yes"),
        ("Does the panel last more than an hour?", "yes"),
        ("Is the panel no longer than an hour?", "no"),
        ("Does the event last more than three days?", "no"),
        ("Does the panel start in less than two hours?", "neither"),
        ("La table ronde dure-t-elle au moins une heure ?", "yes"),
        ("La table ronde dure-t-elle plus de deux heures ?", "no"),
        ("La clôture dure moins d'une heure ?", "yes"),
        ("La clôture dure-t-elle plus d'une heure ?", "no"),
    ],
)
def test_hour_or_length_put_forward_as_a_bound_is_held_as_one(
    engine: Engine, question: str, said: str
) -> None:
    assert _said(engine, question) == said


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("Which sessions are at least 75 minutes?", ["reeds", "stars"]),
        ("Which sessions are longer than 75 minutes?", ["stars"]),
        ("Which sessions are no longer than 30 minutes?", ["opening", "closing"]),
        ("Quelles séances durent au moins 75 minutes ?", ["reeds", "stars"]),
        ("¿Qué sesiones duran al menos 75 minutos?", ["reeds", "stars"]),
        ("¿Qué sesiones duran no más de 30 minutos?", ["opening", "closing"]),
        ("Какие заседания не менее 75 минут?", ["reeds", "stars"]),
        ("Какие заседания не более 30 минут?", ["opening", "closing"]),
        ("ما الجلسات التي لا تقل عن 75 دقيقة؟", ["reeds", "stars"]),
        ("哪些会议至少75分钟？", ["reeds", "stars"]),
        ("哪些会议不超过30分钟？", ["opening", "closing"]),
        ("75분 이상 하는 세션은 뭐예요?", ["reeds", "stars"]),
    ],
)
def test_list_bounded_by_a_length_takes_in_what_is_just_so_long(
    engine: Engine, question: str, titles: list[str]
) -> None:
    assert [*engine.answer(question, MONDAY).sessions] == titles


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Does the Aula hold more than 150 people?", "yes"),
        ("Does the Aula hold at least 200 people?", "yes"),
        ("Does the Aula hold more than 250 people?", "neither"),
        ("Does the Aula hold up to 150 people?", "neither"),
        ("Does the Aula hold 150 people?", "yes"),
        ("Is the Aula big enough for 250 people?", "no"),
        ("Is the Aula big enough for 150 people?", "yes"),
        ("Aula能容纳超过150人吗？", "yes"),
        ("Are there more than three panels?", "no"),
        ("Was it founded before 2025?", "neither"),
        ("Was it founded after 2025?", "neither"),
        ("¿Se fundó antes de 2025?", "neither"),
        ("Его основали до 2025 года?", "neither"),
        ("Was it founded in 2010?", "no"),
        ("Was it founded in 2019?", "yes"),
    ],
)
def test_number_or_year_put_forward_as_a_bound_is_not_denied_as_a_value(
    engine: Engine, question: str, said: str
) -> None:
    assert _said(engine, question) == said


def test_bound_that_cannot_be_judged_of_some_is_answered_by_all() -> None:
    sessions = (
        make_timed("reeds", "Reeds", "2026-05-04 09:30", people=(Participation("ada"),)),
        make_timed("moths", "Moths", "2026-05-04 15:15", people=(Participation("ada"),)),
    )
    ada = make_person(id="ada", name="Ada Holm")
    told = Engine(make_event(sessions=sessions, people=(ada,)))
    assert [*told.answer("Does Ada Holm speak before nine?", MONDAY).sessions] == ["reeds", "moths"]


def test_part_of_the_day_that_is_wrong_is_not_said_back_in_hours(engine: Engine) -> None:
    told = engine.answer("Is the panel in the morning?", MONDAY).text
    assert told.startswith("No. “Reeds in winter”: ")
