"""What stands in and beside the names of people in sources, and is none: degrees, posts, prose."""

from __future__ import annotations

import json
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.core.models import SessionKind
from bot.knowledge_base.importing.cell_people import names_in
from bot.knowledge_base.importing.degrees import without_degrees
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedSession,
)
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON


def with_people(*people: ImportedPerson) -> TidyProgramme:
    sessions = [ImportedSession(f"Tides {n}", people=(one,)) for n, one in enumerate(people)]
    return tidy(ImportedProgramme(tuple(sessions)), ZoneInfo("Europe/Lisbon"))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ana Lima, MD", "Ana Lima"),
        ("Ana Lima, MD, PhD", "Ana Lima"),
        ("Ana Lima, MD MSPH", "Ana Lima"),
        ("Ana Lima, Ph. D.", "Ana Lima"),
        ("Ana Lima, M.Sc.", "Ana Lima"),
        ("Ana Lima PhD", "Ana Lima"),
        ("Анна Лима, д.т.н.", "Анна Лима"),
        ("Анна Лима, к.ф.-м.н.", "Анна Лима"),
        ("임안나, PhD", "임안나"),
        ("Lima, MD", "Lima, MD"),
        ("Lima, Ana", "Lima, Ana"),
        ("Li Wei, Ma", "Li Wei, Ma"),
        ("Jean Paul MBA", "Jean Paul MBA"),
        ("Ana Lima, Jr.", "Ana Lima, Jr."),
        ("Ana Lima, Lamps", "Ana Lima, Lamps"),
    ],
)
def test_degrees_behind_a_name_are_no_part_of_it(written: str, name: str) -> None:
    assert without_degrees(written) == name


def test_person_with_and_without_degrees_is_one() -> None:
    written = ["Ana Lima, MD", "Ana Lima, BS", "Dr. Ana Lima", "Bo Berg (PhD)", "Cleo Roux"]
    found = with_people(*map(ImportedPerson, written))
    assert [(p.name, p.aliases) for p in found.people] == [
        ("Ana Lima", ("Ana Lima, MD", "Ana Lima, BS", "Dr. Ana Lima")),
        ("Bo Berg", ()),
        ("Cleo Roux", ()),
    ]


@pytest.mark.parametrize(
    ("bodies", "others", "names", "is_told"),
    [
        (("Lamps", "lamps"), (), ["Bo Berg"], False),
        (("Lamps", ""), (), ["Bo Berg", "Bo J. Berg"], True),
        (("Lamps", "Nets"), (), ["Bo Berg", "Bo J. Berg"], True),
        (("Lamps", "Lamps"), ("Bo K. Berg",), ["Bo Berg", "Bo J. Berg", "Bo K. Berg"], True),
    ],
)
def test_names_that_differ_by_an_initial_are_one_only_where_sure(
    bodies: tuple[str, str], others: tuple[str, ...], names: list[str], is_told: bool
) -> None:
    found = with_people(
        ImportedPerson("Bo Berg", affiliation=bodies[0]),
        ImportedPerson("Bo J. Berg", affiliation=bodies[1]),
        *(ImportedPerson(name, affiliation="Lamps") for name in others),
    )
    assert [p.name for p in found.people] == names
    assert any(remark.startswith("Perhaps one person") for remark in found.remarks) is is_told


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Bo Berg, Director of the Harbour", [("Bo Berg", "Director of the Harbour")]),
        ("Ana Lima, CEO, Bo Berg, Senior Software Engineer, Cleo Roux",
         [("Ana Lima", "CEO"), ("Bo Berg", "Senior Software Engineer"), ("Cleo Roux", "")]),
        ("Анна Лима, профессор кафедры моря", [("Анна Лима", "профессор кафедры моря")]),
        ("Ana Lima, Directora de faros", [("Ana Lima", "Directora de faros")]),
        ("Ana Lima, Dean Wells", [("Ana Lima", ""), ("Dean Wells", "")]),
        ("Ana Lima, Judge Berg", [("Ana Lima", ""), ("Judge Berg", "")]),
    ],
)  # fmt: skip
def test_post_behind_a_comma_is_nobody(cell: str, people: list[tuple[str, str]]) -> None:
    persons = tuple(map(ImportedPerson, names_in(cell)))
    found = tidy(ImportedProgramme((ImportedSession("Tides", people=persons),)), LISBON)
    assert [(p.name, p.role) for p in found.people] == people


