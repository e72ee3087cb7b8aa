"""Write changes and answers into an event's folder: whole or not at all, one writer at a time."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.core.changes import NewAnswer, SessionChange
from bot.knowledge_base.load import load_event

_CHANGES = (
    "# yaml-language-server: $schema=../schemas/changes.schema.json\n"
    "#\n"
    "# Written by Usher; laid over programme.yaml. Later entries count before earlier ones.\n\n"
    "changes:\n"
)
_LIST_ITEM = re.compile(r"^( *)-(?= |$)", re.MULTILINE)
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
        entry["start"] = _local(change.start, zone)
    if change.end is not None:
        entry["end"] = _local(change.end, zone)
    if change.rooms is not None:
        entry["rooms"] = list(change.rooms)
    if change.is_cancelled is not None:
        entry["cancelled"] = change.is_cancelled
    entry |= {"by": _one_line(by), "at": at.astimezone(zone).isoformat(timespec="seconds")}
    if change.note and _one_line(change.note):
        entry["note"] = _one_line(change.note)
    _append(folder, "changes.yaml", _CHANGES, entry)


def _local(moment: datetime, zone: ZoneInfo) -> str:
    """Return a local time; the second pass of an hour that happens twice has its offset."""
    local = moment.astimezone(zone)
    text = f"{local:%Y-%m-%d %H:%M}"
    return f"{text}{local.isoformat()[-6:]}" if local.fold else text


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
        candidate = _joined(before if before and before.strip() else beginning, entry)
        _try_out(folder, name, candidate)
        _replace(path, candidate)


def _joined(text: str, entry: Mapping[str, Any]) -> str:
    """Return a file with an entry more; what stands in it, comments too, stays as it is.

    A list that cannot be added to line by line, such as `[a, b]`, is written anew.
    """
    item = _as_item(entry)
    lines = text.rstrip().removesuffix("...").rstrip()
    indents = _LIST_ITEM.findall(lines)
    if lines.splitlines()[-1].strip().split("#")[0].strip().endswith(":"):
        return f"{lines}\n{_indented(item, 2)}"
    if indents and _is_block(lines):
        return f"{lines}\n{_indented(item, len(indents[0]))}"
    root = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    (section,) = [key for key, value in root.items() if isinstance(value, list)]
    root[section] = [*root[section], dict(entry)]
    return _dump(_quoted(root))


def _is_block(text: str) -> bool:
    """Whether the list at the end of a file is written an entry a line."""
    root = yaml.compose(text)
    if not isinstance(root, yaml.MappingNode) or not root.value:
        return False
    last = root.value[-1][1]
    return isinstance(last, yaml.SequenceNode) and not last.flow_style


def _try_out(folder: Path, name: str, candidate: str) -> None:
    """Load the event as it would be. Raises InvalidEvent."""
    with tempfile.TemporaryDirectory(prefix="usher-") as place:
        trial = Path(place) / folder.name
        trial.mkdir()
        for path in folder.glob("*.yaml"):
            shutil.copy(path, trial / path.name)
        (trial / name).write_text(candidate, encoding="utf-8")
        load_event(trial)


def _as_item(entry: Mapping[str, Any]) -> str:
    """Return an entry as one item of a list, every text quoted safely."""
    return _dump([_quoted(entry)])


def _dump(value: Any) -> str:
    return yaml.safe_dump(
        value, allow_unicode=True, sort_keys=False, default_flow_style=False, width=1000
    )


def _indented(text: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


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
