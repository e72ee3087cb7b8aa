"""Every usual way to name a thing of an event, from how the organisers write it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.answering.linking.cities import cities_in, names_of_cities
from bot.answering.linking.event_initials import called_by_initials
from bot.answering.linking.room_parts import parts_of_room
from bot.answering.text.normalise import clean, fold, is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import rank_words_everywhere, terms_everywhere
from bot.core.models import Event

_PRONOUNS = frozenset({"she", "her", "he", "him", "they"})
_TITLES = frozenset({"dr", "mr", "ms", "mrs", "prof", "phd", "aka", "alias"}) | _PRONOUNS
_YEAR = re.compile(r"\s*[-,]?\s*(?:\b(?:19|20)\d\d\b|['’]\d\d\b)")
_ASIDE = re.compile(
    r"[(（\[«\"“„‟]([^)）\]»\"”“]+)[)）\]»\"”“]"  # (Ada), "Ada"
    r"|(?<!\w)'([^']+)'(?!\w)"
    r"|\s(?:aka|alias)\s+(.+)$",
    re.IGNORECASE,
)
_DEGREES = re.compile(r",\s*(?=\w*[A-Z][\w.]*[A-Z])[A-Za-z.]{2,9}(?:[\s,/&]+[A-Z][A-Za-z.]{1,9})*$")
"""What stands behind a name and a comma in capitals: "Ana Lima, MD, PhD"."""

_APOSTROPHE = re.compile(r"(?<=\w)['’`](?=\w)")
_BETWEEN = re.compile(r"\s+[-–—|]\s+|\s*[/;|]\s*|:\s|(?<=\w{5})\.\s+(?=\w)")
"""What stands between the halves of a room's or track's name; a point after no abbreviation."""

_NUMBER_OF_CODE = re.compile(r"[^\W\d_]{1,3}(\d{3,4})")

LONGEST_CODE = 12
"""How many letters and digits a room's number has at most when written without its points."""


class Needs(StrEnum):
    """What must stand with a short form before it names the thing."""

    NOTHING = ""
    CAPITAL = "capital"
    PLACE = "place"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Name:
    """One way to name a thing of the event; `parts` are its terms' surfaces.

    `is_ordered` says that they must stand one after the other, as in a room's number; `is_part`
    that the thing is called more than that.
    """

    kind: str
    id: str
    parts: tuple[str, ...]
    needs: Needs = Needs.NOTHING
    is_ordered: bool = False
    is_part: bool = False

    @property
    def discount(self) -> float:
        """How much less sure a part of a name is than a whole one that is said alike."""
        return 0.05 if self.is_part else 0.0

    def is_in_order(self, places: Mapping[str, int]) -> bool:
        """Whether the parts stand one right after the other, as in the name."""
        order = [places[part] for part in dict.fromkeys(self.parts)]
        return order == list(range(min(order), min(order) + len(order)))


@cache
def nouns(kind: str) -> frozenset[str]:
    """Return the folded nouns for a room, a track, a day or any item in every language."""
    if kind not in {"room", "track", "day", "filler"}:
        return frozenset()
    return terms_everywhere(f"{kind}_nouns")


def is_beside(terms: Sequence[Term], index: int, kind: str) -> bool:
    """Whether a word stands right beside a noun for a thing of a kind: "the postgres devroom"."""
    return any(
        terms[other].surface in nouns(kind)
        for other in (index - 1, index + 1)
        if 0 <= other < len(terms)
    )


@cache
def _posts() -> frozenset[str]:
    """Return the folded words for posts in every language: many hold them, they name nobody."""
    return frozenset(
        term.surface
        for post in terms_everywhere("offices") | rank_words_everywhere()
        for term in terms_of(post)
    )


