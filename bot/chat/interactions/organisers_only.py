"""What only organisers may do, and how everybody else is told so."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.responding import Renderable, UsherInteraction, send
from bot.errors import CataloguedError, InvalidEvent, UsherError
from bot.services.organisers import Organiser
from bot.texts import messages

_log = logging.getLogger(__name__)


MOST_FAULTS = 5
"""Faults of an event's files that are told at once; `check` tells them all."""


def fault_lines(error: InvalidEvent) -> list[str]:
    """Return what keeps an event from being loaded, a line a fault, warnings left out."""
    return [str(fault) for fault in error.faults if not fault.is_warning][:MOST_FAULTS]


def organiser_of(interaction: UsherInteraction) -> Organiser:
    """Return who acts, for the audit log."""
    return Organiser(str(interaction.user.id), interaction.user.display_name)


async def may(interaction: UsherInteraction, action: str) -> bool:
    """Whether somebody may do what organisers do; a refusal is told, and written down.

    `action` names it without a word that was typed: the log forgets nothing.
    """
    if await interaction.client.guard.may(interaction):
        return True
    language = await asker_language(interaction)
    say = messages(language)
    _log.warning("%s is no organiser and tried: %s", interaction.user.id, action)
    await interaction.client.audit.refused(organiser_of(interaction), action)
    text = say("organiser-only-text")
    card = note_card(language, say("organiser-only"), text, accent=Accent.STOPPED)
    await send(interaction, card, is_private=True)
    return False


async def guarded(
    interaction: UsherInteraction, heading: str, work: Callable[[str], Awaitable[Renderable]]
) -> Renderable:
    """Return the card some work comes to, or why it was refused, in words.

    `work` takes the organiser's language; `heading` is a key of the catalogue.
    """
    language = await asker_language(interaction)
    say = messages(language)
    try:
        return await work(language)
    except CataloguedError as error:
        text = say(error.key, **error.values)
        return note_card(language, say(heading), text, accent=Accent.STOPPED)
    except InvalidEvent as error:
        text = "\n".join([say("trouble-files"), *fault_lines(error)])
        return note_card(language, say(heading), text, accent=Accent.STOPPED)
    except UsherError as error:
        return note_card(language, say(heading), str(error), accent=Accent.STOPPED)
