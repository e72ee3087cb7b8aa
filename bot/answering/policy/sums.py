"""A sum that is put forward as the price of a session: "is the tour $28?"."""

from __future__ import annotations

import re

from bot.answering.classifier.masks import without_masks
from bot.answering.descriptions.detail_marks import names_money
from bot.answering.interpretation import Interpretation
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_whether


def sum_of_named(part: Interpretation) -> tuple[int, int] | None:
    """Return where a question of one session named ends with a sum; None if it does not."""
    query, text = part.query, part.linked.text
    found = _AT_END.search(text) if query.is_titled and query.sessions else None
    if found is None or not names_money(fold(found["sum"])):
        return None
    if not asks_whether(text, without_masks(part.linked.masked), query.spoken):
        return None
    # "Is it a buoy for 40 euros" may be the title.
    titles = {stem for session in query.sessions for stem in stems_of_title(session)}
    is_own = not titles.isdisjoint(term.stem for term in terms_of(found["sum"]))
    return None if is_own else found.span("sum")


_AT_END = re.compile(
    r"(?P<sum>[€$£¥₩₽] ?\d[\d.,]*|\d[\d.,]* ?(?:[€$£¥₩₽]|[^\W\d_]+?))(?:吗|么|吧)?[\s?!.？؟。]*$"
)
