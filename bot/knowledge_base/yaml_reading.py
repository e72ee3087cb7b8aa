"""A YAML file becomes a Document, or every fault that keeps it from being one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from bot.errors import Fault
from bot.knowledge_base.error_messages import quote
from bot.knowledge_base.source_positions import Document, MarkedDict, MarkedList, Steps
from bot.knowledge_base.text_decoding import UNPRINTABLE, WHOLE_FILE, decode_file
from bot.knowledge_base.yaml_nodes import (
    COLLECTION_TAGS,
    MAX_DEPTH,
    MAX_NODES,
    NULL,
    SCALAR_TAGS,
)
from bot.knowledge_base.yaml_recovery import compose_all
from bot.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path


TEXT_KEYS = frozenset(
    {"title", "name", "text", "answer", "about", "abstract", "bio", "role"}
) | set(LANGUAGES)
"""Keys under which a text stands that people read."""

CURLY = frozenset("\u201c\u201d\u201e\u201f")


EVENT_FILE = "event.yaml"
"""The one file that every event has."""

COPY_IT = "copy it from knowledge/example and fill it in"
"""What to do where that is missing or empty."""


def read_document(path: Path) -> tuple[Document | None, list[Fault]]:
    """Read one file; a document may come with faults, and then with as much as was readable."""
    text, faults = decode_file(path)
    if faults:
        return None, faults
    return read_text(path.name, text)


def read_text(file: str, text: str) -> tuple[Document | None, list[Fault]]:
    """Read the text of one file, as `read_document` does."""
    found = compose_all(file, text)
    node = found.node
    if found.faults and not isinstance(node, yaml.MappingNode):
        return None, found.faults
    if node is None:
        remedy = COPY_IT if file == EVENT_FILE else "write its facts or delete it"
        return None, [Fault(file, 0, 0, WHOLE_FILE, "is empty", remedy)]
    if not isinstance(node, yaml.MappingNode):
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        problem = "does not begin with `key: value` lines"
        remedy = "write a key and a colon"
        if isinstance(node, yaml.SequenceNode) and (keys := _keys_of_lists(file)):
            problem = "is a list without a key"
            remedy = f"put {' or '.join(f'`{key}:`' for key in keys)} in a line above it"
        return None, [Fault(file, line, column, WHOLE_FILE, problem, remedy)]
    construction = _Construction(text)
    try:
        root = construction.build(node)
    except _Unfolding as error:
        line, column = error.node.start_mark.line + 1, error.node.start_mark.column + 1
        remedy = "write the values out instead of using & and *"
        return None, [*found.faults, Fault(file, line, column, WHOLE_FILE, str(error), remedy)]
    lost = {(name,) for name in found.lost if name not in root}
    document = Document(file, root, construction.empty_keys | lost, found.lost)
    faults = found.faults + construction.cuts(document)
    for steps, at, problem, remedy in construction.refusals:
        if steps in lost:
            continue  # nothing is left of it, as is told already
        line, column = at.start_mark.line + 1, at.start_mark.column + 1
        faults.append(Fault(file, line, column, document.name_field(steps), problem, remedy))
    return document, faults


_OWN_KEYS: dict[str, tuple[str, ...]] = {
    "event": (), "reminders": (), "discord": (), "people": ("people",), "contacts": ("contacts",),
    "programme": ("sessions", "rooms", "tracks"), "topics": ("topics",), "answers": ("topics",),
    "changes": ("changes",),
}  # fmt: skip


def _keys_of_lists(file: str) -> tuple[str, ...]:
    """Return the keys under which a list may stand in a file; any other has questions."""
    return _OWN_KEYS.get(file.rpartition(".")[0].casefold(), ("questions",))


class _Unfolding(Exception):
    """Aliases unfold to more than a file may hold."""

    def __init__(self, problem: str, node: yaml.Node) -> None:
        super().__init__(problem)
        self.node = node


class _Construction:
    """Builds marked data from nodes and collects what is wrong with them."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._odd: list[tuple[Steps, yaml.Node, str, str]] = []
        self.refusals: list[tuple[Steps, yaml.Node, str, str]] = []
        self.empty_keys: set[Steps] = set()
        self._visits = 0
        self._trail: list[str | int] = []

    def build(self, node: yaml.Node) -> Any:
        """Return the data of a node; aliases are unfolded, within limits."""
        self._visits += 1
        if self._visits > MAX_NODES:
            raise _Unfolding(f"aliases (*) unfold to more than {MAX_NODES} values", node)
        if isinstance(node, yaml.ScalarNode):
            return self._build_scalar(node)
        if len(self._trail) > MAX_DEPTH:
            raise _Unfolding(f"aliases (*) nest more than {MAX_DEPTH} levels deep", node)
        if node.tag not in COLLECTION_TAGS:
            self._refuse_tag(node)
        if isinstance(node, yaml.MappingNode):
            return self._build_mapping(node)
        entries = MarkedList(node, node.value)
        for position, child in enumerate(node.value):
            self._trail.append(position)
            entry = self.build(child)
            entries.append(entry)
            if entry is None:
                self.empty_keys.add(tuple(self._trail))
                problem, remedy = "nothing stands after the dash", "write the entry or delete it"
                if note := self._note_behind(child):
                    problem += f": # begins a note ({quote(note)})"
                    remedy = f"if that is the entry, put it between double quotes, else {remedy}"
                self._refuse(child, problem, remedy)
            self._trail.pop()
        return entries

    def _build_mapping(self, node: yaml.MappingNode) -> MarkedDict:
        mapping = MarkedDict(node)
        for key_node, child in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse(
                    key_node, "has a list or a group as its key", "write a word as the key"
                )
                continue
            key = key_node.value
            if key in mapping.nodes:
                first = mapping.nodes[key][0].start_mark.line + 1
                self._refuse(
                    key_node,
                    f"the key {quote(key)} stands here again (first on line {first})",
                    "keep one of the two, or begin the new entry with a dash (`- `)",
                    key,
                )
                continue
            mapping.nodes[key] = (key_node, child)
            self._trail.append(key)
            value = self.build(child)
            self._look_at(key, child)
            if value is not None:
                mapping[key] = value
            else:
                self.empty_keys.add(tuple(self._trail))
                remedy = "write the value, delete the line, or write {status: not_published}"
                problem = "nothing stands after the colon"
                if isinstance(child, yaml.ScalarNode) and child.value:
                    problem = f"{quote(child.value)} means that there is nothing"
                    remedy = "put it between double quotes if it is a text, or delete the line"
                elif note := self._note_behind(key_node):
                    problem = f"nothing stands after the colon: # begins a note ({quote(note)})"
                    remedy = f"if that is the value, put it between double quotes, else {remedy}"
                elif node.flow_style and key_node.end_mark.index == child.start_mark.index:
                    problem = "has no colon; inside braces a comma begins a new entry"
                    remedy = "put a text that holds a comma between double quotes"
                self._refuse(key_node, problem, remedy)
            self._trail.pop()
        return mapping

    def _note_behind(self, node: yaml.Node) -> str:
        """Return what stands behind a node's colon or dash and a #, empty where there is none."""
        mark = node.end_mark
        line = self._lines[mark.line] if mark.line < len(self._lines) else ""
        rest = line[mark.column :].lstrip(" :-")
        return rest.strip() if rest.startswith("#") else ""

    def _build_scalar(self, node: yaml.ScalarNode) -> Any:
        if node.tag not in SCALAR_TAGS:
            self._refuse_tag(node)
        if node.tag == NULL:
            return None
        value: str = node.value
        if not value.isprintable() and (found := UNPRINTABLE.search(value)):
            problem = f"holds the control character U+{ord(found[0]):04X}"
            self._refuse(node, problem, "delete it")
            return UNPRINTABLE.sub("", value)
        return value

    def cuts(self, document: Document) -> list[Fault]:
        """Return warnings of texts that may not be what was meant."""
        return [
            Fault(
                document.file, at.start_mark.line + 1, at.start_mark.column + 1,
                document.name_field(steps), problem, remedy, is_warning=True,
            )
            for steps, at, problem, remedy in self._odd
        ]  # fmt: skip

    def _look_at(self, key: str, node: yaml.Node) -> None:
        """Note a text that YAML ends at a #, or that stands between curly quotes."""
        if not isinstance(node, yaml.ScalarNode) or node.style or key not in TEXT_KEYS:
            return
        mark = node.end_mark
        rest = self._lines[mark.line][mark.column :] if mark.line < len(self._lines) else ""
        if node.value and node.start_mark.line == mark.line and rest.lstrip().startswith("#"):
            problem = f"ends before {quote(rest.strip())}, which is a comment to YAML"
            remedy = "if that belongs to the text, put all of it between double quotes"
            self._odd.append((tuple(self._trail), node, problem, remedy))
        if node.value[:1] in CURLY and node.value[-1:] in CURLY:
            problem = "stands between curly quotes, which are shown as they are"
            remedy = "write straight double quotes, or delete them"
            self._odd.append((tuple(self._trail), node, problem, remedy))

    def _refuse_tag(self, node: yaml.Node) -> None:
        tag = node.tag.replace("tag:yaml.org,2002:", "!!")
        remedy = "delete it (if the text begins with !, put it between double quotes)"
        self._refuse(node, f"the tag {quote(tag)} is not allowed", remedy)

    def _refuse(self, node: yaml.Node, problem: str, remedy: str, *more: str) -> None:
        self.refusals.append(((*self._trail, *more), node, problem, remedy))