def names_of_people(event: Event) -> Iterable[Name]:
    """Yield the names of the people: whole, and without or only what stands in brackets."""
    shared = Counter(
        aside
        for person in event.people
        for groups in _ASIDE.findall(person.name)
        for aside in groups
    )
    for person in event.people:
        for written in (person.name, person.native_name, *person.aliases):
            posts = _TITLES if written == person.name else _TITLES | _posts()
            posts -= _family_pronouns(written or "")
            text = clean(written or "")  # as what is asked is: "№Ball" is "NoBall"
            bare = _DEGREES.sub("", text)
            text = bare if " " in bare else text  # "Lima, MD"
            spellings = _spellings(text, between=r"\s+[-–—|]\s+|\s*[/;|]\s*")
            for spelling in dict.fromkeys((*spellings, *_writings(text), _with_initials(text))):
                parts = tuple(part for part in _parts(spelling) if part not in posts)
                # "(EDRi)" after two names is where both work.
                if parts and shared[spelling] < 2:
                    yield Name("person", person.id, parts)


_BETWEEN_INITIALS = re.compile(r"(?<=\b[^\W\d_])(?:\.\s*|\s+)(?=[^\W\d_](?:\.|\s))")


def _with_initials(written: str) -> str:
    """Return a name with its initials as one: "E. C. Myers" is typed "EC Myers"."""
    return _BETWEEN_INITIALS.sub("", written)


def _family_pronouns(written: str) -> frozenset[str]:
    """Return the pronouns that are somebody's family name: "Wei He", and no "Wei Lin (he/him)"."""
    return frozenset(
        word.lower() for word in written.split()[1:] if word.istitle() and word.lower() in _PRONOUNS
    )


def names_of_things(event: Event) -> Iterable[Name]:
    """Yield the names of organisations, rooms, tracks, the venue and the event itself."""
    for body in event.organisations:
        for text in (*body.name.all(), *body.aliases):
            yield from _plain("org", body.id, text)
    for kind, things in (("room", event.rooms), ("track", event.tracks)):
        for thing in things:
            for text in (*thing.name.all(), *thing.aliases):
                yield from _short_forms(kind, thing.id, text)
    yield from _parts_of_rooms(event)
    yield from _towns_of_rooms(event)
    own_names = [event.name.value] if event.name.value else []
    called = [text for name in (*event.short_names, *own_names) for text in name.all()]
    for text in (*event.aliases, *called, *called_by_initials(event)):
        yield from _plain("event", event.id, text)
        bare = _YEAR.sub("", text)
        if bare != text:
            yield from _plain("event", event.id, bare)
    if event.venue:
        own = event.venue.name.value.all() if event.venue.name.value else ()
        for text in (*own, *event.venue.aliases):
            yield from _plain("venue", event.id, text)


def _parts_of_rooms(event: Event) -> Iterable[Name]:
    """Yield the parts of rooms' names; one without a noun for a room needs a capital."""
    for room in event.rooms:
        for text in (*room.name.all(), *room.aliases):
            for part in parts_of_room(text):
                is_noun = [word in nouns("room") for word in part]
                if not all(is_noun):
                    needs = Needs.NOTHING if any(is_noun) else Needs.CAPITAL
                    yield Name("room", room.id, part, needs, is_ordered=True, is_part=True)


def _towns_of_rooms(event: Event) -> Iterable[Name]:
    """Yield the towns in the names of rooms, in every language, but for the event's own."""
    own: set[str] = set()
    if event.venue and event.rooms:
        for fact in (event.venue.name, event.venue.city, event.venue.country, event.venue.address):
            texts = fact.value.all() if fact and fact.value else ()
            own.update(city for text in texts for city in cities_in(fold(text)).values())
    for room in event.rooms:
        for text in (*room.name.all(), *room.aliases):
            for city, names in names_of_cities(fold(text)).items():
                if city not in own:
                    yield from (Name("room", room.id, _parts(name)) for name in names)


def _plain(kind: str, identity: str, text: str) -> Iterable[Name]:
    for spelling in (text, text.replace("-", "")):
        parts = _parts(spelling)
        if parts:
            yield Name(kind, identity, parts)


