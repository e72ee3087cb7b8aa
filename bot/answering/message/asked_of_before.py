"""What a question of a message asks of what the one before it is about: "and what's its role?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answering.intents import TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.asked_end import beside_until_when
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms_everywhere
from bot.core.filters import Criterion
from bot.core.models import USUAL_TOPICS


def asked_of_before(parts: Sequence[Interpretation]) -> list[Interpretation]:
    """Return the questions of a message, those of what was named before them asked of that.

    The role of a body is what it does for the event; who speaks on what the organisers wrote of no
    session is not told; "until when" asks until when one registers. Where those are that were asked
    for is told with each of them.
    """
    read = list(parts[:1])
    for before, part in pairwise(parts):
        if _is_told_by_list(part, read[-1]):
            continue
        read.append(
            _of_body(part, read[-1])
            or _of_topic(part, before)
            or _of_registration(part, before)
            or part
        )
    return read


def _is_told_by_list(part: Interpretation, before: Interpretation) -> bool:
    """Whether only when, where or by whom is asked of those that a list before it tells of.

    "Talks longer than an hour, and where?": of nothing else than those.
    """
    query, asked = part.query, before.query
    wanted = asked.session_filter.without(Criterion.DAY, Criterion.HOURS)
    is_list = asked.intent in {"programme", "find_sessions"} and bool(wanted.criteria)
    if not is_list or query.intent not in _TOLD_IN_LISTS or before.linked.title_spans:
        return False
    linked = part.linked
    is_named = linked.mentions or linked.sessions or query.kinds or linked.times.spans
    is_of_event = bool(query.names_event or query.place)
    is_of_else = is_of_event or bool(is_named or linked.unmatched or linked.strangers)
    is_short = linked.has_at_most(MOST_OF_LISTED, MOST_OF_LISTED * 2)
    asks = bool(question_words_in(linked.text, query.spoken) & {"when", "where", "who"})
    return is_short and not is_of_else and (asks or query.intent == "rooms")


_TOLD_IN_LISTS = frozenset({"where", "rooms", "when", "speakers", "city", "address"})
"""What is told of each session of a list, or resembles it."""

MOST_OF_LISTED = 5
"""Words of a question that asks no more than that."""


def _of_body(part: Interpretation, before: Interpretation) -> Interpretation | None:
    query, bodies = part.query, before.query.bodies
    is_open = query.intent in {"role", "who_is"} or _asks_what_it_is(part)
    is_open = is_open and not (query.is_specific or query.bodies)
    if not (is_open and bodies) or before.query.people or query.names_event:
        return None
    return replace(
        part, query=replace(query, intent="organisation", bodies=bodies, rivals=()), is_vouched=True
    )


def _asks_what_it_is(part: Interpretation) -> bool:
    """Whether it is asked what something is, and not what it is on: "и что это такое"."""
    query, text = part.query, part.linked.text
    is_what = part.linked.has_at_most(*BARE) or says(text, "thing_pronouns", query.spoken)
    is_what = is_what and query.intent == "about"
    return is_what and "about" not in question_words_in(text, query.spoken)


BARE = (2, 3)
"""Words, or characters, of a question that only asks what something is: 是什么."""


def _of_topic(part: Interpretation, before: Interpretation) -> Interpretation | None:
    query, topic = part.query, before.query.intent.removeprefix(TOPIC)
    is_own = before.query.intent.startswith(TOPIC) and topic not in USUAL_TOPICS
    asked = before.query
    is_vain = asked.intent == "find_sessions" and bool(asked.subject)
    is_own = is_own or (is_vain and not (asked.found or asked.sessions))
    is_bare = query.intent == "speakers" and not (query.is_specific or query.found or query.bodies)
    if not (is_own and is_bare) or query.times.has_day_or_hour or query.names_event:
        return None
    return replace(part, query=replace(query, is_unstated=True))


def _of_registration(part: Interpretation, before: Interpretation) -> Interpretation | None:
    """Return "and until when?", behind a question on registration, as one for its deadline.

    Nothing else is said in it: "until when does it last" is asked of the event.
    """
    query = part.query
    is_near = query.intent in _NEAR_DEADLINE and before.query.intent == f"{TOPIC}registration"
    if not is_near or query.is_specific or query.names_event or query.times.has_day_or_hour:
        return None
    rest = beside_until_when(part.linked.text, query.spoken)
    small = terms_everywhere("function_words")
    if rest is None or any(term.surface not in small for term in terms_of(rest)):
        return None
    topic = "deadlines" if "deadlines" in query.programme.topic_covering else "registration"
    bare = replace(query.without_sessions(), intent=f"{TOPIC}{topic}", rivals=(), subject_text="")
    return replace(part, query=bare, is_vouched=True)


_NEAR_DEADLINE = frozenset(
    {"ends", "when", "how_long", "is_today", "has_started", "is_over", "days_left", "time_zone"}
    | {"event_unknown", "programme", "person_sessions", f"{TOPIC}registration"}
)
"""What "until when" alone resembles."""
