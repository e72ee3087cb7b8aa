"""Credentials, posts and bodies behind names in the cells of a column."""

from __future__ import annotations

import pytest

from bot.knowledge_base.importing.degrees import parted_post, without_degrees
from tests.knowledge_base.importing.told import tidied

Told = tuple[str, str, str]
"""Somebody's name, what they are, and where they come from."""


def people_of(*cells: str) -> list[Told]:
    lines = [f'Tides {n}\t2027-05-13 10:{n:02}\t"{cell}"' for n, cell in enumerate(cells)]
    data = "\n".join(["Title\tStart\tSpeakers", *lines]).encode()
    return [(one.name, one.role, one.affiliation) for one in tidied(data).people]


USUAL = ["Zed Abel, Director, Kelpworld", "Zed Bay, Manager, Quay Agency", "Zed Cole, Owner, Lamps",
         "Zed Dorn, Engineer, Reef Trust"]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "role", "body"),
    [
        ("Ana Lima, P.E., DBIA, Director of Nets, Tide Trust", "Director of Nets", "Tide Trust"),
        ("Ana Lima, CPG, Senior Engineer, Tide Watch", "Senior Engineer", "Tide Watch"),
        (
            "Ana Lima, P.E., DBIA, Vice President, Quay Engineers",
            "Vice President",
            "Quay Engineers",
        ),
        ("Ana Lima, P. Geol., Field Manager, Tides", "Field Manager", "Tides"),
        ("Ana Lima, P.E., LEED GA / Site Manager, Tides", "Site Manager", "Tides"),
        ("Ana Lima, P.E. / Owner, Sails & Ropes, Inc.", "Owner", "Sails & Ropes, Inc."),
        ("Ana Lima, R.G., Buoy Agency", "", "Buoy Agency"),
        ("Ana Lima, ing., gerente, Redes y Velas S.A.", "gerente", "Redes y Velas S.A."),
        ("Ana Lima, NASA, Professor of Tides", "Professor of Tides", "NASA"),
        ("Ana Lima, U.N., New York", "", "U.N., New York"),
    ],
)
def test_letters_behind_a_name_are_neither_post_nor_body(cell: str, role: str, body: str) -> None:
    assert people_of(cell, *USUAL)[0] == ("Ana Lima", role, body)


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Senior Manager - Fish and Sails", "Feeding Harbour"),
        ("Manager - Net Grants - Rules", "Department of Sea and Sky"),
        ("Team Lead - Sea Outreach/Tide Watch", "U.S. Coastal Agency"),
        ("Regional Director of Landings", "Advanced Kelp"),
        ("Director Sea Affairs", "Advanced Kelp"),
        ("Principal", "Nets and Ropes Consultants, Inc."),
        ("Vice-President/CEO", "Lamps"),
        ("Fellow, Marine Sciences", "Quay University"),
        ("Voice of the Whales", "Kelpworld"),
    ],
)
def test_what_stands_before_the_body_is_what_somebody_is(post: str, body: str) -> None:
    assert people_of(f"Ana Lima, {post}, {body}", *USUAL)[0] == ("Ana Lima", post, body)


@pytest.mark.parametrize(
    ("cell", "person"),
    [
        ("Ana Lima, Harbour University, Porto", ("Ana Lima", "", "Harbour University, Porto")),
        ("Ana Lima, Harbour Engineer - Department of Sea, Porto",
         ("Ana Lima", "Harbour Engineer", "Department of Sea, Porto")),
        ("Ana Lima, Attorney, Harbour Engineers", ("Ana Lima", "Attorney", "Harbour Engineers")),
        ("Ana Lima, Attorney at Law, TIDE General Counsel",
         ("Ana Lima", "Attorney at Law, TIDE General Counsel", "")),
    ],
)  # fmt: skip
def test_body_and_its_place_are_no_post(cell: str, person: Told) -> None:
    assert people_of(cell, *USUAL)[0] == person


@pytest.mark.parametrize(
    "people",
    [
        [("سمير حداد", "مدير - الصيد والشباك", "وكالة البحر"),
         ("كريم عواد", "مهندس", "شباك وأشرعة"),
         ("ليلى نصر", "رئيسة القسم", "جامعة البحر"), ("هدى سالم", "باحثة", "معهد المد")],
        [("Анна Лимова", "директор - рыба и сети", "Агентство моря"),
         ("Борис Бергов", "инженер", "Маяк"), ("Вера Орлова", "редактор", "Музей волн"),
         ("Егор Фролов", "доцент", "Институт рыб")],
        [("Ana Lima", "directrice - Pêche et filets", "Agence de la mer"),
         ("Bo Berg", "président", "Filets et Voiles SA"), ("Dan Ott", "chef de projet", "Marée"),
         ("Eva Holm", "avocat", "Cabinet Varech")],
        [("Ana Lima", "Leiterin - Netze", "Hafen GmbH"), ("Bo Berg", "Direktor", "Flut AG"),
         ("Dan Ott", "Referent", "Amt für Meer"), ("Eva Holm", "Redakteur", "Museum am Kai")],
    ],
)  # fmt: skip
def test_posts_with_dashes_stand_before_bodies(people: list[Told]) -> None:
    comma = "، " if people[0][0][0] > "\u0600" else ", "
    assert sorted(people_of(*(comma.join(one) for one in people))) == sorted(people)


@pytest.mark.parametrize("comma", [", ", "، ", "，"])
@pytest.mark.parametrize(
    ("name", "post"), [("Ana Lima", "CEO"), ("سمير حداد", "مدير"), ("Анна Лимова", "директор")]
)
def test_post_is_parted_by_any_comma(name: str, post: str, comma: str) -> None:
    written = comma.join([name, post, "Lamps"])
    assert parted_post(written) == (name, f"{post}{comma}Lamps")
    assert parted_post(comma.join([name, "Lamps"])) == (comma.join([name, "Lamps"]), "")


def test_degrees_go_behind_an_arabic_comma() -> None:
    assert without_degrees("Ana Lima، MD، PhD") == "Ana Lima"


def test_two_posts_in_two_bodies_stay_apart() -> None:
    told = people_of("Zed Bay, Chair, Nets Council", *USUAL)
    assert told[1] == ("Zed Bay", "Manager, Quay Agency; Chair", "Nets Council")


def test_first_letters_of_a_body_are_that_body() -> None:
    found = people_of(
        "Ana Lima, Director, HREF", "Ana Lima, Owner, Harbour Reef & Eel Fund", *USUAL
    )
    assert found[0] == ("Ana Lima", "Director", "Harbour Reef & Eel Fund")
