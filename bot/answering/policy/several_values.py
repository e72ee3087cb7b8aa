"""A day and a place put forward of the event at once: "it's on 3 May in Oslo, right?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.text.whether import asks_whether


def values_put_forward(part: Interpretation) -> tuple[Interpretation, ...]:
    """Return a question for each of both, the wrong one first; () where not both are put forward.

    What is said beside them would be left out, and so there may be nothing.
    """
    query, linked = part.query, part.linked
    is_of_else = query.sessions or query.people or query.continues or part.is_foreign
    if is_of_else or not (linked.is_only_where and linked.times.days):
        return ()
    if not asks_whether(linked.text, without_masks(linked.masked), query.spoken):
        return ()
    bare = replace(
        query.without_sessions(), place=linked.place, rivals=(), bodies=(), subject_text="",
        times=linked.times, told=(), lookup=None, has_unknown_terms=False, is_unstated=False,
    )  # fmt: skip
    nowhen = replace(linked.times, days=(), spans=())
    place = replace(bare, intent="where", times=nowhen)
    day = replace(bare, intent="when", place=None)
    is_day_wrong = not set(linked.times.days) <= set(query.programme.days)
    asked = (day, place) if is_day_wrong and not linked.place else (place, day)
    return tuple(replace(part, query=one, passage=None, is_vouched=True) for one in asked)
