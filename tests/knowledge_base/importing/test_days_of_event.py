"""Days that sessions tell without a date, by the days of the event beside them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.days_of_event import days_in
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.table_hints import TableHints

THURSDAY, FRIDAY, SATURDAY = (date(2027, 5, day) for day in (13, 14, 15))
EVENT = {"nombre": "Jornadas del mar", "fechaInicio": "2027-05-13", "fechaFin": "2027-05-15"}


def days(*told: dict[str, Any], event: dict[str, Any] | None = None) -> list[str]:
    talks = [{"titulo": f"Mareas {n}", "hora": "10:00", **one} for n, one in enumerate(told)]
    root = {"evento": event or EVENT, "trabajos": talks}
    programme = read_programme(json.dumps(root).encode())[1]
    return [f"{s.start:%d %H:%M}" if s.start else "" for s in programme.sessions]


@pytest.mark.parametrize(
    "told",
    [
        [{"dia": 1}, {"dia": 2}, {"dia": 3}],
        [{"dia": 0}, {"dia": 1}, {"dia": 2}],
        [{"dia": "Día 1"}, {"dia": "Segundo día"}, {"dia": "día 3"}],
        [{"dia": "Jueves 13"}, {"dia": "viernes 14"}, {"dia": "Sáb 15"}],
        [{"dia": "jueves"}, {"dia": "viernes"}, {"dia": "sábado"}],
        [{"dia": 1, "diaTexto": "Jueves 13"}, {"dia": 2, "diaTexto": "Viernes 14"},
         {"dia": 3, "diaTexto": "Sábado 15"}],
        [{"dia": "13 de mayo"}, {"dia": "Vie 14/05"}, {"dia": "Día 3 - 15/05"}],
        [{"dia": "Day 1 (Thursday)"}, {"dia": "Friday, Day 2"}, {"dia": "Day 3: Saturday 15"}],
        [{"dia": "Jour 1"}, {"dia": "Vendredi (jour 2)"}, {"dia": "sam. 15"}],
        [{"dia": "День 1"}, {"dia": "Пятница"}, {"dia": "День 3, суббота"}],
        [{"dia": "第1天"}, {"dia": "第二天 周五"}, {"dia": "周六"}],
        [{"dia": "1일차"}, {"dia": "2일차 (금)"}, {"dia": "토요일"}],
        [{"dia": "اليوم الأول"}, {"dia": "الجمعة"}, {"dia": "اليوم 3"}],
    ],
)  # fmt: skip
def test_day_is_worked_out_from_the_dates_of_the_event(told: list[dict[str, Any]]) -> None:
    assert days(*told) == ["13 10:00", "14 10:00", "15 10:00"]


def test_second_field_tells_the_day_that_the_first_does_not() -> None:
    assert days({"dia": "", "diaTexto": "Viernes 14"}, {"dia": 3}) == ["14 10:00", "15 10:00"]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"dia": 1, "diaTexto": "Viernes 14"}, '"dia" is "1" and "diaTexto" is "Viernes 14"'),
        ({"dia": 1, "diaTexto": "Viernes 13"}, '"dia" is "1" and "diaTexto" is "Viernes 13"'),
        ({"dia": "Viernes 13"}, '"dia" is "Viernes 13"'),
        ({"dia": "Día 1, viernes"}, '"dia" is "Día 1, viernes"'),
    ],
)
def test_day_of_which_two_things_are_told_is_refused(told: dict[str, Any], said: str) -> None:
    with pytest.raises(UnreadableProgramme) as refused:
        days(told, {"dia": 2})
    assert str(refused.value) == (
        f'The day of "Mareas 0" is not clear: {said}, and the days of the event are Thursday '
        "2027-05-13, Friday 2027-05-14, Saturday 2027-05-15; correct what is wrong."
    )


def test_date_in_full_stands_whatever_is_told_beside_it() -> None:
    told = {"dia": "2027-05-14", "diaTexto": "Jueves"}
    assert days(told, {"dia": 1}) == ["14 10:00", "13 10:00"]


def test_number_that_may_count_or_be_of_the_month_is_no_day() -> None:
    event = EVENT | {"fechaInicio": "2027-05-02", "fechaFin": "2027-05-04"}
    assert days({"dia": 2}, {"dia": 3}, event=event) == ["", ""]


def test_event_of_one_day_is_that_of_its_times() -> None:
    event = {"nombre": "Jornada del mar", "fecha": "13 de mayo de 2027"}
    assert days({}, event=event) == ["13 10:00"]


@pytest.mark.parametrize(
    "text",
    [
        "13 al 15 de mayo de 2027", "del 13 al 15 de mayo de 2027", "13, 14 y 15 de mayo de 2027",
        "May 13-15, 2027", "May 13 and 15, 2027", "13–15 May 2027", "du 13 au 15 mai 2027",
        "с 13 по 15 мая 2027", "13 إلى 15 مايو 2027", "2027年5月13日至15日",
        "2027년 5월 13일 - 15일", "2027-05-13 – 2027-05-15", "2027-05-13/2027-05-15",
        "13.-15. Mai 2027", "13-15/05/2027", "13.05.2027 - 15.05.2027", "13 May - 15 May 2027",
    ],
)  # fmt: skip
def test_days_are_read_in_a_text(text: str) -> None:
    assert days_in(text) == (THURSDAY, FRIDAY, SATURDAY)


@pytest.mark.parametrize(
    "text", ["05/12/2027", "May 2027", "2027.5.13-15", "9:00-17:00", "", "2027-05-13 – 2029-05-15"]
)
def test_text_that_does_not_tell_the_days_tells_none(text: str) -> None:
    assert days_in(text) == ()


def test_days_of_an_event_that_is_there_count_before_those_of_the_source() -> None:
    root = {"evento": EVENT, "trabajos": [{"titulo": "Mareas", "hora": "10:00", "dia": 1}]}
    hints = TableHints(days=(date(2027, 6, 1), date(2027, 6, 2)))
    (session,) = read_programme(json.dumps(root).encode(), hints=hints)[1].sessions
    assert str(session.start) == "2027-06-01 10:00:00"


@pytest.mark.parametrize(
    ("time", "start"),
    [
        ("Day 1 — 9:15-10:30", "13 09:15"), ("Friday 9:30-10:45am", "14 09:30"),
        ("Sábado 15, 10:00", "15 10:00"), ("10:00 (Day 2)", "14 10:00"),
        ("2일차 10:00", "14 10:00"), ("Day 4, 10:00", ""), ("10:00", ""),
    ],
)  # fmt: skip
def test_day_beside_a_time_is_one_of_the_event(time: str, start: str) -> None:
    root = {"event": {"name": "Tide Days", "dates": "13-15 May 2027"},
            "talks": [{"title": "Tides", "time": time}]}  # fmt: skip
    (session,) = read_programme(json.dumps(root).encode())[1].sessions
    assert (f"{session.start:%d %H:%M}" if session.start else "") == start
