"""One step of an organiser with an announcement: whether they may, and what is said of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import is_number
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may, organiser_of
from bot.chat.interactions.responding import (
    Renderable,
    UsherInteraction,
    respond,
    respond_in_place,
    send,
)
from bot.chat.interactions.router import say_stale
from bot.core.announcement_lifecycle import StoredAnnouncement
from bot.core.announcements import Announcement
from bot.errors import CataloguedError
from bot.services.announcing.announce import Announce
from bot.services.organisers import Organiser
from bot.texts import messages
from bot.texts.grammar import sentences

Work = Callable[[str], Awaitable[Renderable]]


@dataclass(frozen=True, slots=True)
class ActionContext:
    """What an organiser does with an announcement: pressed, chosen or filled in."""

    interaction: UsherInteraction
    stored: StoredAnnouncement
    shown: str = ""
    """The language it is looked at in; "" where no card shows it yet."""

    values: Sequence[str] = ()
    """What else stands in a button's id, or what was chosen in a menu."""

    fields: Mapping[str, str] = field(default_factory=dict)
    """What was filled in, by the name of the field."""

    @property
    def row(self) -> int:
        """The number of the announcement."""
        return self.stored.id

    @property
    def announcement(self) -> Announcement:
        """What is said, and to whom; of what is being sent, the new words that wait."""
        return self.stored.lifecycle.pending

    @property
    def value(self) -> str:
        """The first of the values, "" when there is none."""
        return self.values[0] if self.values else ""

    @property
    def service(self) -> Announce:
        """What does it."""
        return self.interaction.client.announce

    @property
    def organiser(self) -> Organiser:
        """Who does it."""
        return organiser_of(self.interaction)


Action = Callable[[ActionContext], Awaitable[None]]


async def act_on(
    interaction: UsherInteraction,
    act: Action | None,
    action: str,
    row: str,
    shown: str,
    values: Sequence[str] = (),
    fields: Mapping[str, str] | None = None,
) -> None:
    """Do a step for an announcement, if it is there and who asks may."""
    if act is None or not is_number(row):
        await say_stale(interaction)
        return
    if not await may(interaction, f"announce {action} {row}"):
        return
    try:
        stored = await interaction.client.announce.stored(int(row))
        await act(ActionContext(interaction, stored, shown, values, fields or {}))
    except CataloguedError as error:
        await refused(interaction, error)


async def refused(interaction: UsherInteraction, error: CataloguedError) -> None:
    """Say beside what is shown why something was refused."""
    await say_beside(interaction, error.key, **error.values)


async def say_beside(interaction: UsherInteraction, *keys: str, **values: str) -> None:
    """Say something beside what is shown."""
    language = await asker_language(interaction)
    say = messages(language)
    text = sentences((say(key, **values) for key in keys), language)
    card = note_card(language, say("announce-form"), text)
    await send(interaction, card, is_private=True)


async def shown_or_refused(
    interaction: UsherInteraction, work: Work, *, in_place: bool = False
) -> bool:
    """Show what some work comes to, in the place of what was pressed or beside it.

    A refusal is said beside it, so that what was there is not lost; then False is returned.
    """
    language = await asker_language(interaction)
    try:
        if in_place and interaction.message is not None:
            await respond_in_place(interaction, _coroutine(work, language))
        else:
            await respond(interaction, _coroutine(work, language), is_private=True)
    except CataloguedError as error:
        await refused(interaction, error)
        return False
    return True


async def _coroutine(work: Work, language: str) -> Renderable:
    return await work(language)
