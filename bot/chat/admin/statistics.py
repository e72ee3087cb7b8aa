"""What was asked and sent so far: `/stats`, with a picture."""

from __future__ import annotations

import asyncio
import io
from collections import Counter
from collections.abc import Mapping

import discord
from discord import app_commands
from discord.ui import Container, LayoutView, MediaGallery, Section, TextDisplay

from bot.answering.voice import Voice
from bot.chat.admin.chart import picture_of
from bot.chat.cards.card import is_number, press
from bot.chat.cards.escaping import directed, escaped, safe_line
from bot.chat.cards.languages import text_of
from bot.chat.cards.truncation import cut
from bot.chat.cards.views import button_of, view_with
from bot.chat.escalation.organiser import open_answer
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may
from bot.chat.interactions.responding import UsherInteraction
from bot.chat.interactions.router import Capability, say_stale
from bot.core.models import USUAL_TOPICS
from bot.core.statistics import OWN
from bot.services.stats import EventActivity
from bot.texts import messages
from bot.texts.grammar import language_name, percent

PICTURE = "questions.png"
LONGEST_QUESTION = 160
LONGEST_TOPIC = 60
LONGEST_STATS = 3500
MOST_LISTED = 8


@app_commands.command(name="stats", description=text_of("figures-about-stats"))
async def stats(interaction: UsherInteraction) -> None:
    """Show what was asked and sent so far."""
    if not await may(interaction, "/stats"):
        return
    await interaction.response.defer(thinking=True, ephemeral=True)
    client = interaction.client
    language = await asker_language(interaction)
    activity = await client.stats.activity()
    say = messages(language)
    box: Container[LayoutView] = Container()
    text = "\n".join(_lines(activity, Voice(client.conversations.programme, language)))
    box.add_item(TextDisplay(cut(directed(text, language), LONGEST_STATS)))
    unanswered = activity.questions.unanswered[:MOST_LISTED]
    if unanswered:
        box.add_item(TextDisplay(directed(f"**{say('figures-unanswered')}**", language)))
    for one in unanswered:
        text = safe_line(one.question, LONGEST_QUESTION)
        line = say("figures-asked", question=text, count=one.count)
        button = press(say("organiser-press-answer"), "stats-answer", one.id)
        box.add_item(Section(directed(line, language), accessory=button_of(button)))
    if not activity.questions.total:
        await interaction.followup.send(view=view_with(box), ephemeral=True)
        return
    picture = await asyncio.to_thread(picture_of, activity.questions)
    item = discord.MediaGalleryItem(f"attachment://{PICTURE}", description=say("figures-picture"))
    box.add_item(MediaGallery(item))
    file = discord.File(io.BytesIO(picture), filename=PICTURE)
    await interaction.followup.send(view=view_with(box), file=file, ephemeral=True)


def _lines(activity: EventActivity, voice: Voice) -> list[str]:
    say, asked = voice.say, activity.questions
    lines = [f"### {say('figures-stats')}"]
    if not asked.total:
        lines.append(say("figures-none"))
    else:
        lines.append(say("figures-questions", count=asked.total))
        statuses = {
            say(f"figures-{name.replace('_', '-')}"): say(
                "figures-share",
                count=count,
                share=percent(count / asked.total, voice.language),
            )
            for name, count in asked.by_status.items()
        }
        lines.append(_counted(statuses, voice))
        hours = {f"{hour:02}:00": count for hour, count in asked.by_hour.items() if count}
        spoken = {
            language_name(code, voice.language): count for code, count in asked.by_language.items()
        }
        topics: Counter[str] = Counter()
        for topic, count in asked.by_topic.items():
            topics[_topic(topic, voice)] += count
        for letter, key, counts in (
            ("A", "figures-by-hour", hours),
            ("B", "figures-by-language", spoken),
            ("C", "figures-by-topic", dict(topics.most_common(MOST_LISTED))),
        ):
            lines.append(f"**{letter}. {say(key)}** {_counted(counts, voice)}")
    lines.append(say("figures-saved", count=activity.saved_sessions))
    reminders = {say(f"reminders-{one}"): count for one, count in activity.reminders.items()}
    messages_sent = {say(f"delivery-{one}"): count for one, count in activity.deliveries.items()}
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


def _counted(counts: Mapping[str, int | str], voice: Voice) -> str:
    """Return names with their counts; a pair keeps together in a line from the right (UAX #9)."""
    return voice.with_commas(*(f"{escaped(name)} {count}" for name, count in counts.items()))


async def press_stats_answer(interaction: UsherInteraction, parts: list[str]) -> None:
    """Open the form for the answer to a question that nobody passed on."""
    if not is_number(parts[0] if parts else ""):
        await say_stale(interaction)
    elif await may(interaction, f"answer {parts[0]} of /stats"):
        question = await interaction.client.escalate.take_up(int(parts[0]))
        if question is None:
            await say_stale(interaction)
        else:
            await open_answer(interaction, question)


CAPABILITY = Capability(organisers_commands=(stats,), buttons={"stats-answer": press_stats_answer})
