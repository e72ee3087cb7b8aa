"""Who organises or leads one item of the event: told by its people, and never by who holds it all.

Of an item that the programme has not, "the puppet show", nobody is known to.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import touches
from bot.answering.parsing.kinds_beside_place import kinds_beside_place
from bot.answering.parsing.somebody_asked import asks_for_somebody
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import CLAUSE_MARK, has_one, says, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms
from bot.core.models import SessionKind
from bot.languages import UNSEGMENTED

NEAR = 4
"""Terms behind the verb up to the word of an item: "one of the famous puppet shows". Chosen."""


def of_item(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Take who holds or sponsors the event for nobody who does so for one thing of it.

    Beside who organises a session, which is not said, it is told who takes part in it.
    """
    is_of_nobody = _is_done_to_somebody(query, linked) or _is_way_led(query, linked)
    if is_of_nobody or _asks_who_performs(query, linked):
        return unstated(query)
    if (item := _item_not_there(query, linked)) is not None:
        if not _is_pointed_at(item, linked, query.spoken):
            return unstated(query)
        if _is_organised(query, linked):  # "this shindig" is the event
            return replace(query.without_sessions(), intent="organisers", nearness=0.0, rivals=())
    about = query.sessions or query.found
    kinds = kinds_beside_place(query, linked)
    is_of_one = bool(about) or bool(kinds and _OF_WHOLE.isdisjoint(kinds))
    if query.intent not in {"organisers", "partners"} or not is_of_one or query.names_event:
        is_apart = query.kinds and not kinds and query.intent in {"organisers", "partners"}
        return replace(query, kinds=(), kind_word="", subject=()) if is_apart else query
    if query.intent == "organisers" and any(one.people for one in about):
        return replace(query, rivals=())
    return unstated(query)


_OF_WHOLE = frozenset({SessionKind.TALK, SessionKind.DISCUSSION, SessionKind.WORKSHOP})
"""Kinds whose words may be said of the event itself: "who organises the talks"."""


def unstated(query: ParsedQuestion) -> ParsedQuestion:
    """Ask what nothing published says; what only came near by its meaning is not told beside."""
    known = query.without_sessions() if query.nearness else query
    return replace(known, intent="event_unknown", rivals=(), nearness=0.0, is_unstated=True)


def _is_done_to_somebody(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked who does something to somebody, which a topic only has as a noun.

    "Who interviews Ana" asks nothing of interviews by the press.
    """
    if not query.intent.startswith(TOPIC) or not linked.names("person"):
        return False
    small = terms("function_words", query.spoken)
    said = [t for t in linked.terms if not (t.surface in small or touches(t, linked.spans))]
    is_done = len(said) == 1 and query.spoken not in UNSEGMENTED
    return is_done and asks_for_somebody(query, linked)


def _is_way_led(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked who leads somebody somewhere: "who leads the harbour walk"."""
    is_led = has_one(fold(linked.text), terms("leading_verbs", query.spoken))
    return query.intent == "directions" and is_led and asks_for_somebody(query, linked)


def _asks_who_performs(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked who plays or sings where nobody is published to: no speakers do."""
    is_named = query.sessions or query.found or query.people or query.names_event
    if is_named or not says(linked.text, "performing_words", query.spoken):
        return False
    then = query.filtered_beside(query.programme.sessions)
    return not any(one.people for one in then if one.kind is SessionKind.SOCIAL)


def _item_not_there(query: ParsedQuestion, linked: Entities) -> Term | None:
    """Return the word that nothing of the event has for what somebody leads; None without one.

    Sessions that only come near in meaning are others.
    """
    is_named = query.people or query.bodies or query.names_event or query.continues
    is_placed = query.is_titled or query.kinds or query.rooms or query.tracks
    is_found = bool(query.sessions or query.found) and not query.nearness
    if is_named or is_placed or is_found or not asks_for_somebody(query, linked):
        return None
    language = query.spoken
    spans = term_spans(fold(linked.text), [w for one in _LEADING for w in terms(one, language)])
    if not spans:
        return None
    if language == "ko":  # the verb is last
        near = [term for term in linked.terms if term.start < spans[-1][0]]
    else:
        first = spans[0][1]
        clause = _END_OF_CLAUSE.search(linked.text, first)
        end = clause.start() if clause else len(linked.text)
        behind = [term for term in linked.terms if first <= term.start < end]
        near = behind if language in UNSEGMENTED else behind[:NEAR]
    if (found := next((term for term in near if term in linked.unmatched), None)) is not None:
        return found
    if query.intent != "moderates" or language in UNSEGMENTED:
        return None
    # "The choir" is a word that everybody knows, and no session is called so.
    small = {word for one in _OF_ANY for word in terms(one, language)}
    said = [t for t in near if not (t.surface in small or touches(t, linked.times.offsets))]
    return said[0] if said else None


_END_OF_CLAUSE = re.compile(rf"{CLAUSE_MARK.pattern}|[:：]")

_LEADING = ("leading_verbs", "organising_words", "arranging_words")
"""What somebody does who leads or organises something."""


_OF_ANY = (
    "function_words", "articles", "event_words", "session_words", "session_plurals", "item_nouns",
    "track_nouns", "hall_nouns", "day_nouns", "people_words", *_LEADING,
)  # fmt: skip
"""What may be said of the event or of any of its sessions."""


def _is_organised(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked who organises something, and not who leads it."""
    verbs = [w for one in _LEADING[1:] for w in terms(one, query.spoken)]
    return query.intent == "organisers" or has_one(fold(linked.text), verbs)


def _is_pointed_at(item: Term, linked: Entities, language: str) -> bool:
    """Whether "this" stands right before a word."""
    before = fold(linked.text[: item.start]).rstrip()
    pointing = terms("pointing_words", language)
    if language in UNSEGMENTED:
        return before.endswith(pointing)
    return before.rpartition(" ")[2] in pointing
