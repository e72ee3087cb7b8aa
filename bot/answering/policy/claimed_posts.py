"""Whether somebody has a post that is put forward: "is Ana the director of the institute?"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from bot.answering.classifier.masks import without_masks
from bot.answering.descriptions.posts import (
    has_other_office,
    has_other_rank,
    has_post_of,
    is_head,
    is_of_part,
    names_post,
    tells_deputy,
)
from bot.answering.descriptions.ranked_posts import posts_in, words_of_posts
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.relation_words import Relation, relations_in
from bot.answering.linking.spans import touches
from bot.answering.parsing.negation import is_negated
from bot.answering.policy.claim_words import says_more
from bot.answering.policy.claimed_holders import reply_to_holder
from bot.answering.policy.confirmation import confirmed
from bot.answering.policy.occupations import before_of_what, is_occupation
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply, unknown
from bot.answering.replies.lists import denied
from bot.answering.text.markers import confirming_spans, has_one, without_terms
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_whether
from bot.answering.text.wording import (
    name_terms,
    terms,
    terms_everywhere,
)
from bot.core.models import Organisation, Person, Text

_OF_POSTS = frozenset({"role", "who_is", "affiliation"})
"""Intents in whose words it is put forward that somebody has a post."""


def reply_to_post(part: Interpretation) -> Reply | None:
    """Confirm a post that somebody's role has, deny it where the role tells another rank of it.

    What else their role is is told alone: nobody says that they have no second post. None where
    none is put forward, or one at a body that is not theirs.
    """
    query, linked = part.query, part.linked
    named, beside = ids_of(linked.mentions, "person"), without_masks(linked.masked)
    people = [query.programme.person[one] for one in named] or [*query.people]
    if not people:
        return reply_to_holder(part)
    is_of_else = query.kinds or linked.times.spans or part.is_foreign
    if len(people) != 1 or is_of_else or not asks_whether(linked.text, beside, query.spoken):
        return None
    person, asked = people[0], _without_names(linked, beside)
    if person.role is None or person.role.value is None or is_negated(beside, query.spoken):
        return None
    said = _content(asked, part)
    is_called = is_occupation(said, person.role.value, query.spoken)
    is_titled = bool(linked.sessions or linked.title_spans)
    if (is_titled and not is_called) or _is_of_event(part, asked, said, person.role.value):
        return None
    facts = reply_to(replace(query, intent="role", people=(person,), bodies=(), sessions=()))
    if has_one(fold(beside), name_terms("judging_adjectives", query.spoken)):
        return joined(facts, unknown(query, "event-unknown"))  # nothing published tells how good
    is_heading = has_one(fold(beside), _heading_words(query.spoken))
    if is_heading or names_post(fold(beside), query.spoken) or posts_in(asked.text, query.spoken):
        return _of_post(part, asked, person, person.role.value, facts)
    if is_called or said in [_stems([text]) for text in person.role.value.all()]:
        return confirmed(facts, part, has_slots=True)
    words = [term.surface for term in asked.terms if term.stem in said]
    is_profession = len(words) == 1 and words[0] in terms("professions", query.spoken)
    return facts if is_profession else None  # "is Ana a journalist", be the press asked about


def _of_post(
    part: Interpretation, asked: Entities, person: Person, role: Text, facts: Reply
) -> Reply | None:
    """Return what somebody's role says of a post that is put forward, by the `facts` told of it."""
    query, linked, beside = part.query, part.linked, without_masks(part.linked.masked)
    roles = [_stems([text]) for text in role.all()]
    of_event = query.programme.organisation
    bodies = [of_event[one] for one in ids_of(linked.mentions, "org")]
    of_body = _stems_of(of_event.get(person.organisation or ""))
    own = of_body.union(*roles)
    office = _office_put_forward(asked, part)
    if office and not _does_something(beside, part) and has_other_office(office, person):
        return replace(facts, text=denied(query, facts.text, ""))
    heads = _heads_only(asked, query.spoken)
    is_theirs = all(_is_theirs(body, person, roles) for body in bodies)
    if not is_theirs or _does_something(beside, part) or _says_more(asked, own, part):
        return None
    is_at_body = bool(bodies) or not of_body.isdisjoint(term.stem for term in asked.terms)
    is_part = is_at_body and is_of_part(person, linked, query)
    is_other = has_other_rank(asked, person, query.spoken)
    if is_other and not (is_part and tells_deputy(asked.text)):
        return replace(facts, text=denied(query, facts.text, ""))
    if is_part:
        return facts
    is_had = is_head(role) if heads else has_post_of(asked, person, query.spoken)
    if is_had and not _is_of_place_untold(part, (*role.all(), *_names_of(of_event, person))):
        return confirmed(facts, part, has_slots=True)
    return facts if is_had or _tells_post(role) else None


def _is_of_place_untold(part: Interpretation, told: Iterable[str]) -> bool:
    """Whether a post is put forward of a place that nothing told of it names: "of Argentina"."""
    folded = fold(" ".join(told))
    return any(place not in folded for place in cities_in(fold(part.linked.text)))


def _names_of(bodies: Mapping[str, Organisation], person: Person) -> tuple[str, ...]:
    body = bodies.get(person.organisation or "")
    return body.name.all() if body else ()


