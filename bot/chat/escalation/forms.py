"""The forms organisers settle a question with: an answer, or the question it is the same as."""

from __future__ import annotations

from collections.abc import Sequence

from discord import TextStyle
from discord.ui import Modal, Select, TextDisplay, TextInput

from bot.chat.cards.escaping import directed, escaped
from bot.chat.cards.form import add_field, form_of
from bot.chat.cards.truncation import cut, one_line
from bot.chat.programme.search import LONGEST_CHOICE
from bot.core.escalations import Escalation
from bot.services.escalate import LONGEST_ANSWER
from bot.services.save_answer import LONGEST_TITLE, AnswerProposal
from bot.texts import messages

MOST_OPTIONS = 25
LONGEST_SHOWN = 1500
LONGEST_PHRASINGS = 4000


def answer_form(language: str, question: Escalation, count: int) -> Modal:
    """Return the form for the answer to a question so many people asked."""
    say = messages(language)
    form = _form(language, "q-answer", question, count, say("question-answer-form"))
    text: TextInput[Modal] = TextInput(
        custom_id="text", style=TextStyle.paragraph, max_length=LONGEST_ANSWER
    )
    add_field(form, say("question-answer-field"), text, say("question-answer-hint"))
    return form


def keep_form(language: str, proposal: AnswerProposal, topics: Sequence[str]) -> Modal:
    """Return the form in which organisers look over what is kept of a question.

    `topics` are the usual topics it may answer; the one it seems to is chosen.
    """
    say = messages(language)
    form = form_of(say("question-keep"), "q-keep", proposal.question)
    form.add_item(TextDisplay(directed(escaped(say("question-keep-hint")), language)))
    title: TextInput[Modal] = TextInput(
        custom_id="title", default=proposal.title, max_length=LONGEST_TITLE
    )
    lines: TextInput[Modal] = TextInput(
        custom_id="phrasings",
        style=TextStyle.paragraph,
        default=_fitting(proposal.lines),
        required=False,
        max_length=LONGEST_PHRASINGS,
    )
    text: TextInput[Modal] = TextInput(
        custom_id="text",
        style=TextStyle.paragraph,
        default=proposal.answer,
        max_length=LONGEST_ANSWER,
    )
    menu: Select[Modal] = Select(custom_id="topic")
    menu.add_option(label=say("question-keep-no-topic"), value="-", default=not proposal.topic)
    first = [proposal.topic] if proposal.topic else []
    for topic in dict.fromkeys([*first, *topics][: MOST_OPTIONS - 1]):
        menu.add_option(
            label=cut(say(f"topic-{topic}"), LONGEST_CHOICE),
            value=topic,
            default=topic == proposal.topic,
        )
    add_field(form, say("question-keep-title"), title)
    add_field(form, say("question-keep-phrasings"), lines, say("question-keep-phrasings-hint"))
    add_field(form, say("question-keep-topic"), menu, say("question-keep-topic-hint"))
    add_field(form, say("question-answer-field"), text)
    return form


def _fitting(lines: Sequence[str]) -> str:
    """Return as many whole lines as a field holds."""
    found = ""
    for line in (" ".join(line.split()) for line in lines):
        if len(found) + len(line) >= LONGEST_PHRASINGS:
            break
        found += f"{line}\n"
    return found.rstrip("\n")


def merge_form(
    language: str, question: Escalation, count: int, others: Sequence[Escalation]
) -> Modal:
    """Return the form for the question that another is the same as; of the first 25."""
    say = messages(language)
    form = _form(language, "q-merge", question, count, say("question-merge-form"))
    menu: Select[Modal] = Select(custom_id="into")
    for other in others[:MOST_OPTIONS]:
        menu.add_option(label=label_of(other), value=str(other.id))
    add_field(form, say("question-merge-field"), menu, say("question-merge-hint"))
    return form


def label_of(question: Escalation) -> str:
    """Return a question as one line of a menu."""
    return cut(f"{question.id} · {one_line(question.text)}", LONGEST_CHOICE)


def _form(language: str, verb: str, question: Escalation, count: int, heading: str) -> Modal:
    form = form_of(heading, verb, question.id)
    people = messages(language)("question-people", count=count)
    text = f"{cut(escaped(question.text), LONGEST_SHOWN)}\n-# {escaped(people)}"
    form.add_item(TextDisplay(directed(text, language)))
    return form
