"""Several questions in one message, told apart within a budget."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import NamedTuple

from bot.answering.text.choices import ends_with_choice, with_second_sides
from bot.answering.text.introductions import introduces, without_introduction, without_reason
from bot.answering.text.joints import SpansOf, ways_to_part
from bot.answering.text.markers import (
    asks_by_word,
    asks_what_is_left,
    has_interrogative,
    says,
    without_terms,
)
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.quotation import quoted_spans
from bot.answering.text.sentences import (
    asks_at_all,
    asks_besides,
    asks_briefly,
    asks_by_itself,
    asks_plainly,
    begins_asking_if,
    is_bare,
    is_question,
    only_asks_if_so,
    with_tags_joined,
)
from bot.answering.text.starters import without_starter
from bot.answering.text.terms import terms_of
from bot.answering.text.unsaid_joints import ways_unsaid
from bot.answering.text.wording import grouped_terms
from bot.answering.times.said import clock_spans
from bot.core.models import USUAL_TOPICS

# A letter of Hangul that stands alone, as in laughter or tears, ends a sentence.
_SENTENCE = re.compile(
    r"(?<=[?؟？!！。\n])\s*|(?<=[\u1100-\u11ff\u3130-\u318f])\s+"
    r"|(?<=[^\W\d_]{3}[.])\s+|(?<=[가-힣]{2}[.])\s+"
    r"|(?:(?<=\w\s\d[.])|(?<=\w\s\d\d[.]))\s+(?=[^\W\d_]{3})"  # "until 6. What is on?"
    r"|\s+(?=¿(?:\S+\s+){2})|(?<=[.]{2})\s+|(?<=…)\s*|[;；]\s*"
)
MOST_SENTENCES = 6
"""Sentences of a message that are read; a letter's first and last ones hold what it asks."""

MAIN_SHARE = 0.5
"""How much of a message without a sure question its longest sentence must be to stand for it."""

WHOLE_QUESTION = 7
"""Words of a question that needs nothing told beside it; pairs of characters count half."""

LEAST_TERMS = 2
"""Terms of a question beside another."""

MOST_LISTED = 5
"""Terms of a message that only lists what it asks for: "date, venue and theme"."""


class SureIntent(NamedTuple):
    """What a piece surely asks when it stands alone: an intent, and the things and kinds named."""

    label: str
    things: frozenset[str] = frozenset()


IntentOf = Callable[[str], SureIntent | None]
"""What a piece surely asks when it stands alone, else None."""


@dataclass(frozen=True, slots=True)
class PieceReader:
    """How pieces of a message are read: what each surely asks, where titles stand in it.

    `asks_elsewhere` tells whether a piece asks of what is nothing of the event, `facts_in` what
    facts of the event its nouns ask for: "I need the dates and the venue for a visa".
    """

    intent_of: IntentOf
    titles_in: SpansOf = lambda _: ()
    asks_elsewhere: Callable[[str], bool] = lambda _: False
    facts_in: Callable[[str], list[str]] = lambda _: []


def split_questions(text: str, language: str, reader: PieceReader) -> list[str]:
    """Return the questions of a message in order.

    Sentences are parts; a sentence is split at a joint ("and", a comma, "&") only when both sides
    alone are surely questions of different kinds, or one of them is of nothing of the event, and
    never within a title. Small talk beside a question is left out.
    """
    sentences = [part for part in sentences_in(text, reader.titles_in) if part.strip(" .?!,")]
    sentences = with_tags_joined(sentences, language)
    sentences = with_second_sides(sentences, lambda side: reader.intent_of(side) is not None)
    if len(sentences) > MOST_SENTENCES and all(map(is_question, sentences)):
        first, rest = sentences[:MOST_SENTENCES], sentences[MOST_SENTENCES:]
        return [*_questions_of(first, text, language, reader), *rest]
    if len(sentences) > MOST_SENTENCES:
        half = MOST_SENTENCES // 2
        sentences = [*sentences[:half], *sentences[-half:]]
    return _questions_of(sentences, text, language, reader)


