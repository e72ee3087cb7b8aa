"""Sessions of a kind at some time, at a place or on a subject: they are listed as what they are."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.plain_words import claims_time
from bot.answering.parsing.sort_untold import with_sort_untold
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import (
    first_group,
    has_interrogative,
    question_words_in,
    says,
)
from bot.answering.text.normalise import fold, words
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import terms
from bot.core.models import EDGE_KINDS, SessionKind

_NEAR_LISTS = frozenset(
    {"is_today", "when", "about", "theme", "has_started", "is_over", "moderates", "attendees"}
    | {"person_sessions", "topic:social_events", "session_language", "event_unknown", OUT_OF_SCOPE}
)
"""What "discussions on Friday?" resembles, which asks for a list."""

_NEAR_NONE = frozenset({"rooms", "is_today", "when"})
"""What "list the concerts" resembles where there are none, which is to be said."""

_OCCASIONS = frozenset({SessionKind.SOCIAL, SessionKind.MEAL, SessionKind.BREAK})

_ASKING_OTHERWISE = frozenset({"when", "where", "who", "how_long"})


def with_kind_listed(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read a kind with a day, an hour, a room, a track or a language as what is to be listed.

    So is a kind on a subject of which that kind has none: the keynotes are not what was asked. A
    sort by which no track is called is looked for in the titles. Of a session that is only named,
    and by its sort, nobody's part in it is asked.
    """
    if len(query.sessions) == 1 and _is_name(query, linked):
        return replace(query, intent="about", rivals=())
    kinds = set(query.kinds) - EDGE_KINDS - {SessionKind.TALK}
    if not kinds or query.people or linked.strangers:
        return with_sort_untold(query, linked)
    return _with_kinds(query, linked, kinds)


def _with_kinds(
    query: ParsedQuestion, linked: Entities, kinds: AbstractSet[SessionKind]
) -> ParsedQuestion:
    """Return a question that names kinds of sessions as asking for a list of them, or one."""
    is_idle = kinds <= {SessionKind.BREAK, SessionKind.MEAL} and not query.is_titled
    if is_idle and query.of_kind and query.subject and query.times.days and not query.found:
        # A break is on nothing: "do we get a break on Sunday or is it nonstop".
        query = replace(query, intent="breaks", subject=(), subject_text="", rivals=())
    if query.is_titled and _is_title_aside(query, linked):
        aside = frozenset(session.id for session in query.sessions)
        bare = replace(query, sessions=(), found=(), is_titled=False, subject=(), rivals=())
        return replace(bare, intent="programme", left_out=query.left_out | aside)
    if query.is_titled:
        return query
    is_occasion = kinds <= _OCCASIONS and "who" not in question_words_in(linked.text, query.spoken)
    if query.intent in {"opens", "closes"} and is_occasion:
        # "A concert to close it" is opened or closed by nobody.
        return replace(query, intent="topic:social_events", rivals=())
    asked = question_words_in(linked.text, query.spoken)
    is_none = query.of_kind == () and not asked & _ASKING_OTHERWISE
    is_none = is_none and query.intent in _NEAR_NONE and _names_only_kind(query, linked)
    if is_none:
        return replace(query, intent="find_sessions" if query.found else "programme", sessions=())
    is_many = len(query.of_kind or ()) > 1
    is_placed = query.times.has_day_or_hour or query.rooms or query.tracks or query.languages
    is_listing = not asked & _ASKING_OTHERWISE and says(linked.text, "listing_words", query.spoken)
    if is_many and query.left_out and is_listing:
        # What is said of those left out, "i did those", saves no session.
        return replace(query, intent="programme", sessions=(), subject=(), rivals=())
    near = _NEAR_LISTS | {"rooms"} if query.rooms else _NEAR_LISTS
    if not is_many or query.intent not in near or asked & _ASKING_OTHERWISE:
        return query
    return _listed(query, linked, is_placed=bool(is_placed))


