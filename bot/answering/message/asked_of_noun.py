"""What a message asks of the thing that a noun before it names: "coffee. any before it starts?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import ASSISTANT, TALK, TOPIC
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.spans import blanked
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.text.anchors import without_anchors
from bot.answering.text.joints import joints_of, sides_of
from bot.answering.text.markers import (
    asks_by_word,
    question_words_in,
    says,
    says_amount,
    speaks_of_event,
    without_terms,
)
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.sentences import asks_for_thing, is_question
from bot.answering.text.splitting import sentences_in
from bot.answering.text.starters import without_starter
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import USUAL_TOPICS, SessionKind

MOST_OF_NOUN, MOST_CHARACTERS = 3, 7
"""Terms, and characters of Chinese or Korean, of a piece that only names a thing."""

SURE_NOUN = 0.75
"""How likely a piece must be to name what participants need, for the next one to be of that."""

SURE_FACT, SURE_ELSE = 0.5, 0.75
"""From which likelihood on the words of a piece ask for a fact of the event, or for another thing,
by themselves. Chosen: single nouns are read with 0.78 and more, verbs of anything with less."""


def with_nouns_joined(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return a message with each noun joined to what is asked of it in the sentences behind it.

    A piece asks by itself only if it names what it asks for: "where?", behind a noun, is of that,
    and "before it starts" says no more than when; of what is not known of it, the event's own place
    and days are no answer.
    """
    sentences: Sequence[str] = sentences_in(text, lambda _: ())
    if len(sentences) < 2:
        sentences = _at_first_mark(text)
    joined = list(sentences[:1])
    before = "".join(joined)
    for sentence in sentences[1:]:
        rest = _attribute_of(before, sentence, asked, reader)
        if rest is None:
            before = sentence
            joined.append(sentence)
        else:
            joined[-1] = _joined(before, joined[-1], rest, asked, reader)
    return " ".join(joined) if len(joined) < len(sentences) else text


