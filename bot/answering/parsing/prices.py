"""Of what a price is asked: of some days of the event, or of what is nothing of it, a postcard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.answering.classifier.classifier import Ranking
from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.descriptions.detail_marks import AskedDetail, names_money
from bot.answering.descriptions.named_things import spans_of_words
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import blanked, is_inside
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_one, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import detail_words
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


_OF_TAKING_PART = frozenset({_FEES, f"{TOPIC}registration"})

NEAR = 3
"""Labels among which a ticket or a student alone has the fees. By it alone, without the lengths
below, 37 of 52 nouns for what one buys, in seven languages, are told apart, and 3 of 76 for taking
part, or for who does, are taken for such."""

SHORTEST = 5
"""Letters of a noun that is no everyday word with a slip: "скока стоит адин день". Chosen."""

LONGEST = 6
"""Characters of a Chinese or Korean noun beside the words for a price. Chosen."""


def with_priced(
    query: ParsedQuestion, linked: Entities, rank: Callable[[str], Ranking], words: LanguageModel
) -> ParsedQuestion:
    """Return a question of the event's fee as one of the noun it names, if no wording has that.

    "How much is a postcard?" asks for no fee; "a ticket", or "retirees", alone is near to the fees.
    """
    of_item = query.is_titled or query.people or query.rooms or query.tracks or query.kinds
    is_of_other = query.bodies or query.lookup or linked.names("event")
    if query.intent not in _OF_TAKING_PART or of_item or is_of_other:
        return query
    is_of_payer = has_one(fold(linked.text), detail_words("for_whom", query.spoken))
    if is_of_payer or says(linked.text, "own_life_words", query.spoken):
        return query  # "how much for retirees", "what do I pay as a fisherman"
    titles = {stem for one in (*query.sessions, *query.found) for stem in stems_of_title(one)}
    for name in _nouns_priced(linked, words, query.spoken):
        is_of_title = not titles.isdisjoint(term.stem for term in terms_of(name))
        if not is_of_title and _OF_TAKING_PART.isdisjoint(rank(name).labels[:NEAR]):
            asked = replace(query, priced_noun=name, sessions=(), found=(), subject=())
            return replace(asked, subject_text="", is_topical=False, nearness=0.0)
    return query


def _nouns_priced(linked: Entities, words: LanguageModel, language: str) -> Iterator[str]:
    """Yield what stands beside the words for a price and in no wording of a question."""
    spans = [*spans_of_words(linked.text, AskedDetail.PRICE, language), *linked.times.offsets]
    if len(spans) == len(linked.times.offsets):
        return
    if is_unsegmented(linked.text):
        first, *_ = [*blanked(linked.text, spans).strip(_MARKS).split(), ""]
        noun = _PARTICLE.sub("", first) if language == "ko" else first
        if len(noun) <= LONGEST and not all(map(words.is_known, terms_of(noun))):
            yield noun
        return
    strange = [
        term
        for term in linked.terms
        if not (words.is_known(term) or words.is_function_word(term) or term.surface.isdigit())
        if not is_inside(term, spans)
        if len(term.surface) >= SHORTEST or linked.text[term.start : term.end].isupper()
    ]
    if strange:
        yield linked.text[strange[0].start : strange[-1].end]


_MARKS = " ?？!！.。,，"
_PARTICLE = re.compile(r"(?<=[가-힣]{2})(?:은|는|이|가|도)$")
"""What Korean writes onto a noun."""
