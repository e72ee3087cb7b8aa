"""Whoever holds a post, on the list or not: the president, the ambassador but not his deputy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.descriptions.groups import offers_groups
from bot.answering.descriptions.others_named import names_other_body
from bot.answering.descriptions.ranked_posts import RankedPost, posts_in
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.names_within import is_name_within
from bot.answering.linking.relation_words import Relation, relations_in
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import find_term, has_any, has_one, has_term, question_words_in
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import (
    name_terms,
    rank_words,
    rank_words_everywhere,
    terms,
    terms_everywhere,
)
from bot.core.models import Organisation, Person, Text

OF_BODY = frozenset(
    {"who_is", "organisation", "role", "affiliation", "attendees", "moderates", "organisers"}
)
"""Intents whose answers tell of a body where nobody of it was named."""

UNSURE_OF_OFFICE = 0.6
"""Below which what is asked of whoever holds a post is no more than that: who that is."""


def names_post(folded: str, language: str) -> bool:
    """Whether a folded text has the word for a post: a president, an ambassador.

    Not for one in the writer's own life: "my boss won't believe me".
    """
    own = terms("own_life_words", language)
    posts = (*terms("offices", language), *terms("envoys", language))
    found = (span for post in posts if post in folded and (span := find_term(folded, post)))
    return any(not f" {folded[:start].rstrip()}".endswith(_as_words(own)) for start, _ in found)


@cache
def _as_words(own: tuple[str, ...]) -> tuple[str, ...]:
    """Return words as they end a text: none is the end of another word."""
    return tuple(word if has_unsegmented(word) else f" {word}" for word in own)


def asks_for_office(query: ParsedQuestion, folded: str, ranking: Ranking) -> bool:
    """Whether whoever holds a post is asked for, and nobody on the list was found to hold it."""
    is_bare = not (query.people or query.sessions or query.kinds or query.edition)
    is_of_body = query.intent in OF_BODY or (is_bare and query.intent.startswith(TOPIC))
    asks_who = "who" in question_words_in(folded, query.spoken) and is_of_body
    # "The secretary-general of the UN chairs it, right?" asks of no other of that body.
    is_vague = ranking.confidence < UNSURE_OF_OFFICE
    is_put_forward = is_vague and (not query.bodies or query.intent == "organisation")
    is_asked = (asks_who and bool(query.bodies)) or is_put_forward
    return is_asked and is_bare and names_post(folded, query.spoken)


def names_said(linked: Entities, language: str) -> Iterator[Term]:
    """Yield what is written as a name and is neither of the event nor a post."""
    taken = [*linked.spans, *(one.span for one in relations_in(linked.terms))]
    for term in linked.terms:
        if is_name_within(term, linked, language) and not touches(term, taken):
            yield term


def role_names_body(said: Sequence[Term], body: Organisation) -> bool:
    """Whether a role has all words of a body's name in some language."""
    stems = {term.stem for term in said}
    return any({term.stem for term in terms_of(name)} <= stems for name in body.name.all())


def tells_deputy(role: str) -> bool:
    """Whether a rank below it stands right beside a post in a text: "Deputy Director"."""
    said, ranks = terms_of(role), rank_words_everywhere()
    for post in (one for one in relations_in(said) if one.is_post):
        start, end = post.span
        beside = [role[:start].split()[-1:], role[end:].split()[:1]]
        words = {_AROUND.sub("", fold(word)) for near in beside for word in near}
        is_glued = any(fold(role[:start]).endswith(rank) for rank in ranks if has_unsegmented(rank))
        if is_glued or any(not ranks.isdisjoint(word.split("-")) for word in words):
            return True
    return False


_AROUND = re.compile(r"^\W+|\W+$")


def is_of_part(person: Person, linked: Entities, query: ParsedQuestion) -> bool:
    """Whether somebody's post is told of a part of their body that is not asked of.

    The "head of the library" of an institute is not its head. No such role names the body.
    """
    own = query.programme.organisation.get(person.organisation or "")
    role = person.role.value if person.role else None
    roles = [terms_of(text) for text in role.all()] if role else []
    asked = {term.stem for term in linked.terms}
    is_whole = (own is not None and role_names_body(said, own) for said in roles)
    if any(is_whole) or any({term.stem for term in said} <= asked for said in roles):
        return False
    of_words = terms_everywhere("of_words") | terms_everywhere("of_contractions")
    return any(
        after.surface in of_words
        for said in roles
        for post in relations_in(said)
        for after in said
        if post.is_post and after.start >= post.span[1]
    )