def _short_forms(kind: str, identity: str, text: str) -> Iterable[Name]:
    """Yield a room's or track's name whole, without its noun, and by the parts that tell it."""
    for spelling in _spellings(text, between=_BETWEEN.pattern):
        parts = _parts(spelling)
        own = tuple(part for part in parts if part not in nouns(kind))
        if not own:
            if len(parts) > 1 or spelling == text:
                yield Name(kind, identity, parts)
            continue
        has_number = any(character.isdigit() for part in own for character in part)
        is_short = len(own) == 1 and (len(own[0]) < 2 or own[0].isdigit())
        if len(own) == len(parts):
            is_letter = is_short and kind == "room" and own[0].isalpha()
            alone = Needs.PLACE if is_letter else Needs.NOUN if is_short else Needs.NOTHING
            yield Name(kind, identity, parts, alone, has_number)
            if len(own) == 1:
                yield from _by_number(kind, identity, own[0])
        else:
            yield Name(kind, identity, parts, is_ordered=has_number)
            yield Name(kind, identity, own, Needs.NOUN if is_short else Needs.CAPITAL, has_number)
        joined = "".join(own)
        if has_number and len(own) > 1 and len(joined) <= LONGEST_CODE:
            yield Name(kind, identity, (joined,))
        if len(own) > 1:
            edges = tuple(dict.fromkeys((own[0], own[-1])))
            for part in own if kind == "track" else edges:
                if part in edges and is_code(part):
                    yield Name(kind, identity, (part,))  # "41a" is "Lecture hall 41A"
                    yield from _by_number(kind, identity, part)
                elif part.isdigit() or (kind == "track" and _tells_track(part)):
                    yield Name(kind, identity, (part,), Needs.NOUN)
            if len(own[-1]) == 1 and own[-1].isalpha():  # "track A" is "Speaker A"
                yield Name(kind, identity, (own[-1],), Needs.NOUN)


def _by_number(kind: str, identity: str, code: str) -> Iterable[Name]:
    """Yield the number of a room's code: "room 403" is WG403."""
    number = _NUMBER_OF_CODE.fullmatch(code)
    if kind == "room" and number:
        yield Name(kind, identity, (number[1],), Needs.NOUN)


def is_code(part: str) -> bool:
    """Whether a part of a name is of letters and digits."""
    return any(map(str.isdigit, part)) and not part.isdigit()


def _tells_track(part: str) -> bool:
    """Whether a part of a track's name may stand for it: "and" alone names none."""
    is_long = len(part) > 2 or part in {"ai", "go", "c", "r"}
    return is_long and part not in terms_everywhere("function_words")


def _spellings(text: str | None, between: str) -> Iterable[str]:
    """Yield a name as written, without what is in brackets, that alone, and its halves."""
    if not text:
        return ()
    asides = ["".join(groups) for groups in _ASIDE.findall(text)]
    bare = _ASIDE.sub(" ", text)
    halves = [part for part in re.split(between, bare) if part.strip()]
    whole = dict.fromkeys((text, bare, *asides, *(halves if len(halves) > 1 else ())))
    if is_unsegmented(text):
        whole.update(dict.fromkeys(spelling.replace(" ", "") for spelling in tuple(whole)))
    plain = (_APOSTROPHE.sub("", spelling) for spelling in tuple(whole))  # "ONeill", "dItri"
    whole.update(dict.fromkeys(plain))
    return dict.fromkeys((*whole, *(spelling.replace("-", "") for spelling in whole)))


def _writings(text: str | None) -> Iterable[str]:
    """Return a name in each of the scripts it is written in: "Mei Lin 林美", "Mei 林 Lin"."""
    words = _ASIDE.sub(" ", text or "").split()
    by_script = (
        " ".join(word for word in words if is_unsegmented(word) is own) for own in (False, True)
    )
    written = [one for one in by_script if one]
    return written if len(written) > 1 else ()


def _parts(text: str) -> tuple[str, ...]:
    return tuple(term.surface for term in terms_of(text))
