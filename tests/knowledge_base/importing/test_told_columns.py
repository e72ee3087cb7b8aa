from __future__ import annotations

import pytest

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.table_hints import TableHints
from tests.knowledge_base.importing.sources import sheets

TABLE = b"Title,Date,Start,Room,Cost\nTides,2027-05-13,10:00,Hall A,free\n"
GRID = b"Time,Hall A,Hall B,Cost\n2027-05-13\n10:00,Tides,Nets,free\n11:00,Boats,Ropes,3\n"
LIST = b'[{"Title": "Tides", "Start": "2027-05-13 10:00", "Cost": "free"}]'
ALL = {"table": TABLE, "grid": GRID, "list": LIST}


@pytest.mark.parametrize("source", ALL)
def test_column_that_is_not_there_is_named_with_those_that_are(source: str) -> None:
    hints = TableHints({"Cosst": "abstract"})
    with pytest.raises(UnreadableProgramme) as refused:
        read_programme(ALL[source], hints=hints)
    head, _, columns = str(refused.value).partition(" The columns are ")
    assert head == 'There is no column "Cosst"; did you mean "Cost"?'
    assert '"Cost".' in columns


@pytest.mark.parametrize("source", ALL)
def test_field_that_is_none_is_named_with_those_there_are(source: str) -> None:
    with pytest.raises(UnreadableProgramme, match='no field "rooom" for the column "Cost"; did'):
        read_programme(ALL[source], hints=TableHints({"Cost": "rooom"}))


def test_cell_that_is_no_heading_is_no_column() -> None:
    with pytest.raises(UnreadableProgramme, match='no column "Tides"; the columns are "Title"'):
        read_programme(TABLE, hints=TableHints({"Tides": "title"}))


def test_column_told_of_one_sheet_leaves_the_others_as_they_are() -> None:
    workbook = sheets(
        ("One", [("Title", "Start", "What for"), ("Tides", "2027-05-13 10:00", "To read them.")]),
        ("Two", [("Title", "Start"), ("Nets", "2027-05-14 10:00")]),
    )
    _, programme = read_programme(workbook, hints=TableHints({"What for": "abstract"}))
    assert [(s.title, s.abstract) for s in programme.sessions] == [
        ("Tides", "To read them."), ("Nets", ""),
    ]  # fmt: skip
