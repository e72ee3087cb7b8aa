"""What some days cost, which resembles how long the event is: "how much is one day?"."""

from __future__ import annotations

from bot.answering.classifier.classifier import Ranking
from bot.answering.classifier.language_model import language_model
from bot.answering.descriptions.detail_marks import AskedDetail, names_money
from bot.answering.descriptions.named_things import spans_of_words
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.languages import LANGUAGE

_FEES = f"{TOPIC}fees"

LIKELY = 0.1
"""How likely fees must be where words for a price stand, which may ask for a number of days, too.
Chosen: "c'est combien pour une journée" has 0.12, "c'est combien de jours" less than 0.01."""


def price_of_days(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> str | None:
    """Return the topic of fees where what some days cost is asked, or a sum put forward for them.

    None where something else is asked of, as a talk with more of its title than a currency.
    """
    is_of_some = query.names_session or query.kinds or query.people or query.rooms
    if query.intent != "how_long" or is_of_some:
        return None
    folded = fold(linked.text)
    if names_money(folded) and any(map(str.isdigit, folded)):
        reading = language_model(LANGUAGE[query.spoken].script)
        said = (t for t in terms_of(linked.text) if not reading.is_function_word(t))
        own = {t.stem for t in said if not names_money(t.surface)}
        return None if any(own & stems_of_title(one) for one in query.sessions) else _FEES
    if query.sessions or not spans_of_words(linked.text, AskedDetail.PRICE, query.spoken):
        return None
    return _FEES if ranking.probability(_FEES) >= LIKELY else None
