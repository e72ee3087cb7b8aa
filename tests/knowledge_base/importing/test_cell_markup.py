"""HTML in the cells of tables and in data, and titles on several lines."""

from __future__ import annotations

import json

import pytest

from tests.knowledge_base.importing.told import hourly, tidied, told


def people_of(data: bytes) -> list[list[str]]:
    return [names for *_, names in told(tidied(data))]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ana Lima<br>Bo Berg", ["Ana Lima", "Bo Berg"]),
        ("<p>Ana Lima</p><p>Bo Berg</p>", ["Ana Lima", "Bo Berg"]),
        ("<ul><li>Ana Lima</li><li>Bo Berg</li></ul>", ["Ana Lima", "Bo Berg"]),
        ("<b>Ana&nbsp;Lima</b>", ["Ana Lima"]),
        ("<!--Ana Lima; Bo Berg-->", []),
        ("Ana Lima<!--, Bo Berg-->", ["Ana Lima"]),
        ("林安娜<br/>王小明", ["林安娜", "王小明"]),
        ("Анна Лимова<br />Борис Бергов", ["Анна Лимова", "Борис Бергов"]),
    ],
)
def test_html_parts_people_only_where_it_breaks_a_line(cell: str, names: list[str]) -> None:
    entry = {"title": "Tides", "start": "2027-05-13T10:00", "speakers": cell}
    quoted = hourly("Title;Speakers", f'Tides;"{cell}"')
    assert people_of(quoted) == people_of(json.dumps([entry]).encode()) == [names]


def test_comments_and_entities_are_no_rooms() -> None:
    cells = ["Sail&nbsp;Loft", "Sail Loft<!-- was: Pier; Deck -->", "Nets &amp; Ropes"]
    found = told(tidied(hourly("Title;Room", *(f'Tides;"{cell}"' for cell in cells))))
    assert [rooms for *_, rooms, _ in found] == [["Sail Loft"], ["Sail Loft"], ["Nets & Ropes"]]


@pytest.mark.parametrize("line", ["<br />", "<br>", "\n"])
def test_block_above_several_titles_is_parted_from_them(line: str) -> None:
    titles = [f'"Storms{line}Reading the sky"', f'"Storms{line}Old glasses"', f'"Nets{line}Knots"']
    assert [title for title, *_ in told(tidied(hourly("Title", *titles)))] == [
        "Storms: Reading the sky", "Storms: Old glasses", "Nets: Knots",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "title"),
    [
        ("The long way of the<br>herring", "The long way of the herring"),
        ("The long way<br>Of the herring", "The long way Of the herring"),
        ("Keynote<br>The sea and us", "Keynote: The sea and us"),
        ("Conférence inaugurale<br>La mer", "Conférence inaugurale: La mer"),
        ("Keynote:<br>The sea and us", "Keynote: The sea and us"),
        ("主题演讲<br>潮汐与我们", "主题演讲: 潮汐与我们"),
        ("Lunch<br>in the garden", "Lunch in the garden"),
    ],
)
def test_single_title_on_two_lines_is_parted_behind_a_sort_alone(cell: str, title: str) -> None:
    assert told(tidied(hourly("Title", f'"{cell}"', "Nets")))[0][0] == title


@pytest.mark.parametrize("sign", [".", "-", "–", "--", "#"])
def test_sign_in_several_columns_says_nothing_of_what_is_not_known_yet(sign: str) -> None:
    programme = tidied(hourly("Title;Room;Speakers", f"Tides;{sign};{sign}", "Nets;Pier;Ana Lima"))
    assert [session.unpublished for session in programme.sessions] == [frozenset()] * 2
