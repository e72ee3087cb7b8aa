"""Which edition of the event a question names: "the 23rd?", "the third edition"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import blanked
from bot.answering.parsing.named_values import OF_DAYS, outside_times
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import (
    asks_by_word,
    confirming_spans,
    first_group,
    has_any,
    has_term,
    nouns_for_events,
    question_words_in,
    says,
    without_terms,
)
from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import has_counter, ordinals_in
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly, is_put_forward
from bot.answering.text.wording import grouped_terms, terms, terms_everywhere
from bot.core.models import Fact
from bot.languages import LANGUAGE

_EDITION = re.compile(
    r"(\d{1,3})\s?(?:st|nd|rd|th|er|re|e|ème|eme|º|ª|-?й|-?я|-?ю|-?ой|届|屆|회|차)\b"
)
_EDITION_SPACELESS = re.compile(r"第?\s?(\d{1,3})\s?(?:届|屆|회|차)")

_COUNTED_THING = re.compile(rf"{_EDITION.pattern}\s+([^\W\d_]{{4,}})")
"""An ordinal with a noun of its own behind it."""

_NUMBERED = re.compile(
    r"(?<!\d)(\d{1,3})\s(?:edicion|edition|издани[ея])\b"
    r"|\b(?:edicion|edition|الدوره|النسخه|دوره|نسخه)\s(?:no\.?\s?|n[°º.]?\s?|رقم\s)?(\d{1,3})(?!\d)"
)
"""An edition by its number alone, beside the word for one: be "la 23" an hour elsewhere."""

_NOUN = re.compile(
    r"edicion|edition|издани|конференц|conferenc|دوره|نسخه|مؤتمر|[届屆회차次]|번째|one\b|reunion|meeting"
)
"""What says of a number that may be a day's that it is an edition's."""

LEAST_ALONE = 13
"""From which number on an ordinal in words is an edition's, whatever stands beside it."""


def edition_in(
    linked: Entities, folded: str, knowledge: Knowledge, intent: str, language: str
) -> int | None:
    """Return the edition a question names; of several the event's own, when it is among them."""
    event = knowledge.event
    # "A buoy for forty euros" is a title, of no edition.
    outside = fold(linked.masked) if linked.sessions else outside_times(linked, folded)
    named = [int(m[1] or m[2]) for m in _NUMBERED.finditer(folded)]
    named = named or _editions(outside, language)
    counted = list(_bare_ordinal(folded, language))
    named = named or counted
    if not named:
        is_only = is_only_edition(folded, language)
        bare = folded if is_only else " . ".join(_bare_days(linked, folded))
        named = [n for n in _editions(bare, language) if n not in _days_of(knowledge)]
    own = event.edition.value if event.edition else None
    small = {*terms("function_words", language), *terms("truth_words", language)}
    if own in named:
        return own
    is_counted = bool(counted or _NOUN.search(folded))
    is_day = max(named, default=0) < LEAST_ALONE and not is_counted
    if is_day and any(m[2] not in small for m in _COUNTED_THING.finditer(folded)):
        return None  # "the 3rd technology they name"
    if is_day and _days_of(knowledge) & {*_editions(folded, language)}:
        return None  # "it's on the 5th and 6th"
    if (
        named
        and _days_of(knowledge) & {*named}
        and ((intent in OF_DAYS and not counted) or not is_counted)
    ):
        return None  # "is it the 4th or the 5th?"
    if intent == "ends" and not is_counted and says(linked.text, "truth_words", language):
        return None  # "it ends on the 24th correct?"
    return named[0] if named else None


