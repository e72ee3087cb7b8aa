from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from bot.core.file_changes import SessionChange
from bot.errors import MissingFact, MisuseError
from bot.knowledge_base.event_writer import append_change
from bot.knowledge_base.importing.event_templates import NewEvent
from bot.knowledge_base.json_schema import write_schemas
from bot.knowledge_base.load import load_event
from bot.services.create_event import create_event
from bot.services.open_event import name_of_folder
from bot.texts import messages


def make(**overrides: Any) -> NewEvent:
    usual: dict[str, Any] = {
        "name": "Tide Days 2027", "first_day": date(2027, 5, 13), "last_day": date(2027, 5, 14),
        "zone": "Europe/Lisbon", "languages": ("en",), "venue": "Rope Works", "city": "Porto",
        "contact_name": "Desk", "contact_email": "desk@example.org",
    }  # fmt: skip
    return NewEvent(**usual | overrides)


def test_new_event_is_small_commented_and_without_a_fault(tmp_path: Path) -> None:
    folder, files = create_event("tide", make(), tmp_path)
    lines = [
        line for name in files for line in (folder / name).read_text(encoding="utf-8").splitlines()
    ]
    assert len(lines) < 60
    assert sum(line.startswith("#") for line in lines) >= 6
    loaded = load_event(folder)
    assert [str(warning) for warning in loaded.warnings] == []
    found = loaded.event
    assert found.venue is not None
    assert found.venue.name.value is not None
    assert found.venue.name.value.get("en") == "Rope Works"
    assert (found.languages, found.zone, found.end_day) == (
        ("en",), "Europe/Lisbon", date(2027, 5, 14),
    )  # fmt: skip
    assert [contact.email for contact in found.contacts] == ["desk@example.org"]


@pytest.mark.parametrize("languages", [("es", "en"), ("ko",), ("fr", "ru", "ar")])
def test_new_event_has_no_warning_in_any_languages(
    tmp_path: Path, languages: tuple[str, ...]
) -> None:
    new = make(name="Congreso del Mar 2027", languages=languages)
    folder, files = create_event("tide", new, tmp_path)
    loaded = load_event(folder)
    assert [str(warning) for warning in loaded.warnings] == []
    assert files == [
        f"{name}.yaml" for name in ("contacts", "event", "people", "programme", "topics")
    ]
    titles = {topic.id: topic.title.get(languages[0]) for topic in loaded.event.topics}
    assert titles["registration"] == messages(languages[0])("topic-registration")


def test_entries_shown_in_comments_are_read_when_they_are_taken_in(tmp_path: Path) -> None:
    folder, _ = create_event("tide", make(contact_name="", contact_email=""), tmp_path)
    for path in (folder / f"{one}.yaml" for one in ("people", "programme", "contacts")):
        lines = path.read_text(encoding="utf-8").splitlines()[2:]
        bare = [line[1:] if line.startswith("#  ") else line.replace(" []", "") for line in lines]
        path.write_text("\n".join(bare), encoding="utf-8")
    loaded = load_event(folder)
    assert loaded.warnings == ()
    found = loaded.event
    assert [session.people[0].person for session in found.sessions] == ["lovelace"]
    assert [contact.id for contact in found.contacts] == ["general"]


@pytest.mark.parametrize("depth", ["knowledge", "elsewhere", "a b"])
def test_editors_find_the_schema_wherever_the_folder_is(tmp_path: Path, depth: str) -> None:
    (tmp_path / depth).mkdir()
    if depth == "knowledge":
        write_schemas(tmp_path / depth / "schemas")
    folder, files = create_event(f"{tmp_path / depth}/tide", make(), tmp_path)
    append_change(
        folder, SessionChange("opening", is_cancelled=True), datetime(2027, 5, 1, tzinfo=UTC), "me"
    )
    for name in (*files, "changes.yaml"):
        line = (folder / name).read_text(encoding="utf-8").splitlines()[0]
        address = line.removeprefix("# yaml-language-server: $schema=")
        found = urlsplit(address)
        place = Path(unquote(found.path)) if found.scheme == "file" else folder / address
        assert json.loads(place.read_text(encoding="utf-8"))["type"] == "object"


def test_folder_is_made_where_its_path_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "knowledge").mkdir()
    folder, _ = create_event("./tide", make(), tmp_path / "knowledge")
    assert (tmp_path / "tide" / "event.yaml").is_file()
    assert name_of_folder(folder) == "tide"
    known, _ = create_event("sea", make(), tmp_path / "knowledge")
    assert name_of_folder(known) == "sea"
    (tmp_path / "a b").mkdir()
    away, _ = create_event("a b/nursing", make(), tmp_path / "knowledge")
    assert name_of_folder(away) == '"a b/nursing"'


ODD = ['"', "a: b # c", "- x", "{y}", "yes", "\\", "名前", "\u202ex", "\u2028z"]


@pytest.mark.parametrize("text", ODD)
def test_any_name_and_venue_can_be_given(tmp_path: Path, text: str) -> None:
    folder, _ = create_event("tide", make(name=f"N {text}", venue=text), tmp_path)
    found = load_event(folder).event
    assert found.name.value is not None
    assert found.name.value.get("en") == f"N {text}".replace("\u2028", "")


def test_event_with_only_the_needed_facts_says_what_is_not_published(tmp_path: Path) -> None:
    bare = make(venue="", city="", contact_name="", contact_email="", languages=("ko",))
    folder, _ = create_event("tide", bare, tmp_path)
    found = load_event(folder).event
    assert found.venue is not None
    assert found.venue.name.value is None


def test_event_that_exists_is_never_written_over(tmp_path: Path) -> None:
    folder, _ = create_event("tide", make(), tmp_path)
    before = (folder / "event.yaml").read_bytes()
    with pytest.raises(MisuseError, match="exists already"):
        create_event("tide", make(name="Another"), tmp_path)
    assert (folder / "event.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("overrides", "kind", "said"),
    [
        ({"name": " "}, MissingFact, "What is the event called"),
        ({"zone": ""}, MissingFact, "Which time zone"),
        ({"zone": "CET"}, MissingFact, 'an abbreviation.* like "Europe/Paris"'),
        ({"zone": "Berlin"}, MissingFact, 'did you mean "Europe/Berlin"'),
        ({"last_day": date(2027, 5, 1)}, MisuseError, "swap the dates"),
        ({"languages": ("de",)}, MisuseError, "no language that Usher speaks"),
        ({"contact_email": "desk"}, MisuseError, "is not an e-mail address"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_written(
    tmp_path: Path, overrides: dict[str, Any], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said):
        create_event("tide", make(**overrides), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Spring: the Meetup #1", "Spring: the Meetup"),
        ("PyCon: The Python Conference", "PyCon"),
        ("Sea Days: Talks on the Sea", "Sea Days"),
    ],
)
def test_everyday_word_before_a_colon_is_no_short_name(
    tmp_path: Path, name: str, short: str
) -> None:
    folder, _ = create_event("tide", make(name=name), tmp_path)
    assert load_event(folder).event.short_names[0].get("en") == short
