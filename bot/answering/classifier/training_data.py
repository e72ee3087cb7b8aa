"""The wordings that the shipped weights are made from: lines of several sources, slots filled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import yaml

from bot.answering.classifier.encoder import PIECES_SHA256
from bot.answering.classifier.hashing import hashed, ngrams
from bot.answering.classifier.lines import TrainingLine
from bot.answering.classifier.masks import MASKS

HOUSE = "house"
"""The source of those who built Usher; all others were written without a look at it."""

FRAMES = "_frames"
"""Polite and indirect frames of the house, around a `{q}`."""

RELATIONS, STORIES = "relations.tsv", "stories.tsv"
"""What `relation_training` and `question_tagger_training` learn from."""

LINES_IN_A_FRAME = 5
SLOT = re.compile(r"\{(\w+)\}")

_PROBE = "Where's Ünïted-Nations' 第3届 회의? قاعة المؤتمر, конференц-зал №5 qevent"


def read_lines(folder: Path) -> list[TrainingLine]:
    """Read all sources below a folder: `<source>/<language>.yaml`, a list of texts a label.

    A line with slots counts twice: with what it names masked, as the linker leaves it, and with
    invented names in it, as a stranger to the event types it.
    """
    names = read_yaml(folder / "names.yaml")
    lines: dict[tuple[str, str, str | None], TrainingLine] = {}
    for path in sorted(folder.glob("*/*.yaml")):
        language = path.stem
        source = None if path.parent.name == HOUSE else f"{path.parent.name}"
        for text, label in _labelled(read_yaml(path)):
            for filled in dict.fromkeys(
                (masked(text, names[language]), told(text, names[language]))
            ):
                line = TrainingLine(filled, label, language, source)
                lines.setdefault((filled, label, source), line)
    return list(lines.values())


def input_hashes(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of everything that the weights depend on, by name."""
    ids, counts = hashed(ngrams(_PROBE))
    features = sha256(ids.tobytes() + counts.tobytes()).hexdigest()
    return _hashes_of_files(folder, "*.yaml") | {"features": features}


def relation_inputs(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of everything that the relation model depends on, by name."""
    return _hashes_of_files(folder, RELATIONS) | {"encoder": PIECES_SHA256}


def tagger_inputs(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of everything that the question tagger depends on, by name."""
    return input_hashes(folder) | _hashes_of_files(folder, STORIES)


def _hashes_of_files(folder: Path, names: str) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob(names))
    }


def language_lines(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (text, language, or the code of one that is not spoken)."""
    for name in ("spoken.yaml", "other_languages.yaml"):
        for language, texts in read_yaml(folder / name).items():
            yield from ((str(text), language) for text in texts)


def masked(text: str, names: Mapping[str, Sequence[str]]) -> str:
    """Mask what a line names; what the linker does not mask (numbers, subjects) is filled in."""
    return _filled(text, {**names, **{slot: [f" {mask} "] for slot, mask in MASKS.items()}})


def told(text: str, names: Mapping[str, Sequence[str]]) -> str:
    """Fill invented names into a line's slots."""
    return _filled(text, names)


def _filled(text: str, names: Mapping[str, Sequence[str]]) -> str:
    def name(slot: re.Match[str]) -> str:
        choices = names[slot.group(1)]
        return str(choices[(sum(map(ord, text)) * 7 + len(text)) % len(choices)])

    return " ".join(SLOT.sub(name, text).split())


def _labelled(source: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    pairs = [
        (str(text), label) for label, texts in source.items() if label != FRAMES for text in texts
    ]
    yield from pairs
    asking = [pair for pair in pairs if not pair[1].startswith("talk:")]
    questions = cycle(asking[:: max(1, len(asking) // 211)])
    for frame in source.get(FRAMES, ()):
        for text, label in islice(questions, LINES_IN_A_FRAME):
            yield frame.replace("{q}", text), label


def read_yaml(path: Path) -> dict[str, Any]:
    """Read one YAML file of the wordings."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content: dict[str, Any] = yaml.load(path.read_bytes(), Loader=loader)  # noqa: S506 - a safe one
    return content
