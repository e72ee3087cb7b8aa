"""Which intent a question has: the likeliest, unless words of asking overrule the classifier."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import ASSISTANT, TALK, TOPIC, Trait, has_trait, is_intent
from bot.answering.linking.cities import is_country
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.places import without_cities_of_names
from bot.answering.parsing.asked_by_phrase import (
    asked_by_phrase,
    asks_rest_of_day,
)
from bot.answering.parsing.asked_of_medium import asked_of_medium
from bot.answering.parsing.asked_of_named import asked_of_named, names_kind_but_talk
from bot.answering.parsing.beginning_asked import NEAR_HISTORY, asks_of_beginning
from bot.answering.parsing.editions import asks_where_this_one_is
from bot.answering.parsing.only_alike import not_only_alike
from bot.answering.parsing.part_asked import asks_who, part_asked
from bot.answering.parsing.plain_words import (
    asks_for_any,
    asks_for_zone,
    claims_time,
    dated_intent,
    felt_intent,
    is_free_then,
)
from bot.answering.parsing.those_ending import asks_by_hour
from bot.answering.parsing.venue_alone import is_venue_alone
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    asks_what_is_left,
    first_group,
    has_term,
    question_words_in,
    says,
)
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import terms
from bot.core.models import SessionKind

SURELY_ELSEWHERE = 0.6
"""From which probability on a message that names nothing of the event is about something else."""

SURELY_TALK = 0.5
"""From which probability on a message is a greeting, thanks, or a feeling, or is about Usher."""

SURELY_ANY_TALK = 0.75
"""The same for all of these together: "hello, I feel low" greets as well. Chosen."""

MUCH_LIKELIER = 5
"""How many times likelier than anything else such a message is, else. Chosen, not fitted: the one
message that showed it ("help me with my recall") had 0.48 where the next had 0.08."""

LEAST_RIVAL = 0.08
"""How likely an intent is, beside half the first one's chance, to stand in for it."""

LEAST_PURPOSE = 0.02
"""How likely a topic is to be one that a contact may be asked for."""

_SENTENCE_END = re.compile(r"[.!?](?!\d)\W*\w")


def names_thing(linked: Entities) -> bool:
    """Whether a message names something of the event: a session, a person, a room, a track."""
    return bool(linked.sessions) or any(
        mention.kind in {"person", "room", "track", "event"} for mention in linked.mentions
    )


def choose_intent(ranking: Ranking, *, is_named: bool) -> str:
    """Return the likeliest intent; out of scope only when that is sure and nothing was named."""
    outside = ranking.probability(OUT_OF_SCOPE)
    if ranking.best == OUT_OF_SCOPE and outside >= SURELY_ELSEWHERE and not is_named:
        return OUT_OF_SCOPE
    likely = (label for label in ranking.labels if is_intent(label))
    # A letter that ends with thanks asks something else, unless it surely asks nothing.
    beside = (TALK, ASSISTANT)
    is_beside = ranking.best.startswith(beside) and (
        ranking.confidence >= SURELY_TALK
        or ranking.confidence >= MUCH_LIKELIER * ranking.probabilities[1]
        or ranking.chance_of_any(TALK) >= SURELY_ANY_TALK
    )
    return next(label for label in likely if is_beside or not label.startswith(beside))


def rivals_of(ranking: Ranking) -> tuple[str, ...]:
    """Return the labels after the first that are likely enough to stand in for it."""
    pairs = zip(ranking.labels[1:4], ranking.probabilities[1:4], strict=True)
    least = max(LEAST_RIVAL, ranking.probabilities[0] / 2)
    return tuple(label for label, probability in pairs if probability >= least)


def purposes_of(ranking: Ranking) -> tuple[str, ...]:
    """Return the topics a contact may be asked for, likeliest first."""
    pairs = zip(ranking.labels[:6], ranking.probabilities[:6], strict=True)
    likely = (label for label, chance in pairs if chance >= LEAST_PURPOSE)
    return tuple(label.removeprefix(TOPIC) for label in likely if label.startswith(TOPIC))


