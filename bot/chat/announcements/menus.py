"""The menus below an announcement: its channels, readers and language, whom it notifies, and more.

Every menu carries the announcement's number, so it works after a restart, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import discord
from discord.ui import ChannelSelect, RoleSelect, Select

from bot.chat.cards.card import LONGEST_OPTION, custom_id
from bot.chat.cards.languages import NAMES
from bot.chat.cards.truncation import cut
from bot.chat.connection.channels import can_crosspost, place_named
from bot.core.announcement_lifecycle import StoredAnnouncement
from bot.core.announcements import EVERYONE, Announcement
from bot.texts import Messages

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

TOPICS = ("announcements", "logistics", "changes")
NOBODY = "nobody"
MOST_IN_A_MENU = 25
MOST_CHANNELS = 50
_CHANNELS = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.public_thread,
    discord.ChannelType.voice,
]

_Tail = tuple[int, str]
"""What ends the id of every menu: the announcement's number, and the language looked at."""


async def menus_of(
    client: UsherClient, stored: StoredAnnouncement, say: Messages, shown: str
) -> list[Any]:
    """Return the menus of an announcement that is not sent yet; each carries its number."""
    announcement, tail = stored.announcement, (stored.id, shown)
    menus = await _channel_menus(client, announcement, say, tail)
    readers: Select[Any] = Select(
        custom_id=_id("readers", tail), placeholder=say("announce-choose-readers")
    )
    chosen = announcement.topic if announcement.audience.has_subscribers else NOBODY
    readers.add_option(label=say("announce-readers-nobody"), value=NOBODY, default=chosen == NOBODY)
    for topic in TOPICS:
        count = await client.preferences.count_subscribers(topic)
        label = say("announce-readers", topic=say(f"personal-topic-{topic}"), count=count)
        readers.add_option(label=cut(label, LONGEST_OPTION), value=topic, default=chosen == topic)
    ping = announcement.ping
    role: RoleSelect[Any] = RoleSelect(
        custom_id=_id("role", tail),
        placeholder=say("announce-choose-role"),
        min_values=0,
        max_values=1,
        default_values=_chosen([ping] if ping is not None and ping.isdigit() else [], "role"),
    )
    languages: Select[Any] = Select(
        custom_id=_id("language", tail), placeholder=say("announce-choose-language")
    )
    for code, name in NAMES.items():
        is_written = code in announcement.texts
        label = name if is_written else say("announce-language-write", language=name)
        languages.add_option(label=label, value=code, default=is_written and code == shown)
    crosspost = can_crosspost(await client.home.get(), announcement)
    return [
        *menus,
        readers,
        role,
        languages,
        _more_menu(announcement, say, tail, crosspost=crosspost),
    ]


async def _channel_menus(
    client: UsherClient, announcement: Announcement, say: Messages, tail: _Tail
) -> list[Any]:
    """Return a menu of channels, and a second one once the first is full."""
    home = await client.home.get()
    chosen = announcement.audience.channels
    menus: list[Any] = []
    for number in range(1 + (len(chosen) >= MOST_IN_A_MENU)):
        part = chosen[number * MOST_IN_A_MENU : (number + 1) * MOST_IN_A_MENU]
        places = [place_named(home, name) for name in part] if home else []
        key = "announce-choose-more-channels" if number else "announce-choose-channels"
        menus.append(
            ChannelSelect(
                custom_id=_id(f"channels{number}", tail),
                placeholder=say(key),
                channel_types=_CHANNELS,
                min_values=0,
                max_values=MOST_IN_A_MENU,
                default_values=_chosen([place.id for place in places if place], "channel"),
            )
        )
    return menus


def _chosen(ids: Iterable[int | str], kind: str) -> list[discord.SelectDefaultValue]:
    return [
        discord.SelectDefaultValue(id=int(one), type=discord.SelectDefaultValueType(kind))
        for one in ids
    ]


def _more_menu(
    announcement: Announcement, say: Messages, tail: _Tail, *, crosspost: bool
) -> Select[Any]:
    """Return the menu of what is seldom chosen: when, who saved a session, whom to notify."""
    menu: Select[Any] = Select(custom_id=_id("more", tail), placeholder=say("card-choose-more"))
    everyone = "nobody" if announcement.ping == EVERYONE else "everyone"
    choices = {"when": "when", "savers": "savers", "everyone": everyone}
    if crosspost or announcement.is_crossposted:
        choices["crosspost"] = "no-crosspost" if announcement.is_crossposted else "crosspost"
    for verb, key in choices.items():
        menu.add_option(label=say(f"announce-press-{key}"), value=verb)
    return menu


def _id(what: str, tail: _Tail) -> str:
    return custom_id("anpick", what, *tail)