def sentences_in(text: str, titles_in: SpansOf) -> list[str]:
    """Return the sentences of a text; what is quoted within one, or a title, does not end it."""
    quoted = quoted_spans(text)
    titles = titles_in(text) if _SENTENCE.search(text.strip(" .?!؟？。！")) else ()
    borders = [(0, 0)]
    for found in _SENTENCE.finditer(text):
        is_within = any(a <= found.start() <= b and text[: a - 1].strip() for a, b in quoted)
        is_within = is_within or any(a < found.start() and found.end() < b for a, b in titles)
        if not is_within and found.start() >= borders[-1][1]:
            borders.append(found.span())
    ends = [*(start for start, _ in borders[1:]), len(text)]
    pieces = [text[start:end].strip() for (_, start), end in zip(borders, ends, strict=True)]
    return [piece for piece in pieces if piece]


def _questions_of(sentences: list[str], text: str, language: str, reader: PieceReader) -> list[str]:
    """Return the questions that stand in a few sentences of a message, else the text."""
    intent_of = reader.intent_of
    sentences = [without_reason(one, language) for one in sentences]
    sentences = _without_introductions(sentences, language, intent_of)
    sentences = _without_statements(sentences, language, reader)
    parts: list[str] = []
    sides: list[str] = []
    for sentence in sentences:
        split = _split_at_joints(sentence, language, reader)
        parts += split
        sides += split if len(split) > 1 else []
    parts = _without_introductions(parts, language, intent_of)
    if len(parts) <= 1:
        return parts or [text]
    asked = [part for part in parts if intent_of(part)]
    substantive = [part for part in asked if not _is_talk(intent_of(part))]
    if substantive:
        led = [
            before
            for before, after in pairwise(parts)
            if (asks_briefly(after, language) and _speaks_of_session(before, language))
            or says(after, "person_pronouns", language)
        ]
        # Of several sentences the one with a mark is the question, sure or not.
        marked = [] if any(map(is_question, substantive)) else list(filter(is_question, parts))
        sure = (*substantive, *led, *marked, *sides)
        alone = (asks_plainly, asks_besides)
        kept = [p for p in parts if p in sure or any(asks(p, language) for asks in alone)]
        if len(kept) == 1 and asks_what_is_left(kept[0], language) and clock_spans(text, language):
            return [text]  # "I get in at noon. What can I still make?": from then on
        return kept
    # "Good morning! I am putting together a travel plan ...": what is no greeting is the question.
    rest = [part for part in parts if part not in asked]
    if not rest:
        return asked
    main = max(rest, key=len)
    asking = [part for part in rest if is_question(part) and not is_bare(part, language)]
    if len(asking) == 1 and asks_by_itself(asking[0], main, language):
        return asking  # "is it in Geneva? writing the memo now"
    return [main if asked or len(main) > MAIN_SHARE * len(text) else text]


def _without_introductions(sentences: list[str], language: str, intent_of: IntentOf) -> list[str]:
    """Leave out what the writer is beside a fact he asks for: "security here. it ends the 5th?".

    A journalist who asks for what participants usually do may ask it as one, and is read whole.
    """
    rest = [without_introduction(one, language) for one in sentences]
    rest = [one for one in rest if not introduces(one, language)]
    if rest == sentences or not rest:
        return sentences
    is_of_facts = not any(map(_is_aside, map(intent_of, rest)))
    asking = ("confirming_words", "why_words")
    is_told = any(says(one, words, language) for one in rest for words in asking)
    return rest if is_of_facts or is_told else sentences


def _is_aside(intent: SureIntent | None) -> bool:
    """Whether an intent is none of the event's own facts: none that is sure, a usual topic."""
    label = intent.label if intent else "topic:"
    topic = label.removeprefix("topic:")
    if label.startswith("topic:"):
        return topic in {"", *USUAL_TOPICS}
    return label.startswith(("talk:", "bot:"))


