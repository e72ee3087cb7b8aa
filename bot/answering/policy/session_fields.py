"""Which fields of a session a question asks for that the session's own text may tell."""

from __future__ import annotations

from collections.abc import Mapping

from bot.answering.interpretation import Interpretation
from bot.answering.linking.marked_sentences import SessionField
from bot.answering.linking.spans import blanked, touches
from bot.answering.text.detail_patterns import asks_for_detail
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold

_OF_INTENT: Mapping[str, SessionField] = {
    "when": SessionField.WHEN,
    "ends": SessionField.ENDS,
    "where": SessionField.WHERE,
    "how_long": SessionField.LENGTH,
    "session_space": SessionField.JOINING,
    "session_prerequisites": SessionField.NEEDS,
    "session_language": SessionField.SPOKEN,
    "session_links": SessionField.LINKS,
    "topic:recording": SessionField.RECORDING,
    "topic:livestream": SessionField.RECORDING,
}

_BY_GROUP: Mapping[str, SessionField] = {
    "when": SessionField.WHEN,
    "where": SessionField.WHERE,
    "how_long": SessionField.LENGTH,
}
"""Groups of question words, and what they ask."""

_BY_WORDS: Mapping[str, SessionField] = {
    "meeting": SessionField.WHERE,
    "joining": SessionField.JOINING,
    "places": SessionField.PLACES,
    "age": SessionField.AGE,
    "level": SessionField.LEVEL,
    "needs": SessionField.NEEDS,
    "recording": SessionField.RECORDING,
    "until": SessionField.ENDS,
}


ONLY_BY_MARKS = frozenset(SessionField) - {
    SessionField.WHEN,
    SessionField.WHERE,
    SessionField.NEEDS,
    SessionField.LINKS,
}
"""What no sentence tells without its marks, come as near as it may to what was asked."""


def fields_asked(part: Interpretation) -> frozenset[SessionField]:
    """Return what is asked of a session that its text tells by marks."""
    asked = fields_in_words(part)
    intent = part.query.intent
    if intent in _OF_INTENT:
        return asked | {_OF_INTENT[intent]}
    return asked or frozenset({SessionField.PLACES} if intent == "session_capacity" else ())


def field_of_intent(part: Interpretation) -> SessionField | None:
    """Return the field that the reply itself tells, or says not to be published."""
    return _OF_INTENT.get(part.query.intent)


def fields_in_words(part: Interpretation) -> frozenset[SessionField]:
    """Return those that are asked in so many words."""
    beside, language = beside_title(part), part.query.spoken
    folded = fold(beside)
    groups = question_words_in(beside, language) & _BY_GROUP.keys()
    said = (one for word, one in _BY_WORDS.items() if asks_for_detail(folded, word, language))
    return frozenset({*(_BY_GROUP[one] for one in groups), *said})


def beside_title(part: Interpretation) -> str:
    """Return a question without the words of the title, which the first sentence has as well."""
    linked, titled = part.linked, part.stems_of_titles
    named = [(t.start, t.end) for t in linked.terms if t.stem in titled]
    spans = [*named, *linked.title_spans]
    rest = [t for t in linked.terms if not touches(t, spans)]
    if len(rest) < LEAST_ASKED:
        return linked.text
    return " ".join(blanked(linked.text, spans).split()).strip(_MARKS)


_MARKS = " ,;:.-–—،，、："

LEAST_ASKED = 2
"""Words beside a title that ask something."""
