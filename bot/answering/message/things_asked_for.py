"""What is asked for in a message beside a question on the event: "is there a sauna"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.message.reading import SURE_READING
from bot.answering.text.sentences import asks_for_thing


def for_things(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Take what is asked for beside a question on the event for a thing of it: "is there a sauna".

    By itself it may be about anything.
    """
    is_outside = [_is_elsewhere(part) for part in parts]
    if all(is_outside):
        return list(parts)
    return [
        replace(part, query=replace(part.query, intent="event_unknown", is_unstated=True))
        if outside and asks_for_thing(part.linked.text, part.query.spoken)
        else part
        for part, outside in zip(parts, is_outside, strict=True)
    ]


def _is_elsewhere(part: Interpretation) -> bool:
    """Whether a question is about nothing of the event, or hardly about what participants ask."""
    intent = part.query.intent
    is_guess = part.certainty < SURE_READING and bool(part.linked.unmatched)
    return intent == OUT_OF_SCOPE or (intent.startswith(TOPIC) and is_guess)
