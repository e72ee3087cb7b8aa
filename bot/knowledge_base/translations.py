"""Texts that are not given in every language of the event, told once for each file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.core.counted_nouns import counted
from bot.knowledge_base.facts import texts_in
from bot.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Fault
    from bot.knowledge_base.files import Files
    from bot.knowledge_base.source_positions import Document, Steps

_LISTED = 12
_NAMED = 3
_NAMES: dict[str, tuple[str, ...]] = {
    "": ("name",),
    "venue": ("name", "city", "country", "address"),
    "organisations": ("name",),
    "rooms": ("name",),
    "contacts": ("name",),
}
"""Proper names: one that is written once, as plain text, is the same in every language."""

_TEXTS: dict[str, dict[str, tuple[str, ...]]] = {
    "event.yaml": {
        "": ("name", "theme", "about", "attendance", "history"),
        "venue": ("name", "city", "country", "address", "directions"),
        "organisations": ("name", "about"),
        "links": ("label",),
    },
    "people.yaml": {"people": ("role", "bio")},
    "programme.yaml": {
        "rooms": ("name", "directions"),
        "tracks": ("name",),
        "sessions": ("title", "abstract", "prerequisites", "signup"),
    },
    "contacts.yaml": {"contacts": ("name", "note")},
    "topics.yaml": {"topics": ("title", "answer")},
    "answers.yaml": {"topics": ("title", "answer")},
}


def check_translations(files: Files) -> Iterator[Fault]:
    """Yield at most two warnings a file: languages that lack, and languages without replies."""
    if files.event is None or "languages" in files.unknown:
        return
    languages = tuple(dict.fromkeys(files.event.languages))
    for name, sections in _TEXTS.items():
        if name in files.shapes:
            document = files.documents[name]
            texts = [
                (steps, words)
                for steps, holder, words in texts_in(files.shapes[name], sections)
                if not _is_one_name(holder, steps, words)
            ]
            yield from _name_missing(document, texts, languages)
            yield from _name_unspoken(document, texts, languages)


def _is_one_name(holder: Any, steps: Steps, words: Any) -> bool:
    """Tell whether a text is a name that nobody translates: written once, or a person's."""
    section, key = "" if len(steps) == 1 else steps[0], steps[-1]
    is_written_once = isinstance(words, str) and key in _NAMES.get(str(section), ())
    return is_written_once or (key == "name" and getattr(holder, "person", None) is not None)


def _name_missing(
    document: Document, texts: list[tuple[Steps, Any]], languages: tuple[str, ...]
) -> Iterator[Fault]:
    gaps: dict[tuple[str, tuple[str, ...]], list[Steps]] = {}
    for steps, words in texts:
        given = languages[:1] if isinstance(words, str) else tuple(words)
        missing = tuple(code for code in languages if code not in given)
        if missing:
            kind = ".".join(str(step) for step in steps if isinstance(step, str))
            gaps.setdefault((kind, missing), []).append(steps)
    if not gaps:
        return
    places = [_name_gap(document, kind, missing, at) for (kind, missing), at in gaps.items()]
    listed = "; ".join(places[:_LISTED])
    if len(places) > _LISTED:
        listed += f"; and {len(places) - _LISTED} more"
    count = sum(map(len, gaps.values()))
    first = next(iter(gaps.values()))[0]
    problem = f"{counted(count, 'text')} not in every language of the event: {listed}"
    remedy = "add them as `language: text`, or shorten `languages` in event.yaml"
    fault = document.fault(first, problem, remedy, is_warning=True)
    yield replace(fault, field="translations")


def _name_gap(document: Document, kind: str, missing: tuple[str, ...], at: list[Steps]) -> str:
    codes = ", ".join(missing)
    if len(at) <= _NAMED:
        return f"{', '.join(map(document.name_field, at))} ({codes})"
    return f"{len(at)} x {kind} ({codes})"


def _name_unspoken(
    document: Document, texts: list[tuple[Steps, Any]], languages: tuple[str, ...]
) -> Iterator[Fault]:
    extra: dict[str, Steps] = {}
    for steps, words in texts:
        if isinstance(words, dict):
            for code in words:
                if code not in languages and code not in LANGUAGES:
                    extra.setdefault(code, steps)
    if extra:
        problem = f"holds texts in {', '.join(extra)}, in which nobody is answered"
        remedy = (
            f"write them in {', '.join(LANGUAGES)}, or add the language to `languages` in "
            "event.yaml if the event's own texts are in it"
        )
        fault = document.fault(next(iter(extra.values())), problem, remedy, is_warning=True)
        yield replace(fault, field="translations")
