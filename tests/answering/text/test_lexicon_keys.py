"""A key that stands twice in YAML is no error of its reader, and the later one hides the first."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

BOT = Path(__file__).resolve().parents[3] / "bot"


def twice_in(node: yaml.Node | None) -> list[str]:
    """Return the keys that stand twice in one mapping, with the line of the last of each."""
    if isinstance(node, yaml.SequenceNode):
        return [found for one in node.value for found in twice_in(one)]
    if not isinstance(node, yaml.MappingNode):
        return []
    counts = Counter(key.value for key, _ in node.value)
    lines = {key.value: key.start_mark.line + 1 for key, _ in node.value}
    own = [f"{key} in line {lines[key]}" for key, count in counts.items() if count > 1]
    return own + [found for _, value in node.value for found in twice_in(value)]


@pytest.mark.parametrize("path", sorted(BOT.rglob("*.yaml")), ids=lambda path: path.stem)
def test_no_key_stands_twice(path: Path) -> None:
    with path.open(encoding="utf-8") as file:
        assert twice_in(yaml.compose(file, yaml.CSafeLoader)) == []


def test_key_that_stands_twice_is_found() -> None:
    told = "when: {en: [wen]}\nwhere: [{fr: ou, fr: où}]\nwhen: {}\n"
    assert twice_in(yaml.compose(told, yaml.CSafeLoader)) == ["when in line 3", "fr in line 2"]
