"""Sessions whose whole title stands in a question word for word, and is meant as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.phrases import Phrase
from bot.answering.linking.sessions import Hit
from bot.answering.linking.titles import COMMON, Titles
from bot.answering.text.asked_fields import field_nouns
from bot.answering.text.normalise import is_shouted, script_of
from bot.answering.text.terms import Term
from bot.answering.times.lexicon import load_words
from bot.languages import LANGUAGES, SCRIPTS

_SCRIPTS = frozenset(SCRIPTS)

LONG_TITLE = 5
"""Words of a title that stand one after the other in no question by chance."""

LONG_NAME = 6
"""Letters from which on one word that is a whole title is hardly anything else."""


def whole_titles(
    text: str, terms: Sequence[Term], knowledge: Knowledge, reading: LanguageModel
) -> Titles:
    """Return the sessions whose whole title stands in a question word for word."""
    index = knowledge.sessions
    found: list[Phrase] = []
    is_half = False
    for phrases in (index.phrases, index.halves):
        if not found:
            is_half = phrases is index.halves
            said = phrases.find(terms)
            found = [one for one in said if _is_meant(text, one, said, terms, knowledge, reading)]
    hits: dict[str, Hit] = {}
    for phrase in found:
        stems = frozenset(term.stem for term in terms[phrase.first : phrase.last + 1])
        for identity in phrase.ids:
            hits.setdefault(identity, Hit(identity, 1.0, 1.0, stems))
    spans = sorted((terms[p.first].start, terms[p.last].end) for p in found)
    return Titles(tuple(hits.values()), tuple(spans), is_half)


def _is_meant(
    text: str,
    phrase: Phrase,
    said: Sequence[Phrase],
    terms: Sequence[Term],
    knowledge: Knowledge,
    reading: LanguageModel,
) -> bool:
    """Whether words that are a title are meant as one; other titles may be `said` beside it."""
    own = terms[phrase.first : phrase.last + 1]
    is_marked = len(own) > 1 and is_quoted(text, own[0].start, own[-1].end)
    runs = [one for one in said if one is phrase or one.last > one.first]
    if is_marked or len(own) >= LONG_TITLE or (len(runs) > 1 and len(own) > 2):
        return True  # "do How to Tie Knots and Kelp Nets clash"
    others = [
        t
        for at, t in enumerate(terms)
        if not any(o.first <= at <= o.last for o in runs)
        and not (t.surface == "a" and at + 1 != phrase.first)  # "à", and "a" of no "a keynote"
    ]
    gaps = [text[a.end : b.start] for a, b in pairwise(own)]
    if len(own) > 2 and all(gap in {"-", "‐", "."} for gap in gaps):
        return True  # "power-to-x" is written as one word
    is_written = all(t.is_capital for t in own) and any(not t.is_capital for t in others)
    if len(own) > 1 and is_written and not is_shouted(text):
        return True  # "who speaks after Mapping Kenya"
    if len(own) > 1:  # "Thursday the welcome coffee begins when?"
        others = [t for t in others if t.surface not in _day_words()]
    telling = [t for t in own if not reading.is_known(t)]
    if len(own) == 1 and telling and _is_name(own[0], knowledge, reading):
        return True
    if len({t.stem for t in own}) > 1 and telling:
        return any(t.stem not in knowledge.own_stems for t in own) or _is_asking(others, reading)
    if len(own) == 1 and knowledge.sessions.titles_with(own[0].stem) > COMMON and others:
        return own[0].stem in reading.kind_stems and _is_asking(others, reading)
    return _is_asking(others, reading)


@cache
def _day_words() -> frozenset[str]:
    """Return the single words for weekdays, relative days and parts of days of all languages."""
    return frozenset(
        word
        for language in LANGUAGES
        for group in ("wd", "rel", "part")
        for word in load_words(language)[group]
        if " " not in word
    )


_QUOTED = re.compile(r"[\"'“”„«»‘’「」『』《》]")


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether a stretch stands in quotation marks."""
    after = text[end:].lstrip("?!.… ")
    return bool(_QUOTED.match(text[:start].rstrip()[-1:]) and _QUOTED.match(after))


def _is_name(term: Term, knowledge: Knowledge, reading: LanguageModel) -> bool:
    """Whether a word is a title and nothing else: it is written so, and no other text has it."""
    index = knowledge.sessions
    is_rare = index.titles_with(term.stem) == 1 and index.is_telling(term.stem)
    is_own = term.stem not in reading.everyday_stems and term.stem not in knowledge.own_stems
    return term.is_capital and len(term.surface) >= LONG_NAME and is_rare and is_own


def _is_asking(terms: Sequence[Term], reading: LanguageModel) -> bool:
    """Whether terms only ask: function words, "when", "length of", and no kind of session."""
    fields = field_nouns()
    return all(
        (own.is_function_word(t) or own.is_intent_word(t) or t.surface in fields)
        and t.stem not in own.session_stems
        for t in terms
        for own in [_reading_of(t, reading)]
    )


def _reading_of(term: Term, reading: LanguageModel) -> LanguageModel:
    """Return the words of a term's own script: "when is" may stand beside a Korean title."""
    script = script_of(term.surface)
    return language_model(script) if script in _SCRIPTS else reading
