from __future__ import annotations

import pytest

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.decode import decode_json, decode_yaml
from tests.knowledge_base.importing.told import tidied, told

SCRIPT = """export const talks: Talk[] = [
  // the first day
  {title: 'Ana\\'s "tides"', start: new Date("2027-05-13T10:00"), room: `Sail Loft`,},
  { 'title': "Nets // knots, ]", start: '2027-05-13T11:00', room: undefined, }, /* last */
];
"""


def test_data_of_a_script_is_read_as_scripts_write_it() -> None:
    assert told(tidied(SCRIPT.encode())) == [
        ('Ana\'s "tides"', "13 10:00", ["Sail Loft"], []),
        ("Nets // knots, ]", "13 11:00", [], []),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('{"title": "Tides"', "line 1, column 18"),
        ("[{title: tides}]", "line 1, column 3"),
        ("let a = [{title: 'Tides'}]; sort(a)", "line 1, column 11"),
    ],
)
def test_what_is_no_data_is_refused_where_it_is_none(text: str, where: str) -> None:
    with pytest.raises(UnreadableProgramme, match=f"The source is not valid JSON at {where} "):
        decode_json(text.encode())


@pytest.mark.parametrize(
    "behind",
    ["", ";", ";\nexport default talks;", "\nexport { talks };", ";module.exports = talks"],
)
def test_script_that_hands_its_data_on_is_read(behind: str) -> None:
    talk = "{title: 'Tides', start: new Date('May 13, 2027 10:00')}"
    script = f"const talks = {{1: [{talk}]}}{behind}\n"
    assert told(tidied(script.encode())) == [("Tides", "13 10:00", [], [])]


def test_comma_before_a_remark_with_a_bracket_parts_what_stands_around() -> None:
    script = """const talks = [
      {title: 'Tides', start: '2027-05-13T10:00'},
      // {title: 'Nets', start: '2027-05-13T11:00'},
      {title: 'Knots', start: '2027-05-13T12:00'}, // the last }
    ];"""
    assert [one[0] for one in told(tidied(script.encode()))] == ["Tides", "Knots"]


def test_texts_joined_in_a_script_behind_remarks_are_one() -> None:
    script = """// the programme
/* of one day */
var talks = [
    // the morning
    {"title": "Tides " + 'and' +
     "<br/> knots", "start": "2027-05-13T10:00", "room": "1 + 1"},
];
"""
    assert told(tidied(script.encode())) == [("Tides and knots", "13 10:00", ["1 + 1"], [])]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("in: Deck: 2", '"in: Deck: 2"; put quotation marks around what stands behind "in:".'),
        ("in: @deck", '"in: @deck"; put quotation marks around what stands behind "in:".'),
        ("room\t: [a", ""),
    ],
)  # fmt: skip
def test_line_of_a_yaml_that_is_none_is_told(line: str, said: str) -> None:
    text = f"- title: Tides\n  date: 2027-05-13\n  time: 10:00\n  {line}\n  track: Sea\n"
    with pytest.raises(UnreadableProgramme) as refused:
        decode_yaml(text.encode(), "The source")
    assert said in str(refused.value)
