"""Whether somebody is a woman or a man: told only where the programme gives them such a title."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.mentions import ids_of
from bot.answering.parsing.life_asked import titles_behind
from bot.answering.parsing.negation import is_negated
from bot.answering.policy.claim_words import says_more
from bot.answering.query import Reply, unknown
from bot.answering.replies.lists import denied, led_by
from bot.answering.text.markers import asks_by_word, has_term
from bot.answering.text.normalise import fold, words
from bot.answering.text.wording import grouped_terms, name_terms, name_terms_everywhere
from bot.core.models import Person

TITLES = {"words_for_woman": "titles_of_women", "words_for_man": "titles_of_men"}
"""Words for women and for men, by their names in the lexicon, and those for their titles."""


def reply_to_sex(part: Interpretation) -> Reply | None:
    """Say whether somebody is of the sex put forward, or that nothing tells; None of all else.

    No first name is read for it, and a role's ending is no title.
    """
    query, asked = part.query, sexes_asked(part)
    if not asked:
        return None
    person = query.programme.person[ids_of(part.linked.mentions, "person")[0]]
    title = _by_title(person)
    if title is None:
        if _is_told_by_pronoun(person):
            return None  # "she studies tides" is shown
        return replace(unknown(query, "event-unknown"), people=(person.id,))
    facts = reply_to(replace(query, intent="role", people=(person,), sessions=()))
    if len(asked) > 1 or is_negated(without_masks(part.linked.masked), query.spoken):
        return facts
    is_so = asked == {title}
    text = led_by(query, "claim-yes", facts.text) if is_so else denied(query, facts.text, "")
    return replace(facts, text=text)


def sexes_asked(part: Interpretation) -> frozenset[str]:
    """Return of which sex a question puts somebody forward, and nothing else; empty of none."""
    query, linked = part.query, part.linked
    people, beside = ids_of(linked.mentions, "person"), without_masks(linked.masked)
    folded = fold(beside)
    if any(_tells_sex(linked.text[slice(*one)]) for one in titles_behind(linked)):
        return frozenset()  # 林女士 is how somebody is called
    said = {
        word: sex
        for sex in TITLES
        for word in name_terms(sex, query.spoken)
        if word in folded and has_term(folded, word)
    }
    is_of_else = linked.sessions or linked.times.spans or query.kinds or linked.names("org")
    is_open = len(people) != 1 or bool(is_of_else) or asks_by_word(beside, query.spoken)
    if not said or is_open or says_more(part, said, {"who_is"}):
        return frozenset()
    return frozenset(said.values())


def _tells_sex(title: str) -> bool:
    """Whether a title has a word for a woman or a man, which asks nothing in it: 女士."""
    return any(word in fold(title) for sex in TITLES for word in name_terms_everywhere(sex))


def _by_title(person: Person) -> str | None:
    """Return the sex by the title beside somebody's name or another name: "Mr Yoo"."""
    said = {word for name in (person.name, *person.aliases) for word in words(fold(name))}
    told = {sex for sex, titles in TITLES.items() if said & name_terms_everywhere(titles)}
    return told.pop() if len(told) == 1 else None


def _is_told_by_pronoun(person: Person) -> bool:
    """Whether somebody's biography has a word for a woman or a man: "her gliders"."""
    told = person.bio.value.by_language if person.bio and person.bio.value else {}
    return any(
        word in words(fold(text))
        for language, text in told.items()
        for word, _ in grouped_terms("gendered_words", language)
    )
