"""What announcements look like to those who read them, and to those who must agree."""

from __future__ import annotations

from dataclasses import replace

from bot.core.announcement_lifecycle import Phase, StoredAnnouncement
from bot.core.announcements import EVERYONE, Announcement
from bot.core.models import Event
from bot.core.posts import Post, Target, TargetKind
from bot.texts import messages


def batch_of(row: int) -> str:
    """Return what ties the deliveries of an announcement together."""
    return f"announcement|{row}"


def approval_batch_of(row: int) -> str:
    """Return what ties together what second organisers are asked about an announcement."""
    return f"approval|{row}"


def quietly(post: Post) -> Post:
    """Return a post that notifies nobody."""
    return replace(post, role=None, notifies_everyone=False)


def post_of(
    announcement: Announcement,
    target: Target,
    language: str | None,
    event: Event,
    row: int | None = None,
) -> Post:
    """Return an announcement as one target reads it; with its row, also in other languages."""
    chosen, wording = announcement.wording(language or event.languages[0])
    is_dm = target.kind is TargetKind.USER
    ping = None if is_dm else announcement.ping
    say = messages(language or event.languages[0])
    return Post(
        title=wording.title,
        blocks=(wording.body,),
        language=chosen,
        role=ping if ping != EVERYONE else None,
        notifies_everyone=ping == EVERYONE,
        link=announcement.link,
        picture=announcement.picture,
        footer=say("stop-announcements") if is_dm else None,
        is_markdown=True,
        is_crossposted=announcement.is_crossposted and not is_dm,
        source=row,
        also_in=tuple(code for code in announcement.texts if code != chosen) if row else (),
    )


def approval_post(stored: StoredAnnouncement, language: str) -> Post:
    """Return what asks a second organiser to look at an announcement, and what became of it."""
    say = messages(language)
    lifecycle = stored.lifecycle
    _, wording = lifecycle.pending.wording(language)
    if lifecycle.revision is not None:
        title = say("announce-revision")
        text = say(
            "announce-please-approve-revision",
            author=lifecycle.revision.author_name,
            title=wording.title,
        )
    elif stored.phase is Phase.WAITING:
        title = say("announce-approval")
        text = say("announce-please-approve", author=stored.author, title=wording.title)
    else:
        state = say(f"phase-{stored.phase}")
        title = say("announce-heading", number=stored.id, state=state)
        text = say("announce-was-decided", title=wording.title, state=state)
    return Post(title=title, blocks=(text,), language=language, announcement=stored.id)
