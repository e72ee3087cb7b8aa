"""An interaction: what the person did, what the bot answered, and Discord's time rules."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server import payloads
from tests.discord_server.check_commands import check_choices
from tests.discord_server.check_components import Components
from tests.discord_server.check_messages import Draft, File, check_message
from tests.discord_server.errors import Form, Refused, unknown
from tests.discord_server.messages import (
    CHAT_INPUT,
    CONTEXT_MENU,
    DEFAULT,
    EPHEMERAL,
    LOADING,
    REPLY,
    Message,
)
from tests.discord_server.permissions import in_channel
from tests.discord_server.state import (
    Application,
    Channel,
    Guild,
    User,
)
from tests.discord_server.times import Signal
from tests.timeouts import PATIENCE

if TYPE_CHECKING:
    from tests.discord_server.world import World

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
TOKEN_LIVES_S = 900.0
ALLOWED = {
    COMMAND: [4, 5, 9, 10, 12],
    COMPONENT: [4, 5, 6, 7, 9, 10, 12],
    AUTOCOMPLETE: [8],
    MODAL_SUBMIT: [4, 5, 6, 7, 10, 12],
}


@dataclass(frozen=True)
class Modal:
    """A form the bot showed."""

    title: str
    custom_id: str
    components: list[dict[str, Any]]


@dataclass(eq=False)
class Interaction:
    """Something a person did with the bot, and what came back."""

    id: int
    application: Application
    user: User
    channel: Channel
    kind: int
    data: dict[str, Any]
    created_at: float
    guild: Guild | None = None
    message: Message | None = None
    owners: dict[str, str] = field(default_factory=dict)
    context: int = 0
    from_modal_of: Interaction | None = field(default=None, repr=False)
    token: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)
    answered_with: int | None = None
    versions_before: int = 0
    acknowledged_after: float | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: Modal | None = None
    choices: list[dict[str, Any]] | None = None
    changed: Signal = field(default_factory=Signal, repr=False)

    @property
    def world(self) -> World:
        """The world in which it happened."""
        return self.channel.world

    @property
    def deferred(self) -> bool:
        """Tell whether the bot asked for time before answering."""
        return self.answered_with in (5, 6)

    @property
    def messages(self) -> list[Message]:
        """The answers that the person sees now, in order."""
        every = ([self.original] if self.original else []) + self.followups
        return [one for one in every if not one.deleted and not one.is_thinking]

    @property
    def text(self) -> str:
        """All text of the answers."""
        return "\n".join(one.text for one in self.messages)

    async def acknowledged(self, timeout: float = PATIENCE) -> int:  # noqa: ASYNC109 - as in Signal
        """Wait for the acknowledgement and return its type."""
        kind: int = await self.changed.until(
            lambda: self.answered_with, timeout, f"an acknowledgement of {self.data}"
        )
        return kind

    async def response(self, timeout: float = PATIENCE) -> Any:  # noqa: ASYNC109 - as in Signal
        """Wait for the answer itself: a Message, a Modal, or the list of choices.

        A bot that asked for time is waited for until it answered in place of "thinking…".
        """
        return await self.changed.until(self._answer, timeout, f"an answer to {self.data}")

    async def followup(self, number: int = 1, timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109 - as in Signal
        """Wait for the first, second, ... message after the first answer."""
        message: Message = await self.changed.until(
            lambda: self.followups[number - 1] if len(self.followups) >= number else None,
            timeout,
            f"follow-up {number} to {self.data}",
        )
        return message

    async def updated(self, seen: int, timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109 - as in Signal
        """Wait until the first answer changed after `seen` (a message's `versions`)."""
        message: Message = await self.changed.until(
            lambda: self.original if self.original and self.original.versions > seen else None,
            timeout,
            f"a change of the answer to {self.data}",
        )
        return message

    def _answer(self) -> Any:
        if self.answered_with == 9:
            return self.modal
        if self.answered_with == 8:
            return self.choices
        if self.answered_with == 6:
            changed = self.original and self.original.versions > self.versions_before
            return self.original if changed else self.followups[0] if self.followups else None
        if self.answered_with is None or self.original is None or self.original.is_thinking:
            return None
        return self.original

    def payload(self) -> dict[str, Any]:
        """What INTERACTION_CREATE carries."""
        bot = self.application.user
        shown: dict[str, Any] = {
            "id": str(self.id),
            "application_id": str(self.application.id),
            "type": self.kind,
            "data": self.data,
            "token": self.token,
            "version": 1,
            "channel_id": str(self.channel.id),
            "channel": payloads.channel(self.channel, self.user if self.context == 2 else bot),
            "locale": self.user.locale,
            "app_permissions": str(int(in_channel(bot, self.channel))),
            "entitlements": [],
            "authorizing_integration_owners": self.owners,
            "context": self.context,
            "attachment_size_limit": 10 * 1024 * 1024,
        }
        if self.guild is not None:
            member = payloads.member(self.guild.members[self.user.id])
            member["permissions"] = str(int(in_channel(self.user, self.channel)))
            shown |= {
                "guild_id": str(self.guild.id),
                "guild_locale": self.guild.locale,
                "guild": {
                    "id": str(self.guild.id), "locale": self.guild.locale, "features": [],
                },
                "member": member,
            }  # fmt: skip
            shown["channel"]["permissions"] = member["permissions"]
        else:
            shown["user"] = payloads.user(self.user)
        if self.message is not None and self.kind in (COMPONENT, MODAL_SUBMIT):
            shown["message"] = payloads.message(self.message)
        return shown

    # --- what the bot sends

    def answer(self, kind: int, data: dict[str, Any], files: dict[str, File]) -> None:
        """Carry out a callback.

        Raises:
            Refused: late, twice, or not fit for this kind of interaction.
        """
        elapsed = self.world.clock() - self.created_at
        if self.answered_with is not None:
            raise Refused(400, 40060, "Interaction has already been acknowledged.")
        if elapsed > self.world.acknowledge_within_s:
            raise unknown("interaction")
        form = Form()
        allowed = list(ALLOWED[self.kind])
        if self.kind == MODAL_SUBMIT and self.message is None:
            allowed = [one for one in allowed if one not in (6, 7)]
        form.choice("type", kind, allowed)
        form.settle()
        if kind == 4:
            draft = _inside_data(data, files)
            self.original = self._post(draft, first=True)
        elif kind == 5:
            flags = LOADING | ((data.get("flags") or 0) & EPHEMERAL)
            self.original = self._post(Draft(flags=flags), first=True)
        elif kind in (6, 7):
            self.original = self.message
            self.versions_before = self.message.versions if self.message else 0
            if kind == 7 and self.message is not None:
                draft = _inside_data(data, files, before=self.message)
                self.world.edit_message(self.message, draft)
        elif kind == 8:
            self._take_choices(data)
        elif kind == 9:
            self._show_modal(data)
        self.answered_with = kind
        self.acknowledged_after = elapsed
        self.changed.fire()

    def check_token(self) -> None:
        """Refuse what comes too late or too early.

        Raises:
            Refused: 401, code 50027 after 15 minutes; 404 before an acknowledgement.
        """
        if self.world.clock() - self.created_at > TOKEN_LIVES_S:
            raise Refused(401, 50027, "Invalid Webhook Token")
        if self.answered_with is None:
            raise unknown("Webhook")

    def follow_up(self, draft: Draft) -> Message:
        """Send a further message; the first one fills an answer still to come."""
        self.check_token()
        if self.original is not None and self.original.is_thinking:
            kept = self.original.flags & EPHEMERAL
            draft.flags = ((draft.flags or 0) & ~EPHEMERAL) | kept
            self.world.edit_message(self.original, draft)
            message = self.original
        else:
            message = self._post(draft, first=False)
            self.followups.append(message)
        self.changed.fire()
        return message

    def find(self, identity: str) -> Message:
        """The answer with that id, or `@original`.

        Raises:
            Refused: 404.
        """
        self.check_token()
        if identity == "@original":
            message = self.original
        else:
            every = [self.original, *self.followups, self.message]
            message = next((one for one in every if one and str(one.id) == identity), None)
        if message is None or message.deleted:
            raise unknown("Message")
        return message

    def metadata(self) -> dict[str, Any]:
        """What a message tells of the interaction it answers."""
        shown: dict[str, Any] = {
            "id": str(self.id), "type": self.kind, "user": payloads.user(self.user),
            "authorizing_integration_owners": self.owners,
        }  # fmt: skip
        if self.kind == COMPONENT and self.message is not None:
            shown["interacted_message_id"] = str(self.message.id)
        if self.kind == MODAL_SUBMIT and self.from_modal_of is not None:
            shown["triggering_interaction_metadata"] = self.from_modal_of.metadata()
        if self.kind == COMMAND and self.data.get("target_id"):
            key = "target_user" if self.data["type"] == 2 else "target_message_id"
            target = self.data["target_id"]
            shown[key] = (
                payloads.user(self.world.users[int(target)]) if key == "target_user" else target
            )
        return shown

    def _post(self, draft: Draft, *, first: bool) -> Message:
        hidden = bool((draft.flags or 0) & EPHEMERAL)
        kind, replied_to, reference = DEFAULT, None, None
        if first and self.kind == COMMAND:
            kind = CHAT_INPUT if self.data["type"] == 1 else CONTEXT_MENU
        else:
            replied_to = self.message if first else self.original
            if replied_to is not None:
                kind = REPLY
                reference = {
                    "type": 0,
                    "message_id": str(replied_to.id),
                    "channel_id": str(self.channel.id),
                }
        return self.world.create_message(
            self.channel,
            self.application.user,
            draft,
            application=self.application,
            interaction=self.metadata(),
            only_for=self.user.id if hidden else None,
            replied_to=replied_to,
            reference=reference,
            kind=kind,
        )

    def _take_choices(self, data: dict[str, Any]) -> None:
        form = Form()
        choices = data.get("choices")
        if form.count("data.choices", choices, 0, 25):
            kind = focused(self.data.get("options") or [])["type"]
            check_choices(form, "data.choices", choices or [], kind)
        form.settle()
        self.choices = choices or []

    def _show_modal(self, data: dict[str, Any]) -> None:
        form = Form()
        form.length("data.title", data.get("title"), 1, 45)
        form.length("data.custom_id", data.get("custom_id"), 1, 100)
        components = Components(form, set()).modal(data.get("components"))
        form.settle()
        self.modal = Modal(data["title"], data["custom_id"], components)


def focused(options: list[dict[str, Any]]) -> dict[str, Any]:
    """The option that the person is typing."""
    for one in options:
        if one.get("focused"):
            return one
        if one.get("options"):
            return focused(one["options"])
    raise LookupError("no option is focused")


def _inside_data(
    data: dict[str, Any], files: dict[str, File], before: Message | None = None
) -> Draft:
    try:
        return check_message(data, files, before=before, from_interaction=True)
    except Refused as refused:
        if refused.errors:
            refused.errors = {"data": refused.errors}
        raise
