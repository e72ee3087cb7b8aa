"""In what a server that speaks Discord's language is not Discord."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.discord_server.faults import matcher

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


def is_nothing_refused(_path: str, _body: Any) -> bool:
    """Tell of no request that it is refused."""
    return False


def is_nothing(_answer: dict[str, Any]) -> bool:
    """Tell of no answer that it is stumbled over."""
    return False


def is_private(answer: dict[str, Any]) -> bool:
    """Tell whether an answer to an interaction is for one person alone."""
    return bool((answer.get("data") or {}).get("flags", 0) & 64)


def is_form(answer: dict[str, Any]) -> bool:
    """Tell whether an answer to an interaction is a form."""
    return answer.get("type") == 9


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


def _through(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[Any], Any]:
    """A way to tell everything that changes every object."""

    def say(data: Any) -> Any:
        if isinstance(data, list):
            return [say(one) for one in data]
        if not isinstance(data, dict):
            return data
        return change({key: say(value) for key, value in data.items()})

    return say


def _without_channel(data: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in data.items() if k != "channel" or "token" not in data}


def _with_role_objects(data: dict[str, Any]) -> dict[str, Any]:
    if "joined_at" not in data or "channels" in data:
        return data
    return {**data, "roles": [{"id": one, "name": "?"} for one in data.get("roles", ())]}


def _with_numbers(data: dict[str, Any]) -> dict[str, Any]:
    def is_id(key: str, value: Any) -> bool:
        is_one = key == "id" or key.endswith("_id") or key in {"permissions", "allow", "deny"}
        return is_one and isinstance(value, str) and value.isdigit()

    return {key: int(value) if is_id(key, value) else value for key, value in data.items()}


def _with_unheard_of(data: dict[str, Any]) -> dict[str, Any]:
    if "id" not in data:
        return data
    more: dict[str, Any] = {"x_unheard_of": {"a": [None]}}
    if "permissions" in data and isinstance(data["permissions"], str):
        more["permissions"] = str(int(data["permissions"]) | 1 << 60)
    return {**data, **more}


def _without_icon(data: dict[str, Any]) -> dict[str, Any]:
    is_message = data.keys() >= {"author", "channel_id"}
    application = {"id": "1", "name": "Usher", "description": None, "icon": None}
    return {**data, "application": application, "flags": None} if is_message else data


def _with_bare_message(data: dict[str, Any]) -> dict[str, Any]:
    if not data.keys() >= {"token", "message", "data"}:
        return data
    message = data["message"]
    return {**data, "message": {"id": message["id"], "channel_id": message["channel_id"]}}


def _with_availability(data: dict[str, Any]) -> dict[str, Any]:
    return {"unavailable": False, **data} if data.keys() >= {"joined_at", "channels"} else data


without_channel = _through(_without_channel)
"""No object of the channel in an interaction, only its id."""

with_role_objects = _through(_with_role_objects)
"""The roles of members as objects."""

with_numbers = _through(_with_numbers)
"""Ids and permissions as numbers."""

with_unheard_of = _through(_with_unheard_of)
"""Keys and permissions that nobody has heard of."""

without_icon = _through(_without_icon)
"""An application without icon in every message."""

with_bare_message = _through(_with_bare_message)
"""Of the message on which something was pressed only which one it is."""

with_availability = _through(_with_availability)
"""Of every server that it is available, also of one that was just joined."""


@dataclass(frozen=True)
class ServerDifferences:
    """How a server differs; as it is, it does not.

    `say` is what it makes of all it tells, `scheme` the word before a token, `unread` the
    compressions it closes for, `takes_cards` whether it takes components, `ends_sessions` whether
    it closes for whoever resumes one, `has_proxy` whether a Via stands in its answers. The paths
    that are `mute` say nothing of what they have done, with the status `mute_with`; `tells_twice`
    is whether every event is told twice, `shows_content` whether a bot reads every message. It
    fails with a 500 over the answers to an interaction that it `stumbles_over`, and `refuses` some
    bodies sent to a path with a 400. It `keeps_nonces`, or takes a message again that it has taken
    before; its gateway `names_servers` that a bot is in, or leaves that to its API. `headers` stand
    in every answer.
    """

    say: Callable[[Any], Any] = as_discord
    scheme: str = "Bot "
    unread: tuple[str, ...] = ()
    takes_cards: bool = True
    ends_sessions: bool = False
    has_proxy: bool = True
    mute: tuple[str, ...] = ()
    mute_with: int = 204
    tells_twice: bool = False
    shows_content: bool = False
    refuses: Callable[[str, Any], bool] = is_nothing_refused
    stumbles_over: Callable[[dict[str, Any]], bool] = is_nothing
    keeps_nonces: bool = True
    names_servers: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)

    def is_mute(self, path: str) -> bool:
        """Tell whether a path is answered without a word."""
        return any(matcher(pattern).match(path) for pattern in self.mute)
