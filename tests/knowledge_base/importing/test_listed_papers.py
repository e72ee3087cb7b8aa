"""Lists named after a day, and papers listed where a session's text would be."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from tests.knowledge_base.importing.told import tidied, told

PAPERS = [
    {"title": "Of tides", "description": "How they are <b>read</b>.",
     "presenters": [{"name": "Ana Lima", "affiliation": "Sea Lab"}, {"name": "Bo Berg"}]},
    {"title": "Of nets", "speakers": ["Cleo Roux"]},
]  # fmt: skip
TEXT = "Of tides (Ana Lima, Bo Berg)\n\nHow they are read.\n\nOf nets (Cleo Roux)"


@pytest.mark.parametrize("key", ["description", "abstract", "resumen"])
@pytest.mark.parametrize("people", [None, ["Dov Stern"]])
def test_papers_with_who_gives_them_are_the_text_of_their_session(
    key: str, people: list[str] | None
) -> None:
    session = {"title": "Lightning", "start": "2027-05-13T10:00", key: PAPERS}
    session |= {"speakers": people} if people else {}
    (found,) = tidied(json.dumps([session]).encode()).sessions
    assert found.source.abstract == TEXT
    names = [one.name for one in found.people]
    assert names == (people or ["Ana Lima", "Bo Berg", "Cleo Roux"])


def test_list_of_texts_is_no_papers() -> None:
    session = {"title": "Lightning", "start": "2027-05-13T10:00", "description": ["Tides", "Nets"]}
    (found,) = tidied(json.dumps([session]).encode()).sessions
    assert found.source.abstract == "Tides; Nets"


def entry(title: str) -> dict[str, Any]:
    return {"title": title, "time": "10:00", "speakers": "Ana Lima"}


@pytest.mark.parametrize(
    ("keys", "days"),
    [
        (("may13thPresentations", "may14thPresentations"), ("13", "14")),
        (("sessions_2027-05-13", "sessions_2027-05-14"), ("13", "14")),
        (("13MaiTalks", "14MaiTalks"), ("13", "14")),
        (("sessions13mayo", "sessions14mayo"), ("13", "14")),
    ],
)
@pytest.mark.parametrize("write", [json.dumps, yaml.safe_dump])
def test_day_in_the_key_of_a_list_is_that_of_its_sessions(
    keys: tuple[str, str], days: tuple[str, str], write: Any
) -> None:
    data = {keys[0]: [entry("Tides"), entry("Nets")], keys[1]: [entry("Ropes")]}
    found = told(tidied(write(data).encode(), year=2027))
    assert sorted(one[:2] for one in found) == [
        ("Nets", f"{days[0]} 10:00"), ("Ropes", f"{days[1]} 10:00"), ("Tides", f"{days[0]} 10:00"),
    ]  # fmt: skip


def test_month_or_number_alone_in_a_key_is_no_day() -> None:
    data = {"maySessions": [entry("Tides") | {"date": "2027-06-01"}],
            "sessions2": [entry("Nets") | {"date": "2027-06-02"}]}  # fmt: skip
    found = told(tidied(json.dumps(data).encode(), year=2027))
    assert [one[:2] for one in found] == [("Tides", "01 10:00"), ("Nets", "02 10:00")]
