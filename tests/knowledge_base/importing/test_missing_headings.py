"""Tables that begin with their first session, without a row of headings."""

from __future__ import annotations

from datetime import date

import pytest

from bot.errors import UnreadableProgramme
from tests.knowledge_base.importing.sources import sheets
from tests.knowledge_base.importing.told import Told, tidied, told


@pytest.mark.parametrize(
    ("rows", "sessions"),
    [
        (
            [
                "13 May 2027,09:00-09:30,Opening,Great Hall,Ana Lima",
                "13 May 2027,09:30-10:15,How tides are read,Great Hall,Bo Berg",
                "13 May 2027,10:15-10:45,Coffee break,Foyer,",
                "13 May 2027,10:45-11:30,Knots for beginners,Sail Loft,Chair: Cleo Duarte",
            ],
            [
                ("Opening", "13 09:00", ["Great Hall"], ["Ana Lima"]),
                ("How tides are read", "13 09:30", ["Great Hall"], ["Bo Berg"]),
                ("Coffee break", "13 10:15", ["Foyer"], []),
                ("Knots for beginners", "13 10:45", ["Sail Loft"], ["Cleo Duarte"]),
            ],
        ),
        (
            [
                "Анна Лимова,13.05.2027,09:00,09:30,Открытие",
                "Борис Бергов,13.05.2027,09:30,10:15,Как читать приливы и отливы",
                ",13.05.2027,10:15,10:45,Кофе-брейк",
            ],
            [
                ("Открытие", "13 09:00", [], ["Анна Лимова"]),
                ("Как читать приливы и отливы", "13 09:30", [], ["Борис Бергов"]),
                ("Кофе-брейк", "13 10:15", [], []),
            ],
        ),
        (
            [
                "2027年5月13日,09:00-09:30,开幕式,大礼堂,林安娜",
                "2027年5月13日,09:30-10:15,如何读懂潮汐,大礼堂,王伟",
                "2027年5月13日,10:15-10:45,茶歇,,",
                "2027年5月13日,10:45-11:30,初学者的绳结,二号会议室,李娜",
            ],
            [
                ("开幕式", "13 09:00", ["大礼堂"], ["林安娜"]),
                ("如何读懂潮汐", "13 09:30", ["大礼堂"], ["王伟"]),
                ("茶歇", "13 10:15", [], []),
                ("初学者的绳结", "13 10:45", ["二号会议室"], ["李娜"]),
            ],
        ),
    ],
)
def test_columns_are_known_by_their_cells(rows: list[str], sessions: list[Told]) -> None:
    programme = tidied("\n".join(rows).encode())
    assert told(programme) == sessions
    assert programme.remarks[0].startswith("The table has no row of headings; by what its cells")


@pytest.mark.parametrize(
    "rows",
    [
        ["9:00,Ropes And Nets,Ana Lima", "10:00,Night Tides,Bo Berg", "11:00,Old Maps,Eva Frost"],
        ["9:00,Ana Lima,Nets we mend,Hall 1", "10:00,Coffee,,Hall 1", "11:00,Bo Berg,Knots,Hall 2"],
        ["9:00,Tides,Ana Lima,Blue Bay", "10:00,Coffee,,Old Pier", "11:00,Nets,Bo Berg,Red Reef"],
    ],
)  # fmt: skip
def test_columns_that_may_be_either_are_asked_for(rows: list[str]) -> None:
    with pytest.raises(UnreadableProgramme, match="no row of headings, and its cells do not tell"):
        tidied("\n".join(rows).encode(), days=(date(2027, 5, 13),))


@pytest.mark.parametrize(
    "rows",
    [
        ["9:00,Tides for all,Knots of old", "10:00,Buoys at night,Sails of old", "11:00,Coffee,"],
        ["Time,Hall,Loft", "9:00,Tides for all,Ana Lima", "10:00,Buoys,Bo Berg", "11:00,Coffee,"],
    ],
)  # fmt: skip
def test_timetable_with_a_column_a_room_stays_one(rows: list[str]) -> None:
    programme = tidied("\n".join(rows).encode(), days=(date(2027, 5, 13),))
    assert len(programme.sessions) == 5
    assert not any("row of headings" in remark for remark in programme.remarks)


def test_column_of_words_without_a_heading_is_told() -> None:
    text = ",Start,Title,\n0,2027-05-13 09:00,Tides,Ana Lima\n1,2027-05-13 10:00,Knots,Bo Berg"
    said = (
        'Not used: column 4, which has no heading (2 cells, like "Ana Lima"); write one above it.'
    )
    assert [one for one in tidied(text.encode()).remarks if "no heading" in one] == [said]


@pytest.mark.parametrize("cell", ["Chair: tbd", "Ведущий: уточняется", "主持人：待定"])
def test_part_before_what_is_not_published_is_nobodys(cell: str) -> None:
    text = f"Start,Title,Speaker\n2027-05-13 09:00,Tides,{cell}"
    assert told(tidied(text.encode())) == [("Tides", "13 09:00", [], [])]


def test_sheets_without_sessions_are_named() -> None:
    data = sheets(
        (
            "Talks",
            [("Start", "Title"), ("2027-05-13 09:00", "Tides"), ("2027-05-13 10:00", "Knots")],
        ),
        ("Posters", [("Title", "Author"), ("Old nets", "Ana Lima"), ("New nets", "Bo Berg")]),
        ("About", [("What this is",), ("A plan",)]),
    )
    programme = tidied(data)
    said = (
        'Not read, as no sessions at their times are found in them: the sheets "Posters"; if one '
        "of them has sessions, write headings like Date, Time, Title and Speaker above them."
    )
    assert [one for one in programme.remarks if one.startswith("Not read")] == [said]
    assert [one.plain_title for one in programme.sessions] == ["Tides", "Knots"]
