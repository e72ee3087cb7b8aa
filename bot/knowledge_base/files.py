"""All files of an event folder, read and in shape, with the faults met on the way."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from bot.errors import Fault
from bot.knowledge_base.error_messages import offer, quote, suggest
from bot.knowledge_base.facts import Shape
from bot.knowledge_base.partial_recovery import recover_parts
from bot.knowledge_base.schema import (
    FILES,
    ContactsFile,
    EventFile,
    PeopleFile,
    QuestionsFile,
    RemindersFile,
    TopicsFile,
)
from bot.knowledge_base.schema_discord import DiscordFile
from bot.knowledge_base.schema_faults import strip_tags, translate_errors
from bot.knowledge_base.schema_programme import ProgrammeFile
from bot.knowledge_base.source_positions import Document, MarkedDict
from bot.knowledge_base.text_decoding import WHOLE_FILE
from bot.knowledge_base.yaml_reading import COPY_IT, EVENT_FILE, read_document

if TYPE_CHECKING:
    from pathlib import Path

S = TypeVar("S", bound=Shape)


@dataclass(slots=True)
class Files:
    """What was found in an event folder.

    `shapes` holds every file that could be brought into shape, if need be without its faulty
    entries, and `documents` stands beside it entry by entry. `originals` are the documents with
    the faulty entries too. `unknown` names the sections nothing can be said about.
    """

    folder: Path
    documents: dict[str, Document] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)
    originals: dict[str, Document] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)

    @property
    def event(self) -> EventFile | None:
        """event.yaml, unless it is out of shape."""
        return self._shape("event.yaml", EventFile)

    @property
    def people(self) -> PeopleFile | None:
        """people.yaml, if it is there and in shape."""
        return self._shape("people.yaml", PeopleFile)

    @property
    def programme(self) -> ProgrammeFile | None:
        """programme.yaml, if it is there and in shape."""
        return self._shape("programme.yaml", ProgrammeFile)

    @property
    def contacts(self) -> ContactsFile | None:
        """contacts.yaml, if it is there and in shape."""
        return self._shape("contacts.yaml", ContactsFile)

    @property
    def reminders(self) -> RemindersFile | None:
        """reminders.yaml, if it is there and in shape."""
        return self._shape("reminders.yaml", RemindersFile)

    @property
    def questions(self) -> QuestionsFile | None:
        """questions.yaml, if it is there and in shape."""
        return self._shape("questions.yaml", QuestionsFile)

    @property
    def discord(self) -> DiscordFile | None:
        """discord.yaml, if it is there and in shape."""
        return self._shape("discord.yaml", DiscordFile)

    def topics(self) -> list[tuple[Document, TopicsFile]]:
        """topics.yaml and answers.yaml, those that are there and in shape."""
        shapes = [(name, self._shape(name, TopicsFile)) for name in ("topics.yaml", "answers.yaml")]
        return [(self.documents[name], shape) for name, shape in shapes if shape is not None]

    def ids(self, section: str) -> set[str] | None:
        """Return the ids in a section, of faulty entries too; None when they cannot be known."""
        if section in self.unknown:
            return None
        lists = (document.root.get(section, ()) for document in self.originals.values())
        lost = [document.lost.get(section, set()) for document in self.originals.values()]
        if any(ids is None for ids in lost):
            return None
        known = {entry["id"].strip() for entries in lists for entry in entries if has_id(entry)}
        return known.union(*(ids for ids in lost if ids))

    def _shape(self, name: str, kind: type[S]) -> S | None:
        shape = self.shapes.get(name)
        return shape if isinstance(shape, kind) else None


def read_files(folder: Path) -> Files:
    """Read every file of an event folder and bring it into shape."""
    files = Files(folder)
    for name in FILES:
        path = folder / name
        if not path.exists() and not path.is_symlink():
            continue
        document, faults = read_document(path)
        files.faults += faults
        if document is None:
            files.unknown.update(FILES[name].model_fields)
            continue
        files.faults += _spell_sections(name, document)
        files.documents[name] = document
        _bring_into_shape(files, name, document)
    if not (folder / EVENT_FILE).exists():
        files.faults.append(Fault(EVENT_FILE, 0, 0, WHOLE_FILE, "is missing", COPY_IT))
        files.unknown.update(FILES[EVENT_FILE].model_fields)  # what is named elsewhere may be in it
    files.faults += _warn_of_unread_files(folder)
    return files


def _spell_sections(name: str, document: Document) -> list[Fault]:
    """Take misspelt sections for what they are meant as, so that what is in them is checked too."""
    faults = []
    root, known = document.root, FILES[name].model_fields
    for key in [key for key in root if key not in known]:
        meant = suggest(key, [field for field in known if field not in root])
        if meant is not None:
            problem, remedy = f"there is no key {quote(key)} here", f'did you mean "{meant}"?'
            faults.append(document.fault((key,), problem, remedy, at_key=True))
            root[meant] = root.pop(key)
            root.nodes[meant] = root.nodes.pop(key)
    return faults


def _bring_into_shape(files: Files, name: str, document: Document) -> None:
    model = FILES[name]
    files.originals[name] = document
    faulty = set(document.empty_keys)
    try:
        files.shapes[name] = model.model_validate(document.root)
    except ValidationError as error:
        files.faults += translate_errors(document, model, error)
        details = error.errors(include_url=False, include_input=False)
        faulty |= {strip_tags(detail["loc"]) for detail in details}
    for salvaged, lost in recover_parts(document, faulty) if faulty else ():
        with suppress(ValidationError):
            files.shapes[name] = model.model_validate(salvaged.root)
            files.documents[name] = salvaged
            files.unknown |= lost
            return
    files.unknown.update(model.model_fields if faulty else ())


def has_id(entry: object) -> bool:
    """Tell whether an entry of a list names itself."""
    return isinstance(entry, MarkedDict) and isinstance(entry.get("id"), str)


def _warn_of_unread_files(folder: Path) -> list[Fault]:
    known = set(FILES)
    found = sorted(path.name for path in folder.glob("*.*") if _is_meant_as_ours(path.name))
    return [
        Fault(
            name, 0, 0, WHOLE_FILE, "is a file Usher does not read",
            offer(_yaml_name(name), known, "rename it to one of") + (
                f" ({_HIDDEN})" if name.lower().endswith(_TEXT) else ""
            ),
            is_warning=True,
        )
        for name in found
        if name not in known
    ]  # fmt: skip


_YAML, _TEXT = (".yaml", ".yml"), ".txt"
_HIDDEN = "Notepad adds .txt, and Windows hides it: show file name extensions to rename it"


def _is_meant_as_ours(name: str) -> bool:
    """Whether a file is YAML by its name, or one of Usher's saved as a text: programme.yaml.txt."""
    small = name.lower()
    if not small.endswith(_TEXT):
        return small.endswith(_YAML)
    return small.removesuffix(_TEXT).endswith(_YAML) or _yaml_name(small) in FILES


def _yaml_name(name: str) -> str:
    """Return what a file of ours would be called: "programme.yaml" for "Programme.yml.txt"."""
    stem = name.lower().removesuffix(_TEXT)
    for ending in _YAML:
        stem = stem.removesuffix(ending)
    return f"{stem}.yaml"
