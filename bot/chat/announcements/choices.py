"""What an organiser chooses and fills in for an announcement; each step asks whether they may."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot.answering.times.instant import TimeFrame, read_instant
from bot.chat.announcements.forms import NEW
from bot.chat.announcements.preview import MOST_CHANNELS, MOST_IN_A_MENU, NOBODY, TOPICS
from bot.chat.announcements.steps import (
    Act,
    act_on,
    again,
    changed,
    look,
    open_form,
    say_beside,
    shown_or_refused,
    view,
)
from bot.chat.cards.languages import NAMES
from bot.chat.connection.channels import name_of
from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.organisers_only import may, organiser_of
from bot.chat.interactions.responding import Shown, Talk
from bot.chat.interactions.router import say_stale
from bot.chat.programme.autocomplete import finder_of
from bot.core.announcements import EVERYONE, Announcement, Wording, fault_of
from bot.services.announce import StepRefused
from bot.store.announcements import Filed


async def pick(interaction: Talk, parts: list[str], values: list[str]) -> None:
    """Something was chosen in a menu below an announcement."""
    what, row, shown, *_ = [*parts, "", "", ""]
    if what == "open":
        row = values[0] if values else ""
    await act_on(interaction, PICKS.get(what), f"choose {what}", row, shown, values)


async def filled(interaction: Talk, parts: list[str], values: dict[str, str]) -> None:
    """A form was filled in."""
    what, row, shown, *_ = [*parts, "", "", ""]
    if what == "write" and row == NEW:
        if await may(interaction, "announce new"):
            await _drafted(interaction, values)
        return

    async def act(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
        await FORMS[what](interaction, filed, shown, values)

    await act_on(interaction, act if what in FORMS else None, f"fill in {what}", row, shown, [])


async def _drafted(interaction: Talk, values: dict[str, str]) -> None:
    """File what was written as a draft, and show it."""
    code = values.get("language", "")
    if code not in NAMES:
        await say_stale(interaction)
        return
    wording = Wording(values.get("title", ""), values.get("text", ""))
    announcement, note = _with_addresses(Announcement(texts={code: wording}), values)

    async def work(language: str) -> Shown:
        client = interaction.client
        row = await client.announce.draft(announcement, organiser_of(interaction))
        return await view(interaction, row, language, code)

    if await shown_or_refused(interaction, work) and note:
        await say_beside(interaction, note, "announce-left-out")


def _with_addresses(
    announcement: Announcement, values: dict[str, str]
) -> tuple[Announcement, str | None]:
    """Return an announcement with its link and picture, and what is wrong with one left out."""
    note = None
    link, picture = (values.get(name, "").strip() or None for name in ("link", "picture"))
    found = replace(announcement, link=link, picture=None)
    if fault_of(found) == "announce-bad-link":
        note, found = "announce-bad-link", replace(found, link=None)
    with_picture = replace(found, picture=picture)
    if fault_of(with_picture) == "announce-bad-picture":
        return found, "announce-bad-picture"
    return with_picture, note


async def _written(interaction: Talk, filed: Filed, shown: str, values: dict[str, str]) -> None:
    if shown not in NAMES:
        await say_stale(interaction)
        return
    wording = Wording(values.get("title", ""), values.get("text", ""))
    texts = dict(filed.announcement.texts)
    if wording.title.strip() or wording.body.strip():
        texts[shown] = wording
    else:
        texts.pop(shown, None)
    change, note = _with_addresses(replace(filed.announcement, texts=texts), values)
    if await changed(interaction, filed, shown, change) and note:
        await say_beside(interaction, note, "announce-left-out")


async def _timed(interaction: Talk, filed: Filed, shown: str, values: dict[str, str]) -> None:
    words = values.get("when", "").strip()
    client = interaction.client
    due: datetime | None = None
    if words:
        frame = TimeFrame.of(client.desk.event, client.clock.now())
        moment = read_instant(words, await spoken_to(interaction), frame)
        due = moment if moment > frame.now else None
    await changed(interaction, filed, shown, replace(filed.announcement, due_at=due))


async def _for_savers(interaction: Talk, filed: Filed, shown: str, values: dict[str, str]) -> None:
    client = interaction.client
    words = values.get("savers", "").strip()
    found = finder_of(client.desk).meant("session", words) if words else None
    if words and found is None:
        raise StepRefused("announce-no-session")
    audience = replace(filed.announcement.audience, savers_of=found)
    await changed(interaction, filed, shown, replace(filed.announcement, audience=audience))


async def _pick_channels(
    interaction: Talk, filed: Filed, shown: str, values: list[str], number: int
) -> None:
    client = interaction.client
    home = await client.guard.home()
    places = client.desk.event.discord_places
    names = [name_of(home, value, places) if home else None for value in values]
    if None in names:
        raise StepRefused("announce-foreign-channel")
    kept = filed.announcement.audience.channels
    start = number * MOST_IN_A_MENU
    channels = (*kept[:start], *(name for name in names if name), *kept[start + MOST_IN_A_MENU :])
    chosen = tuple(dict.fromkeys(channels))[:MOST_CHANNELS]
    audience = replace(filed.announcement.audience, channels=chosen)
    await changed(interaction, filed, shown, replace(filed.announcement, audience=audience))


async def _pick_first(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    await _pick_channels(interaction, filed, shown, values, 0)


async def _pick_second(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    await _pick_channels(interaction, filed, shown, values, 1)


async def _pick_readers(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    chosen = values[0] if values else NOBODY
    if chosen not in {NOBODY, *TOPICS}:
        await say_stale(interaction)
        return
    announcement = filed.announcement
    audience = replace(announcement.audience, has_subscribers=chosen != NOBODY)
    topic = announcement.topic if chosen == NOBODY else chosen
    change = replace(announcement, audience=audience, topic=topic)
    await changed(interaction, filed, shown, change)


async def _pick_role(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    home = await interaction.client.guard.home()
    announcement = filed.announcement
    role = home.get_role(int(values[0])) if home and values and values[0].isdecimal() else None
    if values and role is None:
        await say_stale(interaction)
        return
    ping = None if role is None else EVERYONE if role.is_default() else str(role.id)
    audience = announcement.audience
    usual = interaction.client.desk.event.discord_places.announcements
    if role is not None and not audience.channels and usual is not None:
        # A role is told where announcements are read.
        audience = replace(audience, channels=(usual,))
    await changed(interaction, filed, shown, replace(announcement, ping=ping, audience=audience))


async def _pick_language(interaction: Talk, filed: Filed, _shown: str, values: list[str]) -> None:
    code = values[0] if values else ""
    if code in filed.announcement.texts:
        await again(interaction, filed, code, [])
    elif code in NAMES:
        await open_form(interaction, filed, code, [])
    else:
        await say_stale(interaction)


PICKS: dict[str, Act] = {
    "channels0": _pick_first,
    "channels1": _pick_second,
    "readers": _pick_readers,
    "role": _pick_role,
    "language": _pick_language,
    "open": look,
}
"""What is chosen in a menu, by the word for it in the menu's id."""

FORMS: dict[str, Callable[[Talk, Filed, str, dict[str, str]], Awaitable[None]]] = {
    "write": _written,
    "when": _timed,
    "savers": _for_savers,
}
"""What is filled in, by the word for it in the form's id."""
