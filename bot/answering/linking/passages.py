"""The sentence of the organisers' texts that a question comes nearest to."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.answering.linking.sessions import SessionIndex
from bot.answering.text.limits import begins_with_limit, has_limit
from bot.answering.text.plain import plain_text
from bot.answering.text.terms import stems_among, terms_of
from bot.answering.text.wording import terms
from bot.core.models import Event, Fact, Origin, Session, Text

_SENTENCE = re.compile(r"(?<=[.!?؟])\s+(?=\S)|(?<=[。！？])|\n+")
_NUMBER = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d")
"""The beginning of a number that is no year."""

LONGEST = 400
"""Characters of what is quoted: a phone's screen without scrolling."""

SHORT = 80
"""A heading or half a sentence: what follows belongs to it."""

FEW_BIOS = 3
"""In at most so many biographies a word tells by itself who is meant."""

MOST_SESSIONS = 5
"""How many sessions are read for the sentence that answers."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of one text that speak of what was asked.

    `intent` is what the text is the answer to, `session` whose abstract it is and `person` whose
    role it says, if any. `coverage` is how much of what was asked (rare words more) the whole text
    has, from 0 to 1.
    """

    text: str
    origin: Origin
    coverage: float
    matched: frozenset[str]
    intent: str | None = None
    session: str | None = None
    person: str | None = None


class PassageIndex:
    """The sentences of an event's texts; those of sessions are read when one comes near."""

    def __init__(self, event: Event, sessions: SessionIndex) -> None:
        self._sessions = sessions
        self._session = {session.id: session for session in event.sessions}
        self._facts = tuple(_facts(event))
        self._stems = tuple(_stems(fact.value.all()) for _, fact in self._facts if fact.value)
        self._roles = tuple(
            (person.id, person.role, _stems(person.role.value.all()))
            for person in event.people
            if person.role and person.role.value
        )
        self._bios = tuple(
            (person.id, _stems(person.bio.value.all()))
            for person in event.people
            if person.bio and person.bio.value
        )
        self._people_with = Counter(stem for _, own in self._bios for stem in own)
        self._count = Counter(stem for own in self._stems for stem in own)

    def nearest_fact(self, stems: Sequence[str], language: str) -> Passage | None:
        """Return the sentence of the event's own texts nearest to the stems; None when none is."""
        wanted = frozenset(stems)
        best: Passage | None = None
        for (intent, fact), own in zip(self._facts, self._stems, strict=True):
            matched = wanted & own
            if not matched or fact.value is None:
                continue
            coverage = self._weight(matched) / self._weight(wanted)
            if best is None or coverage > best.coverage:
                text = _whole_or_nearest(fact.value.get(language), wanted)
                best = Passage(text, fact.origin, coverage, matched, intent)
        return best

    def nearest_role(
        self, stems: Sequence[str], language: str, ranks: Sequence[str] = ()
    ) -> Passage | None:
        """Return whose role the stems say, when they say nobody else's; None when they do not.

        One of the `ranks` ("deputy") beside the post that the stems name makes another one of it.
        """
        wanted = frozenset(stems)
        found = [
            (len(wanted & own) / max(1, len(wanted)), person, fact, wanted & own)
            for person, fact, own in self._roles
            if wanted & own and fact.value
        ]
        best = max(found, key=lambda one: one[0], default=None)
        if best is None or sum(one[0] == best[0] for one in found) > 1:
            return None
        coverage, person, fact, matched = best
        text = fact.value.get(language) if fact.value else ""
        posts = (*terms("offices", language), *terms("envoys", language))
        if matched & _ranked(text, ranks, posts):
            return None
        return Passage(text, fact.origin, coverage, matched, "who_is", person=person)

    def told_by_bio(self, stems: Sequence[str]) -> str | None:
        """Return the one person (id) whose biography has all that is said of somebody, or None.

        One of the words must be one that few biographies have.
        """
        wanted = frozenset(stems)
        if not any(0 < self._people_with[stem] <= FEW_BIOS for stem in wanted):
            return None
        found = [person for person, own in self._bios if wanted <= own]
        return found[0] if len(found) == 1 else None

    def may_state(self, things: Sequence[Sequence[frozenset[str]]], least: int) -> Iterator[str]:
        """Yield those (ids) whose role and biography have one wording of so many things together.

        A thing has several wordings, each the stems of its words.
        """
        told: dict[str, frozenset[str]] = {one: own for one, _, own in self._roles}
        for one, own in self._bios:
            told[one] = told.get(one, frozenset()) | own
        for person, own in told.items():
            if sum(any(own.issuperset(one) for one in thing) for thing in things) >= least:
                yield person

    def is_in_biography(self, stem: str) -> bool:
        """Whether a stem stands in anybody's biography."""
        return stem in self._people_with

    def nearest_abstract(
        self,
        stems: Sequence[str],
        language: str,
        among: Sequence[str] = (),
        *,
        wants_number: bool = False,
    ) -> Passage | None:
        """Return the sentence of an abstract nearest to the stems, of the sessions given or all."""
        wanted = frozenset(stems)
        if not wanted:
            return None
        ids = among or [hit.id for hit in self._sessions.by_subject(stems)[:MOST_SESSIONS]]
        # Reading an abstract is dear, and the index tells what one has at most.
        most = {one: self._coverage(wanted, self._sessions.shared(one, wanted)) for one in ids}
        best: tuple[float, int, Passage] | None = None
        for place, one in sorted(enumerate(ids[:MOST_SESSIONS]), key=lambda pair: -most[pair[1]]):
            if best and (most[one], -place) < best[:2]:
                continue
            passage = self._of_session(
                self._session[one], wanted, language, wants_number=wants_number
            )
            if passage and (best is None or (passage.coverage, -place) > best[:2]):
                best = passage.coverage, -place, passage
        return best[2] if best else None

    def _of_session(
        self, session: Session, wanted: frozenset[str], language: str, *, wants_number: bool
    ) -> Passage | None:
        if session.abstract is None or session.abstract.value is None:
            return None
        titled = stems_among(" ".join(session.title.all()), wanted)
        matched = titled | stems_among("\n".join(session.abstract.value.all()), wanted)
        if not matched:
            return None
        text = session.abstract.value.get(language)
        sentence = nearest_sentences(text, wanted - titled or wanted, wants_number=wants_number)
        if not sentence:
            return None
        coverage = self._coverage(wanted, matched)
        return Passage(sentence, session.abstract.origin, coverage, matched, "about", session.id)

    def _coverage(self, wanted: frozenset[str], matched: frozenset[str]) -> float:
        """Return how much of what is wanted a session has, by the weight of its stems."""
        if not matched:
            return 0.0
        weight = self._sessions.weight
        return math.fsum(map(weight, matched)) / math.fsum(map(weight, wanted))

    def _weight(self, stems: Iterable[str]) -> float:
        rarest = math.log(2 + len(self._stems))
        return math.fsum(
            math.log(1 + (1 + len(self._stems)) / self._count[stem])
            if self._count[stem]
            else rarest
            for stem in stems
        )


