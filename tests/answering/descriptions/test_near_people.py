"""Who may be meant by a name that is nobody's on the list."""

from __future__ import annotations

import pytest

from bot.answering.descriptions.near_people import people_near
from tests.builders import make_person

PEOPLE = tuple(
    make_person(id=name, name=name)
    for name in ("Sangjin Kim", "Dan Jakubson", "Ana Ferreira da Silva", "Jan Jakubson", "Okta")
)


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("Sangmin Kim", ["Sangjin Kim"]),
        ("kim sangjim", ["Sangjin Kim"]),
        ("han jakubson", ["Dan Jakubson", "Jan Jakubson"]),
        ("Ann Ferreira da Silva", ["Ana Ferreira da Silva"]),
        ("Jong-un Kim", []),
        ("Dan Peterson", []),
        ("Okto", []),
        ("", []),
    ],
)
def test_people_near_a_name(asked: str, near: list[str]) -> None:
    assert [person.name for person in people_near((asked,), PEOPLE)] == near


@pytest.mark.parametrize(
    ("heard", "near"),
    [
        (["Ferreira"], ["Ana Ferreira da Silva"]),
        (["Jakubson", "Kim"], ["Dan Jakubson", "Jan Jakubson"]),
        (["Berger"], []),
    ],
)
def test_people_whose_name_a_name_in_another_script_sounds_like(
    heard: list[str], near: list[str]
) -> None:
    assert [person.name for person in people_near(("페헤이라",), PEOPLE, heard)] == near
