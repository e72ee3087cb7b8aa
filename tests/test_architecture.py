"""Who may import whom."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1] / "bot"
LONGEST = 300
"""Lines of a module that need no reason."""

ALLOWED = {
    "errors": set(),
    "languages": set(),
    "clock": set(),
    "texts": {"texts"},
    "core": {"core", "errors"},
    "answering": {"answering", "core", "errors", "texts"},
    "knowledge_base": {"knowledge_base", "core", "errors"},
    "settings": {"errors"},
    "logging_setup": {"errors", "settings"},
    "store": {"store", "core", "errors"},
    "understanding": {"understanding", "answering", "core", "errors"},
    "services": {
        "services", "store", "understanding", "answering", "knowledge_base", "core", "errors",
        "clock", "texts",
    },
    # Organisers' commands open the ledger themselves: each is a process, and so its own root.
    "terminal": {
        "terminal", "services", "store", "answering", "knowledge_base", "core", "errors", "clock",
        "texts",
    },
    "web": {"web", "services", "answering", "core", "errors", "clock", "texts", "settings"},
    "chat": {
        "chat", "services", "store", "answering", "core", "errors", "clock", "texts", "settings",
        "logging_setup",
    },
    "stop_signals": set(),
    "process_memory": set(),
    # The page alone is started without Discord's client, and so by a root of its own.
    "serve": {"web", "services", "store", "core", "clock", "stop_signals"},
    # It puts the whole bot on a stage, so it is above the composition root.
    "book": {
        "book", "app", "chat", "services", "store", "answering", "core", "errors", "clock", "texts",
        "settings", "knowledge_base",
    },
}  # fmt: skip
LATE_IMPORTS = {
    "bot.answering.classifier.network": "the encoder may be missing, and is loaded late",
    "bot.answering.classifier.encoder": "it is loaded beside all other imports of a question",
    "bot.terminal.ask": "what answers takes a while to import; other commands do without",
    "bot.terminal.check": "as bot.terminal.ask",
    "bot.terminal.evaluate": "as bot.terminal.ask",
    "bot.terminal.conversation": "prompt_toolkit is only for conversations",
    "bot.terminal.rehearse": "the store takes a while to import; questions do without",
    "bot.terminal.home_server": "as bot.terminal.rehearse",
    "bot.services.import_programme": "as bot.terminal.importing",
    "bot.terminal.new_event": "as bot.terminal.importing",
    "bot.terminal.exporting": "as bot.terminal.importing",
    "bot.terminal.importing": "workbooks, calendars and the web take a while to import",
    "bot.web.export": "templates take a while to import",
    "bot.web.qr_code": "as bot.web.export",
    "bot.core.announcements": "as bot.terminal.rehearse",
    "bot.terminal.organisers": "as bot.terminal.rehearse",
    "bot.run": "Discord's client takes a while to import; questions do without",
    "bot.serve": "templates and the store take a while to import; questions do without",
    "bot.chat.doctor.diagnosis": "as bot.run",
    "bot.book.write": "as bot.run",
}


def _modules() -> list[Path]:
    return sorted(path for path in ROOT.rglob("*.py"))


def _imported(tree: ast.AST) -> list[tuple[str, int, bool]]:
    found = []
    for node in ast.walk(tree):
        nested = not isinstance(node, ast.Module) and getattr(node, "col_offset", 0) > 0
        if isinstance(node, ast.ImportFrom) and node.module:
            found.append((node.module, node.lineno, nested))
        elif isinstance(node, ast.Import):
            found += [(alias.name, node.lineno, nested) for alias in node.names]
    return found


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_follow_the_arrows(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0].removesuffix(".py")
    if room in {"cli", "app", "run", "__main__", "__init__"}:
        return
    imported = _imported(ast.parse(path.read_text(encoding="utf-8")))
    wrong = [
        f"{path.name}:{line} imports {module}"
        for module, line, _ in imported
        if module.startswith("bot.") and _room(module) not in {*ALLOWED[room], "languages"}
    ]
    assert wrong == []


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_import_hides_in_a_function(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = [
        module
        for module, _, nested in _imported(tree)
        if nested and module not in LATE_IMPORTS and module != "typing" and not _is_guarded(tree)
    ]
    assert hidden == []


def test_map_of_the_code_names_every_room() -> None:
    doc = ast.get_docstring(ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8")))
    told = {name.rstrip("/") for name in re.findall(r"`(\w+/?)`", doc or "")}
    there = {
        path.stem
        for path in ROOT.iterdir()
        if (path.is_dir() and (path / "__init__.py").exists())
        or (path.suffix == ".py" and not path.stem.startswith("__"))
    }
    assert told == there, "bot/__init__.py is the map of the code"


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_module_over_300_lines_says_why(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    is_long = text.count("\n") > LONGEST
    doc = ast.get_docstring(ast.parse(text)) or ""
    assert ("Long because" in doc) == is_long, "split it, or say why it is one; no reason is kept"


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_name_of_a_module_is_given_twice(path: Path) -> None:
    # The later one would stand for both, without a word of the linter.
    given: list[str] = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        targets = node.targets if isinstance(node, ast.Assign) else ()
        names = (one for target in targets for one in ast.walk(target))
        given += [one.id for one in names if isinstance(one, ast.Name)]
    assert sorted(given) == sorted(set(given))


def test_no_two_classes_share_a_name() -> None:
    places: dict[str, list[str]] = {}
    for path in _modules():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(path.relative_to(ROOT).as_posix())
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def test_chat_imports_nothing_of_the_store_but_its_notes() -> None:
    imported = {
        f"{path.relative_to(ROOT)} imports {module}"
        for path in sorted((ROOT / "chat").rglob("*.py"))
        for module, *_ in _imported(ast.parse(path.read_text(encoding="utf-8")))
        if _room(module) == "store"
    }
    assert imported == {
        "chat/connection/client.py imports bot.store.notes",
        "chat/connection/command_sync.py imports bot.store.notes",
        # The doctor is a process of its own, and so its own root.
        "chat/doctor/diagnosis.py imports bot.store",
    }


def test_chat_asks_services_and_never_the_store() -> None:
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "chat").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "store"
    ]
    assert asked == []


def test_no_test_is_imported_by_another() -> None:
    tests = ROOT.parent / "tests"
    imported = [
        f"{path.relative_to(tests)}:{line} imports {module}"
        for path in sorted(tests.rglob("*.py"))
        for module, line, _ in _imported(ast.parse(path.read_text(encoding="utf-8")))
        if module.startswith("tests.") and ".test_" in module
    ]
    assert imported == [], "what several tests need stands in a module of its own"


def test_no_circle_of_files() -> None:
    # Imports for types only count: whoever reads one of these files has to read all of them.
    files = {_name(path): path for path in _modules()}
    graph = {
        name: _files_imported(ast.parse(path.read_text(encoding="utf-8")), files)
        for name, path in files.items()
    }
    assert _closing(graph) == []


def test_import_that_closes_a_circle_is_named() -> None:
    graph = {
        "bot.a": {"bot.b": 3, "bot.d": 4},
        "bot.b": {"bot.c": 5},
        "bot.c": {"bot.b": 7, "bot.d": 8},
        "bot.d": {},
        "bot.e": {"bot.a": 1, "bot.e": 2},
    }
    assert _closing(graph) == [
        "bot.c:7 imports bot.b: bot.b > bot.c > bot.b",
        "bot.e:2 imports bot.e: bot.e > bot.e",
    ]


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")


def _files_imported(tree: ast.Module, files: Mapping[str, Path]) -> dict[str, int]:
    """Return which files a file imports, each with the line where it does."""
    found: dict[str, int] = {}
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            members = (f"{node.module}.{alias.name}" for alias in node.names)
            names = [one if one in files else node.module for one in members]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            if name in files and isinstance(node, ast.stmt):
                found.setdefault(name, node.lineno)
    return found


def _closing(graph: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Return the imports that close a circle, each with its circle, found depth first."""
    found: list[str] = []
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        way = (*way, name)
        for imported, line in graph[name].items():
            if imported in way:
                circle = " > ".join((*way[way.index(imported) :], imported))
                found.append(f"{name}:{line} imports {imported}: {circle}")
            elif imported not in done:
                visit(imported, way)
        done.add(name)

    for name in sorted(graph):
        if name not in done:
            visit(name, ())
    return found


def _is_guarded(tree: ast.Module) -> bool:
    """Whether the only indented imports stand under `if TYPE_CHECKING`."""
    functions = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    inside = [
        node
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    return not inside