def has_post_of(linked: Entities, person: Person, language: str) -> bool:
    """Whether the role of somebody has all posts that a question names, of the same rank."""
    role = person.role.value if person.role else None
    if role is None:
        return False
    asked, told = posts_in(linked.text, language), _told_in(role, language)
    if any(one.is_same(own) for one in asked for own in told):
        return all(any(one.is_had_with(own) for own in told) for one in asked)
    if tells_deputy(linked.text):
        return False  # a role in another language does not say that the rank is the same
    return any(not tells_deputy(written) for written in _naming_post(linked, role))


def is_head(role: Text) -> bool:
    """Whether a role is to head something: a chair or a director, and no deputy of one."""
    return any(
        any(one.is_of_order for one in relations_in(terms_of(text))) and not tells_deputy(text)
        for text in role.all()
    )


def _told_in(role: Text, language: str) -> tuple[RankedPost, ...]:
    """Return the posts of a role as it is written in a language; none where it is not."""
    return posts_in(role.by_language.get(language, ""), language)


def _naming_post(linked: Entities, role: Text) -> Iterator[str]:
    """Yield the texts of a role, in any language, that have a post which a question names."""
    wanted = [{*one.wordings} for one in relations_in(linked.terms) if one.is_post]
    for written in role.all():
        told = [{*one.wordings} for one in relations_in(terms_of(written))]
        if any(own <= asked or asked <= own for own in told for asked in wanted):
            yield written


def has_other_rank(linked: Entities, person: Person, language: str) -> bool:
    """Whether somebody's role has the post that a question names, but of another rank.

    Not of whom the programme calls by that post: "Ambassador Kim".
    """
    role = person.role.value if person.role else None
    asked = posts_in(linked.text, language)
    is_deputy = tells_deputy(linked.text)
    aliases = [alias for alias in person.aliases if tells_deputy(alias) == is_deputy]
    called = [post for alias in aliases for post in posts_in(alias, language)]
    if any(one.is_had_with(post) for one in asked for post in called):
        return False
    if role is None or has_post_of(linked, person, language):
        return False
    told = _told_in(role, language)
    same = {one: [own for own in told if one.is_same(own)] for one in asked}
    if any(same.values()):
        return any(own and not any(map(one.is_had_with, own)) for one, own in same.items())
    return any(tells_deputy(written) != is_deputy for written in _naming_post(linked, role))


def has_other_office(post: Relation, person: Person) -> bool:
    """Whether somebody's role states a post beside which they cannot have a whole office.

    The chair of a group is no minister, but may well be an ambassador or professor.
    """
    role = person.role.value if person.role else None
    told = [one for text in role.all() for one in relations_in(terms_of(text))] if role else []
    is_same = any({*one.wordings} & {*post.wordings} for one in told)
    return post.is_whole_office and not is_same and any(one.is_of_order for one in told)


def asks_if_outsider_comes(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked if whoever holds a post comes, or a body of which nothing is said."""
    folded = fold(linked.text)
    is_open = query.intent in {"attendees", "event_unknown", "speakers", OUT_OF_SCOPE}
    is_bare = not (query.people or query.sessions or query.kinds or query.names_session)
    if not (is_open and is_bare and has_any(folded, "coming_words", query.spoken)):
        return False
    if offers_groups(linked, query.spoken) or has_any(folded, "sorts_of_people", query.spoken):
        return False  # "companies, or only diplomats" asks for no one of them
    return names_post(folded, query.spoken) or names_other_body(query, linked)


def asks_if_holder_speaks(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked if whoever holds a post at a body speaks or comes, be it to open."""
    folded, language = fold(linked.text), query.spoken
    is_of_name = not (query.names_event or linked.title_spans) and any(names_said(linked, language))
    is_of_body = linked.names("org") or is_of_name
    if not is_of_body or query.people or question_words_in(folded, language):
        return False
    verbs = (*name_terms("speaking_verbs", language), *terms("coming_words", language))
    folded = _INVERTED.sub("", folded) if language == "fr" else folded
    is_of_post = any(one.is_post for one in relations_in(linked.terms))
    return (is_of_post or names_post(folded, language)) and has_one(folded, verbs)


_INVERTED = re.compile(r"(?<=\w)-(?:t-)?(?:il|elle)s?(?!\w)")
"""The French pronoun behind a verb that asks: "sera-t-il présent"."""


def rules_out_deputy(folded: str, language: str) -> bool:
    """Whether whoever a deputy stands for is asked for: "the ambassador, not his deputy"."""
    is_after = language == "ko"  # "차석 말고"
    return any(
        has_term(folded, f"{rank}{gap}{no}" if is_after else f"{no}{gap}{rank}")
        for rank in rank_words(language)
        for no in terms("ruling_out_words", language)
        for gap in (" ", "")
    )
