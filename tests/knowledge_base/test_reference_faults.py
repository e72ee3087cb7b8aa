from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.knowledge_base.event_folder import faults_of, load, session_yaml, warnings_of

if TYPE_CHECKING:
    from pathlib import Path

PLACES = "rooms: [{id: hall, name: Great Hall}]\ntracks: [{id: main, name: Main}]\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("room: hal", '6:11: sessions.a.room: there is no "hal" in `rooms`; did you mean "hall"?'),
        (
            "rooms: [hall, attic]",
            ('6:19: sessions.a.rooms[2]: there is no "attic" in `rooms`; '
            "add it to programme.yaml, under `rooms`, or write one of: hall"),
        ),
        (
            "room: {value: attic, status: provisional}",
            ('6:11: sessions.a.room: there is no "attic" in `rooms`; '
            "add it to programme.yaml, under `rooms`, or write one of: hall"),
        ),
        ("track: mian", ('6:12: sessions.a.track: there is no "mian" in `tracks`; '
         'did you mean "main"?')),
        ("people: [anna]", ('6:14: sessions.a.people[1]: there is no "anna" in `people`; '
         'did you mean "ana"?')),
        (
            "people: [{person: zoe}]",
            ('6:23: sessions.a.people[1].person: there is no "zoe" in `people`; '
            "add it to people.yaml, or write one of: ana, bo"),
        ),
        (
            "room: hall\n    rooms: [hall]",
            "7:12: sessions.a.rooms: `rooms` stands beside `room`; keep one of them",
        ),
    ],
)  # fmt: skip
def test_dangling_reference_of_session_is_a_fault(
    tmp_path: Path, lines: str, expected: str
) -> None:
    programme = PLACES + session_yaml(lines)
    assert faults_of(tmp_path, programme=programme) == [f"programme.yaml:{expected}"]


@pytest.mark.parametrize(
    ("name", "yaml", "expected"),
    [
        ("people", "people: [{id: ana, name: A, organisation: institut}, {id: bo, name: B}]",
         ('people.yaml:1:43: people.ana.organisation: there is no "institut" in `organisations`; '
         'did you mean "institute"?')),
        ("contacts", "contacts: [{id: desk, name: D, person: anna}]",
         ('contacts.yaml:1:40: contacts.desk.person: there is no "anna" in `people`; '
         'did you mean "ana"?')),
        ("topics", "topics: [{id: wifi, title: W, answer: F, contact: dek}]",
         ('topics.yaml:1:51: topics.wifi.contact: there is no "dek" in `contacts`; '
         'did you mean "desk"?')),
        ("topics", "topics: [{id: web, title: W, answer: F, covers: [wi-fi]}]",
         ('topics.yaml:1:50: topics.web.covers[1]: "wi-fi" is not a usual topic; '
         'did you mean "wifi"?')),
        ("people", "people: [{id: ana, name: A}, {id: bo, name: B}, {id: ana, name: C}]",
         ('people.yaml:1:54: people.ana.id: the id "ana" is already taken on line 1; '
         "give one of the two another id")),
        ("answers", "topics: [{id: wifi, title: W, answer: F}]",
         ('answers.yaml:1:15: topics.wifi.id: the id "wifi" is already taken on line 2 of '
         "topics.yaml; give one of the two another id")),
    ],
)  # fmt: skip
def test_fault_between_entries(tmp_path: Path, name: str, yaml: str, expected: str) -> None:
    assert faults_of(tmp_path, **{name: yaml}) == [expected]


def test_reference_to_a_faulty_entry_is_no_second_fault(tmp_path: Path) -> None:
    people = "people:\n  - {id: ana, nmae: Ana}\n  - {id: bo, name: B}\n"
    assert [fault.split(";")[0] for fault in faults_of(tmp_path, people=people)] == [
        "people.yaml:2:5: people.ana.name: `name` is missing",
        'people.yaml:2:15: people.ana.nmae: there is no key "nmae" here',
    ]


@pytest.mark.parametrize("people", ["people: [", "people: ana\n", "people:\n", "# nothing"])
def test_references_into_an_unreadable_file_are_not_judged(tmp_path: Path, people: str) -> None:
    assert {fault.split(":")[0] for fault in faults_of(tmp_path, people=people)} == {"people.yaml"}


