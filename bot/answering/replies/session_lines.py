"""What is said of a session on a line under its title: its rooms, tracks and languages."""

from __future__ import annotations

from bot.answering.voice import Voice
from bot.core.models import Session
from bot.texts.grammar import language_names


def room_line(session: Session, voice: Voice) -> str:
    """Return in which rooms a session is; "" when it has none."""
    rooms = voice.rooms(session)
    return rooms and voice.say("discord-room", rooms=rooms, count=len(session.rooms))


def track_names(session: Session, voice: Voice) -> str:
    """Return the names of a session's tracks; "" when it has none."""
    known = voice.programme.track
    names = [known[track].name.get(voice.language) for track in session.tracks if track in known]
    return voice.listing(names) if names else ""


def language_line(session: Session, voice: Voice) -> str:
    """Return in which languages a session is held; "" when that is not known."""
    names = language_names(session.languages, voice.language)
    return names and voice.say("discord-spoken", languages=names, count=len(session.languages))
