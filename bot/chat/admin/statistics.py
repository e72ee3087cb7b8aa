"""What organisers look up: `/stats`, with a picture, and `/audit`."""

from __future__ import annotations

import asyncio
import io
import re
from collections import Counter
from collections.abc import Mapping
from zoneinfo import ZoneInfo

import discord
from discord import app_commands
from discord.ui import Container, LayoutView, MediaGallery, TextDisplay

from bot.answering.voice import Voice
from bot.chat.admin.chart import picture_of
from bot.chat.cards.card import Card, press
from bot.chat.cards.escaping import directed, escaped, legible
from bot.chat.cards.languages import NAMES, text_of
from bot.chat.cards.truncation import cut
from bot.chat.interactions.asker import spoken_to
from bot.chat.interactions.organisers_only import may
from bot.chat.interactions.responding import Talk, respond, turn
from bot.core.deeds import what_changed
from bot.core.models import USUAL_TOPICS
from bot.core.statistics import OWN
from bot.services.stats import Happened, what_happened
from bot.store.audit import Deed
from bot.texts import Messages, messages

PICTURE = "questions.png"
ON_A_PAGE = 5
LONGEST_WHO, LONGEST_ACTION, LONGEST_SUBJECT, LONGEST_CHANGE = 40, 50, 60, 150
"""Together with the moment and the dots five deeds fill a page, and no deed pushes another out."""

LONGEST_SIDE = 60
LONGEST_QUESTION = 160
LONGEST_TOPIC = 60
LONGEST_STATS = 3500
MOST_LISTED = 8
KNOWN_DEEDS = frozenset(
    {
        *("announcement.draft", "announcement.edit", "announcement.schedule", "announcement.ask"),
        *("announcement.approve", "announcement.retract", "announcement.discard"),
        *("announcement.retry", "announcement.refused", "session.change", "refused"),
        *("question.answered", "question.unpublished", "question.ignored", "question.merge"),
        "question.keep",
    }
)
"""Actions the catalogues have words for."""

_CHANNELS, _ID = re.compile(r"channels: [\d, →]+"), re.compile(r"\b\d{17,20}\b")
"""Channels by id, which Discord shows by name when they are written as mentions."""


@app_commands.command(name="stats", description=text_of("figures-about-stats"))
async def stats(interaction: Talk) -> None:
    """Show what was asked and sent so far."""
    if not await may(interaction, "/stats"):
        return
    await interaction.response.defer(thinking=True, ephemeral=True)
    client = interaction.client
    language = await spoken_to(interaction)
    happened = await what_happened(client.store, client.desk.event)
    say = messages(language)
    box: Container[LayoutView] = Container()
    text = "\n".join(_lines(happened, Voice(client.desk.programme, language)))
    box.add_item(TextDisplay(cut(directed(text, language), LONGEST_STATS)))
    view = LayoutView(timeout=None)
    view.add_item(box)
    view.stop()
    if not happened.questions.total:
        await interaction.followup.send(view=view, ephemeral=True)
        return
    picture = await asyncio.to_thread(picture_of, happened.questions)
    item = discord.MediaGalleryItem(f"attachment://{PICTURE}", description=say("figures-picture"))
    box.add_item(MediaGallery(item))
    file = discord.File(io.BytesIO(picture), filename=PICTURE)
    await interaction.followup.send(view=view, file=file, ephemeral=True)


@app_commands.command(name="audit", description=text_of("figures-about-audit"))
async def audit(interaction: Talk) -> None:
    """Show what organisers did, newest first."""
    if await may(interaction, "/audit"):
        await respond(interaction, _audited(interaction, 0), is_private=True)


async def press_audit(interaction: Talk, parts: list[str]) -> None:
    """Another page of what organisers did."""
    page = int(parts[0]) if parts[0].isdecimal() and len(parts[0]) < 6 else 0
    if await may(interaction, "/audit"):
        await turn(interaction, _audited(interaction, page))


