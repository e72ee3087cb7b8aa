"""How often each session has changed, and as what a calendar knows it: pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from types import MappingProxyType

from bot.core.changes import Seen


@dataclass(frozen=True, slots=True)
class SessionRevision:
    """A session's past, as calendars need it (RFC 5545, SEQUENCE and UID).

    `uid` stays when a session gets another id, `sequence` grows with every change participants can
    see, the last of which was at `changed_at`. `gone` is what a session was when it left.
    """

    uid: str
    session: str
    sequence: int = 0
    changed_at: datetime | None = None
    gone: Seen | None = None

    @property
    def is_first(self) -> bool:
        """Whether there is nothing to remember: the session is as it was at first."""
        return self == SessionRevision(self.session, self.session)


@dataclass(frozen=True, slots=True)
class Revisions:
    """The revisions of a programme's sessions, by session, and of those that have left it."""

    by_session: Mapping[str, SessionRevision] = field(default_factory=lambda: MappingProxyType({}))
    gone: Mapping[str, SessionRevision] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, known: Iterable[SessionRevision]) -> Revisions:
        """Return revisions as they are kept; of sessions that left under one id, the last."""
        some = sorted(known, key=lambda one: (one.sequence, one.uid))
        return cls(
            {one.session: one for one in some if one.gone is None},
            {one.session: one for one in some if one.gone is not None},
        )

    def of_session(self, session: str) -> SessionRevision:
        """Return a session's revision."""
        return self.by_session.get(session) or SessionRevision(session, session)


def advance(
    known: Iterable[SessionRevision],
    before: Mapping[str, Seen],
    after: Mapping[str, Seen],
    names: Mapping[str, str],
    at: datetime,
) -> tuple[SessionRevision, ...]:
    """Return what is to be remembered once a version of a programme followed another.

    `names` holds the new ids of sessions that got one. A session that comes back under its id is
    the same again; a new one never gets a UID that another has, or had.
    """
    some = tuple(known)
    present = Revisions.of(some)
    gone = {one.uid: one for one in some if one.gone is not None}
    followed: dict[str, SessionRevision] = {}
    taken = set(names.values())
    for session, seen in before.items():
        name = names.get(session, session)
        follower = after.get(name) if session in names or session not in taken else None
        revision = present.of_session(session)
        if follower is None:
            gone[revision.uid] = _changed(revision, at, gone=seen)
        elif replace(follower, session=session) == seen:
            followed[name] = replace(revision, session=name)
        else:
            followed[name] = _changed(replace(revision, session=name), at)
    uids = {one.uid for one in followed.values()} | set(gone)
    left = {one.session: one for one in gone.values()}
    for session in after:
        if session in followed:
            continue
        if session in left:
            followed[session] = _changed(gone.pop(left[session].uid), at, gone=None)
        else:
            followed[session] = SessionRevision(_free(session, uids), session)
        uids.add(followed[session].uid)
    return (*(one for one in followed.values() if not one.is_first), *gone.values())


def _changed(
    revision: SessionRevision, at: datetime, *, gone: Seen | None = None
) -> SessionRevision:
    return replace(revision, sequence=revision.sequence + 1, changed_at=at, gone=gone)


def _free(session: str, uids: set[str]) -> str:
    if session not in uids:
        return session
    return next(uid for number in count(2) if (uid := f"{session}-{number}") not in uids)
