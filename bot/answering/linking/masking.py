"""The question as the classifier sees it: linked things masked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.masks import MASKS
from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import Mention
from bot.answering.linking.places import PlaceNamed
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms
from bot.answering.times.moments import Moments


def mask(
    text: str,
    mentions: Sequence[Mention],
    times: Moments,
    place: PlaceNamed | None,
    titles: Sequence[tuple[int, int]],
    strangers: Sequence[tuple[int, int]] = (),
) -> str:
    """Return the text with every linked stretch replaced by the mask of its kind."""
    spans = [(m.start, m.end, MASKS.get(m.kind, MASKS["place"])) for m in mentions]
    spans += [(start, end, MASKS["session"]) for start, end in titles]
    spans += [(start, end, MASKS["person"]) for start, end in strangers]
    spans += [(s.start, s.end, MASKS["time"]) for s in times.spans]
    if place:
        spans.append((*place.span, MASKS["org" if place.is_acting else "place"]))
    masked, position = [], 0
    for start, end, mask in sorted(spans):
        if start < position:
            continue
        masked += [text[position:start], f" {mask} "]
        position = end
    return "".join([*masked, text[position:]])


def said_otherwise(
    intent: str, linked: Entities, venue_nouns: Collection[str], language: str
) -> str:
    """Return how a text is better ranked that seems to ask an intent; "" where it is not.

    By a noun that the venue is called by ("¿cuál es la sede?"), which the classifier knows by
    itself; as of the event where it speaks of this edition: "what is this edition about?".
    """
    named = {(one.kind, fold(linked.text[one.start : one.end])) for one in linked.mentions}
    if intent == OUT_OF_SCOPE:
        is_named_so = named and all(kind == "venue" and one in venue_nouns for kind, one in named)
        return linked.text if is_named_so else ""
    folded = fold(linked.masked)
    if intent != "edition" or len(folded) != len(linked.masked):
        return ""
    said = (find_term(folded, term) for term in name_terms("this_edition_nouns", language))
    start, end = next(filter(None, said), (0, 0))
    return f"{linked.masked[:start]} {MASKS['event']} {linked.masked[end:]}" if end else ""