def _lines(happened: Happened, voice: Voice) -> list[str]:
    say, asked = voice.say, happened.questions
    lines = [f"### {say('figures-stats')}"]
    if not asked.total:
        lines.append(say("figures-none"))
    else:
        share = round(100 * (asked.share_answered or 0))
        lines.append(say("figures-questions", count=asked.total, share=share))
        hours = {f"{hour:02}:00": count for hour, count in asked.by_hour.items() if count}
        spoken = {NAMES.get(code, code): count for code, count in asked.by_language.items()}
        topics: Counter[str] = Counter()
        for topic, count in asked.by_topic.items():
            topics[_topic(topic, voice)] += count
        for letter, key, counts in (
            ("A", "figures-by-hour", hours),
            ("B", "figures-by-language", spoken),
            ("C", "figures-by-topic", dict(topics.most_common(MOST_LISTED))),
        ):
            lines.append(f"**{letter}. {say(key)}** {_counted(counts, voice)}")
    if asked.unanswered:
        lines.append(f"**{say('figures-unanswered')}**")
        for question, count in asked.unanswered[:MOST_LISTED]:
            lines.append(f"• {_fitting(question, LONGEST_QUESTION)} ({count})")
    lines.append(say("figures-saved", count=happened.saved_sessions))
    reminders = {say(f"reminders-{one}"): count for one, count in happened.reminders.items()}
    messages_sent = {say(f"delivery-{one}"): count for one, count in happened.deliveries.items()}
    lines.append(f"**{say('figures-reminders')}** {_counted(reminders, voice)}")
    lines.append(f"**{say('figures-messages')}** {_counted(messages_sent, voice)}")
    return lines


def _topic(topic: str, voice: Voice) -> str:
    """Return what organisers call a topic, or what everybody does; what is gone, by its id."""
    if not topic.startswith(OWN):
        return voice.say(f"subject-{topic}")
    name = topic.removeprefix(OWN)
    own = voice.programme.topic_covering.get(name)
    if own is not None:
        return cut(own.title.get(voice.language), LONGEST_TOPIC)
    return voice.say(f"topic-{name}") if name in USUAL_TOPICS else name.replace("_", " ")


def _counted(counts: Mapping[str, int], voice: Voice) -> str:
    """Return names with their counts; a pair keeps together in a line from the right (UAX #9)."""
    pairs = [f"{escaped(name)} {count}" for name, count in counts.items()]
    if voice.language == "ar":
        pairs = [f"\u2068{pair}\u2069" for pair in pairs]
    return voice.say("figures-between").join(pairs)


async def _audited(interaction: Talk, page: int) -> Card:
    client = interaction.client
    language = await spoken_to(interaction)
    say = messages(language)
    event = client.desk.event
    rows = await client.store.audit.latest(event.id, ON_A_PAGE + 1, offset=page * ON_A_PAGE)
    zone = ZoneInfo(event.zone)
    blocks = [_deed(deed, zone, say) for deed in rows[:ON_A_PAGE]]
    row = []
    if page:
        row.append(press(say("discord-previous"), "audit", page - 1))
    if len(rows) > ON_A_PAGE:
        row.append(press(say("discord-next-page"), "audit", page + 1))
    return Card(
        language=language,
        heading=escaped(say("figures-audit")),
        text="\n".join(blocks) or escaped(say("figures-audit-empty")),
        rows=(tuple(row),),
    )


def _deed(deed: Deed, zone: ZoneInfo, say: Messages) -> str:
    key = f"deed-{deed.action.replace('.', '-')}"
    action = say(key) if deed.action in KNOWN_DEEDS else deed.action
    when = f"{deed.at.astimezone(zone):%Y-%m-%d %H:%M}"
    who = _fitting(deed.who, LONGEST_WHO)
    done = _fitting(action, LONGEST_ACTION)
    subject = _fitting(deed.subject, LONGEST_SUBJECT)
    head = f"• {when} · **{who}** · {done} · {subject}"
    changes = what_changed(deed.before, deed.after, zone, LONGEST_SIDE)
    text = _fitting("; ".join(changes), LONGEST_CHANGE)
    text = _CHANNELS.sub(lambda found: _ID.sub(r"<#\g<0>>", found[0]), text)
    return f"{head}\n-# {text}" if text else head


def _fitting(text: str, limit: int) -> str:
    """Return plain text as one line of markdown, shortened once it is escaped."""
    return legible(cut(escaped(" ".join(legible(text).split())), limit))
