"""Where people come from, behind their names in cells and lists."""

from __future__ import annotations

import json

import pytest

from bot.knowledge_base.importing.organisations import joined_bodies, key_of_body, new_organisations
from tests.knowledge_base.importing.told import tidied

BODIES = ["Harbour Institute", "Lamps & Nets", "KARE 7", "University of the Sea", "Tide Watch"]
NAMES = ["Ana Lima", "Bo Berg", "Cleo Roux", "Dov Stern", "Eva Moss"]


def table(*cells: str) -> bytes:
    lines = ["Title\tStart\tSpeakers"]
    for n, cell in enumerate(cells):
        quoted = cell.replace('"', '""')
        lines.append(f'Tides {n}\t2027-05-13 {10 + n // 60}:{n % 60:02}\t"{quoted}"')
    return "\n".join(lines).encode()


def people_of(data: bytes) -> list[tuple[str, str, str]]:
    return [(one.name, one.affiliation, one.role) for one in tidied(data).people]


@pytest.mark.parametrize("mark", [", ", " | ", " - ", " – ", " @ ", " / ", "，", "\n"])
def test_one_mark_parts_all_names_of_a_column_from_bodies(mark: str) -> None:
    cells = [f"{name}{mark}{body}" for name, body in zip(NAMES, BODIES, strict=True)]
    assert people_of(table(*cells)) == [
        (name, body, "") for name, body in zip(NAMES, BODIES, strict=True)
    ]


@pytest.mark.parametrize(
    ("mark", "bodies"),
    [
        (", ", {"Ana Lima": "Buoy College, Oxford", "Bo Berg": "University of Ropes, Lisbon",
                "Cleo Roux": "Quay Institute", "Dov Stern": "School of Nets, Quay Museum, Cork"}),
        (", ", {"Анна Лимова": "Институт приливов, Москва", "Борис Бергов": "Музей узлов, Казань",
                "Вера Петрова": "Кафедра сетей, Омск", "Егор Фролов": "Музей маяков, Сочи"}),
        (", ", {"Ana Lima": "Universidad de la Mar, Cádiz", "Luis Roca": "Instituto de Redes, Lugo",
                "Eva Mora": "Centro de Faros, Vigo", "Juan Paz": "Museo del Nudo, Gijón"}),
        ("，", {"林安娜": "海洋大学", "王伟": "潮汐研究所", "李娜": "灯塔博物馆",
               "张强": "绳结学院"}),
        (", ", {"김철수": "항구대학교", "이영희": "조수연구소", "박민수": "등대박물관",
                "최지우": "매듭학회"}),
    ],
)  # fmt: skip
def test_place_behind_a_body_is_nobody(mark: str, bodies: dict[str, str]) -> None:
    cells = [f"{name}{mark}{body}" for name, body in bodies.items()]
    assert {name: body for name, body, _ in people_of(table(*cells))} == bodies


@pytest.mark.parametrize(
    "cells",
    [
        ["Ana Lima, Bo Berg, Cleo Roux", "Dov Stern, Eva Moss", "Fay Ott, Gus Hale", "Hal Ives"],
        ["林安娜，王伟，李娜", "张强，陈静", "赵敏，周杰", "孙丽"],
    ],
)
def test_people_behind_one_another_are_no_bodies(cells: list[str]) -> None:
    names = [name for cell in cells for name in cell.replace("，", ", ").split(", ")]
    assert people_of(table(*cells)) == [(name, "", "") for name in sorted(names)]


def test_single_names_are_read_as_those_of_cells_with_several() -> None:
    cells = [
        "Ana Lima, Harbour Institute;Bo Berg, Lamps & Nets",
        "Cleo Roux, Net/Lamp;Ana Lima, Harbour Institute",
        "Dov Stern, Tide Watch",
        "Eva Moss, Drift",
        "Fay Ott and Gus Hale, KARE 7",
        "Hal Ives, PhD, Harbour Institute",
        "Ivo Karr, Nets, Inc.",
        "Jo Lind, Chief Engineer, Drift",
        "Kim Nord, Freelance",
        "Lea Olsen",
        "",
    ]
    assert people_of(table(*cells)) == [
        ("Ana Lima", "Harbour Institute", ""),
        ("Bo Berg", "Lamps & Nets", ""),
        ("Cleo Roux", "Net/Lamp", ""),
        ("Dov Stern", "Tide Watch", ""),
        ("Eva Moss", "Drift", ""),
        ("Fay Ott", "KARE 7", ""),
        ("Gus Hale", "KARE 7", ""),
        ("Hal Ives", "Harbour Institute", ""),
        ("Ivo Karr", "Nets, Inc.", ""),
        ("Jo Lind", "Drift", "Chief Engineer"),
        ("Kim Nord", "", "Freelance"),
        ("Lea Olsen", "", ""),
    ]


