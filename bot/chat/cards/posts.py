"""What is sent unasked, in Discord's shape; its reference stands in the id of every button."""

from __future__ import annotations

from collections.abc import Sequence

import discord
from discord.ui import ActionRow, Button, Container, Item, LayoutView, MediaGallery, TextDisplay

from bot.chat.cards.card import LONGEST_LABEL, Accent, Option, menu, press, short_id
from bot.chat.cards.escaping import bounded, directed, escaped, legible
from bot.chat.cards.languages import NAMES
from bot.chat.cards.reminder_buttons import reminder_buttons
from bot.chat.cards.truncation import cut, cut_markdown, one_line, units
from bot.chat.cards.views import button_of, menu_of, view_with
from bot.core.addresses import web_address
from bot.core.posts import Post, Tone
from bot.texts import messages

ACCENTS = {
    Tone.NEWS: Accent.ANSWERED,
    Tone.CHANGED: Accent.NOT_PUBLISHED,
    Tone.STOPPED: Accent.STOPPED,
    Tone.ASKED: Accent.UNSURE,
    Tone.DONE: Accent.DONE,
}

LONGEST_TEXT = 4000
"""Characters of text in a message of components: all of it together."""

LONGEST_TITLE = 420
LONGEST_FOOTER = 250
LONGEST_CONTENT = 2000
LONGEST_LINK, LONGEST_PICTURE = 512, 2048


def view_of_post(post: Post, reference: str, *, is_dm: bool, mention: str = "") -> LayoutView:
    """Return a post as components, at most 4,000 characters of text."""
    title = directed(f"### {_title(post)}", post.language)
    footer = _footer(post)
    address = _link(post)
    left_over = escaped(legible(post.link)) if post.link and not address else ""
    room = LONGEST_TEXT - sum(units(part) for part in (mention, title, footer))
    box: Container[LayoutView] = Container(accent_colour=ACCENTS[post.tone])
    box.add_item(TextDisplay(title))
    body = _body(post, room, left_over)
    if body:
        box.add_item(TextDisplay(body))
    picture = web_address(post.picture, LONGEST_PICTURE) if post.picture else None
    if picture:
        box.add_item(MediaGallery(discord.MediaGalleryItem(picture)))
    if footer:
        box.add_item(TextDisplay(footer))
    for row in _rows(post, reference, address, is_dm=is_dm):
        box.add_item(ActionRow(*row))
    return view_with(*([TextDisplay(mention)] if mention else []), box)


def text_of_post(post: Post, reference: str, mention: str = "") -> str:
    """Return a post as plain content, for servers without components; it ends in its reference."""
    link = _link(post) or ""
    left_over = escaped(legible(post.link)) if post.link and not link else ""
    before = [part for part in (mention, f"**{_title(post)}**") if part]
    after = [part for part in (link, _footer(post), f"-# {reference}") if part]
    room = LONGEST_CONTENT - sum(units(part) + 1 for part in (*before, *after))
    body = _body(post, room, left_over)
    return "\n".join((*before, *([body] if body else []), *after))


def _title(post: Post) -> str:
    line = one_line(legible(post.title))
    return legible(cut(escaped(line), LONGEST_TITLE))


def _footer(post: Post) -> str:
    if not post.footer:
        return ""
    line = one_line(legible(post.footer))
    return directed(f"-# {legible(cut(escaped(line), LONGEST_FOOTER))}", post.language)


def _link(post: Post) -> str | None:
    return web_address(post.link, LONGEST_LINK) if post.link else None


def _body(post: Post, room: int, left_over: str) -> str:
    """Return the text; what it ends with is there however long the rest is."""
    blocks = [legible(block) for block in post.blocks]
    text = "\n".join(blocks if post.is_markdown else [escaped(block) for block in blocks])
    text = bounded(text)
    ends = [cut(left_over, LONGEST_LINK)] if left_over else []
    if post.moment is not None:
        stamp = f"<t:{int(post.moment.timestamp())}:F>"
        ends.append(messages(post.language)("discord-your-time", time=stamp))
    end = directed("\n".join(ends), post.language)
    room -= units(end) + 1
    marked = directed(text, post.language)
    # Marks of direction are left out before words are.
    short = cut_markdown(marked if units(marked) <= room else text, room)
    return "\n".join(part for part in (legible(short), end) if part.strip())


def _rows(
    post: Post, reference: str, address: str | None, *, is_dm: bool
) -> list[list[Item[LayoutView]]]:
    """Return the menus of a post, and below them its buttons; its reference is in each of them."""
    say = messages(post.language)
    if post.question is not None:
        keys = ("answer", "unpublished", "merge", "ignore")
        row = [
            _button(say(f"organiser-press-{key}"), f"q-{key}", post.question, reference)
            for key in keys
        ]
        row[0].style = discord.ButtonStyle.primary
        for one in row:
            # Those of a closed question stay: the reference by which the post is found is theirs.
            one.disabled = post.is_closed
        return [[*row]]
    if post.announcement is not None:
        label = say("announce-press-open")
        review = _button(label, "an", "open", post.announcement, post.language, reference)
        review.style = discord.ButtonStyle.primary
        return [[review]]
    if post.is_for_organisers:
        status = _button(say("organiser-press-status"), "status", reference)
        status.style = discord.ButtonStyle.primary
        return [[status]]
    sessions = [] if is_dm else list(dict.fromkeys(post.sessions))
    row = []
    if address:
        row.append(Button(label=cut(say("post-link"), LONGEST_LABEL), url=address))
    if len(sessions) == 1:
        save = _button(
            say("discord-remind"), "remind", post.language, short_id(sessions[0]), reference
        )
        save.style = discord.ButtonStyle.primary
        row.append(save)
    row += map(button_of, reminder_buttons(post, reference)) if is_dm else []
    verb = "stop" if is_dm else "next"
    row.append(_button(say(f"post-{verb}"), verb, post.language, reference))
    menus = [
        menu(say(f"card-choose-{name}"), options, *ids, reference)
        for name, options, *ids in (
            ("remind", _savable(post, sessions), "remind", post.language),
            ("language", _languages(post), "read", post.source or 0),
        )
    ]
    rows: list[list[Item[LayoutView]]] = [[menu_of(one)] for one in menus if one is not None]
    return [*rows, [*row]]


def _savable(post: Post, sessions: Sequence[str]) -> list[Option]:
    """Return what a menu offers to be reminded of; for a single session there is a button."""
    if len(sessions) < 2:
        return []
    return [
        Option(legible(post.labels.get(session, session)), short_id(session))
        for session in sessions
    ]


def _languages(post: Post) -> list[Option]:
    return [Option(NAMES[code], code) for code in post.also_in]


def _button(label: str, verb: str, *parts: str | int) -> Button[LayoutView]:
    return button_of(press(legible(label), verb, *parts))
