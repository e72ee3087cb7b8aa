"""Groups of people that the event says it brings together, by whatever word they are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.attending_groups import attending_groups_in
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    has_any,
    has_one,
    question_words_in,
    term_spans,
    without_terms,
)
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.small_words import has_only, small_words
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms, name_terms, one_of, terms
from bot.languages import UNSEGMENTED


def without_groups_told(
    query: ParsedQuestion, linked: Entities, after: str | None = None
) -> ParsedQuestion:
    """Leave out of the subject the groups of which the text on who comes speaks.

    "Do companies come, or only officials" is answered by "officials and industry experts", and so
    is "and industry?" `after` who comes was asked, by its intent.
    """
    text = _told_of_comers(query)
    is_near = query.intent in {"partners", "speakers"} and not (query.people or query.bodies)
    is_which = is_near and asks_which_of_group(linked.text, query.spoken)
    least = 1 if after == "attendees" else LEAST_ALONE
    is_whether = asks_if_group_comes(query, linked)
    is_whether = is_whether or _is_of_groups_alone(query, linked, text, least)
    is_whether = is_whether or _asks_who_besides(query, linked, text)
    if text and (is_which or is_whether):
        again = query.continues or after == "attendees"
        query = replace(query.without_sessions(), intent="attendees", rivals=(), continues=again)
    if query.intent != "attendees" or not text:
        return query
    if offers_groups(linked, query.spoken):
        # A word of a title only says that they speak.
        query = replace(query.without_sessions(), is_titled=False)
    is_besides = _asks_who_besides(query, linked, text)
    if not query.subject or is_besides or asks_who_discusses(linked, query.spoken):
        return replace(query, subject=())
    told = attending_groups_in(text, query.voice.language)
    sorts = terms("sorts_of_people", query.spoken)
    if has_unsegmented(linked.text):  # pairs of characters across words name nothing
        asking = _LAST_CLAUSE.split(fold(linked.text))[-1]
        if asking != fold(linked.text) or has_one(asking, sorts):
            spans = term_spans(fold(linked.text), (*sorts, *terms("people_words", query.spoken)))
            begin = len(linked.text) - len(asking)
            rest = [t for t in linked.unmatched if t.start >= begin and not touches(t, spans)]
            if not rest:
                return replace(query, subject=())
        is_told = bool(attending_groups_in(linked.text, query.spoken) & told)
        return replace(query, subject=()) if is_told else query
    named = [t for t in linked.terms if attending_groups_in(t.surface, query.spoken) & told]
    asked = {t.stem for t in named} | set(_told_of_oneself(linked, named))
    asked |= set(_told_before_asking(linked, query.spoken))
    asked |= {t.stem for t in linked.unmatched if t.surface in sorts}
    return replace(query, subject=tuple(one for one in query.subject if one not in asked))


def _told_of_comers(query: ParsedQuestion) -> str:
    attendance = query.programme.event.attendance
    return (query.voice.text(attendance) if attendance else None) or ""


def _is_of_groups_alone(query: ParsedQuestion, linked: Entities, told: str, least: int) -> bool:
    """Whether a message is at `least` so many words for a group told of, and no more.

    "Private sector?"; one word alone stays with whoever is known to take part ("companies?" of
    those that pay), unless who comes was told right before.
    """
    language = query.spoken
    if linked.mentions or linked.is_titled or linked.title_spans or linked.place:
        return False
    if not attending_groups_in(linked.text, language) & attending_groups_in(
        told, query.voice.language
    ):
        return False
    if has_unsegmented(linked.text):
        groups = one_of(begin for begin, _ in grouped_terms("attending_groups", language))
        rest, count = re.subn(groups, "", fold(linked.text))
        return count >= least and sum(map(str.isalpha, rest)) <= MOST_BESIDE_GROUPS
    small = small_words(_BESIDE_GROUPS, language)
    own = [t for t in linked.terms if t.surface not in small]
    return len(own) >= least and all(attending_groups_in(t.surface, language) for t in own)


_BESIDE_GROUPS = ("function_words", "follow_up")
"""Categories of the words beside those for a group."""

LEAST_ALONE = 2
"""Words for groups that are all of a message, and ask of them by themselves."""

MOST_BESIDE_GROUPS = 1
"""Letters beside the words for a group that ask nothing of their own: "呢", "요"."""


def asks_if_group_comes(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked if a group comes or is heard that is told of: "do companies speak?"."""
    is_of_else = linked.mentions or linked.is_titled or linked.title_spans or linked.place
    if is_of_else or question_words_in(linked.text, query.spoken):
        return False
    if has_unsegmented(linked.text) and query.intent.startswith(TOPIC):
        return False  # "外交官参加要带护照吗"
    if not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return False
    folded = fold(linked.text)
    coming = (
        *terms("coming_words", query.spoken),
        *terms("contributing_words", query.spoken),
        *name_terms("verbs_of_coming", query.spoken),
    )
    if not has_one(folded, coming):
        return False
    small = {word for term in coming for word in term.split()}
    small |= {*terms("function_words", query.spoken), *terms("people_words", query.spoken)}
    is_more = not has_unsegmented(folded) and any(
        t.surface not in small and not attending_groups_in(t.surface, query.spoken)
        for t in linked.terms
    )  # "will the official website be there"
    asked = attending_groups_in(linked.text, query.spoken)
    told = attending_groups_in(_told_of_comers(query), query.voice.language)
    return not is_more and bool(asked & told)