def names_thing(piece: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether a piece does nothing but name a thing that participants need: "coffee", "badge?"."""
    language = asked.spoken
    if not _is_short(piece, language) or any(asks(piece, language) for asks in _ASKING):
        return False  # "Is there parking?"
    if says(piece, "liking_words", language):
        return False  # "I love my dog. What's on tomorrow?"
    return _is_of_thing(piece, asked, reader)


def _is_of_thing(piece: str, asked: MessageContext, reader: MessageReader) -> bool:
    linked, ranking = reader.read(piece.strip(), asked)
    if linked.mentions or linked.sessions or linked.times.spans or linked.strangers:
        return False
    return _chance_of_thing(ranking) >= SURE_NOUN


def _is_short(piece: str, language: str) -> bool:
    if has_unsegmented(piece):
        return len(piece.strip(_MARKS)) <= MOST_CHARACTERS
    small = terms("function_words", language)
    said = [term for term in terms_of(piece) if term.surface not in small]
    return 0 < len(said) <= MOST_OF_NOUN


def _chance_of_thing(ranking: Ranking) -> float:
    return sum(map(ranking.probability, _THINGS))


_ASKING = (asks_by_word, asks_for_thing, says_amount)

_THINGS = (*(f"{TOPIC}{one}" for one in USUAL_TOPICS), "breaks")
"""What a noun alone asks for, of which place and time are asked as of anything."""


def _attribute_of(
    before: str, piece: str, asked: MessageContext, reader: MessageReader
) -> str | None:
    """Return what a piece asks of what is named before it, without anchors; None if of else."""
    language = asked.spoken
    bare = without_anchors(piece, language)
    is_tied = bare != piece
    is_asking = is_question(piece) or any(asks(piece, language) for asks in _ASKING)
    if not (is_tied or is_asking):
        return None
    is_joined = without_starter(piece, language).strip() != piece.strip("¿¡ ")
    if is_joined or speaks_of_event(fold(bare), language):
        return None  # "and when does it start?"
    bare = sides_of(bare, joints_of(bare, language))[0]  # "where do I get it, and at what time"
    said = _words_asking(bare, asked, reader)
    if not names_thing(before, asked, reader):
        is_only_tied = is_tied and not said
        return "" if is_only_tied and _is_tied_to(before, piece, asked, reader) else None
    if not said:
        if _asks_of_day(bare, asked, reader):
            return None
        return bare if says_amount(bare, language) else ""
    is_who = "who" in question_words_in(piece, language)
    return bare if _may_be_of(before, said, asked, reader, is_who=is_who) else None


def _asks_of_day(piece: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether a piece asks what is on at a time that it names: "what's on tomorrow?"."""
    linked, ranking = reader.read(piece.strip(), asked)
    is_sure = ranking.confidence >= SURE_FACT
    return bool(linked.times.days) and ranking.best == "programme" and is_sure


def _is_tied_to(before: str, piece: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether a piece that is no more than an anchor says when or where what is before it is.

    "Is there coffee? Before it starts?" "A nap. Where, during the conference?"
    """
    words = question_words_in(piece, asked.spoken)
    if not words:
        return _is_of_thing(before, asked, reader)
    is_asking = is_question(before) or any(asks(before, asked.spoken) for asks in _ASKING)
    is_greeting = reader.read(before.strip(), asked)[1].best in _GREETINGS
    return words == {"where"} and not (is_asking or is_greeting)


_GREETINGS = frozenset({f"{TALK}hello", f"{TALK}thanks", f"{TALK}who_are_you"})
"""What is no thing that anything is asked of."""


def _may_be_of(
    noun: str, said: str, asked: MessageContext, reader: MessageReader, *, is_who: bool
) -> bool:
    """Whether the words that a piece asks by name no fact of the event, nor another thing."""
    linked, ranking = reader.read(said, asked)
    kinds = {kind for kind, _ in kinds_in(fold(said), asked.spoken, reader.kind_tracks)}
    is_named = linked.mentions or linked.sessions or linked.strangers or linked.place
    if is_named or kinds - {SessionKind.OPENING, SessionKind.CLOSING}:
        return False
    best, sure = ranking.best, ranking.confidence
    if best in reader.read(noun.strip(), asked)[1].labels[:NEAR]:
        return True
    if best.startswith(TOPIC) or best == OUT_OF_SCOPE:
        return sure < SURE_ELSE
    if best.startswith((TALK, ASSISTANT)) or sure < SURE_FACT:
        return True
    return best in _OF_ANYTHING and not is_who


NEAR = 3
"""Labels of a noun among which stands what is asked of it. Chosen."""

_OF_ANYTHING = frozenset(
    {"opens", "closes", "ends", "has_started", "is_over", "on_next", "on_now"}
    | {"event_unknown", "how_long", "days_left"}
)
"""What verbs and nouns alone ask that may be asked of any thing: "open until when?"."""


def _words_asking(bare: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return the words of a piece that are neither small nor ask, nor say a time."""
    language = asked.spoken
    asking = [
        word for one in ("question_words", "quantity") for word, _ in grouped_terms(one, language)
    ]
    small = {*terms("function_words", language), *terms("there_is_words", language)}
    small |= {*terms("half_words", language), *terms("thing_pronouns", language)}
    timeless = blanked(bare, reader.linked(bare, asked).times.offsets)
    rest = without_terms(fold(timeless), asking)
    if has_unsegmented(rest):
        rest = without_terms(rest, sorted(small, key=len, reverse=True))
        return " ".join(_WORD.findall(rest))
    return " ".join(word for word in _WORD.findall(rest) if word not in small)


_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def _joined(noun: str, before: str, rest: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return a noun with what is asked of it, or by itself where that would be read as another."""
    if not any(map(str.isalnum, rest)):
        return before
    gap = "" if asked.spoken == "zh" else " "
    whole = f"{before.rstrip(_MARKS)}{gap}{rest.strip(_BEGINNING)}"
    own, read = (reader.read(one.strip(), asked)[1] for one in (noun, whole))
    return whole if read.best in own.labels[:2] and read.confidence >= SURE_FACT else before


_MARKS, _BEGINNING = " .,;:…-–—?？؟。，、؛،!！", " ,;:،，¿"


def _at_first_mark(text: str) -> Sequence[str]:
    """Return a word or two ahead of the first comma, colon or dash of a sentence, and the rest."""
    found = _MARK.search(text)
    before = text[: found.start()] if found else ""
    is_noun = (
        len(before) <= FEWEST_CHARACTERS if has_unsegmented(before) else len(before.split()) <= 2
    )
    return [before, text[found.end() :]] if found and is_noun else [text]


FEWEST_CHARACTERS = 4
"""Characters of a Chinese or Korean noun ahead of a comma: more of them tell where one is."""


_MARK = re.compile(r"(?<!\d)\s*[,:،，：、]\s*(?!\d)|\s+[-–—]+\s+")
