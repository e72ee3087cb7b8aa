"""How Usher is: `/status`."""

from __future__ import annotations

from datetime import datetime

from discord import app_commands

from bot.answering.voice import Voice
from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card
from bot.chat.cards.languages import text_of
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may
from bot.chat.interactions.responding import UsherInteraction, respond
from bot.chat.interactions.router import Capability


@app_commands.command(name="status", description=text_of("organiser-about-status"))
async def status(interaction: UsherInteraction) -> None:
    """Tell organisers how Usher is."""
    if await may(interaction, "/status"):
        await respond(interaction, _status(interaction), is_private=True)


async def press_status(interaction: UsherInteraction, _parts: list[str]) -> None:
    """Tell organisers, who read of a problem, how Usher is."""
    if await may(interaction, "/status"):
        await respond(interaction, _status(interaction), is_private=True)


async def _status(interaction: UsherInteraction) -> Card:
    client = interaction.client
    language = await asker_language(interaction)
    voice = Voice(client.conversations.programme, language)
    say = voice.say
    standing = client.current.standing
    count = len(client.conversations.event.sessions)
    lines = [say("organiser-loaded", when=_when(standing.loaded_at, voice), count=count)]
    if (fresh := client.follow.freshness()) is not None:
        when = _when(fresh.confirmed_at, voice)
        lines.append(say("organiser-source", source=fresh.source, when=when))
    if standing.faults:
        lines.append(say("trouble-files"))
        lines += [str(fault) for fault in standing.faults[:8]]
    if standing.orphans:
        lines.append(say("trouble-orphans"))
        lines.append(voice.with_commas(*standing.orphans))
    counts = await client.stats.deliveries()
    named = ("pending", "sending", "sent", "failed", "expired")
    figures = [
        say("labelled", what=say(f"delivery-{state}"), shown=str(counts[state])) for state in named
    ]
    lines.append(say("organiser-deliveries", counts=voice.with_commas(*figures)))
    due = await client.reminders.next_due()
    if due is not None:
        lines.append(say("organiser-next-reminder", when=_when(due, voice)))
    again = {name: count for name, count in client.restarts.items() if count}
    if again:
        shown = voice.with_commas(
            *(
                say("labelled", what=say(f"loop-{name}"), shown=str(count))
                for name, count in sorted(again.items())
            )
        )
        lines.append(say("organiser-restarts", loops=shown))
    is_well = not (standing.faults or standing.orphans or again)
    accent = Accent.DONE if is_well else Accent.STOPPED
    return note_card(language, say("organiser-status"), "\n".join(lines), accent=accent)


def _when(moment: datetime, voice: Voice) -> str:
    """Return an aware moment's day and time of day in the event's zone."""
    local = moment.astimezone(voice.programme.zone)
    return voice.with_commas(voice.day(local.date()), voice.clock(local))


CAPABILITY = Capability(organisers_commands=(status,), buttons={"status": press_status})
