"""What Harbour Lights earns in its channel of reminders, read as people read it."""

from __future__ import annotations

from datetime import timedelta

from tests.chat.scene import NOON, Scene
from tests.chat.steps import time_passes
from tests.discord_server import Channel

LATER = NOON + timedelta(days=1)
"""When nothing more is to come."""


def titles(channel: Channel) -> list[str]:
    return [message.text.splitlines()[0] for message in channel.messages]


# It is 09:10: of the keynote at 09:30 the first reminder is late; what has begun gets none.
EXPECTED = [
    "### “Reading eighty years of tide books” starts in 20 minutes",
    "### “Reading eighty years of tide books” starts in 10 minutes",
    "### “A buoy for forty euros” starts in one hour",
    "### “A buoy for forty euros” starts in 10 minutes",
    "### “Lunch” starts in one hour",
    "### “Lunch” starts in 10 minutes",
    "### “Stars over the pier” starts in one hour",
    "### “Stars over the pier” starts in 10 minutes",
]


async def run_to_the_end(place: Scene, **settings: object) -> None:
    async with place.usher(**settings) as app, time_passes(app):
        await place.server.wait_for(lambda: app.clock.now() > LATER, "the end")
