"""Of whom a role or a biography states what is asked: who founded it, who presides, the dean.

A post or a doing is the same in all languages (`lexicon/relations.yaml`), and so is what else the
glossary has; of anything else the very word must stand there. The founder of the Google Developer
Group has not founded Google: a name is the whole of what is written with capitals.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in, concepts_said
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.passages import sentences_of
from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import is_inside, touches
from bot.answering.text.normalise import is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import rank_words_everywhere
from bot.core.models import Organisation, Person, Session

MOST = 3
"""People of whom the same is stated and who are all told; of more, none is the one asked for."""

NEAR = 12
"""Words among which a sentence states something: "creator and lead maintainer of Genie"."""

NEAR_POST = 6
"""The same of a post: a release manager is no head of what the sentence names further on."""

MANY = 4
"""Of so many things that are asked one may be told in other words."""


@dataclass(frozen=True, slots=True)
class _Thing:
    """One thing that is asked: all wordings of it, as stems, or the body (ids) that it names."""

    wordings: tuple[tuple[str, ...], ...]
    bodies: frozenset[str] = frozenset()
    is_relation: bool = False
    is_known: bool = False  # a post or doing that the lexicon has


@dataclass(frozen=True, slots=True)
class Sought:
    """What is asked of somebody in a language, in parts; `names_post` where one is a post."""

    things: tuple[_Thing, ...]
    language: str
    names_post: bool
    is_ranked: bool

    @property
    def is_post_alone(self) -> bool:
        """Whether nothing but posts and doings is said: "who chairs it"."""
        return all(thing.is_known for thing in self.things)


def asked_of_somebody(
    content: Sequence[Term],
    linked: Entities,
    knowledge: Knowledge,
    language: str,
    titles: Collection[str] = (),
) -> Sought:
    """Return what is asked in parts: relations, bodies, and whatever else has a name.

    `titles` holds the stems of the titles given.
    """
    things: list[_Thing] = []
    content = [term for term in content if not _is_contracted(term, linked.text)]
    bodies = [mention for mention in linked.mentions if mention.kind == "org"]
    spans = [(mention.start, mention.end) for mention in bodies]
    for mention, span in zip(bodies, spans, strict=True):
        own = tuple(term.stem for term in linked.terms if is_inside(term, [span]))
        things.append(_Thing((own,), frozenset(mention.ids)))
    # Those of a title say nothing of its session: "who won the Vann award" asks for no awarding.
    said = [term for term in linked.terms if term.stem not in titles]
    known = [one for one in relations_in(said) if not touches(one.terms[0], spans)]
    for one in known:
        things.append(_Thing(one.wordings, is_relation=True, is_known=True))
        spans.append(one.span)
    apart = [term for term in content if not touches(term, spans)]
    for concept in concepts_in(apart, language):
        own = tuple(t.stem for t in apart if is_inside(t, [(concept.start, concept.end)]))
        if len(own) > 1:  # "nuclear disarmament" is one thing, and no arms
            things.append(_Thing((own, *concept.words), is_relation=True))
            spans.append((concept.start, concept.end))
    named = False
    for term in content:
        if touches(term, spans):
            continue
        others = tuple(one for said in concepts_said([term], language)[0] for one in said)
        if is_unsegmented(term.surface):
            is_name = term in linked.unmatched and not named
            if others or is_name or knowledge.knows(term.stem):
                things.append(_Thing(((term.stem,), *others), is_relation=bool(others)))
                named = True
            continue  # else a pair of characters across two words
        things.append(_Thing(((term.stem,), *others), is_relation=not term.is_capital))
    ranks = rank_words_everywhere()
    is_ranked = any(term.surface in ranks for term in linked.terms)
    return Sought(tuple(things), language, any(one.is_post for one in known), is_ranked)


def _is_contracted(term: Term, text: str) -> bool:
    """Whether a letter is only what an apostrophe leaves of a word: "who's", "CERN's"."""
    return len(term.surface) == 1 and text[: term.start].endswith(
        ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
    )


def people_stating(asked: Sought, knowledge: Knowledge) -> tuple[Person, ...]:
    """Return those of whom a role or one sentence of a biography states all that is asked."""
    told = [thing for thing in asked.things if not thing.bodies]
    if not told or (len(asked.things) == 1 and not told[0].is_known):
        return ()
    relations = [thing for thing in told if thing.is_relation]
    sets = [[frozenset(one) for one in thing.wordings] for thing in relations or told]
    least = len(sets) - (len(asked.things) >= MANY)
    programme = knowledge.programme
    people = tuple(
        programme.person[one]
        for one in knowledge.passages.may_state(sets, least)
        if _is_stated_of(
            programme.person[one],
            asked,
            programme.organisation.get(programme.person[one].organisation or ""),
        )
    )
    return people if len(people) <= MOST else ()


def sessions_stating(asked: Sought, sessions: Sequence[Session]) -> bool:
    """Whether a sentence of a session's abstract states all that is asked."""
    if len(asked.things) == 1:
        return False
    texts = (
        sentence
        for session in sessions[:MOST]
        if session.abstract and session.abstract.value
        for text in session.abstract.value.all()
        for sentence in sentences_of(text)
    )
    return any(_stands_in(text, asked.things, asked, NEAR) for text in texts)


