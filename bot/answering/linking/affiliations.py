"""Who of the event's people is from a body: by its name, a part of it or what it is short for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from bot.answering.linking.body_names import (
    LEAST_INITIALS,
    abbreviations_of,
    bodies_listed,
    bodies_of_bio,
    bodies_of_role,
    divisions_of_role,
    groups_listed,
    is_division,
    is_kind_of_body,
    shortened,
)
from bot.answering.linking.cities import cities_in
from bot.answering.linking.glossary import concepts_in
from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.markers import find_term, has_term
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms_everywhere
from bot.answering.times.zones import city_names
from bot.core.models import Event, Person

MOST_PEOPLE = 12
"""People of one body at most who are meant by it; a body of more tells nobody."""

LEAST_SAID = 0.5
"""Share of the words of a name that one in another language has: it may lack "of the Republic"."""

LONGEST_ENDING = 2
"""Letters that an ending of a Russian case has at most."""


@dataclass
class _Body:
    """A name of a body, as its `words` but small ones and their stems, and who is from it.

    `organisation` is its id where it is one of the event, `is_of_life` says that only biographies
    name it, which also tell of former employers and of partners.
    """

    stems: tuple[str, ...]
    organisation: str
    is_of_life: bool
    words: tuple[str, ...]
    people: dict[str, None] = field(default_factory=dict)

    @property
    def line(self) -> str:
        """Its stems in one line, in which a run of them can be sought."""
        return _line(self.stems)


@dataclass(frozen=True, slots=True)
class Affiliated:
    """Whom a body that is asked for has: organisations and people (ids) of the event.

    `is_sure` says that nobody else can be meant: no other name has words of that of the body.
    """

    organisations: tuple[str, ...]
    people: tuple[str, ...]
    is_sure: bool = False


class Affiliations:
    """The bodies that organisations, roles and biographies say people are from, by their words."""

    def __init__(self, event: Event) -> None:
        self._people = _by_word(event, bodies_of_bio) | _by_word(event, bodies_of_role)
        bodies = _bodies_of(event)
        self._by_stem: dict[str, list[_Body]] = defaultdict(list)
        for body in bodies:
            for stem in dict.fromkeys(body.stems):
                self._by_stem[stem].append(body)
        self._words = frozenset(word for body in bodies for word in body.words)
        self._by_abbreviation: Mapping[str, Sequence[_Body]] = _by_abbreviation(event, bodies)
        self._by_start = _by_start(bodies)
        self.groups = frozenset(person for _, person in groups_listed(event))

    def is_of(self, word: str, person: str) -> bool:
        """Whether a folded word is of a body that a person (id) is from."""
        return person in self._people.get(word, ())

    def named_from(self, found: Sequence[Term], first: int) -> int:
        """Return behind which term what begins with one ends that is of one name, or `first`."""
        if _is_small(found[first]):
            return first
        bodies, line, end = self._by_stem.get(found[first].stem, []), "", first
        for index in range(first, len(found)):
            if _is_small(found[index]):
                continue
            line = _line((*line.split(), found[index].stem))
            bodies = [body for body in bodies if line in body.line]
            if not bodies:
                break
            end = index + 1
        return end

    def has_word(self, surface: str) -> bool:
        """Whether a folded word stands in the name of a body, or is short for one."""
        return surface in self._words or surface in self._by_abbreviation

    def of(self, named: Sequence[Term], text: str, language: str) -> Affiliated | None:
        """Return whom the body has that some terms of a text name; None of nobody.

        A part of a name stands for all that have it, unless they are many; where it is one's whole
        for that and what is a part of it: its departments, and what begins with all of its name.
        """
        own = [term for term in named if not _is_small(term)]
        if not own:
            return None
        line = _line(term.stem for term in own)
        bodies = [body for body in self._by_stem.get(own[0].stem, ()) if line in body.line]
        written = text[named[0].start : named[-1].end]
        if len(own) == 1:
            short = self._by_abbreviation.get(own[0].surface, ())
            bodies += [*short, *self._longer(short)]
            bodies += self._by_start.get(own[0].surface, ()) if written.isupper() else ()
        bodies = bodies or self._written_otherwise(written) or self._translated(own, language)
        bodies = [body for body in bodies if not body.is_of_life] or bodies
        whole = [body for body in bodies if body.line == line]
        parts = [body for body in bodies if whole and _is_part(body, line)]
        meant = [*whole, *parts, *self._longer(whole)] or bodies
        is_sure = any(body.organisation for body in whole) and all(body in meant for body in bodies)
        return _affiliated(meant, is_whole=bool(whole), is_sure=is_sure)

    def _longer(self, whole: Iterable[_Body]) -> list[_Body]:
        """Return the bodies whose names begin with all of another's: "X Harbours Programme"."""
        places = city_names()  # of an "Oxford" is no "Oxford Brookes University"
        return [
            body
            for one in whole
            if len(one.stems) > 1 or not (is_kind_of_body(one.words[0]) or one.words[0] in places)
            for body in self._by_stem.get(one.stems[0], ())
            if body.line.startswith(one.line) and not body.is_of_life
        ]

    def _written_otherwise(self, written: str) -> list[_Body]:
        """Return the bodies of a company or agency whose name is written in another script."""
        folded = fold(written)
        cyrillic = [t.surface for t in terms_of(written) if script_of(t.surface) == "cyrillic"]
        return [
            body
            for names, roots in companies()
            if any(has_term(folded, name) for name in names)
            or any(_is_inflected(word, roots) for word in cyrillic)
            for name in names
            if (stems := tuple(term.stem for term in terms_of(name)))
            for body in self._by_stem.get(stems[0], ())
            if _line(stems) in body.line
        ]

    def _translated(self, own: Sequence[Term], language: str) -> list[_Body]:
        """Return the bodies whose name is told in another language: "Université d'Oxford"."""
        meant: list[frozenset[str]] = []
        concepts = concepts_in(own, language)
        for term in own:
            places = {_stem_of(city) for city in cities_in(term.surface).values()}
            said = (c.words for c in concepts if c.start <= term.start and term.end <= c.end)
            words = {word[0] for wordings in said for word in wordings if len(word) == 1}
            meant.append(frozenset({term.stem, *places, *words}))
        if len(meant) < 2:
            return []
        rarest = {
            body.line: body for stem in meant[-1] | meant[0] for body in self._by_stem.get(stem, ())
        }
        return [
            body
            for body in rarest.values()
            if all(one & set(body.stems) for one in meant)
            and len(meant) >= LEAST_SAID * len(body.stems)
        ]


