"""Who heads a body that is named, or has a post there and speaks: on the list or not."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from bot.answering.descriptions.posts import (
    asks_if_holder_speaks,
    has_post_of,
    is_of_part,
    names_said,
    role_names_body,
    tells_deputy,
)
from bot.answering.linking.body_names import is_kind_of_body
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import name_terms, one_of, terms, terms_everywhere, words_for_of
from bot.core.models import Person
from bot.languages import UNSEGMENTED


def of_post_at_body(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Return a question who heads a body that is named as one of whoever does; or of nobody known.

    So is one whether whoever has a post there speaks or comes, who is nobody of those listed.

    Only somebody whose post is said to be one of that very body does, and no deputy.
    """
    folded, language = fold(linked.text), query.spoken
    is_of_else = query.people or query.kinds or query.names_session or query.names_event
    bare = replace(query.without_sessions(), is_titled=False, nearness=0.0, rivals=())
    if asks_if_holder_speaks(query, linked):
        if holders := tuple(_holders(linked, query)):
            return replace(bare, intent="person_sessions", people=holders, bodies=())
        return replace(bare, intent="event_unknown", is_unstated=True, bodies=())
    if "who" not in question_words_in(folded, language):
        return query
    named = () if is_of_else else [one for one in linked.mentions if one.kind == "org"]
    headed = next((one.ids for one in named if _is_headed(folded, one.span, language)), None)
    is_of_thing = query.people or query.kinds or query.names_event or linked.title_spans
    # "Who runs Zorvik" may ask of a session that has the word, not of one only near in meaning.
    is_found = bool(query.sessions or (query.found and not query.nearness))
    if headed is None and not is_of_thing:
        by_part = _bodies_by_part(linked, knowledge, language)
        headed = next(
            (ids for ids, at in by_part if _is_headed(folded, at, language, is_noun=is_found)), None
        )
    if headed is not None:
        people = query.programme.event.people
        heads = tuple(one for one in people if heads_body(one, headed, query))
        if heads:
            return replace(bare, intent="who_is", people=heads, bodies=())
        return replace(bare, intent="event_unknown", is_unstated=True)
    said = () if is_of_thing else names_said(linked, language)
    if any(_is_headed(folded, (t.start, t.end), language, is_noun=is_found) for t in said):
        return replace(bare, intent="event_unknown", is_unstated=True)
    return query


def _bodies_by_part(
    linked: Entities, knowledge: Knowledge, language: str
) -> Iterator[tuple[tuple[str, ...], tuple[int, int]]]:
    """Yield the bodies of the event (ids) that a part of a name stands for, and where it stands.

    "Tidewater" does for the Tidewater Society, be there the noun for it before: "le centre Noor".
    """
    own, taken = linked.terms, [*linked.spans, *linked.times.offsets]
    for first, term in enumerate(own):
        end = knowledge.affiliations.named_from(own, first)
        named = own[first:end]
        if not named or any(touches(one, taken) for one in named):
            continue
        whom = knowledge.affiliations.of(named, linked.text, language)
        if whom is None or not whom.organisations:
            continue
        is_name = any(t in linked.unmatched and not is_kind_of_body(t.surface) for t in named)
        if not (is_name or _begins_names(named, whom.organisations, linked, knowledge)):
            continue
        is_called = first > 0 and is_kind_of_body(own[first - 1].surface)
        start = own[first - 1].start if is_called else term.start
        yield tuple(whom.organisations), (start, named[-1].end)


def _begins_names(
    named: Sequence[Term], bodies: Sequence[str], linked: Entities, knowledge: Knowledge
) -> bool:
    """Whether words without an article are the first of the names of bodies (ids): "tidewater"."""
    before = fold(linked.text[: named[0].start]).split()[-1:]
    organisations = (knowledge.programme.organisation[body] for body in bodies)
    names = (terms_of(name) for body in organisations for name in body.name.all())
    firsts = [own[0] for own in names if own]  # a name may have no letter
    is_first = any(one.stem == named[0].stem for one in firsts if not is_kind_of_body(one.surface))
    return is_first and terms_everywhere("articles").isdisjoint(before)


def heads_body(person: Person, bodies: Collection[str], query: ParsedQuestion) -> bool:
    """Whether somebody's role is a post at the head of one of these bodies, and of no part of it.

    `bodies` holds their ids.
    """
    role, body = person.role.value if person.role else None, person.organisation
    if body is None or body not in bodies or role is None:
        return False
    if any(tells_deputy(text) for text in role.all()):
        return False  # a deputy in one language is one in all
    own = query.programme.organisation[body]
    for said in map(terms_of, role.all()):
        is_whole = len(said) == 1 or role_names_body(said, own)
        if is_whole and any(one.is_post for one in relations_in(said)):
            return True
    return False


def _holders(linked: Entities, query: ParsedQuestion) -> Iterator[Person]:
    """Yield who of a body named has the post named, of the same rank, by their role."""
    bodies = {one for mention in linked.mentions if mention.kind == "org" for one in mention.ids}
    named = {term.stem for term in names_said(linked, query.spoken)}
    for person in query.programme.event.people:
        is_of_body = person.organisation in bodies or _tells_names(person, named)
        is_holder = is_of_body and has_post_of(linked, person, query.spoken)
        if is_holder and not is_of_part(person, linked, query):
            yield person


def _tells_names(person: Person, named: Collection[str]) -> bool:
    """Whether somebody's role has all of these names (stems): a body that is not listed."""
    role = person.role.value if person.role else None
    roles = role.all() if role else ()
    return bool(named) and any({*named} <= {one.stem for one in terms_of(told)} for told in roles)


def _is_headed(folded: str, span: tuple[int, int], language: str, *, is_noun: bool = False) -> bool:
    """Whether right before or behind a name it is said that somebody heads it.

    Where it `is_noun`, only a noun says so ("the head of"), and no verb.
    """
    before, behind = _heading(language, is_noun=is_noun)
    start, end = span
    return bool(before.search(folded[:start]) or behind.match(folded[end:]))


@cache
def _heading(language: str, *, is_noun: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds right before and behind a body that somebody heads it."""
    verbs = () if is_noun else name_terms("heading_words", language)
    heads = one_of({*verbs, *name_terms("head_nouns", language)})
    at_words = name_terms("accredited_to", language)
    small = "|".join((*terms("articles", language), *words_for_of(language), *at_words, "a"))
    groups = one_of(name_terms("endings_of_groups", language))
    lead, end = ("", "") if language in UNSEGMENTED else (r"(?<!\w)", r"(?!\w)")
    end += f"(?!{groups})" if groups else ""
    gap = " ?" if language in UNSEGMENTED else ""
    before = re.compile(rf"{lead}(?:{heads})(?:[ '’]+(?:{small}))*[ '’]*$")
    return before, re.compile(rf"{gap}(?:['’]s|\w)? ?(?:{heads}){end}")
