"""Whether women or men who speak are asked for, which no programme says: "talks by women"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import overlaps
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, has_one, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms, one_of, terms, words_for_sexes
from bot.languages import UNSEGMENTED


def of_either_sex(query: ParsedQuestion, linked: Entities) -> ParsedQuestion | None:
    """Return a question for the women or men who speak as one that nobody can answer.

    None where none is: a talk about women, one titled so, the woman from somewhere. Whose talks
    they are no title says, be there a word of it in one.
    """
    if query.people or query.is_settled or linked.names("person") or linked.names("org"):
        return None
    folded = fold(linked.text)
    if len(folded) != len(linked.text):
        return None
    asked = [one.span() for one in _asked(query.spoken).finditer(folded)]
    is_asked = any(not overlaps(span, linked.title_spans) for span in asked)
    is_asked = is_asked or (not linked.title_spans and _asks_nothing_else(folded, query.spoken))
    if not is_asked:
        return None
    return replace(
        query.without_sessions(), intent="event_unknown", is_unstated=True, told=(), rivals=(),
        nearness=0.0, is_titled=False, subject_text="",
    )  # fmt: skip


def _asks_nothing_else(folded: str, language: str) -> bool:
    """Whether it is only asked if there are women or men, or only they: "is it all men?".

    Nor is such a word alone, which may ask for their room.
    """
    balance = name_terms("balance_of_sexes", language)
    said = {*words_for_sexes(language), *balance}
    rest = without_terms(folded, sorted(said, key=len, reverse=True))
    if rest == folded or has_any(rest, "about_words", language):
        return False  # 关于女性的演讲 is on them
    asking = [word for one in _ASKING for word in terms(one, language)]
    asking += name_terms("speaking_verbs", language)
    asking += terms("plural_pronouns", language)
    bare = without_terms(rest, sorted(asking, key=len, reverse=True))
    if has_any(bare, "person_pronouns", language):
        return False  # "is she a woman" asks of somebody
    small = without_terms(bare, [one for one in _small_words(language) if one in bare])
    is_alone = bare == rest and not has_one(folded, balance)
    return not is_alone and not any(map(str.isalpha, small))


_ASKING = ("there_is_words", "all_words", "only_words", "coming_words", "whether_words")


@cache
def _small_words(language: str) -> tuple[str, ...]:
    """Return the small words of a language, the longest first."""
    words = {*terms("function_words", language), *terms("event_words", language)}
    words |= {*terms("truth_words", language), *terms("particles", language)}
    return tuple(sorted(words, key=len, reverse=True))


@cache
def _asked(language: str) -> re.Pattern[str]:
    """Return what finds women or men beside a word for speakers, or as those who give talks."""
    sexes = one_of(name_terms("sexes", language))
    people = one_of(
        {*terms("people_words", language), *terms("somebody_words", language)}.union(
            name_terms("nouns_of_somebody", language)
        ).difference(name_terms("sexes", language), terms("recalled_words", language))
    )
    talks, givers = (
        one_of(words)
        for words in (terms("session_words", language), name_terms("givers_of_talks", language))
    )
    if language in UNSEGMENTED:
        of_subject = "".join(f"(?<!{word})" for word in terms("about_words", language))
        return re.compile(
            rf"(?:{sexes})(?:们|들)?[이가의的]? ?(?:{givers}|{people})"
            rf"|(?:{people}) ?(?:{one_of(name_terms('among_people', language))})+ ?(?:{sexes})"
            rf"|{of_subject}(?:{sexes})(?:们|들)?的(?:{talks})"
        )
    among = one_of(name_terms("among_people", language))
    between = rf"(?: (?:{among}))*"
    by = rf"(?: (?:{givers}))"
    by = f"{by}*" if language in _GENITIVE else f"{between}{by}+"
    given = rf"(?:{talks}){by}"
    beside = rf"(?:{people}){between} (?:{sexes})|(?:{sexes}){between} (?:{people})"
    return re.compile(rf"(?<!\w)(?:{given} (?:{sexes})|{beside})(?!\w)")


_GENITIVE = frozenset({"ru", "ar"})
"""Languages in which whoever gives a talk stands right behind the word for it."""
