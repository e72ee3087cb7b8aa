from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from bot.core.models import (
    Fact,
    Link,
    Organisation,
    OrganisationRole,
    Origin,
    Part,
    Participation,
    Places,
    ReminderSettings,
    SessionKind,
    Status,
    Text,
)
from bot.errors import EventNotFound, InvalidEvent
from bot.knowledge_base.load import find_event, list_events, load_event
from tests.knowledge_base.event_folder import VALID, event_yaml, faults_of, load, write_event

if TYPE_CHECKING:
    from pathlib import Path


def test_valid_folder_loads_without_warning(tmp_path: Path) -> None:
    loaded = load(tmp_path)
    event = loaded.event
    assert loaded.warnings == ()
    assert (event.id, event.zone, event.languages) == (tmp_path.name, "Europe/Paris", ("en",))
    assert (event.start_day, event.end_day) == (date(2026, 5, 4), date(2026, 5, 5))
    assert event.name == Fact(
        Text.of(en="Harbour Lights"), Origin("event.yaml", "name", 3, "the organisers")
    )
    assert event.organisations == (
        Organisation(
            "institute",
            Text.of(en="Harbour Institute"),
            Origin("event.yaml", "organisations.institute", 7, "the organisers"),
        ),
    )
    assert [person.organisation for person in event.people] == ["institute", None]


def test_event_alone_is_enough(tmp_path: Path) -> None:
    nothing = dict.fromkeys(("people", "programme", "contacts", "topics"), "")
    event = load(tmp_path, event=event_yaml(dates="{start: 2026-05-04}"), **nothing).event
    assert (event.people, event.sessions, event.contacts, event.topics) == ((), (), (), ())
    assert event.end_day == date(2026, 5, 4)
    assert event.reminders == ReminderSettings()


def test_source_and_date_are_inherited_and_overridden(tmp_path: Path) -> None:
    people = """\
        source: the site
        as_of: 2026-01-01
        people:
          - id: ana
            name: Ana
            role: Chair
            bio: {text: A bio, source: her page}
          - id: bo
            name: Bo
            source: a letter
            as_of: 2026-02-02
            role: {text: Host, as_of: 2026-03-03}
        """
    ana, bo = load(tmp_path, people=people).event.people
    assert ana.origin == Origin("people.yaml", "people.ana", 4, "the site", date(2026, 1, 1))
    assert ana.role == Fact(Text.of(en="Chair"), replace(ana.origin, key="people.ana.role", line=6))
    assert ana.bio is not None
    assert ana.bio.origin == Origin(
        "people.yaml", "people.ana.bio", 7, "her page", date(2026, 1, 1)
    )
    assert bo.role is not None
    assert bo.role.origin == Origin(
        "people.yaml", "people.bo.role", 12, "a letter", date(2026, 3, 3)
    )


def test_plain_text_is_in_the_events_first_language(tmp_path: Path) -> None:
    yaml = event_yaml("theme: {en: Light, fr: Lumière}\n", languages="[fr, en]")
    event = load(tmp_path, event=yaml).event
    assert event.name.value == Text.of(fr="Harbour Lights")
    assert event.theme is not None
    assert event.theme.value == Text.of(en="Light", fr="Lumière")


def test_event_in_a_language_usher_does_not_speak_loads(tmp_path: Path) -> None:
    event = VALID["event"].replace("languages: [en]", "languages: [de]")
    write_event(tmp_path, event=event.replace("Harbour Lights", "{de: Hafenlichter, ru: Огни}"))
    loaded = load_event(tmp_path)
    name = loaded.event.name.value
    assert name is not None
    assert (name.get("ru"), name.get("en"), name.get("ko")) == (
        "Огни",
        "Hafenlichter",
        "Hafenlichter",
    )
    assert loaded.event.languages == ("en",)
    told = [fault for fault in loaded.warnings if fault.field == "languages[1]"]
    assert [fault.problem for fault in told] == ['"de" is not a language Usher speaks']


