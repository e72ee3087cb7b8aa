"""Who did what: `/audit`."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from discord import app_commands

from bot.chat.cards.card import Card
from bot.chat.cards.escaping import escaped, safe_line
from bot.chat.cards.languages import text_of
from bot.chat.cards.pager import page_buttons
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may
from bot.chat.interactions.responding import UsherInteraction, respond, respond_in_place
from bot.chat.interactions.router import Capability
from bot.core.audit import AuditEntry
from bot.core.change_summary import summarise_change
from bot.texts import Messages, messages
from bot.texts.grammar import in_line, isolated

ON_A_PAGE = 5
LONGEST_WHO, LONGEST_ACTION, LONGEST_SUBJECT, LONGEST_CHANGE = 40, 50, 60, 150
"""Together with the moment and the dots five entries fill a page; none pushes another out."""

LONGEST_SIDE = 60
KNOWN_ACTIONS = frozenset(
    {
        *("announcement.draft", "announcement.edit", "announcement.revise"),
        *("announcement.schedule", "announcement.ask"),
        *("announcement.approve", "announcement.retract", "announcement.discard"),
        *("announcement.retry", "announcement.refused", "session.change", "refused"),
        "server.home",
        *("question.answered", "question.unpublished", "question.ignored", "question.merge"),
        "question.keep",
    }
)
"""Actions the catalogues have words for."""

_CHANNELS, _ID = re.compile(r"channels: [\d, →]+"), re.compile(r"\b\d{17,20}\b")
"""Channels by id, which Discord shows by name when they are written as mentions."""


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
    say = messages(language)
    event = client.conversations.event
    rows = await client.audit.latest(ON_A_PAGE + 1, skipped=page * ON_A_PAGE)
    zone = ZoneInfo(event.zone)
    blocks = [_entry(entry, zone, say) for entry in rows[:ON_A_PAGE]]
    return Card(
        language=language,
        heading=escaped(say("figures-audit")),
        text="\n".join(blocks) or escaped(say("figures-audit-empty")),
        buttons=page_buttons(language, page, "audit", is_last=len(rows) <= ON_A_PAGE),
    )


def _entry(entry: AuditEntry, zone: ZoneInfo, say: Messages) -> str:
    key = f"audit-action-{entry.action.replace('.', '-')}"
    action = say(key) if entry.action in KNOWN_ACTIONS else entry.action
    when = f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M}"
    who = safe_line(entry.who, LONGEST_WHO)
    done = safe_line(action, LONGEST_ACTION)
    subject = safe_line(entry.subject, LONGEST_SUBJECT)
    head = f"• {in_line((when, f'**{who}**', done, subject), say.language)}"
    changes = summarise_change(entry.before, entry.after, zone, LONGEST_SIDE)
    text = safe_line("; ".join(changes), LONGEST_CHANGE)
    text = _CHANNELS.sub(lambda found: _ID.sub(r"<#\g<0>>", found[0]), text)
    # What was changed is told as it is filed, in Latin letters, whose arrows point to the right.
    return f"{head}\n-# {isolated(text, say.language)}" if text else head


CAPABILITY = Capability(organisers_commands=(audit,), buttons={"audit": press_audit})
