"""People in cells whose bodies have within their names what elsewhere parts people."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence

import pytest
import yaml
from openpyxl import Workbook

from bot.knowledge_base.importing.organisations import body_of
from tests.knowledge_base.importing.told import hourly, tidied

Told = tuple[str, str, str]
"""Somebody's name, where they come from, and what they do there."""

PAIRS = {
    "en": [("Ana Lima", "Harbour Museum of Science and Industry"), ("Bo Berg", "Supply & Demand"),
           ("Cleo Roux", "Institute of Nets, Ropes and Sails"), ("Dov Stern", "Tide Watch"),
           ("Eva Moss", "Museum of Tides, Porto")],
    "fr": [("Ana Lima", "Musée des voiles et filets"), ("Bo Berg", "Voiles et Filets"),
           ("Cleo Roux", "Université de la Mer, Brest"), ("Dov Stern", "Marée"),
           ("Eva Moss", "Centre de recherche et de soins")],
    "es": [("Ana Lima", "Museo de Redes y Velas"), ("Bo Berg", "Redes y Velas"),
           ("Cleo Roux", "Universidad del Mar, Vigo"), ("Dov Stern", "Marea"),
           ("Eva Moss", "Instituto de Pesca e Innovación")],
    "de": [("Ana Lima", "Museum für Netze und Taue"), ("Bo Berg", "Netze und Taue"),
           ("Cleo Roux", "Hochschule Bremen"), ("Dov Stern", "Flut GmbH"),
           ("Eva Moss", "Institut für Meer und Küste")],
    "ru": [("Ольга Лунина", "Музей сетей и парусов"), ("Иван Котов", "Сети и Паруса"),
           ("Анна Белова", "Университет моря, Казань"), ("Пётр Осин", "Прилив"),
           ("Вера Юрина", "Институт рыб и сетей")],
    "ar": [("سمير حداد", "متحف الشباك والأشرعة"), ("ليلى نصر", "شباك و أشرعة"),
           ("كريم عواد", "جامعة البحر، طنجة"), ("هدى سالم", "مد"),
           ("نور جابر", "معهد البحر والصيد")],
    "zh": [("王小明", "渔网和船帆博物馆"), ("李海", "网与帆"), ("张丽华", "海洋大学"),
           ("陈波", "潮汐"), ("赵敏", "鱼类及渔网研究所")],
    "ko": [("김지훈", "그물 및 돛 박물관"), ("이서연", "그물과 돛"), ("박민수", "바다대학교"),
           ("최유진", "밀물"), ("정하늘", "어류 및 그물 연구소")],
}  # fmt: skip


def rows(cells: Sequence[str]) -> list[tuple[str, str, str]]:
    return [(f"Tides {n}", f"2027-05-13 {10 + n}:00", cell) for n, cell in enumerate(cells)]


