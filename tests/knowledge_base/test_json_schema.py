from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml as yaml_library
from jsonschema import Draft7Validator

from bot.knowledge_base.json_schema import render_schemas, write_schemas
from tests.knowledge_base.event_folder import VALID

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
SCHEMAS = {name: json.loads(content) for name, content in render_schemas().items()}


def shipped_files() -> list[Path]:
    return sorted(
        path for path in KNOWLEDGE.glob("*/*.yaml") if f"{path.stem}.schema.json" in SCHEMAS
    )


def faults_in(name: str, yaml: str) -> list[str]:
    """Return what an editor would underline: it gives plain numbers their type."""
    root = yaml_loaded(yaml)
    validator = Draft7Validator(SCHEMAS[f"{name}.schema.json"])
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(root)]


class _Editor(yaml_library.SafeLoader):
    """Reads as editors do (YAML 1.2): numbers and true are typed, dates and `off` are words."""


_Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(?:true|True|false|False)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?[0-9]+\.[0-9]+$", "-+0123456789"),
):
    _Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def yaml_loaded(yaml: str) -> Any:
    return yaml_library.load(yaml, _Editor)  # noqa: S506 - a safe loader


def test_shipped_schemas_are_current() -> None:
    shipped = {
        path.name: path.read_text(encoding="utf-8") for path in (KNOWLEDGE / "schemas").iterdir()
    }
    assert shipped == render_schemas(), "run `python -m bot schema`"


def test_schemas_are_written(tmp_path: Path) -> None:
    paths = write_schemas(tmp_path / "new")
    assert {path.name: path.read_text(encoding="utf-8") for path in paths} == render_schemas()


def nodes(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(schema, dict):
        yield path, schema
        for key, inner in schema.items():
            yield from nodes(inner, f"{path}.{key}")
    if isinstance(schema, list):
        for inner in schema:
            yield from nodes(inner, path)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_field_is_described(name: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[name])
    undescribed = [
        f"{path}.{key}"
        for path, node in nodes(SCHEMAS[name])
        if node.get("additionalProperties") is False and "description" in node
        for key, field in node["properties"].items()
        if not field.get("description")
    ]
    assert undescribed == []


@pytest.mark.parametrize("name", sorted(VALID))
def test_valid_file_satisfies_its_schema(name: str) -> None:
    assert faults_in(name, VALID[name].replace("\n        ", "\n").lstrip()) == []


@pytest.mark.parametrize(
    "path", shipped_files(), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_shipped_file_satisfies_its_schema(path: Path) -> None:
    assert faults_in(path.stem, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("name", "yaml"),
    [
        ("event", "nmae: x"),
        ("people", "people: [{id: a b, name: A}]"),
        ("people", "people: [{id: a, name: A, role: {txt: B}}]"),
        ("people", "people: [{id: a, name: A, role: {text: B, status: sure}}]"),
        ("topics", "topics: [{id: a, title: A, answer: B, covers: [wi-fi]}]"),
        ("reminders", "reminders: {by_kind: {talks: [5]}}"),
        ("programme", "sessions: [{id: a, title: A, start: tomorrow}]"),
    ],
)
def test_faulty_file_is_underlined(name: str, yaml: str) -> None:
    assert len(faults_in(name, yaml)) >= 1
