"""Whether somebody has a post that is put forward: "is Ana the director of the institute?"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from bot.answering.classifier.masks import without_masks
from bot.answering.descriptions.posts import (
    has_other_office,
    has_other_rank,
    has_post_of,
    is_of_part,
    names_post,
    tells_deputy,
)
from bot.answering.descriptions.ranked_posts import posts_in, words_of_posts
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_said
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.relation_words import Relation, relations_in
from bot.answering.linking.spans import touches
from bot.answering.parsing.negation import is_negated
from bot.answering.policy.claim_words import says_more
from bot.answering.policy.claimed_holders import reply_to_holder
from bot.answering.policy.confirmation import confirmed
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply, unknown
from bot.answering.replies.lists import denied
from bot.answering.text.markers import confirming_spans, has_one
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.whether import asks_whether
from bot.answering.text.wording import (
    name_terms,
    name_terms_everywhere,
    one_of,
    rank_words,
    rank_words_everywhere,
    terms,
    terms_everywhere,
)
from bot.core.models import Organisation, Person, Text
from bot.languages import UNSEGMENTED

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
    is_of_else = query.kinds or linked.times.spans or query.names_event or part.is_foreign
    if len(people) != 1 or is_of_else or not asks_whether(linked.text, beside, query.spoken):
        return None
    person, asked = people[0], _without_names(linked, beside)
    if person.role is None or person.role.value is None or is_negated(beside, query.spoken):
        return None
    said = _content(asked, part)
    is_called = _is_calling(said, person.role.value, query.spoken)
    if (linked.sessions or linked.title_spans) and not is_called:
        return None
    facts = reply_to(replace(query, intent="role", people=(person,), bodies=(), sessions=()))
    if has_one(fold(beside), name_terms("judging_adjectives", query.spoken)):
        return joined(facts, unknown(query, "event-unknown"))  # nothing published tells how good
    if names_post(fold(beside), query.spoken) or posts_in(asked.text, query.spoken):
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
    if has_post_of(asked, person, query.spoken):
        return confirmed(facts, part, has_slots=True)
    return facts if _tells_post(role) else None


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
        is_bare = is_bare and not _ending(language).search(f" {folded} ")  # "with the minister"
        is_plain = is_bare and has_one(folded, is_words) and not behind.startswith(("'s", "’s"))
    return posts[0] if is_plain else None


def _said_before(asked: Entities, part: Interpretation, start: int) -> list[bool]:
    """Return of each word before a post whether it says anything by itself."""
    content = _content(asked, part)
    return [one.stem in content for one in asked.terms if one.end <= start]


def _is_nominative(said: str) -> bool:
    """Whether a Russian post is written as the lexicon has it."""
    return has_one(fold(said), (*terms("offices", "ru"), *terms("envoys", "ru")))


def _is_calling(said: Collection[str], role: Text, language: str) -> bool:
    """Whether one word (its stem) is what somebody is, by a part of their role: "an engineer".

    "Teacher and maker of buoys" is both, and "robotics engineer" no robotics; a deputy, or whoever
    was something, is not told to be it.
    """
    if len(said) != 1:
        return False
    wanted = {wording for term in said for wording in _wordings(term, language)}
    return any(
        _head_of(part, spoken) in wanted
        for spoken, written in role.by_language.items()
        for part in _parts_now(fold(written), spoken)
    )


def _wordings(stem: str, language: str) -> set[str]:
    """Return the stems of one word that mean the same, be they of another language."""
    term = Term(stem, stem, 0, len(stem))
    others = (one for said in concepts_said([term], language)[0] for one in said)
    return {stem, *(one[0] for one in others if len(one) == 1)}


def _head_of(part: str, language: str) -> str | None:
    """Return the stem of the noun of a calling in a part of a role; None where there is none."""
    calling = terms_of(_ending(language).split(part)[0])
    if language == "ru":  # behind its adjectives: "морской биолог", but "помощник инженера"
        nouns = tuple(one for one in calling if not _ADJECTIVE.search(one.surface))
        calling = nouns or calling
    return calling[-1 if language in _HEAD_LAST else 0].stem if calling else None


_HEAD_LAST = frozenset({"en", "zh", "ko"})
"""Languages in which the noun of a calling stands last."""

_ADJECTIVE = re.compile(r"(?:[ыио]й|[ая]я)$")
"""How a Russian adjective ends that stands before such a noun."""


def _parts_now(role: str, language: str) -> Iterator[str]:
    """Yield all that somebody is by a folded role, but what they are deputy of or were: 前记者."""
    ranks = rank_words_everywhere() | name_terms_everywhere("beside_callings")
    parts = [part for part in _parting(language).split(role) if any(map(str.isalnum, part))]
    for part, behind in zip(parts, [*parts[1:], ""], strict=True):
        words, next_words = re.findall(r"\w+", part), re.findall(r"\w+", behind)
        is_ranked_behind = bool(next_words) and ranks.issuperset(next_words)  # "baker, retired"
        if ranks.isdisjoint(words) and not (is_ranked_behind or _is_glued(words, language)):
            yield part


def _is_glued(words: Sequence[str], language: str) -> bool:
    """Whether a rank begins a word, where languages write it so; a short one, the last: 副主任."""
    if language not in UNSEGMENTED:
        return False
    own = (*rank_words(language), *name_terms("beside_callings", language))
    long = tuple(rank for rank in own if len(rank) > 1)
    return any(word.startswith(long) for word in words) or words[-1].startswith(own)


@cache
def _parting(language: str) -> re.Pattern[str]:
    """Return what parts a role into all that somebody is: "teacher and maker of buoys"."""
    spaced = rf"[,;/()、，；]| (?:{one_of(terms_everywhere('conjunctions'))}) "
    glued = {
        "ar": rf" و(?!(?:{one_of(word[1:] for word in terms('beginning_like_and', 'ar'))})(?!\w))",
        "zh": one_of(terms("conjunctions", "zh")),
        "ko": r"(?<=[가-힣]{2})(?:이[자고며]|[와과]|하고)\s| [및겸]\s",
    }
    return re.compile(f"{spaced}|{glued[language]}" if language in glued else spaced)


@cache
def _ending(language: str) -> re.Pattern[str]:
    """Return what stands before of what, where or for whom somebody is it: "maker of buoys"."""
    beside = ("accredited_to", "for_something")
    small = {word for one in beside for word in name_terms(one, language)}
    small |= {*terms("place_words", language), *terms_everywhere("of_words")}
    return re.compile(rf" (?:{one_of(small)})(?!\w)| d['’]")


def _tells_post(role: Text) -> bool:
    """Whether a role is a post at all: whoever keeps the lamps may well be the president."""
    return any(
        names_post(fold(text), language) or any(one.is_post for one in relations_in(terms_of(text)))
        for language, text in role.by_language.items()
    )


def _says_more(asked: Entities, own: frozenset[str], part: Interpretation) -> bool:
    """Whether more is said than a post, its rank and words of one's own role and body."""
    text, spoken = asked.text, part.query.spoken
    said = words_of_posts(text, spoken)
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
