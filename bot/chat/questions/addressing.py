"""Which messages are for Usher: what mentions it, and what is written to it alone."""

from __future__ import annotations

import discord

_SPOKEN = frozenset({discord.MessageType.default, discord.MessageType.reply})


def is_for_us(client: discord.Client, message: discord.Message) -> bool:
    """Whether somebody speaks to Usher in a message; never its own, nor another bot's."""
    me = client.user
    # Not every server says of a bot that it is one.
    if me is None or message.author.bot or message.author.id == me.id:
        return False
    if message.webhook_id is not None or message.type not in _SPOKEN:
        return False
    # Nor does every server list who is mentioned.
    mentions = getattr(message, "mentions", ())
    if _is_direct(client, message) or any(user.id == me.id for user in mentions):
        return True
    told = {role.id for role in getattr(message, "role_mentions", ())}
    told |= set(message.raw_role_mentions)
    if told & _own_roles(message.guild, me.id):
        return True
    return not mentions and any(mark in message.content for mark in (f"<@{me.id}>", f"<@!{me.id}>"))


def _own_roles(guild: discord.Guild | None, bot_id: int) -> set[int]:
    """Return the role that Discord gives a bot alone; people mention it as if it were the bot."""
    roles = guild.roles if guild is not None else ()
    return {role.id for role in roles if role.tags is not None and role.tags.bot_id == bot_id}


def _is_direct(client: discord.Client, message: discord.Message) -> bool:
    """Whether a message is written to Usher alone, not in a server, be it an unknown one."""
    is_private = isinstance(message.channel, discord.DMChannel)
    # Nor does every server say where a channel belongs.
    return is_private and getattr(client.get_channel(message.channel.id), "guild", None) is None
