"""Try a bot by hand: `python -m tests.discord_server`, with a person's side on the keyboard.

say TEXT             write in the channel (the bot's name with an @ mentions it)
dm TEXT              write to the bot directly
run NAME [key=value] run a slash command
press LABEL          press a button of the newest message that has it
choose MENU=VALUE,.. choose in a menu of the newest message that has it
fill [FIELD=VALUE]   fill in and send the form that was shown
as NAME [LOCALE]     be somebody else; Ana is an organiser, everybody new a participant
go CHANNEL           go to another channel
read                 show everything there is to see, again
quit
"""

from __future__ import annotations

# ruff: noqa: T201 - it prints for a person
import argparse
import asyncio
import shlex
import sys
from typing import Any

from tests.discord_server import (
    DiscordServer,
    Interaction,
    Message,
    NotOffered,
    Person,
    commands_offered,
)
from tests.discord_server.messages import walk
from tests.discord_server.permissions import Permission
from tests.discord_server.state import Application, Channel, Guild
from tests.discord_server.times import Signal

TEXT, WHOLE_NUMBER, TRUTH = 3, 4, 5
"""Types of a command's options."""

STRING = 3
"""The menu whose choices the bot names itself; the others offer what the server has."""

FILLED_IN = {3, 4, 5, 6, 7, 8, 19, 21, 22, 23}
"""The components of a form that a person fills in."""


class Keyboard:
    """A person whose hands are the lines of standard input."""

    def __init__(self, app: Application, guild: Guild, person: Person, channel: Channel) -> None:
        self.app = app
        self.guild = guild
        self.people = {person.name: person}
        self.person = person
        self.channel = channel
        self.form: Interaction | None = None
        self.shown: set[tuple[str, int, int]] = set()
        self.moved = Signal()

    async def obey(self, line: str) -> None:
        """Do what one line says."""
        verb, _, rest = line.partition(" ")
        if verb == "say":
            text = rest.replace(f"@{self.app.name}", self.app.mention)
            await self.person.say(self.channel, text)
        elif verb == "dm":
            await self.person.direct(self.app, rest)
        elif verb == "run":
            words, options = _read(rest)
            name = " ".join(words)
            given = self._typed(name, options)
            await self._follow(await self.person.run(self.channel, name, **given))
        elif verb == "press":
            await self._follow(await self.person.press(self._newest(rest), rest))
        elif verb == "choose":
            _, chosen = _read(rest)
            for menu, values in chosen.items():
                message = self._newest(menu)
                known = self._things() if (message.component(menu) or {})["type"] != STRING else {}
                picked = [known.get(value, value) for value in values.split(",")]
                await self._follow(await self.person.select(message, menu, picked))
        elif verb == "fill":
            await self._fill(_read(rest)[1])
        elif verb == "as":
            self._become(*rest.split())
        elif verb == "go":
            self._go(rest.removeprefix("#"))
        elif verb == "read":
            self.shown.clear()
            self.moved.fire()
        elif verb:
            raise NotOffered(" ".join((__doc__ or "").split("\n\n")[1].splitlines()))

    def _typed(self, name: str, options: dict[str, str]) -> dict[str, object]:
        """Return options as the app sends them: numbers as numbers, channels as channels."""
        _, _, path = commands_offered.find(self.person, self.channel, name, self.app)
        kinds = {one["name"]: one["type"] for one in path[-1].get("options") or []}
        things = self._things()
        typed: dict[str, object] = {}
        for option, words in options.items():
            kind = kinds.get(option, TEXT)
            typed[option] = words if kind == TEXT else things.get(words, words)
            if kind == WHOLE_NUMBER and words.isdecimal():
                typed[option] = int(words)
            elif kind == TRUTH:
                typed[option] = words == "true"
        return typed

    async def _follow(self, interaction: Interaction) -> None:
        """Show the form that an interaction opens; messages show themselves."""
        try:
            await interaction.acknowledged()
        except TimeoutError:
            print("  The application did not respond.", flush=True)
        if interaction.modal is not None:
            self.form = interaction
            fields = [
                one.get("custom_id") or one.get("label", "")
                for one in walk(interaction.modal.components)
                if one["type"] in FILLED_IN
            ]
            print(f"  form: {interaction.modal.title}\n    fields: {', '.join(fields)}", flush=True)

    async def _fill(self, values: dict[str, str]) -> None:
        if self.form is None:
            raise NotOffered("no form was shown")
        written = {field: text.replace("\\n", "\n") for field, text in values.items()}
        await self._follow(await self.person.submit(self.form, written))
        self.form = None

    def _become(self, name: str, locale: str = "en-US") -> None:
        if name not in self.people:
            self.people[name] = self.guild.add_member(name, locale=locale)
        self.person = self.people[name]
        self.moved.fire()

    def _go(self, name: str) -> None:
        found = [one for one in self.guild.channels.values() if one.name == name]
        if not found:
            raise NotOffered(f"there is no channel {name!r}")
        self.channel = found[0]
        self.moved.fire()

    def _things(self) -> dict[str, object]:
        """Channels, roles and people by name, as menus offer them."""
        guild = self.guild
        every: tuple[Any, ...] = (
            *guild.channels.values(),
            *guild.roles.values(),
            *self.people.values(),
        )
        return {one.name: one for one in every}

    def _newest(self, component: str) -> Message:
        found = [one for one in self.everything() if one.component(component)]
        if not found:
            raise NotOffered(f"no message has {component!r}")
        return found[-1]

    def everything(self) -> list[Message]:
        """What the person sees in the channel and in direct messages."""
        direct = self.person.dm(self.app)
        every = [*self.person.read(self.channel), *self.person.read(direct)]
        return sorted(every, key=lambda one: one.id)

    async def show(self) -> None:
        """Print what is new or changed for the person, whenever there is something."""
        while True:
            direct = self.person.dm(self.app)
            for one in self.everything():
                seen = (self.person.name, one.id, one.versions)
                if seen not in self.shown and not one.is_thinking:
                    self.shown.add(seen)
                    place = "directly" if one.channel is direct else f"#{one.channel.name}"
                    print(f"[{place}] {one.author.name}: {one.text}", flush=True)
                    if one.buttons:
                        print("    buttons:", ", ".join(one.buttons), flush=True)
                    for menu in one.selects.values():
                        print(f"    menu: {_menu(menu)}", flush=True)
            signals = (self.channel.changed, direct.changed, self.moved)
            changes = [signal.next() for signal in signals]
            await asyncio.wait(changes, return_when=asyncio.FIRST_COMPLETED)


def _read(rest: str) -> tuple[list[str], dict[str, str]]:
    """Return (words, key=value pairs) of what follows a verb."""
    words = shlex.split(rest)
    plain = [word for word in words if "=" not in word]
    return plain, dict(word.split("=", 1) for word in words if "=" in word)


def _menu(menu: dict[str, object]) -> str:
    options = menu.get("options")
    labels = [str(one["label"]) for one in options] if isinstance(options, list) else []
    name = menu.get("placeholder") or menu["custom_id"]
    return f"{name} ({', '.join(labels)})" if labels else str(name)


async def main() -> None:
    """Serve until the input ends."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
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
        keyboard = Keyboard(app, guild, ana, channel)
        showing = asyncio.create_task(keyboard.show())
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip() == "quit":
                break
            try:
                await keyboard.obey(line.strip())
            except (NotOffered, ValueError, TypeError) as problem:
                print(f"  not possible: {problem}", flush=True)
        showing.cancel()


if __name__ == "__main__":
    asyncio.run(main())
