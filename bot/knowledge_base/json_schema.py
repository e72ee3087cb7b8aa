"""The JSON Schemas with which editors complete and check the YAML."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bot.knowledge_base.schema import FILES

SCHEMAS = Path(__file__).resolve().parents[2] / "knowledge" / "schemas"
"""The schemas that come with Usher."""

_DRAFT = "http://json-schema.org/draft-07/schema#"
_SAME_AS = {"answers.yaml": "topics.yaml"}


def render_schemas() -> dict[str, str]:
    """Return the content of every schema file by its name, like `event.schema.json`."""
    return {
        name.removesuffix(".yaml") + ".schema.json": _render(name)
        for name in FILES
        if name not in _SAME_AS
    }


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write the schemas into a folder, made if need be, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in render_schemas().items():
        path = folder / name
        path.write_text(content, encoding="utf-8")
        paths.append(path)
    return tuple(paths)


def schema_line(folder: Path, name: str) -> str:
    """Return the first line of a file in an event's folder: where editors find its schema.

    The address resolves from there: the schemas beside the folder, else those that come with Usher.
    """
    schema = f"{name}.schema.json"
    is_away = not (folder.absolute().parent / "schemas" / schema).is_file()
    if is_away and (SCHEMAS / schema).is_file():
        address = (SCHEMAS / schema).as_uri()
    else:
        address = f"../schemas/{schema}"
    return f"# yaml-language-server: $schema={address}\n"


def _render(name: str) -> str:
    schema = FILES[name].model_json_schema(ref_template="#/definitions/{model}")
    definitions = schema.pop("$defs", {})
    whole = {"$schema": _DRAFT, **schema, "definitions": definitions}
    return json.dumps(_tidy(whole), ensure_ascii=False, indent=2) + "\n"


def _tidy(node: Any) -> Any:
    """Drop what pydantic adds for Python alone: null choices and defaults, generated titles."""
    if isinstance(node, list):
        return [_tidy(entry) for entry in node]
    if not isinstance(node, dict):
        return node
    tidied = {
        key: {name: _tidy(inner) for name, inner in value.items()}
        if key in {"properties", "definitions"}
        else _tidy(value)
        for key, value in node.items()
        if not (key == "default" and value is None)
        and not (key == "title" and isinstance(value, str))
    }
    if "$ref" in tidied and len(tidied) > 1:  # draft 7 ignores whatever stands beside a $ref
        tidied["allOf"] = [{"$ref": tidied.pop("$ref")}]
    choices = [choice for choice in tidied.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) == 1 and len(choices) < len(tidied["anyOf"]):
        del tidied["anyOf"]
        return choices[0] | tidied
    if choices:
        tidied["anyOf"] = choices
    return tidied
