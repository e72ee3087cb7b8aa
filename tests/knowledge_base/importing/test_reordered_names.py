"""Names of one person in another order, with numbers before them, and with slips of capitals."""

from __future__ import annotations

import json

import pytest

from tests.knowledge_base.importing.told import tidied


def names(*lists: list[str]) -> list[list[str]]:
    talks = [
        {"title": f"Tides {n}", "start": f"2027-05-13 1{n}:00", "authors": told}
        for n, told in enumerate(lists)
    ]
    found = tidied(json.dumps(talks).encode())
    return [[person.name for person in session.people] for session in found.sessions]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ((["Roux Vidal Jorge Luis"], ["Jorge Luis Roux Vidal"], ["Jorge Luis Roux Vidal"]),
         [["Jorge Luis Roux Vidal"]] * 3),
        ((["Roux Vidal Jorge"], ["Jorge Luis Roux Vidal"]),
         [["Roux Vidal Jorge"], ["Jorge Luis Roux Vidal"]]),
        ((["Kim Min"], ["Kim Min Ho"]), [["Kim Min"], ["Kim Min Ho"]]),
        ((["JOrge Roux"], ["Jorge Roux"]), [["Jorge Roux"]] * 2),
        ((["JORGE ROUX"], ["Jorge Roux"]), [["Jorge Roux"]] * 2),
        ((["Ann McRoux"], ["Ann Mcroux"]), [["Ann McRoux"]] * 2),
        ((["JOrge Roux"],), [["JOrge Roux"]]),
        ((["1. Ana Lima", "2) Bo Berg", "50 Knots"],), [["Ana Lima", "Bo Berg", "50 Knots"]]),
    ],
)  # fmt: skip
def test_names_of_one_person_are_one(told: tuple[list[str], ...], found: list[list[str]]) -> None:
    assert names(*told) == found


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Ana Lima / Bo Berg", ["Ana Lima", "Bo Berg"]),
        ("Ana Lima/Bo Berg/Cy Okoro", ["Ana Lima", "Bo Berg", "Cy Okoro"]),
        ("Ana Lima / Tide Institute", ["Ana Lima / Tide Institute"]),
        ("Ana Lima / Ана Лима", ["Ana Lima / Ана Лима"]),
        ("Ana Lima (Tide Institute) Bo Berg", ["Ana Lima", "Bo Berg"]),
        ("Ana Lima (Tide Institute) Bo Berg (Lamp Institute)", ["Ana Lima", "Bo Berg"]),
    ],
)
def test_entry_of_several_names_is_several_people(name: str, found: list[str]) -> None:
    talk = {"title": "Tides", "start": "2027-05-13 10:00", "authors": [{"name": name}]}
    programme = tidied(json.dumps([talk]).encode())
    assert [person.name for person in programme.people] == found
