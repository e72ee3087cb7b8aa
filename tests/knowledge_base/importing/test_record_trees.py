"""What stands inside the records of a JSON: wrappers, labels, earlier versions, days, ids."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.errors import MissingFact
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from tests.knowledge_base.importing.told import LISBON, Told, tidied, told

WEEK_OF_TIDES = (date(2027, 5, 12), date(2027, 5, 13), date(2027, 5, 14))
TIDES: list[Told] = [
    ("Tides", "13 10:00", ["Loft"], ["Ana Lima", "Bo Berg"]),
    ("Knots", "13 11:00", ["Deck"], ["Bo Berg"]),
]


def parsed(root: Any, **hints: Any) -> ImportedProgramme:
    return read_programme(json.dumps(root).encode(), hints=TableHints(**hints))[1]


def read(root: Any, **hints: Any) -> list[Told]:
    return told(tidy(parsed(root, **hints), LISBON))


def talk(title: str, hour: int, room: str, *people: str, **more: Any) -> dict[str, Any]:
    return {
        "title": title, "date": "2027-05-13", "start": f"{hour}:00", "room": room,
        "speakers": [{"name": name} for name in people], **more,
    }  # fmt: skip


def talks(**more: Any) -> list[dict[str, Any]]:
    return [
        talk("Tides", 10, "Loft", "Ana Lima", "Bo Berg", **more),
        talk("Knots", 11, "Deck", "Bo Berg", **more),
    ]


@pytest.mark.parametrize(
    "root",
    [
        {"SessionList": [{"Session": one} for one in talks()]},
        {"data": [{"node": one, "cursor": "x"} for one in talks()]},
        {"records": [{"id": f"r{at}", "fields": one} for at, one in enumerate(talks())]},
        {"talks": {f"t{at}": {"talk": one} for at, one in enumerate(talks())}},
        [{"time": one.pop("start"), "session": one} for one in talks()],
    ],
    ids=["session", "node", "fields", "by id", "time beside"],
)
def test_entry_is_read_out_of_what_it_is_wrapped_in(root: Any) -> None:
    assert read(root) == TIDES


def test_every_speaker_counts_in_whatever_list_of_the_session() -> None:
    one = talk("Tides", 10, "Loft", MainSpeaker={"Name": "Ana Lima"},
               SubSpeakerList=[{"Speaker": {"Name": "Bo Berg"}}])  # fmt: skip
    other = talk("Knots", 11, "Deck", MainSpeaker={"Name": "Bo Berg"}, SubSpeakerList=[])
    del one["speakers"], other["speakers"]
    assert read({"SessionList": [{"Session": one}, {"Session": other}]}) == TIDES


@pytest.mark.parametrize(
    "labels",
    [
        {"topicList": [{"Topic": {"id": 1, "Title": "Sea"}}, {"Topic": {"id": 2, "Title": "Air"}}]},
        {"targets": [{"name": "Sailors"}, {"name": "Divers"}]},
        {"levels": {"1": {"title": "Hard"}, "2": {"title": "Soft"}}},
    ],
)
@pytest.mark.parametrize("lacking", ["", "start"])
def test_labels_of_a_session_are_no_sessions(labels: dict[str, Any], lacking: str) -> None:
    root = talks(**labels)
    for one in root:
        one.pop(lacking, None)
    assert [(title, rooms, people) for title, _, rooms, people in read(root)] == [
        (title, rooms, people) for title, _, rooms, people in TIDES
    ]


@pytest.mark.parametrize("key", ["changedFrom", "previousVersions", "relatedSessions", "x"])
def test_what_a_session_was_before_is_left_out_and_told(key: str) -> None:
    before = talk("Ebb", 9, "Pier", id="a", abstract="Another text.")
    root = talks()
    root[0] |= {"id": "a", key: {**before, key: before} if key != "relatedSessions" else [before]}
    root[1]["id"] = "b"
    found = parsed({"talks": root})
    assert told(tidy(found, LISBON)) == TIDES
    assert [one.abstract for one in found.sessions] == ["", ""]
    assert found.remarks == (
        f'Left out of sessions, for it tells of what they were before or of other ones: "{key}".',
    )


def test_session_is_kept_where_what_looks_like_its_talks_holds_none() -> None:
    root = talks(talks=[{"note": {"title": ""}, "speakers": ["Cy Ode"]}])
    assert read(root) == TIDES


@pytest.mark.parametrize("keys", [("day1", "day2"), ("Day 1", "Day 2"), ("Thursday", "Friday"),
                                  ("1日目", "2日目"), ("2º dia", "3º dia")])  # fmt: skip
def test_day_that_a_key_tells_by_number_or_weekday_is_the_event_s(keys: tuple[str, str]) -> None:
    slot = {"time": "10:00", "event": "Break"}
    root = {keys[0]: [slot], keys[1]: [slot]}
    days = WEEK_OF_TIDES[1:] if "3º dia" not in keys else WEEK_OF_TIDES
    assert [start for _, start, _, _ in read(root, days=days)] == ["13 10:00", "14 10:00"]
    with pytest.raises(MissingFact, match="have no date"):
        parsed(root)


@pytest.mark.parametrize(("word", "words"), [("room", "rooms"), ("space", "spaces")])
def test_room_is_looked_up_by_id_in_the_list_beside(word: str, words: str) -> None:
    root: dict[str, Any] = {
        words: [{"id": "7", "name": "Loft"}, {"id": "8", "name": "Deck"}],
        "talks": [{**one, f"{word}Id": str(7 + at)} for at, one in enumerate(talks())],
    }
    for one in root["talks"]:
        del one["room"]
    assert read(root) == TIDES


def test_list_under_any_word_names_what_a_told_column_gives_by_id() -> None:
    root: dict[str, Any] = {
        "berths": [{"id": 7, "name": "Loft"}, {"id": 8, "name": "Deck"}],
        "talks": [{**one, "berthId": 7 + at} for at, one in enumerate(talks())],
    }
    for one in root["talks"]:
        del one["room"]
    found = parsed(root, columns={"berthId": "room"})
    assert told(tidy(found, LISBON)) == TIDES
    assert found.remarks == ()


def test_day_and_time_are_read_under_starts_on_and_starts_at() -> None:
    when = {
        "startsOn": "2027-05-13",
        "startsAt": "10:00",
        "endsOn": "2027-05-13",
        "endsAt": "11:00",
    }
    (session,) = tidy(parsed([{"name": "Tides", **when}]), LISBON).sessions
    assert (f"{session.start}", f"{session.end}") == ("2027-05-13 10:00:00", "2027-05-13 11:00:00")


def test_session_in_a_slot_is_one_though_it_has_no_time_and_labels_of_its_own() -> None:
    slot = {
        "start": "10:00",
        "sessions": [
            {"title": "Tides", "room": "Loft", "tags": [{"name": "Sea"}]},
            {"title": "Knots", "room": "Deck", "tags": [{"name": "Air"}]},
        ],
    }
    assert read([{"date": "2027-05-13", "slots": [slot]}]) == [
        ("Tides", "13 10:00", ["Loft"], []), ("Knots", "13 10:00", ["Deck"], []),
    ]  # fmt: skip


def test_item_with_little_more_than_a_title_is_no_group_of_its_labels() -> None:
    items = [{"name": "Tides", "description": "How they are read.", "tags": [{"name": "Sea"}]}]
    assert [title for title, *_ in read([{"day": "2027-05-13", "items": items}])] == ["Tides"]


def test_people_are_read_out_of_the_edges_of_a_graph() -> None:
    root = talks()
    for one in root:
        one["speakers"] = {"edges": [{"node": person} for person in one["speakers"]]}
    assert read({"data": {"sessions": {"edges": [{"node": one} for one in root]}}}) == TIDES


def test_time_of_a_session_is_its_own_by_whatever_word_and_not_that_of_its_group() -> None:
    root = [
        {"dia": 13, "mes": 5, "anio": 2027, "sala": "Loft", "cronograma": [
            {"hora": "9:30 Hs.", "charlas": [
                {"titulo": "Mareas", "horario": "9:30 - 10:30"},
                {"titulo": "Nudos", "horario": "10.45 \u2013 11.45", "lugar": "Deck"},
            ]},
        ]},
    ]  # fmt: skip
    found = sorted(read(root))
    assert found == [
        ("Mareas", "13 09:30", ["Loft"], []), ("Nudos", "13 10:45", ["Deck"], []),
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["rooms", "salles"])
def test_talks_in_the_order_of_the_rooms_beside_them_are_in_those(word: str) -> None:
    rows = [
        {"time": "10:00", "papers": [{"title": "Tides"}, {"title": "Knots"}]},
        {"time": "11:00", "papers": [None, {"title": "Oars"}]},
    ]
    block = {"event": "Session B", "start": "10:00", "end": "12:00"}
    root = {"days": [{"date": "2027-05-13", "events": [
        block | {"talks": {word: ["Loft", "Deck"], "slots": rows}}]}]}  # fmt: skip
    assert sorted(read(root)) == [
        ("Knots", "13 10:00", ["Deck"], []), ("Oars", "13 11:00", ["Deck"], []),
        ("Session B", "13 10:00", [], []), ("Tides", "13 10:00", ["Loft"], []),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "talks",
    [
        [{"title": "Tides"}, {"title": "Knots"}, {"title": "Oars"}],
        [{"title": "Tides", "room": "Pier"}, {"title": "Knots"}],
    ],
)
def test_talks_are_in_no_room_by_their_order_where_it_does_not_fit(
    talks: list[dict[str, str]],
) -> None:
    rows = [{"time": "10:00", "talks": talks}, {"time": "11:00", "talks": talks}]
    root = {"days": [{"date": "2027-05-13", "rooms": ["Loft", "Deck"], "slots": rows}]}
    assert {room for one in read(root) for room in one[2]} <= {"Pier"}


@pytest.mark.parametrize("word", ["days", "jours", "dias", "programme"])
@pytest.mark.parametrize("theme", ["theme", "thématique", "eje temático", "тематика"])
def test_theme_of_a_day_is_the_track_of_its_talks_and_of_no_break(word: str, theme: str) -> None:
    items = [
        {"time": "09:00", "title": "Registration & welcome coffee", "type": "logistics"},
        {"time": "10:00", "title": "Tides", "speaker": "Ana Lima"},
        {"time": "11:00", "title": "Knots", "track": "Ropes"},
        {"time": "12:00", "title": "Lunch", "type": "break"},
        {"time": "19:00", "title": "Conference dinner", "type": "social"},
    ]
    root = {word: [{"date": "2027-05-13", theme: "Sea day", "sessions": items}]}
    found = tidy(parsed(root), LISBON).sessions
    assert [one.tracks for one in found] == [[], ["Sea day"], ["Ropes"], [], []]


def test_list_of_a_track_is_the_track_of_all_in_it() -> None:
    items = [{"start": "2027-05-13 10:00", "title": "Tides"},
             {"start": "2027-05-13 12:00", "title": "Lunch"}]  # fmt: skip
    found = tidy(parsed({"tracks": [{"track": "Sea", "sessions": items}]}), LISBON).sessions
    assert [one.tracks for one in found] == [["Sea"], ["Sea"]]


def test_map_in_a_session_that_tells_of_its_people_tells_of_it() -> None:
    talk = {
        "title": "Tides",
        "start": "2027-05-13T10:00",
        "room": "Loft",
        "proposal": {
            "abstract": "On the moon.",
            "speakers": [{"id": "p1", "name": "Ana Lima", "company": "Nets Ltd"}],
        },
    }
    rest = {"title": "Lunch", "start": "2027-05-13T12:00", "proposal": None}
    programme = tidied(json.dumps({"sessions": [talk, rest]}).encode())
    assert told(programme) == [
        ("Tides", "13 10:00", ["Loft"], ["Ana Lima"]),
        ("Lunch", "13 12:00", [], []),
    ]
    assert programme.sessions[0].source.abstract == "On the moon."
    assert programme.remarks == ("Without an end: 2 sessions.",)


def test_items_with_a_word_of_last_resort_for_titles_are_found_below_a_day() -> None:
    days = [{"date": "2027-05-13", "agenda": [{"time": "10:00", "label": "Tides", "who": "All"}]}]
    assert told(tidied(json.dumps(days).encode())) == [("Tides", "13 10:00", [], [])]


def test_list_of_sessions_of_a_stage_is_none_of_rooms() -> None:
    stage = [{"title": "Tides", "start": "2027-05-13T10:00", "end": "2027-05-13T11:00", "a": 1}]
    programme = tidied(json.dumps({"stage": stage, "2": stage}).encode())
    assert [remark for remark in programme.remarks if "rooms" in remark] == []


def test_rooms_called_by_a_word_for_titles_are_no_titles() -> None:
    def slot(time: str, *cells: tuple[str, str]) -> dict[str, Any]:
        return {"time": time, "halls": [{"name": name, "topic": topic} for name, topic in cells]}

    slots = [
        slot("10:00 - 10:30", ("Hall 1", "Tides"), ("Hall 2", "Knots")),
        slot("10:30 - 11:00", ("Break", ""), ("Break", "")),
        slot("11:00 - 11:30", ("Hall 1", "Nets"), ("Hall 2", "")),
        slot("11:30 - 12:00", ("Hall 1", "Buoys"), ("Hall 2", "Sails")),
    ]
    found = told(tidied(json.dumps({"date": "2027-05-13", "slots": slots}).encode()))
    assert found == [
        ("Tides", "13 10:00", ["Hall 1"], []),
        ("Knots", "13 10:00", ["Hall 2"], []),
        ("Break", "13 10:30", [], []),
        ("Nets", "13 11:00", ["Hall 1"], []),
        ("Buoys", "13 11:30", ["Hall 1"], []),
        ("Sails", "13 11:30", ["Hall 2"], []),
    ]


def test_talks_on_rooms_keep_their_names() -> None:
    talks = [
        {"name": f"The hall of {word}", "topic": "Sea", "start": f"2027-05-13T1{at}:00"}
        for at, word in enumerate(("tides", "knots", "nets"))
    ]
    found = told(tidied(json.dumps(talks).encode()))
    assert [one[0] for one in found] == [
        "The hall of tides",
        "The hall of knots",
        "The hall of nets",
    ]