def _is_part(body: _Body, line: str) -> bool:
    """Whether a body is a department of the one whose stems are in a line: "X Legal Office"."""
    before, _, after = body.line.partition(line)
    at = len(before.split())
    rest = body.words[:at] if before else body.words[len(body.words) - len(after.split()) :]
    return bool(before.strip()) != bool(after.strip()) and any(map(is_division, rest))


def _affiliated(bodies: Sequence[_Body], *, is_whole: bool, is_sure: bool) -> Affiliated | None:
    people = dict.fromkeys(one for body in bodies for one in body.people)
    if not people or (len(people) > MOST_PEOPLE and not is_whole):
        return None
    organisations = dict.fromkeys(body.organisation for body in bodies if body.organisation)
    return Affiliated(tuple(organisations), tuple(people), is_sure)


def _bodies_of(event: Event) -> list[_Body]:
    """Return every name of a body that people are from."""
    told = [(name, body, person, False) for name, body, person in bodies_listed(event)]
    told += [(name, "", person, False) for name, person in groups_listed(event)]
    for person in event.people:
        in_role = dict.fromkeys((*bodies_of_role(person), *divisions_of_role(person)))
        told += [(name, "", person.id, False) for name in in_role]
        told += [(name, "", person.id, True) for name in bodies_of_bio(person)]
    bodies: dict[tuple[tuple[str, ...], str, bool], _Body] = {}
    for name, organisation, holder, is_of_life in told:
        own = [term for term in terms_of(name) if not _is_small(term)]
        key = tuple(term.stem for term in own), organisation, is_of_life
        if own:
            words = tuple(term.surface for term in own)
            bodies.setdefault(key, _Body(*key, words)).people[holder] = None
    return list(bodies.values())


