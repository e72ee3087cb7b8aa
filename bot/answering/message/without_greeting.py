"""A message without the few words it greets with: "hi there, where is it?"."""

from __future__ import annotations

import re

from bot.answering.intents import TALK
from bot.answering.message.asking_pieces import sure_label
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.parsing.intent_choice import names_thing
from bot.answering.text.markers import asks_by_word, is_wholly
from bot.answering.text.sentences import is_question
from bot.answering.text.terms import terms_of

_CLAUSE_END = re.compile(r"[.!。！،,，;；]\s*")


def without_greeting(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return a message without the few words it greets with before a question.

    It asks by a word, or names something: "thanks, keynote?".
    """
    first, _, rest = _CLAUSE_END.sub("\n", text.strip(), count=1).partition("\n")
    language = asked.spoken
    if not rest or len(terms_of(first)) > MOST_OF_GREETING or asks_by_word(first, language):
        return text
    asking = asks_by_word(rest, language) or asks_by_word(rest.removeprefix("و"), language)
    asking = asking or (is_question(rest) and names_thing(reader.linked(rest, asked)))
    if not asking or reader.linked(first, asked).mentions:
        return text
    is_said = is_wholly("agreeing", first, language)  # "ok. keynote?"
    return rest if is_said or sure_label(first, asked, reader).startswith(TALK) else text


MOST_OF_GREETING = 3
"""Terms of what is only said before a question: "hi there"."""
