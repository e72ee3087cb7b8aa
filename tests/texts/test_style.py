"""The catalogues keep to docs/style.md as far as a machine can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest
from babel.core import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.answering.voice import Voice
from bot.book.catalogue import sections
from bot.book.examples import examples_of
from bot.book.stage import EVENT
from bot.core.programme import Programme
from bot.knowledge_base.load import load_event
from bot.languages import LANGUAGES
from tests.texts.catalogues import ROOT, written

ANY = re.compile(r"\{\w+\}")
LONGEST_NAME = "Français"
"""The longest of what is placed into labels: a language's own name."""

BUTTON, BUTTON_AT_MOST, DESCRIPTION, FORM_LABEL = 25, 80, 100, 45
BUTTONS = {
    *("discord-previous", "discord-next-page", "discord-ask-this", "discord-was-right"),
    *("discord-was-wrong", "discord-ask-a-person", "discord-remind", "discord-erase-yes"),
    *("discord-erase-no", "organiser-change-yes", "organiser-change-no", "organiser-change-undo"),
    *("personal-remove", "personal-export", "post-next", "post-stop", "post-link"),
}
COMMAND = re.compile(r"[-_'\w]{1,32}")
"""https://docs.discord.com/developers/interactions/application-commands#application-command-object"""

TYPED = re.compile(r"(?<![\w/])/\w[\w-]*(?: [a-z]+)*|https?://|\{\w+\}|\S+\.yaml")
"""What a person may type or press: it keeps its own spaces in Chinese."""

EVERYWHERE = {
    "two spaces": r"  ",
    "a straight quotation mark": r'"',
    "three dots": r"\.\.\.",
    "a space at an end": r"^ | $",
    "a hyphen for a dash": r" - ",
}
FORBIDDEN: Mapping[str, Mapping[str, str]] = {
    "en": {
        "a contraction": r"n’t\b|’(?:ll|re|ve|d|m)\b|\b[Ii]t’s\b",
        "a space before a mark": r" [,;:!?.](?!\w)",
        "a straight apostrophe": r"'",
    },
    "fr": {
        "no space before a double mark": r"(?<![ s])[;!?](?!\w)|(?<! )(?<!https)(?<!http):(?=\s|$)",
        "no space inside «»": r"«(?! )|(?<! )»",
        "a foreign quotation mark": r"[“”]",
        "a straight apostrophe": r"'",
    },
    "es": {
        "a space before a mark": r" [,;:!?.](?!\w)",
        "a foreign quotation mark": r"[“”]|« | »",
        "an hour whose article is not HOUR’s": r"\blas? \{(?:time|start|end|other)\}",
        "a question or exclamation that does not begin": r"^[^¿]*\?|^[^¡]*!",
    },
    "ru": {
        "a space before a mark": r" [,;:!?.](?!\w)",
        "a foreign quotation mark": r"[“”]|« | »",
    },
    "ar": {
        "a Latin mark": r"(?<!\d),|[;?](?!\w)",
        "a space before a mark": r" [،؛؟:!.](?!\w)",
        "a foreign quotation mark": r"[“”]|« | »",
        "a straight apostrophe": r"'",
    },
    "zh": {
        "a half-width mark": r"[一-鿿”）}][,;:?!()]|[,;?!()][一-鿿“（]",
        "a space before a Latin word": r"[一-鿿，。：；、？！）] +(?=[A-Za-z])",
        "a space after a Latin word": r"[A-Za-z] +(?=[一-鿿])",
        "a foreign quotation mark": r"[«»]",
        "a straight apostrophe": r"'",
    },
    "ko": {
        "a full-width mark": r"[，。：；？！（）]",
        "a space before a mark": r" [,;:!?.](?!\w)",
        "a foreign quotation mark": r"[«»]",
        "both forms of a particle": r"이\(가\)|은\(는\)|을\(를\)|와\(과\)|\(으\)로",
        "a straight apostrophe": r"'",
    },
}
"""What no sentence of a language has, by what is wrong about it."""

SAME_MARK = {"。": ".", "؟": "?", "？": "?", "！": "!", "：": ":"}
ENDS_OTHERWISE = {
    "did-you-mean": "a question where English leads to a list",
    "post-next": "a question in Arabic",
}
"""Messages that may end in another mark than in English, and why."""

STANDS_APART = r"(?:[:：(（]|nº|n\.º|№|^) ?"
OF = r"(?: ?(?:of|de|sur|из|من|من أصل) )"
NOT_SAID = {
    "reinstate": "the name of a command",
    "United Nations": "organisers write it",
}
"""Terms that no catalogue says, and why they are terms all the same."""

NO_PLURAL = "Its number needs no plural."


