"""Names of an event in a message, which are of no language: "где 國際會議廳?" is Russian."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from bot.answering.linking.asked_names import NAME_ALONE
from bot.answering.linking.person_names import are_written_as_names, is_only_a_name
from bot.answering.linking.phrases import Phrases
from bot.answering.linking.spans import blanked
from bot.answering.text.han import simplified
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term, terms_of
from bot.core.models import Event

LEAST = 3
"""Characters of a name at least: two may be a word of any Chinese or Korean sentence."""

_RUN = re.compile(
    r"[\u3400-\u4dbf\u4e00-\u9fff]+|[\uac00-\ud7af]+(?: [\uac00-\ud7af]+)*"
    r"|[\u0400-\u04ff]+(?: [\u0400-\u04ff]+)*|[\u0620-\u0652]+(?: [\u0620-\u0652]+)*"
)
"""What stands together in one script that is not the Latin one."""


def without_names(text: str, is_only_name: Callable[[Term], bool]) -> str:
    """Return a text without the words that are only names of the event, or somebody's."""
    found = terms_of(text)
    named = [term for term in found if is_only_name(term)]
    is_listed = len(found) == NAME_ALONE and bool(named) and are_written_as_names(found)
    if is_listed or is_only_a_name(text, found):
        named = list(found)  # "Ana Taylor", though "ana" is "I" as Arabic is typed
    return blanked(text, ((term.start, term.end) for term in named))


def runs_of_names(event: Event) -> frozenset[str]:
    """Return what the names of sessions, people and places have in letters that are not Latin."""
    return frozenset(
        _written(run) for name in _names(event) for run in _RUN.findall(name) if len(run) >= LEAST
    )


def without_runs(text: str, names: frozenset[str], is_only_name: Callable[[Term], bool]) -> str:
    """Return a text without the `names` in it that are in other letters than what is asked.

    It stays as it is where nothing else is asked: "Linux 桌面系統" may be a title.
    """
    if text.isascii():
        return text
    spans = [
        match.span()
        for match in _RUN.finditer(text)
        if len(match.group()) >= LEAST and _written(match.group()) in names
    ]
    if not spans:
        return text
    gone = {script_of(text[start:end]) for start, end in spans}
    bare = blanked(text, spans)
    is_asked = any(
        script_of(term.surface) not in gone and not term.is_capital and not is_only_name(term)
        for term in terms_of(bare)
        if term.surface.isalpha()
    )
    return bare if is_asked else text


def without_titles(text: str, titles: Phrases) -> str:
    """Return a text without the whole titles in it, where the rest is in other than Latin letters.

    "Ocean Heat 呢？" is Chinese.
    """
    if text.isascii():
        return text
    found = terms_of(text)
    spans = [(found[one.first].start, found[one.last].end) for one in titles.find(found)]
    bare = blanked(text, spans)
    return bare if spans and script_of(bare) not in {None, "latin"} else text


def _written(run: str) -> str:
    return fold(simplified(run))


def _names(event: Event) -> Iterable[str]:
    for session in event.sessions:
        yield from (*session.title.all(), *session.aliases)
    for person in event.people:
        yield from (person.name, *person.aliases)
    for things in (event.rooms, event.tracks, event.organisations):
        for thing in things:
            yield from (*thing.name.all(), *thing.aliases)
    if event.venue and event.venue.name.value:
        yield from event.venue.name.value.all()
