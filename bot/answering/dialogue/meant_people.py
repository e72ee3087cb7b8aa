"""Whom "he" or "she" means of the people just told of, by the words published on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.answering.intents import Trait, has_trait
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says, without_categories
from bot.answering.text.normalise import fold, has_unsegmented, words
from bot.answering.text.wording import grouped_terms
from bot.core.models import Person, Session
from bot.languages import LANGUAGES

CLEARLY = 3
"""How many times more words of one gender than of the other must be published on somebody."""

GENDERED = frozenset({"fr", "es", "ru", "ar"})
"""Languages in which a thing is "he" or "she"."""


def meant_by_pronoun(
    people: tuple[Person, ...], text: str, language: str, before: str = ""
) -> tuple[Person, ...]:
    """Return those of people whom a message's pronoun may mean; all where nothing tells.

    "Her role?" after "Directrice" and "Directeur" is asked of the first. Of whom nothing tells,
    nobody is left out: no name is read for a gender. Of several the one is meant whom the message
    `before` names: who asked if she opens it asks next what her post is.
    """
    if len(people) < 2 or means_several(text, language) or says(text, "both_words", language):
        return people
    said = _gender([(language, _without_impersonal(text, language))])
    meant = tuple(one for one in people if said is None or _published(one) in {None, said})
    return in_focus(meant, before) or people


def in_focus(people: tuple[Person, ...], before: str) -> tuple[Person, ...]:
    """Return the one of the people told of whom the message `before` names; all for any other."""
    named = tuple(one for one in people if is_named_in(one, before))
    return named if len(named) == 1 else people


def _without_impersonal(text: str, language: str) -> str:
    """Return a text without the "il" of "il faut", which is nobody."""
    return without_categories(fold(text), ("impersonal_phrases",), language)


def of_other_gender(person: Person, text: str, language: str) -> bool:
    """Whether a pronoun alone ("and him?") cannot mean somebody, by the words published on them."""
    said, told = _gender([(language, text)], "pronouns_alone"), _published(person)
    return said is not None and told is not None and said != told


def givers_meant(
    query: ParsedQuestion, sessions: Sequence[Session], text: str, before: str
) -> tuple[Person, ...]:
    """Return whom a message means right after one session, where nobody was told of but it.

    Only what is asked of people is asked of who gives it: of several, the one whom the message
    `before` names.
    """
    if len(sessions) != 1 or not has_trait(query.intent, Trait.OF_PERSON):
        return ()
    known = query.programme.person
    people = tuple(known[one.person] for one in sessions[0].people if one.person in known)
    named = tuple(one for one in people if is_named_in(one, before))
    if len(named) == 1 and not means_several(text, query.spoken):
        return named
    return people if len(people) == 1 or means_several(text, query.spoken) else ()


def is_named_in(person: Person, text: str) -> bool:
    """Whether a text has a word of somebody's name, or all of one that is written in one."""
    folded, names = fold(text), [fold(name) for name in (person.name, *person.aliases)]
    if any(has_unsegmented(name) and name in folded for name in names):
        return True
    own = {word for name in names for word in words(name)}
    return any(len(word) > 1 and word in own for word in words(folded))


def means_several(text: str, language: str) -> bool:
    """Whether a message's pronoun means several people: "where are they from?"."""
    return says(text, "plural_pronouns", language)


def _published(person: Person) -> str | None:
    named = " ".join((person.name, *person.aliases))  # "Ms Kim"
    facts = (fact.value for fact in (person.role, person.bio) if fact is not None and fact.value)
    told = (pair for text in facts for pair in text.by_language.items())
    return _gender([*((language, named) for language in LANGUAGES), *told])


def _gender(texts: Iterable[tuple[str, str]], category: str = "gendered_words") -> str | None:
    """Return the gender of most words that have one in texts by language, if it is clear."""
    found: Counter[str] = Counter()
    for language, text in texts:
        gender = dict(grouped_terms(category, language))
        found.update(gender[word] for word in words(fold(text)) if word in gender)
    first, second = ([*found.most_common(2), ("", 0), ("", 0)])[:2]
    return first[0] if first[1] >= max(1, CLEARLY * second[1]) else None
