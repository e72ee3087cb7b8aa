"""Which part is put forward of somebody, where the kind of session tells it: "fait le discours"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import WHO_BY_KIND
from bot.answering.interpretation import Interpretation
from bot.answering.text.markers import has_any
from bot.answering.text.normalise import fold


def with_part_of_kind(part: Interpretation) -> Interpretation:
    """Ask who has the part that the kind named stands for, where another is as likely meant.

    Not where a verb says that something opens or ends: "who opens with the keynote".
    """
    query, folded = part.query, fold(part.linked.text)
    if query.intent not in WHO_BY_KIND.values() or len(query.kinds) != 1:
        return part
    named = WHO_BY_KIND.get(query.kinds[0])
    if named in {None, query.intent} or named not in query.rivals:
        return part
    if any(has_any(folded, one, query.spoken) for one in ("starting_words", "ending_words")):
        return part
    return replace(part, query=replace(query, intent=named))