def test_pairs_of_a_name_and_a_body_stand_one_behind_another() -> None:
    cells = [f"{name}, {body}" for name, body in zip(NAMES, BODIES, strict=True)]
    found = people_of(table(*cells, "Fay Ott, Harbour Institute, Gus Hale, Tide Watch"))
    assert found[-2:] == [("Fay Ott", "Harbour Institute", ""), ("Gus Hale", "Tide Watch", "")]


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (["Ana Lima, Bo Berg", "Cleo Roux, Dov Stern", "Eva Moss, Ana Lima", "Bo Berg, Fay Ott"],
         ["Ana Lima", "Bo Berg", "Cleo Roux", "Dov Stern", "Eva Moss", "Fay Ott"]),
        (["Ana Lima, Bo Berg, Sea University", "Cleo Roux, Dov Stern, Sea University",
          "Eva Moss, Fay Ott, Gus Hale, Sea University", "Hal Ives, Ivo Karr, Jo Lind"],
         ["Ana Lima", "Bo Berg", "Cleo Roux", "Dov Stern", "Eva Moss", "Fay Ott", "Gus Hale",
          "Hal Ives", "Ivo Karr", "Jo Lind", "Sea University"]),
        (["Lima, Ana", "Berg, Bo", "Roux, Cleo", "Stern, Dov", "Moss, Eva"],
         ["Ana Lima", "Bo Berg", "Cleo Roux", "Dov Stern", "Eva Moss"]),
        (["Lima Reyes, Ana María; Berg Ortiz, Bo", "Roux Gil, Cleo Eva; Stern Paz, Dov"],
         ["Ana María Lima Reyes", "Bo Berg Ortiz", "Cleo Eva Roux Gil", "Dov Stern Paz"]),
        (["Ana Lima, PhD", "Bo Berg, MD", "Cleo Roux, Jr.", "Dov Stern, PhD", "Eva Moss"],
         ["Ana Lima", "Bo Berg", "Cleo Roux", "Dov Stern", "Eva Moss"]),
        (["Ana Lima | Bo Berg", "Cleo Roux | Dov Stern", "Eva Moss | Ana Lima", "Bo Berg | Fay Ott"
          ],
         ["Ana Lima", "Bo Berg", "Cleo Roux", "Dov Stern", "Eva Moss", "Fay Ott"]),
    ],
)  # fmt: skip
def test_comma_that_parts_people_or_their_names_parts_no_bodies(
    cells: list[str], names: list[str]
) -> None:
    assert people_of(table(*cells)) == [(name, "", "") for name in names]


@pytest.mark.parametrize("mark", [", ", " - ", " | "])
def test_texts_of_a_list_are_parted_alike(mark: str) -> None:
    speakers = [f"{name}{mark}{body}" for name, body in zip(NAMES, BODIES, strict=True)]
    sessions = [
        {"title": f"Tides {n}", "start": f"2027-05-13T1{n}:00", "speakers": [one]}
        for n, one in enumerate(speakers)
    ]
    assert people_of(json.dumps(sessions).encode()) == [
        (name, body, "") for name, body in zip(NAMES, BODIES, strict=True)
    ]


def test_body_with_and_without_an_article_is_one() -> None:
    cells = [
        "Ana Lima, The Harbour Institute", "Bo Berg, Harbour Institute", "Cleo Roux, KARE 7",
        "Dov Stern, the Tide Times", "Eva Moss, LA Times", "Fay Ott, Times", "Gus Hale, KARE7",
    ]  # fmt: skip
    assert list(new_organisations(tidied(table(*cells)).people).values()) == [
        "KARE 7", "LA Times", "The Harbour Institute", "Times", "the Tide Times",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("The Star", "Star", "The Star"), ("Star", "Harbour Star", "Harbour Star"),
        ("", "Star", "Star"), ("Star", "Nets", "Star, Nets"),
    ],
)  # fmt: skip
def test_two_tellings_of_a_body_are_one_where_one_says_no_more(
    one: str, other: str, joined: str
) -> None:
    assert joined_bodies(one, other) == joined


def test_body_is_known_again_without_its_article() -> None:
    assert [key_of_body(one) for one in ("La Marea", "Die Flut", "LA Times", "The")] == [
        "marea", "flut", "latimes", "the",
    ]  # fmt: skip
