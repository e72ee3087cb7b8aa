"""The JSON shapes in which Discord tells what exists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord_server.messages import Message
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.state import (
    Application,
    Channel,
    Guild,
    Member,
    Role,
    User,
)

if TYPE_CHECKING:
    from tests.discord_server.world import World


def user(one: User) -> dict[str, Any]:
    """A user."""
    return {
        "id": str(one.id),
        "username": one.name.lower().replace(" ", "_"),
        "discriminator": "0000" if one.bot else "0",
        "global_name": None if one.bot else one.name,
        "avatar": None,
        "bot": one.bot,
        "public_flags": 0,
        "flags": 0,
    } | ({"username": one.name} if one.bot else {})


def role(one: Role) -> dict[str, Any]:
    """A role."""
    shown: dict[str, Any] = {
        "id": str(one.id),
        "name": one.name,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "icon": None,
        "unicode_emoji": None,
        "position": one.position,
        "permissions": str(int(one.permissions)),
        "managed": one.managed_by is not None,
        "mentionable": one.mentionable,
        "flags": 0,
    }
    if one.managed_by is not None:
        shown["tags"] = {"bot_id": str(one.managed_by)}
    return shown


def member(one: Member, *, with_user: bool = True) -> dict[str, Any]:
    """A member of a guild."""
    shown: dict[str, Any] = {
        "nick": one.nick,
        "avatar": None,
        "banner": None,
        "roles": [str(role.id) for role in one.roles],
        "joined_at": one.joined_at,
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
        "communication_disabled_until": None,
    }
    if with_user:
        shown["user"] = user(one.user)
    return shown


def channel(one: Channel, viewer: User | None = None) -> dict[str, Any]:
    """A channel; `viewer` is who looks at a direct conversation."""
    last = str(one.order[-1]) if one.order else None
    shown: dict[str, Any] = {"id": str(one.id), "type": one.type, "last_message_id": last}
    if one.guild is None:
        others = [user(who) for who in one.recipients.values() if who is not viewer]
        return {**shown, "recipients": others, "flags": 0}
    shown |= {
        "guild_id": str(one.guild.id),
        "name": one.name,
        "flags": 0,
        "rate_limit_per_user": 0,
        "parent_id": str(one.parent.id) if one.parent else None,
    }
    if one.is_thread:
        return shown | {
            "owner_id": str(one.owner_id or 0),
            "message_count": len(one.order),
            "member_count": len(one.recipients),
            "total_message_sent": len(one.order),
            "thread_metadata": {
                "archived": one.archived,
                "auto_archive_duration": 1440,
                "archive_timestamp": one.world.now_iso(),
                "locked": one.locked,
                "create_timestamp": one.world.now_iso(),
                **({"invitable": True} if one.is_private else {}),
            },
        }
    shown |= {
        "position": one.position,
        "nsfw": False,
        "topic": one.topic,
        "permission_overwrites": [
            {
                "id": str(who),
                "type": 0 if who in one.guild.roles else 1,
                "allow": str(int(allow)),
                "deny": str(int(deny)),
            }
            for who, (allow, deny) in one.overwrites.items()
        ],
    }
    if one.type in (2, 13):
        shown |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
    if one.type == 15:
        shown |= {"available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
    return shown


def guild(one: Guild, viewer: User | None = None, *, whole: bool = False) -> dict[str, Any]:
    """A guild; `whole` adds what GUILD_CREATE carries for a viewer."""
    shown: dict[str, Any] = {
        "id": str(one.id),
        "name": one.name,
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "description": None,
        "owner_id": str(one.owner_id),
        "region": "deprecated",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "roles": [role(each) for each in one.roles.values()],
        "emojis": [],
        "stickers": [],
        "features": ["COMMUNITY"],
        "mfa_level": 0,
        "application_id": None,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "safety_alerts_channel_id": None,
        "max_presences": None,
        "max_members": 500000,
        "vanity_url_code": None,
        "banner": None,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": one.locale,
        "nsfw_level": 0,
        "nsfw": False,
        "premium_progress_bar_enabled": False,
        "widget_enabled": False,
    }
    if whole and viewer is not None:
        mine = one.members.get(viewer.id)
        shown |= {
            "joined_at": mine.joined_at if mine else one.world.now_iso(),
            "large": len(one.members) > 250,
            "unavailable": False,
            "member_count": len(one.members),
            "members": [member(mine)] if mine else [],
            "channels": [channel(each) for each in one.channels.values() if not each.is_thread],
            "threads": [
                channel(each)
                for each in one.channels.values()
                if each.is_thread
                and not each.archived
                and in_channel(viewer, each) & Permission.VIEW_CHANNEL
            ],
            "presences": [],
            "voice_states": [],
            "stage_instances": [],
            "soundboard_sounds": [],
            "guild_scheduled_events": list(one.events.values()),
        }
    return shown


def _resolved(part: Any, attachments: list[dict[str, Any]]) -> Any:
    """Components as Discord shows them: a file that came along by its own address."""
    if isinstance(part, list):
        return [_resolved(inner, attachments) for inner in part]
    if not isinstance(part, dict):
        return part
    url = part.get("url")
    if isinstance(url, str) and url.startswith("attachment://"):
        name = url.removeprefix("attachment://")
        for file in attachments:
            if file["filename"] == name:
                known = {key: file[key] for key in ("url", "proxy_url", "content_type")}
                return {**part, **known, "attachment_id": file["id"]}
    return {key: _resolved(inner, attachments) for key, inner in part.items()}


def message(one: Message, *, reference: bool = True, viewer: User | None = None) -> dict[str, Any]:
    """A message."""
    world = one.channel.world
    shown: dict[str, Any] = {
        "id": str(one.id),
        "channel_id": str(one.channel.id),
        "author": user(one.author),
        "content": one.content,
        "timestamp": one.at,
        "edited_timestamp": one.edited_at,
        "tts": one.tts,
        "mention_everyone": one.pinged.everyone,
        "mentions": [user(world.users[who]) for who in sorted(one.pinged.users)],
        "mention_roles": [str(who) for who in sorted(one.pinged.roles)],
        "attachments": one.attachments,
        "embeds": one.embeds,
        "components": _resolved(one.components, one.attachments),
        "pinned": one.pinned,
        "type": one.type,
        "flags": one.flags,
    }
    if one.author.is_webhook:
        shown["webhook_id"] = str(one.author.id)
    if one.nonce is not None:
        shown["nonce"] = one.nonce
    if one.application is not None:
        shown["application_id"] = str(one.application.id)
        if one.interaction is not None:
            shown["webhook_id"] = str(one.application.id)
            shown["interaction_metadata"] = one.interaction
    if one.reactions:
        shown["reactions"] = [
            {
                "emoji": {"id": None, "name": name},
                "count": len(who),
                "count_details": {"normal": len(who), "burst": 0},
                "me": viewer is not None and viewer.id in who,
                "me_burst": False,
                "burst_colors": [],
            }
            for name, who in one.reactions.items()
        ]
    if one.thread is not None:
        shown["thread"] = channel(one.thread)
    if one.reference is not None:
        shown["message_reference"] = one.reference
        if reference and one.type == 19:
            known = one.replied_to
            gone = known is None or known.deleted
            shown["referenced_message"] = (
                None if gone or known is None else message(known, reference=False)
            )
    return shown


def application(one: Application, world: World) -> dict[str, Any]:
    """An application as its own bot sees it."""
    owner = user(one.owner)
    flags = 0
    if one.privileged_intents & (1 << 8):
        flags |= 1 << 13
    if one.privileged_intents & (1 << 1):
        flags |= 1 << 15
    if one.privileged_intents & (1 << 15):
        flags |= 1 << 19
    guilds = sum(1 for each in world.guilds.values() if one.id in each.applications)
    return {
        "id": str(one.id),
        "name": one.name,
        "icon": None,
        "description": one.description,
        "rpc_origins": [],
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": one.public_key,
        "owner": owner,
        "team": None,
        "flags": flags,
        "bot": user(one.user),
        "approximate_guild_count": guilds,
        "approximate_user_install_count": 0,
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "install_params": None,
        "integration_types_config": {"0": {}, "1": {}},
        "tags": [],
        "summary": "",
        "type": None,
        "hook": True,
    }
