"""What rows tell that cannot be read whole, and what stands before titles."""

from __future__ import annotations

import json

import pytest

from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON, tidied


def imported(*rows: str) -> TidyProgramme:
    heading = "title,date,start,end,room"
    data = "\n".join([heading, *rows]).encode()
    return tidy(read_programme(data)[1], LISBON)


def test_end_that_cannot_be_read_is_told() -> None:
    found = imported("Tides,2027-05-13,10:00,18;00,Loft", "Knots,2027-05-13,10:00,,Loft",
                     "Ropes,2027-05-13,10:00,tba,Loft")  # fmt: skip
    assert [one.end for one in found.sessions] == [None] * 3
    told = [remark for remark in found.remarks if "Not read" in remark]
    assert told == ['Not read as a time or date, in column "end": "18;00" (row 2).']


def test_slash_within_the_names_of_a_list_of_rooms_parts_none() -> None:
    found = imported('Tides,2027-05-13,09:00,,"A1/A2, A3/A4"', "Knots,2027-05-13,10:00,,A1/A2",
                     "Ropes,2027-05-13,11:00,,A3/A4")  # fmt: skip
    assert [one.rooms for one in found.sessions] == [["A1/A2", "A3/A4"], ["A1/A2"], ["A3/A4"]]


def test_times_beyond_a_start_and_an_end_are_told() -> None:
    found = imported('Tides,2027-05-13,"9:00-12:00, 13:00-14:00",,Loft')
    (session,) = found.sessions
    assert (f"{session.start:%H:%M}", f"{session.end:%H:%M}") == ("09:00", "12:00")
    assert found.remarks[:1] == (
        (
            "With more times than a start and an end, of which the first two are taken; write what "
            'is meant: "Tides (9:00-12:00, 13:00-14:00)".'
        ),
    )


@pytest.mark.parametrize(
    ("title", "plain", "is_cancelled"),
    [
        ("[10:00-10:20] Tides", "Tides", False), ("(10:00) Tides", "Tides", False),
        ("10:00 - 10:20: Tides", "Tides", False),
        ("[11:00-11:20] Tides", "[11:00-11:20] Tides", False),
        ("10:00 Tides", "10:00 Tides", False), ("[講者臨時不克出席，取消] 潮汐", "潮汐", True),
        ("[The speaker is ill, cancelled] Tides", "Tides", True),
        ("[中止] 潮の読み方", "潮の読み方", True),
        ("Tides (Referent krank – abgesagt)", "Tides", True),
        ("Tides (not to be cancelled)", "Tides (not to be cancelled)", False),
    ],
)  # fmt: skip
def test_title_is_without_its_own_time_and_mark(title: str, plain: str, is_cancelled: bool) -> None:
    (session,) = imported(f'"{title}",2027-05-13,10:00,11:00,Loft').sessions
    assert (session.plain_title, session.is_cancelled) == (plain, is_cancelled)


@pytest.mark.parametrize(
    ("room", "rooms"),
    [
        ('"Loft, Deck, Lobby, Pier"', ["Loft", "Deck", "Lobby", "Pier"]),
        ('"Loft, Lobby, Pier"', ["Loft, Lobby, Pier"]), ('"Loft, Deck"', ["Loft", "Deck"]),
    ],
)  # fmt: skip
def test_list_of_rooms_is_parted_where_most_are_known(room: str, rooms: list[str]) -> None:
    others = [f"Knots {at},2027-05-13,1{at}:00,,{name}" for at, name in
              enumerate(("Loft", "Deck", "Lobby"))]  # fmt: skip
    if len(rooms) == 1:
        others = others[:1]
    (session, *_) = [s for s in imported(f"Tides,2027-05-13,09:00,,{room}", *others).sessions
                     if s.plain_title == "Tides"]  # fmt: skip
    assert session.rooms == rooms


@pytest.mark.parametrize(
    ("heading", "row", "unread"),
    [
        ("title,date,start", "Knots,2027-02-30,10:00", '"date": "2027-02-30" (row 3)'),
        ("title,date,start", "Knots,31.06.2027,10:00", '"date": "31.06.2027" (row 3)'),
        ("title,date,start", "Knots,some day,10:00", '"date": "some day" (row 3)'),
        ("title,start", "Knots,2027-02-30 10:00", '"start": "2027-02-30 10:00" (row 3)'),
        ("title,when", "Knots,30 Feb 2027 10:00", '"when": "30 Feb 2027 10:00" (row 3)'),
    ],
)  # fmt: skip
def test_day_that_is_none_is_told_and_not_that_of_the_row_above(
    heading: str, row: str, unread: str
) -> None:
    first = "Tides,2027-02-27,10:00" if heading.count(",") > 1 else "Tides,2027-02-27 10:00"
    found = tidy(read_programme(f"{heading}\n{first}\n{row}\n".encode())[1], LISBON)
    assert [(s.plain_title, s.start and s.start.day) for s in found.sessions] == [
        ("Tides", 27), ("Knots", None)
    ]  # fmt: skip
    assert f"Not read as a time or date, in column {unread}." in found.remarks


