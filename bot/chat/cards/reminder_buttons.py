"""What a reminder by direct message offers: once more, this session no more, no messages more."""

from __future__ import annotations

from bot.chat.cards.card import Press, press, short_id
from bot.core.posts import Post
from bot.texts import messages

AT = "@"
"""What stands before the moment at which several sessions start that a button is about."""


def reminder_buttons(post: Post, reference: str) -> list[Press]:
    """Return the buttons of a reminder, fewer where there is a link besides; none for others."""
    sessions = tuple(dict.fromkeys(post.sessions))
    if not post.is_reminder or not sessions:
        return []
    say = messages(post.language)
    which = short_id(sessions[0])
    if len(sessions) > 1:
        which = f"{AT}{int(post.moment.timestamp())}" if post.moment is not None else ""
    found = []
    for lead in post.again[: 1 if post.link else 2] if which else ():
        label = say("post-again", minutes=lead) if lead else say("post-again-start")
        found.append(press(label, "again", post.language, lead, which, reference))
    if len(sessions) == 1:
        found.append(press(say("post-not-this"), "mute", post.language, which, reference))
    else:
        found.append(press(say("personal-agenda"), "saved", post.language, reference))
    return found
