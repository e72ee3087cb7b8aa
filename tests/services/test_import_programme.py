from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.answering.engine import Engine
from bot.core.models import Part, Session, SessionKind
from bot.errors import MissingFact, MisuseError, UnreadableProgramme
from bot.knowledge_base.load import load_event
from bot.services.export import export_event
from bot.services.import_programme import ImportPlan, ImportRequest, apply_import, plan_import
from tests.knowledge_base.importing.sources import CSV, ICS, OPASS, c3voc, event

TODAY = date(2027, 3, 1)
NOON = datetime(2027, 5, 12, 12, tzinfo=UTC)


class Importing:
    """An organiser's machine: a folder of events, and a file that is imported again and again."""

    def __init__(self, home: Path) -> None:
        self.knowledge = home / "knowledge"
        self.knowledge.mkdir()
        self.source = home / "schedule"
        self.folder = self.knowledge / "tide"

    def plan(self, data: bytes, day: date = TODAY, **overrides: Any) -> ImportPlan:
        self.source.write_bytes(data)
        request = ImportRequest(**{"source": str(self.source), "event": "tide"} | overrides)
        return plan_import(request, self.knowledge, day)

    def bring(self, data: bytes, day: date = TODAY, **overrides: Any) -> ImportPlan:
        plan = self.plan(data, day, **overrides)
        apply_import(plan)
        return plan

    def files(self) -> dict[str, str]:
        return {path.name: path.read_text(encoding="utf-8") for path in self.folder.iterdir()}

    def sessions(self) -> dict[str, Session]:
        return {session.id: session for session in load_event(self.folder).event.sessions}

    def edit(self, change: Any, name: str = "programme.yaml", section: str = "sessions") -> None:
        path = self.folder / name
        root = yaml.safe_load(path.read_text(encoding="utf-8"))
        change({entry["id"]: entry for entry in root[section]}, root)
        path.write_text(yaml.safe_dump(root, allow_unicode=True), encoding="utf-8")


@pytest.fixture
def importing(tmp_path: Path) -> Importing:
    return Importing(tmp_path)


TIDES = event()
BUOYS = event(id=8, title="Buoys", date="2027-05-13T11:00:00+01:00", persons=[])


def test_affiliation_is_an_organisation_of_the_event_or_else_told_as_a_role(
    importing: Importing,
) -> None:
    told = ("Ana Lima (SEA)", "Bo Berg", "Cleo Roux (Deep University)")
    first = event(persons=[{"id": at, "name": name} for at, name in enumerate(told)])
    importing.bring(c3voc(first))
    found = load_event(importing.folder).event
    written = (importing.folder / "event.yaml").read_text(encoding="utf-8")
    assert written.count("organisations") == 1  # told of only where they are
    names = {body.id: body.name.get("en") for body in found.organisations}
    assert [(p.name, names.get(p.organisation or ""), p.role) for p in found.people] == [
        ("Ana Lima", "SEA", None), ("Bo Berg", None, None), ("Cleo Roux", "Deep University", None),
    ]  # fmt: skip
    later = first | {"persons": [*first["persons"], {"id": 9, "name": "Dag Vik (NETS)"}]}
    importing.bring(c3voc(later))
    people = yaml.safe_load((importing.folder / "people.yaml").read_text(encoding="utf-8"))
    assert [(p["id"], p.get("organisation"), p.get("role")) for p in people["people"]] == [
        ("ana-lima", "sea", None), ("bo-berg", None, None),
        ("cleo-roux", "deep-university", None), ("dag-vik", None, "NETS"),
    ]  # fmt: skip


def test_address_edition_and_contact_of_the_event_are_written(importing: Importing) -> None:
    root = {
        "name": "Tide Days 2027", "venue": {"name": "Pier", "address": "Quay 1, Porto"},
        "email": "ask@sea.example", "edition": "3rd Tide Days",
        "sessions": [{"title": "Tides", "start": "2027-05-13 10:00"}],
    }  # fmt: skip
    importing.bring(json.dumps(root).encode(), zone="Europe/Lisbon", languages="en")
    about = yaml.safe_load((importing.folder / "event.yaml").read_text(encoding="utf-8"))
    assert (about["venue"], about["edition"]) == ({"name": "Pier", "address": "Quay 1, Porto"}, 3)
    assert [one.email for one in load_event(importing.folder).event.contacts] == ["ask@sea.example"]


