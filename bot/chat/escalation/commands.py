"""Organisers see to questions that need a person: `/questions`."""

from __future__ import annotations

from itertools import islice

from discord import app_commands

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Card, Option, menu
from bot.chat.cards.escaping import escaped
from bot.chat.cards.languages import text_of
from bot.chat.cards.pager import page_buttons, page_note
from bot.chat.cards.truncation import cut, one_line
from bot.chat.escalation.feedback import press_more, press_right
from bot.chat.escalation.forms import label_of
from bot.chat.escalation.organiser import (
    choose_answer,
    fill_answer,
    fill_keep,
    fill_merge,
    open_answer,
    press_answer,
    press_ignore,
    press_keep,
    press_merge,
    press_unpublished,
)
from bot.chat.escalation.participant import press_pass, press_person
from bot.chat.interactions.asker import asker_language
from bot.chat.interactions.organisers_only import may
from bot.chat.interactions.responding import (
    Renderable,
    UsherInteraction,
    respond,
    respond_in_place,
    send,
)
from bot.chat.interactions.router import Capability, say_stale
from bot.chat.programme.autocomplete import Choices
from bot.chat.programme.name_index import MOST_CHOICES
from bot.chat.programme.search import fits, likeliest
from bot.core.escalations import Escalation
from bot.texts import messages
from bot.texts.grammar import language_names

ON_A_PAGE = 6
LONGEST_LINE = 170
"""Characters of a question on its line of the list."""

questions = app_commands.Group(name="questions", description=text_of("question-about"))


@questions.command(name="list", description=text_of("question-about-list"))
async def show_list(interaction: UsherInteraction) -> None:
    """Show the questions that wait, newest first."""
    if await may(interaction, "/questions list"):
        await respond(interaction, _listed(interaction, 0), is_private=True)


@questions.command(name="answer", description=text_of("question-about-answer"))
@app_commands.describe(question=text_of("question-about-which"))
async def answer(interaction: UsherInteraction, question: str) -> None:
    """Open the form for the answer to a question."""
    if not await may(interaction, "/questions answer"):
        return
    meant = await _meant(interaction, question)
    if meant is not None:
        await open_answer(interaction, meant)
        return
    language = await asker_language(interaction)
    say = messages(language)
    card = note_card(language, say("discord-not-found"), say("question-gone"))
    await send(interaction, card, is_private=True)


@answer.autocomplete("question")
async def complete_question(interaction: UsherInteraction, current: str) -> Choices:
    """Offer questions that wait, to organisers alone."""
    client = interaction.client
    if not await client.guard.may(interaction):
        return []
    waiting = reversed(await client.escalate.open_questions())
    fitting = (one for one in waiting if fits(current, label_of(one)))
    return [
        app_commands.Choice(name=label_of(one), value=str(one.id))
        for one in islice(fitting, MOST_CHOICES)
    ]


async def press_page(interaction: UsherInteraction, parts: list[str]) -> None:
    """Another page of the questions that wait."""
    if not parts[0].isdecimal() or len(parts[0]) > 6:
        await say_stale(interaction)
    elif await may(interaction, "/questions list"):
        await respond_in_place(interaction, _listed(interaction, int(parts[0])))


async def _listed(interaction: UsherInteraction, page: int) -> Renderable:
    client = interaction.client
    language = await asker_language(interaction)
    say = messages(language)
    waiting = (await client.escalate.open_questions())[::-1]
    if not waiting:
        return note_card(language, say("question-list"), say("question-list-none"))
    pages = -(-len(waiting) // ON_A_PAGE)
    number = min(page, pages - 1)
    chosen = waiting[number * ON_A_PAGE : (number + 1) * ON_A_PAGE]
    lines = [escaped(say("question-list-count", count=len(waiting)))]
    lines += [await _line(interaction, one, language) for one in chosen]
    options = [Option(f"{one.id} · {one.text}", str(one.id)) for one in chosen]
    return Card(
        language=language,
        heading=escaped(say("question-list")),
        text="\n".join(lines),
        menu=menu(say("card-choose-question"), options, "q-answer"),
        page_note=page_note(language, number, pages),
        buttons=page_buttons(language, number, "q-page", is_last=number == pages - 1),
    )


async def _line(interaction: UsherInteraction, question: Escalation, language: str) -> str:
    """Return a question with how many asked it, and in which languages."""
    say = messages(language)
    asked = await interaction.client.escalate.asked(question.id)
    codes = sorted({request.language for request in asked}) or [question.language]
    languages = language_names(codes, language)
    people = say("organiser-asked-by", count=len(asked), languages=languages)
    text = escaped(cut(one_line(question.text), LONGEST_LINE))
    return f"**{question.id}** · {text}\n-# {escaped(people)}"


async def _meant(interaction: UsherInteraction, typed: str) -> Escalation | None:
    """Return the question that was chosen, or named clearly enough."""
    waiting = await interaction.client.escalate.open_questions()
    number = typed.strip().removeprefix("#")
    chosen = next((one for one in waiting if str(one.id) == number), None)
    return chosen or likeliest(typed, ((one, one.text) for one in waiting))


CAPABILITY = Capability(
    organisers_commands=(questions,),
    buttons={
        "more": press_more,
        "right": press_right,
        "person": press_person,
        "pass": press_pass,
        "q-answer": press_answer,
        "q-unpublished": press_unpublished,
        "q-merge": press_merge,
        "q-ignore": press_ignore,
        "q-keep": press_keep,
        "q-page": press_page,
    },
    menus={"q-answer": choose_answer},
    forms={"q-answer": fill_answer, "q-merge": fill_merge, "q-keep": fill_keep},
)
