"""Who arranges a session and is not in it, and the codes that sessions are printed with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from bot.core.models import SessionKind
from bot.knowledge_base.importing.entries import make_entries
from tests.knowledge_base.importing.sources import ICS
from tests.knowledge_base.importing.told import hourly, tidied, told

NONE: dict[str, dict[str, Any]] = {name: {} for name in ("rooms", "tracks", "sessions", "people")}


def entries(data: bytes, language: str = "en") -> Mapping[str, Mapping[str, dict[str, Any]]]:
    return make_entries(tidied(data), NONE, {}, [language], {}, {}).sections


def table(heads: str, *rows: str) -> bytes:
    return hourly(f"Title;{heads}", *rows)


@pytest.mark.parametrize(
    ("head", "language", "line"),
    [
        ("Organiser", "en", "Organised by Harbour Institute"),
        ("Organised by", "en", "Organised by Harbour Institute"),
        ("Organisé par", "fr", "Organisé par Harbour Institute"),
        ("Organizado por", "es", "Organizado por Harbour Institute"),
        ("Организатор", "ru", "Организатор: Harbour Institute"),
        ("الجهة المنظمة", "ar", "ينظمها: Harbour Institute"),
        ("主办单位", "zh", "主办：Harbour Institute"),
        ("주최", "ko", "주최: Harbour Institute"),
    ],
)
def test_body_that_arranges_a_session_is_told_in_its_text_and_is_nobody_in_it(
    head: str, language: str, line: str
) -> None:
    found = entries(
        table(f"Speaker;{head}", "Tides;Ana Lima;Harbour Institute", "Knots;Bo Berg;Lantern"),
        language,
    )
    tides = found["sessions"]["tides"]
    assert (tides["abstract"], tides["people"]) == (line, ["ana-lima"])
    assert sorted(found["people"]) == ["ana-lima", "bo-berg"]


def test_line_that_says_who_arranges_a_session_stays_as_it_is() -> None:
    rows = ("Tides;Organised by Harbour Institute;About tides.", "Knots;Organised by Ropes;Ropes.")
    for head in ("Organiser", "Headline"):
        text = entries(table(f"{head};Description", *rows))["sessions"]["tides"]["abstract"]
        assert sorted(text.split("\n\n")) == ["About tides.", "Organised by Harbour Institute"]


@pytest.mark.parametrize(
    ("cell", "language", "line"),
    [
        ('"Harbour Institute\nLantern"', "en", "Organised by Harbour Institute, Lantern"),
        ("Organising Committee", "en", "Organised by Organising Committee"),
        ("Organised Chaos Ltd", "en", "Organised by Organised Chaos Ltd"),
        ("منظمة الميناء", "ar", "ينظمها: منظمة الميناء"),
        ("Организаторы: Портовый институт", "ru", "Организаторы: Портовый институт"),
        ("主办方：海港学院", "zh", "主办方：海港学院"),
        ("주최: 항구 연구소", "ko", "주최: 항구 연구소"),
        ("TBA", "en", None),
        ("-", "en", None),
    ],
)
def test_who_organises_is_told_under_a_heading_once_and_each_apart(
    cell: str, language: str, line: str | None
) -> None:
    rows = (f"Tides;Ana Lima;{cell}", "Knots;Bo Berg;Harbour Institute", "Reefs;Kim Ode;Lantern")
    found = entries(table("Speaker;Organiser", *rows), language)
    assert found["sessions"]["tides"].get("abstract") == line


def test_labels_on_lines_of_a_cell_are_several() -> None:
    found = entries(
        table("Type;Tags", 'Tides;Talk;"sea\nmoon"', "Knots;Talk;rope", "Eels;Talk;sea")
    )
    assert found["sessions"]["tides"]["keywords"] == ["sea", "moon"]


@pytest.mark.parametrize("cells", [("Ana Lima", "Bo Berg"), ("Koi", "Moss")])
def test_people_who_arrange_sessions_are_in_them(cells: tuple[str, str]) -> None:
    rows = [f"{title};{name}" for title, name in zip(("Tides", "Knots"), cells, strict=True)]
    found = entries(table("Organizers", *rows))
    assert sorted(one["name"] for one in found["people"].values()) == sorted(cells)
    assert found["sessions"]["tides"]["abstract"] == f"Organised by {cells[0]}"


CODES = [
    ("eventshortid", "S17", "P1", "N2"),
    ("Kürzel", "WS-3", "WS-4", "V1"),
    ("Бирка", "А1", "А2", "Б1"),
    ("Number", "Session 2", "Session 3", "Session 7"),
]


@pytest.mark.parametrize(("head", "first", "second", "third"), CODES)
def test_column_of_codes_beside_the_ids_tells_what_sessions_are_called_by(
    head: str, first: str, second: str, third: str
) -> None:
    rows = (f"Tides;1862;{first}", f"Knots;1930;{second}", f"Reefs;1931;{third}", "Lunch;1940;")
    found = entries(table(f"Id;{head}", *rows))["sessions"]
    assert [one.get("aliases") for one in found.values()] == [[first], [second], [third], None]


@pytest.mark.parametrize(
    ("head", "codes"),
    [
        ("Bus", ("B1", "B1", "B2")),  # one of several sessions
        ("Remarks", ("S1", "S2", "S3")),  # for organisers
        ("Weight", ("12", "13", "14")),  # numbers alone
        ("Mood", ("calm", "S2", "rough")),  # hardly any
        ("Info", ("Max 30", "Max 12", "Max 25")),  # amounts
        ("Инфо", ("Возраст 6", "Возраст 12", "Возраст 16")),
    ],
)
def test_other_columns_tell_no_codes(head: str, codes: tuple[str, str, str]) -> None:
    rows = [f"{t};{code}" for t, code in zip(("Tides", "Knots", "Reefs"), codes, strict=True)]
    found = entries(table(head, *rows))["sessions"]
    assert [one.get("aliases") for one in found.values()] == [None, None, None]


def test_bodies_with_a_number_are_no_codes() -> None:
    rows = ("Tides;Ana Lima;Pier 9;S1", "Knots;Bo Berg;Studio 54;S2", "Reefs;Kim Ode;Lab 2;S3")
    found = entries(table("Speaker;Affiliation;Number", *rows))
    assert [one["aliases"] for one in found["sessions"].values()] == [["S1"], ["S2"], ["S3"]]
    assert {one["name"]: one["role"] for one in found["people"].values()} == {
        "Ana Lima": "Pier 9", "Bo Berg": "Studio 54", "Kim Ode": "Lab 2",
    }  # fmt: skip


def test_all_columns_of_texts_are_read_as_they_stand() -> None:
    found = entries(table("Subtitle;Description;Notes", "Tides;How seas move;Of tides.;Ask Bo"))
    assert found["sessions"]["tides"]["abstract"] == "How seas move\n\nOf tides."


TURNED = ("Lima, Ana Maria", "Berg, Bo", "Ode, Kim", "de la Roe, Dan (Danny)", "Moe, Eva")


def test_turned_names_of_a_column_are_parted_by_no_comma() -> None:
    rows = [f"Talk {n};{name}" for n, name in enumerate(TURNED)]
    found = entries(table("Speaker", *rows))["people"]
    names = ["Ana Maria Lima", "Bo Berg", "Dan de la Roe (Danny)", "Eva Moe", "Kim Ode"]
    assert sorted(one["name"] for one in found.values()) == names


def test_turned_names_that_a_word_or_a_stroke_parts_are_those_of_two() -> None:
    cells = ("Lima, Ana and Berg, Bo", "Ode, Kim / Roe, Dan", "Moe, Eva", "Ito, Lea")
    found = entries(table("Speaker", *(f"Talk {n};{cell}" for n, cell in enumerate(cells))))
    names = ["Ana Lima", "Bo Berg", "Dan Roe", "Eva Moe", "Kim Ode", "Lea Ito"]
    assert sorted(one["name"] for one in found["people"].values()) == names


def test_two_people_in_each_cell_stay_two() -> None:
    pairs = ("Ana Lima, Bo Berg", "Kim Ode, Dan Roe", "Eva Moe, Bo Berg", "Lea Ito, Jo Au")
    found = entries(table("Speaker", *(f"Talk {n};{two}" for n, two in enumerate(pairs))))
    assert {one["name"] for one in found["people"].values()} == {
        name for two in pairs for name in two.split(", ")
    }


def test_comma_beside_nothing_is_of_no_name() -> None:
    people = [{"name": name} for name in ("Lima, Ana", "Harbour Network, ", ", ", "Berg, Bo",
                                          "Ode, Kim", "Roe, Dan (Danny)", "Moe, Eva")]  # fmt: skip
    talk = {"title": "Tides", "start": "2027-05-13T10:00", "speakers": people}
    found = entries(json.dumps([talk]).encode())["people"]
    names = {"Ana Lima", "Harbour Network", "Bo Berg", "Kim Ode", "Dan Roe (Danny)", "Eva Moe"}
    assert {one["name"] for one in found.values()} == names


@pytest.mark.parametrize(
    "sort", ["Plenary", "Plenary session", "Sesión plenaria", "Пленарное заседание"]
)
def test_plenary_of_many_is_the_keynote_of_none_and_asked_for_by_its_name(sort: str) -> None:
    rows = (f"Seas;{sort};Ana Lima / Bo Berg / Kim Ode",
            f"Tides;{sort};Dan Roe", "Knots;Talk;Eva Moe")  # fmt: skip
    found = {one.plain_title: one for one in tidied(table("Type;Speaker", *rows)).sessions}
    assert [one.kind for one in found.values()] == [
        SessionKind.TALK, SessionKind.KEYNOTE, SessionKind.TALK,
    ]  # fmt: skip
    assert [one.track for one in found.values()] == [sort, sort, ""]


@pytest.mark.parametrize("sort", ["Plenary", "Sesión plenaria", "Пленарное заседание"])
@pytest.mark.parametrize(
    ("title", "people", "kind"),
    [
        ("Tides", "Ana Lima", SessionKind.KEYNOTE), ("Tides", "", SessionKind.TALK),
        ("Poster flash presentations", "", SessionKind.OTHER),
        ("Panel discussion: The sea and the land, and all that lies between", "Ana Lima",
         SessionKind.PANEL),
        ("Круглый стол: Море и берег", "Ana Lima", SessionKind.PANEL),
        ("Assembleia geral", "Ana Lima", SessionKind.DISCUSSION),
        ("How panels are built", "Ana Lima", SessionKind.KEYNOTE),
    ],
)  # fmt: skip
def test_plenary_is_what_its_title_names_and_else_a_keynote_of_whom_it_is(
    sort: str, title: str, people: str, kind: SessionKind
) -> None:
    found = tidied(table("Type;Speaker", f"{title};{sort};{people}", "Knots;Talk;Eva Moe"))
    assert [one.kind for one in found.sessions] == [kind, SessionKind.TALK]


def test_what_serves_the_event_has_no_track_of_its_sort() -> None:
    rows = ("Registration;logistics", "Registration 2;logistics", "Ropes;demo", "Nets;demo",
            "Knots;Talk")  # fmt: skip
    found = {one.plain_title: one.track for one in tidied(table("Type", *rows)).sessions}
    assert list(found.values()) == ["", "", "demo", "demo", ""]


@pytest.mark.parametrize("name", [r"Ana Lima\n", r"Ana\nLima", "Ana Lima^n"])
def test_line_that_ends_in_the_name_of_a_calendars_organiser_is_none_of_it(name: str) -> None:
    calendar = ICS.replace(b"CN=Ana Lima", f"CN={name}".encode())
    assert [people for *_, people in told(tidied(calendar))] == [["Ana Lima"]]