@pytest.mark.parametrize(
    ("title", "abstract", "told", "languages"),
    [
        ("Lima hana", "", "", ("en",)),  # two words look like several languages
        (
            "Leer las mareas",
            "Cómo se leen las mareas y por qué importan en el puerto.",
            "",
            ("es",),
        ),
        ("조수 읽기", "항구에서 조수를 읽는 방법을 이야기합니다.", "", ("ko",)),
        ("Gezeiten lesen", "Wie man die Gezeiten im Hafen liest und versteht.", "", ("en",)),
        ("Gezeiten lesen", "Wie man die Gezeiten im Hafen liest und versteht.", "de", ("de",)),
        ("Reading the tides", "How to read the tides of a harbour.", "fr,en", ("fr", "en")),
    ],
)
def test_language_that_no_session_says_is_told_or_read(
    importing: Importing, title: str, abstract: str, told: str, languages: tuple[str, ...]
) -> None:
    only = event(title=title, abstract=abstract, language="")
    plan = importing.bring(c3voc(only), languages=told)
    about = yaml.safe_load((importing.folder / "event.yaml").read_text(encoding="utf-8"))
    assert tuple(about["languages"]) == languages
    assert any("in which language" in remark for remark in plan.remarks) is not bool(told)


def test_language_that_is_none_is_refused(importing: Importing) -> None:
    with pytest.raises(MisuseError, match='"Klingon" names no language'):
        importing.plan(c3voc(TIDES), languages="Klingon")


def test_titles_in_two_languages_are_kept_in_both(importing: Importing) -> None:
    plan = importing.bring(OPASS, zone="Europe/Lisbon", name="Tide Days 2027")
    found = load_event(importing.folder).event
    assert found.languages == ("en", "zh")
    assert found.sessions[0].title.get("zh") == "潮汐導讀"
    assert plan.remarks == ("Titles are given in en, zh, so the event is written in these.",)


def test_moderator_of_a_session_is_one_and_stays_so(importing: Importing) -> None:
    people = [{"name": "Moderator: Ana Lima"}, {"name": "Bo Berg"}]
    importing.bring(c3voc(event(persons=people)))
    found = load_event(importing.folder).event
    (session,) = found.sessions
    assert [(one.person, one.part) for one in session.people] == [
        ("ana-lima", Part.MODERATOR), ("bo-berg", Part.SPEAKER),
    ]  # fmt: skip
    assert not importing.plan(c3voc(event(persons=people))).lines
    assert not importing.plan(export_event(found, "json", "en", NOON).data).lines


def test_new_event_loads_with_everything_the_source_tells(importing: Importing) -> None:
    importing.bring(c3voc(TIDES, BUOYS))
    loaded = load_event(importing.folder)
    found = loaded.event
    assert loaded.warnings == ()
    assert found.name.value is not None
    assert found.name.value.get("en") == "Tide Days 2027"
    assert [text.get("en") for text in found.short_names] == ["Tide Days"]
    assert (found.zone, found.start_day, found.end_day) == (
        "Europe/Lisbon", date(2027, 5, 13), date(2027, 5, 14),
    )  # fmt: skip
    assert [(s.id, s.title.get("en"), s.rooms) for s in found.sessions] == [
        ("7", "Reading the tides", ("sail-loft",)),
        ("8", "Buoys", ("sail-loft",)),
    ]
    assert [(p.id, p.name) for p in found.people] == [("ana-lima", "Ana Lima")]


@pytest.mark.parametrize(
    ("title", "topics"),
    [("Conference registration", {"wifi"}), ("Voter registration", {"wifi", "registration"})],
)
def test_topic_that_stands_in_the_programme_is_not_said_to_be_unpublished(
    importing: Importing, title: str, topics: set[str]
) -> None:
    importing.bring(c3voc(TIDES, event(id=9, title=title, persons=[])))
    assert {topic.id for topic in load_event(importing.folder).event.topics} == topics


def test_terms_are_written_and_a_second_import_keeps_them(importing: Importing) -> None:
    table = (
        b"Title,Start,Level,Registration,Floor,Room\nKnots,2027-05-13 10:00,Expert,yes,2nd,Loft\n"
    )
    told: dict[str, Any] = {"zone": "Europe/Lisbon", "name": "Tide Days"}
    importing.bring(table, **told)
    found = load_event(importing.folder).event.sessions[0]
    assert found.prerequisites is not None
    assert found.prerequisites.value is not None
    assert found.prerequisites.value.get("en") == "Level: Expert"
    assert dict(importing.bring(table + b"\n", **told).files).keys() <= {"import.json"}


