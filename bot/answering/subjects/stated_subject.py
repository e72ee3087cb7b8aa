"""What a question says in so many words that talks are to be on: "is there a talk about X".

Whatever X is, it says nothing of what is asked: a talk on history asks for no history of the event.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cache

from bot.answering.classifier.classifier import Rank, Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.classifier.masks import MASKS
from bot.answering.intents import OF_SESSION_ALONE, TOPIC, Trait, has_trait
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import ends_with_concept
from bot.answering.linking.kind_words import asked_terms, nouns_of_sessions
from bot.answering.linking.masking import mask
from bot.answering.linking.origins import says_only_origin
from bot.answering.linking.session_languages import language_spans
from bot.answering.linking.spans import Spans, blanked, overlaps, touches
from bot.answering.subjects.noun_for_slides import without_slides_of_noun
from bot.answering.subjects.session_intent import UNLIKELY
from bot.answering.subjects.usual_topics import is_surely_usual
from bot.answering.subjects.words import characters_left
from bot.answering.text.markers import question_words_in, term_spans
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms, one_of, single_words, terms, terms_everywhere
from bot.core.models import SessionKind
from bot.languages import LANGUAGES

MOST_TERMS = 8
"""Words of a subject that is told in one breath."""

OF_TALKS = frozenset({f"{TOPIC}recording", f"{TOPIC}slides", f"{TOPIC}livestream"})
"""Topics that are asked of anybody's talk."""

OF_TAKING_PART = frozenset({"session_space", f"{TOPIC}registration", f"{TOPIC}deadlines"})
"""What a session that tells how to sign up answers by itself."""

OF_ONE_TALK = OF_TAKING_PART | OF_TALKS | {f"{TOPIC}fees"}
"""Topics that are asked of a single session, too."""

_BORDER = re.compile(r"[.,;:!?()،؛؟—–]|\n")


def with_stated_subject(
    linked: Entities,
    ranking: Ranking,
    rank: Rank,
    own_topics: Collection[str],
    is_told_of: Callable[[str], bool],
    reading: LanguageModel,
    language: str,
) -> tuple[Entities, Ranking]:
    """Read what is asked beside the subject that talks are said to be on, if it is said so.

    `rank` reads a text in which names are masked; of the organisers' `own_topics` that are surely
    asked nothing is left out. What no topic has a word of, and the event's texts have (a folded
    word that `is_told_of`), is asked of talks: "anything on parking" is not.
    """
    is_named = linked.names("person") or linked.strangers or linked.title_spans
    if is_named or (ranking.best in own_topics and is_surely_usual(ranking)):
        return linked, ranking
    is_topic = ranking.best.startswith(TOPIC) or ranking.best == "breaks"
    is_open = not is_topic or ranking.confidence < CLEAR
    is_open = is_open or any(is_told_of(term.surface) for term in linked.unmatched)
    stated = stated_subject(linked, reading, language, is_open=is_open)
    if not stated:
        return linked, ranking
    unmatched = tuple(term for term in linked.unmatched if touches(term, stated))
    told = replace(linked, stated=stated, unmatched=unmatched)
    is_origin = linked.origin is not None and linked.origin in told.subject
    if is_origin and says_only_origin(told.subject, linked.origin, language):
        return linked, ranking
    told = replace(told, origin=None) if is_origin else told
    read = _read_without_subject(told, ranking, rank, language)
    read = without_slides_of_noun(read, told, reading, language)
    if linked.sessions:  # the subject has some of a title's words: whose session it is, is clear
        is_clear = ranking.best == read.best or ranking.best in (*_OFTEN_ASKED, "about")
        return linked, ranking if is_clear else read
    return told, read


