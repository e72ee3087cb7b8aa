"""Lists of papers with several authors, in panels and blocks that stand in lists of their own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON

WHEN = {"fecha": "2027-05-13", "hora": "10:00"}


def tidied(root: Any) -> TidyProgramme:
    return tidy(read_programme(json.dumps(root).encode())[1], LISBON)


def paper(n: int, **told: Any) -> dict[str, Any]:
    return {"codigo": f"PON-{n}", "titulo": f"Mareas {n}", **WHEN, **told}


def bodies(programme: TidyProgramme) -> dict[str, str]:
    return {person.name: person.affiliation for person in programme.people}


@pytest.mark.parametrize(
    "root",
    [
        [paper(1, mesa="Mesa 1", mesaNombre="Costas"), paper(2, mesa="Mesa 2", mesaNombre="Redes"),
         paper(3, mesa="Mesa 1", mesaNombre="Costas")],
        {"mesas": [{"codigo": "Mesa 1", "nombre": "Costas"},
                   {"codigo": "Mesa 2", "nombre": "Redes"}],
         "trabajos": [paper(1, mesa="Mesa 1"), paper(2, mesa="Mesa 2"), paper(3, mesa="Mesa 1")]},
    ],
    ids=["beside the code", "in a list"],
)  # fmt: skip
def test_track_is_called_by_its_name_and_by_its_code(root: Any) -> None:
    found = tidied(root)
    assert [s.tracks for s in found.sessions] == [["Costas"], ["Redes"], ["Costas"]]
    assert found.source.codes == {"Costas": "Mesa 1", "Redes": "Mesa 2"}
    assert found.remarks == ("Without an end: 3 sessions.",)


@pytest.mark.parametrize(
    ("block", "of_paper"),
    [
        ({"id": "M1-A"}, {"sesion": "M1-A"}),
        ({"id": "M1-A"}, {"sesionId": "M1-A"}),
        ({"codigo": "M1-A", "codigos": ["PON-1"]}, {}),
        ({"id": "M1-A", "nombre": "Costas", "sala": ""}, {"sesion": "M1-A"}),
    ],
)
def test_who_chairs_a_block_chairs_each_of_its_papers(
    block: dict[str, Any], of_paper: dict[str, Any]
) -> None:
    whole = {"sala": "Loft", "moderador": "Ana Lima", "responsable": "Equipo AV"} | block
    root = {"sesiones": [whole], "trabajos": [paper(1, autores=["Bo Berg"], **of_paper)]}
    found = tidied(root)
    (session,) = found.sessions
    parts = {person.name: session.parts.get(person, "") for person in session.people}
    assert parts == {"Bo Berg": "", "Ana Lima": "moderator"}
    assert session.rooms == (["Loft"] if block.get("sala", "Loft") else [])
    assert 'Not used of blocks of sessions: "responsable".' in found.remarks


def test_block_tells_no_time_of_one_paper_but_the_day_and_when_all_of_it_is() -> None:
    block = {"id": "S1", "date": "2027-05-13", "time": "10:00-11:30", "chair": "Ana Lima"}
    papers = [{"title": "Tides", "block": "S1", "abstract": "On tides."}, {"title": "Knots",
              "block": "S1", "time": "11:00", "room": "Deck", "chair": "Bo Berg"}]  # fmt: skip
    found = tidied({"blocks": [block], "papers": papers}).sessions
    assert [(s.plain_title, str(s.start or s.day), s.source.abstract) for s in found] == [
        ("Tides", "2027-05-13", "S1, 10:00–11:30\n\nOn tides."),
        ("Knots", "2027-05-13 11:00:00", ""),
    ]
    assert [[p.name for p in s.people] for s in found] == [["Ana Lima"], ["Bo Berg"]]


def test_list_of_bodies_as_long_as_that_of_authors_is_told_of_each() -> None:
    told = {"autores": ["Ana Lima", "Bo Berg", "Cy Okoro", "Di Roux"],
            "instituciones": ["Faro", "Faro", "", "Muelle; Puerto"]}  # fmt: skip
    assert bodies(tidied([paper(1, **told), paper(2)])) == {
        "Ana Lima": "Faro", "Bo Berg": "Faro", "Cy Okoro": "", "Di Roux": "Muelle, Puerto",
    }  # fmt: skip


@pytest.mark.parametrize("key", ["institucion", "affiliation", "所属", "소속"])
def test_body_of_several_authors_is_nobodys_and_told_of_the_paper(key: str) -> None:
    found = tidied([paper(1, autores=["Ana Lima", "Bo Berg"], **{key: "Universidad del Faro"})])
    assert bodies(found) == {"Ana Lima": "", "Bo Berg": ""}
    assert found.sessions[0].source.terms.lines == f"{key.capitalize()}: Universidad del Faro"


def test_body_of_the_only_author_is_theirs_and_told_once() -> None:
    found = tidied([paper(1, autores=["Ana Lima"], institucion="Universidad del Faro")])
    assert bodies(found) == {"Ana Lima": "Universidad del Faro"}
    assert found.sessions[0].source.terms.lines == ""


def test_who_gives_a_paper_of_several_is_told() -> None:
    both = ["Ana Lima", "Bo Berg"]
    found = tidied([
        paper(1, autores=both, presenta="Bo Berg", modalidad="Virtual"),
        paper(2, autores=both, presenta="Ana Lima, Bo Berg", modalidad="Presencial"),
        paper(3, autores=["Ana Lima"], presenta="Ana Lima", modalidad="Presencial"),
    ])  # fmt: skip
    assert [s.source.terms.lines for s in found.sessions] == [
        "Presenta: Bo Berg\n\nModalidad: Virtual", "Modalidad: Presencial", "Modalidad: Presencial",
    ]  # fmt: skip
    assert [len(s.people) for s in found.sessions] == [2, 2, 1]


def test_keywords_of_papers_are_kept_however_many_they_are() -> None:
    words = [["marea", "luna", "costa"], ["nudo", "red"]]
    found = tidied([paper(n, palabrasClave=told) for n, told in enumerate(words)])
    assert [s.source.terms.keywords for s in found.sessions] == [
        ("marea", "luna", "costa"), ("nudo", "red"),
    ]  # fmt: skip
    assert [s.tracks for s in found.sessions] == [[], []]


def test_time_in_words_is_told_and_rows_of_one_item_are_one() -> None:
    games = {"title": "Games", "date": "2027-05-13", "time": "All evening", "room": "Loft"}
    talk = {"title": "Tides", "date": "2027-05-13", "time": "10:00", "room": "Loft"}
    found = tidied([{"id": "a", **games}, {"id": "b", **games}, {"id": "c", **talk}])
    assert [(s.plain_title, s.start is None, s.source.terms.lines) for s in found.sessions] == [
        ("Games", True, "Time: All evening"), ("Tides", False, ""),
    ]  # fmt: skip


def test_given_name_stands_under_a_word_with_a_slip() -> None:
    authors = [
        {"id": 1, "fist_name": "Ana", "last_name": "Lima"},
        {"id": 2, "name": "Bo Berg", "nick_name": "Bosun", "last_name": "Berg"},
        {"id": 3, "user_name": "cy7", "last_name": "Okoro"},
    ]
    found = tidied([paper(1, autores=authors)])
    assert [person.name for person in found.people] == ["Ana Lima", "Bo Berg", "Okoro"]


def test_text_that_is_cut_is_told_of() -> None:
    found = tidied([paper(1, resumen="palabra " * 1_100), paper(2, resumen="palabra " * 900)])
    told = 'Longer than 8,000 characters, and cut there; shorten the text: "Mareas 1".'
    assert [remark for remark in found.remarks if "cut there" in remark] == [told]


@pytest.mark.parametrize(
    ("second", "people", "kind"),
    [
        ("Keynote: Ana Lima", ["Ana Lima"], "keynote"),
        ("Conferencia magistral: Ana Lima Roux", ["Ana Lima Roux"], "keynote"),
        ("Panel – Ana Lima", ["Ana Lima"], "panel"),
        ("Keynote: Tide Institute", [], "talk"),
        ("Keynote: the sea", [], "talk"),
        ("Session: Nets and knots", [], "talk"),
        ("Ana Lima", [], "talk"),
    ],
)
def test_second_title_of_a_sort_and_a_name_tells_who_gives_it(
    second: str, people: list[str], kind: str
) -> None:
    sea = {"title": "Of the sea", "date": "2027-05-13", "time": "10:00", "name": second}
    other = {"name": "Session 1", "date": "2027-05-13", "time": "11:00", "speaker": "Bo Berg"}
    first, _ = tidied([sea, other]).sessions
    assert ([person.name for person in first.people], str(first.kind)) == (people, kind)


def test_title_tells_who_gives_what_others_only_chair() -> None:
    keynote = {"title": "Keynote 1 - Ana Lima", "chairs": ["Bo Berg"]} | WHEN
    talk = {"title": "Tides with Bo Berg", "chairs": ["Bo Berg"], "sala": "Loft"} | WHEN
    other = {"title": "Nets", "speakers": ["Ana Lima"], "sala": "Deck"} | WHEN
    found = tidied([keynote, talk, other]).sessions
    assert [{p.name: s.parts.get(p, "") for p in s.people} for s in found] == [
        {"Ana Lima": "", "Bo Berg": "moderator"}, {"Bo Berg": "moderator"}, {"Ana Lima": ""},
    ]  # fmt: skip
