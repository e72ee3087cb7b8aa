"""What naming yields: mentions of things, and what is known of the words of a question."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.answering.linking.spans import Spans, is_inside, is_within, overlaps
from bot.answering.text.normalise import fold
from bot.answering.text.numbered import NumberedNoun
from bot.answering.text.terms import Term
from bot.answering.text.wording import one_of, terms
from bot.core.models import Session

TONGUES = frozenset("어말语語文话話")
"""What makes a language of a country right after its name: 한국어, 韩国话."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in a question: which thing or things it may be, where, and how surely."""

    kind: str
    ids: tuple[str, ...]
    start: int
    end: int
    score: float

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end

    def overlaps(self, other: Mention) -> bool:
        """Whether two mentions share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class SessionsByNumber:
    """The sessions that a number tells, and among which they were counted.

    `counted` is empty where they are called by the number, or there are none of the sort. `places`
    is how many different times those counted begin at; 0 where none is published.
    """

    noun: NumberedNoun
    sessions: tuple[Session, ...]
    counted: tuple[Session, ...] = ()
    places: int = 0


@dataclass(frozen=True, slots=True)
class LongerBody:
    """Where a body stands that has others of the event in its name.

    `at` holds the ids of those to which it `is_mission`, as an embassy is to a country, `of` those
    of all that its name has. A `medium` is no body: "broadcast" for its television, "app".
    """

    start: int
    end: int
    at: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    is_mission: bool = False
    medium: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end


def _nothing(_: Term) -> bool:
    return False


@dataclass(frozen=True)
class WordSense:
    """What a question's language and wording say of its words.

    `is_ordinary`: an everyday word, which alone names nobody; `is_known`: one of asking.
    `is_titled`: an honorific stands beside it, which makes it a name; `is_titled_by`: it is one.
    `is_cued`: the words around it ask about somebody; `asked` are where names must stand ("who is
    ..."). `is_misspelt`: an everyday word with a slip.
    `is_shouted`: the whole text is in capitals or has each word in capitals, so that they tell
    nothing. `is_function`: a function word of the language, not written in capitals as a name is.
    `joined` are the terms that a hyphen joins to the one before: "Ji-woo" is one word of a name;
    `quoted` those with only quotes between: "Andrew 'bunnie' Huang"; `is_initial`: "K." of a name.
    """

    is_ordinary: Callable[[Term], bool]
    is_known: Callable[[Term], bool] = _nothing
    is_titled: Callable[[Term], bool] = _nothing
    is_titled_by: Callable[[Term], bool] = _nothing
    is_cued: Callable[[Term], bool] = _nothing
    is_misspelt: Callable[[Term], bool] = _nothing
    is_function: Callable[[Term], bool] = _nothing
    is_shouted: bool = False
    asked: Spans = ()
    joined: frozenset[Term] = frozenset()
    quoted: frozenset[Term] = frozenset()
    is_initial: Callable[[Term], bool] = _nothing

    def is_asked_name(self, term: Term) -> bool:
        """Whether a term stands where a name must."""
        return is_inside(term, self.asked)

    def compound(self, terms: Sequence[Term], index: int) -> range:
        """Return the indexes of the terms that hyphens join to one word with this one."""
        first, last = index, index
        while first and terms[first] in self.joined:
            first -= 1
        while last + 1 < len(terms) and terms[last + 1] in self.joined:
            last += 1
        return range(first, last + 1)


def ids_of(mentions: Sequence[Mention], kind: str) -> tuple[str, ...]:
    """Return the ids of one kind of thing among mentions, each once."""
    return tuple(dict.fromkeys(i for m in mentions if m.kind == kind for i in m.ids))


def without_overlaps(found: Sequence[Mention]) -> tuple[Mention, ...]:
    """Keep the best mention of each stretch; equally good ones become one with several ids."""
    order = sorted(found, key=lambda m: (-(m.end - m.start) * (m.score > 0.6), -m.score, m.ids))
    kept: list[Mention] = []
    for mention in order:
        rivals = [index for index, other in enumerate(kept) if other.overlaps(mention)]
        if not rivals:
            kept.append(mention)
            continue
        other = kept[rivals[0]]
        is_tie = (
            other.kind == mention.kind
            and abs(other.score - mention.score) < 0.02
            and other.span == mention.span
        )
        if is_tie:
            ids = dict.fromkeys((*other.ids, *mention.ids))
            kept[rivals[0]] = Mention(other.kind, tuple(ids), other.start, other.end, other.score)
    return tuple(sorted(kept, key=lambda mention: mention.start))


def outside_people_asked(mentions: Sequence[Mention], asked: Spans) -> tuple[Mention, ...]:
    """Leave out the room or track that is a part of a name asked about: "who is Ada Moreau"."""
    return tuple(
        m
        for m in mentions
        if m.kind not in {"room", "track"} or not any(is_within(m.span, span) for span in asked)
    )


def outside_languages(
    mentions: Sequence[Mention], text: str, tongues: Spans, language: str
) -> tuple[Mention, ...]:
    """Leave out the country in the name of its language: 한국 of 한국어, 韩国 of 韩国话.

    Nor is the language that talks are held in somebody whose name sounds like it, nor "a breton".
    """
    return tuple(
        m
        for m in _outside_common_nouns(mentions, text, language)
        if not (m.kind == "org" and text[m.end : m.end + 1] in TONGUES)
        and not (m.kind == "person" and any(a <= m.start and m.end <= b for a, b in tongues))
    )


def _outside_common_nouns(
    mentions: Sequence[Mention], text: str, language: str
) -> tuple[Mention, ...]:
    """Leave out somebody whose name is only a noun there, in small letters: "un breton"."""
    words = terms("before_common_nouns", language)
    if not words:
        return tuple(mentions)
    before = re.compile(rf"(?<!\w)(?:{one_of(words)}) \Z")
    return tuple(
        m
        for m in mentions
        if not (
            m.kind == "person"
            and text[m.start : m.end].isalpha()
            and text[m.start].islower()
            and before.search(fold(text[: m.start]))
        )
    )


def outside_longer(mentions: Sequence[Mention], longer: Sequence[LongerBody]) -> list[Mention]:
    """Return mentions without the bodies that are only a part of another's name."""
    spans = [body.span for body in longer]
    return [one for one in mentions if one.kind != "org" or not overlaps(one.span, spans)]
