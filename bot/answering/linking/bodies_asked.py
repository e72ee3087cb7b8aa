"""Which body people are asked for of: "anybody from Zorvik", "who works at the University"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.answering.linking.affiliations import Affiliated, Affiliations, written_otherwise
from bot.answering.linking.body_names import is_kind_of_body
from bot.answering.linking.places import is_place
from bot.answering.linking.spans import Spans, overlaps, touches
from bot.answering.text.markers import has_one, question_words_in
from bot.answering.text.normalise import fold, is_shouted, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import (
    name_terms,
    name_terms_everywhere,
    one_of,
    terms,
    terms_everywhere,
)
from bot.languages import LANGUAGES, UNSEGMENTED, UNSEGMENTED_SCRIPTS

NEAR = 2
"""Words between a body and what says that somebody is from it, as articles are."""

_CLAUSE = re.compile(r"(?:[^,;:.!?،؛؟，。；：！？]|[.,:](?=\S))+")
"""A clause; a mark right before a letter is within a name: "U.S. Navy"."""

_WITHIN = re.compile(r"[ '’&/.()-]{0,3}")
"""What stands between two words of a name."""


@dataclass(frozen=True, slots=True)
class BodyAsked:
    """A body that people are asked for of: where its name stands, and whom of the event it has.

    Where nobody is `affiliated`, it surely is a name, and surely asked for.
    """

    start: int
    end: int
    affiliated: Affiliated | None


def bodies_asked(
    text: str,
    named: Spans,
    of_event: Spans,
    unmatched: Sequence[Term],
    affiliations: Affiliations,
    language: str,
    *,
    is_going_on: bool = False,
) -> Iterator[BodyAsked]:
    """Yield the bodies that a text asks for people of, of the event or not.

    `named` is where other things of the event stand, `of_event` where its organisations do;
    `unmatched` are words that name nothing of it. What `is_going_on` speaks of people already, and
    may name nothing but a body: "and the WHO?".
    """
    folded = fold(text)
    clauses = [clause.span() for clause in _CLAUSE.finditer(text)]
    of_people = [(a, b) for a, b in clauses if is_going_on or speaks_of_people(text[a:b])]
    if len(folded) != len(text) or not of_people:
        return
    found, shouted = terms_of(text), is_shouted(text)
    otherwise, small = written_otherwise(folded, found), terms("function_words", language)

    def is_written_as_name(term: Term) -> bool:
        is_abbreviated = text[term.start : term.end].isupper() and len(term.surface) > 1  # no "I"
        is_small = term.surface in small and not is_abbreviated
        is_capital = term.is_capital and not (shouted or is_small)
        is_alphabetic = language not in UNSEGMENTED or script_of(term.surface) == "latin"
        return is_alphabetic and (is_capital or term in unmatched)

    asked: BodyAsked | None = None
    index = 0
    while index < len(found):
        end = max(
            _end_of_run(found, index, text, is_written_as_name),
            affiliations.named_from(found, index),
            _end_of_span(found, index, otherwise),
        )
        words, first, index = found[index:end], index, index + 1
        if not words:
            continue
        start, stop = words[0].start, words[-1].end
        is_known = affiliations.has_word(words[0].surface) or overlaps((start, stop), otherwise)
        if _is_said_alone(words, is_written_as_name, is_known=is_known):
            continue
        if not overlaps((start, stop), of_people):
            continue  # "I am from Zorvik, who speaks next?"
        is_more = asked is not None and _is_joint(folded[asked.end : start], language)
        is_sure = is_more or is_surely_from(folded, start, stop)
        is_sure = is_sure or (is_going_on and _is_named_alone(found, (start, stop)))
        is_of_event = overlaps((start, stop), of_event)
        is_one = is_of_event and language in UNSEGMENTED  # "韩国那位" is told by a country
        is_led = is_sure or (not is_one and _is_before_people(folded[stop:], language))
        if not is_led and (is_of_event or not _is_from(text, found, first, language)):
            continue
        index = end
        affiliated = affiliations.of(words, text, language)
        is_name = is_sure and any(map(is_written_as_name, words))
        if _is_body(words, text[start:stop], affiliated, named, is_name=is_name):
            asked = BodyAsked(start, stop, affiliated)
            yield asked


def speaks_of_people(clause: str) -> bool:
    """Whether a clause has a word for people, or asks who, in any language; it may mix them."""
    folded = fold(clause)
    return (
        has_one(folded, terms_everywhere("somebody_words"))
        or has_one(folded, terms_everywhere("people_words"))
        or any("who" in question_words_in(clause, language) for language in LANGUAGES)
    )


def _end_of_run(
    found: Sequence[Term], first: int, text: str, is_written_as_name: Callable[[Term], bool]
) -> int:
    """Return behind which term a name ends that goes on by its capitals; `first` if none begins."""
    end = first
    within = name_terms_everywhere("within_body_names")
    for index in range(first, len(found)):
        term = found[index]
        if index > first and not _WITHIN.fullmatch(text[found[index - 1].end : term.start]):
            break
        if is_written_as_name(term) or is_kind_of_body(term.surface):
            end = index + 1
        elif index == first or term.surface not in within:
            break
    return end


def _end_of_span(found: Sequence[Term], first: int, spans: Spans) -> int:
    """Return behind which term a stretch ends that one begins; `first` if none does."""
    for start, end in spans:
        if found[first].start == start:
            return first + sum(start <= one.start and one.end <= end for one in found[first:])
    return first


def _is_said_alone(
    words: Sequence[Term], is_written_as_name: Callable[[Term], bool], *, is_known: bool
) -> bool:
    """Whether one everyday word may be of a name, or none: "anybody from industry".

    It `is_known` where it stands in a name as it is written, and not only its stem.
    """
    (first, *others) = words
    if others or is_kind_of_body(first.surface):
        return False
    if script_of(first.surface) in UNSEGMENTED_SCRIPTS:
        return not is_known
    return not (is_written_as_name(first) and (first.is_capital or is_known))


def _is_body(
    words: Sequence[Term],
    written: str,
    affiliated: Affiliated | None,
    named: Spans,
    *,
    is_name: bool,
) -> bool:
    """Whether words name a body, and no place or other thing; of the event, or if `is_name`."""
    if affiliated is None:
        is_whole = words[0].is_capital or not any(term.is_capital for term in words)
        return is_name and is_whole and _is_of_nothing_else(words, written, named)
    start, end = words[0].start, words[-1].end
    if any(a <= start and end <= b for a, b in named):
        return False
    # A place that no organisation is called is where somebody is from, or was once.
    return bool(affiliated.organisations) or not is_place(written)


def _is_of_nothing_else(words: Sequence[Term], written: str, named: Spans) -> bool:
    """Whether words that are no body of the event name none of its things, and no place."""
    is_kind_alone = len(words) == 1 and is_kind_of_body(words[0].surface)
    return not (is_kind_alone or is_place(written) or any(touches(t, named) for t in words))


def _is_joint(between: str, language: str) -> bool:
    """Whether nothing but "and" or "or" stands between two bodies."""
    small = {*terms("conjunctions", language), *terms("articles", language)}
    return bool(between.strip()) and set(between.replace(",", " ").split()) <= small


def _is_named_alone(found: Sequence[Term], span: tuple[int, int]) -> bool:
    """Whether nothing but small words stands beside a stretch: "and the WHO?", "Roche too?"."""
    small = terms_everywhere("function_words") | terms_everywhere("follow_up")
    return all(touches(term, [span]) or term.surface in small for term in found)


@cache
def _leads() -> re.Pattern[str]:
    """Return what finds that a text ends with what says that somebody is from what follows.

    It may be in any language: a body's own name may have a message read in another than its own.
    """
    leads = []
    for language in LANGUAGES:
        start = "" if language in UNSEGMENTED else r"(?<!\w)"
        of_words = one_of((*terms("origin_words", language), *terms("of_contractions", language)))
        leads += [start + re.escape(lead) for lead in name_terms("body_leads", language)]
        if belonging := one_of(name_terms("belonging_words", language)):
            leads.append(rf"{start}(?:{belonging}) (?:{of_words})")
    small = terms_everywhere("articles") | name_terms_everywhere("nouns_of_bodies")
    return re.compile(rf"(?:{'|'.join(leads)})(?:[ '’]*(?:{one_of(small)})(?!\w))*[ '’\"«“(]*$")


def is_surely_from(folded: str, start: int, end: int) -> bool:
    """Whether words that stand in no other question say that somebody is from a body."""
    behind = tuple(name_terms_everywhere("behind_bodies"))
    after = folded[end:].lstrip(" \"'»”)")
    return after.startswith(behind) or bool(
        _leads().search(folded[max(0, start - LONGEST_LEAD) : start])
    )


LONGEST_LEAD = 60
"""Characters before a body among which it is said that somebody is from it."""


@cache
def _of_speech() -> re.Pattern[str]:
    """Return what finds that a text speaks of what follows: "habla de", "parle du"."""
    verbs = one_of(name_terms_everywhere("verbs_of_speech"))
    return re.compile(rf"(?:{verbs}) d(?:e|u|el|')(?: l(?:a|os|as|es|'))?$")


def _is_before_people(after: str, language: str) -> bool:
    """Whether a word for people stands behind a body: "Zorvik folks"."""
    people = terms("people_words", language)
    if language in UNSEGMENTED:
        return after.lstrip().startswith((*(f"的{one}" for one in people), *people))
    return bool(after.split()[:1]) and after.split(maxsplit=1)[0].strip("?!.,؟") in people


def _is_from(text: str, found: Sequence[Term], index: int, language: str) -> bool:
    """Whether words before a body may say that somebody is from it."""
    term = found[index]
    about = set(terms("about_words", language)) - set(terms("origin_words", language))
    before = fold(text[: term.start])
    led = before.rstrip()
    if (about and led.endswith(tuple(about))) or _of_speech().search(led):
        return False  # "who talks about Google"
    near = [one.surface for one in found[max(0, index - NEAR) : index]]
    origins, people = terms("origin_words", language), terms("people_words", language)
    if language in UNSEGMENTED:
        after = fold(text[term.end :]).lstrip()
        return led.endswith(origins) or after.startswith(origins)
    is_after = any(word in origins for word in near) or before.endswith(("'", "’"))
    if is_after and near and near[-1] in name_terms_everywhere("also_of_subjects"):
        somebody = name_terms_everywhere("somebody_from")
        ahead = [one.surface for one in found[max(0, index - NEAR - 1) : index]]
        is_after = any(word in people or word in somebody for word in ahead)
    return is_after
