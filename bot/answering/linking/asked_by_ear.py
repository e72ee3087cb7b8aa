"""One word where a name must stand, which writes a word of a listed name in another script: "Хан?".

It is too short to be looked for wherever it stands (see `words_by_ear`), and is taken only where it
sounds as the name does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention, WordSense
from bot.answering.linking.name_words import ALIKE
from bot.answering.linking.names_by_ear import NamesByEar
from bot.answering.linking.sounds import forms_of, readings_of, sounds_apart, sounds_of
from bot.answering.linking.spans import Spans, overlaps, touches
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import Term, terms_of

SAME: Mapping[str, float] = {"hangul": 0.0, "cyrillic": 0.06, "arabic": 0.08, "han": 0.0}
"""How far apart it may be: a sound that the script has no sign for, an unwritten vowel. Another
vowel of a short name makes another name: Лен is no Lin, nor is 李娜."""

_FRENCH_J = re.compile("(?<!д)ж")
"""A sound that Latin names write J, as they do another: Жак is Jacques, and no Jack."""

FEW = 3
"""Words of a message in which one with a capital, not the first, is a name."""

SHORTEST = 2
"""Sounds that it has at least: Jo."""

MOST = 4
"""People of one such name that may be meant at most: of more, no one is told."""


def people_asked_by_ear(
    text: str, terms: Sequence[Term], sense: WordSense, knowledge: Knowledge, taken: Spans
) -> tuple[Mention, ...]:
    """Return who is asked after by one word of another script, or by a message of one word."""
    if text.isascii():
        return ()
    found: list[Mention] = []
    spans = list(sense.asked)
    if terms and not any(map(str.isspace, text.strip())):
        spans.append((terms[0].start, terms[-1].end))
    if len(terms) <= FEW:  # "откуда Хан?": nothing but a name has a capital there
        spans += [(t.start, t.end) for t in terms[1:] if t.is_capital and not sense.is_shouted]
    for start, end in dict.fromkeys(spans):
        word = text[start:end]
        own = [term for term in terms if touches(term, [(start, end)])]
        is_everyday = any(map(sense.is_known, own)) or all(map(sense.is_ordinary, own))
        if " " in word or is_everyday or overlaps((start, end), taken):
            continue
        heard = {fold(one) for one in _words_meant(word, knowledge.by_ear.people)}
        ids = [
            person.id
            for person in knowledge.event.people
            if heard & {term.surface for term in terms_of(person.name)}
        ]
        if 0 < len(ids) <= MOST:
            found.append(Mention("person", tuple(sorted(ids)), start, end, ALIKE))
    return tuple(found)


def _words_meant(word: str, names: NamesByEar) -> list[str]:
    """Return the words of names that one in another script sounds as, sound for sound.

    Of the ways to read a name only the first counts: "Кен" is Ken, and no Chen.
    """
    script = script_of(word) or ""
    if script not in SAME or _FRENCH_J.search(word.lower()):
        return []
    forms = forms_of(word, script) if script == "hangul" else [(word, len(word))]
    return sorted(
        {
            one
            for form, _ in forms
            if len(sounds := sounds_of(form, script)) >= SHORTEST
            for _, one in names.nearest_of(sounds, script, SAME[script])
            if one[-2:].lower() != "ng"  # "Дан" is no Dang
            and len(read := readings_of(terms_of(one)[0].surface)[0]) == len(sounds)
            and sounds_apart(sounds, read, script) <= SAME[script]
        }
    )