@pytest.mark.parametrize("same", ["", "-", "ditto", "同上", "Saturday"])
def test_day_of_the_row_above_is_that_of_a_row_without_its_own(same: str) -> None:
    found = imported("Tides,2027-05-15,10:00,,Loft", f"Knots,{same},11:00,,Loft")
    assert [f"{one.start:%d %H:%M}" for one in found.sessions] == ["15 10:00", "15 11:00"]


def test_end_on_a_day_that_is_none_is_told() -> None:
    found = imported("Tides,2027-02-27,10:00,2027-02-30 12:00,Loft")
    assert [one.end for one in found.sessions] == [None]
    told = [remark for remark in found.remarks if "Not read" in remark]
    assert told == ['Not read as a time or date, in column "end": "2027-02-30 12:00" (row 2).']


@pytest.mark.parametrize(
    ("titles", "plain"),
    [
        (["( 1 ) Tides", "(10.5) Knots", "Ropes"], ["Tides", "Knots", "Ropes"]),
        (["[1] Tides", "[2] Knots"], ["Tides", "Knots"]),
        (["(1) Tides", "Knots"], ["(1) Tides", "Knots"]),
        (["(1) Tides", "(2) Tides"], ["(1) Tides", "(2) Tides"]),
        (["(2027) Tides", "(2028) Knots"], ["(2027) Tides", "(2028) Knots"]),
    ],
)
def test_numbers_before_titles_are_no_part_of_them_and_are_told(
    titles: list[str], plain: list[str]
) -> None:
    rows = [f"{title},2027-05-13,1{at}:00,,Loft" for at, title in enumerate(titles)]
    found = imported(*rows)
    assert [one.plain_title for one in found.sessions] == plain
    told = [remark for remark in found.remarks if "number in brackets" in remark]
    assert bool(told) == (titles != plain)


def test_row_without_a_title_is_named_by_its_number_and_what_stands_in_it() -> None:
    found = imported("Tides,2027-05-13,10:00,,Loft", "", ",2027-05-13,11:00,,Deck")
    assert "Left out 1 row without a title: row 4 (2027-05-13, 11:00, Deck)." in found.remarks


def test_row_on_the_day_of_the_one_above_is_told() -> None:
    found = imported("Tides,2027-05-15,10:00,,Loft", "Knots,,11:00,,Loft", "Ropes,,12:00,,Loft")
    assert found.remarks[:1] == (
        (
            "Without a date, and so on the day of the row above; write the date if that is not "
            'meant: "Knots" (row 3); "Ropes" (row 4).'
        ),
    )


@pytest.mark.parametrize("dated", ["2027-05-13,,,,", ",2027-05-13,,,"])
def test_day_in_a_row_of_its_own_is_that_of_the_rows_below_without_a_word(dated: str) -> None:
    found = imported("Tides,2027-05-12,10:00,,Loft", dated, "Knots,,11:00,,Loft")
    assert [f"{one.start:%d %H:%M}" for one in found.sessions] == ["12 10:00", "13 11:00"]
    assert not any("row above" in remark for remark in found.remarks)


@pytest.mark.parametrize(
    ("start", "end", "ends"),
    [
        ("15:00", "14:00", None), ("15:00", "15:00", None), ("22:00", "01:30", "14 01:30"),
        ("10:00", "00:00", "14 00:00"), ("15:00-14:00", "", None), ("22:00", "09:00", "14 09:00"),
        ("2027-05-14 10:00", "2027-05-13 09:00", None),
    ],
)  # fmt: skip
def test_end_before_its_start_is_none_and_told_but_past_midnight(
    start: str, end: str, ends: str | None
) -> None:
    found = imported(f"Tides,2027-05-13,{start},{end},Loft")
    assert [one.end and f"{one.end:%d %H:%M}" for one in found.sessions] == [ends]
    told = [remark for remark in found.remarks if "not after the start" in remark]
    assert bool(told) is (ends is None)
    assert all('"Tides" (row 2)' in remark for remark in told)


def test_end_beside_a_start_that_cannot_be_read_is_told() -> None:
    found = imported("Tides,2027-05-13,25:00,11:00,Loft")
    assert 'Not read as a time or date, in column "start": "25:00" (row 2).' in found.remarks
    assert (
        "An end without a start that can be read is left out; correct the start: "
        '"Tides" (row 2): 11:00.'
    ) in found.remarks


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("noon", "13:00", "12:00 13:00"), ("10:00", "12 noon", "10:00 12:00"),
        ("10h", "midi", "10:00 12:00"), ("10:00 - noon", "", "10:00 12:00"),
        ("полдень", "13:00", "12:00 13:00"), ("正午", "13:00", "12:00 13:00"),
        ("mediodía", "13:00", "12:00 13:00"), ("정오", "13:00", "12:00 13:00"),
    ],
)  # fmt: skip
def test_noon_in_a_word_is_a_time(start: str, end: str, span: str) -> None:
    (session,) = imported(f"Tides,2027-05-13,{start},{end},Loft").sessions
    assert f"{session.start:%H:%M} {session.end:%H:%M}" == span