def test_facts_keep_their_status(tmp_path: Path) -> None:
    yaml = event_yaml(
        "theme: {status: not_published}\n"
        "about: {text: {en: Tides}, status: provisional}\n"
        "edition: {value: 5, source: them}\n"
        "working_languages: {value: [en, pt], status: provisional}\n"
        "venue: {status: not_published}\n",
        dates="{start: 2026-05-04, status: provisional}",
    )
    event = load(tmp_path, event=yaml).event
    assert event.theme == Fact(None, Origin("event.yaml", "theme", 6), Status.NOT_PUBLISHED)
    assert event.about == Fact(
        Text.of(en="Tides"), Origin("event.yaml", "about", 7), Status.PROVISIONAL
    )
    assert event.edition == Fact(5, Origin("event.yaml", "edition", 8, "them"))
    assert event.working_languages == Fact(
        ("en", "pt"), Origin("event.yaml", "working_languages", 9), Status.PROVISIONAL
    )
    assert event.venue is not None
    assert event.venue.name == Fact(None, Origin("event.yaml", "venue", 10), Status.NOT_PUBLISHED)
    assert event.dates_status is Status.PROVISIONAL


def test_venue_links_and_roles_are_built(tmp_path: Path) -> None:
    yaml = event_yaml(
        "venue: {name: Hall, address: Quay 1, link: 'https://example.org/map'}\n"
        "links: [{url: 'https://example.org', label: Site}, {url: 'https://example.com'}]\n"
        "invented: true\nshort_names: [HL]\n",
        organisations="[{id: institute, name: Institute, role: organiser, aliases: [HI]}]",
    )
    event = load(tmp_path, event=yaml).event
    assert event.venue is not None
    assert event.venue.address == Fact(
        Text.of(en="Quay 1"), Origin("event.yaml", "venue.address", 6)
    )
    assert event.venue.link == "https://example.org/map"
    assert event.links == (
        Link("https://example.org", Text.of(en="Site")),
        Link("https://example.com", Text.of(en="https://example.com")),
    )
    assert event.organisations[0].role is OrganisationRole.ORGANISER
    assert (event.is_invented, event.short_names) == (True, (Text.of(en="HL"),))


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        (SessionKind.OPENING, Part.OPENING),
        (SessionKind.KEYNOTE, Part.KEYNOTE),
        (SessionKind.CLOSING, Part.CLOSING),
        (SessionKind.PANEL, Part.SPEAKER),
    ],
)
def test_part_follows_the_kind_unless_given(tmp_path: Path, kind: str, part: Part) -> None:
    programme = (
        f"sessions: [{{id: a, title: A, kind: {kind}, "
        "people: [ana, {person: bo}, {person: bo, part: host}, ana]}]"
    )
    assert load(tmp_path, programme=programme).event.sessions[0].people == (
        Participation("ana", part), Participation("bo", part), Participation("bo", Part.HOST),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025", "2025"),
        ("no", "no"),
        ("on", "on"),
        ("10:30", "10:30"),
        ("2026-05-04", "2026-05-04"),
        ("0x1F", "0x1F"),
        ("1e3", "1e3"),
        ("'  spaced  '", "spaced"),
        ('"null"', "null"),
    ],
)
def test_yaml_never_guesses_what_a_text_means(tmp_path: Path, written: str, expected: str) -> None:
    assert load(tmp_path, event=event_yaml(name=written)).event.name.value == Text.of(en=expected)


def test_norwegian_is_a_language_and_not_false(tmp_path: Path) -> None:
    languages = load(tmp_path, event=event_yaml("working_languages: [no, en]\n")).event
    assert languages.working_languages is not None
    assert languages.working_languages.value == ("no", "en")


def test_answers_are_merged_into_the_topics(tmp_path: Path) -> None:
    answers = "topics: [{id: parking, title: Parking, answer: None here., covers: [transport]}]"
    topics = load(tmp_path, answers=answers).event.topics
    assert [(topic.id, topic.origin.file) for topic in topics] == [
        ("wifi", "topics.yaml"), ("parking", "answers.yaml"),
    ]  # fmt: skip


