"""People whose given and family names stand in columns of their own."""

from __future__ import annotations

import json

import pytest

from tests.knowledge_base.importing.told import tidied, told

START = "2027-05-13 10:00"


@pytest.mark.parametrize(
    "heads",
    [
        "First Name,Last Name",
        "FirstName,LastName",
        "Speaker First Name,Speaker Last Name",
        "Vorname,Nachname",
        "Vorname,Name",
        "Prénom,Nom",
        "Nombre,Apellidos",
        "Nome,Cognome",
        "Имя,Фамилия",
    ],
)
def test_name_of_two_columns_is_one(heads: str) -> None:
    table = f"Title,Start,{heads}\nTides,{START},Ana,Lima\nKnots,2027-05-13 11:00,,Berg\n"
    assert told(tidied(table.encode())) == [
        ("Tides", "13 10:00", [], ["Ana Lima"]),
        ("Knots", "13 11:00", [], ["Berg"]),
    ]


def test_family_name_before_the_given_one_is_behind_it() -> None:
    table = f"Title,Start,Last Name,First Name\nTides,{START},Lima,Ana\n"
    assert told(tidied(table.encode()))[0][3] == ["Ana Lima"]


def test_numbered_columns_are_of_several_people() -> None:
    heads = "First Name 1,Last Name 1,First Name 2,Last Name 2"
    table = f"Title,Start,{heads}\nTides,{START},Ana,Lima,Bo,Berg\n"
    assert told(tidied(table.encode()))[0][3] == ["Ana Lima", "Bo Berg"]


def test_what_stands_behind_the_names_is_told_of_who_has_them() -> None:
    heads = (
        "Session Id,Title,Scheduled At,Scheduled Duration,FirstName,LastName,TagLine,Bio,Company"
    )
    table = f"{heads}\n7,Tides,{START},30,Ana,Lima,Rower,Rows at sea.,Nets Ltd\n"
    (person,) = tidied(table.encode()).sessions[0].people
    assert (person.name, person.role, person.bio, person.affiliation) == (
        "Ana Lima", "Rower", "Rows at sea.", "Nets Ltd",
    )  # fmt: skip


def test_keys_of_data_are_read_so() -> None:
    talk = {"title": "Tides", "start": "2027-05-13T10:00", "firstName": "Ana", "lastName": "Lima"}
    assert told(tidied(json.dumps([talk]).encode()))[0][3] == ["Ana Lima"]


def test_column_of_whole_names_is_taken_before() -> None:
    table = f"Title,Start,Speaker,First Name,Last Name\nTides,{START},Dr Ana Lima,Ana,Lima\n"
    assert [name for *_, names in told(tidied(table.encode())) for name in names] == ["Ana Lima"]


def test_name_and_title_beside_one_another_are_no_names_of_somebody() -> None:
    table = f"Name,Title,Start\nAna Lima,Tides,{START}\n"
    assert told(tidied(table.encode()))[0][0] == "Tides"


def rows(*people: str, title: str = "Tides", more: str = "") -> bytes:
    lines = (f"{title},{START},Loft,{name}{more}" for name in people)
    return "\n".join(["Title,Start,Room,Speaker", *lines]).encode()


def test_rows_with_one_of_its_people_each_are_one_session() -> None:
    found = tidied(rows("Ana Lima", "Bo Berg"))
    assert told(found) == [("Tides", "13 10:00", ["Loft"], ["Ana Lima", "Bo Berg"])]


@pytest.mark.parametrize("title", ["Talk", "Short talk", "TBA", "Keynote", "Invited lecture"])
def test_rows_called_by_their_sort_stay_apart(title: str) -> None:
    assert len(tidied(rows("Ana Lima", "Bo Berg", title=title)).sessions) == 2


def test_rows_of_one_title_with_texts_of_their_own_stay_apart() -> None:
    table = (
        "Title,Start,Room,Speaker,Abstract\n"
        f"Tides,{START},Loft,Ana Lima,On the moon.\nTides,{START},Loft,Bo Berg,On the sun.\n"
    )
    assert len(tidied(table.encode()).sessions) == 2


def test_rows_of_one_title_in_two_rooms_stay_apart() -> None:
    table = f"Title,Start,Room,Speaker\nTides,{START},Loft,Ana Lima\nTides,{START},Quay,Bo Berg\n"
    assert len(tidied(table.encode()).sessions) == 2