def intent_of(intent: str, linked: Entities, language: str, rivals: Sequence[str] = ()) -> str:
    """Return what is asked: the likeliest intent, unless a question word says otherwise.

    "When is the keynote" and "who gives the keynote" share all but the word that matters most.
    `rivals` are the next likely ones.
    """
    times = linked.times
    if asks_of_beginning(intent, linked, language, rivals):
        return "history"
    worded = worded_intent(intent, linked, language)
    if worded:
        return worded
    intent = not_only_alike(intent, linked, language, rivals)
    of_session = has_trait(intent, Trait.OF_SESSION) or intent == "person_sessions"
    if times.zone and linked.sessions and of_session:
        return "when"
    if intent == "is_today" and not times.is_now and (of_day := _of_day(linked, language)):
        return of_day
    if offers_choice(fold(linked.text)) and (offered := _offered(intent, linked, rivals)):
        return offered
    if not has_trait(intent, Trait.OF_PART):
        return part_asked(intent, linked, language) or intent if of_session else intent
    asked = first_group("question_words", fold(linked.text), language)
    is_start = asked is None and says(linked.text, "start_verbs", language)
    is_of_time = times.has_day_or_hour and not linked.names("person")
    is_of_time = is_of_time and not _SENTENCE_END.search(linked.text)  # "Filing in 5 min. Who ..."
    if asked is None and (is_of_time or is_start):
        return "when"  # "the opening starts at?"
    is_of_who = asked == "who" or asks_who(linked.text, language)
    return intent if asked is None or is_of_who else asked


def _of_day(linked: Entities, language: str) -> str | None:
    """Return what is asked by what resembles whether the event is on a day."""
    times, folded = linked.times, fold(linked.text)
    is_hour = (times.part or times.at) and not times.days
    if is_hour or says(linked.text, "starting_words", language) or offers_choice(folded):
        return "when"  # "mornings or evenings?", "the 4th or the 5th?"
    says_some = ("there_is_words", "session_plurals")
    is_any = mentions_session(folded, language) and any(
        says(linked.text, one, language) for one in says_some
    )
    return "programme" if times.days and is_any else None  # "is there another talk on Saturday?"


def worded_intent(intent: str, linked: Entities, language: str) -> str | None:
    """Return what words ask for that stand in no other question; None without such."""
    times, text = linked.times, linked.text
    if is_venue_alone(linked) or (times.is_now and len(linked.terms) == 1):
        return "on_now" if times.is_now else "where"  # "rn?"
    if not intent.startswith(TALK) and says(text, "beside_words", language):
        return "parallel"
    asked = asked_of_medium(linked) or asked_by_phrase(intent, linked, language)
    asked = asked or asked_of_named(intent, linked, language)
    if asked or linked.sessions:
        return asked or _claimed_of(intent, linked, language)
    if (felt := felt_intent(intent, linked, language)) is not None:
        return felt
    if (of_whom := _of_whom(intent, linked, language)) is not None:
        return of_whom
    if (of_date := dated_intent(intent, linked, language)) is not None:
        return of_date
    if (of_time := _of_time(intent, linked, language)) is not None:
        return of_time
    is_of_rest = (intent in OF_COURSE or intent.startswith(TALK)) and (
        asks_what_is_left(text, language) or asks_rest_of_day(linked, language)
    )
    is_which = intent == "count" and says(text, "which_ones", language)
    is_at_hour = intent in OF_COURSE | {"when"} and asks_by_hour(linked, language)
    is_of_rest = is_of_rest or is_at_hour or is_which
    is_of_hours = intent in {"is_today", "when"} and bool(times.part or times.at)
    # As in: is there a talk that day after 21:30? What is the thing that starts at five?
    is_of_hours = is_of_hours and asks_for_any(text, language)
    return "programme" if is_of_rest or is_of_hours or is_free_then(linked, language) else None


def _of_whom(intent: str, linked: Entities, language: str) -> str | None:
    """Return what is asked of who holds the event, of where it is held, or of somebody's number."""
    text = linked.text
    is_said = says(text, "organising_words", language) and intent in _NEAR_ORGANISERS
    # "At the UN in Geneva" names who could hold it, and asks only where.
    is_of_holding = is_said or (intent == "organisers" and not asks_openly(text, language))
    is_placed = is_of_holding and linked.place and not is_country(linked.place)
    if is_placed or asks_where_this_one_is(intent, linked, language):
        return "where"  # "it is not held in Geneva, is it"
    if _asks_who_organises(intent, linked, language):
        return "organisers"
    of_usher = intent.startswith(ASSISTANT) and says(text, "person_pronouns", language)
    is_number = of_usher and first_group("means", fold(text), language) == "phone"
    return "person_contact" if is_number else None  # "could you give me her telephone number"