def test_phrasings_and_contact_of_a_topic_are_kept(tmp_path: Path) -> None:
    topics = """\
        topics:
          - {id: wifi, title: W, answer: {status: not_published}, contact: desk,
             phrasings: {en: ["is there wifi?", "wifi"]}}
        """
    (topic,) = load(tmp_path, topics=topics).event.topics
    assert (topic.answer.status, topic.contact) == (Status.NOT_PUBLISHED, "desk")
    assert topic.phrasings == MappingProxyType({"en": ("is there wifi?", "wifi")})


def test_reminders_are_read(tmp_path: Path) -> None:
    reminders = (
        "reminders: {lead_minutes: [30], by_kind: {keynote: [60, 5]}, morning_at: 8:00, "
        "day_before_at: '18:00'}"
    )
    assert load(tmp_path, reminders=reminders).event.reminders == ReminderSettings(
        (30,), MappingProxyType({SessionKind.KEYNOTE: (60, 5)}), "08:00", "18:00"
    )


def test_places_on_discord_are_read(tmp_path: Path) -> None:
    discord = """\
        server: 12345678901234567890
        channels:
          reminders: "#bell"
          announcements: off
          rooms: {hall: great-hall}
          tracks: {main: 987654321098765432}
        roles: {organisers: "@Staff", reminders: Participants}
        languages: {bell: fr}
        approval_above: 50
        understander: false
        """
    assert load(tmp_path, discord=discord).event.places == Places(
        server="12345678901234567890",
        reminders="bell",
        announcements=None,
        organisers="organisers",
        by_room={"hall": "great-hall"},
        by_track={"main": "987654321098765432"},
        organiser_role="Staff",
        reminder_role="Participants",
        language_of={"bell": "fr"},
        approval_above=50,
        may_use_understander=False,
    )


@pytest.mark.parametrize(
    "copied",
    ["<#42>", "https://discord.com/channels/7/42", "https://ptb.discord.com/channels/7/42/", "42"],
)
def test_channel_is_known_by_what_discord_copies(tmp_path: Path, copied: str) -> None:
    discord = f'channels: {{reminders: "{copied}"}}\nroles: {{organisers: "<@&43>"}}\n'
    places = load(tmp_path, discord=discord).event.places
    assert (places.reminders, places.organiser_role) == ("42", "43")


def test_places_on_discord_have_defaults(tmp_path: Path) -> None:
    assert load(tmp_path).event.places == Places()


def test_sample_questions_are_read(tmp_path: Path) -> None:
    questions = """\
        questions:
          - {question: Where?, now: 2026-05-04 10:00, contains: [Hall], status: answered}
          - {question: When?, now: "2026-05-04T10:00:00+00:00", language: en}
          - {question: Who?}
        """
    where, when, who = load(tmp_path, questions=questions).event.sample_questions
    assert where.moment == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert (where.contains, where.status) == (("Hall",), "answered")
    assert (when.moment, when.language) == (datetime(2026, 5, 4, 10, tzinfo=UTC), "en")
    assert (who.moment, who.origin) == (None, Origin("questions.yaml", "questions.3", 4))


def test_missing_event_file_is_the_one_fault(tmp_path: Path) -> None:
    people = "people: [{id: ana, name: Ana Lima, organisation: harbour}]"  # a body of that file
    (tmp_path / "people.yaml").write_text(people, encoding="utf-8")
    with pytest.raises(InvalidEvent) as caught:
        load_event(tmp_path)
    assert [str(fault) for fault in caught.value.faults] == [
        "event.yaml: is missing; copy it from knowledge/example and fill it in"
    ]


def test_missing_folder_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(EventNotFound, match="There is no event folder"):
        load_event(tmp_path / "nowhere")


def make_root(root: Path) -> Path:
    for name in ("harbour-2026", "rok-un-2025"):
        (root / name).mkdir()
        write_event(root / name)
    (root / "schemas").mkdir()
    return root


