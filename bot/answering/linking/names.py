"""The names of an event's people, organisations, rooms, tracks and venue, found in a question."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.text.normalise import script_of
from bot.answering.text.terms import Term, sound, stem, terms_of
from bot.core.models import Event

_TITLES = frozenset({"dr", "mr", "ms", "mrs", "prof"})
_ARABIC_PREFIX = re.compile(r"^(?:[وف]?(?:ال|بال|لل|كال)|[وفبلك])(?=\w{2})")

EXACT, INFLECTED, MISSPELT, ALIKE = 1.0, 0.95, 0.85, 0.8


@dataclass(frozen=True, slots=True)
class Name:
    """One way to name a thing of the event; `parts` are its terms' surfaces."""

    kind: str
    id: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in a question: which thing or things it may be, where, and how surely."""

    kind: str
    ids: tuple[str, ...]
    start: int
    end: int
    score: float

    def overlaps(self, other: Mention) -> bool:
        """Whether two mentions share a character."""
        return self.start < other.end and other.start < self.end


class Names:
    """An index over every name of an event."""

    def __init__(self, event: Event) -> None:
        self._names = tuple(dict.fromkeys(_names_of(event)))
        self._by_part: dict[str, list[int]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for position, name in enumerate(self._names):
            for part in name.parts:
                self._by_part[part].append(position)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        for name in self._names:
            if name.kind != "person":
                for part in name.parts:
                    if part not in self._by_stem[stem(part)]:
                        self._by_stem[stem(part)].append(part)
            if name.kind == "person":
                for part in name.parts:
                    if len(part) > 1 and script_of(part) == "latin":
                        self._by_sound[sound(part)].append(part)
        self._by_prefix: dict[str, list[str]] = defaultdict(list)
        for part in self._by_part:
            self._by_prefix[part[:4]].append(part)
        self._parts = [part for part in self._by_part if len(part) > 3]
        self._personal = {part for parts in self._by_sound.values() for part in parts}

    def has_part(self, surface: str) -> bool:
        """Whether a folded word is part of a name."""
        return surface in self._by_part

    def find(
        self,
        terms: Sequence[Term],
        is_ordinary: Callable[[Term], bool],
        is_titled: Callable[[Term], bool],
    ) -> tuple[Mention, ...]:
        """Return the names in a question, without overlaps, in order of appearance.

        `is_ordinary` says that a term is an everyday word of the language, which alone names
        nobody; `is_titled` that an honorific stands before or after it, which makes it a name.
        """
        matched: dict[int, dict[str, tuple[Term, float]]] = defaultdict(dict)
        for term in terms:
            for part, score in self._candidates(term, is_ordinary(term), is_titled(term)):
                for position in self._by_part[part]:
                    known = matched[position].get(part)
                    if known is None or known[1] < score:
                        matched[position][part] = (term, score)
        found: list[Mention] = []
        for position, parts in matched.items():
            found.extend(self._mention(self._names[position], parts, is_ordinary, is_titled))
        return _without_overlaps(found)

    def _candidates(
        self, term: Term, is_ordinary: bool, is_titled: bool
    ) -> Iterable[tuple[str, float]]:
        """Yield the name parts a term may stand for."""
        surface = term.surface
        stemmed = [part for part in self._by_stem.get(term.stem, ()) if part != surface]
        yield from ((part, INFLECTED) for part in stemmed)
        if surface in self._by_part:
            yield surface, EXACT
        if stemmed or surface in self._by_part:
            return
        script = script_of(surface)
        if script == "arabic":
            bare = _ARABIC_PREFIX.sub("", surface)
            if bare in self._by_part:
                yield bare, INFLECTED
                return
        if script == "han" or (is_ordinary and not is_titled):
            return
        if len(surface) > 3:
            yield from self._by_spelling(surface, script)
        if len(surface) > 3 or is_titled or script == "hangul" or term.is_capital:
            yield from self._by_ear(surface)

    def _by_spelling(self, surface: str, script: str | None) -> Iterable[tuple[str, float]]:
        allowed = 1 if len(surface) < 7 else 2
        for part, distance, _ in process.extract(
            surface, self._parts, scorer=OSA.distance, score_cutoff=allowed, limit=5
        ):
            if distance < len(part) / 3:
                yield part, MISSPELT if distance == 1 else ALIKE
        if script == "cyrillic":
            for part in self._by_prefix.get(surface[:4], ()):
                if abs(len(part) - len(surface)) < 3:
                    yield part, INFLECTED

    def _by_ear(self, surface: str) -> Iterable[tuple[str, float]]:
        heard = sound(surface)
        if not heard:
            return
        for part in self._by_sound.get(heard, ()):
            yield part, ALIKE
        if len(heard) < 5:
            return
        for key, distance, _ in process.extract(
            heard, list(self._by_sound), scorer=OSA.distance, score_cutoff=1, limit=3
        ):
            if distance and len(key) > 4:
                yield from ((part, ALIKE - 0.05) for part in self._by_sound[key])

    def _mention(
        self,
        name: Name,
        parts: dict[str, tuple[Term, float]],
        is_ordinary: Callable[[Term], bool],
        is_titled: Callable[[Term], bool],
    ) -> Iterable[Mention]:
        terms = [term for term, _ in parts.values()]
        wanted = len(set(name.parts))
        share = len(parts) / wanted
        quality = sum(score for _, score in parts.values()) / len(parts)
        start, end = min(term.start for term in terms), max(term.end for term in terms)
        if name.kind == "person":
            if share < 1 and not self._names_person(name, parts, is_ordinary, is_titled):
                return
        elif (
            share < 1
            or end - start > 2 * sum(map(len, name.parts)) + 3 * wanted
            or (wanted == 1 and quality < MISSPELT)
        ):
            return
        yield Mention(name.kind, (name.id,), start, end, quality * (0.5 + share / 2) + wanted / 100)

    @staticmethod
    def _names_person(
        name: Name,
        parts: dict[str, tuple[Term, float]],
        is_ordinary: Callable[[Term], bool],
        is_titled: Callable[[Term], bool],
    ) -> bool:
        """Whether a part of a name is enough: a family or given name that is no everyday word."""
        for part, (term, _) in parts.items():
            if script_of(part) in {"han", "hangul"}:
                if name.parts[0] == part or len(parts) * 2 >= len(name.parts):
                    return True
            elif is_titled(term) or (len(part) > 2 and not is_ordinary(term)):
                return True
        return False


def ids_of(mentions: Sequence[Mention], kind: str) -> tuple[str, ...]:
    """Return the ids of one kind of thing among mentions, each once."""
    return tuple(dict.fromkeys(i for m in mentions if m.kind == kind for i in m.ids))


def _without_overlaps(found: list[Mention]) -> tuple[Mention, ...]:
    """Keep the best mention of each stretch; equally good ones become one with several ids."""
    order = sorted(found, key=lambda m: (-(m.end - m.start) * (m.score > 0.6), -m.score, m.ids))
    kept: list[Mention] = []
    for mention in order:
        rivals = [index for index, other in enumerate(kept) if other.overlaps(mention)]
        if not rivals:
            kept.append(mention)
            continue
        other = kept[rivals[0]]
        is_tie = (
            other.kind == mention.kind
            and abs(other.score - mention.score) < 0.02
            and (other.start, other.end) == (mention.start, mention.end)
        )
        if is_tie and mention.ids[0] not in other.ids:
            kept[rivals[0]] = Mention(
                other.kind, (*other.ids, *mention.ids), other.start, other.end, other.score
            )
    return tuple(sorted(kept, key=lambda mention: mention.start))


def _names_of(event: Event) -> Iterable[Name]:
    for person in event.people:
        for text in (person.name, person.native_name, *person.aliases):
            yield from _name("person", person.id, text)
    for body in event.organisations:
        for text in (*body.name.all(), *body.aliases):
            yield from _name("org", body.id, text)
    for room in event.rooms:
        for text in (*room.name.all(), *room.aliases):
            yield from _name("room", room.id, text)
    for track in event.tracks:
        for text in (*track.name.all(), *track.aliases):
            yield from _name("track", track.id, text)
    for text in (*event.aliases, *(t for name in event.short_names for t in name.all())):
        yield from _name("event", event.id, text)
    if event.name.value:
        for text in event.name.value.all():
            yield from _name("event", event.id, text)
    if event.venue:
        names = event.venue.name.value.all() if event.venue.name.value else ()
        for text in (*names, *event.venue.aliases):
            yield from _name("venue", event.id, text)


def _name(kind: str, identity: str, text: str | None) -> Iterable[Name]:
    if not text:
        return
    for spelling in dict.fromkeys((text, text.replace("-", ""))):
        parts = tuple(term.surface for term in terms_of(spelling))
        if kind == "person":
            parts = tuple(part for part in parts if part not in _TITLES)
        if parts:
            yield Name(kind, identity, parts)
