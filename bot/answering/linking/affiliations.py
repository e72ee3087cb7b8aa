"""Whom a body is that people of the event are from: "anybody from Prezi", "who works at CERN"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from bot.answering.linking.spans import Spans, touches
from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.markers import find_term, question_words_in, says
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import name_terms_everywhere, one_of, terms, terms_everywhere
from bot.core.models import Event, Person

MOST_PEOPLE = 12
"""People of one body at most who are meant by it; a body of more tells nobody."""

NEAR = 2
"""Words between a body and what says that somebody is from it, as articles are."""

LONGEST_ROLE = 15
"""Words up to which a biography that is no sentence stands for a role: "Director, Google"."""

_NAME = r"(?:[A-Z][\w.&+-]*|[A-Z]\w*)(?: [A-Z][\w.&+-]*){0,3}"
_AT = re.compile(rf"(?<!\w)(?:at|for|with|from|of|chez|bei|von|en|в|@) ?(?:the )?(?P<body>{_NAME})")
_KIND_OF = (
    "(?:univers|institut|facult|hospital|laborator|colleg|academ|cent(?:er|re|ro)\\b"
    "|minist|agenc|foundation|fundaci|универс|инстит|академи|대학|연구|学院|大学|研究)"
)
_INSTITUTION = re.compile(rf"[^.,;:()\n]*\b{_KIND_OF}[^.,;:()\n]*", re.IGNORECASE)
"""What is called after the kind of institution it is: "Universidad Javeriana de Bogotá"."""

_KIND = re.compile(_KIND_OF)
"""The same as a word by itself, which tells no body."""

LONGEST_ADDRESS = 40
"""Words up to which a biography may be where somebody works, and tells no life."""

_AFTER_ROLE = re.compile(r"(?:,| at | @ ?|/)\s*(?P<body>[^,/]+)$")

_WITH = re.compile(r" (?:with|x|×|&|und|et|y|и|و) ")
"""What joins two bodies that stand alone for a role: "네이버 with ZEP"."""


class Affiliations:
    """The bodies that roles and biographies say people are from, by their folded words.

    What a role says outweighs a biography, which also tells of former employers and of partners.
    """

    def __init__(self, event: Event) -> None:
        by_role, by_bio = (
            {word: ids for word, ids in _by_word(event, bodies).items() if len(ids) <= MOST_PEOPLE}
            for bodies in (_bodies_of_role, _bodies_of_bio)
        )
        self._people: Mapping[str, tuple[str, ...]] = by_bio | by_role

    def is_of(self, word: str, person: str) -> bool:
        """Whether a folded word is of a body that a person (id) is from."""
        return person in self._people.get(word, ())

    def find(
        self, text: str, found: Sequence[Term], named: Spans, language: str
    ) -> tuple[str, ...]:
        """Return the ids of those who are from a body that a text asks for people of; () if none.

        `named` is where other things of the event stand.
        """
        said = {t: self._people[t.surface] for t in found if t.surface in self._people}
        said = said or self._written_otherwise(text, found)
        asks_who = bool(said) and "who" in question_words_in(text, language)
        bodies = bodies_asked(text, found, named, language, is_of_people=asks_who) if said else []
        people: dict[str, None] = {}
        for body in _runs([body for body in bodies if body in said]):
            # "Universidad Javeriana" is one: of its words the rarest tells most.
            told: Counter[str] = Counter()
            for term in body:
                told.update({one: 1 / len(said[term]) for one in said[term]})
            people |= dict.fromkeys(one for one in told if told[one] == max(told.values()))
        return tuple(people)

    def _written_otherwise(self, text: str, found: Sequence[Term]) -> dict[Term, tuple[str, ...]]:
        """Return who is from a company that a text writes in another script than the event."""
        folded = fold(text)
        said: dict[Term, tuple[str, ...]] = {}
        cyrillic = [term for term in found if script_of(term.surface) == "cyrillic"]
        for names, roots in companies():
            spans = [span for name in names if name in folded and (span := find_term(folded, name))]
            spans += [(t.start, t.end) for t in cyrillic if _is_inflected(t.surface, roots)]
            if not spans:
                continue
            words = (term.surface for name in names for term in terms_of(name))
            people = next((self._people[word] for word in words if word in self._people), ())
            said |= {term: people for term in found if people and touches(term, spans)}
        return said


def _is_inflected(word: str, roots: Sequence[str]) -> bool:
    """Whether a Russian word is a name with the ending of a case: "Гугла", "Мозиллы"."""
    return any(word.startswith(root) and len(word) - len(root) < LONGEST_ENDING for root in roots)


LONGEST_ENDING = 3
"""Fewer letters than these an ending of a Russian case has."""


def _runs(found: Sequence[Term]) -> list[list[Term]]:
    """Return terms in runs of those that stand next to each other."""
    runs: list[list[Term]] = []
    for term in found:
        if runs and term.start - runs[-1][-1].end <= 1:
            runs[-1].append(term)
        else:
            runs.append([term])
    return runs


@cache
def companies() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the names of each company, folded, and what of its Russian ones no case changes."""
    companies = [tuple(map(fold, names)) for names in read_lexicon("companies.yaml")]
    return tuple(
        (names, tuple(one.rstrip("аяйь") for one in names if script_of(one) == "cyrillic"))
        for names in companies
    )


