"""Columns of blocks beside titles, of what is told of people, and of marks for nothing."""

from __future__ import annotations

import json

import pytest

from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.missing_values import without_marks
from bot.knowledge_base.importing.organisations import body_of, remarks_on_bodies, unit_of
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import hourly, tidied, told


def table(heads: str, *rows: str) -> TidyProgramme:
    return tidied(hourly(heads, *rows))


def tracks(programme: TidyProgramme) -> dict[str, list[str]]:
    return {one.plain_title: one.tracks for one in programme.sessions}


PAPERS = ("Of tides;Spring tides", "Of tides;Neap tides", "Of knots;Bowlines", "Of knots;Hitches")


@pytest.mark.parametrize(
    "heads",
    ["Panel title;Title", "Session;Paper title", "Session title;Title", "Séance;Titre",
     "Sesión;Título de la ponencia", "主题;演讲题目", "세션;발표 제목", "الجلسة;العنوان"],
)  # fmt: skip
def test_block_of_several_titles_is_their_track_and_names_what_has_no_title(heads: str) -> None:
    found = tracks(table(heads, *PAPERS, "Lunch;"))
    assert found == {
        "Spring tides": ["Of tides"], "Neap tides": ["Of tides"],
        "Bowlines": ["Of knots"], "Hitches": ["Of knots"], "Lunch": [],
    }  # fmt: skip


def test_items_on_their_own_hide_no_blocks() -> None:
    found = tracks(table("Session;Paper title", *PAPERS[:3], *(f"{one};" for one in "ABCDEF")))
    papers = {"Spring tides": ["Of tides"], "Neap tides": ["Of tides"], "Bowlines": ["Of knots"]}
    assert found == papers | {one: [] for one in "ABCDEF"}


def test_block_stands_beside_another_track() -> None:
    rows = (
        f"{row};{strand}"
        for row, strand in zip(PAPERS, ["Sea", "Sea", "Rope", "Rope"], strict=True)
    )
    found = tracks(table("Panel title;Title;Track", *rows))
    assert found["Bowlines"] == ["Rope", "Of knots"]


@pytest.mark.parametrize(
    ("heads", "rows"),
    [
        ("Event;Title", ("Tide Days;Tides", "Tide Days;Knots", "Tide Days;Reefs")),  # all are of it
        ("Title;Subject", ("Tides;Ana", "Knots;Bo", "Reefs;Kim")),  # tells each apart
        ("Title;Track;Section", ("Tides;Sea;7", "Knots;Sea;7", "Reefs;Sea;8")),  # numbers
    ],
)
def test_what_groups_no_rows_is_no_block(heads: str, rows: tuple[str, str, str]) -> None:
    found = tracks(table(heads, *rows))
    track = ["Sea"] if "Track" in heads else []
    assert found == {"Tides": track, "Knots": track, "Reefs": track}


def test_second_title_is_told_in_the_text() -> None:
    found = table(
        "Title;Titre;Description", "Exposé invité;Des marées et des vents du nord;Un exposé.",
        "Nœuds et cordes;Nœuds et cordes;Des cordes.",
    )  # fmt: skip
    assert {one.plain_title: one.source.abstract for one in found.sessions} == {
        "Exposé invité": "Des marées et des vents du nord\n\nUn exposé.",
        "Nœuds et cordes": "Des cordes.",
    }


def test_column_of_names_is_no_second_title() -> None:
    found = table("Titre;Nom;Description", "Marées;Lima Ana;De la mer.", "Nœuds;Berg Bo;De cordes.")
    assert [one.source.abstract for one in found.sessions] == ["De la mer.", "De cordes."]


def test_title_of_a_block_is_told_beside_its_theme() -> None:
    talks = [
        {"title": title, "start": f"10:{n}0", "presenter": "Ana Lima"}
        for n, title in enumerate(("Spring tides", "Neap tides"))
    ]
    block = {"title": "Of tides", "date": "2027-05-13", "start": "10:00", "theme": "Sea",
             "talks": talks}  # fmt: skip
    other = {**block, "title": "Of knots", "start": "11:00", "talks": [
        {"title": title, "start": f"11:{n}0"} for n, title in enumerate(("Bowlines", "Hitches"))
    ]}  # fmt: skip
    found = tracks(tidied(json.dumps([block, other]).encode()))
    assert {name: found[name] for name in ("Neap tides", "Hitches")} == {
        "Neap tides": ["Sea", "Of tides"], "Hitches": ["Sea", "Of knots"],
    }  # fmt: skip


@pytest.mark.parametrize("day", ["Thursday / 13 May", "Jeudi 13 mai", "Четверг, 13 мая", "5月13日"])
def test_day_that_is_called_by_its_date_without_a_year_is_one(day: str) -> None:
    talks = [{"title": title, "time": "10:00 - 10:30"} for title in ("Tides", "Knots")]
    found = tidied(json.dumps([{"title": day, "sessions": talks}]).encode(), year=2027)
    assert {name: at for name, at, _, _ in told(found)} == {
        "Tides": "13 10:00",
        "Knots": "13 10:00",
    }


