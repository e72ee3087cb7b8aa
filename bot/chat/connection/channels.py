"""Whether an announcement can go where it should, asked of Discord before it is sent."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import discord

from bot.chat.connection.discord_errors import FAILURES
from bot.chat.connection.permissions import EVERYWHERE, PINGING, missing
from bot.core.announcements import EVERYONE, Announcement
from bot.core.models import Places
from bot.logging_setup import one_line
from bot.texts import messages
from bot.texts.grammar import in_row

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

_log = logging.getLogger(__name__)

Place = discord.abc.GuildChannel | discord.Thread


def place_named(home: discord.Guild, wanted: str) -> Place | None:
    """Return a channel or thread of a server by its id or name, or None."""
    if wanted.isdigit():
        found = home.get_channel_or_thread(int(wanted))
        if found is not None:
            return found
    return next((channel for channel in home.channels if channel.name == wanted), None)


def name_of(home: discord.Guild, channel_id: str, places: Places) -> str | None:
    """Return how a channel is filed: by the name discord.yaml calls it, else by its id.

    Returns None for a channel of another server.
    """
    channel = home.get_channel_or_thread(int(channel_id)) if channel_id.isdigit() else None
    if channel is None:
        return None
    return channel.name if channel.name in places.language_of else channel_id


def shown_place(place: str) -> str:
    """Return a channel as a reader of Discord sees it."""
    return f"<#{place}>" if place.isdigit() else f"#{place}"


async def obstacles(client: UsherClient, announcement: Announcement, language: str) -> list[str]:
    """Return what keeps an announcement from its channels, a sentence each."""
    say = messages(language)
    home = await client.home.get()
    if home is None or client.user is None:
        return []
    try:
        me = await home.fetch_member(client.user.id)
    except FAILURES as error:
        _log.warning("the server does not tell what is allowed: %s", one_line(error))
        return []
    found = []
    for wanted in announcement.audience.channels:
        shown = shown_place(wanted)
        place = place_named(home, wanted)
        if place is None:
            found.append(say("announce-no-channel", channel=shown))
            continue
        if not isinstance(place, discord.abc.Messageable):
            found.append(say("announce-cannot-post", channel=shown))
            continue
        lacking = _lacking(home, place, me, announcement)
        if lacking:
            permissions = in_row(lacking, language)
            found.append(say("announce-not-allowed", channel=shown, permissions=permissions))
        if announcement.is_crossposted and not _is_news(place):
            found.append(say("announce-not-crossposted", channel=shown))
    ping = announcement.ping
    if ping not in {None, EVERYONE} and _role(home, ping or "") is None:
        found.append(say("announce-no-role", role=ping or ""))
    return found


async def role_members(client: UsherClient, wanted: str) -> int | None:
    """Return how many people have a role, by its id or name; None when Discord does not say.

    https://docs.discord.com/developers/resources/guild#get-guild-role-member-counts
    """
    try:
        home = await client.home.get()
        role = _role(home, wanted) if home else None
        if home is None or role is None:
            return None
        counts = await home.role_member_counts()
    except FAILURES as error:
        _log.warning("the server does not tell how many have a role: %s", one_line(error))
        return None
    return next((count for one, count in counts.items() if one.id == role.id), None)


def can_crosspost(home: discord.Guild | None, announcement: Announcement) -> bool:
    """Whether any of an announcement's channels is followed by other servers."""
    if home is None:
        return False
    places = (place_named(home, wanted) for wanted in announcement.audience.channels)
    return any(_is_news(place) for place in places)


def _lacking(
    home: discord.Guild, place: Place, me: discord.Member, announcement: Announcement
) -> tuple[str, ...]:
    role = _role(home, announcement.ping or "")
    must_ping = announcement.ping == EVERYONE or (role is not None and not role.mentionable)
    needed = EVERYWHERE | PINGING if must_ping else EVERYWHERE
    is_thread = isinstance(place, discord.Thread)
    return missing(place.permissions_for(me), needed, is_thread=is_thread)


def _is_news(place: Place | None) -> bool:
    return isinstance(place, discord.TextChannel) and place.is_news()


def _role(home: discord.Guild, wanted: str) -> discord.Role | None:
    return next((role for role in home.roles if wanted in {str(role.id), role.name}), None)