def test_faulty_entry_is_still_checked_for_the_rest(tmp_path: Path) -> None:
    programme = PLACES + session_yaml(
        "kind: tlk\n    room: hal\n    people: [{person: zoe, prt: x}]"
    )
    assert [fault.split(";")[0] for fault in faults_of(tmp_path, programme=programme)] == [
        'programme.yaml:6:11: sessions.a.kind: "tlk" is not allowed here',
        'programme.yaml:7:11: sessions.a.room: there is no "hal" in `rooms`',
        'programme.yaml:8:23: sessions.a.people[1].person: there is no "zoe" in `people`',
        'programme.yaml:8:28: sessions.a.people[1].prt: there is no key "prt" here',
    ]


def test_unknown_purpose_of_a_contact_is_a_warning(tmp_path: Path) -> None:
    contacts = "contacts: [{id: desk, name: D, purposes: [general, wifi, pres]}]"
    assert warnings_of(tmp_path, contacts=contacts) == [
        (
            'contacts.yaml:1:58: contacts.desk.purposes[3]: "pres" is neither a usual topic nor '
            'one of yours; did you mean "press"?'
        )
    ]


def test_session_that_stands_twice_word_for_word_is_one(tmp_path: Path) -> None:
    programme = "sessions:\n" + "  - {id: a, title: A}\n" * 2
    loaded = load(tmp_path, programme=programme)
    assert [session.id for session in loaded.event.sessions] == ["a"]
    assert [str(warning) for warning in loaded.warnings] == [
        (
            'programme.yaml:3:10: sessions.a.id: the entry "a" stands here again, as on line 2; '
            "it is taken as one session; delete one of the two (with both `rooms` in the other)"
        )
    ]


def test_two_sessions_with_one_id_are_a_fault(tmp_path: Path) -> None:
    programme = "sessions:\n  - {id: a, title: A}\n  - {id: a, title: B}\n"
    assert faults_of(tmp_path, programme=programme) == [
        (
            'programme.yaml:3:10: sessions.a.id: the id "a" is already taken on line 2; '
            "give one of the two another id"
        )
    ]


def test_file_that_is_not_read_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "topic.yml").write_text("a: b", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("a: b", encoding="utf-8")
    assert warnings_of(tmp_path) == [
        'topic.yml: is a file Usher does not read; did you mean "topics.yaml"?'
    ]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("programme.yaml.txt", "programme.yaml"), ("Contacts.YML.txt", "contacts.yaml"),
        ("topics.txt", "topics.yaml"), ("seating-plan-of-rows.yaml.txt", ""),
    ],
)  # fmt: skip
def test_file_that_notepad_made_a_text_is_named(tmp_path: Path, name: str, meant: str) -> None:
    (tmp_path / name).write_text("a: b", encoding="utf-8")
    (told,) = warnings_of(tmp_path)
    assert told.startswith(f"{name}: is a file Usher does not read; ")
    assert f'did you mean "{meant}"?' in told if meant else "rename it to one of" in told
    assert told.endswith(
        "(Notepad adds .txt, and Windows hides it: show file name extensions to rename it)"
    )


@pytest.mark.parametrize("written", ["Great Hall", "great hall", "Grande Salle", "the Hall"])
def test_name_where_an_id_belongs_is_told_with_its_id(tmp_path: Path, written: str) -> None:
    programme = f"""\
rooms:
  - {{id: small, name: Small Room}}
  - id: hall
    name: {{en: Great Hall, fr: Grande Salle}}
    aliases: [the Hall]
sessions:
  - {{id: a, title: A, room: {written}}}
"""
    assert faults_of(tmp_path, programme=programme) == [
        (
            f'programme.yaml:7:29: sessions.a.room: there is no "{written}" in `rooms`; '
            'its id is "hall": write that'
        )
    ]


def test_file_that_is_missing_is_one_fault_for_all_that_is_named_of_it(tmp_path: Path) -> None:
    programme = """\
sessions:
  - {id: a, title: A, people: [ana, bo]}
  - {id: b, title: B, people: [ana, {person: cleo, part: moderator}]}
"""
    assert faults_of(tmp_path, people="", programme=programme) == [
        (
            "programme.yaml:2:32: sessions.a.people[1]: there is no file people.yaml, in which "
            '"ana" and 2 more should stand; add the file, with these under `people:`, or delete '
            "them here"
        )
    ]