def _asks_who_besides(query: ParsedQuestion, linked: Entities, told: str) -> bool:
    """Whether it is asked who contributes besides a group that is told of."""
    folded, language = fold(linked.text), query.spoken
    if linked.mentions or linked.is_titled or "who" not in question_words_in(folded, language):
        return False
    is_besides = has_any(folded, "leaving_out", language) or has_any(
        folded, "besides_words", language
    )
    groups = attending_groups_in(linked.text, language)
    is_told = bool(groups & attending_groups_in(told, query.voice.language))
    return is_told and is_besides and has_any(folded, "contributing_words", language)


MOST_TERMS, MOST_CHARACTERS = 8, 30
"""Words, or characters, of a message that asks no more than whether a group comes; chosen."""


def asks_who_discusses(linked: Entities, language: str) -> bool:
    """Whether it is asked who will discuss it, and no subject is named: "et qui en débattra ?"."""
    folded = fold(linked.text)
    if "who" not in question_words_in(folded, language) or linked.mentions or linked.sessions:
        return False
    if not has_any(folded, "discussing_words", language):
        return False
    if has_one(folded, name_terms("speaking_verbs", language)) and not has_any(
        folded, "coming_words", language
    ):
        return False  # "who speaks of that" is of the one thing that was told
    if kinds_in(folded, language, {}) and not has_any(folded, "thing_pronouns", language):
        return False  # "who is in the debate"
    return has_only(folded, _OF_DISCUSSING, language)


_OF_DISCUSSING = (
    "discussing_words", "coming_words", "function_words", "thing_pronouns", "follow_up",
    "interjections", "event_words",
)  # fmt: skip
"""Categories of the words of a message that names nothing which is discussed."""


def _told_of_oneself(linked: Entities, named: Sequence[Term]) -> Iterator[str]:
    """Yield the stems of a clause before the one that names groups: "I work with rockets, ..."."""
    last = max((t.start for t in named), default=0)
    begin = max((m.end() for m in _CLAUSE.finditer(linked.text, 0, last)), default=0)
    yield from (t.stem for t in linked.unmatched if t.end <= begin)


_CLAUSE = re.compile(r"[,;:.،؛]\s")


def _told_before_asking(linked: Entities, language: str) -> Iterator[str]:
    """Yield the stems of what stands before "who" or "which": "for the report, say who comes"."""
    asking = [word for word, group in grouped_terms("question_words", language) if group == "who"]
    folded = fold(linked.text)
    spans = term_spans(folded, (*asking, *terms("which_words", language)))
    begin = min((start for start, _ in spans), default=0)
    yield from (t.stem for t in linked.unmatched if t.end <= begin)


_LAST_CLAUSE = re.compile(r"[,，.。;；]\s*|(?<=[는은인한]데)\s")
"""What parts clauses of Chinese and Korean, of which the last one asks."""


def offers_groups(linked: Entities, language: str) -> bool:
    """Whether groups are to choose from: "do companies speak, or only officials"."""
    folded = fold(linked.text)
    is_choice = offers_choice(folded) and has_one(folded, terms("nothing_but", language))
    return is_choice and len(attending_groups_in(linked.text, language)) > 1


def asks_which_of_group(text: str, language: str) -> bool:
    """Whether it is asked which ones of a group come: "which companies take part"."""
    # "What profiles of people" has no professors.
    folded = without_terms(fold(text), terms("sorts_of_people", language))
    named = (one for one in grouped_terms("attending_groups", language) if one[1] != _TOLD_WHICH)
    groups = one_of(begin for begin, _ in named)
    if _asks_names(folded, groups, language):
        return True
    if not has_any(folded, "coming_words", language):
        return False
    which = one_of(terms("which_words", language))
    border = "" if has_unsegmented(folded) else r"(?<!\w)"
    return re.search(rf"{border}(?:{which}) *(?:ال)?(?:{groups})", folded) is not None


_TOLD_WHICH = "un_entities"
"""The group of which a text on who comes tells those that do."""


def _asks_names(folded: str, groups: str, language: str) -> bool:
    """Whether the names or a list of a group are asked for: "the names of the countries"."""
    naming = one_of(terms("naming_words", language))
    if language in UNSEGMENTED:
        asked = rf"(?:{groups})\W?\w{{0,3}}(?:{naming})|(?:{naming})[^,，。]{{0,4}}(?:{groups})"
    else:
        asked = rf"(?<!\w)(?:{naming}) (?:[\w']+ ){{0,2}}(?:[dl]'|ال)?(?:{groups})"
    return re.search(asked, folded) is not None
