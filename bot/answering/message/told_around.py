"""What is told around a question that names nothing: "the satellite guy. when, where?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.dialogue.state import DialogueState
from bot.answering.interpretation import Interpretation
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import MEANT, SURE, Meanings
from bot.answering.linking.mentions import ids_of
from bot.answering.message.asides import begins_with_oneself
from bot.answering.message.joined_facts import without_joined
from bot.answering.message.parts import is_bare
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.session_intent import MOST_ASKED
from bot.answering.subjects.words import subject_phrase

FEW_TERMS = 4
"""Terms of what is told that may be no more than a name for the session: "the satellite guy"."""


def asks_of_what_is_told(part: Interpretation) -> bool:
    """Whether something is asked of a session, be it what it is called, and none is named."""
    query = part.query
    asks_title = query.intent == "event_name" and query.names_session and not query.names_event
    # "What is the talk called?" has no subject that sessions could be near to.
    is_by_chance = 0 < query.nearness < MEANT and len(part.linked.terms) <= FEW_TERMS
    return is_bare(part) or asks_title or is_by_chance


def after_story(
    state: DialogueState,
    pieces: Sequence[str],
    text: str,
    asked: MessageContext,
    reader: MessageReader,
) -> DialogueState:
    """Return what a message is about before its questions: what the sentences beside them name.

    "I'm going to the deep dive. What is right after it in that room?"
    """
    rest = without_joined(text, pieces, asked)
    for piece in pieces:
        rest = rest.replace(piece, " ", 1)
    linked = reader.linked(rest.strip(), asked) if rest.strip(_MARKS) else None
    people = ids_of(linked.mentions, "person") if linked else ()
    if linked is not None:
        state = replace(state, bodies=ids_of(linked.mentions, "org"))
    if len(people) == 1:
        return replace(state, people=people, sessions=(), intent=state.intent or "who_is")
    if linked is None:
        return state
    told = linked.sessions or reader.sessions_of_kind(linked, asked)
    if not 0 < len(told) <= MOST_ASKED:
        return state
    sessions = tuple(session.id for session in told)
    return replace(state, sessions=sessions, people=(), intent=state.intent or "about")


_MARKS = " .,;:!?،؟。，？！"


def about_told(
    parts: Sequence[Interpretation],
    text: str,
    asked: MessageContext,
    reader: MessageReader,
    knowledge: Knowledge,
    meanings: Meanings,
) -> list[Interpretation]:
    """Return the questions of a message about the session that the rest of it tells of."""
    rest = without_joined(text, [part.linked.text for part in parts], asked)
    for part in parts:
        rest = rest.replace(part.linked.text, " ", 1)
    rest = rest.strip(_MARKS)
    linked = reader.linked(rest, asked)
    phrase = subject_phrase(linked, asked.words, asked.spoken)
    if begins_with_oneself(linked, asked.spoken):
        return list(parts)
    near = meanings.nearest((phrase, rest)) if phrase else None
    is_short = len(linked.terms) <= FEW_TERMS
    is_of_session = is_short or any(part.query.names_session for part in parts)
    ids: tuple[str, ...] = ()
    nearness = 0.0
    if near and near.chance >= (MEANT if is_of_session else SURE):
        # A story says less surely than a name which session is meant: it is said to be only near.
        ids, nearness = near.ids[:MOST_ASKED], min(near.chance, MEANT)
    if not 0 < len(ids) <= MOST_ASKED:
        return list(parts)
    sessions = tuple(knowledge.programme.session[one] for one in ids)

    def of_told(query: ParsedQuestion) -> ParsedQuestion:
        intent = "find_sessions" if query.intent == "event_name" else query.intent
        return replace(
            query,
            intent=intent,
            sessions=sessions,
            found=sessions,
            is_topical=True,
            names_session=True,
            nearness=nearness,
            subject_text=phrase,
        )

    return [
        replace(part, query=of_told(part.query), is_vouched=True)
        if asks_of_what_is_told(part)
        else part
        for part in parts
    ]