def test_second_import_changes_nothing_even_on_another_day(importing: Importing) -> None:
    importing.bring(c3voc(TIDES, BUOYS))
    before = importing.files()
    plan = importing.bring(c3voc(BUOYS, TIDES), day=date(2027, 4, 1))
    assert (dict(plan.files), plan.lines) == ({}, ())
    assert importing.files() == before


def test_dry_plan_writes_nothing(importing: Importing) -> None:
    importing.plan(c3voc(TIDES))
    assert list(importing.knowledge.iterdir()) == []


def test_what_organisers_wrote_stays_when_the_source_changes(importing: Importing) -> None:
    importing.bring(c3voc(TIDES, BUOYS))

    def change(by_id: dict[str, Any], root: dict[str, Any]) -> None:
        by_id["7"] |= {"aliases": ["the wave talk"], "kind": "keynote"}
        root["sessions"].append({"id": "picnic", "title": "Picnic", "start": "2027-05-13 13:00"})

    importing.edit(change)
    plan = importing.bring(c3voc(event(date="2027-05-13T12:00:00+01:00", type="workshop"), BUOYS))
    sessions = importing.sessions()
    tides = sessions["7"]
    assert (tides.aliases, tides.kind) == (("the wave talk",), SessionKind.KEYNOTE)
    assert tides.start is not None
    assert f"{tides.start:%H:%M}" == "12:00"
    assert set(sessions) == {"7", "8", "picnic"}
    moved = "start 2027-05-13 10:00 -> 2027-05-13 12:00; end 10:45 -> 12:45"
    assert plan.lines == (f"~ 2027-05-13 12:00  Reading the tides: {moved}",)
    assert plan.remarks == (
        "Kept as you wrote them, though the source differs: 7 (kind).",
        "Kept 1 session of your own: picnic.",
    )


def test_time_that_organisers_moved_stays_whole(importing: Importing) -> None:
    importing.bring(c3voc(TIDES, BUOYS))
    importing.edit(lambda by_id, _: by_id["7"].update(start="2027-05-13 15:00", end="15:30"))
    importing.bring(c3voc(event(duration="02:00"), BUOYS))
    tides = importing.sessions()["7"]
    assert tides.start is not None
    assert tides.end is not None
    assert (f"{tides.start:%H:%M}", f"{tides.end:%H:%M}") == ("15:00", "15:30")


TABLE = (
    b"Title,Date,Start,End,Room,Track,Speaker\n"
    b"Tides,13/05/2027,10:00,10:45,Hall B,Sea,Bo Ray\n"
    b"Break,13/05/2027,11:00,11:15,Hall B,,\n"
    b"Break,13/05/2027,15:00,15:15,Hall B,,\n"
)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(TABLE, id="without ids"),
        pytest.param(
            c3voc(
                event(id=7, title="Tides", track="Sea", persons=[{"id": 3, "name": "Bo Ray"}]),
                event(id=8, title="Break", date="2027-05-13T11:00:00+01:00", persons=[]),
                event(id=9, title="Break", date="2027-05-13T15:00:00+01:00", persons=[]),
            ),
            id="with ids",
        ),
    ],
)
def test_what_organisers_renamed_keeps_its_id_and_what_they_added(
    importing: Importing, source: bytes
) -> None:
    importing.bring(source, zone="Europe/Lisbon", name="Tide Days")
    tides, noon, _ = importing.sessions().values()

    def rename(by_id: dict[str, Any], root: dict[str, Any]) -> None:
        by_id[tides.id] |= {"title": "Read the sea", "signup": "At the desk.", "places": 12}
        by_id[noon.id] |= {"title": "Coffee", "start": "2027-05-13 11:30", "end": "11:45"}
        root["rooms"][0] |= {"name": "The Loft", "directions": "Up the stairs.", "capacity": 40}
        root["tracks"][0]["name"] = "The sea"

    importing.edit(rename)
    importing.edit(
        lambda by_id, _: by_id["bo-ray"].update(name="Bo Ray-Lima", bio="Keeper."),
        "people.yaml",
        "people",
    )
    before = importing.files()
    plan = importing.bring(source)
    assert (plan.lines, importing.files()) == ((), before)
    importing.bring(source.replace(b"10:45", b"10:50").replace(b"00:45", b"00:50"))
    found = load_event(importing.folder).event
    sessions = {one.id: one for one in found.sessions}
    assert len(sessions) == 3
    assert (sessions[tides.id].title.get("en"), sessions[tides.id].places) == ("Read the sea", 12)
    assert f"{sessions[tides.id].end:%H:%M} {sessions[noon.id].start:%H:%M}" == "10:50 11:30"
    assert [(one.id, one.name.get("en"), one.capacity) for one in found.rooms] == [
        (tides.rooms[0], "The Loft", 40)
    ]
    assert [(one.id, one.name) for one in found.people] == [("bo-ray", "Bo Ray-Lima")]
    assert [one.name.get("en") for one in found.tracks] == ["The sea"]


