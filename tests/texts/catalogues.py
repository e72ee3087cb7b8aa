"""The catalogues as they are written, for tests that look at every sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "bot" / "texts"


@dataclass(frozen=True)
class Written:
    """A message of a catalogue; `forms` are all it may say, with `{name}` for what is placed."""

    key: str
    comment: str
    pattern: ast.Pattern
    forms: tuple[str, ...]


@cache
def written(language: str) -> tuple[Written, ...]:
    """Return every message of a language, in order; fails on anything that does not parse."""
    return tuple(_read(language))


def _read(language: str) -> Iterator[Written]:
    for path in sorted((TEXTS / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                assert entry.value is not None
                comment = entry.comment.content or "" if entry.comment else ""
                forms = tuple(_forms(entry.value))
                yield Written(entry.id.name, comment, entry.value, forms)


def _forms(pattern: ast.Pattern) -> list[str]:
    found = [""]
    for element in pattern.elements:
        found = [before + after for before in found for after in _shown(element)]
    return found


def _shown(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    shown = element.expression
    if isinstance(shown, ast.SelectExpression):
        return [form for variant in shown.variants for form in _forms(variant.value)]
    if isinstance(shown, ast.FunctionReference):
        argument = shown.arguments.positional[0]
        assert isinstance(argument, ast.VariableReference)
        return [f"{{{argument.id.name}}}"] if shown.id.name != "PARTICLE" else ["은"]
    if isinstance(shown, ast.StringLiteral):
        return [shown.value]
    assert isinstance(shown, ast.VariableReference), shown
    return [f"{{{shown.id.name}}}"]