@pytest.fixture(scope="module")
def voice() -> Voice:
    return Voice(Programme(load_event(EVENT).event), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_those_of_the_language(language: str) -> None:
    patterns = {**EVERYWHERE, **FORBIDDEN[language]}
    found = [
        f"{message.key}: {what}: {form}"
        for message in written(language)
        if not message.key.endswith("-pattern")
        for form in message.forms
        if re.search(r"\w", form)
        for what, pattern in patterns.items()
        if re.search(pattern, _read(form, language))
    ]
    assert found == []


def _read(form: str, language: str) -> str:
    """Return a form without what people type, which Chinese sets apart with spaces."""
    return re.sub(rf" ?(?:{TYPED.pattern}) ?", "", form) if language == "zh" else form


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_ends_where_the_english_ends(language: str) -> None:
    english = {message.key: _ends(message.forms) for message in written("en")}
    own = {message.key: _ends(message.forms) for message in written(language)}
    differing = {key for key in own if own[key] != english[key] and key not in ENDS_OTHERWISE}
    assert differing == set()


def _ends(forms: tuple[str, ...]) -> set[str]:
    return {_end(form) for form in forms}


def _end(form: str) -> str:
    last = form.rstrip('”»’)）"')[-1:]
    last = SAME_MARK.get(last, last)
    return last if last in {".", "!", "?", ":", "…"} else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_as_long_as_they_may_be(language: str) -> None:
    long = [
        f"{message.key}: {length} characters, at most {most}"
        for message in written(language)
        for form in message.forms
        if (most := _most(message.key)) is not None
        and (length := len(ANY.sub(LONGEST_NAME, form))) > most
    ]
    assert long == []


def _most(key: str) -> int | None:
    if key in BUTTONS or "-press-" in key:
        return BUTTON
    if "-about-" in key or key in {"announce-about", "question-about"}:
        return DESCRIPTION
    if re.search(r"-form(?:-|$)|-field-", key) and not key.startswith("discord-no-form"):
        return DESCRIPTION if key.endswith("-hint") else FORM_LABEL
    return BUTTON_AT_MOST if key.startswith("suggest-") and "-session" not in key else None


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_commands_are_such_as_discord_takes(language: str) -> None:
    names = {
        message.key: message.forms
        for message in written(language)
        if re.match(r"discord-(?:name|option)-", message.key) and message.key != "discord-name-menu"
    }
    assert len(names) > 15
    assert [key for key, (name,) in names.items() if name != name.lower()] == []
    assert [key for key, (name,) in names.items() if not COMMAND.fullmatch(name)] == []


class _Numbers(Visitor):
    """Collects how a message bends with its numbers, and which it shows."""

    def __init__(self) -> None:
        self.selected: dict[str, list[set[str]]] = {}
        self.shown: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = {
                one.key.name if isinstance(one.key, ast.Identifier) else one.key.value
                for one in node.variants
            }
            self.selected.setdefault(node.selector.id.name, []).append(keys)
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.shown.add(node.id.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_number_has_every_plural_of_the_language(language: str, voice: Voice) -> None:
    numbers = _numbers(voice)
    lacking = []
    for message in written(language):
        if NO_PLURAL in message.comment:
            continue
        read = _Numbers()
        read.visit(message.pattern)
        for name in numbers.get(message.key, ()):
            for keys in read.selected.get(name, []):
                missing = _categories(language, keys) - keys
                if missing:
                    lacking.append(f"{message.key}: ${name} lacks {sorted(missing)}")
            if name in read.shown and name not in read.selected:
                lacking += _bare(message.key, message.forms, name, language)
    assert lacking == []


def _numbers(voice: Voice) -> dict[str, list[str]]:
    """Return the names of what counts in each message; `number`, `other` only tell which it is."""
    return {
        entry.key: [
            name
            for name in entry.placeholders
            if name not in {"number", "other"}
            and name not in entry.choices
            and isinstance(examples_of(voice, entry.key, name)[0], int)
        ]
        for section in sections()
        for entry in section.entries
    }


def _categories(language: str, keys: set[str]) -> set[str]:
    """Return the categories of whole numbers, but for those that have a form of their own."""
    rule = Locale(language).plural_form
    return {rule(number) for number in range(1200) if str(number) not in keys}


def _bare(key: str, forms: tuple[str, ...], name: str, language: str) -> Iterator[str]:
    """Yield a fault where a number stands beside a word that has to agree with it."""
    if _categories(language, set()) == {"other"}:
        return
    apart = re.compile(rf"(?:{STANDS_APART}|{OF})\{{{name}\}}|\{{{name}\}}{OF}\{{")
    if not all(apart.search(form) for form in forms if f"{{{name}}}" in form):
        yield f"{key}: ${name} is bare; bend the sentence, or say above it: # {NO_PLURAL}"


def _table(heading: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table of the page on style, by the names of its columns."""
    page = (ROOT / "docs" / "style.md").read_text(encoding="utf-8")
    section = page.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("|")
    ]
    head, _, *body = rows
    for row in body:
        yield dict(zip(head, row, strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_for_a_term_that_has_another(language: str) -> None:
    forms = {message.key: message.forms for message in written(language)}
    used = []
    for row in _table("Words that are not used"):
        for word in filter(None, row[language].split(", ")):
            pattern = _as_word(word)
            keys = [key for key, some in forms.items() if any(map(pattern.search, some))]
            used += [f"{key} says “{word}” for {row['meaning']}" for key in keys]
    assert used == []


def _as_word(word: str) -> re.Pattern[str]:
    if re.search(r"[一-鿿가-힣]", word):
        return re.compile(re.escape(word))
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_the_one_that_is_said(language: str) -> None:
    said = " ".join(form for message in written(language) for form in message.forms).casefold()
    unused = []
    for row in _table("Terms"):
        if row["meaning"] in NOT_SAID:
            continue
        term = re.sub(r"[（(].*?[)）]", "", row[language]).split(" (")[0].strip().casefold()
        # A word is bent in most languages: its beginning is looked for.
        stems = [word[: max(3, len(word) - 3)] for word in term.split() if word]
        if not all(stem in said for stem in stems):
            unused.append(f"{row['meaning']}: {term}")
    assert unused == []
