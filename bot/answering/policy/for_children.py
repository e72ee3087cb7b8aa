"""What there is for children, which is no childcare: sessions called so, or in a room of theirs."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import TOPIC, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.parsing.own_hours import asks_what
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.sessions import find_sessions
from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.wording import detail_words, detail_words_everywhere, one_of
from bot.core.models import Session, SessionKind


def reply_to_for_children(part: Interpretation) -> Reply | None:
    """List what is for children; None where they are to be looked after.

    Where nothing is called so, what the organisers tell of childcare.
    """
    query, text = part.query, part.linked.text
    is_near = query.intent == _CARE or (
        query.intent in _OPEN and not query.is_titled and _is_for_children(text, query.spoken)
    )
    is_asked = is_near and asks_what(text, query.spoken)
    told = query.programme.topic_covering.get("childcare")
    is_of_care = has_one(fold(text), detail_words("childcare", query.spoken))
    if not is_asked or is_of_care or (told is not None and told.answer.value):
        return None
    theirs = tuple(one for one in query.programme.sessions if _is_theirs(one, query))
    if not theirs:
        of_care = replace(query, intent=_CARE, subject=(), found=(), sessions=(), rivals=())
        return None if query.intent == _CARE else reply_to(of_care)
    return find_sessions(
        replace(query.on_sessions(theirs), intent="find_sessions", sessions=(), rivals=())
    )


_CARE = f"{TOPIC}childcare"
_OPEN = frozenset(
    {"find_sessions", "on_now", "programme", "about", "event_unknown", "on_next", OUT_OF_SCOPE}
)
"""What "anything for kids?" may be taken for."""


def _is_for_children(text: str, language: str) -> bool:
    """Whether a text speaks of what is for children, as titles do; in Korean it stands behind."""
    folded = fold(text)
    if language == "ko":
        is_behind = has_one(folded, detail_words("for_whom_behind", language))
        return is_behind and has_one(folded, detail_words("children", language))
    return bool(_for_them().search(folded))


def _is_theirs(session: Session, query: ParsedQuestion) -> bool:
    """Whether a session, its track or its room is called as children are, in any language.

    A talk or a film on children is for them only where its title says so: "... for kids".
    """
    programme = query.programme
    places = [programme.room[one].name for one in session.rooms if one in programme.room]
    places += [programme.track[one].name for one in session.tracks if one in programme.track]
    if any(_children().search(fold(name)) for place in places for name in place.all()):
        return True
    is_open = session.kind in _DONE
    return any(
        _for_them().search(title) or (is_open and _named(title))
        for title in map(fold, (*session.title.all(), *session.aliases))
    )


def _named(title: str) -> bool:
    return has_one(title, detail_words_everywhere("children"))


_DONE = frozenset({SessionKind.WORKSHOP, SessionKind.SOCIAL})
"""Kinds of what one does, and not of what is only shown or spoken of."""


@cache
def _children() -> re.Pattern[str]:
    """Return what finds a word for children, be it a piece of another: "MoKids"."""
    return re.compile(one_of(detail_words_everywhere("children")))


@cache
def _for_them() -> re.Pattern[str]:
    """Return what finds that something is for children: "pour les enfants", "给儿童"."""
    spaced = one_of(detail_words_everywhere("for_whom"))
    children = one_of(detail_words_everywhere("children"))
    return re.compile(rf"(?<![a-z\u0400-\u06ff])(?:{spaced}) ?(?:{children})")
