"""What an organiser does with an announcement, step by step; each asks anew whether they may."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from bot.chat.announcements.action import (
    Action,
    ActionContext,
    act_on,
    shown_or_refused,
)
from bot.chat.announcements.forms import IN_TERMINAL, moment_form, savers_form, wording_form
from bot.chat.announcements.preview import LISTED, composed, list_view
from bot.chat.announcements.report import follow_in_background, report_card
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Option, is_number, menu, press
from bot.chat.cards.languages import NAMES
from bot.chat.cards.posts import view_of_post
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import (
    Renderable,
    UsherInteraction,
    send,
    show_form,
)
from bot.chat.interactions.router import say_stale
from bot.core.announcement_lifecycle import Phase
from bot.core.announcements import EVERYONE, Announcement
from bot.texts import messages
from bot.texts.grammar import language_names


async def press_announcement(interaction: UsherInteraction, parts: list[str]) -> None:
    """A button below an announcement: its verb, the number, the language looked at, and more."""
    verb, row, shown, *more = [*parts, "", "", ""]
    await act_on(interaction, ACTIONS.get(verb), verb, row, shown, more)


async def choose_edit(interaction: UsherInteraction, parts: list[str], chosen: list[str]) -> None:
    """A language of an announcement was chosen to be edited."""
    await press_announcement(interaction, ["edit", *parts[:1], *chosen[:1]])


async def choose_read(interaction: UsherInteraction, parts: list[str], chosen: list[str]) -> None:
    """A reader chose a language of an announcement."""
    await press_read(interaction, [*parts[:1], *chosen[:1]])


async def press_read(interaction: UsherInteraction, parts: list[str]) -> None:
    """A reader wants an announcement in another language: it is shown to them alone."""
    row, code, *_ = [*parts, "", ""]
    if not is_number(row) or code not in NAMES:
        await say_stale(interaction)
        return

    async def work(_language: str) -> Renderable:
        post = await interaction.client.announce.in_language(int(row), code)
        return view_of_post(post, "read", is_dm=False)

    await shown_or_refused(interaction, work)


async def open_form(step: ActionContext) -> None:
    """Open the form for what an announcement says."""
    language = await asker_language(step.interaction)
    code = step.shown if step.shown in NAMES else step.announcement.wording(language)[0]
    form = wording_form(language, str(step.row), code, step.announcement)
    await show_form(step.interaction, form, IN_TERMINAL)


async def look(step: ActionContext) -> None:
    """Show an announcement beside what was pressed."""
    if await shown_or_refused(
        step.interaction, lambda language: view(step.interaction, step.row, language, step.shown)
    ):
        await _followed(step.interaction, step.row)


async def take_back(step: ActionContext) -> None:
    """Ask whether an announcement is really to be taken back."""

    async def work(language: str) -> Renderable:
        say = messages(language)
        row = (
            press(say("announce-press-retract"), "an", "sure", step.row, step.shown or language),
            press(say("announce-press-keep"), "an", "keep", step.row, step.shown or language),
        )
        _, wording = step.announcement.wording(language)
        return note_card(language, wording.title, say("announce-retract-sure"), row)

    await shown_or_refused(step.interaction, work, in_place=step.interaction.message is not None)


async def view(
    interaction: UsherInteraction, row: int, language: str, shown: str, first: str = ""
) -> Renderable:
    """Return an announcement as it stands: to be composed, approved, or reported on.

    `first` is the language an organiser began with who looks at one after the other.
    """
    client = interaction.client
    stored = await client.announce.stored(row)
    announcement, due = stored.lifecycle.pending, stored.announcement.due_at
    is_due = due is not None and due <= client.clock.now()
    if stored.phase is Phase.DISCARDED:
        say = messages(language)
        _, wording = announcement.wording(language)
        heading = say("announce-heading", number=row, state=say(f"phase-{stored.phase}"))
        return note_card(language, heading, wording.title)
    if (
        stored.phase is Phase.DRAFT
        or stored.lifecycle.is_asked_about
        or (stored.phase is Phase.SCHEDULED and not is_due)
    ):
        code = shown if shown in announcement.texts else announcement.wording(language)[0]
        begun = first if first in announcement.texts else code
        return await composed(client, stored, language, code, begun)
    return report_card(await client.announce.report(row), language)


async def say_outdated(step: ActionContext, announcement: Announcement) -> None:
    """Say which languages still say what they said before, and offer to edit each."""
    language = await asker_language(step.interaction)
    say = messages(language)
    codes = [code for code in NAMES if code in announcement.outdated]
    text = say("announce-outdated", languages=language_names(codes, language))
    edits = menu(
        say("card-choose-edit"), [Option(NAMES[code], code) for code in codes], "anedit", step.row
    )
    card = replace(note_card(language, say("announce-form"), text), menu=edits)
    await send(step.interaction, card, is_private=True)


async def changed(step: ActionContext, change: Announcement) -> bool:
    """File an announcement that was changed, and show it; returns False when it was refused."""
    return await _stepped(step, step.service.edit(step.row, change, step.organiser))


async def _stepped(step: ActionContext, work: Coroutine[Any, Any, object], first: str = "") -> bool:
    """Take a step, and show the announcement as it stands then; returns False when refused."""

    async def show(language: str) -> Renderable:
        await work
        return await view(step.interaction, step.row, language, step.shown, first)

    if not await shown_or_refused(step.interaction, show, in_place=True):
        return False
    await _followed(step.interaction, step.row)
    return True


async def _followed(interaction: UsherInteraction, row: int) -> None:
    """Keep the report of an announcement that is being sent up to date."""
    language = await asker_language(interaction)
    report = await interaction.client.announce.report(row)
    is_followed = report.stored.phase in {Phase.SCHEDULED, Phase.SENDING, Phase.RETRACTED}
    if is_followed and not report.stored.lifecycle.is_asked_about:
        follow_in_background(interaction, row, language, report_card(report, language))


async def _ask_when(step: ActionContext) -> None:
    due = step.announcement.due_at
    zone = ZoneInfo(step.interaction.client.conversations.event.zone)
    given = f"{due.astimezone(zone):%Y-%m-%d %H:%M}" if due else ""
    form = moment_form(await asker_language(step.interaction), str(step.row), step.shown, given)
    await show_form(step.interaction, form, IN_TERMINAL)


async def _ask_savers(step: ActionContext) -> None:
    language = await asker_language(step.interaction)
    programme = step.interaction.client.conversations.programme
    session = programme.session.get(step.announcement.audience.savers_of or "")
    title = session.title.get(language) if session else ""
    form = savers_form(language, str(step.row), step.shown, title)
    await show_form(step.interaction, form, IN_TERMINAL)


async def _everyone(step: ActionContext) -> None:
    ping = None if step.announcement.ping == EVERYONE else EVERYONE
    await changed(step, step.announcement.with_ping(ping))


async def _crosspost(step: ActionContext) -> None:
    announcement = step.announcement
    is_crossposted = not announcement.is_crossposted
    await changed(step, announcement.with_crossposting(is_crossposted=is_crossposted))


async def _send(step: ActionContext) -> None:
    await _stepped(step, step.service.send(step.row, step.organiser, step.value))


async def _discard(step: ActionContext) -> None:
    await _stepped(step, step.service.discard(step.row, step.organiser))


async def _retract(step: ActionContext) -> None:
    await _stepped(step, step.service.retract(step.row, step.organiser))


async def _retry(step: ActionContext) -> None:
    await _stepped(step, step.service.retry(step.row, step.organiser))


async def again(step: ActionContext) -> None:
    """Show an announcement as it stands, in the place of what was pressed."""
    await _stepped(step, step.service.stored(step.row))


async def _look_on(step: ActionContext) -> None:
    """Show the next language; the first value is the one the organiser began with."""
    await _stepped(step, step.service.stored(step.row), step.value)


async def _report(step: ActionContext) -> None:
    """Show who has got an announcement, in the place of what was pressed."""
    report = await step.service.report(step.row)
    language = await asker_language(step.interaction)
    card = report_card(report, language)

    async def work(_language: str) -> Renderable:
        return card

    if await shown_or_refused(step.interaction, work, in_place=True):
        follow_in_background(step.interaction, step.row, language, card)


async def _older(step: ActionContext) -> None:
    """Show the announcements before one."""
    await shown_or_refused(
        step.interaction,
        lambda language: listed(step.interaction, language, step.row),
        in_place=True,
    )


async def listed(
    interaction: UsherInteraction, language: str, before: int | None = None
) -> Renderable:
    """Return the newest announcements, or those before one."""
    found = await interaction.client.announce.listed(LISTED + 1, before)
    if not found:
        say = messages(language)
        return note_card(language, say("announce-list"), say("announce-list-empty"))
    return list_view(found[:LISTED], language, has_more=len(found) > LISTED)


ACTIONS: dict[str, Action] = {
    "open": look,
    "edit": open_form,
    "when": _ask_when,
    "savers": _ask_savers,
    "everyone": _everyone,
    "crosspost": _crosspost,
    "send": _send,
    "discard": _discard,
    "retract": take_back,
    "sure": _retract,
    "keep": again,
    "show": _look_on,
    "older": _older,
    "report": _report,
    "retry": _retry,
}
"""What the verb in a button's id does."""
