"""What an announcement is: its words, whom it is for, and what would be refused of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b

from bot.core.addresses import web_address

EVERYONE = "everyone"
_HALF = re.compile("[\ud800-\udfff]")
LONGEST_TITLE = 200
LONGEST_BODY = 3000
LONGEST_LINK = 512
LONGEST_CHANNEL = 100
"""Lengths of texts are in UTF-16 units, those of addresses and names in characters."""


@dataclass(frozen=True, slots=True, order=True)
class Wording:
    """An announcement in one language; the body may hold markdown.

    What no database keeps is left out of it: zero bytes, and halves of characters.
    """

    title: str
    body: str

    def __post_init__(self) -> None:
        """Keep only what can be kept."""
        for name in ("title", "body"):
            text = _HALF.sub("\ufffd", getattr(self, name).replace("\0", ""))
            object.__setattr__(self, name, text)

    @property
    def is_empty(self) -> bool:
        """Whether a reader would see no title, or no text."""
        return not (_is_seen(self.title) and _is_seen(self.body))


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an announcement is for; `channels` by id or name, `savers_of` a session id."""

    channels: tuple[str, ...] = ()
    savers_of: str | None = None
    has_subscribers: bool = False


@dataclass(frozen=True, slots=True)
class Announcement:
    """What organisers say to participants.

    `ping` is nobody (None), `everyone`, or a role by id or name. `due_at` is an aware moment, or
    None for at once. `topic` is what readers subscribe to. `outdated` names the languages whose
    words are older than a change made in another.
    """

    texts: Mapping[str, Wording]
    audience: Audience = field(default_factory=Audience)
    link: str | None = None
    picture: str | None = None
    topic: str = "announcements"
    ping: str | None = None
    is_crossposted: bool = False
    due_at: datetime | None = None
    outdated: frozenset[str] = frozenset()

    @property
    def fingerprint(self) -> str:
        """A short name for all that was seen when somebody agreed to it."""
        seen = repr((sorted(self.texts.items()), *(getattr(self, name) for name in _WEIGHED)))
        return blake2b(seen.encode(), digest_size=6).hexdigest()

    def wording(self, language: str) -> tuple[str, Wording]:
        """Return a reader's wording and its language: theirs, else English, else the first."""
        for code in (language, "en"):
            if code in self.texts:
                return code, self.texts[code]
        first = next(iter(self.texts))
        return first, self.texts[first]

    def with_wording(self, language: str, wording: Wording | None) -> Announcement:
        """Return it with other words in a language, or without that language.

        Where words change that were up to date, all other languages are out of date from then on.
        """
        texts = dict(self.texts)
        before = texts.pop(language, None)
        outdated = self.outdated - {language}
        if wording is None:
            return replace(self, texts=texts, outdated=outdated)
        texts = dict(self.texts) | {language: wording}
        if before not in {None, wording} and language not in self.outdated:
            outdated = frozenset(texts) - {language}
        return replace(self, texts=texts, outdated=outdated)

    def with_link(self, link: str | None) -> Announcement:
        """Return it with a link below, or without one."""
        return replace(self, link=link)

    def with_picture(self, picture: str | None) -> Announcement:
        """Return it with a picture, or without one."""
        return replace(self, picture=picture)

    def with_channels(self, channels: Iterable[str]) -> Announcement:
        """Return it for these channels, each once."""
        chosen = tuple(dict.fromkeys(channels))
        return replace(self, audience=replace(self.audience, channels=chosen))

    def with_savers_of(self, session: str | None) -> Announcement:
        """Return it for the people who saved a session, or for nobody's saved session."""
        return replace(self, audience=replace(self.audience, savers_of=session))

    def with_subscribers(self, topic: str | None) -> Announcement:
        """Return it for who subscribed to a topic, or for no subscribers."""
        audience = replace(self.audience, has_subscribers=topic is not None)
        return replace(self, audience=audience, topic=topic or self.topic)

    def with_ping(self, ping: str | None) -> Announcement:
        """Return it notifying everyone, a role or nobody."""
        return replace(self, ping=ping)

    def with_crossposting(self, *, is_crossposted: bool) -> Announcement:
        """Return it crossposted to the servers that follow its channels, or not."""
        return replace(self, is_crossposted=is_crossposted)

    def with_due_at(self, due_at: datetime | None) -> Announcement:
        """Return it for another moment; None is at once."""
        return replace(self, due_at=due_at)

    def with_words_of(self, other: Announcement) -> Announcement:
        """Return it with what another says; whom it is for, whom it notifies and when stay."""
        return replace(
            self,
            texts=other.texts,
            link=other.link,
            picture=other.picture,
            outdated=other.outdated,
        )


_WEIGHED = ("audience", "link", "picture", "topic", "ping", "is_crossposted", "due_at")


def fault_of(announcement: Announcement) -> str | None:
    """Return what Discord would refuse of an announcement, or would cut: a key of the catalogue.

    Links need an address: https://docs.discord.com/developers/components/reference#button
    """
    wordings = announcement.texts.values()
    if not wordings or any(text.is_empty for text in wordings):
        return "announce-empty"
    if any(
        units(text.title) > LONGEST_TITLE or units(text.body) > LONGEST_BODY for text in wordings
    ):
        return "announce-too-long"
    if announcement.link and web_address(announcement.link, LONGEST_LINK) is None:
        return "announce-bad-link"
    if any(not _is_name(channel) for channel in announcement.audience.channels):
        return "announce-bad-channel"
    if announcement.picture and web_address(announcement.picture, LONGEST_LINK) is None:
        return "announce-bad-picture"
    return None


def _is_name(channel: str) -> bool:
    """Whether a channel could be called so, or have this id."""
    return 0 < len(channel) <= LONGEST_CHANNEL and channel.isprintable() and bool(channel.strip())


def _is_seen(text: str) -> bool:
    """Whether a text has a letter, a number, a sign: spaces and marks alone are nothing to see."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


def units(text: str) -> int:
    """Return how long a text is as Discord counts: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
