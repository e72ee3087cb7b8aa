"""Write changes and answers into an event's folder: whole or not at all, one writer at a time."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.core.changes import NewAnswer, SessionChange
from bot.errors import InvalidEvent
from bot.knowledge_base.load import load_event

_CHANGES = (
    "# yaml-language-server: $schema=../schemas/changes.schema.json\n"
    "#\n"
    "# Written by Usher; laid over programme.yaml. Later entries count before earlier ones.\n\n"
    "changes:\n"
)
_ANSWERS = (
    "# yaml-language-server: $schema=../schemas/topics.schema.json\n"
    "#\n"
    "# Answers that organisers gave on Discord, in the shape of topics.yaml.\n\n"
    "topics:\n"
)


def append_change(folder: Path, change: SessionChange, at: datetime, by: str) -> None:
    """Add a change to changes.yaml. Raises InvalidEvent if it is wrong; the file is as it was."""
    zone = ZoneInfo(load_event(folder).event.zone)
    entry: dict[str, Any] = {"session": change.session}
    if change.start is not None:
        entry["start"] = f"{change.start.astimezone(zone):%Y-%m-%d %H:%M}"
    if change.end is not None:
        entry["end"] = f"{change.end.astimezone(zone):%Y-%m-%d %H:%M}"
    if change.rooms is not None:
        entry["rooms"] = list(change.rooms)
    if change.is_cancelled is not None:
        entry["cancelled"] = change.is_cancelled
    entry |= {"by": _one_line(by), "at": at.astimezone(zone).isoformat(timespec="seconds")}
    if change.note and _one_line(change.note):
        entry["note"] = _one_line(change.note)
    _append(folder, "changes.yaml", _CHANGES, entry)


def append_answer(folder: Path, answer: NewAnswer, at: datetime, by: str) -> None:
    """Add an answer to answers.yaml. Raises InvalidEvent if it is wrong; the file is as it was."""
    entry = {
        "id": answer.id,
        "title": dict(answer.title),
        "answer": {
            "text": dict(answer.answer),
            "source": _one_line(by),
            "as_of": at.date().isoformat(),
        },
        "phrasings": {
            code: [_one_line(line) for line in lines if _one_line(line)]
            for code, lines in answer.phrasings.items()
        },
    }
    _append(folder, "answers.yaml", _ANSWERS, entry)


def _append(folder: Path, name: str, beginning: str, entry: Mapping[str, Any]) -> None:
    path = folder / name
    with _locked(folder):
        before = path.read_text(encoding="utf-8") if path.exists() else None
        text = before if before and before.strip() else beginning
        # A list that stood there empty, `changes: []`, is opened.
        lines = text.rstrip().removesuffix("[]").rstrip()
        _replace(path, f"{lines}\n{_as_item(entry)}")
        try:
            load_event(folder)
        except InvalidEvent:
            if before is None:
                path.unlink()
            else:
                _replace(path, before)
            raise


def _as_item(entry: Mapping[str, Any]) -> str:
    """Return an entry as one item of a list, every text quoted safely."""
    shown = yaml.safe_dump(
        [_quoted(entry)],
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=False,
        width=1000,
        default_style=None,
    )
    return "".join(f"  {line}\n" for line in shown.splitlines())


class _Quoted(str):
    """A text that is written between double quotes, so that nothing in it is taken for YAML."""

    __slots__ = ()


def _quoted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _quoted(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_quoted(inner) for inner in value]
    return _Quoted(value) if isinstance(value, str) else value


def _represent(dumper: yaml.SafeDumper, value: _Quoted) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(value), style='"')


yaml.SafeDumper.add_representer(_Quoted, _represent)


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in text).split())


def _replace(path: Path, text: str) -> None:
    """Put a whole file in the place of another, so that no reader ever sees half of it."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o644)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep other writers of the folder out, in this process and in others."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