def as_csv(cells: Sequence[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([("Title", "Start", "Speakers"), *rows(cells)])
    return text.getvalue().encode()


def as_xlsx(cells: Sequence[str]) -> bytes:
    book, data = Workbook(), io.BytesIO()
    for row in [("Title", "Start", "Speakers"), *rows(cells)]:
        book.worksheets[0].append(row)
    book.save(data)
    return data.getvalue()


def as_json(cells: Sequence[str]) -> bytes:
    return json.dumps(
        [{"title": t, "start": s, "speakers": c.split("\n")} for t, s, c in rows(cells)]
    ).encode()


def as_yaml(cells: Sequence[str]) -> bytes:
    entries = [{"title": t, "start": s, "presenters": c.split("\n")} for t, s, c in rows(cells)]
    return yaml.safe_dump({"sessions": entries}, allow_unicode=True).encode()


FORMATS = [as_csv, as_xlsx, as_json, as_yaml]


def people_of(data: bytes) -> list[Told]:
    return sorted((one.name, one.affiliation, one.role) for one in tidied(data).people)


@pytest.mark.parametrize("write", FORMATS)
@pytest.mark.parametrize("mark", [" – ", " - ", " | ", ": ", " @ ", " / ", " at "])
@pytest.mark.parametrize("language", PAIRS)
def test_what_joins_people_parts_no_body_behind_a_mark(
    language: str, mark: str, write: Callable[[Sequence[str]], bytes]
) -> None:
    cells = [f"{name}{mark}{body}" for name, body in PAIRS[language]]
    found = people_of(write(["\n".join(cells[:2]), "\n".join(cells[2:]), cells[0]]))
    assert found == sorted((name, body, "") for name, body in PAIRS[language])


@pytest.mark.parametrize("write", FORMATS)
@pytest.mark.parametrize("language", PAIRS)
def test_two_names_with_a_mark_are_enough_where_a_body_is_named(
    language: str, write: Callable[[Sequence[str]], bytes]
) -> None:
    told = PAIRS[language][:2]
    cells = ["\n".join(f"{name} – {body}" for name, body in told), "Fay Ott and Gus Hale"]
    assert people_of(write([cells[0], cells[1].replace(" and ", "\n")])) == sorted(
        [*((name, body, "") for name, body in told), ("Fay Ott", "", ""), ("Gus Hale", "", "")]
    )


@pytest.mark.parametrize("language", [code for code in PAIRS if code not in {"ar", "zh", "ko"}])
def test_only_name_of_its_kind_is_parted_from_a_body_that_is_called_one(language: str) -> None:
    name, body = PAIRS[language][0]
    found = people_of(as_json([f"{name} – {body}", "Fay Ott\nGus Hale", "Hal Ives"]))
    others = [("Fay Ott", "", ""), ("Gus Hale", "", ""), ("Hal Ives", "", "")]
    assert found == sorted([*others, (name, body, "")])


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Ana Lima, PhD – Harbour Museum", ("Ana Lima", "Harbour Museum", "")),
        ("Ana Lima, M.Ed., MBA – Nets, Porto", ("Ana Lima", "Nets, Porto", "")),
        ("Ana Lima, PhD, RN, CPN – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, PhD (she/her) – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima (she/her) – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, III, PhD – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, Jr. – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, Dr. – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, MBA, Dip. Hort. – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, MA, Museum Nets – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, Bachelor's in Nets and Ropes – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, Doctora en Redes y Velas – Nets", ("Ana Lima", "Nets", "")),
        ("Ana Lima, кандидат наук – Сети", ("Ana Lima", "Сети", "")),
        ("Ana Lima, Sr., Professor – Nets", ("Ana Lima", "Nets", "Professor")),
        ("Ana Lima, Director of Nets and Ropes – Nets",
         ("Ana Lima", "Nets", "Director of Nets and Ropes")),
        ("Ana Lima – CEO, Nets", ("Ana Lima", "Nets", "CEO")),
        ("Ana Lima – Nets, CEO", ("Ana Lima", "Nets", "CEO")),
        ("Ana Lima – Nets of Luz - Live Nets", ("Ana Lima", "Nets of Luz - Live Nets", "")),
        ("Ana Lima – Natural Nets and Ropes of the Great Old Harbour County",
         ("Ana Lima", "Natural Nets and Ropes of the Great Old Harbour County", "")),
        ("Ana Lima, Harbour Institute – Porto", ("Ana Lima", "Harbour Institute, Porto", "")),
    ],
)  # fmt: skip
def test_degrees_before_a_mark_are_neither_a_body_nor_a_post(written: str, told: Told) -> None:
    others = [f"{name} – {body}" for name, body in PAIRS["en"][1:]]
    found = people_of(as_json(["\n".join(others), written, "Fay Ott"]))
    assert [one for one in found if one[0].startswith("Ana Lima")] == [told]


def test_degrees_stay_known_as_a_way_to_write_the_name() -> None:
    others = [f"{name} – {body}" for name, body in PAIRS["en"][1:]]
    found = tidied(as_json([*others, "Ana Lima, PhD, MA – Nets"])).people
    assert [one.aliases for one in found if one.name == "Ana Lima"] == [("Ana Lima, PhD, MA",)]


