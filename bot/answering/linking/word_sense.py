"""What words of a question are: everyday ones, words of asking, names by what is beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.asked_names import asked_names
from bot.answering.linking.biographies import spans_of_life
from bot.answering.linking.demonyms import is_demonym
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import WordSense
from bot.answering.linking.person_names import is_given_name
from bot.answering.linking.relation_words import is_post_word
from bot.answering.linking.spans import is_inside, touches
from bot.answering.text.markers import term_spans
from bot.answering.text.normalise import fold, is_shouted, is_unsegmented, script_of
from bot.answering.text.participation_verbs import is_participation_verb
from bot.answering.text.spelling import is_slip
from bot.answering.text.terms import Term
from bot.answering.text.wording import (
    grouped_terms,
    name_terms,
    single_words,
    terms,
    terms_everywhere,
)

_HYPHENS = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}")

_QUOTES = re.compile(r" ?[\"'`“”‘’«»„@]{1,2} ?")

_ATTACHED = re.compile(r"^[وف]?(?:لل|بال|ال|ب|ل|ك)(?=\w{2})")
"""Arabic conjunctions, prepositions and the article, which are written onto the word."""


def sense_of(
    text: str,
    found: Sequence[Term],
    reading: LanguageModel,
    language: str,
    knowledge: Knowledge,
) -> WordSense:
    """Return what the words of a question are in its language: everyday ones, cues, names."""
    honorifics = set(terms("honorifics", language))
    functions = set(terms("function_words", language))
    titled = _titled(text, found, honorifics, functions, reading)
    cued = _cued(text, found, language) | _described(text, found, language, knowledge)
    verb = _verb_before(found, language, knowledge)
    everyday = reading.everyday_stems
    own = reading.vocabulary.get(language) or reading.counts
    life, folded = spans_of_life(text, language), fold(text)  # "родилась" is in nobody's name
    titles = term_spans(folded, (title for title in honorifics if " " in title))

    def is_of_life(term: Term) -> bool:
        is_told = touches(term, life) or is_demonym(term.surface)  # "is Nakamitsu Japanese"
        return is_told and not knowledge.names.is_of_person(term.surface)

    sorts = (sort for sort, _ in grouped_terms("kinds", language) if " " in sort)
    of_sorts = term_spans(folded, sorts)

    def is_asking(term: Term) -> bool:
        if is_of_life(term) or touches(term, of_sorts):
            return True  # "кто ленточку режет" asks who opens
        # Russian writes what is asked in as many forms as it has endings: "выступала".
        is_own = term.surface in own or (
            script_of(term.surface) == "cyrillic" and not term.is_capital
        )
        return is_own and term.surface not in honorifics and reading.is_known(term)

    asked = asked_names(
        text,
        found,
        language,
        is_asking,
        lambda term: knowledge.names.is_of_person(term.surface),
        lambda term: knowledge.names.is_given_name(term.surface),
    )
    asked = [*asked, *_named_behind(verb, found, text)]
    cued.update(term for term in found if is_inside(term, asked))
    cued.difference_update([term for term in cued if touches(term, of_sorts)])
    only_words = _words_that_are_names(language) if any(t.is_capital for t in found) else ()
    alphabetic = [t for t in found if script_of(t.surface) in {"latin", "cyrillic"}]

    def is_word_elsewhere(term: Term) -> bool:
        """Whether a listed name is a word of another language alone, as "Han" is of Spanish.

        "Estes" is no word, though it begins as the Spanish "este" does.
        """
        word = term.surface
        if not knowledge.names.is_of_person(word) or word in own or word in functions:
            return False
        is_only_begun = term.is_capital and word != term.stem and word not in reading.known_stems
        return is_only_begun or any(word in others for others in reading.vocabulary.values())

    def is_ordinary(term: Term) -> bool:
        is_famous = term.surface in terms_everywhere("world_people")
        if is_famous and any(map(knowledge.names.is_of_person, (term.surface, term.stem))):
            return False  # "Putin" is a word everybody knows, and here somebody of the list
        if is_of_life(term) or term == verb:
            return True
        if is_word_elsewhere(term):
            return False
        if not (term.is_capital or is_inside(term, asked)) and term.surface in only_words:
            return True  # who writes names with a capital: "¿A qué hora lee Felicia?" is of no Lee
        return reading.is_known(term) or term.stem in everyday

    return WordSense(
        is_ordinary=is_ordinary,
        is_known=lambda term: (
            is_of_life(term) or term == verb or (_is_asking(term, reading) and term.surface in own)
        ),
        is_titled=lambda term: term in titled,
        is_titled_by=lambda term: (
            term.surface in honorifics or is_post_word(term.surface) or touches(term, titles)
        ),
        is_cued=lambda term: term in cued,
        is_misspelt=cache(lambda term: is_slip(term.surface, reading)),
        is_function=lambda term: (
            term.surface in functions and not text[term.start : term.end].isupper()
        ),
        is_shouted=is_shouted(text)
        or (len(alphabetic) > 3 and all(term.is_capital for term in alphabetic)),
        asked=asked,
        joined=frozenset(
            after for before, after in pairwise(found) if text[before.end : after.start] in _HYPHENS
        ),
        quoted=frozenset(
            after
            for before, after in pairwise(found)
            if " " in (gap := text[before.end : after.start]) and _QUOTES.fullmatch(gap)
        ),
        is_initial=lambda term: len(term.surface) == 1 and text[term.end : term.end + 1] == ".",
    )


def _verb_before(found: Sequence[Term], language: str, knowledge: Knowledge) -> Term | None:
    """Return the verb with which a text begins that asks of somebody: "¿Asiste Kim?"."""
    first = found[0] if len(found) > 1 else None
    if first is None or not is_participation_verb(first.surface, language):
        return None
    is_name = knowledge.names.is_of_person(first.surface) or is_given_name(first.surface)
    return None if is_name else first


def _named_behind(verb: Term | None, found: Sequence[Term], text: str) -> Iterator[tuple[int, int]]:
    """Yield where a name must stand: with capitals, all that is behind a verb."""
    behind = found[1:] if verb else ()
    ends = [one.end for one in found]
    if behind and all(
        term.is_capital and text[end : term.start] == " "
        for end, term in zip(ends, behind, strict=False)
    ):
        yield behind[0].start, behind[-1].end


@cache
def _words_that_are_names(language: str) -> frozenset[str]:
    """Return the everyday words of a language that are names of people, too."""
    return frozenset((*name_terms("given_names", language), *name_terms("family_names", language)))


def _is_asking(term: Term, reading: LanguageModel) -> bool:
    """Whether a word as it stands is one of asking: "Luis" has the stem of "lui", but is none."""
    return term.surface in reading.intent_stems or term.surface in reading.function_stems


def _cued(text: str, found: Sequence[Term], language: str) -> set[Term]:
    """Return the terms whose neighbouring words ask about a person ("who is X", "X speaks").

    Every word of a name between a cue and what follows is cued, so at most two from it.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return set()
    cued: set[Term] = set()
    spaced = not is_unsegmented(text)
    for term in terms("before_names", language):
        for start in _places(folded, term, spaced):
            cued.update([t for t in found if t.start >= start + len(term)][:2])
    for term in terms("after_names", language):
        for start in _places(folded, term, spaced):
            cued.update([t for t in found if t.end <= start][-2:])
    return cued


