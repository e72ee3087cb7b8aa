"""Rooms told by a word that the event knows and a noun of no such room of it.

"Royal Ballroom" is not the event's Royal Room, and "the Diamond Room" is nobody's whose name is
Diamond. A noun for any room ("room", "salle") is that of each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from bot.answering.linking.glossary import translations_of
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.room_parts import parts_of_room
from bot.answering.linking.variants import nouns
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import one_of, terms, terms_everywhere
from bot.core.models import Event
from bot.languages import LANGUAGES, UNSEGMENTED


class _Said(NamedTuple):
    """A name and a noun that a question says, one beside the other, and where."""

    name: str
    noun: str
    start: int
    end: int


class RoomNouns:
    """The nouns of an event's rooms by the rest of their names, and who has a name like a room."""

    def __init__(self, event: Event) -> None:
        self._languages = event.languages
        named: dict[str, set[str]] = defaultdict(set)
        self._called: set[str] = set()
        self._parts: set[str] = set()
        for room in event.rooms:
            for text in (*room.name.all(), *room.aliases):
                bare = _ASIDE.sub(" ", text)
                self._called.update(term.surface for term in terms_of(text))
                self._parts.update(" ".join(part) for part in parts_of_room(text))
                for name, noun in _parted(bare.split()):
                    named[name].add(noun)
        self._nouns: Mapping[str, set[str]] = named
        self._own = frozenset(noun for nouns_ in named.values() for noun in nouns_)
        people = (term.surface for one in event.people for term in terms_of(one.name))
        bodies = (fold(name) for body in event.organisations for name in body.name.all())
        # "The PostgreSQL room" is where that track is.
        tracks = (name for one in event.tracks for name in (*one.name.all(), *one.aliases))
        self._called.update(term.surface for name in tracks for term in terms_of(name))
        self._others = frozenset((*people, *bodies)) - self._called if event.rooms else frozenset()

    def others_in(self, text: str, language: str) -> Iterator[tuple[int, int]]:
        """Yield where a question names a room by a known word that is none of the event's."""
        folded = fold(text)
        if len(folded) != len(text) or not (self._nouns or self._others):
            return
        small = terms_everywhere("function_words")  # "The Duce" is no "the lobby"
        for said in _said(folded, language, self._own):
            if small.issuperset(said.name.split()):
                continue
            own = self._nouns.get(said.name)
            if own is not None:
                is_other = not self._may_be(said.noun, own, language)
            else:
                is_other = said.name in self._others and _is_of_room(text, said, language)
            if is_other and folded[said.start : said.end] not in self._parts:
                yield said.start, said.end

    def _may_be(self, noun: str, own: set[str], language: str) -> bool:
        """Whether a noun is one of a room's own, in any language, or one for any room."""
        if noun in terms("any_hall_nouns", language) or noun in own:
            return True
        stems = {term.stem for term in terms_of(noun)}
        for written in self._languages:
            for word in own:
                if not stems.isdisjoint(term.stem for term in terms_of(word)):
                    return True
                is_any = written in LANGUAGES and word in terms("any_hall_nouns", written)
                if written == language or is_any:
                    continue
                said = [fold(w) for w, _ in translations_of(terms_of(word), written, language)]
                if not said or any(one in noun or noun in one for one in said):
                    return True
        return False


_ASIDE = re.compile(r"[(（\[«\"“„][^)）\]»\"”]*[)）\]»\"”]|[,!?].*$")
SHORTEST = 3
"""Letters of a noun, or of a name, that is more than a letter or a number beside another."""


def _parted(words: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the name and the noun of a room's words: "Royal" and "Room", "Norte" and "Sala"."""
    if len(words) < 2 or any(map(str.isdigit, "".join(words))):
        return
    first, last = fold(words[0]), fold(words[-1])
    if min(len(first), len(last)) < SHORTEST:
        return
    if first in nouns("room") and last not in nouns("room"):
        yield fold(" ".join(words[1:])), first
    elif not (mentions_session(last, "en") or kinds_in(last, "en", {})):
        yield fold(" ".join(words[:-1])), last


def _said(folded: str, language: str, own: frozenset[str]) -> Iterator[_Said]:
    """Yield each noun for a room with the word or two that stand where its name does."""
    for pattern in _patterns(language, own):
        for found in pattern.finditer(folded):
            words = found["name"].split()
            for size in range(1, len(words) + 1):
                is_after = found.start("name") > found.start("noun")
                name = " ".join(words[:size] if is_after else words[-size:])
                start = found.start("noun") if is_after else found.end("name") - len(name)
                end = found.start("name") + len(name) if is_after else found.end("noun")
                yield _Said(name, found["noun"], start, end)


@cache
def _patterns(language: str, own: frozenset[str]) -> tuple[re.Pattern[str], ...]:
    """Return what finds a noun for a room behind, or before, up to two words."""
    said = one_of([*terms("hall_nouns", language), *own])
    if language in UNSEGMENTED:
        word = r"[a-z][a-z'’-]+"  # names without spaces around them are found whole
        return (re.compile(rf"(?<![a-z])(?P<name>(?:{word} )?{word}) ?(?P<noun>{said})"),)
    word = r"[^\W\d_][\w'’-]+"
    behind = rf"(?<!\w)(?P<name>(?:{word} )?{word}) (?P<noun>{said})(?!\w)"
    before = rf"(?<!\w)(?P<noun>{said}) (?P<name>{word}(?: {word})?)(?!\w)"
    return (re.compile(behind), re.compile(before)) if language != "en" else (re.compile(behind),)


def _is_of_room(text: str, said: _Said, language: str) -> bool:
    """Whether somebody's name beside a noun is that of a room: after an article, or in capitals.

    "Which room Diamond is in" names none, nor does "the room of Diamond".
    """
    if language in UNSEGMENTED:
        return False
    if said.noun not in terms("hall_nouns", language):
        return False
    written = text[said.start : said.end].split()
    is_title = len(written) > 1 and all(word[:1].isupper() for word in written)
    before = fold(text[: said.start]).split()[-1:]
    placed = {*terms("articles", language), *terms("place_words", language)}
    return is_title or bool(before and before[0] in placed)