def _is_of_event(part: Interpretation, asked: Entities, said: set[str], role: Text) -> bool:
    """Whether the event is named, and by no word of the role itself: "chair of the assembly"."""
    spoken = part.query.spoken
    posts = _stems([*words_of_posts(asked.text, spoken), *_heading_words(spoken)])
    return part.query.names_event and not said - posts <= _stems(role.all())


def _heads_only(asked: Entities, language: str) -> bool:
    """Whether a verb says that somebody heads something, and none names a post: "leads it"."""
    heading = _heading_words(language)
    rest = without_terms(fold(asked.text), heading)
    is_named = names_post(rest, language) or posts_in(rest, language)
    return has_one(fold(asked.text), heading) and not is_named


@cache
def _heading_words(language: str) -> tuple[str, ...]:
    """Return the verbs by which somebody heads a body or a group, or presides over it."""
    return (*name_terms("heading_words", language), *name_terms("presiding_words", language))


def _office_put_forward(asked: Entities, part: Interpretation) -> Relation | None:
    """Return the post that somebody is said to be, be it of something: "the foreign minister".

    None where more is said than that: "works for the minister", "外长的朋友".
    """
    posts = [one for one in relations_in(asked.terms) if one.is_post]
    if len(posts) != 1 or tells_deputy(asked.text):
        return None
    language, (start, end) = part.query.spoken, posts[0].span
    folded, behind = fold(asked.text[:start]), fold(asked.text[end:]).strip()
    is_words = name_terms("is_words", language)
    if language == "ko":
        is_plain = behind.removeprefix("님").lstrip().startswith(is_words)
    elif language == "zh":
        is_plain = has_one(folded, is_words) and not behind.startswith("的")
    elif language in {"ru", "ar"}:  # without a verb; in Russian not of, with or for a minister
        is_named = language == "ar" or _is_nominative(asked.text[start:end])
        is_plain = is_named and not any(_said_before(asked, part, start))
    else:  # only English has what an office is of before it: "is the", and then "foreign"
        before = _said_before(asked, part, start)
        is_bare = before == sorted(before) if language == "en" else not any(before)
        is_bare = is_bare and not before_of_what(language).search(
            f" {folded} "
        )  # "with the minister"
        is_plain = is_bare and has_one(folded, is_words) and not behind.startswith(("'s", "’s"))
    return posts[0] if is_plain else None


def _said_before(asked: Entities, part: Interpretation, start: int) -> list[bool]:
    """Return of each word before a post whether it says anything by itself."""
    content = _content(asked, part)
    return [one.stem in content for one in asked.terms if one.end <= start]


def _is_nominative(said: str) -> bool:
    """Whether a Russian post is written as the lexicon has it."""
    return has_one(fold(said), (*terms("offices", "ru"), *terms("envoys", "ru")))


def _tells_post(role: Text) -> bool:
    """Whether a role is a post at all: whoever keeps the lamps may well be the president."""
    return any(
        names_post(fold(text), language) or any(one.is_post for one in relations_in(terms_of(text)))
        for language, text in role.by_language.items()
    )


def _says_more(asked: Entities, own: frozenset[str], part: Interpretation) -> bool:
    """Whether more is said than a post, its rank and words of one's own role and body."""
    text, spoken = asked.text, part.query.spoken
    said = [*words_of_posts(text, spoken), *_heading_words(spoken)]
    if says_more(part, said, _OF_POSTS, own):
        return True
    return not is_unsegmented(text) and not _content(asked, part) <= own | _stems(said)


def _does_something(beside: str, part: Interpretation) -> bool:
    """Whether somebody comes or speaks: "does Ana, the director, speak"."""
    spoken = part.query.spoken
    verbs = (*name_terms("speaking_verbs", spoken), *terms("coming_words", spoken))
    return has_one(fold(beside), verbs)


def _stems(words: Iterable[str]) -> set[str]:
    return {term.stem for word in words for term in terms_of(word)}


def _content(asked: Entities, part: Interpretation) -> set[str]:
    """Return the stems of what is said beside names and small words: "is she the navigator"."""
    small = ("function_words", "whether_words", "truth_words", "person_pronouns")
    words = {
        word for one in small for said in terms(one, part.query.spoken) for word in said.split()
    }
    tags = confirming_spans(asked.text, part.query.spoken)  # "isn't he"
    said = [term for term in asked.terms if not touches(term, tags)]
    return {term.stem for term in said if term.surface not in words}


def _stems_of(body: Organisation | None) -> frozenset[str]:
    """Return the stems of a body's names, without those that many have: "of the"."""
    names = (*body.name.all(), *body.aliases) if body else ()
    small = terms_everywhere("function_words")
    said = (term for name in names for term in terms_of(name))
    return frozenset(term.stem for term in said if term.surface not in small)


def _without_names(linked: Entities, beside: str) -> Entities:
    """Return what is said beside the names: "Ambassador Kim" asks for no post.

    A body that is found by its secretary-general is a post of it.
    """
    return replace(linked, text=beside, terms=tuple(terms_of(beside)))


def _is_theirs(body: Organisation, person: Person, roles: list[set[str]]) -> bool:
    """Whether somebody is of a body, or their role has all words of one of its names."""
    names = ({term.stem for term in terms_of(one)} for one in (*body.name.all(), *body.aliases))
    return person.organisation == body.id or any(name <= own for name in names for own in roles)
