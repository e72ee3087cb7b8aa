"""Whether more than the classifier says what is asked: words, a name, the conversation."""

from __future__ import annotations

from bot.answering.classifier.classifier import Ranking
from bot.answering.descriptions.groups import asks_if_group_comes
from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.parsing.asked_language import asks_which_in_language, asks_who_in_language
from bot.answering.parsing.intent_choice import choose_intent, names_thing, worded_intent
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.admission import asks_if_anybody_may_come
from bot.answering.subjects.session_intent import ASKED_OF, asks_for_any
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_term, question_words_in
from bot.answering.text.normalise import fold


def is_vouched_for(
    query: ParsedQuestion,
    understood: ParsedQuestion,
    linked: Entities,
    ranking: Ranking,
    knowledge: Knowledge,
) -> bool:
    """Whether words, a name or the conversation say what is asked, besides the classifier.

    `understood` is the question as it was read by its own words alone.
    """
    chosen = choose_intent(ranking, is_named=names_event_or_thing(linked, knowledge))
    return (
        query.continues
        or query.intent == worded_intent(ranking.best, linked, query.spoken)
        or _offers_own_place(linked, knowledge)
        or (query.intent == "attendees" and asks_if_anybody_may_come(linked, query.spoken))
        or (query.intent == "attendees" and asks_if_group_comes(query, linked))
        or (query.intent == "edition" and query.edition is not None)
        or _is_told_by_word(query, linked, ranking)
        or asks_which_in_language(query.intent, linked, query.spoken)
        or asks_who_in_language(query.intent, linked, query.spoken)
        or query.intent not in {ranking.best, chosen}
        or (query.intent == "rooms" and query.countable == "tracks" and query.is_narrowed)
        or (query.intent == "find_sessions" and asks_for_any(understood, linked))
        or query.people != understood.people
        or query.bodies != understood.bodies
    )


def names_event_or_thing(linked: Entities, knowledge: Knowledge) -> bool:
    """Whether the event or a thing of it is named, be it its town among others to choose."""
    return names_thing(linked) or _offers_own_place(linked, knowledge)


def _offers_own_place(linked: Entities, knowledge: Knowledge) -> bool:
    """Whether another city and the event's own place are offered to choose from."""
    folded = fold(linked.text)
    is_own = any(has_term(folded, place) for place in knowledge.places)
    return is_own and offers_choice(folded) and len(set(cities_in(folded).values())) > 1


def _is_told_by_word(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> bool:
    """Whether the one question word of a message asks what was likeliest, of nothing unknown.

    Of a sort that there is it need not be the likeliest: "when is the general assembly".
    """
    is_other = query.intent != ranking.best and not query.of_kind
    if query.subject or linked.unmatched or is_other:
        return False
    asked = {ASKED_OF.get(word) for word in question_words_in(linked.text, query.spoken)}
    # "Just when and where, quick": two words of asking say more than one.
    return query.intent in asked and (len(asked) == 1 or asked == {"when", "where"})
