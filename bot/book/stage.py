"""Usher on a stage: the client as it runs, on a server that is only told of, in no network.

Commands and buttons do here what they do on Discord; what they would send is kept to be drawn.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import aiohttp
import discord
from discord import app_commands
from discord.ui import LayoutView, Modal

from bot.app import App, open_app
from bot.book.payloads import (
    CHANNELS,
    EVERYTHING,
    GUILD,
    MANAGE_GUILD,
    NOW,
    ORGANISERS,
    USHER,
    guild,
    member,
    message,
    user,
)
from bot.book.shown_message import ShownMessage, shown_view
from bot.chat.cards.posts import view_of_post
from bot.chat.cards.views import view_of
from bot.chat.connection.client import UsherClient
from bot.chat.interactions.asker import Asker
from bot.chat.questions.answering import answered
from bot.clock import SimulatedClock
from bot.core.deliveries import Delivery, State
from bot.core.posts import Target, TargetKind
from bot.languages import ROWS
from bot.services.deliver import Compose
from bot.services.posts.composers import composers
from bot.settings import Settings

EVENT = Path(__file__).with_name("event")
"""The folder of the event that the book speaks of."""

LOCALES = {row.code: row.discord_locale or ROWS[0].discord_locale for row in ROWS}
"""Discord's locale of a reader of each language."""


class _Answering:
    """Takes the answers to one interaction, in place of Discord."""

    def __init__(self) -> None:
        self.shown: list[ShownMessage] = []
        self._is_done = False

    def is_done(self) -> bool:
        return self._is_done

    async def defer(self, **_options: Any) -> None:
        self._is_done = True

    async def send_message(self, *, ephemeral: bool = False, **message: Any) -> None:
        self._keep(message, is_private=ephemeral)

    async def send(self, *, ephemeral: bool = False, **message: Any) -> None:
        self._keep(message, is_private=ephemeral)

    async def edit_message(self, **message: Any) -> None:
        self._keep(message, is_private=False)

    async def send_modal(self, form: Modal) -> None:
        self._is_done = True
        self.shown.append(ShownMessage(cast(Mapping[str, Any], form.to_dict()), is_form=True))

    def _keep(self, message: Mapping[str, Any], *, is_private: bool) -> None:
        self._is_done = True
        view: LayoutView | None = message.get("view")
        content = {"type": 10, "content": message.get("content")}
        shown = ShownMessage({"components": [content]}) if view is None else shown_view(view)
        self.shown.append(replace(shown, is_private=is_private))


class _Interaction(discord.Interaction[UsherClient]):
    """A real interaction, whose answers are kept instead of sent."""

    def __init__(self, client: UsherClient, data: Mapping[str, Any]) -> None:
        super().__init__(data=cast(Any, data), state=client._connection)  # noqa: SLF001 - as the library makes them
        self.answering = _Answering()

    @property
    def response(self) -> Any:
        return self.answering

    @property
    def followup(self) -> Any:
        return self.answering

    async def edit_original_response(self, **message: Any) -> Any:
        await self.answering.edit_message(**message)


