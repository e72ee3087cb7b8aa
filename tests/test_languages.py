"""A language is a row, its texts, its wordings and its moments; there is no other list of them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import yaml
from babel.core import Locale

from bot.answering.text.normalise import script_of
from bot.languages import CODES_BY_NAME, LANGUAGE, LANGUAGES, ROWS, SCRIPTS, Language

ROOT = Path(__file__).resolve().parents[1]
SAID_IN_EACH = {
    "bot/answering/classifier/masks.py": "common words of each language that stand for names",
    "bot/answering/classifier/relation_training.py": "what stands where something is named",
    "bot/answering/linking/session_languages.py": "what stands around the name of a language",
    "bot/answering/text/colloquial.py": "what is read by the words that stand beside it",
    "bot/core/stop_words.py": "the words themselves",
    "bot/book/scenes.py": "the questions of the book",
}
"""Code that says something in every language, and what; whoever adds one is told by their tests."""


@pytest.mark.parametrize("row", ROWS, ids=LANGUAGES)
def test_language_has_its_texts_words_moments_and_wordings(row: Language) -> None:
    code = row.code
    texts = {path.name for path in (ROOT / "bot/texts" / code).glob("*.ftl")}
    assert texts == {path.name for path in (ROOT / "bot/texts/en").glob("*.ftl")}
    assert (ROOT / f"bot/answering/lexicon/moments/{code}.yaml").exists()
    sources = [path.parent.name for path in (ROOT / "wordings").glob(f"*/{code}.yaml")]
    assert len(sources) >= 2, "wordings of at least two who do not know each other's"
    words = yaml.safe_load((ROOT / "bot/answering/lexicon/words.yaml").read_text(encoding="utf-8"))
    assert any(code in category for category in words.values())


@pytest.mark.parametrize("row", ROWS, ids=LANGUAGES)
def test_row_says_what_is_so(row: Language) -> None:
    assert LANGUAGE[row.code] == row
    locale = Locale.parse(row.locale)
    assert row.own_name.casefold() == str(locale.get_display_name(locale)).split(" (")[0].casefold()
    assert script_of(row.own_name) == row.script
    assert (locale.text_direction == "rtl") == row.is_right_to_left
    assert {CODES_BY_NAME[name] for name in row.names} == {row.code}
    assert row.code in SCRIPTS[row.script]


def test_no_other_list_of_the_languages() -> None:
    listed = sorted(
        {
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / "bot").rglob("*.py")
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if len(_codes(node) & set(LANGUAGES)) >= 5
        }
    )
    assert listed == sorted(SAID_IN_EACH)


def _codes(node: ast.AST) -> set[object]:
    """Return the constants that a collection is written of."""
    items = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", [])
    return {item.value for item in items if isinstance(item, ast.Constant)}
