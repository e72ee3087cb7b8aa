"""A body that stands for the place called after it: "is this at the UN?"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.text.markers import has_any, has_term, without_categories, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import name_terms, single_words, terms
from bot.answering.times.zones import city_names
from bot.languages import UNSEGMENTED


def with_venue_of_body(
    mentions: Sequence[Mention],
    text: str,
    found: Sequence[Term],
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> tuple[Mention, ...]:
    """Return mentions with the venue for a body in whose name it stands, asked of as a place.

    Only where it is said that something is there, and of nobody: "is she at the UN?" asks of her.
    """
    bodies = [m for m in mentions if m.kind == "org"]
    folded = fold(text)
    if len(bodies) != 1 or len(folded) != len(text) or asks_openly(text, language):
        return tuple(mentions)
    (body,) = bodies
    organisations = (knowledge.programme.organisation[one] for one in body.ids)
    called = [fold(n) for one in organisations for n in (*one.name.all(), *one.aliases)]
    is_called_so = any(has_term(place, name) for place in knowledge.places for name in called)
    if not is_called_so or any(m.kind not in _OF_EVENT for m in mentions if m is not body):
        return tuple(mentions)
    own = {word for place in knowledge.places for word in place.split()}
    if language in UNSEGMENTED:
        says_where = _says_where_unspaced(folded, body, own, language)
    else:
        says_where = _says_where(body, mentions, found, own, reading, language)
    if not says_where:
        return tuple(mentions)
    venue = replace(body, kind="venue", ids=(knowledge.event.id,))
    return tuple(venue if m is body else m for m in mentions)


_OF_EVENT = frozenset({"event", "venue", "org"})


def _says_where(
    body: Mention,
    mentions: Sequence[Mention],
    found: Sequence[Term],
    own: AbstractSet[str],
    reading: LanguageModel,
    language: str,
) -> bool:
    """Whether a text says no more than that something is at a body."""
    articles = {*terms("articles", language), "l"}
    before = [t.surface for t in found if t.end <= body.start and t.surface not in articles]
    if not before or before[-1] not in terms("place_words", language):
        return False
    of_somebody = {
        word
        for one in ("person_pronouns", "somebody_words", "people_words")
        for word in single_words(one, language)
    }
    taking_place = single_words("taking_place_words", language)
    spans = [m.span for m in mentions]
    rest = [t for t in found if not any(a <= t.start and t.end <= b for a, b in spans)]
    return all(
        (t.surface not in of_somebody or t.surface in articles)  # "él" is typed "el"
        and (
            reading.is_function_word(t)
            or reading.is_event_word(t)
            or t.surface in taking_place
            or t.surface in own
            or t.surface in city_names()
        )
        for t in rest
    )


def _says_where_unspaced(folded: str, body: Mention, own: AbstractSet[str], language: str) -> bool:
    """Do the same where words are not spaced: a particle stands beside the body."""
    before, after = folded[: body.start].rstrip(), folded[body.end :].lstrip()
    if language == "zh":
        if not before.endswith("在"):
            return False
        before = before.removesuffix("在")
    elif not after.startswith(("에서", "에")):
        return False
    else:
        after = after.removeprefix("에").removeprefix("서")
    rest = without_terms(f"{before} {after}", name_terms("holding_words", language))
    rest = without_categories(rest, _OF_PLACE, language)
    for word in sorted(own, key=len, reverse=True):
        rest = rest.replace(word, " ")
    return not any(map(str.isalpha, rest)) and not has_any(folded, "coming_words", language)


_OF_PLACE = (
    "thing_pronouns", "event_words", "taking_place_words", "whether_words",
    "place_words",
)  # fmt: skip
