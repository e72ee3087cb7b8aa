"""Whether a number is asked for, and none is in what is to answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, has_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms
from bot.core.models import USUAL_TOPICS

_NUMBER = re.compile(r"(?<![A-Za-zÀ-ɏЀ-ӿ\d_@.])\d")
"""The beginning of a number, in no address."""


def lacks_number(query: ParsedQuestion, linked: Entities, text: str) -> bool:
    """Whether a number is asked for and a text that is to answer has none.

    What participants usually ask is answered in words too: "admission is free".
    """
    is_usual = query.intent.startswith(TOPIC) and query.intent.removeprefix(TOPIC) in USUAL_TOPICS
    is_of_sessions = query.countable == "sessions" or (not query.countable and query.of_kind)
    is_counted = query.intent in {"count", "cancelled"} and is_of_sessions
    is_address = query.intent in {"contact", "person_contact"} and query.means != "phone"
    if is_usual or is_counted or is_address or _NUMBER.search(text):
        return False  # the Arabic for two sessions is one word
    folded = fold(linked.text)
    if any(first_group("quantity", who, query.spoken) for who in _words_for_who(folded, query)):
        return False  # 哪几位 asks who, with the word for how many people in it
    return first_group("quantity", folded, query.spoken) is not None


def _words_for_who(folded: str, query: ParsedQuestion) -> Iterator[str]:
    """Yield the words of a text that ask who."""
    for term, group in grouped_terms("question_words", query.spoken):
        if group == "who" and has_term(folded, term):
            yield term