def stated_subject(
    linked: Entities, reading: LanguageModel, language: str, *, is_open: bool = True
) -> Spans:
    """Return where stands what talks are asked about, if it is said so: () or a single stretch.

    Neither somebody nor something of the event, nor a time, nor words that only ask. `is_open` when
    "something about" may ask for talks, too.
    """
    text, folded = linked.text, fold(linked.text)
    if len(folded) != len(text):
        return ()
    if is_unsegmented(blanked(text, linked.spans)):  # a room's own characters say nothing
        return _in_characters(linked, reading, language)
    taken = [(m.start, m.end) for m in linked.mentions if m.kind != "org"]
    taken += [*linked.times.offsets, *_asking(folded, language), *language_spans(text, language)]
    about, being, described, loose = _patterns(language)
    folded = blanked(folded, linked.times.offsets)  # a session "on Monday" is on no day
    if found := about.search(folded):
        told = _terms_from(found.end(), linked, taken)
        small = single_words("programme_nouns", language) | single_words("articles", language)
        is_of_whole = linked.times.is_next and all(term.surface in small for term in told)
        # The next talk on the programme is on nothing.
        return () if is_of_whole else _stretch(told, reading, language)
    if pointed := _before_pointer(linked, taken, reading, language):
        return pointed
    if found := being.search(folded) or (loose.search(folded) if is_open else None):
        told = _terms_from(found.end(), linked, taken)
        # "The last thing on the schedule" is on nothing, nor is a talk "about to start".
        is_told = not all(_only_asks(term, reading, language) for term in told)
        return _stretch(told, reading, language) if is_told else ()
    if found := described.search(folded):
        told = _terms_from(found.end(), linked, taken)
        is_told = any(not (reading.is_intent_word(t) or reading.is_function_word(t)) for t in told)
        # What joins it to the talk is no question word: "the one where they feed bees".
        return ((found.start("joint"), told[-1].end),) if is_told and len(told) > 1 else ()
    return ()


def _only_asks(term: Term, reading: LanguageModel, language: str) -> bool:
    """Whether a term says what is asked, and not what about.

    A small word of another language is none: "AI" is one in French, and "car" is.
    """
    if reading.is_event_word(term) or term.surface in single_words("function_words", language):
        return True
    return reading.is_intent_word(term) and not reading.is_function_word(term)


def _before_pointer(linked: Entities, taken: Spans, reading: LanguageModel, language: str) -> Spans:
    """Return what stands before a word that only points at a talk: "the food waste one"."""
    pointers, asking = single_words("pointers_behind", language), reading.is_function_word
    for at, term in enumerate(linked.terms):
        told: list[Term] = []
        for before in reversed(linked.terms[:at] if term.surface in pointers else ()):
            if asking(before) or touches(before, taken) or len(told) == MOST_TERMS:
                break
            told.insert(0, before)
        if told and any(one in linked.unmatched for one in told):
            return ((told[0].start, told[-1].end),)
    return ()


def _terms_from(start: int, linked: Entities, taken: Spans) -> list[Term]:
    """Return the terms from an offset up to a border or what is `taken`."""
    told: list[Term] = []
    end = start
    for term in linked.terms:
        if term.start < start:
            continue
        is_over = touches(term, taken) or _BORDER.search(linked.text[end : term.start])
        if is_over or len(told) == MOST_TERMS:
            break
        told.append(term)
        end = term.end
    return told


def _stretch(told: list[Term], reading: LanguageModel, language: str) -> Spans:
    """Return from where to where words are told, without the small ones around them.

    Nor those at its end that ask: "the talk about whales is recorded".
    """
    small = single_words("function_words", language)  # by no stem: "радио" is not "рад"
    while told and told[0].surface in small:
        told = told[1:]
    while told[1:] and (told[-1].surface in small or reading.is_intent_word(told[-1])):
        if ends_with_concept(told, language):
            break  # "climate change" asks for no changes
        told = told[:-1]
    if len(told) == 1 and _is_spoken_at(told[0].surface, language):
        return ()  # whoever speaks on the panel speaks about none
    return ((told[0].start, told[-1].end),) if told else ()


def _is_spoken_at(word: str, language: str) -> bool:
    """Whether a word is for a kind of session whose speakers are asked for."""
    return any(word == term and kind in _SPOKEN_AT for term, kind in asked_terms(language))


_SPOKEN_AT = frozenset(
    {SessionKind.OPENING, SessionKind.KEYNOTE, SessionKind.PANEL}
    | {SessionKind.WORKSHOP, SessionKind.DISCUSSION, SessionKind.CLOSING}
)
"""Kinds of sessions whose speakers are asked for; on meals, talks are given."""


