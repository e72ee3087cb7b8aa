"""What the words of a question ask for, held against what its intent can tell.

"How many women speak" looks like "how many people speak", and nothing that is published tells it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.descriptions.others_named import names_other_body
from bot.answering.descriptions.posts import (
    OF_BODY,
    UNSURE_OF_OFFICE,
    asks_for_office,
    asks_if_outsider_comes,
    rules_out_deputy,
)
from bot.answering.intents import OF_PEOPLE, TOPIC, Trait, has_trait
from bot.answering.linking.cities import is_country
from bot.answering.linking.demonyms import countries_of, is_of_some_country
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.session_languages import spoken_languages_in
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.aims_asked import aims_asked
from bot.answering.parsing.around_event import asks_around_event
from bot.answering.parsing.asked_relation import partners_asked
from bot.answering.parsing.editions import is_number_of_else, is_only_edition, told_of_edition
from bot.answering.parsing.name_asked import whose_name_asked
from bot.answering.parsing.named_values import names_own_place
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    CLAUSE_MARK,
    asks_by_word,
    has_any,
    has_interrogative,
    question_words_in,
)
from bot.answering.text.normalise import fold, words
from bot.answering.text.sums import has_sum
from bot.core.filters import Criterion, silent_on
from bot.core.models import OrganisationRole, SessionKind

_OF_NOBODY = frozenset(
    {"history", "edition", "theme", "event_name", "city", "where", "address", "time_zone", "when"}
    | {"ends", "how_long", "is_today", "has_started", "is_over", "days_left"}
)
"""Intents whose answers name no person and no body."""

_OF_LANGUAGE = frozenset({"session_language", "bot:change_language", "person_sessions"})

SHORT = 4
"""Words of a message that asks for what it names, be it without a question word."""

LIKELY_ORGANISERS = 0.2
"""How likely it must be that a body is named as whoever holds the event."""

SURE_OF_FACT = 0.8
"""How likely a fact is that is asked of another edition; less sure, the edition is the question."""


def with_asked_type(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> ParsedQuestion:
    """Return the query as one that nothing published answers, where its words say so."""
    folded = fold(linked.text)
    asks_fact = bool({"when", "where", "who"} & question_words_in(folded, query.spoken))
    is_bare = not (query.is_specific or query.names_event or asks_fact)
    if is_bare and (has_sum(folded, query.spoken) or _asks_to_judge(query, folded)):
        return replace(query, intent=OUT_OF_SCOPE, place=None)
    if _asks_weather(query, linked, folded):
        return replace(
            query, intent=OUT_OF_SCOPE, sessions=(), found=(), people=(), told=(), subject=(),
            rivals=(), is_titled=False, is_topical=False, nearness=0.0,
        )  # fmt: skip
    if query.intent == OUT_OF_SCOPE and _asks_what_is_covered(query, folded):
        return replace(query, intent="event_unknown", rivals=())  # "will nuclear arms come up"
    if asks_if_outsider_comes(query, linked):
        return replace(query, intent="attendees", rivals=(), subject=())
    if (
        _asks_private_detail(query, fold(linked.beside_names))
        or _asks_opinion(query, folded)
        or asks_for_office(query, folded, ranking)
        or _asks_history_of_body(query, folded)
        or _asks_who_of_fact(query, folded)
        or _asks_language_of_person(query, linked, folded)
        or _asks_country_of_person(query, linked, folded)
        or _asks_department(query, folded)
        or rules_out_deputy(folded, query.spoken)
        or is_number_of_else(query, folded)
        or _asks_who_pays(query, folded)
        or _asks_why_there(query, folded)
        or _asks_hours_of_facility(query, folded)
        or asks_around_event(query, linked)
    ):
        return replace(query, intent="event_unknown", rivals=())
    other = _asked_instead(query, linked, ranking, folded)
    if other is not None:
        return replace(query, intent=other, subject=(), found=())
    asks = has_interrogative(folded, query.spoken)
    is_fact = (
        asks and query.intent != "edition" and ranking.probability(query.intent) >= SURE_OF_FACT
    )
    is_vague = ranking.confidence < UNSURE_OF_OFFICE and not query.is_specific
    is_asked = is_fact or asks_by_word(linked.text, query.spoken)
    is_said = has_any(folded, "hearsay_words", query.spoken)
    is_claim = (is_vague or _is_bare(query)) and (is_said or not is_asked)
    if query.edition and (is_claim or is_only_edition(folded, query.spoken)):
        # "Is it the 23rd?"
        return replace(query, intent=told_of_edition(query, folded), subject=())
    return query


def _asked_instead(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, folded: str
) -> str | None:
    """Return what the words ask for where the intent only resembles it, or None."""
    is_likely = ranking.probability("organisers") >= LIKELY_ORGANISERS
    if query.intent == "about" and is_likely and names_other_body(query, linked):
        return "organisers"  # "is it UNESCO that holds it?"
    if query.intent == "person_contact" and not _names_anybody(query, linked):
        return "contact"
    of_else = whose_name_asked(query, ranking, folded) or aims_asked(query, linked)
    if of_else := of_else or partners_asked(query, folded):
        return of_else
    is_vague = ranking.confidence < UNSURE_OF_OFFICE
    if is_vague and query.place and has_any(folded, "hearsay_words", query.spoken):
        return "where"  # "my colleague swears it's in Vienna"
    if _asks_for_language(query):
        return "session_language"
    if query.intent == "days_left" and has_any(folded, "seat_words", query.spoken):
        return "session_space"
    if query.intent in _OF_MEALS and asks_for_dishes(query, linked):
        return f"{TOPIC}food"
    return "rooms" if query.intent == "where" and _asks_for_room(query, folded) else None


_OF_MEALS = frozenset(
    {"programme", "breaks", "event_unknown", "find_sessions", "about", f"{TOPIC}social_events"}
)


def _asks_what_is_covered(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked if the event speaks of something: "does it cover rockets?"."""
    if has_any(folded, "agenda_words", query.spoken):
        return True
    is_of_event = query.names_event or has_any(folded, "thing_pronouns", query.spoken)
    return is_of_event and has_any(folded, "discussing_words", query.spoken)


