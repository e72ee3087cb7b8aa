"""What organisers do with a question that waits for a person; each step asks whether they may."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, is_number, press
from bot.chat.escalation.forms import answer_form, keep_form, merge_form
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import fault_lines, may, organiser_of
from bot.chat.interactions.responding import Renderable, UsherInteraction, respond, send, show_form
from bot.chat.interactions.router import say_stale
from bot.core.escalations import Escalation, EscalationState
from bot.core.question_likeness import by_likeness
from bot.errors import FilesUnwritable, InvalidEvent
from bot.services.organisers import Organiser
from bot.texts import messages

IN_TERMINAL = "python -m bot questions"
"""What shows the questions without a form."""

Close = Callable[[int, Organiser], Awaitable[bool]]
"""Closes a question by its number for an organiser; returns False when that was done before."""

_log = logging.getLogger(__name__)


async def press_answer(interaction: UsherInteraction, parts: list[str]) -> None:
    """Open the form for the answer to a question."""
    question = await _waiting(interaction, "answer", parts)
    if question is not None:
        await open_answer(interaction, question)


async def choose_answer(
    interaction: UsherInteraction, _parts: list[str], chosen: list[str]
) -> None:
    """Open the form for the answer to the question that was chosen."""
    await press_answer(interaction, chosen)


async def press_merge(interaction: UsherInteraction, parts: list[str]) -> None:
    """Open the form for the question that this one is the same as."""
    question = await _waiting(interaction, "merge", parts)
    if question is None:
        return
    client = interaction.client
    language = await asker_language(interaction)
    others = {one.id: one for one in await client.escalate.open_questions()}
    others.pop(question.id, None)
    if not others:
        await _say(interaction, "question-alone")
        return
    texts = [(one.id, one.text) for one in others.values()]
    order = await asyncio.to_thread(by_likeness, question.text, texts)
    count = len(await client.escalate.asked(question.id))
    form = merge_form(language, question, count, [others[number] for number in order])
    await show_form(interaction, form, IN_TERMINAL)


async def press_unpublished(interaction: UsherInteraction, parts: list[str]) -> None:
    """Tell everybody who asked that it is not published yet."""
    close = interaction.client.escalate.not_published
    await _close(interaction, "unpublished", parts, close, EscalationState.UNPUBLISHED)


async def press_ignore(interaction: UsherInteraction, parts: list[str]) -> None:
    """Close a question without a reply."""
    close = interaction.client.escalate.ignore
    await _close(interaction, "ignore", parts, close, EscalationState.IGNORED)


async def fill_answer(
    interaction: UsherInteraction, parts: list[str], values: dict[str, str]
) -> None:
    """An answer was written: everybody who asked gets it, and the next who asks if it is kept."""
    text = values.get("text", "").strip()
    question = await _waiting(interaction, "answer", parts, text)
    if question is None:
        return
    if not text:
        await _say(interaction, "question-empty")
        return
    await respond(interaction, _answered(interaction, question, text), is_private=True)


async def press_keep(interaction: UsherInteraction, parts: list[str]) -> None:
    """Show what would be kept of a question, to be looked over and changed."""
    question = await _answered_one(interaction, parts)
    if question is not None:
        keep = interaction.client.save_answer
        proposal = await keep.propose(question)
        form = keep_form(await asker_language(interaction), proposal, keep.open_topics())
        await interaction.response.send_modal(form)


async def fill_keep(
    interaction: UsherInteraction, parts: list[str], values: dict[str, str]
) -> None:
    """What is to be kept was looked over: it is answered with from now on."""
    question = await _answered_one(interaction, parts)
    if question is not None:
        await respond(interaction, _kept(interaction, question, values), is_private=True)


async def fill_merge(
    interaction: UsherInteraction, parts: list[str], values: dict[str, str]
) -> None:
    """The question was chosen that this one is the same as."""
    question = await _waiting(interaction, "merge", parts)
    if question is None:
        return
    into = values.get("into", "")
    if not is_number(into):
        await say_stale(interaction)
        return
    escalate = interaction.client.escalate
    other = await escalate.waiting(int(into))
    if other is None:
        await _say(interaction, "question-closed-text")
        return

    def close(number: int, organiser: Organiser) -> Awaitable[bool]:
        return escalate.merge(number, int(into), organiser)

    work = _closed(interaction, question, close, EscalationState.MERGED, other.text)
    await respond(interaction, work, is_private=True)


async def open_answer(interaction: UsherInteraction, question: Escalation) -> None:
    """Open the form for the answer to a question that waits."""
    count = len(await interaction.client.escalate.asked(question.id))
    form = answer_form(await asker_language(interaction), question, count)
    await show_form(interaction, form, IN_TERMINAL)


async def _waiting(
    interaction: UsherInteraction, action: str, parts: list[str], text: str = ""
) -> Escalation | None:
    """Return the question to act upon; what stands in the way is told, and None returned.

    `text` is what somebody wrote, which is shown to them again lest it be lost.
    """
    if not is_number(parts[0] if parts else ""):
        await say_stale(interaction)
        return None
    number = int(parts[0])
    if not await may(interaction, f"question {action} {number}"):
        return None
    question = await interaction.client.escalate.waiting(number)
    if question is None:
        _log.info("%s was late to %s question %s", interaction.user.id, action, number)
        language = await asker_language(interaction)
        await send(interaction, _too_late(language, text), is_private=True)
    return question


async def _close(
    interaction: UsherInteraction,
    action: str,
    parts: list[str],
    close: Close,
    state: EscalationState,
) -> None:
    """Close a question, and tell who did it."""
    question = await _waiting(interaction, action, parts)
    if question is not None:
        await respond(interaction, _closed(interaction, question, close, state), is_private=True)


async def _closed(
    interaction: UsherInteraction,
    question: Escalation,
    close: Close,
    state: EscalationState,
    text: str = "",
) -> Renderable:
    language = await asker_language(interaction)
    say = messages(language)
    count = await _hopeful(interaction, question)
    if not await close(question.id, organiser_of(interaction)):
        return _too_late(language)
    lines = [say(f"organiser-state-{state}"), text]
    if state is EscalationState.UNPUBLISHED:
        lines.append(say("question-told", count=count))
    heading = say("question-heading", number=question.id)
    return note_card(language, heading, "\n\n".join(line for line in lines if line))


async def _answered(interaction: UsherInteraction, question: Escalation, text: str) -> Renderable:
    client = interaction.client
    language = await asker_language(interaction)
    say = messages(language)
    count = await _hopeful(interaction, question)
    if not await client.escalate.answer(question.id, text, organiser_of(interaction)):
        return _too_late(language, text)
    lines = [say("organiser-state-answered"), text, say("question-told", count=count)]
    row = (press(say("question-keep"), "q-keep", question.id),)
    heading = say("question-heading", number=question.id)
    return note_card(language, heading, "\n\n".join(lines), row)


async def _answered_one(interaction: UsherInteraction, parts: list[str]) -> Escalation | None:
    """Return the answered question to keep; what stands in the way is told, and None returned."""
    if not is_number(parts[0] if parts else ""):
        await say_stale(interaction)
        return None
    if not await may(interaction, f"question keep {parts[0]}"):
        return None
    question = await interaction.client.escalate.answered(int(parts[0]))
    if question is None:
        await say_stale(interaction)
    return question


async def _kept(
    interaction: UsherInteraction, question: Escalation, values: dict[str, str]
) -> Renderable:
    """Keep an answer as it was looked over, and say what came of it."""
    keep = interaction.client.save_answer
    language = await asker_language(interaction)
    say = messages(language)
    topic = values.get("topic", "")
    proposal = await keep.revise(
        await keep.propose(question),
        title=values.get("title", ""),
        lines=values.get("phrasings", "").splitlines(),
        answer=values.get("text", "").strip(),
        topic=topic if topic in keep.open_topics() else None,
    )
    lines = [say("question-kept"), proposal.answer]
    try:
        await keep.answer(organiser_of(interaction), proposal, language)
    except InvalidEvent as error:
        lines = [say("question-not-kept"), *fault_lines(error)]
    except FilesUnwritable as error:
        lines = [say("question-not-kept"), say(error.key, **error.values)]
    return note_card(language, say("question-heading", number=question.id), "\n".join(lines))


async def _hopeful(interaction: UsherInteraction, question: Escalation) -> int:
    """Return how many people wait for a reply to a question."""
    asked = await interaction.client.escalate.asked(question.id)
    return sum(request.wants_reply for request in asked)


def _too_late(language: str, text: str = "") -> Card:
    say = messages(language)
    lines = [say("question-closed-text")]
    if text:
        lines.append(say("question-your-text", text=text))
    return note_card(language, say("question-closed"), "\n\n".join(lines))


async def _say(interaction: UsherInteraction, key: str) -> None:
    language = await asker_language(interaction)
    say = messages(language)
    card = note_card(language, say("question-not-done"), say(key))
    await send(interaction, card, is_private=True)