def _in_characters(linked: Entities, reading: LanguageModel, language: str) -> Spans:
    """Return the stretch of Han or Hangul that stands beside a noun for talks, or after "about"."""
    folded = fold(linked.text)
    nouns = _nouns_of_talks(language)
    abouts = terms("about_words", language)
    start, last = 0, -2
    for first, end in characters_left(linked, reading, language):
        start = start if first == last + 1 else first  # Korean words of one subject
        last = end
        before, after = folded[:start].rstrip(), folded[end:].lstrip(_JOINING)
        is_beside = after.startswith((*nouns, *abouts)) or before.endswith(abouts)
        if folded[start:end].rstrip().endswith(terms("honorifics", language)):
            continue  # a lecture of Professor Li is not on him
        if _only_joins(language).fullmatch(folded[start:end].strip()):
            continue  # "都在" is on nothing, nor is "다음" in "다음 발표"
        if is_beside and not overlaps((start, end), linked.spans):
            return ((start, end),)
    return ()


@cache
def _nouns_of_talks(language: str) -> tuple[str, ...]:
    """Return the nouns beside which a subject stands in Han or Hangul.

    The conference itself is no talk on something, whatever else its noun is for.
    """
    own = terms("event_words", language)
    nouns = (word for word in sorted(nouns_of_sessions(language)) if word not in own)
    return (*nouns, *terms("activity_words", language))


@cache
def _only_joins(language: str) -> re.Pattern[str]:
    """Return what matches a run of the small words of a language, or of those for what is next."""
    orders = [term for term, _ in grouped_terms("relations", language)]
    small = sorted((*single_words("function_words", language), *orders), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, small))})+")


_JOINING = " 的에을를의와과이가"
"""What joins a subject to the noun or the verb after it."""


def load_patterns() -> None:
    """Make now what the first question in each language would wait for."""
    for language in LANGUAGES:
        _patterns(language)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what a subject is after: "talks about", "talks cover", "one where", "something on"."""
    nouns, ones = sorted(nouns_of_sessions(language)), terms("one_words", language)
    abouts = one_of(frozenset(terms("about_words", language)) - _ALSO_AT)
    loose = one_of((*terms("filler_nouns", language), *terms("activity_words", language)))
    told = one_of(terms("telling_of_words", language))
    described = one_of(terms("described_words", language))
    being = one_of(terms("being_on_words", language)) or r"(?!)"
    return (
        re.compile(rf"(?<!\w)(?:(?:{one_of(nouns)})\s+(?:{abouts})|{told})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{one_of(nouns)})\s+(?:\w{{2,7}}\s+)?(?:{being})(?:(?!\w)|(?<='))"),
        re.compile(rf"(?<!\w)(?:{one_of((*nouns, *ones))})\s+(?P<joint>{described})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{loose})\s+(?:{abouts})(?!\w)"),
    )


_ALSO_AT = terms_everywhere("about_or_at_words") - {"on"}
"""What more often says of whom something is, or when: "la sesión de Ana"."""


def _asking(folded: str, language: str) -> Spans:
    """Return where question words stand."""
    return term_spans(folded, (word for word, _ in grouped_terms("question_words", language)))


def _beside_subject(linked: Entities) -> str:
    """Return a message masked, and without the subject that it states."""
    masked = mask(linked.text, linked.mentions, linked.times, None, linked.stated)
    return " ".join(masked.replace(MASKS["session"], " ").split())


def _read_without_subject(linked: Entities, whole: Ranking, rank: Rank, language: str) -> Ranking:
    """Rank what a message asks beside the subject that it states: if nothing else, for talks on it.

    `whole` is how the message is ranked with it; `rank` reads a text in which names are masked.
    """
    beside = _beside_subject(linked)
    read = rank(beside)
    is_clear = has_trait(read.best, Trait.OF_SESSION) or read.best in OF_TALKS
    is_clear = is_clear or read.best == "programme"
    is_asked = (is_clear and read.confidence >= CLEAR) or (
        read.best in _OFTEN_ASKED and read.confidence >= UNLIKELY
    )
    if whole.best == read.best:  # "the workshop on knots, must I sign up"
        is_asked = is_asked or is_clear or read.best.startswith(OF_SESSION_ALONE)
        is_asked = is_asked or read.best in OF_ONE_TALK
    if read.best == "about":  # "what is the talk on tides about"
        is_asked = "about" in question_words_in(beside, language)
    return read if is_asked else read.favouring("find_sessions", CLEAR)


_OFTEN_ASKED = frozenset(
    {"when", "ends", "how_long", "is_today", "where", "count", "speakers", "on_now", "on_next"}
)
"""What is asked of talks on something, be it not quite clear; anything else must be."""