@pytest.mark.parametrize(
    "phrase",
    [
        "All", "Todos", "Все", "全体", "全員", "전원", "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
        "All our author guests!", "Distinguished guest speaker", "Participants",
        "Tous nos invités", "Invitados especiales", "Наши гости", "جميع المشاركين", "神秘嘉宾",
        "모든 연사", "Unsere Gäste", "Contributed from submitted abstracts",
        "La esperanza de unir redes, esta charla explora el mar y sus faros. ¿Es un faro?",
        "We will read the tides of the north and mend what they broke.",
    ],
)  # fmt: skip
def test_phrase_that_names_nobody_is_no_person_and_told(phrase: str) -> None:
    persons = tuple(map(ImportedPerson, names_in(phrase)))
    found = tidy(ImportedProgramme((ImportedSession("Tides", people=persons),)), LISBON)
    assert found.people == ()
    assert found.remarks[0] == (
        f'Taken as nobody\'s name, in 1 session; if somebody is meant, write who: "{phrase[:60]}".'
    )


def test_sort_of_a_session_is_nobody_who_speaks_in_it() -> None:
    people = tuple(map(ImportedPerson, ("Breaks", "Ana Lima")))
    sessions = [
        ImportedSession("Coffee break", kind_words="Breaks", people=people[:1]),
        ImportedSession("Tides", kind_words="Lecture", people=people[1:]),
    ]
    found = tidy(ImportedProgramme(tuple(sessions)), LISBON)
    assert [(one.plain_title, one.kind) for one in found.sessions] == [
        ("Coffee break", SessionKind.BREAK), ("Tides", SessionKind.TALK),
    ]  # fmt: skip
    assert [one.name for one in found.people] == ["Ana Lima"]
    assert found.remarks[0] == (
        'Taken as nobody\'s name, in 1 session; if somebody is meant, write who: "Breaks".'
    )


@pytest.mark.parametrize(
    ("cell", "people", "nobody"),
    [
        ("Bob Ray and friends", [("Bob Ray", "")], True),
        ("Bo Berg & colleagues", [("Bo Berg", "")], True),
        ("Zoe Noe y sus amigos", [("Zoe Noe", "")], True),
        ("Ana Lima et ses collègues", [("Ana Lima", "")], True),
        ("Ana Lima (présidente)", [("Ana Lima", "présidente")], False),
        ("Ivo Kask (CEO)", [("Ivo Kask", "CEO")], False),
        ("José Ortega y Gasset", [("José Ortega y Gasset", "")], False),
    ],
)
def test_company_is_nobody_and_a_post_in_brackets_no_name(
    cell: str, people: list[tuple[str, str]], nobody: bool
) -> None:
    data = f"title,start,speaker\nTides,2027-05-13 10:00,{cell}\n".encode()
    found = tidy(read_programme(data)[1], LISBON)
    assert [(one.name, one.role) for one in found.people] == people
    assert any("nobody's name" in remark for remark in found.remarks) is nobody


@pytest.mark.parametrize(
    "name",
    ["Panic! At the Deck", "Guest Lima", "Harbour Team", "A. Lima", "The Author Bo Berg",
     "Department of the Tides and Nets of the University of the North Sea"],
)  # fmt: skip
def test_name_that_only_sounds_like_a_phrase_is_kept(name: str) -> None:
    assert [p.name for p in with_people(ImportedPerson(name)).people] == [name]


def read(root: Any) -> TidyProgramme:
    return tidy(read_programme(json.dumps(root).encode())[1], LISBON)


def talk(title: str, *speakers: dict[str, str], hour: int = 10) -> dict[str, Any]:
    time = f"2027-05-13T{hour}:00"
    return {"title": title, "type": "keynote", "start": time, "speakers": list(speakers)}


def test_title_beside_a_speaker_is_that_of_a_session_without_one() -> None:
    found = read([
        talk("", {"name": "Ana Lima", "title": "What the tides remember"}),
        talk("", {"name": "Bo Berg", "talkTitle": "Knots"}, hour=11),
        talk("Prizes", {"name": "Ana Lima", "title": "On being read"},
             {"name": "Cleo Roux", "title": "Director of Lamps"}, hour=12),
    ])  # fmt: skip
    assert [(s.plain_title, s.source.abstract) for s in found.sessions] == [
        ("What the tides remember", ""), ("Knots", ""), ("Prizes", "Ana Lima: On being read"),
    ]  # fmt: skip
    assert [(p.name, p.role) for p in found.people] == [
        ("Ana Lima", ""), ("Bo Berg", ""), ("Cleo Roux", "Director of Lamps"),
    ]  # fmt: skip
    called, told = found.remarks[:2]
    assert called == (
        "Without a title of its own, and called as the talk is beside who gives it: "
        '"What the tides remember"; "Knots".'
    )
    assert told == (
        "Titles of talks beside who gives them, told in the text of the session: "
        '"Ana Lima: On being read".'
    )