def test_what_organisers_wrote_where_the_source_lost_it_is_named(importing: Importing) -> None:
    importing.bring(c3voc(TIDES, BUOYS))
    importing.edit(lambda by_id, _: by_id["7"].update(signup="At the desk."))
    importing.edit(
        lambda by_id, _: by_id["ana-lima"].update(bio="Keeper."), "people.yaml", "people"
    )
    plan = importing.plan(c3voc(BUOYS), accepts_loss=True)
    assert plan.remarks == (
        (
            "No longer in the source, and taken out though you had written in them: 7 (signup), "
            "ana-lima (bio). Write them anew, with an id of your own, if they are to stay."
        ),
    )


def test_person_that_organisers_deleted_everywhere_stays_away(importing: Importing) -> None:
    importing.bring(c3voc(TIDES, BUOYS))
    importing.edit(lambda by_id, _: by_id["7"].pop("people"))
    importing.edit(lambda _, root: root["people"].clear(), "people.yaml", "people")
    plan = importing.bring(c3voc(TIDES, BUOYS, event(id=9, title="Nets", persons=[])))
    assert load_event(importing.folder).event.people == ()
    assert plan.remarks == ("Left out 1 person that you deleted: ana-lima.",)


def test_session_that_organisers_deleted_stays_away(importing: Importing) -> None:
    importing.bring(c3voc(TIDES, BUOYS))
    importing.edit(lambda _, root: root["sessions"].pop())
    importing.bring(c3voc(TIDES, BUOYS, event(id=9, title="Nets")))
    assert set(importing.sessions()) == {"7", "9"}


def test_session_without_an_id_keeps_its_own_when_it_moves(importing: Importing) -> None:
    importing.bring(CSV, zone="Europe/Lisbon", name="Tide Days")
    importing.bring(CSV.replace(b"10h00 - 10h45", b"11h00 - 11h45"))
    ((key, session),) = importing.sessions().items()
    assert session.start is not None
    assert (key, f"{session.start:%H:%M}") == ("reading-the-tides", "11:00")


def test_other_format_keeps_the_ids_of_the_same_sessions(importing: Importing) -> None:
    importing.bring(CSV, zone="Europe/Lisbon", name="Tide Days")
    importing.bring(ICS)
    assert set(importing.sessions()) == {"reading-the-tides"}


LISTS = {
    "schedule": """\
-
  date: "2027-05-13"
  tracks:
    - {title: "Sea"}
    - {title: "Sky"}
  timeslots:
    - {
    \tstartTime: "09:00",
    \tendTime: "10:00",
    \tsessionIds: [100]
    }
    - {startTime: "23:30", endTime: "00:15", sessionIds: [101, 102]}
""",
    "sessions": """\
- {id: 100, title: Registration, place: Hall, service: true}
-
  id: 101
  title: Reading the tides
  speakers: [1]
  language: en
-
  id: 102
  title: Reading the clouds
  video: "//videos.example/102"
""",
    "speakers": "-\n  id: 1\n  name: Ana\n  surname: Lima\n  company: Lamps Ltd\n",
}


