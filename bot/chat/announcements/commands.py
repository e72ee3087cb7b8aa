"""Organisers tell participants something: `/announce`."""

from __future__ import annotations

from discord import app_commands

from bot.chat.announcements.action import Action, ActionContext, shown_or_refused
from bot.chat.announcements.choices import filled, pick
from bot.chat.announcements.forms import IN_TERMINAL, NEW, wording_form
from bot.chat.announcements.steps import (
    choose_edit,
    choose_read,
    listed,
    look,
    open_form,
    press_announcement,
    press_read,
    take_back,
)
from bot.chat.cards.card import LONGEST_NUMBER
from bot.chat.cards.languages import NAMES, text_of
from bot.chat.cards.truncation import cut, one_line
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may
from bot.chat.interactions.responding import Renderable, UsherInteraction, show_form
from bot.chat.interactions.router import Capability
from bot.chat.programme.autocomplete import Choices
from bot.chat.programme.name_index import MOST_CHOICES
from bot.chat.programme.search import LONGEST_CHOICE, fits, likeliest
from bot.core.announcement_lifecycle import StoredAnnouncement
from bot.errors import InvalidTransition
from bot.texts import messages

# Its menus of channels and roles mean something in a server only.
announce = app_commands.Group(
    name="announce",
    description=text_of("announce-about"),
    allowed_contexts=app_commands.AppCommandContext(
        guild=True, dm_channel=False, private_channel=False
    ),
    allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
)

WHICH = text_of("announce-about-which")


@announce.command(name="new", description=text_of("announce-about-new"))
@app_commands.describe(language=text_of("announce-about-language"))
@app_commands.choices(
    language=[app_commands.Choice(name=name, value=code) for code, name in NAMES.items()]
)
async def new(interaction: UsherInteraction, language: str | None = None) -> None:
    """Open the form of a new announcement."""
    if await may(interaction, "/announce new"):
        code = language or interaction.client.conversations.event.languages[0]
        form = wording_form(await asker_language(interaction), NEW, code)
        await show_form(interaction, form, IN_TERMINAL)


@announce.command(name="list", description=text_of("announce-about-list"))
async def show_list(interaction: UsherInteraction) -> None:
    """Show where every announcement stands."""
    if await may(interaction, "/announce list"):
        await shown_or_refused(interaction, lambda language: listed(interaction, language))


@announce.command(name="edit", description=text_of("announce-about-edit"))
@app_commands.describe(announcement=WHICH)
async def edit(interaction: UsherInteraction, announcement: str) -> None:
    """Open the form of an announcement that is there."""
    await _for(interaction, "edit", announcement, open_form)


@announce.command(name="retract", description=text_of("announce-about-retract"))
@app_commands.describe(announcement=WHICH)
async def retract(interaction: UsherInteraction, announcement: str) -> None:
    """Take an announcement back, once it is confirmed."""
    await _for(interaction, "retract", announcement, take_back)


@announce.command(name="report", description=text_of("announce-about-report"))
@app_commands.describe(announcement=WHICH)
async def report(interaction: UsherInteraction, announcement: str) -> None:
    """Show who has got an announcement, live while it is being sent."""
    await _for(interaction, "report", announcement, look)


async def complete(interaction: UsherInteraction, current: str) -> Choices:
    """Offer announcements, to organisers alone."""
    client = interaction.client
    if not await client.guard.may(interaction):
        return []
    language = await asker_language(interaction)
    say = messages(language)
    found = []
    for standing in await client.announce.listed():
        stored = standing.stored
        _, wording = stored.announcement.wording(language)
        name = f"{stored.id} · {one_line(wording.title)}"
        if fits(current, name):
            shown = cut(name, LONGEST_CHOICE - 40)
            label = cut(f"{shown} · {say(f'phase-{standing.state}')}", LONGEST_CHOICE)
            found.append(app_commands.Choice(name=label, value=str(stored.id)))
    return found[:MOST_CHOICES]


edit.autocomplete("announcement")(complete)
retract.autocomplete("announcement")(complete)
report.autocomplete("announcement")(complete)


async def _for(interaction: UsherInteraction, action: str, typed: str, act: Action) -> None:
    """Do something for the announcement that was chosen, or named clearly enough."""
    if not await may(interaction, f"/announce {action}"):
        return
    stored = await _meant(interaction, typed)
    if stored is None:
        await shown_or_refused(interaction, _gone)
    else:
        await act(ActionContext(interaction, stored))


async def _meant(interaction: UsherInteraction, typed: str) -> StoredAnnouncement | None:
    announce = interaction.client.announce
    number = typed.strip().removeprefix("#")
    if number.isdecimal() and len(number) <= LONGEST_NUMBER:
        try:
            return await announce.stored(int(number))
        except InvalidTransition:
            return None
    found = [standing.stored for standing in await announce.listed()]
    return likeliest(
        typed, ((one, text.title) for one in found for text in one.announcement.texts.values())
    )


async def _gone(_language: str) -> Renderable:
    raise InvalidTransition("announce-gone")


CAPABILITY = Capability(
    organisers_commands=(announce,),
    buttons={"an": press_announcement, "read": press_read},
    menus={"anpick": pick, "anedit": choose_edit, "read": choose_read},
    forms={"an": filled},
)
