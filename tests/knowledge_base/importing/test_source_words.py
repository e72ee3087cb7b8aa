"""Words and shapes of sources on people, days and sorts, which other sources have otherwise."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.core.models import SessionKind
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON

START = "2027-05-13T10:00"
MAY = tuple(date(2027, 5, day) for day in range(12, 16))


def read(*talks: dict[str, Any]) -> TidyProgramme:
    root = [{"title": f"Tides {n}", "start": START, **talk} for n, talk in enumerate(talks)]
    return tidy(read_programme(json.dumps(root).encode())[1], LISBON)


def parts(found: TidyProgramme) -> list[tuple[str, str]]:
    return [(one.name, s.parts.get(one, "")) for s in found.sessions for one in s.people]


@pytest.mark.parametrize("key", ["presidente", "Secretaria", "président", "Vorsitz", "секретарь"])
def test_who_leads_a_session_by_a_word_that_is_a_post_elsewhere_moderates(key: str) -> None:
    assert parts(read({"speakers": ["Bo Berg"], key: "Ana Lima"})) == [
        ("Bo Berg", ""), ("Ana Lima", "moderator"),
    ]  # fmt: skip
    assert parts(read({"speakers": [{"name": "Ana Lima", "role": key}]})) == [("Ana Lima", "")]


def test_people_in_a_list_beside_its_heading_are_found() -> None:
    found = read({
        "disertantes": [{"nombre": "Bo Berg", "servicio": "Faros"}],
        "secretario": {"titulo": "Secretarias", "secretarios": [{"nombre": "Ana Lima"}]},
    })  # fmt: skip
    assert parts(found) == [("Bo Berg", ""), ("Ana Lima", "moderator")]
    assert [one.affiliation for one in found.people] == ["", "Faros"]


def test_person_named_by_an_id_is_called_by_the_label_beside_it() -> None:
    chairs = [{"person": "Q7", "personLabel": "Ana Lima", "employerLabel_": "Lamps"}]
    found = read({"chairs": chairs})
    assert [(one.name, one.affiliation) for one in found.people] == [("Ana Lima", "Lamps")]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Dra. Ana Lima, Dr. Bo Berg", ["Ana Lima", "Bo Berg"]),
        ("Ana Lima, Lamps", ["Ana Lima, Lamps"]),
        ("Harbour Institute (Ana Lima, Bo Berg, Cleo Roux)", ["Ana Lima", "Bo Berg", "Cleo Roux"]),
        ("Harbour Institute (Dr. Ana Lima)", ["Ana Lima"]),
        ("Harbour Institute (New York, New Jersey)",
         ["Harbour Institute"]),
    ],
)  # fmt: skip
def test_one_name_of_several_people_is_parted_where_that_is_sure(
    written: str, names: list[str]
) -> None:
    found = read({"speakers": [{"name": written}]})
    assert [name for name, _ in parts(found)] == names


def test_names_with_marks_in_brackets_stay_within_those_of_their_body() -> None:
    found = read({"speakers": "Lamps (Ana Lima [1], Bo Berg [2]), Cleo Roux"})
    assert len(parts(found)) == 2


@pytest.mark.parametrize(
    ("days", "starts"),
    [
        ((13, "15"), ["13 10:00", "15 10:00"]),
        ((1, 3), ["12 10:00", "14 10:00"]),  # they count the days of the event
        ((2, 3), ["", ""]),
        ((1, 5), ["", ""]),
        ((13, 31), ["", ""]),
    ],
)
def test_number_alone_is_a_day_of_the_event(days: tuple[Any, ...], starts: list[str]) -> None:
    talks = [{"dia": day, "hora": "10:00", "start": None} for day in days]
    programme = read_programme(
        json.dumps([{"title": f"Tides {n}", **talk} for n, talk in enumerate(talks)]).encode(),
        hints=TableHints(days=MAY),
    )[1]
    found = tidy(programme, LISBON)
    assert [f"{s.start:%d %H:%M}" if s.start else "" for s in found.sessions] == starts


def test_category_over_breaks_and_mostly_sorts_is_the_sort() -> None:
    sorts = ["Talk", "Panel", "Break", "Registration", "Tide pools", "Tide pools"]
    found = read(*({"category": sort, "title": f"Of {n}"} for n, sort in enumerate(sorts)))
    kinds = [s.kind for s in found.sessions]
    assert kinds[:3] == [SessionKind.TALK, SessionKind.PANEL, SessionKind.BREAK]
    assert [s.track for s in found.sessions] == ["", "", "", "", "Tide pools", "Tide pools"]
    themes = ["Nets", "Lamps", "Break", "Panel"]
    found = read(*({"category": theme, "title": f"Of {n}"} for n, theme in enumerate(themes)))
    assert [s.track for s in found.sessions] == themes


def test_words_that_a_program_joins_are_shown_as_people_write_them() -> None:
    assert [s.track for s in read({"track": "free_papers"}, {"track": "C_3"}).sessions] == [
        "free papers", "C_3",
    ]  # fmt: skip


def test_text_that_is_only_an_address_is_a_link() -> None:
    address = "https://tide.example/7.pdf"
    found = read({"abstract": address}, {"abstract": f"See {address}"})
    told = [(s.source.abstract, [link for link, _ in s.source.links]) for s in found.sessions]
    assert told == [("", [address]), (f"See {address}", [])]


def test_yaml_of_days_with_people_told_in_sessions_is_no_devfest_list() -> None:
    data = f"""
- day: Thursday
  sessions:
  - title: Tides
    start: {START}
    speaker: {{name: Ana Lima}}
  - title: Nets
    start: {START}
    speaker:
      name: Bo Berg
      bio: Keeper.
"""
    assert parts(tidy(read_programme(data.encode())[1], LISBON)) == [
        ("Ana Lima", ""), ("Bo Berg", ""),
    ]  # fmt: skip