def with_two_editions(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read two numbers of which one is the event's edition as the other: "he says 23rd, I 24".

    Not where neither has a sign of being an edition, nor is told as heard or thought, or where a
    noun stands behind one: "23 or 24 degrees".
    """
    own, folded = query.programme.event.edition, fold(linked.text)
    if own is None or own.value is None or query.is_specific or asks_by_word(folded, query.spoken):
        return query
    counted, bare = _editions(folded, query.spoken), list(_NUMBER.finditer(folded))
    named = {*counted, *(int(one[1]) for one in bare)}
    near = [one for one in named - {own.value} if abs(one - own.value) <= MOST_BESIDE_OWN]
    if own.value not in named or len(named) > len(near) + 1 or len(near) != 1:
        return query
    small = {*terms("function_words", query.spoken), *terms("hearsay_words", query.spoken)}
    is_of_noun = any(one[2] and one[2] not in small for one in bare)
    is_said = has_any(folded, "hearsay_words", query.spoken) and own.value >= LEAST_ALONE
    if is_of_noun or not (counted or is_said):  # "5 or 6" may be hours
        return query
    return replace(
        query, intent="edition", edition=near[0], subject=(), found=(), sessions=(), rivals=()
    )


_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"(?<![\d.:])(\d{1,3})(?![\d.:])(?:\s+([^\W\d_]{4,}))?")

MOST_BESIDE_OWN = 3
"""How far the other number may be from the event's own edition. Chosen."""


def _bare_days(linked: Entities, folded: str) -> Iterator[str]:
    """Yield what may be a day of no month: "the 23rd", and not "on the 23rd"."""
    if len(folded) != len(linked.text):
        return
    for span in linked.times.spans:
        named = folded[span.start : span.end].split()
        is_of_month = sum(map(str.isalpha, "".join(named))) > MOST_LETTERS
        before = {*folded[: span.start].split()[-1:], *named[:1]}
        if not (is_of_month or before & terms_everywhere("before_days")):
            yield " ".join(named)


MOST_LETTERS = 7
"""Letters of a day that names no month: "the 23rd", "la 24ème"."""


def _days_of(knowledge: Knowledge) -> set[int]:
    return {day.day for day in knowledge.programme.days}


def _editions(folded: str, language: str) -> list[int]:
    """Return the numbers of editions in a folded text, in digits and in words."""
    found = [int(m.group(1)) for p in (_EDITION, _EDITION_SPACELESS) for m in p.finditer(folded)]
    return found + _editions_in_words(folded, language)


def _editions_in_words(folded: str, language: str) -> list[int]:
    """Return the editions named in words: "the twenty-third", "the third edition"."""
    is_open = asks_by_word(folded, language)
    return [
        number
        for number, start, end in ordinals_in(folded, language)
        if number >= LEAST_ALONE
        or ((number > 1 or not is_open) and _is_of_edition(folded, start, end, language))
    ]


def _bare_ordinal(folded: str, language: str) -> Iterator[int]:
    """Yield the number of an event, where no more is said of it: "is this the third festival?"."""
    is_said = is_put_forward(folded, language) or has_any(folded, "thing_pronouns", language)
    if not is_said or asks_openly(folded, language):
        return  # "where is the second event" may be of the day's
    reading = language_model(LANGUAGE[language].script)
    nouns = {*nouns_for_events(language), *nouns_for_events("en")}
    for number, start, end in ordinals_in(folded, language):
        beside = terms_of(f"{folded[:start]} . {folded[end:]}")
        rest = [term for term in beside if term.surface not in nouns]
        is_bare = 0 < len(beside) - len(rest) < len(beside)
        if number > 1 and is_bare and all(map(reading.is_function_word, rest)):
            yield number


def names_first_edition(folded: str, language: str, *, by_noun: bool = False) -> bool:
    """Whether the first edition is spoken of: who asks when it was asks for the history.

    With `by_noun`, also as the first event of its kind: "the first conference".
    """
    nouns = nouns_for_events(language) if by_noun else ()
    return any(
        number == 1
        and (
            _is_of_edition(folded, start, end, language)
            or any(has_term(_around(folded, start, end), noun) for noun in nouns)
        )
        for number, start, end in ordinals_in(folded, language)
    )


def names_first(folded: str, language: str) -> bool:
    """Whether a folded text speaks of the first of anything."""
    is_first = first_group("extremes", folded, language) == "first"
    return is_first or any(number == 1 for number, _, _ in ordinals_in(folded, language))


def _is_of_edition(folded: str, start: int, end: int, language: str) -> bool:
    nouns = [term for term, group in grouped_terms("countable", language) if group == "editions"]
    return has_counter(language) or any(
        has_term(_around(folded, start, end), noun) for noun in nouns
    )


def _around(folded: str, start: int, end: int) -> str:
    """Return a stretch with the words right before and right after it."""
    before, after = folded[:start].split()[-1:], folded[end:].split()[:1]
    return " ".join((*before, folded[start:end], *after))


def asks_where_this_one_is(intent: str, linked: Entities, language: str) -> bool:
    """Whether it is only asked where this edition is: "c'est où cette fois" counts no editions."""
    is_where = question_words_in(linked.text, language) == {"where"}
    is_near = intent in {"edition", "history"}
    return is_where and is_near and says(linked.text, "this_edition_words", language)


def is_number_of_else(query: ParsedQuestion, folded: str) -> bool:
    """Whether a number is asked of something of the writer's own: "what number is our booth"."""
    is_open = query.edition is None and not (query.names_event or query.is_specific)
    is_number = query.intent == "edition" and is_open
    return is_number and has_any(folded, "own_life_words", query.spoken)


def is_only_edition(folded: str, language: str) -> bool:
    """Whether a folded question has hardly a letter beside numbers of editions: "the 23rd?"."""
    spans = [(a, b) for n, a, b in ordinals_in(folded, language) if n >= LEAST_ALONE]
    rest, count = blanked(folded, spans), len(spans)
    for pattern in (_EDITION_SPACELESS, _EDITION):
        rest, found = pattern.subn(" ", rest)
        count += found
    return bool(count) and sum(map(str.isalpha, rest)) <= LEAST_BESIDE * count


LEAST_BESIDE = 3
"""Letters beside the number of an edition that ask nothing else: "the", "야"."""


def is_said_of_this(folded: str, language: str, own: Fact[int] | None) -> bool:
    """Whether a number of an edition is put forward of the event itself: "is this the 25th?".

    So it is where the event's `own` stands beside it, and not where it is asked if there is such an
    edition: "will there be a 25th conference".
    """
    named = {*map(int, _DIGITS.findall(folded)), *_editions(folded, language)}
    if own is not None and own.value in named:
        return True
    bare = blanked(folded, confirming_spans(folded, language))
    if has_any(bare, "there_is_words", language):
        return False
    nouns = (term for term, group in grouped_terms("countable", language) if group == "editions")
    alone = without_terms(bare, (*nouns, *nouns_for_events(language)))
    return is_only_edition(alone, language) or has_any(bare, "being_this_words", language)


def told_of_edition(query: ParsedQuestion, folded: str) -> str:
    """Return the intent that tells an edition put forward: with since when, if that is, too.

    "The 24th, founded in 1999?", "the first edition was in 1999?"
    """
    own = query.programme.event.edition
    is_own = own is not None and own.value == query.edition
    is_since = any(has_any(folded, one, query.spoken) for one in _OF_SINCE)
    is_begun = query.edition == 1 or (is_own and is_since)
    return "history" if is_begun and query.times.has_year_mismatch else "edition"


_OF_SINCE = ("founding_words", "beginning_words")
