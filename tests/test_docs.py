"""The documents name what there is: files, commands, settings; and rooms say what is in them."""

from __future__ import annotations

import ast
import json
import re
import shlex
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from urllib.parse import unquote

import pytest
from discord import AppCommandType

from bot.chat.bot import COMMANDS
from bot.cli import _parser
from bot.core.models import USUAL_TOPICS
from bot.knowledge_base.json_schema import render_schemas
from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
ROOMS = sorted(path.parent for path in (ROOT / "bot").rglob("__init__.py"))
TOP = ("bot", "docs", "knowledge", "tests", "wordings", "benchmarks")
LANGUAGE, ANY = "en", "*"
"""What stands for `<language>` and `<code>` in a path, and for every other `<name>`."""


def code(text: str) -> list[str]:
    """Return what stands between single backticks."""
    return re.findall(r"(?<!`)`([^`\n]+)`(?!`)", text)


def anchors(path: Path) -> set[str]:
    """Return the addresses of a document's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).strip().replace(" ", "-") for one in headings}


def links(path: Path) -> Iterator[tuple[Path, str]]:
    """Yield what a document leads to on this disk, and the heading in it."""
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r'\]\(([^)\s]+)\)|src="([^"]+)"', text):
        address = unquote("".join(target))
        if not re.match(r"\w+://|mailto:", address):
            file, _, heading = address.partition("#")
            yield (path.parent / file if file else path), heading


def sentences_of(tree: ast.Module) -> Iterator[str]:
    """Yield the texts of a module that have words in them, docstrings left out."""
    documenting = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        value = node.value if isinstance(node, ast.Constant) and node not in documenting else None
        if isinstance(value, str) and " " in value:
            yield value


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    broken = [
        f"{target}#{heading}"
        for target, heading in links(document)
        if not target.exists() or (heading and heading not in anchors(target))
    ]
    assert broken == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_that_are_named_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    missing = []
    for name in code(text):
        if name.partition("/")[0] in TOP and "/" in name and " " not in name:
            pattern = re.sub(r"<(?:language|code)>", LANGUAGE, name.rstrip("/"))
            pattern = re.sub(r"<[^>]+>", ANY, pattern)
            if not list(ROOT.glob(pattern)) and "my-event" not in name and "spring" not in name:
                missing.append(name)
    assert missing == []


def test_files_that_comments_in_data_name_exist() -> None:
    kinds = ("*.yaml", "*.ftl", "*.toml", "*.jinja", "*.css", "*.js", "Makefile", "Dockerfile")
    named = {
        (path.relative_to(ROOT).as_posix(), name)
        for kind in kinds
        for path in [*ROOT.glob(kind), *(p for top in TOP for p in (ROOT / top).rglob(kind))]
        for name in re.findall(
            rf"\b((?:{'|'.join(TOP)})/[\w./-]+\.(?:py|yaml|ftl|md|json))\b",
            path.read_text(encoding="utf-8"),
        )
    }
    assert {one for one in named if not (ROOT / one[1]).exists()} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_commands_of_the_terminal_are_understood(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    found = re.findall(r"python -m bot((?: +[^\s#`|<>][^#`|<>\n]*)?)", text)
    for arguments in found:
        words = shlex.split(arguments.strip().rstrip("."))
        # A command that is only named needs no arguments; its help knows whether there is one.
        with pytest.raises(SystemExit) if len(words) == 1 else nullcontext() as ended:
            _parser().parse_args([*words, "--help"] if len(words) == 1 else words)
        assert ended is None or ended.value.code == 0


def test_readme_names_every_command_on_discord() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [line for line in readme.splitlines() if line.startswith("| `/")]
    told = {name[1:] for row in rows for name in code(row.split("|")[1])}
    commands = {
        str(command.name)
        for command in COMMANDS
        if getattr(command, "type", AppCommandType.chat_input) is AppCommandType.chat_input
    }
    assert told == commands


def test_example_of_settings_has_every_setting() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    told = {line.partition("=")[0].lower() for line in lines if re.match(r"[A-Z_]+=", line)}
    assert told == set(Settings.model_fields)


def fields(schema: object) -> set[str]:
    """Return the keys that a schema knows, at any depth."""
    if isinstance(schema, list):
        return {key for one in schema for key in fields(one)}
    if not isinstance(schema, dict):
        return set()
    own = schema.get("properties", {}) if schema.get("type") == "object" else {}
    return set(own) | {key for one in schema.values() for key in fields(one)}


@pytest.mark.parametrize(("name", "schema"), render_schemas().items())
def test_every_field_of_the_files_is_explained(name: str, schema: str) -> None:
    text = (ROOT / "docs/bring-your-own-event.md").read_text(encoding="utf-8")
    shown = [*code(text), *re.findall(r"^```yaml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)]
    told = {word for part in shown for word in re.findall(r"\w+", part)}
    assert fields(json.loads(schema)) - told == set(), name


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_map_of_a_room_names_all_that_is_in_it(room: Path) -> None:
    doc = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""
    columns = re.findall(r"^- (`\w+/?`(?:, `\w+/?`)*)\s", doc, re.MULTILINE)
    modules = {path.stem for path in room.glob("*.py")} - {"__init__", "__main__"}
    rooms = {f"{path.parent.name}/" for path in room.glob("*/__init__.py")}
    # A small room needs no map; one that has a map leaves nothing out.
    named = set(code(" ".join(columns)))
    assert named in (set(), modules | rooms)


def test_no_sentence_that_is_read_names_a_class() -> None:
    modules = {path: ast.parse(path.read_bytes()) for path in (ROOT / "bot").rglob("*.py")}
    classes = {
        node.name
        for tree in modules.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    told = {
        f"{path.relative_to(ROOT)}: {sentence}"
        for path, tree in modules.items()
        for sentence in sentences_of(tree)
        if classes.intersection(re.findall(r"\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b", sentence))
    }
    # Readers know no classes: a renaming reached into a sentence.
    assert told == set()


def test_usual_topics_are_listed_where_organisers_read_of_them() -> None:
    page = (ROOT / "docs" / "bring-your-own-event.md").read_text(encoding="utf-8")
    listed = re.search(r"\*\*usual topics\*\*[^:]*:\n([`a-z_\s]+)\.", page)
    assert listed is not None
    assert code(listed[1].replace("\n", " ")) == list(USUAL_TOPICS)
    example = (ROOT / "knowledge" / "example" / "topics.yaml").read_text(encoding="utf-8")
    comment = re.search(r"any wording:\n((?:# {13}[a-z_ ]+\n)+)", example)
    assert comment is not None
    assert comment[1].replace("#", " ").split() == list(USUAL_TOPICS)
