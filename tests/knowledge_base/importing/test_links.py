from __future__ import annotations

import json

import pytest

from bot.knowledge_base.importing.links import links_in
from tests.knowledge_base.importing.sources import REST, c3voc, event
from tests.knowledge_base.importing.told import tidied

FIRST, SECOND = "https://sea.example/a", "https://sea.example/b"


@pytest.mark.parametrize(
    ("cell", "links"),
    [
        (f"{FIRST}; {SECOND}", [FIRST, SECOND]),
        ("sea.example/a", [FIRST]),
        ("sea.example", ["https://sea.example"]), ("notes.pdf", ["notes.pdf"]),
        ("see below", ["see below"]),
    ],
)  # fmt: skip
def test_cell_may_hold_several_links(cell: str, links: list[str]) -> None:
    assert [address for address, _ in links_in(cell)] == links


def test_link_that_cannot_be_read_is_told_wherever_it_stands() -> None:
    cells = (FIRST, "ask Ana", "urn:uuid:7", "tba")
    rows = (f"{at},2027-05-13 09:0{at},{cell}\n" for at, cell in enumerate(cells))
    found = tidied(f"Title,Start,Link\n{''.join(rows)}".encode())
    assert [s.source.links for s in found.sessions] == [((FIRST, ""),), (), (), ()]
    assert found.remarks[0] == 'Left out of links, for it is no web address: "ask Ana (1)".'


def test_more_links_than_are_kept_are_told() -> None:
    links = [{"url": f"{FIRST}{number}", "title": ""} for number in range(11)]
    assert tidied(c3voc(event(links=links))).remarks == (
        'Only the first 8 links are taken of what has more: "Reading the tides (11)".',
    )


def test_resources_of_pretalx_are_links() -> None:
    talk = json.loads(REST)["results"][0]
    talk["resources"] = [{"resource": FIRST, "description": "Slides"}, {"resource": SECOND}]
    (session,) = tidied(json.dumps({"results": [talk]}).encode()).sessions
    assert session.source.links == ((FIRST, "Slides"), (SECOND, ""))
