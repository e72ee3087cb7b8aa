"""Timetables with a column a room or a day, and columns that tell more about what is in these."""

from __future__ import annotations

import json
from datetime import date, datetime

import pytest

from bot.errors import MissingFact, UnreadableProgramme
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON, Told, told


def tidied(text: str, hints: TableHints | None = None) -> TidyProgramme:
    return tidy(read_programme(text.encode(), "csv", hints or TableHints())[1], LISBON)


TIDES: list[Told] = [
    ("Reading the tides", "13 10:00", ["Sail Loft"], ["Ana Lima"]),
    ("Sea knots", "13 10:00", ["Chart Room"], ["Bo Berg"]),
    ("Buoys of the north", "13 11:00", ["Sail Loft"], ["Cleo Roux"]),
]


BESIDE_ITS_ROOM = """Hora,Sail Loft,Ponente,Chart Room,Ponente
13/05/2027
10:00,Reading the tides,Ana Lima,Sea knots,Bo Berg
11:00,Buoys of the north,Cleo Roux"""
BEHIND_ITS_ROOM = """Time,Sail Loft,Chart Room,Sail Loft speakers,Chart Room speaker 1,Chart Room speaker 2
13 May 2027
10:00,Reading the tides,Sea knots,Ana Lima,Bo Berg
11:00,Buoys of the north,,Cleo Roux"""  # noqa: E501
BELOW_A_ROOM = """,Sail Loft,,Chart Room
13 May 2027
Heure,Titre,Intervenante,Titre,Intervenant
10:00,Reading the tides,Ana Lima,Sea knots,Bo Berg
11:00,Buoys of the north,Cleo Roux"""
NAMES_BELOW = """Начало,Конец,Sail Loft,Chart Room
13.05.2027
10:00,10:45,Reading the tides,Sea knots
,,Ana Lima,Bo Berg
11:00,11:45,Buoys of the north
,,Cleo Roux"""
FOR_ORGANISERS = """Time,Sail Loft,Chart Room,Notes for staff,
13 May 2027
10:00,Reading the tides (Ana Lima),Sea knots (Bo Berg),order a microphone,x y
11:00,Buoys of the north (Cleo Roux)"""


@pytest.mark.parametrize(
    "text", [BESIDE_ITS_ROOM, BEHIND_ITS_ROOM, BELOW_A_ROOM, NAMES_BELOW, FOR_ORGANISERS]
)
def test_columns_that_belong_to_a_room_make_no_sessions(text: str) -> None:
    assert told(tidied(text)) == TIDES


def test_column_that_is_of_no_room_is_told_of() -> None:
    remarks = tidied(
        "Time,Hall A,Hall B,Notes\n13 May 2027\n9:00,Tides,Knots,call\n10:00,Nets"
    ).remarks
    assert remarks[0] == (
        'Not used: column "Notes" (1 cell, like "call"): it names no room, nor one that it is of. '
        'If it is a room, say --column "Notes=room".'
    )


@pytest.mark.parametrize(
    "text",
    [
        'Title,Start,Speakers,Session chair\nTides,2027-05-13 09:00,"Ana Lima, PhD",Bo Berg',
        "Time,Hall,Hall speaker,Hall chair\n13 May 2027\n9:00,Tides,Ana Lima,Bo Berg\n10:00,Nets",
    ],
)
def test_column_of_those_who_chair_makes_nobody_a_speaker(text: str) -> None:
    session = tidied(text).sessions[0]
    assert [person.name for person in session.people] == ["Ana Lima", "Bo Berg"]
    assert {person.name: part for person, part in session.parts.items()} == {"Bo Berg": "moderator"}


def test_days_at_the_head_of_columns_are_no_rooms() -> None:
    found = tidied(
        "时间,2027年5月13日,2027年5月14日\n09:00-10:00,潮汐,灯塔\n10:00-11:00,绳结,海员之歌"
    )
    assert told(found) == [
        ("潮汐", "13 09:00", [], []),
        ("灯塔", "14 09:00", [], []),
        ("绳结", "13 10:00", [], []),
        ("海员之歌", "14 10:00", [], []),
    ]


def test_title_in_another_language_stands_beside_it() -> None:
    found = tidied("Time,Hall,Hall Es\n13 May 2027\n09:00,Tides,Mareas\n10:00,Knots,").sessions
    assert [session.title for session in found] == [{"und": "Tides", "es": "Mareas"}, "Knots"]


def test_meal_in_the_first_column_alone_is_for_all() -> None:
    found = tidied("Time,Hall A,Hall B\n13 May 2027\n09:00,Tides,Knots\n10:00,Lunch,\n11:00,Nets,")
    assert [session.rooms for session in found.sessions] == [["Hall A"], ["Hall B"], [], ["Hall A"]]
    assert "may be for all" in found.remarks[0]


def test_end_is_only_told_by_what_follows_in_the_same_room() -> None:
    text = "Time,Hall A,Hall B,Hall C\n13 May 2027\n09:00,Tides,Knots,\n09:30,Nets,,Buoys"
    ends = [session.end for session in tidied(text).sessions[:2]]
    assert ends == [datetime.fromisoformat("2027-05-13 09:30"), None]


def test_times_that_begin_again_without_a_date_have_no_day() -> None:
    text = (
        "Time,Hall A,Hall B\n13 May 2027\n09:00,Tides,Knots\n17:00,Sails,Buoys\nMore\n09:00,Nets,"
    )
    found = tidied(text)
    assert told(found)[-1] == ("Nets", "", ["Hall A"], [])
    assert 'begin again at 09:00 ("Nets") without another date' in found.remarks[0]


