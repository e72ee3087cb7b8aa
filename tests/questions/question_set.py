"""The questions of the set: where they stand, what they expect, and whether a reply is right."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import AnswerStatus, Event
from bot.knowledge_base.load import load_event

HERE = Path(__file__).resolve().parent
FILES = ("open.jsonl", "unseen.jsonl", "kept_aside.jsonl")
HONEST_SILENCE = frozenset({"unknown", "did_you_mean", "declined"})

_FOLDERS = (HERE.parents[1] / "knowledge", HERE / "events")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"'})
_NO_MINUTES = r"(?!\s*\d)"
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


@dataclass(frozen=True, slots=True)
class Expected:
    """What a right reply looks like; an empty field asks for nothing."""

    status: frozenset[str]
    contains: tuple[str, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    lacks: tuple[str, ...] = ()
    language: str | None = None
    sessions: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    @property
    def is_answerable(self) -> bool:
        """Whether the event files hold the answer, so that no way of passing is right."""
        return self.status <= {AnswerStatus.ANSWERED, AnswerStatus.SMALL_TALK}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question (or conversation, whose last reply counts) and what it expects.

    `zone` names another time zone the question asks for.
    """

    id: str
    event: str
    kind: str
    turns: tuple[str, ...]
    spoken: str
    expected: Expected
    now: str | None = None
    zone: str | None = None

    @classmethod
    def read(cls, raw: Mapping[str, object]) -> Asked:
        """Build a question from a line of a question file."""
        expect: dict[str, list[str]] = raw["expect"]  # type: ignore[assignment]
        turns = raw.get("turns") or [raw["question"]]
        return cls(
            id=str(raw["id"]),
            event=str(raw["event"]),
            kind=str(raw["kind"]),
            turns=tuple(turns),  # type: ignore[arg-type]
            spoken=str(raw["language"]),
            now=raw.get("now"),  # type: ignore[arg-type]
            zone=raw.get("zone"),  # type: ignore[arg-type]
            expected=Expected(
                status=frozenset(expect["status"]),
                contains=tuple(expect.get("contains", ())),
                any_of=tuple(tuple(choice) for choice in expect.get("any_of", ())),
                lacks=tuple(expect.get("lacks", ())),
                language=str(expect["language"]) if "language" in expect else None,
                sessions=frozenset(expect.get("sessions", ())),
                people=frozenset(expect.get("people", ())),
            ),
        )


def read_questions(path: Path) -> tuple[Asked, ...]:
    """Read a file of questions, one JSON object a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(Asked.read(json.loads(line)) for line in lines if line.strip())


def folder_of(event: str) -> Path:
    """Return the folder of a shipped event or of one that only the questions know."""
    return next(root / event for root in _FOLDERS if (root / event).is_dir())


@dataclass
class Asker:
    """Asks questions, with one engine for each event, built when it is first needed."""

    engines: dict[str, Engine] = field(default_factory=dict)

    def engine(self, event: str) -> Engine:
        """Return the engine of an event."""
        if event not in self.engines:
            self.engines[event] = Engine(load_event(folder_of(event)).event)
        return self.engines[event]

    def ask(self, asked: Asked) -> Answer:
        """Hold the conversation and return its last reply."""
        engine = self.engine(asked.event)
        moment = moment_of(asked, engine.event)
        turns: tuple[Turn, ...] = ()
        for question in asked.turns:
            answer = engine.answer(question, moment, earlier=turns)
            turns = (*turns, Turn(question, answer))
        return turns[-1].answer


def moment_of(asked: Asked, event: Event) -> datetime:
    """Return when a question is asked: noon of the day before the event, unless it says."""
    zone = ZoneInfo(event.zone)
    if asked.now is None:
        return datetime.combine(event.start_day - timedelta(days=1), time(12), zone)
    moment = datetime.fromisoformat(asked.now)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def faults(asked: Asked, answer: Answer) -> list[str]:
    """Return what is wrong with a reply, in words; nothing for a right one."""
    expected = asked.expected
    found = []
    if answer.status not in expected.status:
        found.append(f"status {answer.status}, not {'/'.join(sorted(expected.status))}")
    if expected.language and answer.language != expected.language:
        found.append(f"language {answer.language}, not {expected.language}")
    text = even(answer.text)
    found += [f"says {word!r}" for word in expected.lacks if _holds(text, word)]
    # What must stand in the answer is asked of answers: an honest silence says none of it.
    if answer.status not in HONEST_SILENCE:
        found += [f"lacks {word!r}" for word in expected.contains if not _holds(text, word)]
        found += [
            f"lacks any of {list(choice)}"
            for choice in expected.any_of
            if not any(_holds(text, word) for word in choice)
        ]
        found += _missing("session", expected.sessions, answer.sessions)
        found += _missing("person", expected.people, answer.people)
    return found


def even(text: str) -> str:
    """Fold what may differ between two right replies: case, accents, digits, spaces, quotes."""
    plain = "".join(_even_character(c) for c in unicodedata.normalize("NFKD", text))
    return " ".join(unicodedata.normalize("NFC", plain).translate(_APOSTROPHES).casefold().split())


def _even_character(character: str) -> str:
    if character.isdigit():
        return str(unicodedata.digit(character, character))
    category = unicodedata.category(character)
    # Marks go (accents, Arabic vowels), and so do joiners and marks of direction.
    return "" if category in {"Mn", "Cf"} else character


def _holds(text: str, wanted: str) -> bool:
    word = even(wanted)
    clock = _CLOCK.fullmatch(word)
    if clock:
        return _holds_time(text, int(clock[1]), clock[2])
    if word.isdigit():
        return bool(re.search(rf"(?<!\d){word}(?!\d)", text))
    return word in text


def _holds_time(text: str, hour: int, minute: str) -> bool:
    hours = {str(hour), f"{hour:02}"}
    if re.search(rf"(?<![\d:])(?:{'|'.join(hours)})\s*[:.h]\s*{minute}(?!\d)", text):
        return True
    twelve = str(hour % 12 or 12)
    half = r"(?:pm|p\.|م)" if hour >= 12 else r"(?:am|a\.|ص)"
    empty = minute == "00"
    shapes = (
        rf"(?<![\d:])0?{twelve}(?::{minute}){'?' if empty else ''}\s*{half}",
        rf"(?<!\d)(?:{hour}|{twelve})\s*[시时點点時]\s*{_NO_MINUTES if empty else minute}",
        rf"(?<!\d){hour}\s*h(?!\s*\d|\w)" if empty else r"(?!)",
    )
    return any(re.search(shape, text) for shape in shapes)


def _missing(what: str, wanted: Iterable[str], got: Sequence[str]) -> list[str]:
    return [f"not about the {what} {name}" for name in sorted(set(wanted) - set(got))]
