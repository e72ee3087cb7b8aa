"""The venue told by the noun in its name: "which hotel is it in?" of an event at the Hotel Reef."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import blanked
from bot.answering.text.markers import has_one, question_words_in, says, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.small_words import has_only
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import read_details
from bot.languages import LANGUAGES, UNSEGMENTED


def venue_by_noun(
    text: str, mentions: Sequence[Mention], knowledge: Knowledge, language: str
) -> Mention | None:
    """Return the venue where nothing is asked but which hotel, or museum, it is in; else None.

    What is near it, what it costs and where one may stay ask of others, too.
    """
    asked = question_words_in(text, language)
    is_which = says(text, "which_words", language) or says(text, "calling_words", language)
    if not (is_which or "where" in asked) or asked - _OF_PLACE:
        return None
    if says(text, "other_words", language):
        return None
    named = [mention.span for mention in mentions]
    for thing in read_details()["places"] if all(m.kind == "event" for m in mentions) else ():
        span = _noun_in(text, thing, language) if _is_in_name(thing, knowledge) else None
        if span is not None and has_only(blanked(text, [*named, span]), _BESIDE, language):
            return Mention("venue", (knowledge.event.id,), *span, 1.0)
    return None


_OF_PLACE = frozenset({"where", "what", "which"})


def _is_in_name(thing: str, knowledge: Knowledge) -> bool:
    """Whether the name of the venue has a noun for a thing that stands somewhere."""
    venue = knowledge.event.venue
    if venue is None or venue.name.value is None:
        return False
    names = [fold(name) for name in (*venue.name.value.all(), *venue.aliases)]
    return any(has_one(name, _words(thing, one)) for name in names for one in LANGUAGES)


@cache
def _words(thing: str, language: str) -> tuple[str, ...]:
    """Return the folded words of a language for a thing that stands somewhere."""
    words = tuple(map(fold, read_details()["things"][thing].get(language, ())))
    return (*words, *(f"ال{word}" for word in words)) if language == "ar" else words


def _noun_in(text: str, thing: str, language: str) -> tuple[int, int] | None:
    """Return where a text has one word for a thing; None without one, or of several things."""
    if language in UNSEGMENTED:
        return next(iter(term_spans(fold(text), _words(thing, language))), None)
    words = (word for word in _words(thing, language) if " " not in word)
    stems = {term.stem for word in words for term in terms_of(word)}
    said: list[Term] = [term for term in terms_of(text) if term.stem in stems]
    is_one = len(said) == 1 and not said[0].surface.endswith("s")
    return (said[0].start, said[0].end) if is_one else None


_BESIDE = (
    "function_words", "event_words", "thing_pronouns", "follow_up", "which_words",
    "taking_place_words", "calling_words", "trailing_fillers", "interjections", "articles",
    "of_words", "of_contractions",
)  # fmt: skip
"""Categories of the words beside the noun."""
