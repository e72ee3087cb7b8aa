"""Trained readings kept on disk: only the first question after a change waits for training."""

from __future__ import annotations

import json
import logging
import os
import tempfile
import zipfile
from collections.abc import Callable
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import numpy as np

from bot.answering.classifier.features import Features
from bot.answering.classifier.language_model import LanguageModel, fingerprint
from bot.answering.classifier.ranking import Ranker
from bot.answering.text.wording import SCRIPTS
from bot.core.models import Event

KEPT = 24
"""How many files the cache holds before the oldest go."""

_CODE = (
    "classifier/features.py",
    "classifier/ranking.py",
    "classifier/language_model.py",
    "classifier/training.py",
    "text/normalise.py",
    "text/terms.py",
)
_ARRAYS = ("weights", "bias", "postings_start", "postings_phrasing", "postings_weight")
_log = logging.getLogger(__name__)


def default_folder() -> Path:
    """Return where readings are kept: `USHER_CACHE`, else the user's cache folder."""
    chosen = os.environ.get("USHER_CACHE")
    if chosen:
        return Path(chosen)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "usher"


def remembered_readings(event: Event, folder: Path) -> Callable[[str], LanguageModel]:
    """Return what gives each script's reading: from the folder when it is there, else trained.

    What is kept is named after everything it was trained from (code, phrasings, event), so a
    change is a new file. A folder that cannot be written to only costs the time of training.
    """

    @cache
    def reading(script: str) -> LanguageModel:
        path = reading_path(script, event, folder)
        kept = _load(path)
        if kept is not None:
            return kept
        # scikit-learn takes a second to import; a question whose reading is kept does without.
        from bot.answering.classifier.training import train_reading  # noqa: PLC0415

        fresh = train_reading(script, event)
        _save(path, fresh)
        return fresh

    return reading


def kept_reading(script: str, event: Event, folder: Path) -> LanguageModel | None:
    """Return the reading of a script that is kept for an event, or None; nothing is trained."""
    return _load(reading_path(script, event, folder))


def reading_path(script: str, event: Event, folder: Path) -> Path:
    """Return the file in which the reading of a script for an event is kept."""
    return folder / f"{script}-{_code_digest()[:12]}-{fingerprint(script, event)[:20]}.npz"


@cache
def _code_digest() -> str:
    digest = sha256()
    for name in _CODE:
        digest.update(files("bot.answering").joinpath(name).read_bytes())
    digest.update(files("bot.answering").joinpath("lexicon/words.yaml").read_bytes())
    return digest.hexdigest()


def _load(path: Path) -> LanguageModel | None:
    try:
        known = path.stat()
    except OSError:
        return None
    return _read(path, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=len(SCRIPTS))
def _read(path: Path, _modified: int, _size: int) -> LanguageModel | None:
    """Read one version of a file; those of one event are read once in a process."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            arrays = {name: kept[name] for name in kept.files}
        words = json.loads(arrays["words"].tobytes().decode())
        return LanguageModel(
            script=words["script"],
            ranker=Ranker(
                features=Features(
                    {gram: index for index, gram in enumerate(words["grams"])}, arrays["idf"]
                ),
                labels=tuple(words["labels"]),
                phrasing_label=arrays["phrasing_label"],
                calibration=arrays["calibration"],
                **{name: arrays[name] for name in _ARRAYS},
            ),
            vocabulary=words["vocabulary"],
            known_stems=frozenset(words["known"]),
            intent_stems=frozenset(words["intent"]),
            function_stems=frozenset(words["function"]),
            kind_stems=frozenset(words["kind"]),
            event_stems=frozenset(words["event"]),
            session_stems=frozenset(words["session"]),
            keywords=words["keywords"],
            counts=words["counts"],
        )
    except FileNotFoundError:
        return None
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        _log.info("a kept reading could not be used and is trained again: %s", error)
        return None


def _save(path: Path, reading: LanguageModel) -> None:
    ranker = reading.ranker
    ordered = sorted(ranker.features.ids, key=ranker.features.ids.__getitem__)
    words = {
        "script": reading.script,
        "grams": ordered,
        "labels": ranker.labels,
        "vocabulary": {k: dict(v) for k, v in reading.vocabulary.items()},
        "known": sorted(reading.known_stems),
        "intent": sorted(reading.intent_stems),
        "function": sorted(reading.function_stems),
        "kind": sorted(reading.kind_stems),
        "event": sorted(reading.event_stems),
        "session": sorted(reading.session_stems),
        "keywords": dict(reading.keywords),
        "counts": dict(reading.counts),
    }
    arrays = {name: getattr(ranker, name) for name in _ARRAYS}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
            np.savez(
                part,
                words=np.frombuffer(json.dumps(words).encode(), np.uint8),
                idf=ranker.features.idf,
                phrasing_label=ranker.phrasing_label,
                calibration=ranker.calibration,
                **arrays,
            )
        Path(part.name).replace(path)
        _drop_oldest(path.parent)
    except OSError as error:
        _log.info("the trained reading could not be kept: %s", error)


def _drop_oldest(folder: Path) -> None:
    kept = sorted(folder.glob("*.npz"), key=lambda path: path.stat().st_mtime)
    for path in kept[:-KEPT]:
        path.unlink(missing_ok=True)
