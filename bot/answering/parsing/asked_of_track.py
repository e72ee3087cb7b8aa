"""What is asked of a track: where and when it is, and not what is on in it."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from bot.answering.classifier.classifier import Ranking
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.variants import nouns
from bot.answering.query import ParsedQuestion
from bot.answering.replies.tracks import is_of_tracks
from bot.answering.text.markers import has_any, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import terms

_STATES = {"has_started", "is_over"}
OF_TRACKS = frozenset({"where", "when", "ends", "directions", *_STATES})
"""What is asked of a track as a whole."""

_OF_NO_TRACK = ("rooms", "session_track")
"""What the very word for a track resembles, whatever is asked of it."""

NEAR_TRACKS = frozenset(
    {"rooms", "programme", "find_sessions", "session_track", "is_today", "how_long"}
)
"""What a question resembles that asks where or when a track is."""


def with_track_asked(query: ParsedQuestion, linked: Entities, ranking: Ranking) -> ParsedQuestion:
    """Ask where or when a track is, where a word asks for the place or the time of it.

    A session that is only called as the track is stands for it: "lightning talks when?".
    """
    query = _without_namesakes(query, linked)
    if _asks_which_tracks(query, linked):
        intent = "count" if query.intent == "count" else "rooms"
        return replace(query.without_sessions(), intent=intent, countable="tracks")
    if not is_of_tracks(query) or query.continues or query.times.is_now or query.times.is_next:
        return query
    if query.intent in OF_TRACKS:
        return replace(query, found=())
    if query.intent not in NEAR_TRACKS or says(linked.text, "session_words", query.spoken):
        return query  # "where are talks of the Rust track on" is asked of each
    if query.intent == "how_long":
        return replace(query, intent="when")
    nearest = next((one for one in ranking.labels if one not in _OF_NO_TRACK), "")
    if ranking.best in _OF_NO_TRACK and nearest in _STATES:
        return replace(query, intent=nearest)  # "is the Rust devroom over"
    asked = question_words_in(linked.text, query.spoken)
    if not asked or not asked <= {"where", "when"}:
        return query
    return replace(query, intent="where" if "where" in asked else "when", found=())


def _asks_which_tracks(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked which tracks there are, on a day or in a room: "which track is in C".

    What is called by the noun itself, as in "welcome to the devroom", is then no session meant.
    """
    is_placed = bool(query.rooms or query.times.days or query.times.part)
    is_other = query.tracks or query.people or query.is_titled or query.continues
    near = _NEAR_WHICH if is_placed else _NEAR_ALL
    if is_other or query.intent not in near or (query.kinds and not is_placed):
        return False
    if not query.programme.event.tracks or query.times.is_now or query.times.is_next:
        return False
    folded = fold(linked.text)
    if mentions_session(folded, query.spoken) and has_any(folded, "session_plurals", query.spoken):
        return False  # "which talks are in the devrooms on Sunday"
    nouns_of_track = nouns("track")
    has_noun = query.countable == "tracks" or any(
        term.surface in nouns_of_track for term in linked.terms
    )
    has_noun = has_noun or (not is_placed and _names_themes(query, linked))
    themes = set(terms("themes_of_programme", query.spoken))
    rest = {term.surface for term in linked.unmatched} - nouns_of_track - themes
    is_which = says(linked.text, "listing_words", query.spoken) or asks_openly(
        linked.text, query.spoken
    )
    return has_noun and is_which and not rest


def _names_themes(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether several things are named that the programme, or the event, is on."""
    return len(query.programme.event.tracks) > 1 and says(
        linked.text, "themes_of_programme", query.spoken
    )


_NEAR_ALL = frozenset({"rooms", "programme", "find_sessions", "session_track", "theme", "about"})
"""What it resembles that asks which tracks there are in all."""

_NEAR_WHICH = frozenset({"rooms", "programme", "find_sessions", "session_track", "when", "count"})
"""What a question resembles that asks which tracks there are."""


def _without_namesakes(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Leave out sessions called as a track that is named, and that is another's.

    Written with the signs of its title ("★ Lightning talks ★") it is the session, and no track.
    """
    called = {_words(name) for track in query.tracks for name in track.name.all()}
    own = {track.id for track in query.tracks}
    is_of_other = all(one.tracks and own.isdisjoint(one.tracks) for one in query.sessions)
    if not query.is_titled or not is_of_other:
        return query
    titles = [title for one in query.sessions for title in one.title.all()]
    if not {_words(title) for title in titles} <= called:
        return query
    if any(title in linked.text and _has_sign(title) for title in titles):
        return replace(query, tracks=())
    return replace(query, sessions=(), found=(), is_titled=False)


def _has_sign(title: str) -> bool:
    return any(unicodedata.category(character) == "So" for character in title)


def _words(name: str) -> tuple[str, ...]:
    return tuple(term.surface for term in terms_of(name))