@pytest.mark.parametrize("given", LISTS)
def test_lists_of_a_devfest_site_are_found_beside_each_other(
    importing: Importing, given: str
) -> None:
    for name, text in LISTS.items():
        (importing.knowledge.parent / f"tide-{name}.yml").write_text(text, encoding="utf-8")
    source = str(importing.knowledge.parent / f"tide-{given}.yml")
    request = ImportRequest(source, "tide", zone="Europe/Lisbon", name="Tide Days 2027")
    apply_import(plan_import(request, importing.knowledge, TODAY))
    found = importing.sessions()
    assert {
        key: (s.track, f"{s.start:%d %H:%M}", f"{s.end:%d %H:%M}") for key, s in found.items()
    } == {
        "100": (None, "13 09:00", "13 10:00"),
        "101": ("sea", "13 23:30", "14 00:15"),
        "102": ("sky", "13 23:30", "14 00:15"),
    }
    assert [one.person for one in found["101"].people] == ["ana-lima"]
    assert [link.url for link in found["102"].links] == ["https://videos.example/102"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("sessions", None, "the list of its sessions is not beside it; put sessions.yml"),
        ("sessions", "- {id: 1", "The list of sessions is not valid YAML at line"),
        ("speakers", "- &a {name: A}\n- *a\n", "The list of speakers uses YAML aliases"),
    ],
)
def test_lists_that_do_not_make_a_programme_are_refused_in_a_sentence(
    importing: Importing, name: str, text: str | None, said: str
) -> None:
    for one, usual in {**LISTS, name: text}.items():
        if usual is not None:
            (importing.knowledge.parent / f"{one}.yml").write_text(usual, encoding="utf-8")
    request = ImportRequest(str(importing.knowledge.parent / "schedule.yml"), "tide")
    with pytest.raises(UnreadableProgramme, match=said):
        plan_import(request, importing.knowledge, TODAY)


def test_poorer_format_takes_away_nothing_that_it_cannot_tell(importing: Importing) -> None:
    importing.bring(c3voc(event(type="workshop", track="Sea")))
    poorer = ICS.replace(b"ORGANIZER;CN=Ana Lima:MAILTO:ana@example.org\n", b"")
    importing.bring(poorer.replace(b"T090000Z", b"T091500Z"))
    (tides,) = importing.sessions().values()
    assert tides.start is not None
    assert f"{tides.start:%H:%M}" == "10:15"
    assert (tides.kind, tides.track, [one.person for one in tides.people]) == (
        SessionKind.WORKSHOP, "sea", ["ana-lima"],
    )  # fmt: skip
    richer = event(id=8, title="Buoys", type="workshop", date="2027-05-13T12:00:00+01:00")
    importing.bring(c3voc(event(type="lecture", track="Sky", persons=[]), richer))
    found = importing.sessions()
    assert found.keys() == {tides.id, "8"}
    tides = found[tides.id]
    assert (tides.kind, tides.track, tides.people) == (SessionKind.TALK, "sky", ())