@pytest.mark.parametrize("given", ["harbour-2026", " harbour-2026 ", "harbour-2026/"])
def test_event_is_found_by_name(tmp_path: Path, given: str) -> None:
    assert find_event(given, make_root(tmp_path)) == tmp_path / "harbour-2026"


def test_folder_without_event_file_is_found_under_the_root_or_by_path(tmp_path: Path) -> None:
    root = make_root(tmp_path)
    assert find_event("schemas", root) == root / "schemas"
    assert find_event(str(root / "schemas"), root / "elsewhere") == root / "schemas"


def test_folder_beside_is_no_event_because_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "harbour-2026").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "knowledge").mkdir()
    monkeypatch.chdir(tmp_path)
    root = make_root(tmp_path / "knowledge")
    assert find_event("harbour-2026", root) == root / "harbour-2026"
    with pytest.raises(EventNotFound):
        find_event("docs", root)


def test_event_is_found_by_path(tmp_path: Path) -> None:
    folder = make_root(tmp_path) / "harbour-2026"
    assert find_event(str(folder), tmp_path / "elsewhere") == folder
    assert find_event(str(folder / "event.yaml"), tmp_path / "elsewhere") == folder


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("harbor-2026", ' Did you mean "harbour-2026"?'),
        ("rok-un", ' Did you mean "rok-un-2025"?'),
        ("zzz", ""),
        ("", ""),
        ("a\0b", ""),
        ("x" * 5000, ""),
    ],
)
def test_unknown_event_names_those_there_are(tmp_path: Path, given: str, hint: str) -> None:
    with pytest.raises(EventNotFound) as caught:
        find_event(given, make_root(tmp_path))
    assert "given by the path of its folder" in str(caught.value)
    assert str(caught.value).endswith(f".{hint} Available: harbour-2026, rok-un-2025.")


def test_unknown_event_without_any_event(tmp_path: Path) -> None:
    with pytest.raises(EventNotFound) as caught:
        find_event("x", tmp_path / "nowhere")
    assert str(caught.value).endswith("holds no event.")
    assert list_events(tmp_path / "nowhere") == []


def test_session_that_stands_there_once_for_each_room_is_one(tmp_path: Path) -> None:
    programme = """\
        rooms: [{id: hall, name: Great Hall}, {id: attic, name: Attic}]
        sessions:
          - {id: tides, title: Tides, start: 2026-05-04 09:00, end: '10:00', room: hall}
          - {id: tides, title: Tides, start: 2026-05-04 09:00, end: '10:00', room: attic}
        """
    (session,) = load(tmp_path, programme=programme).event.sessions
    assert session.rooms == ("hall", "attic")


@pytest.mark.parametrize("word", ["off", "Off", "[]", "none", "false"])
def test_reminders_are_switched_off_in_a_word(tmp_path: Path, word: str) -> None:
    event = load(
        tmp_path,
        reminders=f"reminders: {{lead_minutes: {word}, by_kind: {{keynote: {word}}}}}\n",
        discord="channels: {reminders: off, rooms: {hall: off}}\n",
    ).event
    assert event.reminders.lead_minutes == ()
    assert event.reminders.by_kind == {SessionKind.KEYNOTE: ()}
    assert (event.places.reminders, event.places.by_room) == (None, {})


def test_one_lead_needs_no_brackets(tmp_path: Path) -> None:
    event = load(tmp_path, reminders="reminders: {lead_minutes: 30}\n").event
    assert event.reminders.lead_minutes == (30,)


def test_session_of_several_tracks_has_each_once(tmp_path: Path) -> None:
    programme = VALID["programme"].replace(
        "track: main", "track: main\n            tracks: [sea, main]"
    )
    programme = programme.replace(
        "name: Main track", "name: Main track\n          - {id: sea, name: Sea}"
    )
    (session,) = load(tmp_path, programme=programme).event.sessions
    assert (session.track, session.tracks) == ("main", ("main", "sea"))
    unknown = programme.replace("[sea, main]", "[see]")
    assert len(faults_of(tmp_path, programme=unknown)) == 1