def test_post_beside_a_speaker_is_no_title() -> None:
    found = read([
        talk("", {"name": "Ana Lima", "title": "Professor of Tides"}),
        talk("", {"name": "Bo Berg", "title": "Chief Engineer"}, hour=11),
        talk("Nets", {"name": "Cleo Roux", "title": "Voice of the sea"}, hour=12),
    ])  # fmt: skip
    assert [s.plain_title for s in found.sessions] == ["Keynote: Ana Lima", "Keynote: Bo Berg",
                                                       "Nets"]  # fmt: skip
    assert [p.role for p in found.people] == [
        "Professor of Tides", "Chief Engineer", "Voice of the sea",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cell",
    [
        "Presidente: Ana Lima", "Presidenta de mesa: Ana Lima", "Chair: Ana Lima",
        "Ana Lima, chair", "Ana Lima - Moderadora", "Ana Lima – модератор", "主持: Ana Lima",
    ],
)  # fmt: skip
def test_who_leads_a_session_is_told_beside_the_name(cell: str) -> None:
    persons = tuple(map(ImportedPerson, names_in(f"{cell}; Bo Berg")))
    found = tidy(ImportedProgramme((ImportedSession("Tides", people=persons),)), LISBON)
    (session,) = found.sessions
    told = [(one.name, one.role, session.parts.get(one)) for one in session.people]
    assert told == [("Ana Lima", "", "moderator"), ("Bo Berg", "", None)]


@pytest.mark.parametrize("name", ["Ana Lima, Chair of Lamps", "Bo Berg, President"])
def test_post_elsewhere_is_no_part_in_a_session(name: str) -> None:
    found = tidy(
        ImportedProgramme((ImportedSession("Tides", people=(ImportedPerson(name),)),)), LISBON
    )
    assert [(one.name, one.role) for one in found.people] == [tuple(name.split(", "))]
    assert found.sessions[0].parts == {}


@pytest.mark.parametrize(
    ("written", "other", "names"),
    [
        ("Ana Lima, Bo Berg, Cy Okoro", "Di Roux", ["Ana Lima", "Bo Berg", "Cy Okoro"]),
        ("Ana Lima, Bo Berg", "Di Roux", ["Ana Lima, Bo Berg"]),
        ("Ana Lima, Sea View, New Zealand", "Di Roux", ["Ana Lima, Sea View, New Zealand"]),
        ("Ana Lima, Reef Institute, Sea View", "Di Roux", ["Ana Lima, Reef Institute, Sea View"]),
        ("Ana Lima, Bo Berg, Cy Okoro", "Di Roux, Lamps", ["Ana Lima, Bo Berg, Cy Okoro"]),
    ],
)
def test_three_names_with_commas_between_are_three_people(
    written: str, other: str, names: list[str]
) -> None:
    found = with_people(ImportedPerson(written), ImportedPerson(other)).people
    assert [person.name for person in found] == [*names, other]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("XJ, Di Roux", ["Di Roux", "XJ"]),
        ("Bo Berg, Cy Okoro, Di Roux", ["Bo Berg", "Cy Okoro", "Di Roux"]),
        ("Di Roux, Eve Stone", ["Di Roux", "Eve Stone"]),
        ("Di Roux, Lamps Inc", ["Di Roux"]),
        ("Reef Institute, Di Roux", ["Di Roux", "Eve Stone", "Reef Institute, Di Roux"]),
        ("Portugal, Di Roux", ["Di Roux", "Eve Stone", "Portugal, Di Roux"]),
    ],
)
def test_names_with_a_comma_before_somebody_known_alone_are_several(
    written: str, names: list[str]
) -> None:
    told = (ImportedPerson(written), ImportedPerson("Di Roux"), ImportedPerson("Eve Stone"))
    found = with_people(*told).people
    assert [person.name for person in found] == sorted({*names, "Eve Stone"})


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ('"Tides 2027"', "None", ("Tides 2027", "")),
        ("'Tides 2027'", "null", ("Tides 2027", "")),
        ('Tides "low" 2027', "None of us knows.", ('Tides "low" 2027', "None of us knows.")),
        ('"Tides" and "Ebbs"', "A text.", ('"Tides" and "Ebbs"', "A text.")),
    ],
)
def test_what_programs_write_around_and_for_texts_is_none(
    name: str, text: str, told: tuple[str, str]
) -> None:
    source = f"""<schedule><conference><title>{name}</title></conference>
<day date="2027-05-13"><room name="Loft"><event id="1"><title>Ebb</title><start>10:00</start>
<duration>01:00</duration><abstract>{text}</abstract></event></room></day></schedule>"""
    programme = tidy(read_programme(source.encode())[1], LISBON)
    assert (programme.source.name, programme.sessions[0].source.abstract) == told
