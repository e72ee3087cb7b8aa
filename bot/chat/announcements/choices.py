"""What an organiser chooses and fills in for an announcement; each step asks whether they may."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.answering.times.instant import TimeFrame, read_instant
from bot.chat.announcements.action import (
    Action,
    ActionContext,
    act_on,
    say_beside,
    shown_or_refused,
)
from bot.chat.announcements.forms import NEW
from bot.chat.announcements.menus import MOST_CHANNELS, MOST_IN_A_MENU, NOBODY, TOPICS
from bot.chat.announcements.steps import (
    again,
    changed,
    look,
    open_form,
    press_announcement,
    say_outdated,
    view,
)
from bot.chat.cards.languages import NAMES
from bot.chat.connection.channels import name_of
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may, organiser_of
from bot.chat.interactions.responding import Renderable, UsherInteraction
from bot.chat.interactions.router import say_stale
from bot.chat.programme.autocomplete import finder_of
from bot.core.announcements import EVERYONE, Announcement, Wording, fault_of
from bot.errors import InvalidTransition

MORE = frozenset({"when", "savers", "everyone", "crosspost"})
"""What the menu of further choices may do, as verbs of buttons."""


async def pick(interaction: UsherInteraction, parts: list[str], values: list[str]) -> None:
    """Something was chosen in a menu below an announcement."""
    what, row, shown, *_ = [*parts, "", "", ""]
    if what == "open":
        row = values[0] if values else ""
    if what == "more":
        verb = values[0] if values and values[0] in MORE else ""
        await press_announcement(interaction, [verb, row, shown])
        return
    await act_on(interaction, PICKS.get(what), f"choose {what}", row, shown, values)


async def filled(interaction: UsherInteraction, parts: list[str], values: dict[str, str]) -> None:
    """A form was filled in."""
    what, row, shown, *_ = [*parts, "", "", ""]
    if what == "write" and row == NEW:
        if await may(interaction, "announce new"):
            await _drafted(interaction, values)
        return

    await act_on(interaction, FORMS.get(what), f"fill in {what}", row, shown, fields=values)


async def _drafted(interaction: UsherInteraction, values: dict[str, str]) -> None:
    """File what was written as a draft, and show it."""
    code = values.get("language", "")
    if code not in NAMES:
        await say_stale(interaction)
        return
    wording = Wording(values.get("title", ""), values.get("text", ""))
    announcement, note = _with_addresses(Announcement(texts={code: wording}), values)

    async def work(language: str) -> Renderable:
        client = interaction.client
        row = await client.announce.draft(announcement, organiser_of(interaction))
        return await view(interaction, row, language, code)

    if await shown_or_refused(interaction, work) and note:
        await say_beside(interaction, note, "announce-left-out")


def _with_addresses(
    announcement: Announcement, values: Mapping[str, str]
) -> tuple[Announcement, str | None]:
    """Return an announcement with its link and picture, and what is wrong with one left out."""
    note = None
    link, picture = (values.get(name, "").strip() or None for name in ("link", "picture"))
    found = announcement.with_link(link).with_picture(None)
    if fault_of(found) == "announce-bad-link":
        note, found = "announce-bad-link", found.with_link(None)
    with_picture = found.with_picture(picture)
    if fault_of(with_picture) == "announce-bad-picture":
        return found, "announce-bad-picture"
    return with_picture, note


async def _written(step: ActionContext) -> None:
    if step.shown not in NAMES:
        await say_stale(step.interaction)
        return
    wording = Wording(step.fields.get("title", ""), step.fields.get("text", ""))
    kept = wording if wording.title.strip() or wording.body.strip() else None
    reworded = step.announcement.with_wording(step.shown, kept)
    change, note = _with_addresses(reworded, step.fields)
    if not await changed(step, change):
        return
    if note:
        await say_beside(step.interaction, note, "announce-left-out")
    if change.outdated:
        await say_outdated(step, change)


async def _timed(step: ActionContext) -> None:
    words = step.fields.get("when", "").strip()
    client = step.interaction.client
    due: datetime | None = None
    if words:
        frame = TimeFrame.of(client.conversations.event, client.clock.now())
        moment = read_instant(words, await asker_language(step.interaction), frame)
        due = moment if moment > frame.now else None
    await changed(step, step.announcement.with_due_at(due))


async def _for_savers(step: ActionContext) -> None:
    client = step.interaction.client
    words = step.fields.get("savers", "").strip()
    found = (await finder_of(client.conversations)).meant("session", words) if words else None
    if words and found is None:
        raise InvalidTransition("announce-no-session")
    await changed(step, step.announcement.with_savers_of(found))


async def _pick_channels(step: ActionContext, number: int) -> None:
    client = step.interaction.client
    home = await client.home.get()
    places = client.conversations.event.places
    names = [name_of(home, value, places) if home else None for value in step.values]
    if None in names:
        raise InvalidTransition("announce-foreign-channel")
    kept = step.announcement.audience.channels
    start = number * MOST_IN_A_MENU
    channels = (*kept[:start], *(name for name in names if name), *kept[start + MOST_IN_A_MENU :])
    chosen = list(dict.fromkeys(channels))[:MOST_CHANNELS]
    await changed(step, step.announcement.with_channels(chosen))


async def _pick_first(step: ActionContext) -> None:
    await _pick_channels(step, 0)


async def _pick_second(step: ActionContext) -> None:
    await _pick_channels(step, 1)


async def _pick_readers(step: ActionContext) -> None:
    chosen = step.value or NOBODY
    if chosen not in {NOBODY, *TOPICS}:
        await say_stale(step.interaction)
        return
    topic = None if chosen == NOBODY else chosen
    await changed(step, step.announcement.with_subscribers(topic))


async def _pick_role(step: ActionContext) -> None:
    home = await step.interaction.client.home.get()
    announcement = step.announcement
    role = home.get_role(int(step.value)) if home and step.value.isdecimal() else None
    if step.value and role is None:
        await say_stale(step.interaction)
        return
    ping = None if role is None else EVERYONE if role.is_default() else str(role.id)
    usual = step.interaction.client.conversations.event.places.announcements
    if role is not None and not announcement.audience.channels and usual is not None:
        # A role is told where announcements are read.
        announcement = announcement.with_channels([usual])
    await changed(step, announcement.with_ping(ping))


async def _pick_language(step: ActionContext) -> None:
    code = step.value
    if code in step.announcement.texts:
        await again(replace(step, shown=code))
    elif code in NAMES:
        await open_form(replace(step, shown=code))
    else:
        await say_stale(step.interaction)


PICKS: dict[str, Action] = {
    "channels0": _pick_first,
    "channels1": _pick_second,
    "readers": _pick_readers,
    "role": _pick_role,
    "language": _pick_language,
    "open": look,
}
"""What is chosen in a menu, by the word for it in the menu's id."""

FORMS: dict[str, Action] = {
    "write": _written,
    "when": _timed,
    "savers": _for_savers,
}
"""What is filled in, by the word for it in the form's id."""
