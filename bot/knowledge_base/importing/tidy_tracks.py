"""Tracks beside those that a source tells: its own words for sorts; none named like the event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bot.core.bare_text import bare_words
from bot.core.models import EDGE_KINDS, SessionKind
from bot.knowledge_base.importing.session_kinds import own_words_of_types
from bot.knowledge_base.importing.tidy_programme import TidySession

_SERVICES = frozenset({SessionKind.REGISTRATION, SessionKind.MEAL, SessionKind.BREAK}) | EDGE_KINDS


def track_by_type(sessions: Sequence[TidySession]) -> None:
    """Give what a source sorts by its own words a track of that name, so that these can be asked.

    "Reading" is no kind of ours, and "Master class" is one that most of the kind are not called.
    What all are, or only one is, sorts nothing, and a break, a desk or an opening needs no such
    name ("logistics"). It stands behind the track that a source tells.
    """
    words = own_words_of_types([session.source.kind_words for session in sessions])
    words = ["" if s.kind in _SERVICES else own for s, own in zip(sessions, words, strict=True)]
    counts = Counter(words)
    for session, own in zip(sessions, words, strict=True):
        if not own or not 1 < counts[own] < len(sessions):
            continue
        if not session.track:
            session.track = own
        elif not any(f" {bare_words(own)} " in f" {bare_words(one)} " for one in session.tracks):
            session.other_tracks.append(own)


def neutralise_tracks(
    sessions: Sequence[TidySession], called: set[str], remarks: list[str]
) -> None:
    """Take away a track named like the event: a question about the event would be about it."""
    gone = {name for s in sessions for name in s.tracks if bare_words(name) in called}
    for session in sessions:
        kept = [name for name in session.tracks if name not in gone]
        session.track, session.other_tracks = next(iter(kept), ""), kept[1:]
    remarks += [
        f'The track "{name}" is named like the event and was left out.' for name in sorted(gone)
    ]
