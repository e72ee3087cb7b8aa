"""Facts of the event that joined nouns ask for in one clause: "I need the dates and the venue"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.message.asking_pieces import sure_intent_of
from bot.answering.message.reading import SURE_READING, MessageContext, MessageReader
from bot.answering.text.joints import joints_of, sides_of
from bot.answering.text.markers import question_words_in, says, speaks_of_event
from bot.answering.text.normalise import fold
from bot.answering.text.sentences import asks_at_all
from bot.answering.text.splitting import IntentOf
from bot.answering.text.wording import terms, words_for_of
from bot.languages import UNSEGMENTED

WIDEST, WIDEST_OF_CHARACTERS = 2, 4
"""Words that a noun for a fact has at the most, with its article; characters in Chinese."""

_OPEN_WORDS = frozenset({"what", "which"})
_OF_ELSE = ("other_editions", "why_words")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def joined_facts(text: str, asked: MessageContext, reader: MessageReader) -> list[str]:
    """Return the nouns of a clause that are each asked for, found once; [] for any other clause."""
    facts = asked.joined.get(text)
    if facts is None:
        facts = asked.joined[text] = _facts_in(text, asked, reader)
    return facts


def _facts_in(text: str, asked: MessageContext, reader: MessageReader) -> list[str]:
    """Return the nouns of a clause that are each asked for; [] where it does not ask so.

    Only what they are wanted for stands around them, and other questions, which are returned, too:
    nothing else is named that they may be of, and no more is asked than what they are.
    """
    language = asked.spoken
    joints = joints_of(text, language)
    if not joints or not question_words_in(text, language) <= _OPEN_WORDS:
        return []
    linked = reader.linked(text, asked)
    kinds = kinds_in(fold(linked.text), language, reader.kind_tracks)
    if kinds or _is_of_else(linked, language):
        return []
    ranking = reader.ranked(linked.masked, asked)
    intent_of = sure_intent_of(reader, asked)
    sides = sides_of(text, joints)
    for start, end in _runs_of(joints):
        nouns = _nouns_of(sides[start : end + 1], language, intent_of)
        labels = {label for _, label in nouns}
        if len(labels) <= end - start:
            continue
        is_more = ranking.confidence >= SURE_READING and ranking.best not in labels
        if is_more and not ranking.best.startswith(TOPIC):
            continue
        left, right = nouns[0][0], nouns[-1][0]
        beside = sides[start].removesuffix(left), sides[end].removeprefix(right)
        if _is_of_unknown(*beside, linked, asked):
            continue
        before, behind = (
            [side for side in around if asks_at_all(side, language) and intent_of(side)]
            for around in (sides[:start], sides[end + 1 :])
        )
        return [*before, *(noun for noun, _ in nouns), *behind]
    return []


def without_joined(text: str, questions: Sequence[str], asked: MessageContext) -> str:
    """Return a message without the clauses whose nouns are among its questions.

    What such facts are wanted for tells of no session: "dates and venue for my mapping workshop".
    """
    for clause, facts in asked.joined.items():
        if facts and set(facts) <= set(questions):
            text = text.replace(clause.strip(), " ", 1)
    return text


def _is_of_else(linked: Entities, language: str) -> bool:
    """Whether a text names anything but the event that facts may be of, or asks for reasons."""
    if any(mention.kind not in {"event", "venue"} for mention in linked.mentions):
        return True
    if linked.sessions or linked.times.spans or linked.strangers or linked.place:
        return True
    is_name = any(
        (t.is_capital and t.start) or any(map(str.isdigit, t.surface)) for t in linked.unmatched
    )
    is_of_session = mentions_session(fold(linked.text), language)
    return is_name or is_of_session or any(says(linked.text, one, language) for one in _OF_ELSE)


def _is_of_unknown(before: str, behind: str, linked: Entities, asked: MessageContext) -> bool:
    """Whether the words beside nouns say that they are of something that is not the event.

    As in "the date and place of the wedding"; where no word says "of", what is not known stands
    right beside them.
    """
    language = asked.spoken
    unknown = {term.surface for term in linked.unmatched}
    if language in UNSEGMENTED:
        return any(one in fold(before) for one in unknown)
    folded = fold(behind)
    rest = _WORD.findall(folded)
    if of_words := words_for_of(language):
        is_of = bool(rest) and re.split("['’]", rest[0])[0] in of_words
        is_event = speaks_of_event(folded, language) and unknown.isdisjoint(rest)
        return is_of and not is_event
    small = terms("function_words", language)
    beside = next((at for at, word in enumerate(rest) if word in small), len(rest))
    return not unknown.isdisjoint(rest[:beside])


def _runs_of(joints: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of sides that stand one behind another, the longest first."""
    for length in range(len(joints), 0, -1):
        for start in range(len(joints) - length + 1):
            yield start, start + length


def _nouns_of(sides: Sequence[str], language: str, intent_of: IntentOf) -> list[tuple[str, str]]:
    """Return the nouns that some sides are joined by, with what each surely asks alone.

    The first one ends with its noun, the last one begins with it; [] where one has none.
    """
    found = []
    for at, side in enumerate(sides):  # each costs readings
        if 0 < at < len(sides) - 1:
            one = _fact_of(side, intent_of)
        else:
            one = _noun_of(side, language, intent_of, is_at_end=not at)
        # What is wanted for something may begin like a usual topic: "dates, venue, registering now"
        if one is None or (one[0] not in sides and one[1].startswith(TOPIC)):
            return []
        found.append(one)
    return found


def _noun_of(
    side: str, language: str, intent_of: IntentOf, *, is_at_end: bool
) -> tuple[str, str] | None:
    """Return the noun that a side ends or begins with, and what it asks; None for no sure one.

    The longest that is sure; where two of them ask two things, neither is.
    """
    ends = [match.span() for match in _WORD.finditer(side)]
    widest = WIDEST
    if language == "zh":
        ends = [(at, at + 1) for at, sign in enumerate(side) if sign.isalnum()]
        widest = WIDEST_OF_CHARACTERS
    found: tuple[str, str] | None = None
    for width in range(1, min(widest, len(ends)) + 1):
        chosen = ends[-width:] if is_at_end else ends[:width]
        if any(after[0] - before[1] > 1 for before, after in pairwise(chosen)):
            break
        if width > 1 and fold(side[slice(*chosen[-1])]) in words_for_of(language):
            break  # "lugar de" is no noun
        fact = _fact_of(side[chosen[0][0] : chosen[-1][1]], intent_of)
        if fact and found and fact[1] != found[1]:
            return None
        found = fact or found
    return found


def _fact_of(noun: str, intent_of: IntentOf) -> tuple[str, str] | None:
    """Return a noun and which fact of the event it surely asks for; None for anything else."""
    intent = intent_of(noun)
    if intent is None or intent.things:
        return None
    is_fact = has_trait(intent.label, Trait.OF_EVENT) or intent.label.startswith(TOPIC)
    return (noun, intent.label) if is_fact else None
