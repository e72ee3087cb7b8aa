"""What stands in columns of people, rooms and tracks and is none of these."""

from __future__ import annotations

import pytest

from tests.knowledge_base.importing.told import hourly, tidied


@pytest.mark.parametrize(
    "note",
    ["MOST SAILORS: 40, Soup Included", "Max. places: 30", "déjeuner inclus", "Plazas: 20",
     "inscripción obligatoria", "Число участников: 20", "обед включен", "الغداء مشمول", "含午餐",
     "점심 포함", "사전 신청"],
)  # fmt: skip
def test_note_beside_people_is_nobody(note: str) -> None:
    programme = tidied(hourly("Title;Speakers", f"Tides;{note}", "Nets;Max Noor", "Knots;Ana Free"))
    assert [one.name for one in programme.people] == ["Ana Free", "Max Noor"]
    assert any(line.startswith("Taken as nobody's name") for line in programme.remarks)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Ana Lima (support required)", "Ana Lima"), ("John Inclus", "John Inclus"),
        ("Анна Лимова (обед включен)", "Анна Лимова"), ("林安娜 (含午餐)", "林安娜"),
        ("سمير حداد (الغداء مشمول)", "سمير حداد"), ("조수린 (점심 포함)", "조수린"),
    ],
)  # fmt: skip
def test_note_beside_a_name_leaves_somebody(cell: str, name: str) -> None:
    people = tidied(hourly("Title;Speakers", f"Tides;{cell}", "Nets;Max Noor")).people
    assert [one.name.partition(" (")[0] for one in people if one.name != "Max Noor"] == [name]


@pytest.mark.parametrize(
    "place",
    ["See Ticket For Pier", "see below", "Please see the app", "voir le site", "ver la web",
     "siehe Website", "см. программу", "انظر البرنامج", "详见课程说明", "见下", "홈페이지 참고"],
)  # fmt: skip
def test_where_the_room_is_told_is_no_room(place: str) -> None:
    rooms = ["Seeblick", "See Terrasse", "Sala Ver", "看海厅"]
    programme = tidied(hourly("Title;Room", f"Tides;{place}", *(f"Nets;{one}" for one in rooms)))
    assert sorted(room.name for room in programme.rooms) == sorted(rooms)


@pytest.mark.parametrize("heading", ["Track", "ConfCode", "Código del eje", "会议代码"])
@pytest.mark.parametrize(
    "every", ["all", "ALL", "alle", "todos", "toutes", "все", "الكل", "全部", "모두"]
)
def test_codes_in_one_cell_are_a_track_each_and_all_is_none(heading: str, every: str) -> None:
    cells = ["QA MX", "MX", every, f"QA {every}", "MX ROW", "ROW", "QA", "ROW", "MX"]
    rows = (f"Tides {n};{cell}" for n, cell in enumerate(cells))
    found = [session.tracks for session in tidied(hourly(f"Title;{heading}", *rows)).sessions]
    assert found == [["QA", "MX"], ["MX"], [], ["QA"], ["MX", "ROW"], ["ROW"], ["QA"], ["ROW"],
                     ["MX"]]  # fmt: skip


def test_track_of_two_words_in_capitals_stays_one() -> None:
    rows = (f"Tides {n};{cell}" for n, cell in enumerate(["AI ML", "AI ML", "WEB", "WEB"]))
    found = [session.tracks for session in tidied(hourly("Title;Track", *rows)).sessions]
    assert found == [["AI ML"], ["AI ML"], ["WEB"], ["WEB"]]


def test_end_alone_is_said_to_be_left_out() -> None:
    table = b"Title,Start,End\nTides,2027-05-13 10:00,2027-05-13 10:00\n"
    assert tidied(table).remarks[0].startswith("The end is left out, as it is not after the start")
