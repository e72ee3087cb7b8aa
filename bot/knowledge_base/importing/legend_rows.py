"""Rows among sessions that are none, for nothing but a title is told of them: a legend, a key."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.knowledge_base.importing.imported import ImportedSession
from bot.knowledge_base.importing.tidy_programme import plain


def without_legend(
    sessions: Sequence[ImportedSession], unread: Collection[ImportedSession] = ()
) -> tuple[list[ImportedSession], list[str]]:
    """Return the sessions, and the titles of rows that are none.

    Of the `unread` more was told than could be read, so they are sessions. Where most have no
    time either, it may be a draft, and all are sessions.
    """
    timed = sum(session.start is not None for session in sessions)
    if 2 * timed < len(sessions):
        return list(sessions), []
    legend = [
        session for session in sessions if _tells_title_alone(session) and session not in unread
    ]
    kept = [session for session in sessions if session not in legend]
    return kept, [plain(session.title) for session in legend]


def _tells_title_alone(session: ImportedSession) -> bool:
    return session == ImportedSession(
        session.title, source_id=session.source_id, aliases=session.aliases
    )