def _ranked(text: str, ranks: Sequence[str], posts: Sequence[str]) -> frozenset[str]:
    """Return the stems of a role's posts that a rank stands beside."""
    post_stems = _stems(posts)
    return frozenset(
        other.stem
        for pair in pairwise(terms_of(text))
        for rank, other in (pair, pair[::-1])
        if rank.surface in ranks and other.stem in post_stems
    )


def sentences_of(text: str) -> list[str]:
    """Split a text into its sentences."""
    return [part.strip() for part in _SENTENCE.split(text) if part and part.strip()]


def nearest_sentences(text: str, stems: frozenset[str], *, wants_number: bool = False) -> str:
    """Return the sentence of a text that has most of the stems, and what follows where it is short.

    `wants_number` prefers a sentence with figures in it.
    """
    sentences = sentences_of(plain_text(text))
    if not sentences:
        return ""
    shares: list[float] = [len(stems_among(sentence, stems)) for sentence in sentences]
    if wants_number:
        shares = [
            share + 2 * (share > 0 and _NUMBER.search(sentence) is not None)
            for share, sentence in zip(shares, sentences, strict=True)
        ]
    best = max(range(len(sentences)), key=lambda index: (shares[index], -index))
    chosen, last = sentences[best], best
    for index in range(best + 1, len(sentences)):
        following = sentences[index]
        is_short = len(chosen) < SHORT
        if not (is_short or shares[index]) or len(chosen) + len(following) >= LONGEST:
            break
        chosen, last = f"{chosen} {following}", index
    chosen = with_limits(sentences, best, last)
    if len(chosen) <= LONGEST or "\n" in chosen or has_limit(chosen[LONGEST:]):
        return chosen
    return chosen[: LONGEST - 1].rsplit(" ", 1)[0] + "…"


def _whole_or_nearest(text: str, stems: frozenset[str]) -> str:
    """Return an organisers' text whole where it is short: its parts may qualify each other."""
    plain = plain_text(text)
    return " ".join(plain.split()) if len(plain) <= LONGEST else nearest_sentences(text, stems)


def with_limits(sentences: Sequence[str], first: int, last: int) -> str:
    """Join sentences with what right after them limits what they say ("But only ..."), or lists it.

    What one that ends in a colon announces stands behind it, its items on lines of their own.
    """
    while last + 1 < len(sentences) and begins_with_limit(sentences[last + 1]):
        last += 1
    told = " ".join(sentences[first : last + 1])
    return "\n".join((told, *_announced(sentences, last, len(told))))


def _announced(sentences: Sequence[str], last: int, length: int) -> Iterable[str]:
    """Yield what a sentence ending in a colon announces: the items behind it, or a sentence."""
    rest = list(sentences[last + 1 :])
    if not (rest and sentences[last].endswith((":", "：", ":**"))):
        return
    is_list = _ITEM.match(rest[0]) is not None
    while rest and length < MOST_LISTED and (_ITEM.match(rest[0]) or not is_list):
        item = rest.pop(0)
        if rest and _NUMBER_OF_ITEM.fullmatch(item):
            item = f"{item} {rest.pop(0)}"
        length += len(item)
        yield item
        if not is_list:
            break


_NUMBER_OF_ITEM = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z])[.)]")
_ITEM = re.compile(rf"[•*–—-]\s|{_NUMBER_OF_ITEM.pattern}(?:\s|$)")

MOST_LISTED = 800
"""Characters of a quote that no further item is added to: two screens of a phone. Chosen."""


def _facts(event: Event) -> Iterable[tuple[str, Fact[Text]]]:
    """Yield the texts the organisers wrote of the event, each with the intent it answers."""
    told = (
        ("theme", event.theme),
        ("about", event.about),
        ("attendees", event.attendance),
        ("history", event.history),
    )
    yield from ((intent, fact) for intent, fact in told if fact and fact.value)
    for topic in event.topics:
        if topic.answer.value:
            yield f"topic:{topic.id}", topic.answer


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(term.stem for text in texts for term in terms_of(text))
