from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.core.models import USUAL_TOPICS, Part
from bot.languages import LANGUAGES
from bot.texts import Messages, functions_of, messages
from tests.texts.catalogues import ROOT, TEXTS, written

LEARNED = {
    *("hello", "thanks", "goodbye", "who-are-you", "help", "how-are-you", "feelings"),
    *(f"assistant-{what}" for what in ("remind-me", "save-session", "stop-messages", "my-data")),
    "assistant-change-language",
}
"""Messages named by intents that are learned from wordings/."""

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
    """Message keys and the variables each shows."""
    found = {}
    for message in written(language):
        assert message.key not in found, f"{message.key} twice"
        visitor = _Variables()
        visitor.visit(message.pattern)
        found[message.key] = visitor.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_has_the_same_messages_and_variables(language: str) -> None:
    assert catalogue(language) == catalogue("en")


def test_every_message_is_used_and_every_used_one_exists() -> None:
    written = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "bot").rglob("*.jinja")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in written)
    keys = set(catalogue("en"))
    quoted = {re.sub(r"[_.]", "-", word) for word in re.findall(r"""["':]([a-z_.-]+)["']""", code)}
    unused = {key for key in keys if key.replace("_", "-") not in quoted} - COMPOSED - LEARNED
    # A key that is put together is used when the parts that differ stand in the code, too.
    for template in set(re.findall(r"""f["']([a-z-]*(?:\{[^{}]+\}[a-z-]*)+)["']""", code)):
        pattern = re.compile(re.sub(r"\{[^{}]+\}", "([a-z_-]+)", template))
        matches = (pattern.fullmatch(key) for key in unused)
        unused -= {
            match[0]
            for match in matches
            if match and quoted.issuperset(group.replace("_", "-") for group in match.groups())
        }
    said = set(re.findall(r"""say\(\s*["']([a-z_-]+)["']""", code))
    assert (unused, said - keys) == (set(), set())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", [1001, 2501, 40_000])
def test_value_of_any_length_is_said_whole(language: str, length: int) -> None:
    title, text = "\U000f0000" + "t" * length, "x" * length
    said = messages(language)("session-abstract", title=title, text=text)
    assert (said.count(title), said.count(text)) == (1, 1)


def test_command_in_arabic_keeps_its_stroke_before_it() -> None:
    lines = [message for message in written("ar") if re.search(r" /[a-z]", message.forms[0])]
    said = [
        messages("ar")(one.key, **dict.fromkeys(catalogue("ar")[one.key], "x")) for one in lines
    ]
    assert len(said) > 10
    assert [text for text in said if re.search(r"(?<!\u200e)/[a-z]", text)] == []
    assert "https://" in messages("ar")("announce-bad-link")


def test_french_space_before_a_mark_does_not_break() -> None:
    said = messages("fr")("session-at", title="A : b", when="5 mai")
    assert said == "«\u202fA : b\u202f»\u202f: 5 mai."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_what_its_whole_file_says_whichever_thread_is_first(
    language: str,
) -> None:
    sources = [p.read_text(encoding="utf-8") for p in sorted((TEXTS / language).glob("*.ftl"))]
    whole = FluentBundle(
        [language], functions=functions_of(language), use_isolating=language == "ar"
    )
    for source in sources:
        whole.add_resource(FluentResource(source))
    names = re.findall(r"\$(\w+)", "".join(sources))
    values = {name: f"{name} 2" for name in names}
    expected = {}
    for key in catalogue(language):
        pattern = whole.get_message(key).value
        assert pattern is not None
        expected[key], errors = whole.format_pattern(pattern, values)
        assert errors == []
    fresh = Messages(language)

    def say(key: str) -> tuple[str, str]:
        said = fresh(key, **values).replace("\N{NARROW NO-BREAK SPACE}", " ")
        return key, said.replace("\N{LEFT-TO-RIGHT MARK}", "")

    with ThreadPoolExecutor(8) as pool:
        assert dict(pool.map(say, [*expected, *reversed(expected)])) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["Harbour Ltd.", "Sea, Sky, etc.", "And so on ..."])
def test_value_that_ends_with_a_full_stop_ends_its_sentence(language: str, name: str) -> None:
    said = re.sub("[\u2066-\u2069]", "", messages(language)("organisers", names=name, count=1))
    assert name in said
    assert f"{name}." not in said


def test_dots_that_a_value_has_within_it_stay() -> None:
    said = messages("en")("organisers", names="../Harbour..Ltd", count=1)
    assert said == "Organised by: ../Harbour..Ltd."
