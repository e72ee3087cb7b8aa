"""The question as the classifier sees it: linked things masked."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.masks import MASKS
from bot.answering.linking.mentions import Mention
from bot.answering.linking.places import PlaceNamed
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
