"""Whether words that a listed name has are evidence enough for its owner, or another's name."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.linking.name_look import NameLook, NameMatch
from bot.answering.linking.name_words import (
    ALIKE,
    EXACT,
    INFLECTED,
    MISSPELT,
    SHORTEST_EXCHANGED,
)
from bot.answering.linking.person_names import may_be_family, particles
from bot.answering.linking.possible_names import PossibleNames
from bot.answering.linking.spans import is_inside
from bot.answering.text.normalise import script_of

ENOUGH = (MISSPELT + ALIKE) / 2
"""How good the parts of a whole name must be on average: not all of them only alike."""


FEW = 1
"""Words of a message of which one is a name, whatever it is a word for."""


class NameEvidence:
    """What speaks for a person of the event whose name was found in a question, or against."""

    def __init__(self, words: PossibleNames) -> None:
        self._words = words

    def is_named(self, match: NameMatch, look: NameLook) -> bool:
        """Whether the evidence for a person is theirs: the whole name, or an uncontested part."""
        name = match.name
        if match.is_whole and len(set(name.parts)) > 1:
            if self._is_within_word(match, look, is_before=match.quality == EXACT):
                return False  # "Marc-André Belu" is not Andrea Belu, nor André Belu
            written = (*name.parts, *(look.terms[i].surface for i in match.terms))
            is_transcribed = any(script_of(word) != "latin" for word in written)
            return match.quality >= ENOUGH or is_transcribed
        if self._is_contested(match, look):
            return False
        if len(match.terms) > 1 and not match.parts <= particles():
            return any(
                self._words.is_free(look.terms[i], look.sense) or look.terms[i].is_capital
                for i in match.terms
            )
        ((index, score),) = list(match.terms.items())[:1]
        term = look.terms[index]
        is_short = len(term.surface) < SHORTEST_EXCHANGED and script_of(term.surface) == "latin"
        if look.sense.is_titled(term) and score <= ALIKE and is_short:
            return False  # "Mr. Kao" is not Recca Chao
        return self._names_alone(look, index, score, is_whole=match.is_whole)

    def _names_alone(self, look: NameLook, index: int, score: float, *, is_whole: bool) -> bool:
        """Whether one word is enough to name somebody."""
        term, sense = look.terms[index], look.sense
        is_cued = sense.is_cued(term)
        is_alone = len(look.terms) == 1
        is_handle = is_alone or sense.is_asked_name(term)  # one letter, or a particle
        if sense.is_titled(term) or (is_whole and score == EXACT and is_handle):
            return True
        if term.surface in particles() or len(term.surface) < 2:
            return False
        is_mid_capital = term.is_capital and index > 0 and not sense.is_shouted
        is_of_title = term.surface in self._words.titles
        is_lone = is_alone and not (is_of_title or sense.is_known(term))
        if score == EXACT and (is_lone or (is_whole and is_cued)):
            return True  # "Anne?", though a text has the word, too
        if sense.is_ordinary(term):
            is_begun_with = index == 0 and term.is_capital and not sense.is_shouted
            is_placed = is_begun_with or is_handle  # "Devon's talk", "when does devon speak"
            is_written = is_mid_capital or (is_placed and not sense.is_function(term))
            return score == EXACT and is_cued and is_written
        if script_of(term.surface) == "latin":
            is_loose = score < INFLECTED and len(term.surface) < 4
        else:  # "посоветуй сериал" asks after nobody of the name Ceryl
            is_written = is_cued or term.is_capital or len(look.terms) <= FEW
            is_loose = score <= ALIKE and not is_written
        if is_loose:
            return False
        if term.surface in self._words.titles:
            return score == EXACT and (is_cued or is_whole)
        if term.surface in self._words.written:
            return score == EXACT and (is_cued or is_whole or term.is_capital)
        has_family = bool(look.family_before(index))
        return (
            has_family or len(term.surface) > 2 or is_cued or term.is_capital or len(look.terms) < 3
        )

    def _is_contested(self, match: NameMatch, look: NameLook) -> bool:
        """Whether a word beside or within the part of a name belongs to another name."""
        first, last = min(match.terms), max(match.terms)
        name = match.name
        if self._is_within_word(match, look):
            return True
        rest = [part for part in name.parts if part not in match.parts]
        family = look.family_before(first)
        if family is not None:
            return not family & set(name.parts)
        if self._is_part_of_asked(match, look) or self._is_beside_name_word(match, look):
            return True
        if _is_behind_strange_hangul(first, look):
            return True
        around = [i for i in range(first + 1, last) if i not in match.terms]
        around += [*look.beside(first, -1), *look.beside(last, 1)]
        # "de la Cruz" is written with a capital as "Cruz" is.
        own = min(
            (i for i in match.terms if look.terms[i].surface not in particles()), default=first
        )
        return any(self._contradicts(index, own, rest, look) for index in around)

    def _is_within_word(self, match: NameMatch, look: NameLook, *, is_before: bool = False) -> bool:
        """Whether hyphens make a longer word of the name's first or last; or only `is_before`."""
        first, last = min(match.terms), max(match.terms)
        return any(
            index not in match.terms and not look.sense.is_titled_by(look.terms[index])
            for edge in ((first,) if is_before else (first, last))
            for index in look.compound(edge)
            if not is_before or index < first
        )

    def _is_part_of_asked(self, match: NameMatch, look: NameLook) -> bool:
        """Whether only a part of the name that is asked about is this one's."""
        first = look.terms[min(match.terms)]
        return any(
            index not in match.terms
            and index not in look.taken  # "UNODA chief Nakamitsu"
            and len(term.surface) > 1
            and (term.surface not in particles() or term.end == span[1])  # "Sarah Le"
            and not look.sense.is_titled_by(term)
            for span in look.sense.asked
            if is_inside(first, [span])
            for index, term in enumerate(look.terms)
            if is_inside(term, [span])
        )

    def _is_beside_name_word(self, match: NameMatch, look: NameLook) -> bool:
        """Whether an everyday word beside a part makes another name of it: "Will", "Page".

        A given name stands before what is no given name, a family name after what is none; a slip
        of either may be another name altogether ("Olga" for "Olsa").
        """
        parts = match.name.parts
        first, last = min(match.terms), max(match.terms)
        is_either = len(parts) == 1 or match.quality < INFLECTED
        if is_either or parts[0] not in match.parts:
            for index in look.beside(first, -1):
                if self._words.is_given(index, look) and look.terms[index].surface not in parts:
                    return True
        if is_either or parts[-1] not in match.parts:
            for index in look.beside(last, 1):
                word = look.terms[index].surface
                if index not in look.taken and may_be_family(word) and word not in parts:
                    return True
        return False

    def _contradicts(self, index: int, beside: int, rest: Sequence[str], look: NameLook) -> bool:
        if index in look.taken:
            # "Jong-un": the UN is taken, the name it ends is not.
            parts = [i for i in look.compound(index) if i not in look.taken]
            return any(self._words.is_strange(i, look) for i in parts)
        term, sense = look.terms[index], look.sense
        if sense.is_titled_by(term):
            return False  # the French "M. Kim" has no initial
        is_capital = any(look.terms[i].is_capital for i in look.compound(index))
        is_same_case = is_capital == look.terms[beside].is_capital
        if len(term.surface) == 1 and term.surface.isalpha():
            is_initial = term.is_capital or sense.is_initial(term) or not sense.is_ordinary(term)
            return is_initial and not any(part[0] == term.surface for part in rest)
        if term.surface in particles():
            return False
        if term.surface in self._words.parts:
            is_of_name = all(
                look.terms[i].surface in self._words.parts for i in look.compound(index)
            )
            return (
                (len(look.compound(index)) > 1 and is_of_name)
                or not sense.is_known(term)
                or (
                    term.is_capital
                    and (index > 0 or len(look.terms) == 2)
                    and not sense.is_shouted
                    and is_same_case
                )
            )
        if (is_same_case or is_capital) and self._words.is_strange(index, look):
            return True
        return is_same_case and self._words.is_written_as_name(index, look)


def _is_behind_strange_hangul(index: int, look: NameLook) -> bool:
    """Whether a word of Hangul that can be a name stands right before another: "다니엘 시몽"."""
    word: list[int] = []
    position = look.terms[index].start - 1
    for before in range(index - 1, -1, -1):
        term = look.terms[before]
        if term.end < position or script_of(term.surface) != "hangul":
            break
        word.append(before)
        position = term.start + 1  # pairs of one word overlap
    own = [
        one in look.taken
        or look.sense.is_ordinary(look.terms[one])
        or look.sense.is_titled_by(look.terms[one])
        for one in word
    ]
    # Pairs within another word may be words, too.
    is_own = bool(own) and (own[-1] or 2 * sum(own) > len(own))
    return len(word) > 1 and not is_own and script_of(look.terms[index].surface) == "hangul"
