"""Intents that a question only resembles, and what it asks by what is named in it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.cities import is_country
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_anything, mentions_session
from bot.answering.text.markers import (
    first_group,
    has_any,
    has_one,
    question_words_in,
    says,
    says_amount,
    speaks_of_event,
    without_terms,
)
from bot.answering.text.normalise import fold
from bot.answering.text.small_words import has_only
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import detail_words, grouped_terms, terms
from bot.core.models import USUAL_TOPICS, SessionKind
from bot.languages import UNSEGMENTED


def not_only_alike(intent: str, linked: Entities, language: str, rivals: Sequence[str]) -> str:
    """Return what is asked where the likeliest intent cannot be; `rivals` are the next likely."""
    times = linked.times
    if intent == f"{TOPIC}social_events" and "when" in rivals and _asks_only_when(linked, language):
        return "when"  # "when is the boat trip": which one it is is yet to be found
    finders = (
        _asked_of_event, _asked_of_anything, _asked_of_keynote, _asked_of_listed, _asked_by_noun,
        _asked_of_talk, _asked_by_position,
    )  # fmt: skip
    asked = next(filter(None, (find(intent, linked, language) for find in finders)), None)
    if asked is not None:
        return asked
    if intent in {"event_name", "organisation"}:
        of_named = _of_name_asked if intent == "event_name" else _of_bodies_named
        return of_named(linked, language, rivals)
    if intent.startswith(TOPIC) and linked.origin is not None:
        # "Does anybody from Airbus speak" resembles a bus.
        return next((r for r in rivals if has_trait(r, Trait.NAMES_PEOPLE)), intent)
    if _is_of_track(intent, linked, language) or _is_in_room(intent, linked, language, rivals):
        return "programme"  # "the Rust track" asks what is in it
    if intent == "time_zone" and times.days and not (times.part or times.at):
        return next(iter(rivals), intent)  # a zone is asked of hours: "what's on in Paris today"
    is_claim = intent == "programme" and says(linked.text, "confirming_words", language)
    if is_claim and times.days and not mentions_session(fold(linked.text), language):
        return "is_today"  # "confirm it ends on Friday" asks for no list
    return intent


def _asked_of_listed(intent: str, linked: Entities, language: str) -> str | None:
    """Return that sessions are asked for, and not who gives them: "list talks on tides"."""
    text, folded = linked.text, fold(linked.text)
    is_list = mentions_session(folded, language) and says(text, "listing_words", language)
    is_list = is_list and has_any(folded, "session_plurals", language)
    if intent != "speakers" or not is_list or linked.names("person") or linked.title_spans:
        return None
    who = (term for term, of in grouped_terms("asked_fields", language) if of == "who")
    is_of_people = says(text, "people_words", language) or has_one(folded, who)
    is_of_people = is_of_people or "who" in question_words_in(text, language)
    return None if is_of_people else "find_sessions"


def _asked_of_talk(intent: str, linked: Entities, language: str) -> str | None:
    """Return that a talk is asked for, and no break: "the caffeine talk"."""
    if intent != "breaks" or not linked.unmatched or linked.sessions:
        return None
    folded = fold(linked.text)
    kinds = {kind for kind, _ in kinds_in(folded, language, {})}
    return "find_sessions" if kinds == {SessionKind.TALK} else None


def _asked_by_position(intent: str, linked: Entities, language: str) -> str | None:
    """Return that the first or last session is asked for, and no edition or end of the event."""
    folded = fold(linked.text)
    is_placed = first_group("extremes", folded, language) is not None
    if intent not in _NEAR_EDGES or not (is_placed and mentions_session(folded, language)):
        return None
    is_of_else = question_words_in(linked.text, language) or linked.names("event")
    return None if is_of_else else "programme"


_NEAR_EDGES = frozenset({"edition", "history", "ends"})
"""What "la première conférence", of sessions, resembles."""


def _asked_by_noun(intent: str, linked: Entities, language: str) -> str | None:
    """Return where, when or how long, which a word asks, and who it is nothing does.

    As in "room of the keynote", "where are the workshops on Friday".
    """
    if intent not in _WHO or linked.names("person"):
        return None
    asked = question_words_in(linked.text, language)
    if intent == "speakers" and len(asked) == 1 and asked <= {"where", "when"}:
        return next(iter(asked))
    text = fold(linked.text).strip(" ?？؟.!")
    for noun, field in grouped_terms("asked_fields", language) if not asked else ():
        is_first = text.startswith(f"{noun} ")
        is_last = text.endswith(noun if language in UNSEGMENTED else f" {noun}")
        if is_first or (is_last and linked.has_at_most(MOST_BESIDE, MOST_BESIDE * 4)):
            return None if field == "who" else field
    return None


MOST_BESIDE = 3
"""Terms of a message that ends with a noun for what it asks: "keynote room?"."""

_WHO = frozenset({"speakers", "keynote", "opens", "closes"})
"""What asks who it is."""


def _is_of_track(intent: str, linked: Entities, language: str) -> bool:
    """Whether what is in a track is asked: "which Rust track talks", no track of theirs."""
    if intent == "session_track" and not linked.sessions:
        return bool(linked.names("track"))
    if intent not in {"session_track", "theme"} or linked.is_titled:
        return False
    nouns, folded = terms("track_nouns", language), fold(linked.text)
    is_called_so = len(folded) == len(linked.text) and any(
        folded[: one.start].rstrip(_AROUND_NAMES).endswith(nouns)
        or folded[one.end :].lstrip(_AROUND_NAMES).startswith(nouns)
        for one in linked.mentions
        if one.kind == "track"
    )
    return is_called_so and not is_put_forward(linked.text, language)


def _is_in_room(intent: str, linked: Entities, language: str, rivals: Sequence[str]) -> bool:
    """Whether what is on in a room is asked, not which rooms there are: "what is in the Attic"."""
    if intent != "rooms" or not linked.names("room") or _IN_ROOM.isdisjoint(rivals[:1]):
        return False
    return "where" not in question_words_in(linked.text, language) and not is_put_forward(
        linked.text, language
    )


_IN_ROOM = frozenset({"programme", "on_now", "on_next"})
"""What is on somewhere, where it is the next likely after the rooms there are."""

_AROUND_NAMES = " \"'«»“”„:"
"""What stands between a name and what it is the name of."""

_NEAR_NAMES = frozenset({"event_name", "event_unknown", "about"})
"""Intents that asking for the name of whoever gives the keynote resembles."""


def _asked_of_keynote(intent: str, linked: Entities, language: str) -> str | None:
    """Return that who gives the keynote is asked: "how do you spell the keynote speaker's name"."""
    if intent not in _NEAR_NAMES or linked.sessions or linked.names("person"):
        return None
    folded = fold(linked.text)
    is_of_keynote = any(kind is SessionKind.KEYNOTE for kind, _ in kinds_in(folded, language, {}))
    speakers = [word for word, of in grouped_terms("asked_fields", language) if of == "who"]
    return "keynote" if is_of_keynote and has_one(folded, speakers) else None


def _asked_of_anything(intent: str, linked: Entities, language: str) -> str | None:
    """Return that what is on is asked where nothing is named: "is there something on already"."""
    is_beside = any(says(linked.text, one, language) for one in _OF_SAME_TIME)
    if intent == "parallel" and not (is_beside or question_words_in(linked.text, language)):
        # "Something with lasers" asks for no other session.
        return "find_sessions" if mentions_anything(fold(linked.text), language) else None
    is_named = linked.mentions or linked.sessions or linked.place or linked.origin
    is_any = intent in _OF_SOMETHING and mentions_anything(fold(linked.text), language)
    is_bare = not (is_named or linked.unmatched or linked.stated or linked.times.spans)
    return "on_now" if is_any and is_bare else None


_OF_SAME_TIME = ("same_time_words", "meanwhile_words", "other_words", "beside_words")
"""Categories of words that ask what is on beside a session."""

_OF_SOMETHING = frozenset({"has_started", "find_sessions"})
"""Intents that ask what is on where they name nothing but "something"."""


def _asked_of_event(intent: str, linked: Entities, language: str) -> str | None:
    """Return what is asked of the event by one word, where a topic of its own resembles it.

    "When is that outer space conference"; "I need an e-mail to ask about the conference".
    """
    asked = question_words_in(linked.text, language)
    if intent in _NEVER_WHEN and asked == {"when"}:
        return "when"
    folded = fold(linked.text)
    if intent == "count" and asked == {"when"} and not _says_amount_beside_when(folded, language):
        return "when"  # the Korean "what hour" begins with "how many"
    if not speaks_of_event(folded, language):
        return None
    is_own = intent.startswith(TOPIC) and intent.removeprefix(TOPIC) not in USUAL_TOPICS
    if is_own and asked in ({"when"}, {"where"}):
        return next(iter(asked))
    words = (*detail_words("email", language), *detail_words("phone", language))
    is_reached = has_one(folded, words)
    is_of_somebody = linked.names("person") or linked.names("org")
    return "contact" if is_reached and intent in _NEVER_REACHED and not is_of_somebody else None


def _says_amount_beside_when(folded: str, language: str) -> bool:
    when = (term for term, group in grouped_terms("question_words", language) if group == "when")
    return says_amount(without_terms(folded, when), language)


_NEVER_REACHED = frozenset({"about", "theme", "history", "event_name"})
"""What nobody asks for who needs an e-mail address."""

_NEVER_WHEN = frozenset({"website", "event_name", "theme", "partners"})
"""What is never asked by "when"."""


def _of_name_asked(linked: Entities, language: str, rivals: Sequence[str]) -> str:
    """Return whose name is asked for: the event's, or a room's, a hotel's, that of something else.

    "What is the hall called" never asks for the name of the event.
    """
    text = linked.text
    if linked.names("event") or linked.names("org") or linked.times.spans:
        return "event_name"
    if says(text, "hall_nouns", language):
        return "rooms"
    if says(text, "called_places", language):
        return "where"
    if says(text, "lodging_words", language):
        return f"{TOPIC}hotels"
    if speaks_of_event(fold(text), language) or has_only(text, _BESIDE_NAME, language):
        return "event_name"
    usual = (one for one in rivals if one.removeprefix(TOPIC) in USUAL_TOPICS)
    return next(usual, None) or ("event_unknown" if linked.unmatched else "event_name")


_BESIDE_NAME = (
    "name_words", "naming_words", "called_words", "title_words", "function_words", "follow_up",
    "thing_pronouns", "event_words", "interjections", "trailing_fillers", "request_words",
)  # fmt: skip
"""Categories of the words beside which nothing but a name is asked for."""


def _of_bodies_named(linked: Entities, language: str, rivals: Sequence[str]) -> str:
    """Return what is asked where a body is named: when or where, or if a country holds it, too."""
    asked = question_words_in(linked.text, language)
    is_of_place = "where" in asked and not says(linked.text, "coming_words", language)
    if is_of_place or ("when" in asked and speaks_of_event(fold(linked.text), language)):
        return "when" if "when" in asked else "where"  # "that Korean-UN thing, on what day is it"
    # "Is Foradori Argentine" asks of somebody, who may be unknown.
    is_of_country = linked.place is not None and is_country(linked.place) and not linked.unmatched
    return "organisers" if is_of_country and "organisers" in rivals else "organisation"


def _asks_only_when(linked: Entities, language: str) -> bool:
    """Whether "when" is all that is asked, and of no sort of occasion."""
    kinds = {kind for kind, _ in kinds_in(fold(linked.text), language, {})}
    is_of_sort = SessionKind.SOCIAL in kinds
    return question_words_in(linked.text, language) == {"when"} and not is_of_sort
