"""Every sentence a person reads: one folder of Fluent files a language.

Answers to questions, on every surface:

- `answers.ftl`         dates, places, people; when there is no answer, or the question is declined
- `sessions.ftl`        sessions narrowed down, listed, and one of them asked about
- `assistant.ftl`       what Usher itself does
- `times.ftl`           why what somebody wrote is no moment

What is said unasked:

- `reminders.ftl`       reminders, changes, and what organisers are told when something goes wrong
- `announcements.ftl`   announcements: the command, the forms, the report
- `questions.ftl`       questions that are passed on to organisers, and their replies

And around it:

- `discord.ftl`         commands, help and buttons for participants
- `cards.ftl`           what a card says of a session under its title
- `personal.ftl`        reminders, quiet hours, subscriptions and zones that somebody chooses
- `calendar.ftl`        calendar files and addresses
- `organiser.ftl`       commands for organisers, and what they do
- `figures.ftl`         statistics and the audit log
- `web.ftl`             the page and its ask box
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.languages import LANGUAGE
from bot.texts.grammar import at_start, hour, in_sentence, particle

Value = str | int | float

LONGEST_PLACED = 1000
"""Characters of a value that Fluent places itself; it refuses any over 2,500."""

_STAND_INS = range(0xF0000, 0xFFFFE)
"""Private-use characters, one of which stands for a long value while Fluent formats."""


_ISOLATE_END = "\N{POP DIRECTIONAL ISOLATE}"

_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*)(?= *=)", re.MULTILINE)
"""The name that a message or a term begins with; what follows, to the next, goes with it."""

_NAME = re.compile(r"-?[A-Za-z][\w-]*")

_FRENCH_MARK = re.compile(r"(?<=«) | (?=[»:;!?%])")
"""The space that French sets inside its quotation marks and before its double marks."""

_COMMAND = re.compile(r"(?<![\w/:.])/(?=[a-z])")
"""The stroke that a command begins with."""

_MADE_READY = {
    "fr": (_FRENCH_MARK, "\N{NARROW NO-BREAK SPACE}"),
    "ar": (_COMMAND, "\N{LEFT-TO-RIGHT MARK}/"),
}
"""What is put into a catalogue that is tedious to write, and seen by nobody who writes it."""


class Messages:
    """The catalogue of one language; each entry is parsed when it is first said.

    French catalogues are written with ordinary spaces; those beside its marks are made narrow and
    unbreakable here, so that no line of a card begins with a colon.

    Korean particles agree with the value before them: `PARTICLE($title, "은/는")`; Spanish hours
    have their article: `a { HOUR($time) }`.

    In Arabic, values are wrapped in Unicode isolates (UAX #9), so that a Latin name or an e-mail
    address does not disturb the order of the line. A command has a left-to-right mark before it,
    without which its stroke would stand behind it.
    """

    def __init__(self, language: str) -> None:
        folder = files(__package__).joinpath(language)
        self.language = language
        self._bundle = FluentBundle(
            [language],
            functions=functions_of(language),
            use_isolating=LANGUAGE[language].is_right_to_left,
        )
        self._lock = threading.Lock()
        self._unread: dict[str, str] = {}  # the entries that are not parsed yet, by name
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                source = file.read_text(encoding="utf-8")
                if language in _MADE_READY:
                    pattern, instead = _MADE_READY[language]
                    source = pattern.sub(instead, source)
                _, *parts = _ENTRY.split(source)
                for name, rest in zip(parts[::2], parts[1::2], strict=True):
                    self._unread.setdefault(name, f"{name}{rest}")

    def __call__(self, key: str, **values: Value) -> str:
        """Return the message with its values filled in. Raises KeyError for an unknown key."""
        if not self._bundle.has_message(key):
            with self._lock:
                self._read(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        stand_ins = _stand_ins(values)
        placed = dict(values) | {name: stand_in for stand_in, name in stand_ins.items()}
        text, errors = self._bundle.format_pattern(pattern, placed)
        if errors:
            raise KeyError(f"{key} in {self.language}: {errors[0]}")
        said = str(text)
        if stand_ins:
            said = re.sub(
                f"[{''.join(stand_ins)}]",
                lambda match: str(values[stand_ins[match.group()]]),
                said,
            )
        return _with_one_stop(said, values)

    def _read(self, key: str) -> None:
        """Parse an entry, after those that it may refer to."""
        entry = self._unread.pop(key, None)
        if entry is None:
            return
        for name in _NAME.findall(entry):
            self._read(name)
        self._bundle.add_resource(FluentResource(entry))


def _particle(word: object, forms: object) -> str:
    return particle(str(word), str(forms))


def _has_article(name: str) -> str:
    return "no" if in_sentence(name) == name else "yes"


def functions_of(language: str) -> dict[str, Any]:
    """Return what a catalogue may call.

    `PARTICLE($title, "은/는")` is the form that the title takes, `IN_SENTENCE($name)` and
    `AT_START($name)` are an event's name as organisers put it into a sentence, `HAS_ARTICLE($name)`
    is `yes` where they did. `HOUR($time)` is a time of day with the article Spanish gives it.
    """
    return {
        "PARTICLE": _particle,
        "IN_SENTENCE": in_sentence,
        "AT_START": at_start,
        "HAS_ARTICLE": _has_article,
        "HOUR": lambda time: hour(str(time), language),
    }


def _with_one_stop(text: str, values: Mapping[str, Value]) -> str:
    """Return a text without a full stop behind a value that ends with one: "Harbour Ltd."."""
    for value in values.values():
        if isinstance(value, str) and len(value) > 1 and value.endswith(".") and value in text:
            pattern = rf"({re.escape(value)}{_ISOLATE_END}?)\.(?!\.)"
            text = re.sub(pattern, r"\1", text)
    return text


def _stand_ins(values: Mapping[str, Value]) -> dict[str, str]:
    """Return the names of the long values, each under a character that no value has."""
    long = [n for n, v in values.items() if isinstance(v, str) and len(v) > LONGEST_PLACED]
    if not long:
        return {}
    written = set().union(*(str(value) for value in values.values()))
    free: Iterator[str] = (c for code in _STAND_INS if (c := chr(code)) not in written)
    return {next(free): name for name in long}


@cache
def messages(language: str) -> Messages:
    """Return a language's catalogue, read once. Raises FileNotFoundError when there is none."""
    return Messages(language)