def _described(text: str, found: Sequence[Term], language: str, knowledge: Knowledge) -> set[Term]:
    """Return the words of listed names before a description or their talk: "Ray the singer"."""
    behind_names = single_words("articles", language) | single_words("session_words", language)
    return {
        name
        for name, behind in pairwise(found)
        if name.is_capital
        and behind.surface in behind_names
        and text[name.end : behind.start] in {" ", ", "}
        and knowledge.names.is_of_person(name.surface)
    }


def _places(folded: str, term: str, spaced: bool) -> Iterator[int]:
    start = folded.find(term)
    while start >= 0:
        before, after = folded[start - 1 : start], folded[start + len(term) :][:1]
        is_bound = not (before.isalnum() and term[0].isalnum()) and not after.isalnum()
        if is_bound or not spaced:
            yield start
        start = folded.find(term, start + 1)


def _is_after_function_word(text: str, term: Term, functions: set[str]) -> bool:
    """Whether the word before a title is no name: "아니면 교수"."""
    return bool({fold(word) for word in text[: term.start].split()[-1:]} & functions)


def _titled(
    text: str,
    found: Sequence[Term],
    honorifics: set[str],
    functions: set[str],
    reading: LanguageModel,
) -> set[Term]:
    """Return the terms with an honorific right before them ("Mr Yu") or, in Korean, after them."""
    titled: set[Term] = set()
    for earlier, before, after in zip((None, *found), found, found[1:], strict=False):
        is_name = after.surface not in honorifics and (
            not reading.is_known(after) or (after.is_capital and not is_shouted(text))
        )
        # Pairs of characters of one word overlap.
        is_beside = before.end <= after.start <= before.end + 2
        if is_name and is_beside and _ends_with_honorific(text, before, after, honorifics):
            titled.add(after)
        is_title = script_of(after.surface) == "hangul" and after.surface in honorifics
        if is_title and not _is_after_function_word(text, after, functions):
            named = [t for t in (earlier, before) if t and not reading.is_known(t)][-1:]
            titled.update(named)
    return titled


def _ends_with_honorific(text: str, before: Term, after: Term, honorifics: set[str]) -> bool:
    """Whether an honorific, of one word or several, stands right before a term."""
    bare = _ATTACHED.sub("", before.surface)
    if not honorifics.isdisjoint((before.surface, bare, f"ال{bare}")):
        return True
    several = tuple(word for word in honorifics if " " in word or "-" in word)
    return fold(text[: after.start]).rstrip().endswith(several)
