"""Who uses a command or a button: their language, and whether they ask too much."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card
from bot.chat.interactions.responding import UsherInteraction, send
from bot.core.fair_use import FairUseVerdict
from bot.texts import messages


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, where, and what Discord says of their language."""

    user_id: str
    channel_id: str
    locale: str | None = None
    server_locale: str | None = None

    @classmethod
    def of(cls, interaction: UsherInteraction) -> Asker:
        """Return who used a command or a button."""
        return cls(
            user_id=str(interaction.user.id),
            channel_id=str(interaction.channel_id or 0),
            locale=str(interaction.locale),
            server_locale=str(interaction.guild_locale) if interaction.guild_locale else None,
        )


async def asker_language(interaction: UsherInteraction) -> str:
    """Return the language of what is said to somebody who asked no question."""
    asker = Asker.of(interaction)
    return await interaction.client.conversations.language_for(
        asker.user_id, asker.locale, asker.server_locale
    )


async def voice_for(interaction: UsherInteraction, language: str | None = None) -> Voice:
    """Return the voice for somebody, who may have chosen a time zone of their own."""
    client = interaction.client
    zone = await client.preferences.zone(str(interaction.user.id))
    spoken = language or await asker_language(interaction)
    return Voice(client.conversations.programme, spoken, zone)


async def may_ask(interaction: UsherInteraction) -> bool:
    """Whether somebody may ask at this moment; who asks too much is told so."""
    if interaction.client.guard.ask(interaction.user) is FairUseVerdict.WELCOME:
        return True
    await send(interaction, slower_card(await asker_language(interaction)), is_private=True)
    return False


def slower_card(language: str) -> Card:
    """Return the polite notice to somebody who asks too fast."""
    say = messages(language)
    text = say("discord-slower-text")
    return note_card(language, say("discord-slower"), text, accent=Accent.UNSURE)
