from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.errors import MissingFact, MisuseError
from bot.knowledge_base.importing.event_templates import NewEvent
from bot.knowledge_base.load import load_event
from bot.services.create_event import create_event


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
