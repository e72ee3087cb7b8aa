"""What the YAML parser complains about, in words for people who do not know YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import Fault
from bot.knowledge_base.decode import WHOLE_FILE

if TYPE_CHECKING:
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


def explain_syntax(file: str, text: str, error: yaml.YAMLError) -> list[Fault]:
    """Return the faults behind a parser's complaint; tabs in the indentation come first."""
    tabs = [
        Fault(
            file, number, line.index("\t") + 1, WHOLE_FILE,
            "a tab stands in the indentation", "use spaces (two for each level)",
        )
        for number, line in enumerate(text.split("\n"), start=1)
        if "\t" in line[: len(line) - len(line.lstrip())] and line.strip()
    ]  # fmt: skip
    if tabs:
        return tabs
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "context", None) or "unreadable"
    complaint = f"{getattr(error, 'context', None) or ''} {problem}"
    remedy = next(
        (words for sign, words in _REMEDIES if sign in complaint),
        "check the indentation, the quotes and the brackets around this place",
    )
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (0, 0)
    return [Fault(file, line, column, WHOLE_FILE, f"is not valid YAML here ({problem})", remedy)]