def asks_for_dishes(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked what is served, of no talk, nor when: a lunch alone does not tell it."""
    is_of_time = query.times.at or "when" in question_words_in(linked.text, query.spoken)
    is_on_subject = query.is_topical and SessionKind.MEAL not in query.kinds
    is_meal = bool(query.sessions) and all(s.kind is SessionKind.MEAL for s in query.sessions)
    is_titled = query.is_titled and not is_meal  # "the menu of the Harbour Dinner"
    is_of_talk = is_titled or query.people or query.tracks or is_on_subject
    return not (is_of_talk or is_of_time) and has_any(fold(linked.text), "dish_words", query.spoken)


def _names_anybody(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether somebody's address is asked for, on the list or not, and not only any address."""
    is_somebody = query.people or query.subject or linked.strangers or query.names_somebody
    return bool(is_somebody) or has_any(fold(linked.text), "person_pronouns", query.spoken)


def _asks_for_room(query: ParsedQuestion, folded: str) -> bool:
    """Whether the room is asked for, of nothing in particular; the venue does not tell it."""
    # The clause that names one asks: "which hall are we in, I am in the building".
    named = [one for one in CLAUSE_MARK.split(folded) if has_any(one, "asked_room", query.spoken)]
    is_asked = asks_by_word(folded, query.spoken) or len(min(named, default="").split()) <= SHORT
    is_of_thing = query.is_specific or query.found or query.subject or query.names_somebody
    if query.programme.event.rooms or is_of_thing or not is_asked:
        return False
    return bool(named)


def _is_bare(query: ParsedQuestion) -> bool:
    """Whether a message says no more of the event than when, or what nobody can tell."""
    return query.intent in _OF_NOBODY and not (query.is_specific or query.found)


def _asks_hours_of_facility(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked when a bar or shop opens or closes: the event's own hours don't tell."""
    is_of_hours = query.intent in {"ends", "when", "has_started", "is_over"}
    is_named = query.is_specific or query.kinds or query.found or query.names_event
    return is_of_hours and not is_named and has_any(folded, "facilities", query.spoken)


def _asks_weather(query: ParsedQuestion, linked: Entities, folded: str) -> bool:
    """Whether it is asked what the weather will be, not of a session that is titled so."""
    for hit in linked.hits if query.is_titled else ():
        if len(hit.terms) > max(1, len(stems_of_title(query.programme.session[hit.id])) // 2):
            return False
    is_asked_of = query.is_titled and bool(question_words_in(folded, query.spoken))
    is_asked_of = is_asked_of or (query.is_topical and len(words(folded)) == 1)  # "weather?"
    is_of_session = is_asked_of or query.kinds or mentions_session(folded, query.spoken)
    return not is_of_session and has_any(folded, "weather_words", query.spoken)


def _asks_to_judge(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked which of two places is the better one, and nothing of the event."""
    is_of_place = query.place is not None or query.intent in _OF_PLACE
    is_asked = is_of_place and offers_choice(folded) and not query.names_session
    return is_asked and has_any(folded, "judging_words", query.spoken)


def _asks_private_detail(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked of people what no programme tells: age, family, pay, journey, sex."""
    of_people = has_trait(query.intent, *OF_PEOPLE) or query.intent == "count"
    is_asked = of_people or (query.people and has_trait(query.intent, Trait.OF_EVENT))
    asks_hour = bool({"when", "where"} & question_words_in(folded, query.spoken))
    is_open = not query.found or (query.people and not asks_hour)
    return bool(is_asked and is_open) and has_any(folded, "personal_details", query.spoken)


def _asks_opinion(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked what people think best of sessions or speakers, and no title says so."""
    is_of_some = query.names_session or has_trait(query.intent, *OF_PEOPLE, Trait.LISTS)
    return is_of_some and not query.is_titled and has_any(folded, "opinions", query.spoken)


def _asks_country_of_person(query: ParsedQuestion, linked: Entities, folded: str) -> bool:
    """Whether the country of people is asked for, and no body of theirs is a country's."""
    if not query.people or not has_trait(query.intent, Trait.OF_PERSON):
        return False
    own = {person.organisation for person in query.people}
    event = query.programme.event
    is_asked = has_any(folded, "asked_country", query.spoken) or any(
        is_of_some_country(term.surface) for term in linked.unmatched
    )
    place = query.place or linked.origin
    is_asked = is_asked or (place is not None and is_country(place))
    return is_asked and not own & {body for _, body in countries_of(event)}


def _asks_who_pays(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked who bears the cost, of an event that names no sponsor."""
    roles = {body.role for body in query.programme.event.organisations}
    of_body = query.intent in OF_BODY or query.intent == "partners"
    is_asked = of_body and OrganisationRole.SPONSOR not in roles
    return is_asked and has_any(folded, "paying_words", query.spoken)


def _asks_why_there(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked why the event is where it is, which its place does not tell."""
    is_open = query.intent in _OF_PLACE or query.intent.startswith(TOPIC)
    is_bare = not (query.is_specific or query.found or query.subject)
    if not (is_open and is_bare and has_any(folded, "why_words", query.spoken)):
        return False
    return bool(query.place) or names_own_place(query, folded)


_OF_PLACE = frozenset({"where", "city", "address", "directions", "event_unknown", OUT_OF_SCOPE})
"""Intents that "why in New York" resembles."""


def _asks_for_language(query: ParsedQuestion) -> bool:
    """Whether it is asked if anything is in a language, and no session is said to be in one."""
    is_open = query.intent in {"find_sessions", "about"} and not (query.found or query.subject)
    is_asked = is_open and bool(query.languages)
    return is_asked and Criterion.LANGUAGE in silent_on(query.programme)


def _asks_department(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked in which part of a house people work of whom no house is known."""
    is_asked = has_any(folded, "asked_department", query.spoken)
    is_asked = bool(query.people) and (is_asked or bool(query.bodies))
    return is_asked and not any(person.organisation for person in query.people)


def _asks_who_of_fact(query: ParsedQuestion, folded: str) -> bool:
    """Whether a question begins with "who" and its intent tells of nobody."""
    if query.intent not in _OF_NOBODY or query.people:
        return False
    if has_any(folded, "since_words", query.spoken):
        return False  # the Arabic "from which year" begins with the word for "who"
    # The Arabic word for "who" is "of", too: "how many of the days".
    begin = " ".join(folded.split()[: 1 if query.spoken == "ar" else 2])
    starts = {"who"} & question_words_in(begin, query.spoken)
    return bool(starts) and question_words_in(folded, query.spoken) == {"who"}


def _asks_language_of_person(query: ParsedQuestion, linked: Entities, folded: str) -> bool:
    """Whether it is asked if somebody knows a language, of whose talks none has one given."""
    is_of_language = query.intent in _OF_LANGUAGE and not query.names_session
    if not (
        linked.names("person") and is_of_language and spoken_languages_in(folded, query.spoken)
    ):
        return False
    own = query.programme.sessions_of(*(person.id for person in query.people))
    return not any(session.languages for session in own)


def _asks_history_of_body(query: ParsedQuestion, folded: str) -> bool:
    """Whether it is asked since when a body exists: the event's own history does not tell it."""
    asks_when = "when" in question_words_in(folded, query.spoken)
    is_since = query.intent == "history" or (query.intent == "organisation" and asks_when)
    is_body = bool(query.bodies) and not query.names_event
    return is_since and is_body and not has_any(folded, "thing_pronouns", query.spoken)
