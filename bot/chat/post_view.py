"""What is sent unasked, in Discord's shape; its reference stands in the id of every button."""

from __future__ import annotations

from typing import Any

import discord
from discord.ui import ActionRow, Button, Container, LayoutView, MediaGallery, TextDisplay

from bot.chat.cards import LONGEST_LABEL, press, short_id
from bot.chat.escaping import directed, escaped
from bot.chat.paging import cut
from bot.core.posts import Post
from bot.texts import messages

LONGEST_TITLE = 300
LONGEST_BODY = 3300
LONGEST_FOOTER = 250
LONGEST_PLAIN = 1900
MOST_REMINDERS = 4
"""Buttons to save sessions with; one place in the row is for what every post has."""


def view_of_post(post: Post, reference: str, *, is_dm: bool, mention: str = "") -> LayoutView:
    """Return a post as components, at most 4,000 characters of text."""
    box: Container[LayoutView] = Container()
    box.add_item(TextDisplay(directed(f"### {_title(post)}", post.language)))
    body = _body(post, LONGEST_BODY)
    if body:
        box.add_item(TextDisplay(body))
    if post.picture:
        box.add_item(MediaGallery(discord.MediaGalleryItem(post.picture)))
    if post.footer:
        footer = escaped(cut(post.footer, LONGEST_FOOTER))
        box.add_item(TextDisplay(directed(f"-# {footer}", post.language)))
    for row in _rows(post, reference, is_dm=is_dm):
        box.add_item(ActionRow(*row))
    view = LayoutView(timeout=None)
    if mention:
        view.add_item(TextDisplay(mention))
    view.add_item(box)
    # Presses are handled by their ids, in this run or a later one: nothing need be remembered.
    view.stop()
    return view


def text_of_post(post: Post, reference: str, mention: str = "") -> str:
    """Return a post as plain content, for servers without components; it ends in its reference."""
    parts = (mention, f"**{_title(post)}**", _body(post, 1300), post.link or "", post.footer or "")
    text = "\n".join(part for part in parts if part)
    return f"{cut(text, LONGEST_PLAIN)}\n-# {reference}"


def _title(post: Post) -> str:
    return escaped(cut(" ".join(post.title.split()), LONGEST_TITLE))


def _body(post: Post, limit: int) -> str:
    blocks = list(post.blocks) if post.is_markdown else [escaped(block) for block in post.blocks]
    if post.moment is not None:
        stamp = f"<t:{int(post.moment.timestamp())}:F>"
        blocks.append(messages(post.language)("discord-your-time", time=stamp))
    return cut(directed("\n".join(blocks), post.language), limit)


def _rows(post: Post, reference: str, *, is_dm: bool) -> list[list[Button[Any]]]:
    say = messages(post.language)
    if post.question is not None:
        keys = ("answer", "unpublished", "merge", "ignore")
        row = [
            _button(say(f"organiser-press-{key}"), f"q-{key}", post.question, reference)
            for key in keys
        ]
        for one in row:
            # Those of a closed question stay: the reference by which the post is found is theirs.
            one.disabled = post.is_closed
        return [row]
    if post.announcement is not None:
        label = say("announce-press-open")
        return [[_button(label, "an", "open", post.announcement, post.language, reference)]]
    row = []
    if not is_dm:
        sessions = post.sessions[:MOST_REMINDERS]
        for session in sessions:
            label = say("discord-remind")
            if len(sessions) > 1:
                label = f"{label}: {post.labels.get(session, session)}"
            row.append(_button(label, "remind", post.language, short_id(session), reference))
    verb = "stop" if is_dm else "next"
    row.append(_button(say(f"post-{verb}"), verb, post.language, reference))
    if post.link:
        row.append(Button(label=cut(say("post-link"), LONGEST_LABEL), url=post.link))
    return [row]


def _button(label: str, verb: str, *parts: str | int) -> Button[Any]:
    made = press(label, verb, *parts)
    return Button(label=made.label, custom_id=made.custom_id)