def test_others_who_are_only_counted_are_nobody() -> None:
    found = people(
        "Title;Speakers", "Tides;Ana Lima | + 59 OTHER authors", "Knots;Bo Berg | 3 others"
    )
    assert sorted(found) == ["Ana Lima", "Bo Berg"]


def test_words_for_people_before_a_name_are_of_people() -> None:
    found = people("Title;author-name;author-title", "Tides;Ana Lima;Sailor of the north")
    assert found == {"Ana Lima": ("", "Sailor of the north", "")}


def test_marks_that_a_program_writes_for_nothing_are_nothing() -> None:
    found = table("Title;Speaker;Room", "Tides;Ana Lima;NA", "Knots;NA;Deck", "NA;NA;NA")
    assert told(found) == [
        ("Tides", "13 10:00", [], ["Ana Lima"]), ("Knots", "13 11:00", ["Deck"], []),
    ]  # fmt: skip


def test_spaces_around_a_mark_are_none_of_it() -> None:
    assert without_marks([["Tides", " NA"], ["NA ", "Deck"]]) == [["Tides", ""], ["", "Deck"]]


def test_mark_in_one_column_is_a_word() -> None:
    rows = [["Tides", "NA"], ["Knots", "EU"], ["Reefs", "NA"]]
    assert without_marks(rows) == rows


def people(heads: str, *rows: str) -> dict[str, tuple[str, str, object]]:
    return {one.name: (one.affiliation, one.role, one.bio) for one in table(heads, *rows).people}


@pytest.mark.parametrize(
    ("speaker", "body", "post"),
    [
        ("Speaker", "Affiliation", "Job title"), ("Presenter", "Presenter_Affiliation", "Position"),
        ("Intervenant", "Organisme", "Fonction"), ("Ponente", "Institución", "Puesto"),
        ("Докладчик", "Организация", "Должность"), ("讲者", "单位", "职位"),
        ("연사", "소속", "직책"),
        ("المتحدث", "المؤسسة", "المنصب"),
    ],
)  # fmt: skip
def test_columns_beside_people_tell_where_they_come_from_and_what_they_do(
    speaker: str, body: str, post: str
) -> None:
    found = people(
        f"Title;{speaker};{body};{post}",
        "Tides;Ana Lima;Harbour Institute;Sailor",
        "Knots;Bo Berg;;",
    )
    assert found == {"Ana Lima": ("Harbour Institute", "Sailor", ""), "Bo Berg": ("", "", "")}


def test_number_is_nobodys_post() -> None:
    found = people("Title;Speaker;Position", "Tides;Ana Lima;1", "Knots;Bo Berg;2")
    assert found == {"Ana Lima": ("", "", ""), "Bo Berg": ("", "", "")}


def test_columns_with_a_number_tell_of_the_people_with_it() -> None:
    found = people(
        "Title;Speaker 1;Speaker 1 bio;Speaker 2;Speaker 2 bio",
        "Tides;Ana Lima;Keeper of tides.;Bo Berg;Maker of ropes.",
    )
    assert found == {
        "Ana Lima": ("", "", "Keeper of tides."), "Bo Berg": ("", "", "Maker of ropes."),
    }  # fmt: skip


def test_what_is_told_once_of_several_is_told_of_none_of_them() -> None:
    found = people(
        "Title;Speakers;Affiliation", 'Tides;"Ana Lima | Bo Berg";"Harbour Institute | Lantern"',
        'Knots;"Kim Ode | Dan Roe";Harbour Institute',
        'Reefs;"Eva Moe | Lea Ito";"Buoy (North | South) | Lantern"',
    )  # fmt: skip
    assert {name: body for name, (body, _, _) in found.items()} == {
        "Ana Lima": "Harbour Institute", "Bo Berg": "Lantern", "Kim Ode": "", "Dan Roe": "",
        "Eva Moe": "Buoy (North | South)", "Lea Ito": "Lantern",
    }  # fmt: skip


def test_semicolon_of_chinese_parts_rooms_and_tracks() -> None:
    (session,) = table("标题;地点;Track", "潮汐;主厅；码头;海洋；绳索").sessions
    assert (session.rooms, session.tracks) == (["主厅", "码头"], ["海洋", "绳索"])


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Name (required)", "title"), ("Start Time (required)", "start"), ("Lieu (salle)", "room"),
        ("Title [en]", "title"), ("Докладчик (ФИО)", "people"), ("End Time*", "end"),
        ("Start (UTC)", ""), ("Start (Europe/Paris)", ""), ("Colour (required)", ""),
    ],
)  # fmt: skip
def test_remark_in_brackets_changes_no_heading_but_a_zone_does(heading: str, field: str) -> None:
    assert field_of_heading(heading) == field


