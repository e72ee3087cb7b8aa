"""A subject as it is looked for in a programme: by its words, and by what is near in meaning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import Nearby


@dataclass(frozen=True, slots=True)
class SubjectSearch:
    """The subject of a question, and where it is looked for.

    `linked` is what the question names, `content` the stems of the words that may be its subject.
    `nearest` returns the sessions nearest in meaning, found at the first call: that costs a reading
    by the encoder, which many questions need not.
    """

    linked: Entities
    content: Sequence[str]
    knowledge: Knowledge
    nearest: Callable[[], Nearby]
