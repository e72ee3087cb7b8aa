"""Whether a question names the event, by its name or by a noun that stands for it."""

from __future__ import annotations

from functools import cache

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import is_inside
from bot.answering.text.markers import has_term
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import single_words, terms, terms_everywhere


def names_event(linked: Entities, reading: LanguageModel, language: str) -> bool:
    """Whether the event is named, by its name or by a noun for it; a pronoun names nothing."""
    if any(m.kind in {"event", "venue"} for m in linked.mentions):
        return True
    if is_unsegmented(linked.text):  # pairs of characters across two words are none
        folded = fold(linked.text)
        nouns = (t for t in terms("event_words", language) if len(t) > 1)
        return any(has_term(folded, noun) for noun in nouns)
    pronouns = single_words("thing_pronouns", language) | single_words("person_pronouns", language)
    bodies = [(m.start, m.end) for m in linked.mentions if m.kind == "org"]
    return any(
        reading.is_event_word(t)
        and t.stem in event_stems()
        and not is_inside(t, bodies)
        and (len(t.surface) > 3 or is_unsegmented(t.surface))
        and t.surface not in pronouns
        for t in linked.terms
    )


@cache
def event_stems() -> frozenset[str]:
    """Return the stems of nouns that stand for the event by themselves: "the thing" has none."""
    nouns = {noun for noun in terms_everywhere("event_words") if " " not in noun}
    return frozenset(term.stem for noun in nouns for term in terms_of(noun))
