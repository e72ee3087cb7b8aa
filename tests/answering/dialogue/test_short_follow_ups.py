"""A few words after an answer are of what was told: "room?", "and tomorrow?"."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from bot.texts import messages
from tests.builders import at, make_event, make_room, make_session, make_text
from tests.conversations import talk

NOW = at("2026-05-03 08:00")
ROOM = "Redwood"


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event of two days, each with a lunch and a talk or two."""
    lunch = {"title": make_text("Lunch"), "kind": SessionKind.BREAK, "rooms": ("oak",)}
    first, second = at("2026-05-03 12:00"), at("2026-05-04 13:00")
    return Engine(
        make_event(
            rooms=(make_room(id="oak", name=make_text(ROOM)),),
            sessions=(
                make_session(id="lunch-1", start=first, end=at("2026-05-03 13:00"), **lunch),
                make_session(id="lunch-2", start=second, end=at("2026-05-04 14:00"), **lunch),
                make_session(
                    id="tides",
                    title=make_text("Reading the Tides"),
                    start=at("2026-05-04 09:00"),
                    end=at("2026-05-04 10:00"),
                    rooms=("oak",),
                ),
            ),
        )
    )


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("when is Reading the Tides?", "room?"),
        ("c'est quand Reading the Tides ?", "salle ?"),
        ("¿cuándo es Reading the Tides?", "¿sala?"),
        ("когда Reading the Tides?", "зал?"),
        ("متى Reading the Tides؟", "القاعة؟"),
        ("Reading the Tides是几点？", "会议室？"),
        ("Reading the Tides 언제예요?", "회의실은?"),
    ],
)
def test_noun_for_a_room_asks_for_that_of_the_session(
    engine: Engine, asked: str, then: str
) -> None:
    answer = talk(engine, asked, then, now=NOW)
    assert (answer.sessions, ROOM in answer.text) == (("tides",), True)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("when is lunch", "and tomorrow?"),
        ("c'est quand le déjeuner", "et demain ?"),
        ("cuándo es el almuerzo", "¿y mañana?"),
        ("когда обед", "а завтра?"),
        ("متى الغداء", "وغدا؟"),
        ("午餐几点", "那明天呢？"),
        ("점심 언제예요", "내일은요?"),
    ],
)
def test_lunch_of_another_day_is_told_without_a_yes(engine: Engine, asked: str, then: str) -> None:
    answer = talk(engine, asked, then, now=NOW)
    yes = messages(answer.language)("claim-yes", text="").strip("\u2068\u2069 ")
    assert (answer.sessions, answer.text.startswith(yes)) == (("lunch-2",), False)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("where is lunch?", "is one of them today?"),
        ("où est le déjeuner ?", "l'une d'elles est aujourd'hui ?"),
        ("¿dónde es el almuerzo?", "¿alguna es hoy?"),
        ("где обед?", "что-то из этого сегодня?"),
        ("أين الغداء؟", "هل إحداها اليوم؟"),
        ("午餐在哪里？", "其中有今天的吗？"),
        ("점심은 어디서 먹어요?", "그중에 오늘 있는 거 있어요?"),
    ],
)
def test_one_of_them_is_one_of_those_told(engine: Engine, asked: str, then: str) -> None:
    assert talk(engine, asked, then, now=NOW).sessions == ("lunch-1",)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("how many sessions are there", "and on Monday?"),
        ("combien y a-t-il de sessions", "et lundi ?"),
        ("cuántas sesiones hay", "¿y el lunes?"),
        ("сколько всего сессий", "а в понедельник?"),
        ("كم جلسة هناك", "ويوم الاثنين؟"),
        ("一共有多少场", "那周一呢？"),
        ("세션이 모두 몇 개예요?", "월요일은요?"),
    ],
)
def test_day_after_a_count_is_counted(engine: Engine, asked: str, then: str) -> None:
    assert talk(engine, asked, then, now=NOW).topic == "count"


@pytest.mark.parametrize(
    "asked", ["and what time is that?", "what's the time of that?", "so what time is that one at"]
)
def test_what_time_that_is_asks_of_the_session_told(engine: Engine, asked: str) -> None:
    answer = talk(engine, "where is Reading the Tides?", asked, now=NOW)
    assert (answer.topic, answer.sessions) == ("when", ("tides",))


@pytest.mark.parametrize("asked", ["what time zone is that?", "what time is that in Tokyo?"])
def test_the_zone_of_that_time_is_asked_of_the_clock(engine: Engine, asked: str) -> None:
    assert talk(engine, "when is Reading the Tides?", asked, now=NOW).topic == "time_zone"
