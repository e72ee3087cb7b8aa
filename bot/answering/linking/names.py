"""The names of an event's people, organisations, rooms, tracks and venue, found in a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.answering.linking.characters import CharacterNames
from bot.answering.linking.family_names import FamilyNames
from bot.answering.linking.mentions import Mention, WordSense, without_overlaps
from bot.answering.linking.name_words import EXACT, MISSPELT, Candidates, NameWords
from bot.answering.linking.numbered_rooms import is_placed_letter, is_placed_number
from bot.answering.linking.people import People
from bot.answering.linking.person_names import may_be_given
from bot.answering.linking.room_letters import is_no_letter_of
from bot.answering.linking.spans import nearest_together, touches
from bot.answering.linking.twin_names import names_of_listed
from bot.answering.linking.variants import Name, Needs, is_beside, is_code, names_of_things, nouns
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_terms_everywhere
from bot.core.models import Event

MOST_OF = 2
"""How many small words may stand between a noun and the name behind it."""

LONGEST_USUAL = 4
"""Letters up to which a word may be anything."""

LONGEST_NAME = 6
"""How many terms the name of a room with a number has at most."""


@dataclass(frozen=True, slots=True)
class NameHit:
    """The names in a question, without overlaps, and where names of nobody listed stand."""

    mentions: tuple[Mention, ...] = ()
    strangers: tuple[tuple[int, int], ...] = ()


class Names:
    """An index over every name of an event.

    `written` are the words the event's texts have in lower case, `titles` those of its titles.
    """

    def __init__(
        self, event: Event, written: Collection[str] = (), titles: Collection[str] = ()
    ) -> None:
        self._names = tuple(dict.fromkeys(names_of_things(event)))
        self._by_part: dict[str, list[int]] = defaultdict(list)
        for position, name in enumerate(self._names):
            for part in dict.fromkeys(name.parts):
                self._by_part[part].append(position)
        self._parts = NameWords(self._by_part, has_stems=True)
        self._written, self._titles = frozenset(written), frozenset(titles)
        people = names_of_listed(event)
        self._certain = frozenset(
            name.parts
            for name in (*self._names, *people)
            if (name.kind == "person" and len(name.parts) > 1)
            or (
                name.kind == "room"
                and name.needs is not Needs.NOUN
                and is_code("".join(name.parts))
            )
        )
        self._given = frozenset(name.parts[0] for name in people if len(name.parts) > 1)
        self._people = People(people, self._written, self._titles)
        self._characters = CharacterNames(people)
        self._families = FamilyNames(people)

    def has_part(self, surface: str) -> bool:
        """Whether a folded word is part of a name or of a title."""
        known = (self._parts, self._people, self._characters, self._titles)
        return any(surface in one for one in known)

    def is_word(self, surface: str) -> bool:
        """Whether a folded word is of a thing's name, of a title, or in lower case in a text."""
        return surface in self._parts or surface in self._titles or surface in self._written

    def writes_small(self, surface: str) -> bool:
        """Whether the event's texts have a word without a capital."""
        return surface in self._written

    def is_of_person(self, surface: str) -> bool:
        """Whether a folded word is part of a person's name."""
        return surface in self._people

    def is_given_name(self, surface: str) -> bool:
        """Whether a folded word is what a person's name of several words begins with."""
        return surface in self._given

    def certain(
        self, terms: Sequence[Term], is_known: Callable[[Term], bool], sense: WordSense
    ) -> list[tuple[int, int]]:
        """Return where names stand that no time may be read in: "Alba Domingo", room H.1302.

        These are rooms whose name has letters and digits, whole names of people, and parts of
        them that are no word of asking.
        """
        surfaces = tuple(term.surface for term in terms)
        spans = [
            (terms[first].start, terms[last].end)
            for first in range(len(terms))
            for last in range(first, min(first + LONGEST_NAME, len(terms)))
            if surfaces[first : last + 1] in self._certain
        ]
        parts = {
            index
            for index, term in enumerate(terms)
            if term.surface in self._people and len(term.surface) > 3 and not is_known(term)
        }
        # "Izumi Martin" is asked about, not a morning ("matin") with Izumi.
        beside = {
            index
            for index, term in enumerate(terms)
            if {index - 1, index + 1} & parts
            and index
            and term.is_capital
            and not sense.is_shouted
            and (not is_known(term) or term.surface in self._people)
        }
        # "April Rosenberg" is asked about, not an April with Rosenberg.
        beside |= {
            index
            for index, term in enumerate(terms)
            if sense.is_asked_name(term)
            and (
                may_be_given(term.surface)
                or ({index - 1, index + 1} & parts and term.surface in self._people)
            )
        }
        return spans + [(terms[index].start, terms[index].end) for index in sorted(parts | beside)]

    def find(
        self,
        text: str,
        terms: Sequence[Term],
        sense: WordSense,
        taken: Iterable[tuple[int, int]] = (),
    ) -> NameHit:
        """Return the names in a question, in order; nothing is sought in the spans `taken`."""
        spans = tuple(taken)
        gone = {index for index, term in enumerate(terms) if touches(term, spans)}
        things = self._things(text, terms, sense, gone)
        characters = self._characters.find(text, terms, sense.is_known, gone)
        people, _ = self._people.find(terms, sense, gone)
        kept = without_overlaps([*things, *characters, *people])
        others = [m.span for m in kept]
        gone |= {index for index, term in enumerate(terms) if touches(term, others)}
        # What another name has taken contests nobody's: looked for again in what is left.
        more, strangers = self._people.find(terms, sense, gone)
        others += [*spans, *(m.span for m in more)]
        families = self._families.find(text, terms, sense, others)
        mentions = without_overlaps([*kept, *more, *families])
        return NameHit(mentions, tuple(strangers))

    def _things(
        self, text: str, terms: Sequence[Term], sense: WordSense, gone: set[int]
    ) -> list[Mention]:
        matched: dict[int, dict[str, list[tuple[int, float]]]] = defaultdict(dict)
        for index, term in enumerate(terms):
            if index in gone:
                continue
            near = self._candidates(term, sense)
            is_begun = not near and is_beside(terms, index, "track")
            for part, score in self._parts.begun_by(term.surface) if is_begun else near:
                for position in self._by_part[part]:
                    if is_no_letter_of(self._names[position], index, terms, text, sense):
                        continue
                    matched[position].setdefault(part, []).append((index, score))
        found = [
            (mention, frozenset(index for index, _ in parts.values()))
            for position, places in matched.items()
            if len(places) == len(set(self._names[position].parts))
            for parts in [nearest_together(places)]
            if (mention := self._mention(self._names[position], parts, terms, sense))
        ]
        # "Track Clouds 2" is the one called so, and none of those that "track Clouds" may be.
        return [
            mention
            for mention, own in found
            if len(own) > 1 or not any(own < other and o.kind == mention.kind for o, other in found)
        ]

    def _candidates(self, term: Term, sense: WordSense) -> Candidates:
        same = self._parts.same_as(term.surface)
        is_own = self._is_of_nothing_else(term, sense)
        return same if same or not is_own else self._parts.similar_to(term.surface)

    def _mention(
        self,
        name: Name,
        parts: dict[str, tuple[int, float]],
        terms: Sequence[Term],
        sense: WordSense,
    ) -> Mention | None:
        indexes = sorted(index for index, _ in parts.values())
        quality = sum(score for _, score in parts.values()) / len(parts)
        start, end = terms[indexes[0]].start, terms[indexes[-1]].end
        wanted = len(indexes)
        if (
            end - start > 2 * sum(map(len, name.parts)) + 3 * wanted
            or (wanted == 1 and quality < MISSPELT)
            or (
                name.is_ordered
                and not name.is_in_order({part: index for part, (index, _) in parts.items()})
            )
            or not self._has_needed(name, terms, indexes, sense, quality)
            or self._is_of_compound(terms, indexes, sense)
        ):
            return None
        start, end = (self._with_noun(name, terms, indexes) if name.needs else None) or (start, end)
        for after in terms[indexes[-1] + 1 :]:
            # "Guiting-guiting" has one part twice.
            if after.surface not in name.parts or after.start - end > 1:
                break
            end = after.end
        return Mention(name.kind, (name.id,), start, end, quality + wanted / 100 - name.discount)

    def _is_of_compound(
        self, terms: Sequence[Term], indexes: Sequence[int], sense: WordSense
    ) -> bool:
        """Whether a hyphen makes one word of a name's end and of what it is not: "Jong-un"."""
        joined = {i for index in (indexes[0], indexes[-1]) for i in sense.compound(terms, index)}
        rest = [terms[i] for i in sorted(joined - set(indexes))]
        return any(
            term.surface.isalpha()
            and term.surface not in self._by_part
            and (self._is_of_nothing_else(term, sense) or term.surface in self._people)
            for term in rest
        )

    def _has_needed(
        self,
        name: Name,
        terms: Sequence[Term],
        indexes: Sequence[int],
        sense: WordSense,
        quality: float,
    ) -> bool:
        """Whether what a short form needs stands with it: its noun, or a capital."""
        if self._with_noun(name, terms, indexes):
            only = terms[indexes[0]]
            is_letter = len(indexes) == 1 and len(only.surface) == 1 and only.surface.isalpha()
            # "A track on the web" and "is there a room" name neither A.
            is_article = sense.is_function(only) or (indexes[0] == 0 and only.surface == "a")
            return not (is_letter and is_article)
        chosen = [terms[index] for index in indexes]
        is_capital = not sense.is_shouted and any(term.is_capital for term in chosen)
        if name.needs is Needs.NOUN:
            return is_placed_number(terms, indexes, sense)
        if name.needs is Needs.PLACE:
            return is_placed_letter(terms, indexes[0], sense)
        is_number = any(character.isdigit() for term in chosen for character in term.surface)
        if name.needs is Needs.CAPITAL and not is_number:
            before = terms[indexes[0] - 1].surface if indexes[0] else ""
            is_own = all(
                len(term.surface) > LONGEST_USUAL and self._is_of_nothing_else(term, sense)
                for term in chosen
            )
            return is_capital or (is_own and before not in name_terms_everywhere("before_subjects"))
        if len(chosen) > 1 or name.kind not in {"room", "track"}:
            return not all(map(sense.is_function, chosen))  # "un" is an article, the UN is none
        # "Where do I go" names no track, and "a workshop" no room.
        is_everyday = sense.is_ordinary(chosen[0]) and script_of(chosen[0].surface) == "latin"
        return (
            not is_everyday
            or (is_capital and indexes[0] > 0 and quality == EXACT)
            or (len(terms) == 1 and quality == EXACT)
        )

    def _is_of_nothing_else(self, term: Term, sense: WordSense) -> bool:
        """Whether a word is no everyday one, and in no title, text or person's name here."""
        known = (self._written, self._titles, self._people)
        return not sense.is_ordinary(term) and not any(term.surface in one for one in known)

    def _with_noun(
        self, name: Name, terms: Sequence[Term], indexes: Sequence[int]
    ) -> tuple[int, int] | None:
        """Return the stretch of a name with the noun for a room or a track beside it, or None."""
        first, last = indexes[0], indexes[-1]
        # A track may be called after the room that is its own: "the Rust room".
        own = nouns("track") | nouns("room") if name.kind == "track" else nouns(name.kind)
        before, small = first - 1, name_terms_everywhere("after_place_nouns")
        while before > 0 and terms[before].surface in small and first - before <= MOST_OF:
            before -= 1  # "la sala de la Rust"
        for other in (before, last + 1):
            if not 0 <= other < len(terms) or terms[other].surface not in own:
                continue
            start = min(terms[other].start, terms[first].start)
            end = max(terms[other].end, terms[last].end)
            between = range(other, last + 1) if other < first else (*indexes, other)
            if end - start <= sum(len(terms[i].surface) for i in between) + 2 * len(indexes):
                return start, end
        return None