@pytest.mark.parametrize(
    ("cells", "people"),
    [
        (["Ana Lima – Sea Lab, Bo Berg – Rope School", "Cleo Roux – Net Bank"],
         [("Ana Lima", "Sea Lab", ""), ("Bo Berg", "Rope School", ""),
          ("Cleo Roux", "Net Bank", "")]),
        (["Ana Lima – Sea Lab and Bo Berg – Rope School"],
         [("Ana Lima", "Sea Lab", ""), ("Bo Berg", "Rope School", "")]),
        (["Ana Lima, Bo Berg and Cleo Roux – Sea Lab", "Dov Stern – Rope School"],
         [("Ana Lima", "Sea Lab", ""), ("Bo Berg", "Sea Lab", ""), ("Cleo Roux", "Sea Lab", ""),
          ("Dov Stern", "Rope School", "")]),
        (["Lima, Ana – Sea Lab", "Berg, Bo – Rope School", "Roux, Cleo – Net Bank",
          "Stern, Dov – Tides"],
         [("Ana Lima", "Sea Lab", ""), ("Bo Berg", "Rope School", ""),
          ("Cleo Roux", "Net Bank", ""), ("Dov Stern", "Tides", "")]),
        (["Ana Lima, Owner, Nets and Ropes",
          "Bo Berg, Chief Engineer, Sea Lab; Cleo Roux, Director of Nets and Sails, Rope School",
          "Dov Stern, Tide Lead, Lamps & Co",
          "Eva Moss, Head of Nets, Harbour Engineers"],
         [("Ana Lima", "Nets and Ropes", "Owner"), ("Bo Berg", "Sea Lab", "Chief Engineer"),
          ("Cleo Roux", "Rope School", "Director of Nets and Sails"),
          ("Dov Stern", "Tide Lead, Lamps & Co", ""),
          ("Eva Moss", "Harbour Engineers", "Head of Nets")]),
        (["Ana Lima, Chief of Nets and Ropes", "Bo Berg"],
         [("Ana Lima", "", "Chief of Nets and Ropes"), ("Bo Berg", "", "")]),
        (["Harbour Museum of Nets and Ropes", "Bo Berg"],
         [("Bo Berg", "", ""), ("Harbour Museum of Nets and Ropes", "", "")]),
    ],
)  # fmt: skip
def test_several_people_and_posts_are_told_apart_beside_bodies(
    cells: list[str], people: list[Told]
) -> None:
    assert people_of(as_csv(cells)) == people


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (["Ana Lima and Bo Berg", "Cleo Roux & Dov Stern"],
         ["Ana Lima", "Bo Berg", "Cleo Roux", "Dov Stern"]),
        (["Session Chair: Ana Lima", "Session Chair: Bo Berg and Cleo Roux"],
         ["Ana Lima", "Bo Berg", "Cleo Roux"]),
        (["Ana Lima: The sea at night", "Bo Berg: How tides are read", "Cleo Roux: Ropes for all",
          "Dov Stern: The school of the sea"],
         ["Ana Lima: The sea at night", "Bo Berg: How tides are read", "Cleo Roux: Ropes for all",
          "Dov Stern: The school of the sea"]),
        (["Ana Lima @ana", "Bo Berg @bob", "Cleo Roux @clo"], ["Ana Lima", "Bo Berg", "Cleo Roux"]),
        (["Sea Lab: Ana Lima", "Rope School: Bo Berg"],
         ["Rope School: Bo Berg", "Sea Lab: Ana Lima"]),
        (["Rope Team and Net Team", "Ana and Bo"], ["Ana", "Bo", "Net Team", "Rope Team"]),
    ],
)  # fmt: skip
def test_marks_that_part_no_bodies_are_left_as_they_are(cells: list[str], names: list[str]) -> None:
    assert people_of(as_csv(cells)) == sorted((name, "", "") for name in names)


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Museum of Nets, Ropes, & Sails", "Museum of Nets, Ropes, & Sails"),
        ("Institut für Netze, Taue und Segel", "Institut für Netze, Taue und Segel"),
        ("University of the Sea, Trinidad and Tobago", "University of the Sea"),
        ("School of Ropes, Institute of Nets and Sails", "Institute of Nets and Sails"),
        ("Museum of Nets, Porto", "Museum of Nets"),
    ],
)
def test_list_within_the_name_of_a_body_is_of_it(told: str, body: str) -> None:
    assert body_of(told) == body


def test_body_that_may_hold_somebody_known_is_kept_whole_and_told() -> None:
    cells = ["Ana Lima – Sea Lab and Bo Berg", "Bo Berg – Rope School\nCleo Roux – Net Bank"]
    found = tidied(as_json(cells))
    assert [(one.name, one.affiliation) for one in found.people] == [
        ("Ana Lima", "Sea Lab and Bo Berg"), ("Bo Berg", "Rope School"), ("Cleo Roux", "Net Bank"),
    ]  # fmt: skip
    (remark,) = (one for one in found.remarks if one.startswith("Kept whole"))
    assert remark.endswith('write each of them apart: "Sea Lab and Bo Berg".')


@pytest.mark.parametrize(
    "cell",
    [
        "Ana Lima, Bo Berg, and co-authors", "Ana Lima, Bo Berg et al.",
        "Ana Lima, Bo Berg et coll.", "Ana Lima, Bo Berg et leurs coauteurs",
        "Ana Lima, Bo Berg y coautores", "Ana Lima, Bo Berg e outros",
        "Ana Lima, Bo Berg und andere", "Ana Lima, Bo Berg + others",
        "Ana Lima, Bo Berg with co-authors", "Ana Lima, Bo Berg и др.",
        "Ana Lima, Bo Berg и соавторы", "Ana Lima, Bo Berg وآخرون",
    ],
)  # fmt: skip
def test_who_is_only_said_to_be_with_them_is_nobody(cell: str) -> None:
    found = tidied(hourly("Title;Speaker", f"Tides;{cell}"))
    assert [one.name for one in found.people] == ["Ana Lima", "Bo Berg"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Prof. Ana Lima", "Ana Lima"), ("Prof Ana Lima", "Ana Lima"),
        ("Prof. Dr.-Ing. Ana Lima", "Ana Lima"), ("Associate Professor Ana Lima", "Ana Lima"),
        ("Mme Ana Lima", "Ana Lima"), ("Frau Ana Lima", "Ana Lima"), ("Dra. Ana Lima", "Ana Lima"),
        ("проф. Анна Лима", "Анна Лима"), ("د. آنا ليما", "آنا ليما"),
        ("Phil van Lima", "Phil van Lima"), ("Hon Wei Lim", "Hon Wei Lim"), ("Dr. Ng", "Dr. Ng"),
        ("Md Hasan Lima", "Md Hasan Lima"), ("Dr. Lamp Foundation", "Dr. Lamp Foundation"),
    ],
)  # fmt: skip
def test_titles_stand_before_no_name_but_beside_it(written: str, name: str) -> None:
    (found,) = tidied(hourly("Title;Speaker", f"Tides;{written}")).people
    assert (found.name, found.aliases) == (name, (written,) if written != name else ())
