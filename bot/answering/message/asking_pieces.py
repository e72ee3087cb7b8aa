"""Whether a piece of a message asks by itself, and what."""

from __future__ import annotations

from collections.abc import Callable

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.descriptions.named_things import (
    begins_by_itself,
    stands_somewhere,
    thing_asked,
)
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.spans import touches
from bot.answering.message.clauses import begins_to_ask
from bot.answering.message.reading import (
    SURE_CLAUSE,
    SURE_PIECE,
    SURE_READING,
    MessageContext,
    MessageReader,
)
from bot.answering.parsing.intent_choice import worded_intent
from bot.answering.parsing.part_asked import asks_who
from bot.answering.parsing.venue_alone import is_venue_alone
from bot.answering.subjects.session_intent import ASKED_OF
from bot.answering.subjects.stated_subject import stated_subject
from bot.answering.text.markers import asks_by_word, question_words_in, says, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.sentences import asks_for_thing, is_question
from bot.answering.text.splitting import IntentOf, SureIntent
from bot.answering.text.whether import A_NOT_A, asks_openly_if
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import SessionKind


def sure_intent_of(reader: MessageReader, asked: MessageContext) -> IntentOf:
    """Return what tells the intent and things of a piece that surely asks, else None."""

    def intent(piece: str) -> SureIntent | None:
        linked = reader.linked(piece.strip(), asked)
        titles = (*terms("honorifics", asked.spoken), *terms("of_words", asked.spoken))
        rest = [t for t in linked.terms if not touches(t, linked.spans)]
        is_name = bool(linked.mentions) and all(t.surface in titles for t in rest)
        is_asked = asks_by_word(piece, asked.spoken)
        is_open = asked.spoken == "zh" and A_NOT_A.search(piece) is not None
        is_left_out = not (is_asked or is_open) and says(piece, "leaving_out", asked.spoken)
        is_told = not (is_asked or begins_to_ask(piece, asked.spoken) or is_question(piece))
        kinds = kinds_in(fold(linked.text), asked.spoken, reader.kind_tracks)
        is_missed = is_told and says(piece, "missed_words", asked.spoken)
        is_missed = is_missed and bool(kinds or linked.sessions)
        is_name = (is_name or linked.is_only_names) and not is_venue_alone(linked)
        if is_name or is_left_out or is_missed:
            return None  # a title set off by commas asks nothing; nor does "I missed the keynote"
        _, ranking = reader.read(piece.strip(), asked)
        is_of_nobody = has_trait(ranking.best, Trait.OF_PERSON) and not linked.names("person")
        if is_told and is_of_nobody:
            return None  # "that director, Ana, what does she speak on"
        worded = worded_intent(ranking.best, linked, asked.spoken)
        asks = is_question(piece) or asks_for_thing(piece, asked.spoken)
        if asks and stated_subject(linked, asked.words, asked.spoken):
            worded = worded or "find_sessions"  # "something about bees?", after a story
        is_noun = len(linked.terms) == 1 and not is_asked
        is_named = linked.strangers or linked.names("person") or linked.names("event")
        # What neither asks nor names is often only told: "email is too slow".
        is_asked = is_asked or asks_openly_if(piece, asked.spoken)
        least = SURE_READING if is_asked or is_named else SURE_PIECE
        least = SURE_CLAUSE if is_noun else least
        if ranking.confidence <= least or ranking.best == OUT_OF_SCOPE:
            worded = worded or _asked_of_named(linked, {kind for kind, _ in kinds}, asked.spoken)
            worded = worded or _asked_of_thing(piece, asked.spoken)
            worded = worded or _asked_barely(piece, asked.spoken)
            if not worded:
                return None
        mentions = () if is_venue_alone(linked) else linked.mentions
        things = {identity for mention in mentions for identity in mention.ids}
        things |= {session.id for session in linked.sessions}
        things |= {word for _, word in kinds}
        return SureIntent(worded or ranking.best, frozenset(things))

    return intent


def sure_label(piece: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return the intent that a piece surely has, or that of nothing of the event."""
    intent = sure_intent_of(reader, asked)(piece)
    return intent.label if intent else OUT_OF_SCOPE


def _asked_of_named(linked: Entities, kinds: set[SessionKind], language: str) -> str | None:
    """Return what the one question word beside a session asks of it: "where is the opening"."""
    asked = question_words_in(linked.text, language)
    is_named = linked.sessions or kinds - {SessionKind.TALK}
    if not is_named or len(asked) != 1:
        return None
    (word,) = asked
    is_asked = word != "who" or asks_who(linked.text, language)
    return ASKED_OF.get(word) if is_asked else None


def _asked_of_thing(piece: str, language: str) -> str | None:
    """Return what the one question word asks of what stands somewhere: "where is the station"."""
    asked = question_words_in(piece, language) & {"when", "where"}
    thing = thing_asked(piece, language)
    if thing is None or len(asked) != 1:
        return None
    (word,) = asked
    return ASKED_OF[word] if stands_somewhere(thing) or begins_by_itself(thing) else None


def _asked_barely(piece: str, language: str) -> str | None:
    """Return what a piece asks that is nothing but one question word: "几点"."""
    said = question_words_in(piece, language)
    words = [word for word, group in grouped_terms("question_words", language) if group in said]
    if len(said) != 1 or any(map(str.isalnum, without_terms(fold(piece), words))):
        return None
    (word,) = said
    return ASKED_OF.get(word) if word != "who" else None


def asks_elsewhere(reader: MessageReader, asked: MessageContext) -> Callable[[str], bool]:
    """Return what tells whether a piece asks of what is nothing of the event: "who won the cup"."""

    def asks(piece: str) -> bool:
        linked = reader.linked(piece.strip(), asked)
        if linked.mentions or linked.sessions or len(linked.terms) < LEAST_ELSEWHERE:
            return False
        _, ranking = reader.read(piece.strip(), asked)
        is_outside = ranking.best == OUT_OF_SCOPE and ranking.confidence >= SURE_READING
        if asks_for_thing(piece, asked.spoken):
            return is_outside or bool(linked.unmatched)
        is_asked = asks_by_word(piece, asked.spoken) or begins_to_ask(piece, asked.spoken)
        return is_outside and is_asked

    return asks


LEAST_ELSEWHERE = 2
"""Terms of a question that is about nothing of the event."""
