"""Names of an event in a message, which are of no language: "где 國際會議廳?" is Russian."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from bot.answering.classifier.language_model import languages_of
from bot.answering.linking.asked_names import NAME_ALONE
from bot.answering.linking.person_names import (
    are_written_as_names,
    is_family_name,
    is_given_name,
    is_only_a_name,
)
from bot.answering.linking.phrases import Phrases
from bot.answering.linking.spans import blanked
from bot.answering.text.han import simplified
from bot.answering.text.markers import asks_by_word
from bot.answering.text.normalise import fold, is_shouted, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import single_words, terms_everywhere
from bot.core.models import Event
from bot.languages import SCRIPTS

LEAST = 3
"""Characters of a name at least: two may be a word of any Chinese or Korean sentence."""

LEAST_ALONE = 2
"""The same of a name that is all there is in its script: "is 開幕 cancelled?"."""

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
    if (is_listed or is_only_a_name(text, found)) and not _begins_with_a_word(found):
        named = list(found)  # "Ana Taylor", though "ana" is "I" as Arabic is typed
    return blanked(text, ((term.start, term.end) for term in named))


def without_abbreviations(text: str) -> str:
    """Return a text without small words in capitals among others: "UN bodies involved".

    So is written neither an article nor a pronoun.
    """
    if is_shouted(text):
        return text
    small = terms_everywhere("function_words")
    found = [term for term in terms_of(text) if len(term.surface) > 1 and term.surface in small]
    capital = [(one.start, one.end) for one in found if text[one.start : one.end].isupper()]
    return blanked(text, capital)


def _begins_with_a_word(found: Sequence[Term]) -> bool:
    """Whether the first of several words is an everyday one and no name: "¿Habla Kim?".

    A message begins with a capital whatever its first word is.
    """
    first = found[0].surface
    is_name = is_given_name(first) or is_family_name(first) or not found[0].is_capital
    return len(found) > 1 and not is_name and bool(languages_of(first))


def runs_of_names(event: Event) -> frozenset[str]:
    """Return what the names of sessions, people and places have in letters that are not Latin."""
    return frozenset(
        _written(run)
        for name in _names(event)
        for run in _RUN.findall(name)
        if len(run) >= LEAST_ALONE
    )


def without_runs(text: str, names: frozenset[str], is_only_name: Callable[[Term], bool]) -> str:
    """Return a text without the `names` in it that are in other letters than what is asked.

    It stays as it is where nothing else is asked: "Linux 桌面系統" may be a title.
    """
    if text.isascii():
        return text
    runs = list(_RUN.finditer(text))
    least = LEAST_ALONE if len({script_of(run.group()) for run in runs}) == len(runs) else LEAST
    spans = [
        run.span() for run in runs if len(run.group()) >= least and _written(run.group()) in names
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


def without_titles(text: str, titles: Phrases, before: str | None) -> str:
    """Return a text without the whole titles in it, where the rest tells what is asked.

    "Ocean Heat 呢？" is Chinese, "when is Quand la mer monte?" English, and so is "and Quand la mer
    monte?" where the language `before` it is.
    """
    found = terms_of(text)
    spans = [(found[one.first].start, found[one.last].end) for one in titles.find(found)]
    bare = blanked(text, spans)
    if not spans or script_of(bare) is None:
        return text
    is_other = script_of(bare) != "latin" and not text.isascii()
    is_asked = any(asks_by_word(bare, language) for language in SCRIPTS["latin"])
    beside = len(terms_of(bare))
    is_told = beside >= LEAST_BESIDE or (beside > 1 and bool(languages_of(bare)))
    said = {term.surface for term in terms_of(bare)}
    is_tied = before is not None and bool(said) and said <= single_words("follow_up", before)
    return bare if is_other or is_asked or is_told or is_tied else text


LEAST_BESIDE = 3
"""Words beside a title that tell a language without one that asks: "I lost my badge at"; fewer do
where all are words of one of ours: "is ... cancelled"."""


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
