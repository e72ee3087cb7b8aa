"""In what a server that speaks Discord's language is not Discord."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

DISPENSABLE = frozenset({
    *("_trace", "application", "attachments", "avatar", "bot", "bot_public", "discriminator"),
    *("bot_require_code_grant", "deaf", "description", "embeds", "features", "flags"),
    "global_name",
    *("mention_everyone", "mention_roles", "mentions", "mute", "owner", "permission_overwrites"),
    *("pinned", "position", "public_flags", "resume_gateway_url", "tts", "verify_key"),
})  # fmt: skip
"""What Discord always says, and what can be understood without."""

NULLS = ("application", "interaction", "message_reference", "poll", "reactions", "sticker_items")
"""What some servers say of every message, to say that there is none."""


def as_discord(data: Any) -> Any:
    """All that Discord says."""
    return data


def sparse(data: Any) -> Any:
    """Only what is needed, and nothing that is null."""
    if isinstance(data, list):
        return [sparse(one) for one in data]
    if not isinstance(data, dict):
        return data
    return {
        key: sparse(value)
        for key, value in data.items()
        if value is not None and key not in DISPENSABLE
    }


def with_nulls(data: Any) -> Any:
    """Null for all that is dispensable, and for all that is not there."""
    if isinstance(data, list):
        return [with_nulls(one) for one in data]
    if not isinstance(data, dict):
        return data
    more = dict.fromkeys(NULLS) if data.keys() >= {"author", "channel_id"} else {}
    if data.keys() >= {"permissions", "name", "position"}:
        more = {"colors": None, "tags": None}
    said = {key: None if key in DISPENSABLE else with_nulls(value) for key, value in data.items()}
    return more | said if "author" in data else said | more


def without_components(data: Any) -> Any:
    """Everything but components, of which such a server has never heard."""
    if isinstance(data, list):
        return [without_components(one) for one in data]
    if not isinstance(data, dict):
        return data
    return {key: without_components(value) for key, value in data.items() if key != "components"}


@dataclass(frozen=True)
class Otherness:
    """How a server differs; as it is, it does not.

    `say` is what it makes of all it tells, `scheme` the word before a token, `unread` the
    compressions it closes for, `takes_cards` whether it takes components, `ends_sessions` whether
    it closes for whoever resumes one, `has_proxy` whether a Via stands in its answers.
    """

    say: Callable[[Any], Any] = as_discord
    scheme: str = "Bot "
    unread: tuple[str, ...] = ()
    takes_cards: bool = True
    ends_sessions: bool = False
    has_proxy: bool = True
