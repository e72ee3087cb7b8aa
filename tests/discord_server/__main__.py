"""Try a bot by hand: `python -m tests.discord_server`, with a person's side on the keyboard.

say TEXT             write in the channel (the bot's name with an @ mentions it)
dm TEXT              write to the bot directly
run NAME [key=value] run a slash command
press LABEL          press a button of the newest message that has it
read                 show what Ana sees
quit
"""

from __future__ import annotations

# ruff: noqa: T201 - it prints for a person
import argparse
import asyncio
import shlex
import sys

from tests.discord_server import DiscordServer, Message, NotOffered, Person
from tests.discord_server.permissions import Permission
from tests.discord_server.state import Application, Channel


class Keyboard:
    """A person whose hands are the lines of standard input."""

    def __init__(self, app: Application, person: Person, channel: Channel) -> None:
        self.app = app
        self.person = person
        self.channel = channel
        self.shown: set[tuple[int, int]] = set()

    async def obey(self, line: str) -> None:
        """Do what one line says."""
        verb, _, rest = line.partition(" ")
        if verb == "say":
            text = rest.replace(f"@{self.app.name}", self.app.mention)
            await self.person.say(self.channel, text)
        elif verb == "dm":
            await self.person.direct(self.app, rest)
        elif verb == "run":
            words = shlex.split(rest)
            names = [word for word in words if "=" not in word]
            options = dict(word.split("=", 1) for word in words if "=" in word)
            await self.person.run(self.channel, " ".join(names), **options)
        elif verb == "press":
            found = [one for one in self.everything() if one.component(rest)]
            if not found:
                raise NotOffered(f"no message has {rest!r}")
            await self.person.press(found[-1], rest)
        elif verb == "read":
            self.shown.clear()
        elif verb:
            raise NotOffered("say TEXT, dm TEXT, run NAME key=value, press LABEL, read, quit")

    def everything(self) -> list[Message]:
        """What the person sees in the channel and in direct messages."""
        direct = self.person.dm(self.app)
        every = [*self.person.read(self.channel), *self.person.read(direct)]
        return sorted(every, key=lambda one: one.id)

    async def show(self) -> None:
        """Print what is new or changed, whenever there is something."""
        direct = self.person.dm(self.app)
        while True:
            for one in self.everything():
                if (one.id, one.versions) not in self.shown and not one.is_thinking:
                    self.shown.add((one.id, one.versions))
                    place = "directly" if one.channel is direct else f"#{one.channel.name}"
                    print(f"[{place}] {one.author.name}: {one.text}", flush=True)
                    if one.buttons:
                        print("    buttons:", ", ".join(one.buttons), flush=True)
            changes = [channel.changed.next() for channel in (self.channel, direct)]
            await asyncio.wait(changes, return_when=asyncio.FIRST_COMPLETED)


async def main() -> None:
    """Serve until the input ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8790)
    parser.add_argument("--token", default="usher.by-hand.token")
    parser.add_argument("--requests-log")
    parser.add_argument("--rate-limits", action=argparse.BooleanOptionalAction, default=True)
    given = parser.parse_args()
    async with DiscordServer.running(
        port=given.port, rate_limits=given.rate_limits, requests_log=given.requests_log
    ) as server:
        app = server.add_application("Usher", token=given.token)
        guild = server.add_guild("Conference", bots=[app])
        organisers = guild.add_role("Organisers", Permission.MANAGE_GUILD, mentionable=True)
        channel = guild.add_channel("general")
        for name in ("reminders", "organisers"):
            guild.add_channel(name)
        guild.add_channel("announcements", "announcement")
        ana = guild.add_member("Ana", roles=[organisers])
        print("# Put these lines into .env, then start the bot:")
        print(f"DISCORD_TOKEN={given.token}\nDISCORD_API_URL={server.api_url}", flush=True)
        keyboard = Keyboard(app, ana, channel)
        showing = asyncio.create_task(keyboard.show())
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip() == "quit":
                break
            try:
                await keyboard.obey(line.strip())
            except (NotOffered, ValueError) as problem:
                print(f"  not possible: {problem}", flush=True)
        showing.cancel()


if __name__ == "__main__":
    asyncio.run(main())
