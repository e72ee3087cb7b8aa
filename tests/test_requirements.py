"""What is imported is declared, what is declared is needed, and the locks hold what is declared."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import distributions, packages_distributions, requires
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = [Requirement(line) for line in PROJECT["dependencies"]]
EXTRA = [Requirement(line) for line in chain(*PROJECT["optional-dependencies"].values())]
LOCKS = {"requirements.lock": RUNTIME + EXTRA, "requirements-runtime.lock": RUNTIME}

NOT_IMPORTED = {
    "asyncpg": "SQLAlchemy imports it for a PostgreSQL address",
    "tzdata": "data for zoneinfo",
    "coverage": "a command",
    "mypy": "a command",
    "pytest-asyncio": "a plugin of pytest",
    "pytest-cov": "a plugin of pytest",
    "pytest-xdist": "a plugin of pytest",
    "ruff": "a command",
    "types-defusedxml": "types for mypy",
    "types-jsonschema": "types for mypy",
    "types-openpyxl": "types for mypy",
    "types-python-dateutil": "types for mypy",
    "types-pyyaml": "types for mypy",
}


INSTALLED = {canonicalize_name(one.metadata["Name"]) for one in distributions()}

TRAINS = {
    "fitting.py",
    "language_training.py",
    "nearness_training.py",
    "question_tagger_training.py",
    "relation_training.py",
}
"""Modules of the bot that only `make model` runs: they need the extra `model`."""


def names(requirements: Iterable[Requirement]) -> set[str]:
    return {canonicalize_name(one.name) for one in requirements}


def imported(*folders: str, leaving_out: Iterable[str] = ()) -> set[str]:
    """Return the distributions that the modules in some folders import from."""
    found = set()
    paths = chain(*((ROOT / folder).rglob("*.py") for folder in folders))
    for path in (path for path in paths if path.name not in leaving_out):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    # compression.zstd is Python's own from 3.14 on.
    found -= {*sys.stdlib_module_names, "bot", "tests", "benchmarks", "docs", "compression"}
    distributions = packages_distributions()
    return {canonicalize_name(distributions[module][0]) for module in found}


def locked(lock: str) -> list[tuple[Requirement, int]]:
    """Return what a lock file pins, each with its number of hashes."""
    text = re.sub(r"#.*", "", (ROOT / lock).read_text(encoding="utf-8")).replace("\\\n", " ")
    pinned = []
    for line in filter(None, map(str.strip, text.splitlines())):
        requirement, *hashes = line.split("--hash=sha256:")
        pinned.append((Requirement(requirement), len(hashes)))
    return pinned


def test_what_the_bot_imports_is_declared() -> None:
    assert imported("bot", leaving_out=TRAINS) - names(RUNTIME) == set()


def test_what_tests_and_benchmarks_import_is_declared() -> None:
    assert imported("tests", "benchmarks", "docs") - names(RUNTIME + EXTRA) == set()


def test_what_is_declared_is_needed() -> None:
    assert names(RUNTIME) - imported("bot", leaving_out=TRAINS) - NOT_IMPORTED.keys() == set()
    used = imported("bot", "tests", "benchmarks")
    assert names(EXTRA) - used - NOT_IMPORTED.keys() == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_pins_within_the_bounds_and_with_hashes(lock: str) -> None:
    versions: dict[str, list[Version]] = {}
    for requirement, hashes in locked(lock):
        (exactly,) = requirement.specifier
        assert exactly.operator == "=="
        assert hashes > 0
        versions.setdefault(canonicalize_name(requirement.name), []).append(
            Version(exactly.version)
        )
    missing = [
        str(declared)
        for declared in LOCKS[lock]
        if not all(
            version in declared.specifier
            for version in versions.get(canonicalize_name(declared.name), [Version("0")])
        )
    ]
    assert missing == [], "run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_says_nothing_of_where_it_was_made(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    options = r"--(?:\w+-)?(?:index|find)\S*|^-.*"
    assert re.findall(rf"\w+://\S+|/\w+/|{options}", text, re.MULTILINE) == []


def test_what_runs_is_a_part_of_what_is_tested() -> None:
    tested, run = (
        {str(requirement) for requirement, _ in locked(lock)}
        for lock in ("requirements.lock", "requirements-runtime.lock")
    )
    assert run - tested == set()
    assert {"pytest", "ruff"} & {Requirement(line).name for line in run} == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_keeps_the_extras_that_packages_ask_for(lock: str) -> None:
    pinned = {canonicalize_name(one.name): one.extras for one, _ in locked(lock)}
    asked = {
        (wanted, extra)
        for name in pinned
        if name in INSTALLED
        for line in requires(name) or ()
        if (requirement := Requirement(line)).extras
        and (requirement.marker is None or requirement.marker.evaluate({"extra": ""}))
        and (wanted := canonicalize_name(requirement.name)) in pinned
        for extra in requirement.extras
    }
    # For pip "coverage" and "coverage[toml]" are two, and only what the lock names has a hash.
    assert {(name, extra) for name, extra in asked if extra not in pinned[name]} == set()
