"""Other words that a text may have meant by their sound, and whether they may stand for it."""

from __future__ import annotations

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import covered
from bot.answering.linking.told_works import work_fields_asked
from bot.answering.romanised.lattice import homophones


def words_of_same_sound(text: str, language: str) -> str | None:
    """Return other words of the same sound, unless a text asks in words as they are: 的导演."""
    return None if work_fields_asked(text, language) else homophones(text, language)


def keeps_times(second: Entities, linked: Entities) -> bool:
    """Whether another reading of the words has all times that were named: not 办开 of 9点半开始."""
    kept = {span.text for span in second.times.spans}
    return all(span.text in kept for span in linked.times.spans)


def knows_what_it_changes(second: Entities, linked: Entities, words: LanguageModel) -> bool:
    """Whether each character that another reading has is one of a known word: no 官行 of 观星."""
    if len(second.text) != len(linked.text):
        return True
    known = covered(second.terms, words.is_known)
    pairs = enumerate(zip(second.text, linked.text, strict=True))
    return known.issuperset(at for at, (one, other) in pairs if one != other)
