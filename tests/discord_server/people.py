"""The user's side: what a person does in Discord's own app."""

from __future__ import annotations

from typing import Any

from tests.discord_server import commands_offered as offered
from tests.discord_server import payloads
from tests.discord_server.check_messages import File, check_message
from tests.discord_server.errors import NotOffered
from tests.discord_server.interactions import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    MODAL_SUBMIT,
    Interaction,
)
from tests.discord_server.messages import SELECTS, Message, walk
from tests.discord_server.permissions import Permission, in_channel, may_speak
from tests.discord_server.state import (
    Application,
    Channel,
    Guild,
    User,
)


class Person(User):
    """Somebody who uses Discord's app."""

    # --- messages

    async def say(
        self,
        channel: Channel,
        text: str = "",
        *,
        reply_to: Message | None = None,
        ping: bool = True,
        files: dict[str, bytes] | None = None,
    ) -> Message:
        """Write a message, perhaps as a reply."""
        if channel.guild is not None and not may_speak(self, channel):
            raise NotOffered(f"{self.name} may not write in #{channel.name}")
        body: dict[str, Any] = {"content": text}
        sent = {str(at): File(name, one) for at, (name, one) in enumerate((files or {}).items())}
        if reply_to is not None:
            parse = ["users", "roles", "everyone"]
            body["allowed_mentions"] = {"parse": parse, "replied_user": ping}
        draft = check_message(body, sent)
        reference = None
        if reply_to is not None:
            ids = {"message_id": str(reply_to.id), "channel_id": str(channel.id)}
            reference = {"type": 0, **ids}
        return self.world.create_message(
            channel, self, draft, replied_to=reply_to, reference=reference
        )

    async def edit(self, message: Message, text: str) -> Message:
        """Change one's own message."""
        if message.author is not self:
            raise NotOffered("people edit only their own messages")
        draft = check_message({"content": text}, {}, before=message)
        message.pinged = self.world._pinged(message, draft)  # noqa: SLF001 - the app's own doing
        self.world.edit_message(message, draft)
        return message

    async def delete(self, message: Message) -> None:
        """Delete a message (another's only with Manage Messages)."""
        may = message.author is self or message.only_for == self.id or (
            message.channel.guild is not None
            and in_channel(self, message.channel) & Permission.MANAGE_MESSAGES
        )  # fmt: skip
        if not may:
            raise NotOffered("not theirs to delete")
        self.world.delete_message(message)

    async def direct(self, to: Application | User, text: str, **more: Any) -> Message:
        """Write a direct message."""
        return await self.say(self.dm(to), text, **more)

    def dm(self, other: Application | User) -> Channel:
        """The direct conversation with somebody."""
        user = other.user if isinstance(other, Application) else other
        return self.world.direct_channel(self, user)

    def read(self, channel: Channel) -> list[Message]:
        """The messages that this person sees in a channel, oldest first."""
        if channel.guild and not in_channel(self, channel) & Permission.VIEW_CHANNEL:
            raise NotOffered(f"{self.name} does not see #{channel.name}")
        return channel.visible_to(self)

    def install(self, app: Application) -> None:
        """Install an application for oneself."""
        self.installed.add(app.id)

    def give(self, guild: Guild, *roles: Any) -> None:
        """Receive roles in a guild."""
        member = guild.members[self.id]
        member.roles += [role for role in roles if role not in member.roles]
        self.world.member_changed(guild, self)

    def lose(self, guild: Guild, *roles: Any) -> None:
        """Lose roles in a guild."""
        member = guild.members[self.id]
        member.roles = [role for role in member.roles if role not in roles]
        self.world.member_changed(guild, self)

    # --- commands

    async def run(
        self, channel: Channel, name: str, app: Application | None = None, /, **options: Any
    ) -> Interaction:
        """Run a slash command by its name, sub-commands as "announce new"."""
        owner, command, path = offered.find(self, channel, name, app)
        given = offered.fill(self, path[-1], options, whole=True)
        data = offered.data(command, path, given, channel)
        return self._begin(owner, channel, COMMAND, data, command=command)

    async def autocomplete(
        self, channel: Channel, name: str, app: Application | None = None, /, **options: Any
    ) -> list[dict[str, Any]]:
        """Type into an option (the last one given) and return the choices shown."""
        interaction = self.type_into(channel, name, app, **options)
        choices: list[dict[str, Any]] = await interaction.response()
        return choices

    def type_into(
        self, channel: Channel, name: str, app: Application | None = None, /, **options: Any
    ) -> Interaction:
        """Type into an option without waiting for the choices."""
        owner, command, path = offered.find(self, channel, name, app)
        typed = list(options)[-1]
        given = offered.fill(self, path[-1], options, whole=False, typed=typed)
        data = offered.data(command, path, given, channel)
        return self._begin(owner, channel, AUTOCOMPLETE, data, command=command)

    async def context_menu(
        self, channel: Channel, name: str, target: Message | User, app: Application | None = None
    ) -> Interaction:
        """Choose an entry of the menu of a message or of a user."""
        kind = 3 if isinstance(target, Message) else 2
        owner, command, _ = offered.find(self, channel, name, app, kind=kind)
        resolved: dict[str, Any]
        if isinstance(target, Message):
            resolved = {"messages": {str(target.id): payloads.message(target)}}
        else:
            resolved = {"users": {str(target.id): payloads.user(target)}}
        data = {
            "id": command["id"], "name": command["name"], "type": kind,
            "target_id": str(target.id), "resolved": resolved,
        }  # fmt: skip
        if "guild_id" in command:
            data["guild_id"] = command["guild_id"]
        return self._begin(owner, channel, COMMAND, data, command=command)

    # --- components

    async def press(self, message: Message, name: str) -> Interaction:
        """Press a button by its label or custom_id."""
        one = self._component(message, name, {2})
        if not one.get("custom_id"):
            raise NotOffered(f"the button {name!r} opens a link")
        data = {"component_type": 2, "custom_id": one["custom_id"], "id": one["id"]}
        return self._begin(_owner(message), message.channel, COMPONENT, data, message=message)

    async def forge_press(
        self, message: Message, custom_id: str, *, component_type: int = 2, **more: Any
    ) -> Interaction:
        """Press a button that is not there, as a changed client could."""
        data = {"component_type": component_type, "custom_id": custom_id, "id": 1, **more}
        return self._begin(_owner(message), message.channel, COMPONENT, data, message=message)

    async def select(self, message: Message, name: str, values: list[Any]) -> Interaction:
        """Choose in a select menu, by custom_id or placeholder; options by value or label."""
        one = self._component(message, name, SELECTS)
        data: dict[str, Any] = {
            "component_type": one["type"], "custom_id": one["custom_id"], "id": one["id"],
            **offered.chosen(one, values, message.channel),
        }  # fmt: skip
        return self._begin(_owner(message), message.channel, COMPONENT, data, message=message)

    async def submit(self, shown: Interaction, values: dict[str, Any]) -> Interaction:
        """Fill in a modal by custom_id or label, and send it."""
        modal = shown.modal
        if modal is None:
            raise NotOffered("no form was shown")
        components, resolved = offered.filled(modal.components, values, shown.channel)
        data: dict[str, Any] = {"custom_id": modal.custom_id, "components": components}
        if resolved:
            data["resolved"] = resolved
        return self._begin(
            shown.application, shown.channel, MODAL_SUBMIT, data,
            message=shown.message, after=shown, owners=shown.owners,
        )  # fmt: skip

    def _component(self, message: Message, name: str, kinds: Any) -> dict[str, Any]:
        if message.deleted or message.only_for not in (None, self.id):
            raise NotOffered(f"{self.name} does not see that message")
        one = message.component(name)
        if one is None or one["type"] not in kinds:
            every = [
                each.get("label") or each.get("custom_id")
                for each in walk(message.components)
                if each["type"] in kinds
            ]
            raise NotOffered(f"no such component: {name!r}; there are {every}")
        if one.get("disabled"):
            raise NotOffered(f"{name!r} is disabled")
        return one

    def _begin(
        self,
        app: Application,
        channel: Channel,
        kind: int,
        data: dict[str, Any],
        *,
        message: Message | None = None,
        command: dict[str, Any] | None = None,
        after: Interaction | None = None,
        owners: dict[str, str] | None = None,
    ) -> Interaction:
        world = self.world
        guild = channel.guild
        if channel.deleted or not in_channel(self, channel) & Permission.VIEW_CHANNEL:
            raise NotOffered(f"{self.name} does not see #{channel.name}")
        if owners is None:
            owners = offered.owners(self, app, channel, command)
        context = 0 if guild else 1 if app.user.id in channel.recipients else 2
        interaction = Interaction(
            world.ids.next(), app, self, channel, kind, data, world.clock(), guild, message,
            owners, context, after,
        )  # fmt: skip
        world.interactions[interaction.token] = interaction
        world.tell("INTERACTION_CREATE", interaction.payload(), only=app)
        return interaction


def _owner(message: Message) -> Application:
    if message.application is None:
        raise NotOffered("only messages of bots have components")
    return message.application