@pytest.mark.parametrize(
    "days", [("Thursday", "Friday"), ("Jour 1", "Jour 2"), ("목요일", "Пятница")]
)
def test_days_without_a_date_are_asked_for_or_those_of_the_event(days: tuple[str, str]) -> None:
    text = f"Day,Time,Title\n{days[0]},09:00,Tides\n{days[1]},09:00,Knots"
    with pytest.raises(MissingFact, match="have no date; write it beside them"):
        tidied(text)
    known = TableHints(days=(date(2027, 5, 13), date(2027, 5, 14)))
    assert [start for _, start, _, _ in told(tidied(text, known))] == ["13 09:00", "14 09:00"]


def test_day_of_a_timetable_that_is_none_is_told() -> None:
    found = tidied(
        ",Loft,Deck\n30 February 2027,,\n10:00-11:00,Tides,Knots\n11:00-12:00,Oars,\n"
        "28 February 2027,,\n10:00-11:00,Ropes,Sails\n11:00-12:00,Lamps,\n"
    )
    days = {one.plain_title: one.start and one.start.day for one in found.sessions}
    assert days == {
        "Tides": None, "Knots": None, "Oars": None, "Ropes": 28, "Sails": 28, "Lamps": 28,
    }  # fmt: skip
    assert 'Not read as a date: "30 February 2027".' in found.remarks


def test_end_before_its_start_in_a_timetable_is_none_and_told() -> None:
    found = tidied("Time,Loft,Deck\n13 May 2027\n09:00-10:00,Tides,\n15:00-14:00,Knots,Ropes\n")
    assert [one.end and f"{one.end:%H:%M}" for one in found.sessions] == ["10:00", None, None]
    assert (
        'Without an end, as theirs is before the start: "Knots (15:00\u201314:00)"; '
        '"Ropes (15:00\u201314:00)".'
    ) in found.remarks


def of_event(text: str) -> TidyProgramme:
    """Return what is read for an event of Monday 10 and Tuesday 11 May 2027."""
    hints = TableHints(days=(date(2027, 5, 10), date(2027, 5, 11)))
    return tidy(read_programme(text.encode(), hints=hints)[1], LISBON)


@pytest.mark.parametrize(
    ("monday", "tuesday"),
    [("Monday 10", "Tuesday 11*"), ("lundi 10", "mardi 11"), ("пн 10", "вт 11"),
     ("周一 10", "周二 11"), ("월요일 10", "화요일 11"), ("الاثنين 10", "الثلاثاء 11")],
)  # fmt: skip
def test_weekday_with_its_number_at_the_head_of_a_column_is_a_day(
    monday: str, tuesday: str
) -> None:
    text = f"Time,{monday},{tuesday}\n09:00-10:00,Tides,Knots\n10:00-11:00,Nets,Reefs"
    found = of_event(text)
    assert told(found) == [
        ("Tides", "10 09:00", [], []),
        ("Knots", "11 09:00", [], []),
        ("Nets", "10 10:00", [], []),
        ("Reefs", "11 10:00", [], []),
    ]


def test_day_that_is_none_of_the_event_is_no_room() -> None:
    text = "Time,Monday 10,Friday 13\n09:00-10:00,Tides,Knots\n10:00-11:00,Nets,Reefs"
    found = of_event(text)
    assert told(found) == [("Tides", "10 09:00", [], []), ("Nets", "10 10:00", [], [])]
    assert found.remarks[0] == '"Friday 13" is none of the event\'s days.'


@pytest.mark.parametrize(
    "hours", ["10:00 hrs|11:00 hrs", "10.00 Uhr|11.00 Uhr", "10:00 horas|11:00 horas",
              "10 heures|11 heures", "10:00 - 10:50 hrs.|11:00 - 11:50 hrs."],
)  # fmt: skip
def test_word_behind_an_hour_is_no_title(hours: str) -> None:
    first, second = hours.split("|")
    head = "Día,Hora,Sail Loft,Ponente,Chart Room,Ponente"
    rows = (
        f"13/Mayo/2027,{first},Reading the tides,Ana Lima,Sea knots,Bo Berg",
        f"13/Mayo/2027,{second},Buoys of the north,Cleo Roux,,",
    )
    assert told(tidied("\n".join([head, *rows]))) == TIDES


def test_picture_in_a_cell_is_no_session() -> None:
    head = "Time,Sail Loft,Speaker,Picture,Chart Room,Speaker"
    rows = (
        "2027-05-13",
        "10:00,Reading the tides,Ana Lima,img/ana.png,Sea knots,Bo Berg",
        "11:00,Buoys of the north,Cleo Roux,cleo-roux.JPG,,",
    )
    assert told(tidied("\n".join([head, *rows]))) == TIDES


def test_entries_of_data_with_rooms_for_keys_are_a_timetable() -> None:
    day = {"Día": "13/Mayo/2027"}
    entries = [
        day | {"Hora": "10:00", "Sail Loft": "Reading the tides", "Ponente": "Ana Lima",
               "Chart Room": "Sea knots", "Ponente.1": "Bo Berg"},
        day | {"Hora": "11:00", "Sail Loft": "Buoys of the north", "Ponente": "Cleo Roux",
               "Chart Room": "", "Ponente.1": None},
    ]  # fmt: skip
    data = json.dumps(entries).encode()
    assert told(tidy(read_programme(data)[1], LISBON)) == TIDES


def test_entries_without_times_are_no_timetable() -> None:
    with pytest.raises(UnreadableProgramme, match="no session stands in it"):
        read_programme(json.dumps([{"Speaker": "Ana Lima", "Bio": "Rows."}] * 3).encode())
