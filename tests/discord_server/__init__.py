"""A strict stand-in for Discord, on loopback, for tests and for trying Usher by hand.

It speaks HTTP API v10 and the gateway to a real discord.py client, refuses what Discord refuses
with Discord's own status and code, and gives tests a user's side::

    async with DiscordServer.running(rate_limits=False) as server:
        app = server.add_application("Usher", token="a.b.c")
        guild = server.add_guild("Conference", locale="en-US", bots=[app])
        organisers = guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)
        channel = guild.add_channel("general")
        ana = guild.add_member("Ana", locale="fr", roles=[organisers])

        question = await ana.say(channel, f"{app.mention} when is it?")
        reply = await server.wait_for_message(channel, author=app, after=question)
        reply.text, reply.buttons, reply.pinged

        interaction = await ana.run(channel, "ask", question="When?")
        answer = await interaction.response()       # a Message, a Modal or choices
        again = await ana.press(answer, "Next page")
        chosen = await ana.select(answer, "custom-id", ["value"])
        sent = await ana.submit(modal_interaction, {"Title": "Hello"})
        choices = await ana.autocomplete(channel, "session", title="tid")
        await ana.context_menu(channel, "Ask Usher about this", question)
        direct = await ana.direct(app, "hello")     # channel: ana.dm(app)

Clients find it at `server.api_url` and `server.gateway_url`. Waiting is on events; nothing sleeps.

Failing on purpose: `server.fail("POST", "/channels/{id}/messages", 502, times=2)`; the kind is a
status, "timeout" or "drop"; `when="after"` carries the request out first; `after=3` lets three
pass; `times=None` never ends. `server.missing(pattern)`, `drop_gateway`, `ask_to_reconnect`,
`invalidate_sessions`, `go_silent`, `duplicate_next_message_create`, `heal`.

Not being Discord: `running(differences=ServerDifferences(say=sparse, scheme="", ...))`.

What was asked: `server.requests`, `server.count("POST", pattern)`, `server.too_many_requests`,
`server.peak_per_second(app)`. `requests_log=` or the variable USHER_REQUESTS_LOG appends every
request to a file of JSON lines {method, path, body}.

The user's side raises `NotOffered` for what Discord's own app would not let a person do: an
unknown command, a missing option, a disabled button. `forge_press` does it anyway.
"""

from tests.discord_server.errors import NotOffered, Refused
from tests.discord_server.interactions import Interaction, Modal
from tests.discord_server.limits import Limits
from tests.discord_server.messages import Button, Message, Pinged
from tests.discord_server.people import Person
from tests.discord_server.permissions import Permission
from tests.discord_server.server import DiscordServer
from tests.discord_server.server_differences import ServerDifferences
from tests.discord_server.state import (
    Application,
    Channel,
    Guild,
    Role,
    User,
)

__all__ = [
    "Application",
    "Button",
    "Channel",
    "DiscordServer",
    "Guild",
    "Interaction",
    "Limits",
    "Message",
    "Modal",
    "NotOffered",
    "Permission",
    "Person",
    "Pinged",
    "Refused",
    "Role",
    "ServerDifferences",
    "User",
]