@pytest.mark.parametrize(
    ("date", "other"),
    [
        ('"Friday, June 5, 2027"', "Saturday"), ("Monday 2027-06-04", "Friday"),
        ("5 juin 2027 (vendredi)", "Saturday"), ("пятница 05.06.2027", "Saturday"),
        ("2027年6月5日（金）", "Saturday"), ("Saturday June 5 2027", ""),
        ("Sat 2027-06-05", ""), ("2027年6月5日（土）", ""), ("samedi 5 juin 2027", ""),
        ("2027年6月5日", ""), ("mar 8 juin 2027", ""),
    ],
)  # fmt: skip
def test_date_on_another_day_of_the_week_than_it_says_is_told(date: str, other: str) -> None:
    found = imported(f"Tides,{date},10:00,11:00,Loft")
    told = [remark for remark in found.remarks if "day of the week" in remark]
    assert bool(told) is bool(other)
    assert all(f"is a {other}" in remark for remark in told)


@pytest.mark.parametrize(
    ("room", "rooms"),
    [
        ("Hall A / Hall B", ["Hall A", "Hall B"]), ("Hall A & Hall B", ["Hall A", "Hall B"]),
        ("Salle 1 et Salle 2", ["Salle 1", "Salle 2"]), ("Room 101/Room 102",
                                                         ["Room 101", "Room 102"]),
        ("Loft / Deck", ["Loft / Deck"]), ("Hall A / Sala A", ["Hall A / Sala A"]),
        ("Food and Drink", ["Food and Drink"]),
    ],
)  # fmt: skip
def test_rooms_that_a_letter_or_number_tells_apart_are_several(room: str, rooms: list[str]) -> None:
    (session,) = imported(f"Tides,2027-05-13,10:00,11:00,{room}").sessions
    assert session.rooms == rooms


@pytest.mark.parametrize(
    ("starts", "told"),
    [
        (("0930", "1015"), ["09:30", "10:15"]), (("0930", "10:15"), ["", "10:15"]),
        (("1930", "2015"), ["19:30", "20:15"]), (("0930", "0977"), ["", ""]),
        (("930", "1845 (about)"), ["09:30", "18:45"]), (("930", "TBA"), ["09:30", ""]),
        (("100", "130"), ["", ""]), (("2025", "2030"), ["", ""]), (("900", "Room 12"), ["", ""]),
    ],
)  # fmt: skip
def test_figures_are_a_time_where_a_column_has_nothing_else(
    starts: tuple[str, str], told: list[str]
) -> None:
    found = imported(*(f"Tides {at},2027-05-13,{start},," for at, start in enumerate(starts)))
    times = {one.plain_title: f"{one.start:%H:%M}" if one.start else "" for one in found.sessions}
    assert [times[f"Tides {at}"] for at in range(2)] == told


def test_entry_without_a_title_is_named_by_who_is_in_it() -> None:
    root = [{"speakers": [{"name": "Ana Lima"}, {"name": "Bo Berg"}], "start": "2027-05-13 10:00"},
            {"title": "Tides", "speakers": [], "start": "2027-05-13 11:00"}]  # fmt: skip
    remarks = read_programme(json.dumps(root).encode())[1].remarks
    assert [one for one in remarks if "without a title" in one] == [
        "Left out 1 row without a title: Ana Lima, Bo Berg, 2027-05-13 10:00."
    ]


def test_list_of_tags_is_no_day() -> None:
    root = [{"title": "Tides", "start": "10:00", "tagArray": ["sea", "moon"]}]
    unread = read_programme(json.dumps(root).encode())[1].unread
    assert unread == '"start" of "Tides" is "10:00", a time without a date'


def test_session_without_a_title_is_called_by_its_text_or_a_sort_that_says_all() -> None:
    rows = [
        ("Tides", "talk", "Sea"),
        ("", "apertura", "Bienvenida"),
        ("", "break", ""),
        ("", "vino_de_honor", ""),
        ("", "talk", ""),
        ("", "talk", "tba"),
        ("", "event", ""),
    ]
    cells = (f"2027-05-13 {9 + n}:00,{','.join(row)}\n" for n, row in enumerate(rows))
    found = tidied(f"Start,Title,Type,Description\n{''.join(cells)}".encode())
    titles = [session.title for session in found.sessions]
    assert titles == ["Tides", "Bienvenida", "Break", "Vino de honor"]
