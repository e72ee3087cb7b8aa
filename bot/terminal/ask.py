"""One question, or a batch of them as JSON lines, from the command line."""

from __future__ import annotations

import gc
import json
import math
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.answering.replies.dated import dated
from bot.clock import Clock
from bot.core.answers import Answer
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from bot.services.open_event import as_of, open_event
from bot.terminal.moments import read_moment


def ask_once(
    question: str,
    event: str,
    moment: datetime | None,
    language: str | None,
    clock: Clock,
    *,
    as_json: bool,
) -> int:
    """Print the answer to one question; returns the exit code."""
    engine, _ = open_event(event)
    answer = engine.answer(question, in_zone(moment, engine, clock), language)
    now = clock.now()
    answer = dated(answer, Programme(engine.event), as_of(event, now), now)
    if as_json:
        print(json.dumps(as_record(answer), ensure_ascii=False, indent=2))
    else:
        print(answer.text)
    return 0


def ask_batch(event: str, moment: datetime | None, language: str | None, clock: Clock) -> int:
    """Answer JSON lines from standard input, one line each, in order; returns the exit code."""
    engine, _ = open_event(event)
    gc.freeze()  # what is loaded is no garbage, and searching all of it takes a tenth of a second
    default = in_zone(moment, engine, clock)
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        identity: Any = None
        try:
            asked = _object_of(line)
            identity = asked.get("id")
            record = {"id": identity, **_answer_line(asked, engine, default, language)}
        except _Invalid as error:
            record = {"id": identity, "error": str(error)}
        # Halves of characters, which JSON may hold and UTF-8 may not, are written as JSON does.
        written = json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace")
        print(written.decode("utf-8"), flush=True)
    return 0


class _Invalid(ValueError):
    """A line of a batch that cannot be asked; its text says why."""


def _object_of(line: bytes) -> Mapping[str, Any]:
    """Return the JSON object of a line. Raises _Invalid for anything else."""
    try:
        asked = json.loads(line.decode("utf-8-sig"), parse_float=_finite, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise _Invalid(f"not valid JSON: {error.msg} at column {error.colno}") from error
    except UnicodeDecodeError as error:
        raise _Invalid("not valid UTF-8") from error
    except RecursionError as error:
        raise _Invalid("its lists or objects are nested too deeply") from error
    except _Invalid:
        raise
    except ValueError as error:  # Python refuses to read thousands of digits
        raise _Invalid("a number in it is too long") from error
    if not isinstance(asked, dict):
        raise _Invalid("a line must be a JSON object")
    return asked


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise _Invalid("a number in it is too long")
    return number


def _no_number(word: str) -> Any:
    raise _Invalid(f"not valid JSON: {word} is no number of it")


def _answer_line(
    asked: Mapping[str, Any], engine: Engine, default: datetime, language: str | None
) -> dict[str, Any]:
    questions = asked["turns"] if asked.get("turns") is not None else [asked.get("question")]
    if not isinstance(questions, list) or not questions:
        raise _Invalid('"turns" must be a list of questions')
    if not all(isinstance(question, str) for question in questions):
        raise _Invalid('give a "question", or "turns" as a list of questions')
    spoken = asked.get("lang") or language
    if spoken is not None and spoken not in LANGUAGES:
        raise _Invalid(f'"lang" must be one of {", ".join(LANGUAGES)}')
    moment = _moment(asked.get("now"), engine) or default
    turns: tuple[Turn, ...] = ()
    for question in questions:
        answer = engine.answer(question, moment, spoken, turns)
        turns = (*turns, Turn(question, answer))
    return as_record(turns[-1].answer)


def _moment(value: Any, engine: Engine) -> datetime | None:
    if value is None:
        return None
    try:
        moment = read_moment(value)
        moment.astimezone(ZoneInfo("UTC"))
    except (AttributeError, TypeError, ValueError, OverflowError) as error:
        raise _Invalid('"now" must be a moment like 2025-12-04T10:00:00-05:00') from error
    return _localised(moment, engine)


def in_zone(moment: datetime | None, engine: Engine, clock: Clock) -> datetime:
    """Return the moment asked for, or the present one; a naive moment is in the event's zone."""
    return _localised(moment or clock.now(), engine)


def _localised(moment: datetime, engine: Engine) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=ZoneInfo(engine.event.zone))
    return moment


def as_record(answer: Answer) -> dict[str, Any]:
    """Return an answer as what JSON can hold."""
    return {
        "status": str(answer.status),
        "text": answer.text,
        "language": answer.language,
        "sources": [
            {
                "file": origin.file,
                "key": origin.key,
                "source": origin.source,
                "as_of": origin.as_of.isoformat() if origin.as_of else None,
            }
            for origin in answer.sources
        ],
        "sessions": list(answer.sessions),
        "people": list(answer.people),
        "suggestions": list(answer.suggestions),
        "confidence": answer.confidence,
    }
