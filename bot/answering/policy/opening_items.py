"""The opening film, or the closing one, where none is called so: nobody who opens is told of."""

from __future__ import annotations

from bot.answering.intents import Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.query import Reply, with_contact
from bot.answering.text.markers import question_words_in
from bot.core.models import EDGE_KINDS, AnswerStatus, SessionKind


def reply_to_opening_item(part: Interpretation) -> Reply | None:
    """Say that no item of the sort asked for opens or closes the event; None where one may.

    Where it is asked who opens it, or something is found that is called so, that is told.
    """
    query = part.query
    kinds = set(query.kinds)
    is_of_sort = bool(kinds & EDGE_KINDS) and SessionKind.OTHER in kinds
    is_told = query.of_kind or query.sessions or query.found or query.people
    if has_trait(query.intent, Trait.LISTS):
        return None  # "which films are on on opening night"
    if not is_of_sort or is_told or "who" in question_words_in(part.linked.text, query.spoken):
        return None
    said = query.voice.say("kind-unpublished")
    return with_contact(query, AnswerStatus.NOT_PUBLISHED, said, "programme")
