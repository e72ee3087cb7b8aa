"""How a web address is written in an answer."""

from __future__ import annotations

from bot.answering.voice import Voice
from bot.core.models import Link


def written_link(voice: Voice, link: Link) -> str:
    """Return a web address after what it is called; alone where that is the address itself."""
    label = link.label.get(voice.language)
    return link.url if label == link.url else voice.say("website", label=label, url=link.url)
