"""People whom only the text of a session names."""

from __future__ import annotations

import pytest

from bot.knowledge_base.importing.imported import ImportedPerson, ImportedSession
from bot.knowledge_base.importing.text_people import with_people_of_texts


def told(text: str, *people: str) -> list[tuple[str, str]]:
    session = ImportedSession("Tides", abstract=text, people=tuple(map(ImportedPerson, people)))
    ((found,), _) = with_people_of_texts([session])
    return [(person.name, person.part) for person in found.people]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Of the sea.\n\nPanelists: Ana Lima, Bo Berg\nModerator:Cy Ode",
         [("Ana Lima", "panellist"), ("Bo Berg", "panellist"), ("Cy Ode", "moderator")]),
        ("Moderación: Ana Lima", [("Ana Lima", "moderator")]),
        ("Speech: Climate Change", []), ("Moderator: to be announced", []),
        ("Presenter: Museum of the Sea", []), ("Language: Ana Lima", []),
        ("We ask the speaker: Ana Lima said so.", []),
    ],
)  # fmt: skip
def test_people_stand_on_a_line_of_their_own(text: str, people: list[tuple[str, str]]) -> None:
    assert told(text) == people


def test_text_names_nobody_more_where_people_are_told() -> None:
    assert told("Moderator: Bo Berg", "Ana Lima") == [("Ana Lima", "")]


def test_people_of_texts_are_remarked() -> None:
    _, remarks = with_people_of_texts([ImportedSession("Tides", abstract="Host: Ana Lima")])
    assert remarks == [
        'Taken from the text as who speaks, for nothing else tells it: "Ana Lima: Tides".'
    ]
