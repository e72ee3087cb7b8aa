"""Write changes and answers into an event's folder: whole or not at all, one writer at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import takewhile
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.core.file_changes import NewAnswer, SessionChange
from bot.errors import FilesUnwritable
from bot.knowledge_base.json_schema import schema_line
from bot.knowledge_base.load import load_event
from bot.knowledge_base.safe_writing import locked, read_file, replace_file, try_out
from bot.knowledge_base.text_decoding import UNPRINTABLE

_CHANGES = (
    "#\n"
    "# Written by Usher; laid over programme.yaml. Later entries count before earlier ones.\n\n"
    "changes:\n"
)
_SECTIONS = {"changes.yaml": "changes", "answers.yaml": "topics"}

ATTEMPTS = 5
"""How often a file is read again that somebody saves meanwhile."""

_ANSWERS = "#\n# Answers that organisers gave on Discord, in the shape of topics.yaml.\n\ntopics:\n"


def append_change(folder: Path, change: SessionChange, at: datetime, by: str) -> None:
    """Add a change to changes.yaml.

    Raises InvalidEvent if it is wrong, or FilesUnwritable; the file is as it was.
    """
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
    """Add an answer to answers.yaml.

    Raises InvalidEvent if it is wrong, or FilesUnwritable; the file is as it was.
    """
    entry: dict[str, Any] = {
        "id": answer.id,
        "title": {code: _one_line(title) for code, title in answer.title.items()},
        "answer": {
            "text": {code: UNPRINTABLE.sub("", text) for code, text in answer.answer.items()},
            "source": _one_line(by),
            "as_of": at.date().isoformat(),
        },
        "phrasings": {
            code: [_one_line(line) for line in lines if _one_line(line)]
            for code, lines in answer.phrasings.items()
        },
    }
    if answer.covers:
        entry["covers"] = list(answer.covers)
    _append(folder, "answers.yaml", _ANSWERS, entry)


def forget_words(folder: Path, is_theirs: Callable[[str], bool], instead: str) -> int:
    """Take somebody's words out of the titles and phrasings of answers.yaml; returns how many went.

    A title that were all theirs becomes another phrasing of the answer, or else `instead`. Raises
    FilesUnwritable.
    """
    path = folder / "answers.yaml"
    with _writing(path):
        for _ in range(ATTEMPTS):
            before = read_file(path)
            root = yaml.load(before, yaml.BaseLoader) if before else None  # noqa: S506 - only texts
            count = 0
            for topic in (root or {}).get(_SECTIONS["answers.yaml"]) or ():
                count += _forget_in(topic, is_theirs, instead)
            if not count or before is None:
                return 0
            if replace_file(path, before, _remarks(before) + _dump(_quoted(root))):
                return count
        raise _unwritable(path, "it is being edited")


def _forget_in(topic: dict[str, Any], is_theirs: Callable[[str], bool], instead: str) -> int:
    """Take somebody's words out of one answer; returns how many went."""
    count = 0
    phrasings: dict[str, list[str]] = topic.get("phrasings") or {}
    for language, lines in list(phrasings.items()):
        phrasings[language] = [line for line in lines if not is_theirs(line)]
        count += len(lines) - len(phrasings[language])
        if not phrasings[language]:
            del phrasings[language]
    if not phrasings:
        topic.pop("phrasings", None)
    title = topic["title"]
    titles = title if isinstance(title, dict) else {"": title}
    for language, text in titles.items():
        if is_theirs(text):
            count += 1
            titles[language] = next(iter(phrasings.get(language, ())), instead)
    topic["title"] = titles.get("", titles)
    return count


def _remarks(text: str) -> str:
    """Return the comments with which a file begins."""
    lines = takewhile(lambda line: not line.strip() or line.startswith("#"), text.splitlines())
    return "".join(f"{line}\n" for line in lines)


def _append(folder: Path, name: str, beginning: str, entry: Mapping[str, Any]) -> None:
    path = folder / name
    head = schema_line(folder, _SECTIONS[name])
    with _writing(path):
        for _ in range(ATTEMPTS):
            before = read_file(path)
            text = before if before and before.strip() else head + beginning
            candidate = _joined(text, _SECTIONS[name], entry)
            try_out(folder, {name: candidate})
            if replace_file(path, before, candidate):
                return
        raise _unwritable(path, "it is being edited")


def _joined(text: str, section: str, entry: Mapping[str, Any]) -> str:
    """Return a file with an entry more; what stands in it, comments too, stays as it is.

    A list that cannot be added to line by line, such as `[a, b]`, is written anew.
    """
    item = _as_item(entry)
    lines = text.rstrip()
    if lines.splitlines()[-1] == "...":
        lines = lines[: -len("...")].rstrip()
    root = yaml.compose(text)
    if not isinstance(root, yaml.MappingNode):
        return f"{lines}\n{section}:\n{_indented(item, 2)}" if root is None else lines
    keys = [key.value for key, _ in root.value]
    if section not in keys:
        return lines if root.flow_style else f"{lines}\n{section}:\n{_indented(item, 2)}"
    value = root.value[keys.index(section)][1]
    if keys[-1] == section and not root.flow_style:
        if isinstance(value, yaml.ScalarNode) and not value.value:
            return f"{lines}\n{_indented(item, 2)}"
        if isinstance(value, yaml.SequenceNode) and not value.flow_style:
            return f"{lines}\n{_indented(item, value.start_mark.column)}"
    found = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    found[section] = [*(found[section] or ()), dict(entry)]
    return _dump(_quoted(found))


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


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Keep other writers of the folder out, in this process and in others.

    Raises FilesUnwritable for a disk that cannot be written to.
    """
    try:
        with locked(path.parent):
            yield
    except OSError as error:
        raise _unwritable(path, error.strerror or type(error).__name__) from error
    except UnicodeDecodeError as error:
        raise _unwritable(path, "it is not UTF-8 text") from error


def _unwritable(path: Path, reason: str) -> FilesUnwritable:
    return FilesUnwritable("trouble-unwritable", file=path.name, reason=reason)