def _without_statements(sentences: list[str], language: str, reader: PieceReader) -> list[str]:
    """Leave out what is told beside a question long enough to say by itself what it asks.

    What names something of the event stays: the question may be about it. So does what is joined to
    it by an "and" and surely asks something: "Is it free? And the coffee is included".
    """
    least = WHOLE_QUESTION * (2 if has_unsegmented("".join(sentences)) else 1)
    whole = [one for one in sentences if is_question(one) and len(terms_of(one)) >= least]
    if not any(not _is_talk(reader.intent_of(one)) for one in whole):
        return sentences

    def names_any(one: str) -> bool:
        intent = reader.intent_of(one)
        is_joined = without_starter(one, language) != one.lstrip("¿¡ ") and not _is_talk(intent)
        is_sure = intent is not None and (bool(intent.things) or is_joined)
        return is_sure or bool(reader.facts_in(one))

    return [
        one
        for one in sentences
        if is_question(one) or asks_by_word(one, language) or names_any(one)
    ]


def _speaks_of_session(sentence: str, language: str) -> bool:
    told = ("session_words", "session_pointers", "facilities")
    return any(says(sentence, one, language) for one in told)


def _split_at_joints(sentence: str, language: str, reader: PieceReader) -> list[str]:
    """Split a sentence at the joints between questions: at all of them, else at one."""
    said = ways_to_part(sentence, language, reader.titles_in)
    for sides in chain(said, ways_unsaid(sentence, language, reader.titles_in)):
        is_list = len(terms_of(sentence)) <= MOST_LISTED
        if len(sides) < 2 or not (is_list or _are_whole(sides, language)):
            continue
        is_tagged = only_asks_if_so(sides[-1], language)
        if is_tagged or _is_of_founding(sides, language) or ends_with_choice(sentence, sides):
            continue
        ask = (
            bool(reader.intent_of(side))
            or begins_asking_if(side, language)
            or reader.asks_elsewhere(side)
            for side in sorted(sides, key=len)
        )
        if not all(ask):  # each costs a reading
            continue
        intents = [reader.intent_of(side) for side in sides]
        if not (any(intents) and all(map(_are_two, intents, intents[1:]))) or _is_talk(*intents):
            continue
        # Beside what is nothing of the event only what asks is one: "Chile or Peru?" is none.
        if all(intents) or all(asks_at_all(side, language) for side in sides):
            facts = reader.facts_in(sentence)
            return facts if len(facts) >= len(sides) else sides
    return reader.facts_in(sentence) or [sentence]


def _is_of_founding(sides: Sequence[str], language: str) -> bool:
    """Whether bare question words are asked of when something was founded: "... it and when"."""
    founded = [side for side in sides if says(side, "founding_words", language)]
    asking = [word for word, _ in grouped_terms("question_words", language)]
    rest = (without_terms(fold(side), asking) for side in sides if side not in founded)
    return len(founded) == 1 and all(sum(map(str.isalnum, one)) <= MOST_BESIDE for one in rest)


MOST_BESIDE = 2
"""Letters beside a bare question word: "by whom"."""


def _are_two(first: SureIntent | None, second: SureIntent | None) -> bool:
    """Whether two sides ask two things: by intent, or the same of two things named in each.

    One without an intent is of nothing of the event.
    """
    if not first or not second:
        return first != second
    (intent, things), (other, others) = first, second
    if {intent, other} == {"contact", "person_contact"}:
        return False  # "a phone number for Ana, e-mail is too slow"
    return intent != other or bool(things and others and things != others)


def _are_whole(sides: Sequence[str], language: str) -> bool:
    """Whether each side can be a question: by its length, or as a noun beside a question word."""
    rest = [side for side in sides if not has_interrogative(side, language)]
    is_each_long = all(len(terms_of(side)) >= LEAST_TERMS for side in rest)
    return is_each_long or len(rest) == 1 < len(sides)


def _is_talk(*intents: SureIntent | None) -> bool:
    return any(intent is not None and intent.label.startswith("talk:") for intent in intents)
