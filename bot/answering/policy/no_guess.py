"""What is told where no intent is likely: what was found, that nothing is known, or an overview."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import Trait, has_trait, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.intent_choice import SURELY_ELSEWHERE
from bot.answering.parsing.own_hours import own_hours
from bot.answering.query import Reply, unknown
from bot.answering.replies.overview import declined, overview
from bot.answering.text.normalise import has_unsegmented


def without_guess(part: Interpretation) -> Reply:
    """Return an overview, unless the message is more likely about something else."""
    if part.query.found and (part.query.names_session or part.query.is_topical):
        return reply_to(replace(part.query, intent="find_sessions"))
    if part.query.subject and part.ranking.probability(_UNKNOWN) >= SURELY_UNKNOWN:
        return unknown(part.query, "event-unknown")  # "a prize for the best poster?"
    if (part.query.names_session or part.query.kinds) and part.query.is_narrowed_by_more:
        return reply_to(replace(part.query, intent="programme"))
    days = {*part.query.times.days} & {*part.query.programme.days}
    if days and own_hours(part.linked, part.query.spoken):
        return reply_to(replace(part.query, intent="programme"))  # "I land on the 5th, too late?"
    if part.ranking.probability(OUT_OF_SCOPE) >= SURELY_ELSEWHERE:
        return declined(part.query)
    if part.ranking.best == OUT_OF_SCOPE and part.query.subject:
        return unknown(part.query, "event-unknown")  # "is there a swimming pool?"
    return overview(part.query)


_UNKNOWN = "event_unknown"
SURELY_UNKNOWN = 0.5
"""From which likelihood on what is asked beside a kind is nothing that anybody publishes, and all
of that kind are no answer; chosen."""


def is_guess_of_unknown(part: Interpretation) -> bool:
    """Whether several words are unknown, and a fact of the event only resembles what is asked."""
    query, linked = part.query, part.linked
    is_fact = has_trait(query.intent, Trait.OF_EVENT) and not query.names_event
    is_named = linked.mentions or linked.sessions or query.is_specific or query.continues
    is_named = is_named or bool(query.place)
    is_named = is_named or has_unsegmented(linked.text)  # pairs of characters are no words
    if not is_fact or is_named or part.certainty >= SURE_BESIDE_UNKNOWN or linked.times.days:
        return False
    return len(linked.unmatched) >= MANY_UNKNOWN


SURE_BESIDE_UNKNOWN = 0.6
"""Below which a fact of the event is not told beside that many unknown words: as for a second
reading, see the policy."""

MANY_UNKNOWN = 2
"""Words that nothing of the event has, beside which no fact of it is guessed: "melatonin dose"."""