OF_COURSE = frozenset(
    {"programme", "is_over", "ends", "is_today", "has_started", "days_left", "event_status"}
    | {"cancelled", "how_long", "on_now", "on_next", "parallel", "event_unknown"}
)
"""Intents that "anything I can still catch tonight" resembles, by what stands around it."""


def _of_time(intent: str, linked: Entities, language: str) -> str | None:
    """Return what is asked of clocks, or of the time somebody said a session is at.

    As in "the Tor talk is at four, true?".
    """
    text = linked.text
    if asks_for_zone(intent, text, language):
        return "time_zone"
    if intent == "time_zone" and without_cities_of_names(text) != text:
        return "when"  # "what time is Santiago Bilinkis on" asks for no clock of Santiago
    if intent in NEAR_HISTORY and says(text, "era_words", language):
        return "history"  # "it goes back to the nineties, doesn't it"
    is_until = intent == "history" and says(text, "until_words", language)
    if is_until and "when" in question_words_in(text, language):
        return "when"  # from when until when
    is_placed = linked.names("room") and says(text, "truth_words", language)
    if is_placed and names_kind_but_talk(text, language):
        return "where"  # "the closing is in B09, right?"
    is_of_session = mentions_session(fold(text), language) or names_kind_but_talk(text, language)
    is_of_session = is_of_session or linked.names("person")
    return _claimed_of(intent, linked, language) if is_of_session else None


def _claimed_of(intent: str, linked: Entities, language: str) -> str | None:
    """Return of what a time is put forward: when something is, or when it ends; None without."""
    is_of_whom = has_trait(intent, Trait.OF_PART) and linked.names("person")
    if is_of_whom or not claims_time(linked, language):
        return None  # "Ana closes it on Friday, right?" puts forward who does
    # The closing is called as the end is; when it is is what is asked.
    named = [kind for kind, _ in kinds_in(fold(linked.text), language, {})]
    is_closing = SessionKind.CLOSING in {*named, *(session.kind for session in linked.sessions)}
    return "ends" if intent == "ends" and not is_closing else "when"


NEAR_LANGUAGE = frozenset({"bot:change_language", "session_language", "topic:interpretation"})
"""What a question resembles that names a language."""


_NEAR_ORGANISERS = frozenset(
    {"organisers", "organisation", "where", "city", "attendees", "affiliation", "partners"}
    | {"session_language", "moderates", "event_unknown", OUT_OF_SCOPE}
    | {"bot:change_language", "bot:ask_person", "topic:interpretation"}
)
"""What a question resembles that asks whether it is somebody named who organises the event."""


def _asks_who_organises(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked which of several it is, or if it is somebody, who gives the event.

    "Is it the Americans who run it", "the Koreans or the UN", "South or North Korea?".
    """
    if question_words_in(linked.text, language) - {"who"}:
        return False
    is_said = says(linked.text, "organising_words", language)
    if is_said and intent in _NEAR_ORGANISERS:
        return True
    folded = fold(linked.text)
    sides = {term for term in terms("country_sides", language) if has_term(folded, term)}
    bodies = [mention for mention in linked.mentions if mention.kind == "org"]
    if not offers_choice(folded):
        return False
    if bodies and is_said:
        return True
    if says(linked.text, "coming_words", language) or linked.names("person"):
        return False  # "is UNIDIR coming, or only UNOOSA", "is Kim the envoy or the deputy"
    is_all = all(term.surface in sides for term in linked.unmatched)
    return len(sides) + len(bodies) > 1 and is_all


def _offered(intent: str, linked: Entities, rivals: Sequence[str]) -> str | None:
    """Return what a choice of days or of the venue asks: "the 5th or the 6th", "HQ or a hotel"."""
    if "when" in rivals and intent == "programme" and len(linked.times.days) > 1:
        return "when"
    return "where" if "where" in rivals and linked.names("venue") else None
