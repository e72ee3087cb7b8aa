"""Whatever organisers and participants write: within Discord's limits, whole, and notifying nobody.

Ten thousand examples in all; whether Discord would take a message is what the stand-in says.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import discord
import pytest
from discord.http import handle_message_parameters
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wcwidth import grapheme_boundary_before

from bot.chat.cards.card import LONGEST_CONTENT, Card, Detail, plain, press
from bot.chat.cards.escaping import escaped, legible
from bot.chat.cards.posts import text_of_post, view_of_post
from bot.chat.cards.truncation import cut, cut_markdown, pages_of, units
from bot.chat.cards.views import view_of
from bot.core.announcements import (
    LONGEST_BODY,
    LONGEST_TITLE,
    Announcement,
    Audience,
    Wording,
    fault_of,
)
from bot.core.posts import Post, Target, TargetKind
from bot.languages import LANGUAGES
from bot.services.announcing.announcement_posts import post_of
from bot.services.organisers import Organiser
from tests.chat.scene import Scene
from tests.discord_server import Permission
from tests.discord_server.check_messages import Draft, check_message
from tests.discord_server.messages import walk
from tests.sample_event import EVENT


def examples(number: int) -> Any:
    """A profile of its own: so many examples, none shrunk for minutes, the same every time."""
    return settings(
        max_examples=number,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


MENTIONING = [
    "@everyone", "@here", "@\u200beveryone", "<@1234567890>", "<@!1234567890>", "<@&42>", "<#77>",
    "</ask:99>", "<id:home>", "<:smile:12>", "<a:wave:13>", "<t:1777878600:F>", "<@", "<#", "@",
]  # fmt: skip
MARKUP = [
    "**", "__", "~~", "||", "`", "``", "```", "````", "```py\n", "# ", "### ", "-# ", "> ", ">>> ",
    "- ", "* ", "1. ", "\\", "\\\\", "[a](https://a.example)", "[a](<b", "](", "![", "https://",
    "http://x", "https://a.example/||x**y", "https://a.example/<@5>", "www.example.org",
]  # fmt: skip
UNSEEN = [
    "\u202e", "\u202a", "\u202c", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f",
    "\u061c", "\u200b", "\u200c", "\u200d", "\ufeff", "\u2060", "\u00ad", "\x00", "\x1b[31m",
    "\x7f", "\r\n", "\r", "\u2028", "\n", "\n\n", "\t", " ", "\u3000", "\xa0", "\ud83d", "\udc4d",
]  # fmt: skip
COMPOSED = [
    "e\u0301", "\u0301" * 9, "Z\u0334\u0352\u0351", "\u0915\u094d\u0937\u093f", "\u0e01\u0e33",
    "\u1112\u1161\u11ab", "\ud55c\u11a8", "\u0600\u0661", "\uff76\uff9e", "\U0001f44d\U0001f3fd",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467", "\u2764\ufe0f\u200d\U0001f525", "1\ufe0f\u20e3",
    "\U0001f3f4\U000e0067\U000e0062\U000e007f", "\U0001f1eb\U0001f1f7", "\U0001f1eb", "\U0001d518",
]  # fmt: skip
WORDS = [
    "مرحبا", "שלום", "Привет", "会议", "회의", "word", "a longer sentence, with commas; and more. ",
]  # fmt: skip
PIECES = [*MENTIONING, *MARKUP, *UNSEEN, *COMPOSED, *WORDS]

ALPHABET = [*PIECES, *map(chr, range(32, 127)), *"éßñЖяΩ漢字かカ가각ابتئ٣𝒳🎉🧑‍🚀🫶"][:256]


def _spelt(drawn: bytes) -> str:
    """A text out of bytes, which are drawn faster than texts: each stands for a piece."""
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in drawn)


_short = st.binary(max_size=14).map(_spelt)
_long = st.tuples(st.binary(min_size=1, max_size=8), st.integers(20, 900)).map(
    lambda drawn: (_spelt(drawn[0]) * drawn[1])[:6000]
)
TEXTS = st.one_of(_short, _short, st.tuples(_short, _long, _short).map("".join))
LINKS = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "https://a.example/x", "http://пример.рф/ж", "https://a.example/" + "x" * 600, "https://",
            "https://a b", "javascript:alert(1)", "ftp://a.example", "https://a.example:99999",
            "https://[::1", "a.example", "https://a.example/\u202e", "discord://x", "https://.",
            "https://a.example/@everyone", "https://bank.example@a.example", " https://a.example ",
        ]
    ),
    _short,
    _short.map(lambda text: f"https://a.example/{text}"),
)  # fmt: skip
_IN_A_FILE = st.characters(exclude_categories=["Cs"])
POSTS = st.builds(
    Post,
    title=TEXTS,
    blocks=st.lists(TEXTS, max_size=2).map(tuple),
    language=st.sampled_from(LANGUAGES),
    moment=st.none() | st.just(datetime(2026, 5, 4, 9, tzinfo=UTC)),
    sessions=st.lists(st.text(_IN_A_FILE, min_size=1, max_size=90), max_size=5).map(tuple),
    labels=st.just({}),
    link=LINKS,
    picture=LINKS,
    footer=st.none() | _short,
    is_markdown=st.booleans(),
)
MENTIONS = st.sampled_from(["", "@everyone", "<@&12345678901234567890>"])
REFERENCE = "0123456789abcdef01"
MENTION = re.compile(r"<(?:@[!&]?|#|a?:\w+:|/[^:>]+:|id:)\w+>|@everyone|@here")
_UNESCAPED = re.compile(rf"(?<!\\)(?:{MENTION.pattern})")
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def taken(view: discord.ui.LayoutView) -> Draft:
    """What Discord takes of a view, as the library sends it."""
    none = discord.AllowedMentions.none()
    made = handle_message_parameters(view=view, allowed_mentions=none, flags=discord.MessageFlags())
    assert made.payload is not None
    draft = check_message(made.payload, {})
    assert draft.components
    assert sum(units(one["content"]) for one in walk(draft.components) if one["type"] == 10) <= 4000
    for one in walk(draft.components):
        if one["type"] == 2:
            assert 1 <= units(one["label"]) <= 80
            assert units(one.get("custom_id") or "") <= 100
            assert len(one.get("url") or "") <= 512
    return draft


def shown_as_markup(markdown: str) -> str:
    """What is left when everything with a backslash before it is taken for plain."""
    return re.sub(r"\\[^\w\s]", "\ufffc", markdown)


def is_whole(source: str, place: int) -> bool:
    """Whether a place in a text is between two characters of a reader, and in no mention."""
    if 0 < place < len(source):
        start = grapheme_boundary_before(source, place + 1)
        if start != place and place - start < 50:
            return False
    return not any(one.start() < place < one.end() for one in _UNESCAPED.finditer(source))


def is_kept_whole(source: str, short: str) -> bool:
    """Whether a text that was cut is the beginning of its source, up to a whole character."""
    source = source.strip()
    kept = short.removesuffix("…") if short != source else short
    return source.startswith(kept) and is_whole(source, len(kept))


def are_closed(text: str) -> bool:
    """Whether nothing that is open at the end of a text takes in what comes after it."""
    lines = [TURNING.findall(line) for line in text.split("\n")]
    opened = [sum(mark not in "\u202c\u2069" for mark in marks) for marks in lines]
    closed = [sum(mark in "\u202c\u2069" for mark in marks) for marks in lines]
    return opened == closed and text.count("```") % 2 == 0


@examples(3000)
@given(post=POSTS, mention=MENTIONS, is_dm=st.booleans())
def test_post_is_taken_and_everything_in_it_stays_in_its_place(
    post: Post, mention: str, is_dm: bool
) -> None:
    draft = taken(view_of_post(post, REFERENCE, is_dm=is_dm, mention=mention))
    assert draft.components is not None
    texts = [one["content"] for one in walk(draft.components) if one["type"] == 10]
    assert texts[0] == mention or not mention
    title = texts[1 if mention else 0]
    assert title.startswith("###")
    assert "\n" not in title
    assert MENTION.search(shown_as_markup(title)) is None
    if not post.is_markdown:
        for text in texts[1 if mention else 0 :]:
            assert MENTION.search(shown_as_markup(text)) is None
    if post.footer and post.footer.strip():
        assert texts[-1].lstrip("\u200f").startswith("-# ")
    if post.moment is not None:
        assert any("<t:1777885200:F>" in text for text in texts)
    assert all(are_closed(text) for text in texts)
    references = [
        one["custom_id"]
        for one in walk(draft.components)
        if one["type"] in {2, 3} and "custom_id" in one
    ]
    assert any(REFERENCE in one for one in references)


@examples(2500)
@given(post=POSTS, mention=MENTIONS)
def test_plain_post_is_taken_and_ends_in_its_reference(post: Post, mention: str) -> None:
    text = text_of_post(post, REFERENCE, mention)
    draft = check_message({"content": text}, {})
    assert units(text) <= 2000
    lines = (draft.content or "").split("\n")
    assert lines[-1] == f"-# {REFERENCE}"
    assert not mention or lines[0] == mention
    assert are_closed(text)
    assert re.search(r"(?m)^ *>>> ", text) is None
    if post.footer and post.footer.strip("\r\n\t \x1b\x00\x7f"):
        assert lines[-2].lstrip("\u200f").startswith("-# ")


@examples(1500)
@given(text=TEXTS, limit=st.integers(30, 2000))
def test_nothing_is_cut_in_the_middle_of_a_character(text: str, limit: int) -> None:
    source = legible(text)
    short = cut(source, limit)
    assert units(short) <= limit
    assert is_kept_whole(source, short)
    safe = escaped(source)
    assert is_kept_whole(safe, cut(safe, limit))
    closed = cut_markdown(source, limit)
    assert units(closed) <= limit
    assert closed.count("```") % 2 == 0
    assert is_kept_whole(source, closed.removesuffix("\n```")) or is_kept_whole(source, closed)


@examples(500)
@given(text=TEXTS, limit=st.integers(200, 1700))
def test_pages_hold_everything_and_cut_nothing_in_two(text: str, limit: int) -> None:
    source = legible(text)
    pages = pages_of(source, limit)
    assert "".join("".join(page.split()) for page in pages) == "".join(source.split())
    at = 0
    for page in pages:
        assert units(page) <= limit
        at = source.index(page, at) + len(page)
        assert is_whole(source, at)


@examples(1000)
@given(
    heading=TEXTS, text=TEXTS, details=st.lists(TEXTS, max_size=3), source=TEXTS, label=TEXTS,
    language=st.sampled_from(LANGUAGES),
)  # fmt: skip
def test_card_is_taken(
    heading: str, text: str, details: list[str], source: str, label: str, language: str
) -> None:
    card = Card(
        language=language,
        heading=escaped(legible(heading)).strip() or "x",
        text=escaped(legible(text)),
        details=tuple(
            Detail(escaped(legible(one)), press(f"x{legible(label)}", "do", number))
            for number, one in enumerate(details)
            if legible(one).strip()
        ),
        source=escaped(legible(source)),
        page_note=escaped(legible(source)),
    )
    draft = taken(view_of(card))
    assert draft.components is not None
    assert units(plain(card)) <= LONGEST_CONTENT
    check_message({"content": plain(card)}, {})
    for one in walk(draft.components):
        if one["type"] == 10:
            assert MENTION.search(shown_as_markup(one["content"])) is None


@examples(1500)
@given(
    title=TEXTS, body=TEXTS, link=LINKS, picture=LINKS, language=st.sampled_from(LANGUAGES),
    ping=st.sampled_from([None, "everyone", "Participants"]),
)  # fmt: skip
def test_announcement_is_refused_or_shown_whole(
    title: str, body: str, link: str | None, picture: str | None, language: str, ping: str | None
) -> None:
    announcement = Announcement(
        texts={language: Wording(title, body)},
        audience=Audience(channels=("general",)),
        link=link,
        picture=picture,
        ping=ping,
    )
    if fault_of(announcement) is not None:
        return
    assert all(any(one.isprintable() and one != " " for one in text) for text in (title, body))
    assert units(title) <= LONGEST_TITLE
    assert units(body) <= LONGEST_BODY
    for target in (Target(TargetKind.CHANNEL, "general"), Target(TargetKind.USER, "1")):
        post = post_of(announcement, target, language, EVENT)
        is_dm = target.kind is TargetKind.USER
        draft = taken(view_of_post(post, REFERENCE, is_dm=is_dm))
        assert draft.components is not None
        parts = list(walk(draft.components))
        assert any(one["type"] == 2 and one.get("url") for one in parts) is bool(link)
        assert any(one["type"] == 12 for one in parts) is bool(picture)
        assert not (is_dm and (post.role or post.notifies_everyone))
        everything = "".join(one["content"] for one in parts if one["type"] == 10)
        # Not a word is missing: "…" is there only if the organiser wrote it.
        assert everything.count("…") == (escaped(title) + body).count("…")


@pytest.mark.parametrize("ping", [None, "everyone", "Participants"])
async def test_nobody_is_notified_whom_the_organisers_did_not_choose(
    place: Scene, ping: str | None
) -> None:
    chosen = place.guild.add_role("Participants", mentionable=True)
    other = place.guild.add_role("Others", mentionable=True)
    organising = [place.guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)]
    ana = place.person("Ana")
    organiser, second = (
        Organiser(str(place.person(name, roles=organising).id), name) for name in ("Bo", "Cy")
    )
    calls = f"@everyone @here <@{ana.id}> <@!{ana.id}> <@&{other.id}> <#{place.channel.id}>"
    texts = [
        f"\ud83d\0{calls}",
        calls,
        f"```{calls}",
        f"||{calls}",
        f"\\{calls}",
        f"\u202e{calls}",
        f"{calls} " * 20,
    ]
    async with place.usher() as app:
        announce = app.announce
        for text in texts:
            announcement = Announcement(
                texts={"en": Wording(text[:LONGEST_TITLE], text)},
                audience=Audience(channels=("general",)),
                ping=ping,
                link="https://a.example/@everyone",
            )
            row = await announce.draft(announcement, organiser)
            await announce.send(row, organiser)
            if ping == "everyone":
                await announce.send(row, second)
        await announce.send_due()
        while await app.deliver.send_due():
            await app.deliver.finish()
    posts = place.replies()
    assert len(posts) == len(texts)
    for post in posts:
        assert post.components, "it was refused as a card"
        assert post.pinged.users == frozenset()
        assert post.pinged.roles == ({chosen.id} if ping == "Participants" else set())
        assert post.pinged.everyone is (ping == "everyone")
