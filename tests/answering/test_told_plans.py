"""The time of somebody's own journey is neither put forward of what is asked nor narrows it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_timed
from tests.conversations import talk

SESSIONS = (
    make_timed(
        "opening", "Lights on", "2026-05-04 10:00", "2026-05-04 10:30", kind=SessionKind.OPENING
    ),
    make_timed("panel", "Deep sea", "2026-05-04 14:00", "2026-05-04 15:00", kind=SessionKind.PANEL),
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(make_event(sessions=SESSIONS))


@pytest.mark.parametrize(
    ("told", "plain", "session"),
    [
        ("My flight lands at 9:00, {}", "when is the opening?", "opening"),
        ("My flight lands at 9:00 {}", "when is the opening?", "opening"),
        ("I arrive on May 5. {}", "When is the panel?", "panel"),
        ("{} My train leaves at 15:30.", "When is the panel?", "panel"),
        ("J'arrive mardi, {}", "c'est quand la table ronde ?", "panel"),
        ("Mi vuelo llega a las 9:00, {}", "¿cuándo es la apertura?", "opening"),
        ("У меня поезд в 15:30 во вторник, {}", "когда панель?", "panel"),
        ("رحلتي تصل الساعة 9:00، {}", "متى الافتتاح؟", "opening"),
        ("我的航班9:00到，{}", "开幕式几点？", "opening"),
        ("화요일에 도착해요, {}", "패널은 언제예요?", "panel"),
    ],
)
def test_time_of_a_journey_changes_nothing_of_when_something_is(
    told: str, plain: str, session: str, engine: Engine
) -> None:
    answer = talk(engine, told.format(plain))
    assert (answer.text, answer.sessions) == (talk(engine, plain).text, (session,))


@pytest.mark.parametrize(
    "question",
    [
        "The opening is at 9:00, right?",
        "Is the opening at 9:00, or when?",
        "I think it's at 9:00, when is the opening?",
    ],
)
def test_time_put_forward_is_judged(question: str, engine: Engine) -> None:
    assert talk(engine, question).text.startswith("No")


def test_day_of_what_is_asked_narrows_it_down() -> None:
    talks = [
        make_timed(f"may{day}", title, f"2026-05-0{day} 09:00",
                   f"2026-05-0{day} 10:00", kind=SessionKind.KEYNOTE)
        for day, title in ((4, "Slow waves"), (5, "Sea ice"))
    ]  # fmt: skip
    engine = Engine(make_event(sessions=tuple(talks)))
    asked = "when is the keynote?"
    assert talk(engine, f"On May 5, {asked}").sessions == ("may5",)
    assert talk(engine, f"My colleague arrives on May 5, {asked}").sessions == ("may4", "may5")


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ("I fly back to Geneva on Monday night, {}", "do I miss the second day?"),
        ("Je reprends l'avion pour Dakar lundi soir, {}", "est-ce que je rate le deuxième jour ?"),
        ("Vuelvo a Lima el lunes por la noche, {}", "¿me pierdo el segundo día?"),
        ("Лечу обратно в Москву в понедельник вечером, {}", "я пропущу второй день?"),
        ("أعود إلى القاهرة مساء الاثنين، {}", "هل يفوتني اليوم الثاني؟"),
        ("我周一晚上飞回北京，{}", "会错过第二天吗？"),
        ("월요일 밤에 서울로 돌아가는데 {}", "둘째 날을 놓치나요?"),
    ],
)
def test_where_and_when_one_goes_back_changes_nothing_of_a_day_asked_of(
    told: str, plain: str
) -> None:
    days = ("2026-05-04", "2026-05-05")
    talks = [make_timed(day, "Knots", f"{day} 10:00", f"{day} 11:00") for day in days]
    engine = Engine(make_event(sessions=tuple(talks)))
    answer = talk(engine, told.format(plain))
    assert (answer.text, answer.sessions) == (talk(engine, plain).text, ("2026-05-05",))


@pytest.mark.parametrize(
    "question", ["is it moving on to Vienna?", "I booked a flight to Vienna for this, is it right?"]
)
def test_a_city_put_forward_is_corrected_still(question: str, harbour: Engine) -> None:
    assert talk(harbour, question).text.startswith("Not there")


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("our director lands Tuesday morning, is it still on that day?", "Yes. Tuesday 5 May"),
        ("my colleague lands on the 5th. is it still going on then?", "Yes. Tuesday 5 May"),
        ("I land on Saturday, is it still running?", "It does not take place on Saturday 9 May"),
        ("mi jefe llega el martes, ¿todavía sigue?", "Sí. El martes 5 de mayo"),
        ("начальник прилетает во вторник, ещё будет идти?", "Да. Это один из дней"),
        ("팀장님이 화요일에 도착하시는데 그때도 하나요?", "네. 2026년 5월 5일 화요일"),
        ("我们司长航班延误，周二早上才落地，那天会还在开吗？", "2026年5月5日星期二在会期内"),
        ("I arrive Tuesday, is there parking?", "Parking"),
    ],
)
def test_day_of_a_journey_is_the_one_asked_of_where_it_is_asked_if_it_is_on_then(
    engine: Engine, message: str, day: str
) -> None:
    assert engine.answer(message, at("2026-05-03 12:00")).text[: len(day)] == day
