"""What the YAML parser complains about, in words for people who do not know YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import Fault
from bot.knowledge_base.text_decoding import WHOLE_FILE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import yaml

_QUOTES = "put the text between double quotes"
_REMEDIES = (
    ("mapping values are not allowed", f"if the text holds a colon, {_QUOTES}"),
    ("cannot start any token", f"if the text begins with a special character, {_QUOTES}"),
    ("undefined alias", f"if the text begins with *, {_QUOTES}"),
    ("duplicate anchor", f"if the text begins with &, {_QUOTES}"),
    ("found unexpected end of stream", "close the quote or bracket that is still open"),
    ("could not find expected ':'", "write `key: value`, with a space after the colon"),
    ("unknown escape character", r"write \\ for a backslash, or use single quotes"),
    ("did not find expected ',' or", "separate entries with commas and close the bracket"),
    ("did not find expected key", "align the line with its neighbours and check the quotes"),
    ("undefined tag handle", f"if the text begins with !, {_QUOTES}"),
    ("expected a single document", "keep everything in one document: delete the line `---`"),
)  # fmt: skip


_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD_BLANK = re.compile(
    rf"^(?P<indent>[ \t{_BLANKS}]*[\t{_BLANKS}][ \t{_BLANKS}]*)(?=\S)"
    rf"|^ *(?:-(?P<dash>[{_BLANKS}]+)|(?:- )?[\w-]+:(?P<colon>[{_BLANKS}]+))",
    re.MULTILINE,
)
_CURLY = re.compile("[\u201c\u201d\u201e\u201f\u2018\u2019\u201a]")
_OPENED = re.compile(r"""^\s*(?:- )*(?:[\w-]+:\s+)?(["'])""")


def odd_blanks(text: str, within: Collection[int]) -> list[re.Match[str]]:
    """Return the blanks that look like spaces and are none to YAML.

    In the lines `within` quoted texts and blocks (from 0) they are as good as any letter.
    """
    found = list(_ODD_BLANK.finditer(text))
    return [one for one in found if text.count("\n", 0, one.end()) not in within]


def explain_blanks(file: str, text: str, blanks: Iterable[re.Match[str]]) -> list[Fault]:
    """Return a fault for each blank that looks like a space and is none to YAML."""
    faults = []
    for found in blanks:
        part = found.lastgroup or "indent"
        blank = next((one for one in found[part] if one != " "), " ")
        if blank == "\t":
            problem = "a tab stands in the indentation"
        else:
            where = "in the indentation" if part == "indent" else f"after the {part}"
            problem = f"a no-break blank (U+{ord(blank):04X}) stands {where}"
        remedy = "use spaces (two for each level)" if part == "indent" else "write a space instead"
        start = found.start(part) + found[part].index(blank)
        line = text.count("\n", 0, start) + 1
        column = start - text.rfind("\n", 0, start)
        faults.append(Fault(file, line, column, WHOLE_FILE, problem, remedy))
    return faults


def with_spaces(text: str, blanks: Iterable[re.Match[str]]) -> str:
    """Return a text with spaces where such blanks stand."""
    parts, done = [], 0
    for found in blanks:
        start, end = found.span(found.lastgroup or "indent")
        width = end - start + text.count("\t", start, end)  # two for each tab
        parts += [text[done:start], " " * width]
        done = end
    return "".join([*parts, text[done:]])


def damaged_line(text: str, error: yaml.YAMLError) -> int | None:
    """Return the line (from 0) of the entry to blame for a complaint, or None."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return None
    opened = _open_quote(text.split("\n"), mark.line)
    return mark.line if opened is None else opened


def _open_quote(lines: list[str], line: int) -> int | None:
    """Return the last line so far on which a quote is opened and not closed before a new key."""
    for at in range(min(line, len(lines) - 1), -1, -1):
        found = _OPENED.match(lines[at])
        if found is None:
            continue
        mark = found[1]
        rest = lines[at][found.end() :].replace("\\" + mark, "").replace(mark * 2, "")
        below = next((one for one in lines[at + 1 :] if one.strip()), "")
        is_new = re.match(r"\s*(?:- |[\w-]+:(?:\s|$))", below) is not None or not below
        if mark not in rest and is_new:
            return at
        if mark in rest:
            continue
    return None


def explain_syntax(file: str, text: str, error: yaml.YAMLError) -> list[Fault]:
    """Return the fault behind a parser's complaint."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "context", None) or "unreadable"
    complaint = f"{getattr(error, 'context', None) or ''} {problem}"
    remedy = next(
        (words for sign, words in _REMEDIES if sign in complaint),
        "check the indentation, the quotes and the brackets around this place",
    )
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (0, 0)
    lines = text.split("\n")
    opened = _open_quote(lines, mark.line) if mark is not None else None
    if opened is not None and "".join(lines[opened + 1 :]).strip():
        problem, line = "a quote is opened here and not closed", opened + 1
        found = _OPENED.match(lines[opened])
        column = found.start(1) + 1 if found else 1
        remedy = "close it at the end of the text"
        return [Fault(file, line, column, WHOLE_FILE, problem, remedy)]
    if 0 < line <= len(lines) and _CURLY.search(lines[line - 1]):
        remedy = 'write straight quotes (") around the text instead of curly ones'
    return [Fault(file, line, column, WHOLE_FILE, f"is not valid YAML here ({problem})", remedy)]