def _is_stated_of(person: Person, asked: Sought, body: Organisation | None) -> bool:
    """Whether somebody's role, or else a sentence of their biography, states all things.

    One thing alone must be a role; a role counts with the body that it is held at.
    """
    left = [thing for thing in asked.things if not _names_body(thing, body)]
    if not left:
        return False
    role = person.role.value if person.role else None
    roles = role.all() if role else ()
    of_post = [
        text for text in roles if _stands_in(text, left, replace(asked, is_ranked=True), None)
    ]
    of_holder = [text for text in of_post if _stands_in(text, left, asked, None)]
    if role and of_post:
        # A deputy in one language is one in all, be the word for it known there or not; and the
        # Arabic for a chair is that for a director, too, who is none where it is told in English.
        as_asked = role.by_language.get(asked.language)
        return of_holder == of_post and (as_asked is None or as_asked in of_post)
    is_doing = len(asked.things) > 1 and any(thing.is_relation for thing in left)
    if not is_doing or not (person.bio and person.bio.value):
        return False
    told = (text for whole in person.bio.value.all() for text in sentences_of(whole))
    near = NEAR_POST if asked.names_post else NEAR
    return any(_stands_in(text, left, asked, near) for text in told)


def _names_body(thing: _Thing, body: Organisation | None) -> bool:
    """Whether a thing names a body, by a mention or by the beginning of its name."""
    if body is None:
        return False
    names = (_stems(name) for name in (*body.name.all(), *body.aliases))
    return body.id in thing.bodies or any(
        name[: len(wording)] == wording for name in names for wording in thing.wordings
    )


def _stands_in(text: str, wanted: Sequence[_Thing], asked: Sought, near: int | None) -> bool:
    """Whether a text has a wording of each thing, all of them among so many words."""
    stems = {stem for thing in wanted for one in thing.wordings for stem in one}
    places = [list(_places(one, text, stems, asked, is_role=near is None)) for one in wanted]
    found = [own for own in places if own]
    is_missing = any(not own for own, one in zip(places, wanted, strict=True) if one.is_known)
    is_worded = any(one.is_known for one in wanted)  # "founded a clinic in a lorry"
    allowed = 1 if is_worded and len(asked.things) >= MANY else 0
    if not found or is_missing or len(places) - len(found) > allowed:
        return False
    return near is None or any(
        max(min(abs(at - first) for at in own) for own in found) < near for first in found[0]
    )


def _places(
    thing: _Thing, text: str, stems: set[str], asked: Sought, *, is_role: bool
) -> Iterator[int]:
    """Yield where a wording of a thing begins in a text: as no part of another name or post."""
    told = terms_of(text)
    for wording in thing.wordings:
        size = len(wording)
        for at in range(len(told) - size + 1):
            if tuple(term.stem for term in told[at : at + size]) != wording:
                continue
            is_whole = thing.is_relation or is_role
            if not is_whole and _is_part_of_name(told, at, at + size, stems):
                continue
            if asked.is_ranked or not thing.is_relation or not _is_ranked(text, told, at, size):
                yield at


def _is_ranked(text: str, told: Sequence[Term], at: int, size: int) -> bool:
    """Whether a post in a text is that of a deputy, by the word right before or after it."""
    ranks = rank_words_everywhere()
    beside = {told[near].surface for near in (at - 1, at + size) if 0 <= near < len(told)}
    before = text[: told[at].start]
    is_glued = any(before.endswith(rank) for rank in ranks if is_unsegmented(rank))
    return is_glued or not beside.isdisjoint(ranks)


def _is_part_of_name(told: Sequence[Term], first: int, end: int, stems: set[str]) -> bool:
    """Whether a capital goes on right before or after, with a word that is not asked for."""
    if not told[first].is_capital:
        return False
    pairs = []
    if first > 1:  # a sentence begins with a capital
        pairs.append((told[first - 1], told[first].start - told[first - 1].end))
    if end < len(told):
        pairs.append((told[end], told[end].start - told[end - 1].end))
    return any(one.is_capital and gap <= 1 and one.stem not in stems for one, gap in pairs)


def _stems(text: str) -> tuple[str, ...]:
    return tuple(term.stem for term in terms_of(text))
