"""Whom a body is that people of the event are from: "anybody from Prezi", "who works at CERN"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.answering.linking.spans import Spans, touches
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.core.models import Event, Person

MOST_PEOPLE = 12
"""People of one body at most who are meant by it; a body of more tells nobody."""

_OF_SPEECH = re.compile(r"(?:hablan?|hablar[aá]n?|parle(?:nt|ra)?|traite|trata) d(?:e|u|el|')$")

_ALSO_ELSE = frozenset({"de", "du", "d", "del", "en"})
"""What says of something else, too, what it is about: "who speaks of the climate"."""
_THE_ONE = frozenset(
    {"el", "la", "los", "las", "es", "son", "viene", "vienen", "trabaja", "trabajan"}
    | {"celui", "celle", "ceux", "chez", "vient", "viennent", "est", "sont", "travaille"}
)

NEAR = 2
"""Words between a body and what says that somebody is from it, as articles are."""

LONGEST_ROLE = 15
"""Words up to which a biography that is no sentence stands for a role: "Director, Google"."""

_NAME = r"(?:[A-Z][\w.&+-]*|[A-Z]\w*)(?: [A-Z][\w.&+-]*){0,3}"
_AT = re.compile(rf"(?<!\w)(?:at|for|with|from|of|chez|bei|von|en|в|@) ?(?:the )?(?P<body>{_NAME})")
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
        known = [term for term in found if term.surface in self._people]
        asks_who = bool(known) and "who" in question_words_in(text, language)
        bodies = bodies_asked(text, found, named, language, is_of_people=asks_who) if known else []
        return next((self._people[t.surface] for t in bodies if t.surface in self._people), ())


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
    for person in event.people:
        words = {term.surface for body in bodies_of(person) for term in terms_of(body)}
        for word in words:
            if len(word) > 1:
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
        elif all(len(part.split()) == 1 for part in parts):
            yield from parts


def _bodies_of_bio(person: Person) -> Iterator[str]:
    for text in person.bio.value.all() if person.bio and person.bio.value else ():
        yield from (match["body"] for match in _AT.finditer(text))


def _is_from(text: str, found: Sequence[Term], index: int, language: str) -> bool:
    """Whether words around a body say that somebody is from it."""
    term = found[index]
    about = set(terms("about_words", language)) - set(terms("origin_words", language))
    before = fold(text[: term.start])
    led = before.rstrip()
    if (about and led.endswith(tuple(about))) or _OF_SPEECH.search(led):
        return False  # "who talks about Google"
    near = [one.surface for one in found[max(0, index - NEAR) : index]]
    after = fold(text[term.end :]).lstrip()
    origins, people = terms("origin_words", language), terms("people_words", language)
    if language in {"zh", "ko"}:
        return led.endswith(origins) or after.startswith(
            (*origins, *(f"的{one}" for one in people), *people)
        )
    is_after = any(word in origins for word in near) or before.endswith(("'", "’"))
    if is_after and near and near[-1] in _ALSO_ELSE:
        ahead = [one.surface for one in found[max(0, index - NEAR - 1) : index]]
        is_after = any(word in people or word in _THE_ONE for word in ahead)
    return is_after or (bool(after.split()[:1]) and after.split()[0].strip("?!.,؟") in people)