def test_other_files_are_never_touched(importing: Importing) -> None:
    importing.bring(c3voc(TIDES))
    for name in ("event.yaml", "contacts.yaml"):
        path = importing.folder / name
        path.write_text(path.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    mine = {name: importing.files()[name] for name in ("event.yaml", "contacts.yaml")}
    importing.bring(c3voc(TIDES, BUOYS, title="Another name"))
    assert {name: importing.files()[name] for name in mine} == mine


def test_person_a_contact_names_stays_when_the_source_loses_them(importing: Importing) -> None:
    importing.bring(c3voc(TIDES))
    contact = "contacts:\n  - {id: tides, name: Tides, person: ana-lima, purposes: [press]}\n"
    (importing.folder / "contacts.yaml").write_text(contact, encoding="utf-8")
    importing.bring(c3voc(event(persons=[])))
    assert [person.id for person in load_event(importing.folder).event.people] == ["ana-lima"]


def test_team_listed_as_a_person_is_marked_and_has_no_role(importing: Importing) -> None:
    importing.bring(c3voc(event(persons=[{"id": 1, "name": "Harbour Team"}])))
    found = load_event(importing.folder).event
    assert [(person.name, person.is_team) for person in found.people] == [("Harbour Team", True)]
    answer = Engine(found).answer("Who gives Reading the tides?", NOON, "en")
    assert answer.text == "“Reading the tides”: Harbour Team."


def test_event_without_a_contact_names_none(importing: Importing) -> None:
    importing.bring(c3voc(TIDES))
    found = load_event(importing.folder).event
    assert found.contacts == ()
    answer = Engine(found).answer("Is there Wi-Fi?", NOON, "fr")
    assert "\n" not in answer.text  # no line that names somebody to ask


def test_source_that_lost_a_third_is_not_taken_over_unasked(importing: Importing) -> None:
    many = [event(id=n, title=f"Talk {n}") for n in range(1, 7)]
    importing.bring(c3voc(*many))
    before = importing.files()
    with pytest.raises(UnreadableProgramme, match="has 3 sessions, and had 6 last time"):
        importing.bring(c3voc(*many[:3]))
    assert importing.files() == before
    importing.bring(c3voc(*many[:3]), accepts_loss=True)
    assert len(importing.sessions()) == 3


@pytest.mark.parametrize(
    ("told", "flags"),
    [
        ({}, ("--timezone", "--name")),
        ({"zone": "Europe/Lisbon"}, ("--name",)),
        ({"name": "Tide Days"}, ("--timezone",)),
    ],
)
def test_all_that_a_source_does_not_tell_is_asked_for_at_once(
    importing: Importing, told: dict[str, Any], flags: tuple[str, ...]
) -> None:
    nameless = c3voc(TIDES, title="", time_zone_name="")
    with pytest.raises(MissingFact) as missing:
        importing.plan(nameless, **told)
    assert missing.value.flags == flags
    assert [flag in str(missing.value) for flag in flags] == [True] * len(flags)


def test_year_is_asked_for_together_with_all_else(importing: Importing) -> None:
    table = b"Title,Date,Time\nTides,Mon 7 June,09:00\n"
    with pytest.raises(MissingFact, match="have no year") as missing:
        importing.plan(table)
    assert missing.value.flags == ("--year", "--timezone", "--name")


def test_source_whose_times_cannot_be_read_is_refused(importing: Importing) -> None:
    event = {"name": "Tide Days", "timezone": "Europe/Lisbon", "dates": "13-15 May 2027"}
    talks = [{"title": "Tides", "day": "the first of all", "time": "in the morning"}]
    data = json.dumps({"event": event, "talks": talks}).encode()
    with pytest.raises(MissingFact) as refused:
        importing.plan(data)
    assert str(refused.value) == (
        'No session of the source, read as a list (JSON), has a date: "day" of "Tides" is "the '
        'first of all"; write it like 2027-05-13 09:00, or say which column or field holds it with '
        '--column "NAME=date", or begin the event with `python -m bot new`, then import into it.'
    )
    importing.bring(data, accepts_loss=True)
    with pytest.raises(MissingFact) as again:
        importing.plan(data.replace(b"Tides", b"Knots"))
    assert str(again.value).endswith("or import it without times with --accept-loss.")


def test_source_that_tells_no_times_yet_is_taken_without(importing: Importing) -> None:
    event = {"name": "Tide Days", "timezone": "Europe/Lisbon", "dates": "13-15 May 2027"}
    talks = [{"title": "Tides", "start": "TBA", "room": "Loft"}]
    importing.bring(json.dumps({"event": event, "talks": talks}).encode())
    assert [session.start for session in importing.sessions().values()] == [None]


def test_zone_that_is_none_is_asked_for_with_one_like_it(importing: Importing) -> None:
    nameless = c3voc(TIDES, title="Tide Days", time_zone_name="")
    with pytest.raises(MissingFact, match='did you mean "Europe/Lisbon"'):
        importing.plan(nameless, zone="Lisbon")


def test_languages_other_than_the_seven_are_spoken_and_written_as_english(
    importing: Importing,
) -> None:
    plan = importing.bring(c3voc(event(language="it", title="Leggere le maree")))
    assert " ".join(plan.remarks) == (
        'Usher does not speak "it": texts in it are shown as they are, in English sentences; '
        "participants can ask in en, fr, es, ru, ar, zh, ko."
    )
    found = load_event(importing.folder).event
    assert found.languages == ("en",)
    assert found.working_languages is not None
    assert found.working_languages.value == ("it",)
    assert found.sessions[0].title.get("fr") == "Leggere le maree"


@pytest.mark.parametrize(
    "name", ["../evil", "a/b/c", "", "naïve", "a b", "/nowhere/at/all", "..", "."]
)
def test_name_that_leads_elsewhere_is_refused(importing: Importing, name: str) -> None:
    with pytest.raises(MisuseError, match="cannot be the name of an event"):
        importing.plan(c3voc(TIDES), event=name)


def test_broken_yaml_is_left_alone(importing: Importing) -> None:
    importing.bring(c3voc(TIDES))
    path = importing.folder / "programme.yaml"
    path.write_text("sessions: [", encoding="utf-8")
    with pytest.raises(UnreadableProgramme, match="is not valid YAML"):
        importing.bring(c3voc(TIDES))
    assert path.read_text(encoding="utf-8") == "sessions: ["


def test_texts_that_look_like_yaml_come_through(importing: Importing) -> None:
    titles = ["- no", "yes", "a: b # c", "{x}", "'\"", "null", "1e3", "&a *b", "!!python/x", "\t%"]
    importing.bring(c3voc(*(event(id=n, title=t) for n, t in enumerate(titles, 1))))
    found = importing.sessions()
    assert [found[str(n)].title.get("en") for n in range(1, 11)] == [
        " ".join(title.split()) for title in titles
    ]


def test_memory_that_is_damaged_is_no_obstacle(importing: Importing) -> None:
    importing.bring(c3voc(TIDES))
    (importing.folder / "import.json").write_text(json.dumps([1]), encoding="utf-8")
    importing.bring(c3voc(TIDES, BUOYS))
    assert set(importing.sessions()) == {"7", "8"}


def test_file_saved_between_the_plan_and_the_writing_is_not_overwritten(
    importing: Importing,
) -> None:
    importing.bring(c3voc(TIDES))
    plan = importing.plan(c3voc(TIDES, BUOYS))
    path = importing.folder / "programme.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    before = importing.files()
    with pytest.raises(UnreadableProgramme, match="was saved by somebody meanwhile"):
        apply_import(plan)
    assert importing.files() == before


def test_what_a_source_says_is_not_known_yet_is_marked_so(importing: Importing) -> None:
    importing.bring(c3voc(event(room="TBA", abstract="à confirmer", persons=["TBD"])))
    entry = yaml.safe_load((importing.folder / "programme.yaml").read_text("utf-8"))["sessions"][0]
    status = {"status": "not_published"}
    assert (entry["room"], entry["abstract"], entry.get("people")) == (status, status, None)
    assert load_event(importing.folder).warnings == ()


def test_titles_of_a_timetable_in_two_languages_are_given_in_both(importing: Importing) -> None:
    data = b"Time,Hall,Hall Es\n13 May 2027\n09:00,How tides are read,Mareas\n10:00,Knots,Nudos"
    importing.bring(data, zone="Europe/Lisbon", name="Tide Days", languages="en,es")
    titles = [dict(session.title.by_language) for session in importing.sessions().values()]
    assert titles == [
        {"en": "How tides are read", "es": "Mareas"},
        {"en": "Knots", "es": "Nudos"},
    ]


def test_flags_that_an_event_that_is_there_does_not_need_are_named(importing: Importing) -> None:
    importing.bring(CSV, zone="Europe/Lisbon", name="Tide Days")
    same = importing.plan(CSV, zone="Europe/Lisbon", name="tide days", languages="en")
    assert same.remarks == ()
    told = importing.plan(CSV, zone="Europe/Rome", name="Ebb Days", venue="Loft").remarks
    assert told[0] == (
        '--timezone "Europe/Rome" is not taken, as the event is there already; correct '
        '`timezone` in event.yaml if it is wrong ("Europe/Lisbon" so far).'
    )
    assert [remark.split()[0] for remark in told] == ["--timezone", "--name", "--venue"]


def test_questions_and_practical_texts_of_a_source_begin_topics(importing: Importing) -> None:
    faq = [{"question": "May I film?", "answer": "In the foyer."}]
    access = [
        {"title": "Catering", "description": "Lunch is included."},
        {"title": "Our story", "description": "It began with a tide."},
    ]
    talk = {"id": "tides", "title": "Tides", "start": "2027-05-13 10:00", "end": "2027-05-13 11:00"}
    root = {"event": "Tide Days", "faq": faq, "access": access, "sessions": [talk]}
    plan = importing.bring(json.dumps(root).encode(), zone="Europe/Lisbon")
    topics = {one.id: one for one in load_event(importing.folder).event.topics}
    assert list(topics) == ["wifi", "registration", "question-1", "food"]
    assert topics["question-1"].phrasings == {"en": ("May I film?",)}
    told = 'Taken over into topics.yaml, in the source\'s words: "May I film?"; "Catering".'
    assert told in plan.remarks
