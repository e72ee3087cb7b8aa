"""Dicts and lists that remember their lines and columns, and the document they make up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.errors import Fault
from bot.knowledge_base.error_messages import shorten
from bot.knowledge_base.text_decoding import WHOLE_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import yaml

Steps = tuple[str | int, ...]
"""The way from the top of a file to a value: keys and, in lists, positions from 0."""


class MarkedDict(dict[str, Any]):
    """A mapping that knows where its keys and values stand."""

    __slots__ = ("node", "nodes")

    def __init__(self, node: yaml.Node) -> None:
        super().__init__()
        self.node = node
        self.nodes: dict[str, tuple[yaml.Node, yaml.Node]] = {}

    def line_of(self, key: str) -> int:
        """Return the line of a key, or of the mapping when it has no such key."""
        pair = self.nodes.get(key)
        return int((pair[0] if pair else self.node).start_mark.line) + 1


class MarkedList(list[Any]):
    """A sequence that knows where its entries stand."""

    __slots__ = ("node", "nodes")

    def __init__(self, node: yaml.Node, nodes: Sequence[yaml.Node] = ()) -> None:
        super().__init__()
        self.node = node
        self.nodes = list(nodes)


@dataclass(slots=True)
class Document:
    """One YAML file as read: its data, and where everything in it stands.

    `lost` names sections of which something could not be read, with the ids that could, or None.
    """

    file: str
    root: MarkedDict
    empty_keys: set[Steps] = field(default_factory=set)
    lost: dict[str, set[str] | None] = field(default_factory=dict)

    def name_field(self, path: Iterable[str | int]) -> str:
        """Return a path as people read it, entries by their id: `sessions.opening.people[2]`."""
        words = ""
        here: Any = self.root
        for step in path:
            here = _step_into(here, step)
            own_id = here.get("id") if isinstance(here, MarkedDict) else None
            if not isinstance(step, int):
                words += f".{shorten(step)}"
            elif isinstance(own_id, str):
                words += f".{shorten(own_id)}"
            else:
                words += f"[{step + 1}]"
        return words.lstrip(".") or WHOLE_FILE

    def value_at(self, steps: Steps) -> Any:
        """Return the value at the end of the steps, or None."""
        here: Any = self.root
        for step in steps:
            here = _step_into(here, step)
        return here

    def has_key(self, steps: Steps, key: str) -> bool:
        """Tell whether the mapping at the end of the steps has a key."""
        here = self.value_at(steps)
        return isinstance(here, MarkedDict) and key in here

    def fault(
        self,
        path: Steps,
        problem: str,
        remedy: str,
        *,
        at_key: bool = False,
        is_warning: bool = False,
    ) -> Fault:
        """Return a fault placed at a path's value (or key), or at the nearest thing above it."""
        node: yaml.Node = self.root.node
        here: Any = self.root
        for step in path:
            found = _node_of(here, step, at_key=at_key)
            if found is None:
                break
            node, here = found, _step_into(here, step)
        mark = node.start_mark
        return Fault(
            self.file, mark.line + 1, mark.column + 1, self.name_field(path), problem, remedy,
            is_warning,
        )  # fmt: skip


def _step_into(here: Any, step: str | int) -> Any:
    if isinstance(here, MarkedDict) and isinstance(step, str):
        return here.get(step)
    if isinstance(here, MarkedList) and isinstance(step, int) and step < len(here):
        return here[step]
    return None


def _node_of(here: Any, step: str | int, *, at_key: bool) -> yaml.Node | None:
    if isinstance(here, MarkedDict) and step in here.nodes:
        key, value = here.nodes[str(step)]
        return key if at_key else value
    if isinstance(here, MarkedList) and isinstance(step, int) and step < len(here.nodes):
        return here.nodes[step]
    return None
