"""A document without its faulty parts, so that one run can check all the others too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.knowledge_base.source_positions import Document, MarkedDict, MarkedList

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.knowledge_base.source_positions import Steps

_STAND_INS: dict[str, Any] = {"title": "?", "name": "?", "answer": "?"}
_ALL_DAYS = {"start": "0001-01-01", "end": "9999-12-31"}
_STAND_INS_AT_TOP: dict[str, Any] = {
    "name": "?",
    "languages": ["en"],
    "timezone": "UTC",
    "dates": _ALL_DAYS,
}
_HANGING_ON = {"start": ("end", "duration_minutes")}


def recover_parts(document: Document, faulty: set[Steps]) -> Iterator[tuple[Document, set[str]]]:
    """Yield the document with ever coarser cuts, each with the top keys that were cut away.

    First the faulty keys alone go (what an entry cannot be without gets a stand-in that no check
    minds), then the entries they stand in, at last the sections.
    """
    for cut in (_cut_key, _cut_entry, _cut_section):
        cuts: dict[Steps, set[str | int]] = {}
        for place in (place for steps in faulty if steps for place in cut(steps)):
            cuts.setdefault(place[:-1], set()).add(place[-1])
        root = _prune(document.root, (), cuts)
        lost = {str(key) for key in cuts.get((), ())}
        yield Document(document.file, root, document.empty_keys, document.lost), lost


def _cut_key(steps: Steps) -> Iterator[Steps]:
    positions = [at for at, step in enumerate(steps) if isinstance(step, int)]
    depth = positions[-1] + 2 if positions else 2
    yield steps[:depth]
    for key in _HANGING_ON.get(str(steps[:depth][-1]), ()):
        yield (*steps[: depth - 1], key)


def _cut_entry(steps: Steps) -> Iterator[Steps]:
    yield steps[:2] if len(steps) > 1 and isinstance(steps[1], int) else steps[:1]


def _cut_section(steps: Steps) -> Iterator[Steps]:
    yield steps[:1]


def _prune(value: Any, here: Steps, cuts: dict[Steps, set[str | int]]) -> Any:
    gone = cuts.get(here, set())
    if isinstance(value, MarkedDict):
        pruned = MarkedDict(value.node)
        pruned.nodes = value.nodes
        for key, inner in value.items():
            if key not in gone:
                pruned[key] = _prune(inner, (*here, key), cuts)
        for key in map(str, gone):
            if (stand_in := _find_stand_in((*here, key))) is not None:
                pruned[key] = stand_in
        return pruned
    if isinstance(value, MarkedList):
        kept = [at for at in range(len(value)) if at not in gone]
        rest = MarkedList(value.node, [value.nodes[at] for at in kept])
        rest.extend(_prune(value[at], (*here, at), cuts) for at in kept)
        return rest
    return value


def _find_stand_in(place: Steps) -> Any:
    key = str(place[-1])
    if len(place) == 1:
        return _STAND_INS_AT_TOP.get(key)
    if place[0] == "dates" and key in _ALL_DAYS:
        return _ALL_DAYS[key]  # no session is held against a day that nobody wrote
    if key == "id" and isinstance(place[-2], int):
        return f"unnamed-{place[-2] + 1}"
    return _STAND_INS.get(key)
