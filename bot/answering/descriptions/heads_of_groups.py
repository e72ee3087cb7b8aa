"""Who heads a group that a pronoun stands for: "NASA comes, too. Who is their boss?"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from bot.answering.descriptions.heads_of_bodies import heads_body
from bot.answering.descriptions.posts import has_post_of
from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import ids_of
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms, one_of, terms
from bot.languages import UNSEGMENTED


def of_head_of_group(
    query: ParsedQuestion, linked: Entities, bodies_before: Callable[[], tuple[str, ...]]
) -> ParsedQuestion | None:
    """Return a question who heads "them" as one of whoever does; or of nobody known.

    None where none is. They are the body of the event that is named, or was last: `bodies_before`
    finds it (ids). Of any other group, or somebody's own boss, nothing is published.
    """
    folded, language = fold(linked.text), query.spoken
    if "who" not in question_words_in(folded, language) or linked.names("person"):
        return None
    led, headed, headed_or_its = _asked(language)
    is_led = led.search(folded) is not None
    if not (is_led or headed.search(folded)) and (
        query.sessions or not headed_or_its.search(folded)
    ):
        return None
    bodies = ids_of(linked.mentions, "org") or bodies_before()
    is_of_any = is_led or any(word in folded for word in name_terms("head_nouns", language))
    return of_heads(query, linked, bodies, is_of_any=is_of_any)


def of_heads(
    query: ParsedQuestion, linked: Entities, bodies: tuple[str, ...], *, is_of_any: bool
) -> ParsedQuestion:
    """Return a question as one of whoever heads one of these bodies (ids), or of nobody known.

    Unless it `is_of_any`, only of whoever does so in the post that is named.
    """
    heads = tuple(
        one
        for one in query.programme.event.people
        if heads_body(one, bodies, query) and (is_of_any or has_post_of(linked, one, query.spoken))
    )
    bare = replace(
        query.without_sessions(), is_titled=False, nearness=0.0, rivals=(), lookup=None, bodies=(),
        kinds=(), is_unclear_whom=False,
    )  # fmt: skip
    if heads:
        return replace(bare, intent="who_is", people=heads)
    return replace(bare, intent="event_unknown", people=(), is_unstated=True)


@cache
def _asked(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds who leads "them", "their boss", and that of them or of one: "su jefe"."""
    verbs = one_of(name_terms("heading_words", language))
    heads = one_of({*name_terms("head_nouns", language), *terms("offices", language)})
    groups = one_of(name_terms("endings_of_groups", language))
    heads = rf"(?:{heads}){f'(?!{groups})' if groups else ''}"
    them = name_terms("them_words", language)
    # "Who of them leads the panel" asks for none of their heads.
    is_behind = language == "en"
    led = rf"(?<!\w)(?:{verbs}) (?:{one_of(them)})(?!\w)"
    patterns = (
        led if is_behind else _beside(f"(?:{verbs})", them, language),
        _beside(heads, name_terms("their_words", language), language),
        _beside(heads, name_terms("its_or_their_words", language), language),
    )
    return tuple(map(re.compile, patterns))


def _beside(heads: str, pronouns: tuple[str, ...], language: str) -> str:
    """Return the pattern of a head right before or behind a pronoun, or with it as its ending."""
    if not pronouns:
        return r"(?!)"
    theirs = f"(?:{one_of(pronouns)})"
    if language in UNSEGMENTED:
        return rf"{theirs}.{{0,3}}{heads}|{heads}{theirs}"
    gap = r" (?:[\w'-]+ )?"
    joined = rf"|(?<!\w){heads}{theirs}(?!\w)" if language == "ar" else ""
    return rf"(?<!\w)(?:{theirs}{gap}{heads}|{heads}{gap}{theirs})(?!\w){joined}"
