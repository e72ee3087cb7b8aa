"""Which words of a question can be somebody's name where they stand, listed or not."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.answering.linking.mentions import WordSense
from bot.answering.linking.name_look import NameLook, name_runs
from bot.answering.linking.name_words import NameWords
from bot.answering.linking.person_names import is_given_name, may_be_family
from bot.answering.linking.spans import is_inside
from bot.answering.text.normalise import is_unsegmented, script_of
from bot.answering.text.terms import Term


class PossibleNames:
    """What can be a name beside the `parts` of the names of the people of an event.

    `written` are the words that the event's texts have in lower case, `titles` those of session
    titles: a word of either is a name only with further evidence.
    """

    def __init__(self, parts: NameWords, written: Collection[str], titles: Collection[str]) -> None:
        self.parts, self.written, self.titles = parts, written, titles

    def is_free(self, term: Term, sense: WordSense) -> bool:
        """Whether a term is no word that the event or everybody uses for something else."""
        return not (
            sense.is_ordinary(term) or term.surface in self.written or term.surface in self.titles
        )

    def is_given(self, index: int, look: NameLook) -> bool:
        """Whether a word is a given name where it stands, and does no other work: "when will"."""
        term = look.terms[index]
        if index in look.taken or not is_given_name(term.surface):
            return False
        if not look.sense.is_function(term):
            return True
        return len(look.terms) == 2 or look.sense.is_asked_name(term)

    def is_written_as_name(self, index: int, look: NameLook) -> bool:
        """Whether a word is written as "Young" in "Sam Young" is, and no "Keynote"."""
        term, sense = look.terms[index], look.sense
        return (
            term.is_capital
            and (index > 0 or len(look.terms) == 2)
            and not (sense.is_shouted or sense.is_known(term) or sense.is_titled_by(term))
            and term.surface not in self.titles
        )

    def is_strange(self, index: int, look: NameLook) -> bool:
        """Whether a word can hardly be anything but a name."""
        term, sense = look.terms[index], look.sense
        compound = look.compound(index)
        if len(compound) > 1 and any(self._is_of_name(look.terms[i], sense) for i in compound):
            return True  # "Jong-un", though "un" is an article
        may_slip = not term.is_capital or index == 0 or sense.is_shouted
        return (
            term.surface.isalpha()
            and len(term.surface) > 1
            and script_of(term.surface) in {"latin", "cyrillic"}
            and not sense.is_ordinary(term)
            and term.surface not in self.titles
            and (term.surface not in self.written or (term.is_capital and not sense.is_shouted))
            and not (may_slip and (len(term.surface) > 3 or index == 0) and sense.is_misspelt(term))
        ) or self._is_foreign_name(index, look)

    def _is_foreign_name(self, index: int, look: NameLook) -> bool:
        """Whether Han characters after a space are a name of their own: "Leo 李歐"."""
        term = look.terms[index]
        if script_of(term.surface) != "han" or index == 0:
            return False
        before = look.terms[index - 1]
        return before.end < term.start and not (
            look.sense.is_ordinary(term) or term.surface in self.titles
        )

    def _is_of_name(self, term: Term, sense: WordSense) -> bool:
        """Whether a word joined to another by a hyphen makes a name of both."""
        is_alphabetic = script_of(term.surface) in {"latin", "cyrillic"}
        is_name = term.surface in self.parts or self.is_free(term, sense)
        return is_alphabetic and is_name and len(term.surface) > 1

    def beside_listed(self, look: NameLook) -> Iterator[tuple[int, int]]:
        """Yield where two or more words in a row are a name, by a listed part or by a cue."""
        sense = look.sense
        named = [
            index
            for index, term in enumerate(look.terms)
            if index not in look.taken
            and (
                self.is_strange(index, look)
                or (index in look.found and self._is_part(term, sense))
                or self._is_name_word(index, look)
            )
        ]
        told: set[int] = set()
        for run in name_runs(named, look, look.is_next):
            terms = [look.terms[index] for index in run]
            is_name = any(t.surface in self.parts for t in terms) or any(map(sense.is_cued, terms))
            is_name = is_name or (len(run) == len(look.terms) and all(t.is_capital for t in terms))
            if any(map(sense.is_titled, terms)) or (len(run) > 1 and is_name):
                yield terms[0].start, terms[-1].end
                told |= set(run)
        for span in sense.asked:
            own = {index for index, term in enumerate(look.terms) if is_inside(term, [span])}
            is_pair = any(is_unsegmented(look.terms[index].surface) for index in own)
            if (len(own) > 1 or is_pair) and not own <= look.taken and not own & told:
                told |= own
                yield span

    def _is_name_word(self, index: int, look: NameLook) -> bool:
        """Whether an everyday word is a name where it stands, beside another."""
        term = look.terms[index]
        is_name = look.sense.is_asked_name(term) or len(look.terms) == 2
        return is_name and (
            self.is_given(index, look)
            or (index > 0 and may_be_family(term.surface))
            or self.is_written_as_name(index, look)
        )

    def _is_part(self, term: Term, sense: WordSense) -> bool:
        return self.is_free(term, sense) or (term.is_capital and not sense.is_ordinary(term))