@dataclass
class Stage:
    """Usher running, and somebody who uses it in a language."""

    app: App
    language: str
    is_organiser: bool = True
    commands_used: set[str] = field(default_factory=set)
    kinds_composed: set[str] = field(default_factory=set)

    @property
    def client(self) -> UsherClient:
        """Usher's client."""
        return self.app.client

    async def command(self, name: str, /, **options: Any) -> ShownMessage:
        """Use a command, such as `agenda` or `announce list`; returns what is shown last."""
        self.commands_used.add(name)
        group, _, inner = name.partition(" ")
        command = self.client.tree.get_command(group)
        if inner:
            command = cast(app_commands.Group, command).get_command(inner)
        interaction = self._interaction({"type": 2, "data": {"id": "1", "name": group, "type": 1}})
        await cast(Any, command).callback(interaction, **options)
        return interaction.answering.shown[-1]

    async def press(self, card: ShownMessage, verb: str, *chosen: str) -> ShownMessage:
        """Press the button of a card whose id begins with a verb, or choose from such a menu.

        Returns what is shown last.
        """
        told = message(card.components, card.asked)
        data = {
            "custom_id": card.button(verb),
            "component_type": 3 if chosen else 2,
            "values": list(chosen),
        }
        interaction = self._interaction({"type": 3, "data": data, "message": told})
        await self.client.on_interaction(interaction)  # type: ignore[attr-defined] # UsherBot's
        return interaction.answering.shown[-1]

    async def fill(self, form: ShownMessage, **fields: str) -> ShownMessage:
        """Fill in a form and send it; returns what is shown last."""
        inputs = [{"type": 4, "custom_id": name, "value": text} for name, text in fields.items()]
        data = {
            "custom_id": form.payload["custom_id"],
            "components": [{"type": 18, "component": one} for one in inputs],
        }
        interaction = self._interaction({"type": 5, "data": data})
        await self.client.on_interaction(interaction)  # type: ignore[attr-defined] # UsherBot's
        return interaction.answering.shown[-1]

    async def send_announcements(self) -> None:
        """Send what is due of the announcements: only one channel takes them."""
        await self.app.announce.send_due()
        await self.app.deliver.send_due()
        await asyncio.wait(self.app.deliver.under_way)

    async def ask(self, question: str) -> ShownMessage:
        """Ask a question in a message; returns the reply."""
        asker = Asker("1", str(CHANNELS["general"]), None, None)
        card = await answered(self.client, question, asker, is_shown=False, language=self.language)
        return replace(shown_view(view_of(card)), asked=question)

    async def post(
        self,
        kind: str,
        payload: Mapping[str, Any],
        *,
        is_dm: bool = False,
        at: datetime | None = None,
    ) -> ShownMessage:
        """Return what a row of the outbox says to a channel, or to one person, at a moment."""
        self.kinds_composed.add(kind)
        row = self._row(kind, payload, is_dm=is_dm)
        post = await self._composers[kind](row, at or self.app.clock.now())
        return shown_view(view_of_post(post, row.reference, is_dm=is_dm))

    @cached_property
    def _composers(self) -> Mapping[str, Compose]:
        return composers(
            lambda: self.client.conversations.event, self.client.announce, self.client.escalate
        )

    def _row(self, kind: str, payload: Mapping[str, Any], *, is_dm: bool) -> Delivery:
        now = self.app.clock.now()
        return Delivery(
            id=1,
            key=kind,
            event=self.client.conversations.event.id,
            kind=kind,
            batch=None,
            target=Target(TargetKind.USER, "1") if is_dm else Target(TargetKind.CHANNEL, "general"),
            language=self.language,
            payload=payload,
            due_at=now,
            expires_at=None,
            state=State.SENDING,
            attempts=1,
            claimed_at=now,
            last_error=None,
            sent=None,
            sent_at=None,
            revision=0,
            edit_attempts=0,
        )

    def _interaction(self, told: Mapping[str, Any]) -> _Interaction:
        role, permissions = (ORGANISERS, MANAGE_GUILD) if self.is_organiser else (GUILD, 0)
        asker = member(user(1, "Ana"), role) | {"permissions": str(permissions)}
        data = {
            "id": "4000",
            "application_id": str(USHER),
            "token": "stage",
            "version": 1,
            "attachment_size_limit": 0,
            "app_permissions": str(EVERYTHING),
            "locale": LOCALES[self.language],
            "guild_locale": LOCALES[self.language],
            "guild_id": str(GUILD),
            "channel": {"id": str(CHANNELS["general"]), "type": 0},
            "member": asker,
        }
        return _Interaction(self.client, data | dict(told))


@contextlib.asynccontextmanager
async def stage(language: str) -> AsyncIterator[Stage]:
    """Put Usher on the stage, with somebody who reads a language."""
    with TemporaryDirectory(prefix="usher-book-") as folder:
        settings = Settings(
            event=str(EVENT),
            database_url=f"sqlite:///{Path(folder) / 'book.db'}",
        )
        # It is over as it begins: what waits on the stage waits for good.
        clock = SimulatedClock(NOW, NOW)
        async with open_app(settings, clock) as app:
            _pretend(app.client)
            await app.conversations.open(app.current.engine)
            await app.conversations.choose_language("1", language)
            yield Stage(app, language)
            await app.client.finish(0)


def _pretend(client: UsherClient) -> None:
    """Tell a client who it is and which server it is in; nothing else can be asked."""

    async def asked(route: discord.http.Route, **_options: Any) -> Any:
        if "/members/" in route.path:
            return member(user(USHER, "Usher"), ORGANISERS)
        is_message = route.method == "POST" and route.path.endswith("/messages")
        if is_message and route.channel_id == CHANNELS["announcements"]:
            return message([{"type": 10, "content": "As it was sent."}], "")
        raise aiohttp.ClientError("there is no Discord on the stage")

    client.http.request = asked  # type: ignore[method-assign] # nothing leaves the stage
    state = client._connection  # noqa: SLF001 - where the library keeps what Discord tells
    state.user = discord.ClientUser(state=state, data=cast(Any, user(USHER, "Usher")))
    state._add_guild_from_data(cast(Any, guild()))  # noqa: SLF001 - as above
