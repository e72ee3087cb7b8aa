"""Usual topics that are asked about beside talks, and of no talk."""

from __future__ import annotations

from bot.answering.classifier.classifier import Ranking
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.core.models import USUAL_TOPICS

SESSION_TOPICS = frozenset(
    {"registration", "slides", "livestream", "interpretation", "accessibility", "fees"}
    | {"certificates", "deadlines", "guests", "photos", "childcare", "food", "social_events"}
)
"""Usual topics that may be asked of a single session."""

SURELY = 0.9
"""From which probability on that is asked, though a word for a session stands there."""

SURELY_OWN = 0.7
"""The same for a topic of the organisers' own, known by a few phrasings that nobody else has."""

SURELY_SOME = 0.8
"""The same for all of the usual topics together, as the stream of the talks is near to their
recordings: of 17 questions in four languages that name talks and resemble a topic, the 15 that ask
of all talks have 0.85 and more, the two others 0.67 and less."""


_OF_ITEMS = frozenset({"food", "registration", "social_events"})
"""Usual topics that are on items of the programme, which stand before or after others."""

SURE_BESIDE = 0.6
"""From which probability on a usual topic is asked though something of the programme says when.
Chosen: of 13 questions for trams and the like after a session all had 0.62 and more."""


def is_beside_course(query: ParsedQuestion, ranking: Ranking) -> bool:
    """Whether what is asked is nothing of the programme, of which something says only when.

    "Is there a tram after the party" asks for no list of what comes after it.
    """
    name = query.intent.removeprefix(TOPIC)
    is_usual = query.intent.startswith(TOPIC) and name in USUAL_TOPICS and name not in _OF_ITEMS
    return is_usual and ranking.probability(query.intent) >= SURE_BESIDE


def is_surely_usual(ranking: Ranking) -> bool:
    """Whether a topic, or who opens the event, is surely asked, of no other talk.

    Arabic has one word for a speech and a password.
    """
    if ranking.best.startswith(TOPIC) and ranking.best.removeprefix(TOPIC) not in USUAL_TOPICS:
        return ranking.confidence >= SURELY_OWN
    is_complete = ranking.best.startswith(TOPIC) or ranking.best in {"opens", "keynote", "closes"}
    return is_complete and ranking.confidence >= SURELY


def usual_topic(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> str | None:
    """Return the usual topic that is asked about, and no talk, though talks are spoken of.

    "Can I bring my dog to the talks" asks for none that speaks of bringing something, "can I eat
    during the talks" for no list of them.
    """
    if query.people or not query.names_session:
        return None
    if _is_of_all_talks(query, linked, ranking):
        return query.intent
    if query.is_titled:
        return None
    if query.intent.startswith(TOPIC) and is_surely_usual(ranking):
        is_of_talk = query.intent.removeprefix(TOPIC) in SESSION_TOPICS and query.kinds
        return None if is_of_talk else query.intent
    is_bare = not (query.found or query.subject or query.times.days or query.is_narrowed_by_more)
    if query.intent != "find_sessions" or not is_bare:
        return None
    return next((rival for rival in query.rivals if rival.startswith(TOPIC)), None)


def _is_of_all_talks(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> bool:
    """Whether what is no matter of one talk is surely asked of all of them.

    "Will the talks be recorded? I close the lab late" asks of no talk that has "lab" in its title.
    """
    chances = zip(ranking.labels, ranking.probabilities, strict=True)
    usual = sum(one for label, one in chances if label.removeprefix(TOPIC) in USUAL_TOPICS)
    is_topic = query.intent.startswith(TOPIC) and usual >= SURELY_SOME
    # The stream of one talk is its own, and that of "the talks" is of all.
    is_of_talk = query.intent.removeprefix(TOPIC) in SESSION_TOPICS - {"livestream"}
    return is_topic and not is_of_talk and says(linked.text, "session_plurals", query.spoken)
