"""What can be read of a file whose YAML is broken in places: all but the entries that are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from bot.knowledge_base.syntax import (
    damaged_line,
    explain_blanks,
    explain_syntax,
    odd_blanks,
    with_spaces,
)
from bot.knowledge_base.yaml_nodes import TooMuch, compose

if TYPE_CHECKING:
    from bot.errors import Fault

MOST_ROUNDS = 40
"""Broken entries of one file that are told at once; each costs reading it again."""

_TOP_KEY = re.compile(r"([^\s#\-\[{\]}\"'][^:]*):(?:\s|$)")
_ITEM = re.compile(r"( *)- ?")
_ID = re.compile(r"^[\s\-{]*id:\s*[\"']?([\w-]+)", re.MULTILINE)


@dataclass(slots=True)
class Recovered:
    """The nodes of a file, without its broken entries.

    `lost` names the sections of which something is missing, with the ids that were readable of it,
    or None where one was not.
    """

    node: yaml.Node | None
    faults: list[Fault] = field(default_factory=list)
    lost: dict[str, set[str] | None] = field(default_factory=dict)


def compose_all(file: str, text: str) -> Recovered:
    """Compose the nodes of a text; after a fault go on with the next entry."""
    blanks = odd_blanks(text, ())
    if blanks:
        blanks = _harmful(text)
    found = Recovered(None, explain_blanks(file, text, blanks))
    text = with_spaces(text, blanks)
    for _ in range(MOST_ROUNDS):
        try:
            found.node = compose(text)
        except TooMuch as error:
            return Recovered(None, [*found.faults, *explain_syntax(file, text, error)])
        except yaml.YAMLError as error:
            found.faults += explain_syntax(file, text, error)
            rest = _without(text, damaged_line(text, error), found.lost)
            if rest is None:
                return found
            text = rest
        else:
            return found
    return found


def _harmful(text: str) -> list[re.Match[str]]:
    """Return the odd blanks of a text that YAML reads in another way than people do."""
    try:
        node = compose(text)
    except yaml.YAMLError:
        return odd_blanks(text, ())
    blanks = odd_blanks(text, _within_texts(node))
    # Where YAML takes a tab, it does no harm.
    return [found for found in blanks if found[0].strip(" \t-") not in {"", "\t"}]


def _within_texts(node: yaml.Node | None) -> set[int]:
    """Return the lines (from 0) within quoted texts and blocks."""
    lines: set[int] = set()
    waiting = [node]
    while waiting:
        here = waiting.pop()
        if isinstance(here, yaml.ScalarNode) and here.style:
            lines.update(range(here.start_mark.line + 1, here.end_mark.line + 1))
        elif isinstance(here, yaml.SequenceNode):
            waiting += here.value
        elif isinstance(here, yaml.MappingNode):
            waiting += [one for pair in here.value for one in pair]
    return lines


def _without(text: str, line: int | None, lost: dict[str, set[str] | None]) -> str | None:
    """Return a text with the entry around a line (from 0) blank, or None when there is none."""
    lines = text.split("\n")
    if line is None or any(one.startswith("---") for one in lines[1:]):
        return None
    section, first, last = _entry_around(lines, min(line, len(lines) - 1))
    entry = "\n".join(lines[first:last])
    if section is None or not entry.strip():
        return None
    own_id = _ID.search(entry)
    ids = lost.setdefault(section, set())
    if own_id is None or ids is None:
        lost[section] = None
    else:
        ids.add(own_id[1])
    return "\n".join([*lines[:first], *[""] * (last - first), *lines[last:]])


def _entry_around(lines: list[str], line: int) -> tuple[str | None, int, int]:
    """Return the section of a line, and where its entry begins and ends.

    An entry is an item of a section's list, or a whole section that is none.
    """
    while line > 0 and not lines[line].strip():
        line -= 1
    top = line
    while top > 0 and not _TOP_KEY.match(lines[top]):
        top -= 1
    key = _TOP_KEY.match(lines[top])
    end = top + 1
    while end < len(lines) and not _TOP_KEY.match(lines[end]):
        end += 1
    items = [(at, found) for at in range(top + 1, end) if (found := _ITEM.match(lines[at]))]
    if items and line > top:
        depth = min(len(found[1]) for _, found in items)
        starts = [at for at, found in items if len(found[1]) == depth]
        first = max((at for at in starts if at <= line), default=None)
        if first is not None:
            return key and key[1], first, min((at for at in starts if at > line), default=end)
    return key and key[1], top, end
