"""The sessions of those who are from a body: "talks by people from Zorvik"."""

from __future__ import annotations

from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import overlaps
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.languages import UNSEGMENTED


def asks_for_sessions(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether the sessions of a body's people are asked for: "talks by people from Zorvik".

    What is asked for stands first, and last in Chinese and Korean: "any speakers from Zorvik in
    this session" asks for people, and so does "who has a session".
    """
    folded, spoken = fold(linked.text), query.spoken
    if says(folded, "speaking_of_words", spoken):
        return True
    # The Arabic word for "who" is "from", too.
    begin = folded.split(maxsplit=1)[0] if spoken == "ar" else folded
    if not query.names_session or "who" in question_words_in(begin, spoken):
        return False
    nouns = (*terms("session_words", spoken), *terms("session_plurals", spoken))
    of_sessions, people = term_spans(folded, nouns), terms("people_words", spoken)
    of_people = [one for one in term_spans(folded, people) if not overlaps(one, of_sessions)]
    if spoken in UNSEGMENTED:
        return max(of_sessions, default=(0, 0)) > max(of_people, default=(0, 0))
    return bool(of_sessions) and (not of_people or min(of_sessions) < min(of_people))
