"""Of what a price is asked: of some days of the event, or of what is nothing of it, a postcard."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Rank, Ranking
from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.descriptions.detail_marks import AskedDetail, names_money
from bot.answering.descriptions.named_things import spans_of_words
from bot.answering.intents import ASSISTANT, TALK, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import blanked, is_inside
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.korean_particles import without_particle
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_one, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import detail_words, terms
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

NEAR, LIKELY_PAYER = 3, 0.08
"""Labels among which a ticket or a student alone has the fees, and how likely they are there. Of
168 nouns that no wording has for what one buys, in seven languages, 165 are told apart; of 61 for
taking part, or for who does, 23 are taken for such, most of them for rare payers."""

SHORTEST = 5
"""Letters of a noun that is no everyday word with a slip: "скока стоит адин день". Chosen."""

SHORTEST_PRICED = 2
"""Syllables of a Korean noun beside the words for a price. Chosen."""

LONGEST = 6
"""Characters of a Chinese or Korean noun beside the words for a price. Chosen."""

NEAREST = 4
"""Labels among which a question for a price has the fees, or nothing of the event first."""


def with_priced(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, rank: Rank, words: LanguageModel
) -> ParsedQuestion:
    """Return a question of a price as one of the noun it names, if that is none of taking part.

    "How much is a postcard?" asks for no fee and no address; "a ticket", or "retirees", alone is
    near to the fees.
    """
    of_item = query.is_titled or query.people or query.rooms or query.tracks or query.kinds
    is_of_other = query.bodies or query.lookup or linked.names("event")
    if of_item or is_of_other or not _is_of_price(query, linked, ranking):
        return query
    is_of_payer = has_one(fold(linked.text), detail_words("for_whom", query.spoken))
    if is_of_payer or says(linked.text, "own_life_words", query.spoken):
        return query  # "how much for retirees", "what do I pay as a fisherman"
    titles = {stem for one in (*query.sessions, *query.found) for stem in stems_of_title(one)}
    name = _noun_priced(linked, rank, words, query.spoken)
    if name is None or {term.stem for term in terms_of(name)} <= titles:
        return query
    asked = replace(query, priced_noun=name, sessions=(), found=(), subject=())
    return replace(asked, subject_text="", is_topical=False, nearness=0.0)


def _is_of_price(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> bool:
    """Whether a question may ask for the fees, or asks nothing that is told of the event."""
    if query.intent in _OF_TAKING_PART:
        return True
    if query.intent.startswith((ASSISTANT, TALK)):
        return False
    if query.intent.startswith(TOPIC):  # "is the garage free" asks for the car park
        return asks_openly(linked.text, query.spoken)
    return ranking.best in {OUT_OF_SCOPE, "event_unknown"} or _FEES in ranking.labels[:NEAREST]


def _noun_priced(linked: Entities, rank: Rank, words: LanguageModel, language: str) -> str | None:
    """Return what stands beside the words for a price, and is nothing one pays for taking part."""
    spans = [*spans_of_words(linked.text, AskedDetail.PRICE, language), *linked.times.offsets]
    if len(spans) == len(linked.times.offsets):
        return None
    if is_unsegmented(linked.text):
        first, *_ = [*blanked(linked.text, spans).strip(_MARKS).split(), ""]
        noun = without_particle(first, words, SHORTEST_PRICED) if language == "ko" else first
        if not noun or len(noun) > LONGEST:
            return None
        is_strange = not all(map(words.is_known, terms_of(noun)))
        return noun if _is_thing(rank(noun), is_strange=is_strange) else None
    said = [
        term
        for term in linked.terms
        if not (words.is_function_word(term) or term.surface.isdigit() or is_inside(term, spans))
    ]
    strange = [t for t in said if not words.is_known(t) and _is_noun(t, linked, language)]
    if not (strange or (said and _is_one(said[0], linked, language))):
        return None
    named = strange or said
    name = linked.text[named[0].start : named[-1].end]
    if strange and rank(linked.text[said[0].start : said[-1].end]).best in _OF_TAKING_PART:
        return None  # "how much is a standard ticket"
    return name if _is_thing(rank(name), is_strange=bool(strange)) else None


def _is_thing(ranking: Ranking, *, is_strange: bool) -> bool:
    """Whether a noun alone asks for nothing of taking part; one of everyday words, for a thing."""
    if not is_strange:
        return ranking.best in _OF_THINGS
    chance = sum(map(ranking.probability, _OF_TAKING_PART))
    is_payer = not _OF_TAKING_PART.isdisjoint(ranking.labels[:NEAR]) and chance >= LIKELY_PAYER
    return not is_payer and ranking.best not in _OF_COMING


_OF_COMING = frozenset({"attendees", "session_capacity", "how_long", f"{TOPIC}security"})
"""What those who come, and what lets them in, are asked by alone: "exhibitor", "free entry"."""

_OF_THINGS = frozenset(
    {OUT_OF_SCOPE, "address", "directions"}
    | {f"{TOPIC}{name}" for name in ("lost_property", "luggage", "power_sockets", "smoking")}
)
"""What a noun of everyday words asks alone that is a thing: "a map", "an umbrella". Of 143 such for
taking part, in seven languages, none does; "a day" asks how long. Of 33 for goods 20 do."""


def _is_noun(term: Term, linked: Entities, language: str) -> bool:
    """Whether an unknown word is a noun, and no everyday word with a slip: "a mug", "SIM"."""
    is_long = len(term.surface) >= SHORTEST or linked.text[term.start : term.end].isupper()
    has_articles = bool(terms("indefinite_articles", language))
    return is_long or (has_articles and _is_one(term, linked, language))


def _is_one(term: Term, linked: Entities, language: str) -> bool:
    """Whether the article of one of many stands before a word, in a language that has such."""
    articles = terms("indefinite_articles", language)
    before = [one for one in linked.terms if one.end <= term.start][-1:]
    return not articles or any(one.surface in articles for one in before)


_MARKS = " ?？!！.。,，"
