"""Sentences of one person's own biography that tell what is asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from bot.answering.linking.excerpts import bare_excerpt, sentences_by_language
from bot.answering.linking.session_texts import SessionTexts
from bot.answering.linking.spans import Spans
from bot.answering.text.detail_patterns import asked_spans, names_address, tells_detail
from bot.answering.text.normalise import fold
from bot.core.models import Person


class PersonField(StrEnum):
    """What is asked of somebody and their biography may tell, by its name in the lexicon."""

    STUDIES = "studies"
    BEFORE = "before"
    HOME = "home"
    AWARDS = "awards"
    PATENTS = "patents"
    WRITINGS = "writings"
    RESEARCH = "research"
    TONGUES = "tongues"
    LEISURE = "leisure"
    FAMILY = "family"
    SITE = "site"
    WORKPLACE = "workplace"


def spans_of_life(text: str, language: str) -> Spans:
    """Return where a question asks of somebody's life; () where folding moves letters."""
    folded = fold(text)
    if len(folded) != len(text):
        return ()
    return [span for field in PersonField for span in asked_spans(folded, field, language)]


def told_by_marks(
    person: Person,
    asked: frozenset[PersonField],
    questions: Sequence[str],
    language: str,
    texts: SessionTexts,
) -> str:
    """Return the sentences that have a mark of what is asked; "" where none has.

    Of many those are told that are nearest to the questions, in their order.
    """
    for sentences in sentences_by_language(person.bio, language):
        found = [at for at, one in enumerate(sentences) if any(_tells(one, f) for f in asked)]
        if asked == {PersonField.WORKPLACE}:  # where they are comes before where they were
            found = [at for at in found if not _tells(sentences[at], PersonField.BEFORE)] or found
        marked = [sentences[at] for at in found]
        if not marked:
            continue
        near = texts.nearness(questions, marked)
        order = sorted(range(len(marked)), key=lambda at: -near[at] if near else at)
        return bare_excerpt([found[at] for at in order], sentences)
    return ""


def _tells(sentence: str, field: PersonField) -> bool:
    if field is PersonField.SITE and names_address(sentence):
        return True
    return tells_detail(fold(sentence), field)
