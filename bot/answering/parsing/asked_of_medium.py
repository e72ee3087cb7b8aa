"""What is asked where a medium is named, of a body: "is it on UN Web TV"."""

from __future__ import annotations

from bot.answering.intents import TOPIC
from bot.answering.linking.bodies_asked import speaks_of_people
from bot.answering.linking.entities import Entities


def asked_of_medium(linked: Entities) -> str | None:
    """Return what is asked of the event where one medium of a body is named."""
    if speaks_of_people(linked.text):
        return None
    media = {body.medium for body in linked.longer_bodies} & _OF_MEDIA.keys()
    return _OF_MEDIA[media.pop()] if len(media) == 1 else None


_OF_MEDIA = {"broadcast": f"{TOPIC}livestream", "press": "event_unknown"}
"""What is asked of the event where a medium is named in which it may be seen, or read of."""
