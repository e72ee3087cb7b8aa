"""XML in nobody's format, read as the lists and maps that it stands for."""

from __future__ import annotations

from collections import Counter
from typing import Any
from xml.etree.ElementTree import Element

from bot.knowledge_base.importing.decode import decode_xml
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.records import parse_data
from bot.knowledge_base.importing.table_hints import TableHints

_DEEPEST = 30
"""How deep elements are read; those of no programme stand deeper."""

_TEXT = "text"
"""The key of a text that stands beside attributes or elements."""


def parse(data: bytes, hints: TableHints) -> ImportedProgramme:
    """Read the lists in an XML. Raises UnreadableProgramme, and MissingFact for a lacking date."""
    root = decode_xml(data)
    return parse_data({root.tag: _value(root)}, hints)


def _value(element: Element, depth: int = 0) -> Any:
    """Return what an element holds: its text, a list of its elements, or a map of these.

    An element whose name only adds an ending to that of all within is their list: `<rooms><room>`.
    A text with nothing but an id beside it is the text.
    """
    inner = list(element) if depth < _DEEPEST else []
    text = (element.text or "").strip()
    attributes = dict(element.attrib)
    if not inner:
        return {**attributes, _TEXT: text} if set(attributes) - {"id"} else text or attributes
    names = Counter(one.tag for one in inner)
    is_list = len(names) == 1 and element.tag.startswith(inner[0].tag)
    if is_list and element.tag != inner[0].tag and not attributes:
        return [_value(one, depth + 1) for one in inner]
    found: dict[str, Any] = attributes | ({_TEXT: text} if text else {})
    for one in inner:
        if names[one.tag] > 1:
            found.setdefault(one.tag, []).append(_value(one, depth + 1))
        else:
            found[one.tag] = _value(one, depth + 1)
    return found
