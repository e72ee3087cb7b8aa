from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.core.models import (
    LANGUAGES,
    USUAL_TOPICS,
    Part,
)
from bot.texts import messages

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "bot" / "texts"
COMPOSED = {f"part-{part}" for part in Part} | {f"topic-{topic}" for topic in USUAL_TOPICS}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        # A language may need no plural forms: what only selects is not a placeholder.
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def catalogue(language: str) -> dict[str, set[str]]:
    """Message keys and the variables each shows; fails on anything that does not parse."""
    sources = [
        path.read_text(encoding="utf-8") for path in sorted((TEXTS / language).glob("*.ftl"))
    ]
    entries = [entry for source in sources for entry in FluentParser().parse(source).body]
    junk = [entry.content for entry in entries if isinstance(entry, ast.Junk)]
    assert junk == []
    found = {}
    for entry in entries:
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{entry.id.name} twice"
            visitor = _Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_has_the_same_messages_and_variables(language: str) -> None:
    assert catalogue(language) == catalogue("en")


def test_every_message_is_used_and_every_used_one_exists() -> None:
    written = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "bot").rglob("*.jinja")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in written)
    keys = set(catalogue("en"))
    prefixes = set(re.findall(r"""f["']([a-z-]+-)\{""", code))
    unused = {
        key
        for key in keys
        if not re.search(rf"""["']{key}["']""", code)
        and key not in COMPOSED
        and not any(key.startswith(prefix) for prefix in prefixes)
        and key
        not in {"hello", "thanks", "goodbye", "who-are-you", "help", "how-are-you", "feelings"}
    }
    said = set(re.findall(r"""say\(\s*["']([a-z_-]+)["']""", code))
    assert (unused, said - keys) == (set(), set())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", [1001, 2501, 40_000])
def test_value_of_any_length_is_said_whole(language: str, length: int) -> None:
    title, text = "\U000f0000" + "t" * length, "x" * length
    said = messages(language)("session-abstract", title=title, text=text)
    assert (said.count(title), said.count(text)) == (1, 1)


def test_french_space_before_a_mark_does_not_break() -> None:
    said = messages("fr")("session-at", title="A : b", when="5 mai")
    assert said == "«\u202fA : b\u202f»\u202f: 5 mai."
