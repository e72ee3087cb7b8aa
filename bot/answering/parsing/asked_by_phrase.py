"""What a phrase asks that stands in no other question, whatever the words around it resemble."""

from __future__ import annotations

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.descriptions.groups import asks_who_discusses, offers_groups
from bot.answering.intents import ASSISTANT, TALK, TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.places import is_place
from bot.answering.parsing.online import says_online
from bot.answering.parsing.plain_words import liked_intent
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import first_group, has_one, is_wholly, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import detail_words


def asked_by_phrase(intent: str, linked: Entities, language: str) -> str | None:
    """Return what a phrase asks of the event: since when it is held, if it is over, who comes.

    And of somebody, where a session is what is written with them: not their address.
    """
    if linked.names("person") or linked.title_spans:
        return _of_somebody(intent, linked, language)
    liked = liked_intent(intent, linked, language) if linked.sessions else None
    is_of_comers = _asks_which_groups(intent, linked, language)
    if liked or is_of_comers or asks_who_discusses(linked, language):
        return liked or "attendees"
    text = linked.text.removeprefix("و")  # the Arabic "and" is written onto a word
    if intent in _NEAR_ATTENDANCE and not linked.names("room") and _offers_online(text):
        return f"{TOPIC}livestream"
    of_stay = _of_nights_or_place(intent, linked, language)
    if of_stay or intent.startswith((TALK, ASSISTANT)) or intent == OUT_OF_SCOPE:
        return of_stay
    if is_wholly("what_is_left", text, language):
        return "programme"
    if intent in OF_COUNTED and _counts_what_is_left(text, language):
        return "count"
    if intent in _NEAR_PRESENT and asks_what_goes_on(text, language):
        return "on_now"
    said = next((asked for words, asked in _SAID if says(text, words, language)), None)
    return said or _of_other_topic(intent, text, language)


def _of_nights_or_place(intent: str, linked: Entities, language: str) -> str | None:
    """Return that its days are asked by how many nights to stay, or its place by another.

    "It's at UNESCO headquarters in Paris, right?" is to be confirmed of the event.
    """
    text = linked.text
    if says(text, "nights_words", language) and not says(text, "lodging_words", language):
        return "how_long"
    is_placed = linked.names("venue") and is_place(linked.place or "") and intent == OUT_OF_SCOPE
    is_it = is_placed and says(text, "event_pronouns", language)
    return "where" if is_it and is_put_forward(text, language) else None


def _of_somebody(intent: str, linked: Entities, language: str) -> str | None:
    """Return what is asked of somebody: their session where one is written with them, their post.

    The post is, whatever it is wanted for: "for my paper".
    """
    is_near = intent in _NEAR_POST or intent.startswith(TOPIC)
    is_reached = says(linked.text, "contact_words", language)
    is_post = is_near and not (is_reached or linked.title_spans)
    return "role" if is_post and says(linked.text, "post_nouns", language) else None


_NEAR_POST = frozenset({"person_contact", "contact", "event_unknown", "website", OUT_OF_SCOPE})
"""What "I need his post for my article" resembles."""


def _of_other_topic(intent: str, text: str, language: str) -> str | None:
    """Return the topic of films that are made, or of what is lost, where another is nearer."""
    folded = fold(text)
    films = has_one(folded, detail_words("filming", language))
    if intent == f"{TOPIC}photos":
        films = films or has_one(folded, detail_words("videos", language))
        films = films and not has_one(folded, detail_words("photographing", language))
    if films and intent in _NEAR_FILMING:
        return f"{TOPIC}recording"
    is_lost = intent in _NEAR_LOSS and has_one(folded, detail_words("lost", language))
    # "I lost track of time, where do I get my badge?" has lost nothing.
    is_open = is_lost and not question_words_in(text, language).isdisjoint(("where", "when"))
    return f"{TOPIC}lost_property" if is_lost and not is_open else None


_SAID = (("ribbon_words", "opens"), ("so_far_words", "history"), ("without_me_words", "is_over"))
"""Words that stand in no question but those of an intent."""


def asks_what_goes_on(text: str, language: str) -> bool:
    """Whether it is asked what has begun and is not over: "what is still going on"."""
    is_still = says(text, "remaining_words", language) and says(text, "under_way_words", language)
    return is_still and says(text, "listing_words", language)


def _counts_what_is_left(text: str, language: str) -> bool:
    """Whether it is asked how many sessions are still to come, and not how many days."""
    folded = fold(text)
    is_number = first_group("quantity", folded, language) is not None
    is_of_sessions = mentions_session(folded, language) or bool(kinds_in(folded, language, {}))
    return is_number and is_of_sessions and says(text, "remaining_words", language)


OF_COUNTED = frozenset(
    {"days_left", "event_status", "on_next", "is_over", "how_long", "programme", "is_today"}
)
"""What "how many talks are left today" resembles."""


def asks_rest_of_day(linked: Entities, language: str) -> bool:
    """Whether it is asked what is left of a day, not how many days are: "what's left today"."""
    is_of_day = bool(linked.times.days or linked.times.part)
    is_what = says(linked.text, "listing_words", language)
    return is_of_day and is_what and says(linked.text, "remaining_words", language)


def _offers_online(text: str) -> bool:
    """Whether it is asked if one follows the event from elsewhere: "online or in person"."""
    return offers_choice(fold(text)) and says_online(text)


def _asks_which_groups(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is asked who comes, by groups to choose from, and no talk is asked for."""
    is_open = has_trait(intent, Trait.LISTS, Trait.NAMES_PEOPLE) or intent in _NEAR_COMERS
    if not (is_open or intent.startswith(TOPIC)) or not offers_groups(linked, language):
        return False
    return not says(linked.text, "telling_of_words", language)


_NEAR_ATTENDANCE = frozenset(
    {"where", "address", "event_status", "about", "attendees", "event_unknown"}
    | {"programme", "is_over", OUT_OF_SCOPE}
)
"""What "online or in person" resembles; "can I register online or there" is another matter."""

_NEAR_FILMING = frozenset({f"{TOPIC}photos", f"{TOPIC}recording", f"{TOPIC}slides"})
"""What "can I film the talks" resembles."""

_NEAR_LOSS = frozenset({f"{TOPIC}badges", f"{TOPIC}luggage", f"{TOPIC}registration"})
"""What "I lost my badge" resembles."""

_NEAR_PRESENT = frozenset(
    {"on_now", "on_next", "programme", "is_over", "has_started", "parallel", "find_sessions"}
)
"""What "what is still going on" resembles."""

_NEAR_COMERS = frozenset(
    {"affiliation", "organisation", "partners", "organisers", "event_unknown", "person_sessions"}
    | {"who_is", "role", "about", "session_language", OUT_OF_SCOPE}
)
"""What "are companies speaking or only governments" resembles."""