def bodies_asked(
    text: str, found: Sequence[Term], named: Spans, language: str, *, is_of_people: bool = False
) -> list[Term]:
    """Return the words of bodies that a text asks for people of, be they of the event or not.

    It must speak of people, unless it is known to (`is_of_people`).
    """
    is_of_people = is_of_people or says(text, "somebody_words", language)
    if not (is_of_people or says(text, "people_words", language)):
        return []
    return [
        term
        for index, term in enumerate(found)
        if not touches(term, named) and _is_from(text, found, index, language)
    ]


def _by_word(
    event: Event, bodies_of: Callable[[Person], Iterator[str]]
) -> dict[str, tuple[str, ...]]:
    """Return the people (ids) of each word of a body, in the event's order."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    small = terms_everywhere("function_words")  # of "Universidad de la República" none is a "la"
    for person in event.people:
        words = {term.surface for body in bodies_of(person) for term in terms_of(body)}
        for word in words:
            if len(word) > 1 and word not in small and not _KIND.match(word):
                found[word][person.id] = None
    return {word: tuple(ids) for word, ids in found.items()}


def _bodies_of_role(person: Person) -> Iterator[str]:
    role = person.role if person.role and person.role.value else person.bio
    for text in role.value.all() if role and role.value else ():
        is_long = len(text.split()) > LONGEST_ROLE
        if role is person.bio and (is_long or text.rstrip()[-1:] in ".。!"):
            continue
        told = _AFTER_ROLE.search(text)
        parts = _WITH.split(text)
        if told:
            yield told["body"]
        elif all(map(_is_one_word, parts)):
            yield from parts


def _is_one_word(part: str) -> bool:
    """Whether a role can be a body alone; without spaces a long one may be a post."""
    return len(part.split()) == 1 and not (is_unsegmented(part) and len(part) > LONGEST_BODY)


LONGEST_BODY = 10
"""Characters up to which a role without spaces can be a body alone."""


def _bodies_of_bio(person: Person) -> Iterator[str]:
    for text in person.bio.value.all() if person.bio and person.bio.value else ():
        yield from (match["body"] for match in _AT.finditer(text))
        if len(text.split()) <= LONGEST_ADDRESS:
            yield from (match.group() for match in _INSTITUTION.finditer(text))


@cache
def _of_speech() -> re.Pattern[str]:
    """Return what finds that a text speaks of what follows: "habla de", "parle du"."""
    verbs = one_of(name_terms_everywhere("verbs_of_speech"))
    return re.compile(rf"(?:{verbs}) d(?:e|u|el|')$")


def _is_from(text: str, found: Sequence[Term], index: int, language: str) -> bool:
    """Whether words around a body say that somebody is from it."""
    term = found[index]
    about = set(terms("about_words", language)) - set(terms("origin_words", language))
    before = fold(text[: term.start])
    led = before.rstrip()
    if (about and led.endswith(tuple(about))) or _of_speech().search(led):
        return False  # "who talks about Google"
    near = [one.surface for one in found[max(0, index - NEAR) : index]]
    after = fold(text[term.end :]).lstrip()
    origins, people = terms("origin_words", language), terms("people_words", language)
    if language in {"zh", "ko"}:
        return led.endswith(origins) or after.startswith(
            (*origins, *(f"的{one}" for one in people), *people)
        )
    is_after = any(word in origins for word in near) or before.endswith(("'", "’"))
    if is_after and near and near[-1] in name_terms_everywhere("also_of_subjects"):
        somebody = name_terms_everywhere("somebody_from")
        ahead = [one.surface for one in found[max(0, index - NEAR - 1) : index]]
        is_after = any(word in people or word in somebody for word in ahead)
    return is_after or (bool(after.split()[:1]) and after.split()[0].strip("?!.,؟") in people)