def _is_name(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a session is only named, by words of its title and its sort: "the tides panel?"."""
    text, is_timed = linked.text, bool(linked.times.offsets)
    if is_timed or has_interrogative(text, query.spoken) or is_put_forward(text, query.spoken):
        return False
    titled, language = stems_of_title(query.sessions[0]), query.spoken
    nouns = {*words(query.kind_word), *terms("session_words", language)}
    small = set(terms("function_words", language))
    said = [one for one in linked.terms if one.surface not in small and one.stem not in titled]
    is_named = len(linked.terms) > len(said)
    return is_named and bool(said) and all(term.surface in nouns for term in said)


def _listed(query: ParsedQuestion, linked: Entities, *, is_placed: bool) -> ParsedQuestion:
    """List the sessions of a kind, or count them, where they are told apart by more than it.

    Or where nothing else is named: "what films do you have" at a festival of them.
    """
    is_alone = _names_only_kind(query, linked)
    if is_alone and first_group("quantity", fold(linked.text), query.spoken):
        return replace(query, intent="count", sessions=(), subject=(), rivals=())
    is_bare = is_alone and query.intent == OUT_OF_SCOPE and set(query.kinds) == {SessionKind.OTHER}
    if not (is_placed or is_bare):
        return query
    if query.sessions and claims_time(linked, query.spoken):
        return query  # "lunch is at one on Saturday, right?"
    is_of_one = len(query.sessions) == 1 and query.intent in {"about", "theme"}
    if is_of_one and says(linked.text, "subject_asked_words", query.spoken):
        return replace(query, intent="about")  # "what is the keynote on Friday about"
    return replace(query, intent="programme", sessions=(), subject=())


def _names_only_kind(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether no word of a question is unknown but the one for the kind."""
    written = (fold(linked.text[term.start : term.end]) for term in linked.unmatched)
    return all(word in query.kind_word or query.kind_word in word for word in written)


def with_next_break(query: ParsedQuestion) -> ParsedQuestion:
    """Read "the next break" as asking for any, and not for the one that is called as that word is.

    Where more is asked of it than when it is, that stays.
    """
    is_next = query.times.is_next and not query.times.has_day_or_hour
    is_asked = set(query.kinds) == {SessionKind.BREAK} and query.intent in _OF_NEXT
    if not (is_next and is_asked and all(one.kind is SessionKind.BREAK for one in query.sessions)):
        return query
    return replace(query, intent="breaks", sessions=(), found=(), is_titled=False, is_topical=False)


_OF_NEXT = frozenset({"when", "days_left", "on_next", "find_sessions"})
"""What "the next break" may be read as, where nothing more is asked of it than when it is."""


def with_any_listed(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "is there anything in the hall today" as what is to be listed, and no day as asked of.

    What is found on a subject is asked of as far as it is then and there.
    """
    is_named = query.is_titled or query.people or linked.strangers
    if is_named or not (query.times.has_day_or_hour or query.languages):
        return query
    is_any = query.names_anything or query.names_session
    is_placed = query.rooms or query.tracks or query.languages
    is_of_part = query.times.part and query.names_session and query.times.at is None
    if query.intent == "when" and is_of_part and not (query.is_specific or query.found):
        return replace(query, intent="programme")  # "when are the morning sessions"
    if query.intent == "is_today" and is_any and is_placed and not query.sessions:
        return replace(query, intent="programme", subject=())
    if query.intent in _OF_FOUND and query.found and query.is_topical:
        is_judged = query.intent == "session_language" and len(query.found) == 1
        # "Is the talk on tides in English" puts its language forward.
        then = query.filtered(query.found) or (query.found if is_judged else ())
        intent = query.intent if then else "find_sessions"
        return replace(query, intent=intent, found=then or query.found, sessions=then)
    return query


_OF_FOUND = frozenset({"speakers", "about", "where", "session_track", "session_language"})
"""What may be asked of sessions on a subject, of those alone that are at the time named."""


def _is_title_aside(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a session only tells where somebody is: "in Tutorial 2 till 6, what workshops at 5".

    The kind, its time and a word that asks for a list come after its title.
    """
    last = max((end for _, end in linked.title_spans), default=None)
    if last is None or len(query.sessions) != 1:
        return False
    rest = linked.text[last:]
    is_timed = any(span.start >= last for span in query.times.spans)
    is_of_kind = bool(kinds_in(fold(rest), query.spoken, {}))
    is_listing = says(rest, "listing_words", query.spoken)
    is_listing = is_listing and not is_put_forward(linked.text, query.spoken)
    return is_timed and is_of_kind and is_listing
