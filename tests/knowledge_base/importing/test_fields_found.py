"""Fields that sources call by short or other words, and what stands in place of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.core.models import SessionKind
from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedRoom, ImportedSession
from bot.knowledge_base.importing.session_kinds import kind_of
from bot.knowledge_base.importing.session_titles import unmarked
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON

DAY = "2027-05-13"


def read(source: Any, **columns: str) -> TidyProgramme:
    data = source if isinstance(source, str) else json.dumps(source)
    hints = TableHints(columns=columns)
    return tidy(read_programme(data.encode(), hints=hints)[1], LISBON)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("loc", "room"), ("desc", "abstract"), ("htmlDescription", "abstract"),
        ("description_html", "abstract"), ("Short Description", "abstract"),
        ("Room/Location", "room"), ("Description (Optional)", "abstract"),
        ("Track (optional)", "track"), ("short name", ""), ("htmlTitle", ""),
        ("eventname", "title"), ("eventid", "id"), ("sessiontype", "kind"), ("talktitle", "title"),
        ("eventcategory", "track"), ("talks", ""), ("talkative", ""), ("Organizers", "people"),
        ("Organisateurs", "people"), ("Coordinación", "people"), ("Организаторы", "people"),
    ],
)  # fmt: skip
def test_heading_is_known_by_its_abbreviation_and_form(heading: str, field: str) -> None:
    assert field_of_heading(heading) == field


def konopas(count: int, *tags: str) -> list[dict[str, Any]]:
    return [
        {"title": f"Tides {n}", "date": DAY, "time": f"1{n}:00", "loc": ["Loft"],
         "desc": "On the sea.", "tags": [tags[n % len(tags)]], "people": [{"name": "Ana Lima"}]}
        for n in range(count)
    ]  # fmt: skip


def test_list_of_a_convention_is_read_and_its_few_tags_are_tracks() -> None:
    found = read(konopas(6, "Nets", "Lamps"))
    assert [(s.rooms, s.track, s.source.abstract) for s in found.sessions] == [
        (["Loft"], track, "On the sea.") for track in ("Nets", "Lamps") * 3
    ]


def test_many_tags_are_no_tracks_and_kept_as_keywords() -> None:
    found = read(konopas(4, "a", "b", "c", "d"))
    assert [s.track for s in found.sessions] == [""] * 4
    assert [s.source.terms.keywords for s in found.sessions] == [("a",), ("b",), ("c",), ("d",)]


def wrapped(number: int, sort: str, place: str) -> dict[str, Any]:
    return {"beginsAt": f"{DAY}T1{number}:00:00", "endsAt": f"{DAY}T1{number}:30:00", "type": sort,
            "place": place, "htmlDescription": "<p>On the sea.</p>", "categories": [],
            "where": {}, "inner": {"value": {"text": "Pier", "__typename": "Text"}},
            "withEvent": {"title": f"Tides {number}", "marks": {"isSet": False}}}  # fmt: skip


def test_entry_whose_title_stands_in_a_map_of_its_own_keeps_the_rest() -> None:
    found = read([wrapped(0, "Talk", "Loft"), wrapped(1, "Workshop", "Deck")])
    assert [(s.plain_title, s.rooms, s.kind, s.source.abstract) for s in found.sessions] == [
        ("Tides 0", ["Loft"], SessionKind.TALK, "On the sea."),
        ("Tides 1", ["Deck"], SessionKind.WORKSHOP, "On the sea."),
    ]


def test_rooms_under_a_word_for_sorts_are_rooms_and_told() -> None:
    sorts = ("Pier – Gran Sala", "Pier – Auditorio", "Taller virtual", "Pier – Gran Sala")
    found = read([wrapped(n, sort, "NETS" if n % 2 else "LAMPS") for n, sort in enumerate(sorts)])
    assert [(s.rooms, s.track) for s in found.sessions] == [
        ([sort], "NETS" if n % 2 else "LAMPS") for n, sort in enumerate(sorts)
    ]
    assert found.remarks[0] == (
        'Column "type" holds rooms ("Pier – Gran Sala"; "Pier – Auditorio") and is taken for them; '
        'column "place", which names none, for tracks. If that is wrong, say what they hold with '
        "--column."
    )


def test_rooms_stay_where_organisers_say_so_or_places_are_rooms() -> None:
    entries = [wrapped(n, sort, "Salle A") for n, sort in enumerate(("Gran Sala", "Auditorio"))]
    assert [s.rooms for s in read(entries).sessions] == [["Salle A"]] * 2
    entries = [wrapped(n, sort, "NETS") for n, sort in enumerate(("Gran Sala", "Auditorio"))]
    assert [s.rooms for s in read(entries, place="room").sessions] == [["NETS"]] * 2


def test_column_of_nested_data_can_be_told() -> None:
    found = read([wrapped(0, "Talk", "NETS")], place="track", inner="room")
    assert [(s.rooms, s.track) for s in found.sessions] == [(["Pier"], "NETS")]


def test_rows_with_nothing_but_a_title_are_left_out_and_told() -> None:
    found = read([*konopas(4, "Nets"), {"title": "KEY"}, {"id": "7", "title": "Chairs needed"}])
    assert [s.plain_title for s in found.sessions] == [f"Tides {n}" for n in range(4)]
    assert 'Left out, for nothing but a title is told of it: "KEY"; "Chairs needed".' in (
        found.remarks
    )


@pytest.mark.parametrize(
    "script",
    ["var talks = {};", "const talks = {};\n", "window.talks={}", "export default {}",
     "site.load({});", "var talks = {};\nvar people = [];"],
)  # fmt: skip
def test_list_that_a_script_names_is_read(script: str) -> None:
    found = read(script.replace("{}", json.dumps(konopas(2, "Nets")), 1))
    assert [s.plain_title for s in found.sessions] == ["Tides 0", "Tides 1"]


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("import title from './title.png'\nconst talks = 1, b = 2", "is a script, not data"),
        ("var talks = [{title: tides}]", "is not valid JSON at line 1"),
        ('var talks = [{"title": "Tides"}]; show(talks)', "a script with more than data"),
    ],
)
def test_script_that_is_no_data_is_refused_in_one_sentence(script: str, words: str) -> None:
    with pytest.raises(UnreadableProgramme, match=words):
        read(script)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("-- Break --", "Break"), ("*** Lunch ***", "Lunch"), ("— Pause —", "Pause"),
        ("==Tides==", "Tides"), ("__init__", "__init__"), ("-- Tides", "-- Tides"),
        ("C++", "C++"), ("...and the sea...", "...and the sea..."),
    ],
)  # fmt: skip
def test_signs_that_set_a_title_off_are_no_part_of_it(written: str, title: str) -> None:
    assert unmarked(written).title == title


def test_signs_escaped_for_markdown_are_plain() -> None:
    (session,) = read(
        [{"title": "A \\*star\\*", "start": f"{DAY}T10:00", "room": "S\\_ A"}]
    ).sessions
    assert (session.plain_title, session.rooms) == ("A *star*", ["S_ A"])


def test_rooms_that_differ_by_a_word_for_rooms_stay_apart_and_are_told() -> None:
    names = ("Loft", "Loft Room", "Deck Room, 2nd Level", "Deck Room", "Room 1", "Hall 1", "Pier")
    programme = ImportedProgramme(
        tuple(ImportedSession(f"Tides {n}", rooms=(name,)) for n, name in enumerate(names)),
        rooms=(ImportedRoom("Pier"),),
    )
    found = tidy(programme, LISBON)
    assert [room.name for room in found.rooms] == sorted(names)
    assert found.remarks[-1] == (
        "Perhaps one room, written in several ways; if so, write it in one way, or make the others "
        'its aliases in programme.yaml: "Loft / Loft Room"; "Deck Room / Deck Room, 2nd Level".'
    )


@pytest.mark.parametrize(
    "words",
    ["Keynote", "Key note", "키노트", "키 노트", "기조강연", "كلمة افتتاحية", "متحدث رئيسي",
     "Кейноут", "Пленарный доклад", "主旨报告", "主题报告", "Conférence invitée",
     "Discours inaugural", "Conferencia principal", "Charla plenaria",
     "Hauptvortrag", "Eröffnungsvortrag"],
)  # fmt: skip
def test_keynote_is_known_by_its_words_in_each_language(words: str) -> None:
    assert kind_of("Tides", words, has_people=True) is SessionKind.KEYNOTE


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Wrap up", SessionKind.CLOSING), ("Conference Wrap-Up", SessionKind.CLOSING),
        ("Wrap-up and farewell", SessionKind.CLOSING), ("Day 2 wrap up", SessionKind.CLOSING),
        ("Harbour Leadership Wrap Up Meeting", SessionKind.DISCUSSION),
        ("Keepers' Wrap-Up Dinner", SessionKind.MEAL),
        ("Harbour Board Meeting", SessionKind.DISCUSSION),
        ("Réunion du comité", SessionKind.DISCUSSION),
        ("Заседание комитета", SessionKind.DISCUSSION), ("理事会会议", SessionKind.DISCUSSION),
    ],
)  # fmt: skip
def test_what_a_body_wraps_up_closes_no_event(title: str, kind: SessionKind) -> None:
    assert kind_of(title, "", has_people=False) is kind


@pytest.mark.parametrize(
    ("heading", "part"), [("Organizers", "host"), ("Moderator", "moderator"), ("Speaker", None)]
)
def test_only_column_of_people_tells_their_part(heading: str, part: str | None) -> None:
    found = read(f"Title,Start,{heading}\nTides,{DAY} 10:00,Ana Lima\n")
    ((person, told),) = [(one.people[0].name, one.parts) for one in found.sessions]
    assert (person, [*told.values()]) == ("Ana Lima", [part] if part else [])


def test_meal_that_somebody_runs_is_a_meal() -> None:
    found = read(f"Title,Start,Organizers\nTaco Buffet,{DAY} 12:00,Koi\nTides,{DAY} 10:00,Koi\n")
    assert {one.plain_title: one.kind for one in found.sessions} == {
        "Taco Buffet": SessionKind.MEAL, "Tides": SessionKind.TALK,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "titles"),
    [
        ([{"labelEn": "Tides"}, {"labelEn": "Knots"}], ["Tides", "Knots"]),
        ([{"title_fr": "Marées"}, {"title_fr": "Nœuds"}], ["Marées", "Nœuds"]),
        ([{"labelEn": "Tides", "labelFr": "Marées"}, {"labelEn": "Knots"}],
         [{"en": "Tides", "fr": "Marées"}, "Knots"]),
        ([{"label": "Marées", "labelEn": "Tides"}, {"label": "", "labelEn": "Knots"}],
         ["Marées", "Knots"]),
        ([{"title": "Tides", "room_no": "7"}, {"title": "Knots", "room_id": "8"}],
         ["Tides", "Knots"]),
    ],
)  # fmt: skip
def test_field_told_in_one_language_is_that_field(
    entries: list[dict[str, str]], titles: list[Any]
) -> None:
    root = [one | {"start": f"2027-05-13 1{n}:00"} for n, one in enumerate(entries)]
    programme = read_programme(json.dumps(root).encode())[1]
    assert [session.title for session in programme.sessions] == titles
