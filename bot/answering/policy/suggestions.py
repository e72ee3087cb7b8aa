"""What to ask next, also after an answer that did not help."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import INTENTS
from bot.answering.query import ParsedQuestion, Reply, unknown

NOT_HELPED = "bot:ask_person"
"""What somebody asks for who only says that an answer is not what was meant."""


def with_suggestions(reply: Reply, query: ParsedQuestion) -> Reply:
    """Return a reply with what may be asked next, unless it offers something itself."""
    return replace(reply, suggestions=reply.suggestions or suggestions_for(query, reply))


def suggestions_for(query: ParsedQuestion, reply: Reply) -> tuple[str, ...]:
    """Return up to three follow-up questions that have an answer."""
    voice = query.voice
    found: list[str] = []
    sessions = [query.programme.session[s] for s in reply.sessions[:2]]
    for session in sessions:
        title = voice.title(session)
        if session.abstract and session.abstract.value and query.intent != "about":
            found.append(voice.say("suggest-about-session", title=title))
        if session.rooms and query.intent not in {"where", "when"}:
            found.append(voice.say("suggest-where-session", title=title))
    for person in reply.people[:2]:
        name = query.programme.person[person].name
        if query.intent not in {"who_is", "role", "speakers", "opens", "keynote"}:
            found.append(voice.say("suggest-who", person=name))
        elif query.programme.sessions_of(person):
            found.append(voice.say("suggest-person-sessions", person=name))
    for intent in ("when", "where", "programme", "speakers"):
        key = _question(intent)
        if _question(query.intent) != key:
            found.append(voice.say(f"suggest-{key}"))
    return tuple(dict.fromkeys(found))[:3]


def not_helped(query: ParsedQuestion) -> Reply:
    """Ask for other words after a "no", and say whom to ask."""
    return unknown(query, "not-helped")


def _question(name: str) -> str | None:
    """Return which ready question stands for an intent, if one does."""
    row = INTENTS.get(name)
    return row.suggests if row else None
