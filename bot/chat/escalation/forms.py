"""The forms organisers settle a question with: an answer, or the question it is the same as."""

from __future__ import annotations

from collections.abc import Sequence

from discord import TextStyle
from discord.ui import Checkbox, Modal, Select, TextDisplay, TextInput

from bot.chat.cards.escaping import directed, escaped
from bot.chat.cards.form import add_field, form_of
from bot.chat.cards.truncation import cut
from bot.chat.programme.search import LONGEST_CHOICE
from bot.services.escalate import LONGEST_ANSWER
from bot.store.askings import Question
from bot.texts import messages

MOST_OPTIONS = 25
LONGEST_SHOWN = 1500


def answer_form(language: str, question: Question, count: int) -> Modal:
    """Return the form for the answer to a question so many people asked."""
    say = messages(language)
    form = _form(language, "q-answer", question, count, say("question-answer-form"))
    text: TextInput[Modal] = TextInput(
        custom_id="text", style=TextStyle.paragraph, max_length=LONGEST_ANSWER
    )
    add_field(form, say("question-answer-field"), text, say("question-answer-hint"))
    add_field(form, say("question-keep"), Checkbox(custom_id="keep"), say("question-keep-hint"))
    return form


def merge_form(language: str, question: Question, count: int, others: Sequence[Question]) -> Modal:
    """Return the form for the question that another is the same as; of the first 25."""
    say = messages(language)
    form = _form(language, "q-merge", question, count, say("question-merge-form"))
    menu: Select[Modal] = Select(custom_id="into")
    for other in others[:MOST_OPTIONS]:
        menu.add_option(label=label_of(other), value=str(other.id))
    add_field(form, say("question-merge-field"), menu, say("question-merge-hint"))
    return form


def label_of(question: Question) -> str:
    """Return a question as one line of a menu."""
    return cut(f"{question.id} · {' '.join(question.text.split())}", LONGEST_CHOICE)


def _form(language: str, verb: str, question: Question, count: int, heading: str) -> Modal:
    form = form_of(heading, verb, question.id)
    people = messages(language)("question-people", count=count)
    text = f"{cut(escaped(question.text), LONGEST_SHOWN)}\n-# {escaped(people)}"
    form.add_item(TextDisplay(directed(text, language)))
    return form