def _by_abbreviation(event: Event, bodies: Iterable[_Body]) -> dict[str, list[_Body]]:
    """Return the bodies that an abbreviation stands for, as organisations and roles write them."""
    written = {name for name, _, _ in bodies_listed(event)}
    written |= {name for person in event.people for name in bodies_of_role(person)}
    of_stems: dict[tuple[str, ...], list[_Body]] = defaultdict(list)
    for body in bodies:
        if not body.is_of_life:
            of_stems[body.stems].append(body)
    found: dict[str, list[_Body]] = defaultdict(list)
    for name in sorted(written):
        own = of_stems[tuple(term.stem for term in terms_of(name) if not _is_small(term))]
        for short in dict.fromkeys(abbreviations_of(name)):
            found[short] += own
    shorter: dict[str, list[_Body]] = defaultdict(list)
    for short, own in found.items():
        for one in dict.fromkeys(shortened(short)):
            shorter[one] += own
    return {**shorter, **found}


def _by_start(bodies: Iterable[_Body]) -> dict[str, list[_Body]]:
    """Return the bodies that the initials of but the first words of their name stand for."""
    found: dict[str, list[_Body]] = defaultdict(list)
    for body in bodies:
        initials = "".join(word[0] for word in body.words)
        for end in range(LEAST_INITIALS, 0 if body.is_of_life else len(initials)):
            found[initials[:end]].append(body)
    return found


def _by_word(
    event: Event, bodies_of: Callable[[Person], Iterator[str]]
) -> dict[str, tuple[str, ...]]:
    """Return the people (ids) of each word of a body, unless they are many, in their order."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    small = terms_everywhere("function_words")  # of "Universidad de la República" none is a "la"
    for person in event.people:
        words = {term.surface for body in bodies_of(person) for term in terms_of(body)}
        for word in words:
            if len(word) > 1 and word not in small and not is_kind_of_body(word):
                found[word][person.id] = None
    return {word: tuple(ids) for word, ids in found.items() if len(ids) <= MOST_PEOPLE}


def _is_small(term: Term) -> bool:
    """Whether a term is one of the words between those of a name: "of", "the"; "WHO" is none."""
    small = ("function_words", "of_contractions")  # "l'ONU", "Brigham and Women's"
    return not term.is_capital and any(term.surface in terms_everywhere(one) for one in small)


def _line(stems: Iterable[str]) -> str:
    return f" {' '.join(stems)} "


def _stem_of(text: str) -> str:
    return " ".join(term.stem for term in terms_of(text))


def _is_inflected(word: str, roots: Sequence[str]) -> bool:
    """Whether a Russian word is a name with the ending of a case: "Гугла", "Мозиллы"."""
    return any(word.startswith(root) and len(word) - len(root) <= LONGEST_ENDING for root in roots)


def written_otherwise(folded: str, found: Sequence[Term]) -> list[tuple[int, int]]:
    """Return where a text names companies and agencies that each script writes its own way."""
    cyrillic = [term for term in found if script_of(term.surface) == "cyrillic"]
    spans: list[tuple[int, int]] = []
    for names, roots in companies():
        spans += [span for one in names if one in folded and (span := find_term(folded, one))]
        spans += [(t.start, t.end) for t in cyrillic if _is_inflected(t.surface, roots)]
    return spans


@cache
def companies() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the names of each company, folded, and what of its Russian ones no case changes."""
    folded = [tuple(map(fold, names)) for names in read_lexicon("companies.yaml")]
    return tuple(
        (names, tuple(one.rstrip("аяйь") for one in names if script_of(one) == "cyrillic"))
        for names in folded
    )
