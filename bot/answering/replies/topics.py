"""What the organisers wrote besides the programme: practicalities, contacts; and small talk."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.query import Ask, Reply, answered, with_contact
from bot.answering.replies import event, sessions
from bot.core.models import USUAL_TOPICS, AnswerStatus, Contact


def topic(ask: Ask) -> Reply:
    """The organisers' answer on a topic, or that there is none yet."""
    voice = ask.voice
    name = ask.intent.removeprefix("topic:")
    found = ask.programme.topic_covering.get(name)
    if found is None or not found.answer.value:
        other = _answered_rival(ask)
        if other:
            return topic(replace(ask, intent=other, rivals=()))
    if found is None and ask.asks_contact and _own_contact(ask, name):
        return contact(replace(ask, purposes=(name,)))
    if found is None and "find_sessions" in ask.rivals and ask.found:
        return sessions.find_sessions(ask)
    if found is None and name == "transport":
        return event.directions(ask)
    if found is None:
        title = voice.say(f"topic-{name}")
        text = voice.say("not-published", topic=title)
        return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text, name)
    text = voice.text(found.answer) or ""
    purposes = [found.contact] if found.contact else []
    if not text:
        text = voice.say("not-published", topic=found.title.get(voice.language))
        reply = with_contact(ask, AnswerStatus.NOT_PUBLISHED, text, *purposes, found.id, name)
        return Reply(
            status=reply.status, text=reply.text, sources=(found.answer.origin, *reply.sources)
        )
    lines = [text]
    lines += [
        voice.say("website", label=link.label.get(voice.language), url=link.url)
        for link in found.links[:3]
    ]
    own = _own_contact(ask, name, found.contact)
    if own:
        lines.append(voice.say("contact", details=voice.contact(own)))
    return answered("\n".join(lines), found.answer.origin, *([own.origin] if own else []))


def _own_contact(ask: Ask, purpose: str, identity: str | None = None) -> Contact | None:
    """Return the contact that a topic names, or that is there for it alone."""
    for candidate in ask.programme.event.contacts:
        if candidate.id == identity or purpose in candidate.purposes:
            return candidate
    return None


def _answered_rival(ask: Ask) -> str | None:
    """Return a topic nearly as likely that the organisers did answer ("until when to register")."""
    for rival in ask.rivals:
        own = ask.programme.topic_covering.get(rival.removeprefix("topic:"))
        if rival.startswith("topic:") and own and own.answer.value:
            return rival
    return None


def contact(ask: Ask) -> Reply:
    """Whom to ask, for a purpose where one was named."""
    voice = ask.voice
    purposes = ask.purposes
    found = ask.programme.contact_for(*purposes)
    if found is None:
        return Reply(status=AnswerStatus.NOT_PUBLISHED, text=voice.say("contact-unknown"))
    details = voice.contact(found)
    special = next((p for p in purposes if p in found.purposes and p in USUAL_TOPICS), None)
    if special:
        text = voice.say("contact-for", purpose=voice.say(f"topic-{special}"), details=details)
    else:
        text = voice.say("contact", details=details)
    people = (ask.programme.person[found.person],) if found.person else ()
    return answered(text, found.origin, people=people)


def small_talk(ask: Ask) -> Reply:
    """Hello, thanks, who are you, what can you do."""
    voice = ask.voice
    key = ask.intent.removeprefix("talk:").replace("_", "-")
    suggestions = tuple(voice.say(f"suggest-{name}") for name in ("dates", "venue", "programme"))
    return Reply(
        status=AnswerStatus.SMALL_TALK,
        text=voice.say(key, name=voice.event_name()),
        sources=(),
        suggestions=suggestions if key in {"hello", "help", "who-are-you"} else (),
    )
