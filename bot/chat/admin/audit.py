"""Who did what: `/audit`."""

from __future__ import annotations

from discord import app_commands

from bot.answering.voice import Voice
from bot.chat.admin.audit_words import told_entry
from bot.chat.cards.card import Card
from bot.chat.cards.escaping import escaped
from bot.chat.cards.languages import text_of
from bot.chat.cards.pager import page_buttons
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may
from bot.chat.interactions.responding import UsherInteraction, respond, respond_in_place
from bot.chat.interactions.router import Capability

ON_A_PAGE = 5


@app_commands.command(name="audit", description=text_of("figures-about-audit"))
async def audit(interaction: UsherInteraction) -> None:
    """Show what organisers did, newest first."""
    if await may(interaction, "/audit"):
        await respond(interaction, _audited(interaction, 0), is_private=True)


async def press_audit(interaction: UsherInteraction, parts: list[str]) -> None:
    """Another page of what organisers did."""
    page = int(parts[0]) if parts[0].isdecimal() and len(parts[0]) < 6 else 0
    if await may(interaction, "/audit"):
        await respond_in_place(interaction, _audited(interaction, page))


async def _audited(interaction: UsherInteraction, page: int) -> Card:
    client = interaction.client
    language = await asker_language(interaction)
    voice = Voice(client.conversations.programme, language)
    rows = await client.audit.latest(ON_A_PAGE + 1, skipped=page * ON_A_PAGE)
    blocks = [told_entry(entry, voice) for entry in rows[:ON_A_PAGE]]
    return Card(
        language=language,
        heading=escaped(voice.say("figures-audit")),
        text="\n".join(blocks) or escaped(voice.say("figures-audit-empty")),
        buttons=page_buttons(language, page, "audit", is_last=len(rows) <= ON_A_PAGE),
    )


CAPABILITY = Capability(organisers_commands=(audit,), buttons={"audit": press_audit})
