"""Who may come: by an invitation, which is no visa and no guest, or whoever wishes."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import Rank, Ranking
from bot.answering.classifier.language_model import language_model
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import (
    asks_by_word,
    question_words_in,
    says,
    term_spans,
    without_terms,
)
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms
from bot.languages import LANGUAGE

_REGISTRATION = f"{TOPIC}registration"

_NEAR_INVITATION = frozenset(
    {f"{TOPIC}{name}" for name in ("visas", "guests", "social_events", "deadlines")}
    | {
        "organisers",
        "attendees",
        "find_sessions",
        "session_prerequisites",
        "contact",
        "event_unknown",
    }
)
"""What a question for an invitation resembles."""

OF_ITSELF = 0.25
"""From which likelihood on a topic is asked without the word for an invitation, too. Of a dozen
such questions, in six languages, those for a visa had 0.51 and more, the others 0.08 and less."""

OF_GUESTS = 0.6
"""The same for guests, to whom "can I come without" is near: 0.51 and less, "my son" 0.71."""


def with_admission(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, rank: Rank
) -> ParsedQuestion:
    """Ask for registration where one may have to book or be invited, for who comes where any may.

    "Is it by invitation?" asks for no visa, "I need an invitation for the embassy" does.
    """
    is_of_thing = linked.sessions or query.kinds or query.people or query.rooms or query.tracks
    if is_of_thing or "who" in question_words_in(linked.text, query.spoken):
        return query
    if _asks_to_book(query, ranking) or _asks_for_invitation(query, linked, rank):
        return replace(query.without_sessions(), intent=_REGISTRATION, rivals=(), subject_text="")
    if ranking.confidence >= UNSURE or not asks_if_anybody_may_come(linked, query.spoken):
        return query
    return replace(query.without_sessions(), intent="attendees", rivals=(), subject_text="")


UNSURE = 0.5
"""Below which a question is not known to ask what it resembles. Chosen."""


def asks_if_anybody_may_come(linked: Entities, language: str) -> bool:
    """Whether words ask if whoever wishes may come: "can anyone attend?"."""
    folded = fold(linked.text)
    spans = term_spans(folded, terms("anybody_words", language))
    is_anybody = any(not _is_of_noun(folded, span, language) for span in spans)
    is_coming = is_anybody and says(linked.text, "own_coming_words", language)
    return is_coming and not asks_by_word(linked.text, language)


def _is_of_noun(folded: str, span: tuple[int, int], language: str) -> bool:
    """Whether a word for anybody says all, or any, of what stands behind it: "tous les jours"."""
    start, end = span
    behind = terms_of(folded[end:])[:1] if folded[end : end + 1] == " " else ()
    if not behind or folded[start:end] not in terms("all_words", language):
        return False
    if articles := terms("articles", language):
        return behind[0].surface in articles
    words = language_model(LANGUAGE[language].script)
    is_noun = words.is_event_word(behind[0]) or not words.is_function_word(behind[0])
    return is_noun and behind[0].surface not in terms("own_coming_words", language)


def _asks_to_book(query: ParsedQuestion, ranking: Ranking) -> bool:
    """Whether it is asked if one must book, of no session: "do I need to book in advance"."""
    is_near = "session_prerequisites" in ranking.labels[:NEAR]
    return query.intent == "session_space" and is_near and not (query.continues or query.found)


NEAR = 3
"""Labels among which a question what to do beforehand has that. Chosen."""


def _asks_for_invitation(query: ParsedQuestion, linked: Entities, rank: Rank) -> bool:
    """Whether an invitation is asked about, and nothing that is asked without that word, too."""
    words = terms("invitation_words", query.spoken)
    rest = without_terms(folded := fold(linked.text), words)
    if query.intent not in _NEAR_INVITATION or rest == folded or not any(map(str.isalnum, rest)):
        return False
    least = OF_GUESTS if query.intent == f"{TOPIC}guests" else OF_ITSELF
    return not query.intent.startswith(TOPIC) or rank(rest).probability(query.intent) < least