@pytest.mark.parametrize(
    ("affiliation", "body", "unit"),
    [
        ("School of Ropes, Harbour University", "Harbour University", "School of Ropes"),
        ("Département des marées, Université du Port, Brest", "Université du Port",
         "Département des marées"),
        ("Кафедра узлов, Портовый университет", "Портовый университет", "Кафедра узлов"),
        ("Harbour University, Porto", "Harbour University", ""),
        ("School of Ropes, Porto", "School of Ropes, Porto", ""), ("Nets, Ropes", "", ""),
        ("Кафедра узлов, Казань", "Кафедра узлов, Казань", ""),
        ("Département de la mer, Sète", "Département de la mer, Sète", ""),
        ("School of Ropes, Nets, Porto", "", ""),
        ("School of Ropes", "School of Ropes", ""),
    ],
)  # fmt: skip
def test_part_of_a_body_stands_before_it(affiliation: str, body: str, unit: str) -> None:
    assert (body_of(affiliation), unit_of(affiliation)) == (body, unit)


def test_bodies_that_differ_by_small_words_are_named_and_stay_two() -> None:
    bodies = ("Institute of Tides", "Institute for Tides", "Institute of Knots")
    (said,) = remarks_on_bodies(ImportedPerson("Ana", affiliation=body) for body in bodies)
    assert said.endswith(': "Institute of Tides / Institute for Tides".')


@pytest.mark.parametrize(
    ("heads", "row", "bodies"),
    [
        ("Title;Speaker;Chair;Affiliation", "Tides;Ana Lima;Bo Berg;Quay", ["Quay", ""]),
        ("Titre;Intervenants;Modérateur;Affiliation", "Tides;Ana Lima;Bo Berg;Quay", ["Quay", ""]),
        ("标题;演讲者;主持人;单位", "Tides;Ana Lima;Bo Berg;Quay", ["Quay", ""]),
        ("Title;Chair;Affiliation;Speaker", "Tides;Bo Berg;Quay;Ana Lima", ["", "Quay"]),
        ("Title;Speaker;Chair;Chair affiliation", "Tides;Ana Lima;Bo Berg;Quay", ["", "Quay"]),
        ("Title;Speaker;Affiliation;Chair;Affiliation", "Tides;Ana Lima;Quay;Bo Berg;Nets",
         ["Quay", "Nets"]),
        ("Title;Speakers;Affiliations", "Tides;Ana Lima|Bo Berg;Quay|Nets", ["Quay", "Nets"]),
        ("Title;Speaker;Affil", "Tides;Ana Lima;Quay", ["Quay"]),
        ("Title;Speakers;Affil", "Tides;Ana Lima|Bo Berg|Cleo Roux;Quay|Nets", ["", "", ""]),
        ("Título;Ponentes;Afiliaciones", "Tides;Ana Lima|Bo Berg;Quay|Nets", ["Quay", "Nets"]),
    ],
)  # fmt: skip
def test_only_column_of_affiliations_is_of_those_who_speak(
    heads: str, row: str, bodies: list[str]
) -> None:
    assert [one.affiliation for one in table(heads, row).people] == bodies


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["Sea, Sky", "Sea", "Sky, Land", "Land"],
         [["Sea", "Sky"], ["Sea"], ["Sky", "Land"], ["Land"]]),
        (["海洋、天空", "海洋", "天空", "陆地"], [["海洋", "天空"], ["海洋"], ["天空"], ["陆地"]]),
        (["Law, Sea and Sky", "Law", "Law, Sea and Sky", "Sky"],
         [["Law", "Sea and Sky"], ["Law"], ["Law", "Sea and Sky"], ["Sky"]]),
        (["Sea, Sky and Law", "Ropes", "Sea, Sky and Law", "Ropes"],
         [["Sea, Sky and Law"], ["Ropes"], ["Sea, Sky and Law"], ["Ropes"]]),
        (["Ropes, old", "Ropes", "Nets", "Nets"], [["Ropes, old"], ["Ropes"], ["Nets"], ["Nets"]]),
    ],
)  # fmt: skip
def test_comma_parts_tracks_that_stand_alone_elsewhere(
    cells: list[str], found: list[list[str]]
) -> None:
    rows = [f"Talk {at};{cell}" for at, cell in enumerate(cells)]
    assert list(tracks(table("Title;Track", *rows)).values()) == found


@pytest.mark.parametrize(
    "firm",
    ["Redes y Velas, S.L.U.", "Redes y Velas, S.A.U.", "Redes y Velas, S. A. de C. V.",
     "Reti e Vele, S.r.l.", "Reti e Vele, S.p.A.", "Redes e Velas, Lda.", "Nets, Pty Ltd",
     "Netze, GmbH & Co. KG", "Сети, ООО", "Nets, Inc."],
)  # fmt: skip
def test_legal_form_behind_a_comma_is_of_the_firm(firm: str) -> None:
    table = f"Title;Start;Speaker;Entity\nTides;2027-05-13 10:00;Ana Lima;{firm}\n"
    (person,) = tidied(table.encode()).people
    assert (body_of(person.affiliation), person.role) == (firm, "")
