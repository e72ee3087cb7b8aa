"""YAML text becomes PyYAML's node tree, bounded in depth and size.

Scalars stay the strings the organisers typed: only the schema knows whether `no` is a language,
`10:30` a time or `2025` a name, so YAML's guesses (false, 630, a number) are never made.
"""

from __future__ import annotations

from typing import Any

import yaml

MAX_DEPTH = 30
MAX_NODES = 300_000

_STANDARD = "tag:yaml.org,2002:"
NULL = _STANDARD + "null"
SCALAR_TAGS = {_STANDARD + name for name in ("null", "str", "int", "float", "bool", "timestamp")}
COLLECTION_TAGS = {_STANDARD + "map", _STANDARD + "seq"}
_WORDS_FOR_NOTHING = {"", "~", "null", "Null", "NULL"}


class TooMuch(yaml.YAMLError):
    """The file is nested too deeply or holds too many values."""

    def __init__(self, problem: str, mark: Any = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.problem_mark = mark


def _too_deep(mark: Any) -> TooMuch:
    return TooMuch(f"more than {MAX_DEPTH} levels of nesting", mark)


class _FlatResolver:
    """Gives every scalar the tag of a text (or of nothing) and bounds what the parser composes."""

    depth = 0
    count = 0

    def descend_resolver(self, current_node: Any, _index: Any) -> None:
        self.depth += 1
        self.count += 1
        mark = current_node.start_mark if current_node is not None else None
        if self.depth > MAX_DEPTH:
            raise _too_deep(mark)
        if self.count > MAX_NODES:
            raise TooMuch(f"more than {MAX_NODES} values", mark)

    def ascend_resolver(self) -> None:
        self.depth -= 1

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> str:
        if kind is yaml.ScalarNode:
            nothing = implicit[0] and value in _WORDS_FOR_NOTHING
            return NULL if nothing else _STANDARD + "str"
        return _STANDARD + ("map" if kind is yaml.MappingNode else "seq")


def compose(text: str) -> yaml.Node | None:
    """Parse one document with libyaml where PyYAML has it, else in pure Python."""
    composer = _Composer(text)
    try:
        node: yaml.Node | None = composer.get_single_node()
    except yaml.MarkedYAMLError as error:
        # Since PyYAML 6.0.4 libyaml refuses 1,000 levels itself, reading ahead of what is composed.
        if error.problem is not None and "nesting depth" in error.problem:
            raise _too_deep(error.problem_mark) from error
        raise
    finally:
        composer.dispose()
    return node


if yaml.__with_libyaml__:
    from yaml._yaml import CParser

    class _Composer(_FlatResolver, CParser):
        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)

else:  # pragma: no cover
    from yaml.composer import Composer
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class _Composer(_FlatResolver, Reader, Scanner, Parser, Composer):  # type: ignore[no-redef]
        def __init__(self, text: str) -> None:
            Reader.__init__(self, text)
            Scanner.__init__(self)
            Parser.__init__(self)
            Composer.__init__(self)
