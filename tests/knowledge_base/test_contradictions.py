"""Warnings of what two entries say against each other, and how they are said to be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.knowledge_base.event_folder import event_yaml, faults_of, warnings_of

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = "people: [{id: ana, name: Ana, role: Chair}, {id: crew, name: Crew, team: true}]\n"
ROOMS = "rooms: [{id: hall, name: Hall, capacity: 24}, {id: attic, name: Attic, aliases: [loft]}]\n"
MEANT = "or add `meant: true`"


def warned(folder: Path, *sessions: str, rooms: str = ROOMS, **files: str) -> list[str]:
    """Return the warnings of these sessions, without their places."""
    listed = "".join(f"  - {{id: s{n}, {one}}}\n" for n, one in enumerate(sessions, 1))
    programme = f"{rooms}sessions:\n{listed}" if sessions else f"{rooms}sessions: []\n"
    given = {"people": PEOPLE, "programme": programme, "topics": "", "contacts": ""} | files
    return [one.split(": ", 1)[1] for one in warnings_of(folder, event=event_yaml(), **given)]


def at(time: str, end: str, more: str, title: str = "A") -> str:
    return f'title: {title}, start: 2026-05-04 {time}, end: "{end}", {more}'


@pytest.mark.parametrize(
    ("sessions", "expected"),
    [
        (
            [at("09:00", "10:00", "room: hall, places: 400")],
            (
                'sessions.s1.places: 400 places where the room "hall" holds 24; correct `places`, '
                f"the room or its `capacity`; {MEANT}"
            ),
        ),
        (
            [
                at("09:00", "10:00", "room: hall, people: [ana]"),
                at("09:30", "10:30", "room: attic, people: [{person: ana, part: host}]", "B"),
            ],
            (
                'sessions.s2.people: "ana" is still in "s1" at its start; correct one of the two, '
                f"{MEANT}"
            ),
        ),
        (
            [at("09:00", "10:00", "room: hall"), at("09:00", "10:00", "room: attic")],
            (
                'sessions.s2.title: has the title and the start of "s1"; delete one of the two '
                f"(one session in two rooms has `rooms: [...]`), {MEANT}"
            ),
        ),
        (
            ["title: A, start: 2026-05-06 09:00"],
            (
                "sessions.s1.start: 2026-05-06 is not a day of the event (2026-05-04 to "
                f"2026-05-05); correct the day, or the dates in event.yaml; {MEANT}"
            ),
        ),
        (
            [at("09:00", "10:00", "room: hall"), at("09:30", "10:30", "room: hall", "B")],
            (
                'sessions.s2.start: the room "hall" still holds "s1" at 2026-05-04 09:30; move '
                f"one of the two, {MEANT} to one"
            ),
        ),
    ],
)
def test_session_that_contradicts_is_warned_of_unless_it_is_meant(
    tmp_path: Path, sessions: list[str], expected: str
) -> None:
    assert warned(tmp_path, *sessions) == [expected]
    assert warned(tmp_path, *sessions[:-1], f"{sessions[-1]}, meant: true") == []


@pytest.mark.parametrize(
    "second",
    [
        at("10:00", "11:00", "room: attic, people: [ana]", "B"),
        at("09:00", "10:00", "room: attic, people: [ana], cancelled: true", "B"),
        at("09:00", "10:00", "room: attic, people: [crew]", "B"),
        at("09:00", "10:00", "room: attic, places: 400", "B"),
        at("11:00", "12:00", "rooms: [hall, attic], places: 24"),
    ],
)
def test_sessions_that_go_together(tmp_path: Path, second: str) -> None:
    first = at("09:00", "10:00", "room: hall, places: 24, people: [ana, crew]")
    assert warned(tmp_path, first, second) == []


def test_person_who_stands_twice_in_a_session(tmp_path: Path) -> None:
    sessions = ["title: A, people: [ana, crew, ana]", "title: B, kind: opening, people: [ana]"]
    sessions.append("title: C, people: [ana, {person: ana, part: host}]")
    assert warned(tmp_path, *sessions) == [
        'sessions.s1.people: "ana" stands here 2 times as speaker; keep one of them'
    ]


@pytest.mark.parametrize(("key", "words"), [("aliases", "[HALL]"), ("aliases", "[x, hall]")])
def test_name_of_two_rooms(tmp_path: Path, key: str, words: str) -> None:
    rooms = f"rooms: [{{id: hall, name: Hall}}, {{id: attic, name: Attic, {key}: {words}}}]\n"
    assert warned(tmp_path, rooms=rooms) == [
        f'rooms.attic.{key}: "hall" is a name of the room "hall", too; keep it with one of the two'
    ]


@pytest.mark.parametrize(
    "words", ["not published", "Not_published.", "TBA", "{en: To be announced}", "{text: tbd}"]
)
def test_unpublished_in_words_is_not_the_status(tmp_path: Path, words: str) -> None:
    entries = [f"{{id: {own_id}, title: T, answer: {words}}}" for own_id in ("wifi", "food")]
    topics = f"topics: [{', '.join(entries)}]\n"
    (warning,) = warned(tmp_path, topics=topics)
    assert warning.startswith('topics.wifi.answer: "')
    assert warning.endswith(
        "is shown to participants as the text itself, as 1 more of them are; "
        "write `answer: {status: not_published}`, or delete the line"
    )
    good = "topics: [{id: wifi, title: T, answer: The password is not published here.}]\n"
    assert warned(tmp_path, topics=good) == []


def test_person_of_whom_nothing_is_said(tmp_path: Path) -> None:
    people = "people: [{id: ana, name: Ana}, {id: bo, name: Bo}, {id: cy, name: Cy, role: Chair}]\n"
    assert warned(tmp_path, "title: A, people: [ana]", people=people) == [
        (
            "people.bo: 1 person has neither a session nor a role: bo; add the id to `people` of a "
            "session, or a `role`"
        )
    ]


def test_contacts_without_a_general_one(tmp_path: Path) -> None:
    contacts = "contacts: [{id: desk, name: Desk, purposes: [wifi]}]\n"
    (warning,) = warned(tmp_path, contacts=contacts)
    assert warning.startswith("contacts: no contact has the purpose `general`")


def test_question_that_two_topics_claim(tmp_path: Path) -> None:
    topics = """topics:
    - {id: a, title: A, answer: Yes., phrasings: {en: [where do I swim, is it cold]}}
    - {id: b, title: B, answer: No., phrasings: {en: [Where do I swim?]}}
    """
    assert warned(tmp_path, topics=topics) == [
        (
            'topics.b.phrasings.en[1]: "Where do I swim?" stands with the topic "a", too; keep it '
            "with the topic that answers it"
        )
    ]


@pytest.mark.parametrize(
    ("people", "remedy"),
    [
        ("name: {en: Crew, es: Equipo}", "`native_name` holds its own script, `aliases` the rest"),
        ("name: Ana, aliases: [{en: Crew}]", "make each of them an entry of its own, without"),
        ("name: Ana, native_name: {ko: A}", "write one text here"),
    ],
)
def test_text_by_language_where_one_belongs(tmp_path: Path, people: str, remedy: str) -> None:
    (fault,) = faults_of(
        tmp_path, people=f"people: [{{id: ana, {people}}}]\n", programme="", contacts="", topics=""
    )
    assert "is given by language, and can be only one text here; " in fault
    assert remedy in fault


def test_room_that_is_not_known_yet_has_its_status(tmp_path: Path) -> None:
    programme = "sessions: [{id: a, title: A, room: TBA}]\n"
    (fault,) = faults_of(tmp_path, programme=programme, people="", contacts="", topics="")
    assert fault.endswith("in `rooms`; write {status: not_published} if it is not known yet")
