"""Words of the programme that a message writes by ear in another script: 썬더볼트 is Thunderbolt.

Words that agree in their rough consonants are compared sound by sound: see `sounds`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.heard_forms import RUN
from bot.answering.linking.names_by_ear import ALONE, Heard, NamesByEar, are_next
from bot.answering.linking.sounds import (
    apart_allowed,
    forms_of,
    readings_of,
    rough_consonants,
    sounds_apart,
    sounds_of,
)
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import Term, terms_of
from bot.core.models import USUAL_TOPICS, Event

LEAST: Mapping[str, int] = {"hangul": 4, "cyrillic": 3, "arabic": 5}
"""How many consonants tell a word in a script; Arabic has few vowels to compare besides."""

MOST_APART = ((3, 0.03), (4, 0.07), (5, 0.11))
"""How far apart two words of so many consonants or more may be: what differs, for each sound."""

WHOLE = 6
"""Sounds, and letters, of a word that is heard though it has few consonants: 아두이노, Arduino."""

FEWEST_OF: Mapping[str, int] = {"hangul": 2, "cyrillic": 3, "arabic": 3}
"""How many consonants it has at least."""

WHOLE_APART: Mapping[str, float] = {"hangul": 0.0, "cyrillic": 0.0, "arabic": 0.07}
"""How far apart it may be: Arabic writes an o or u as it writes a w."""

MOST_REVERSED = 0.15
"""The same of a word beside another of the same name, in whichever order: "Рютенберг Бьёрн".

`names_by_ear` knows words of one name in its own order, and may take less exact ones.
"""

FEWEST = 3
"""So few consonants tell no word with which people ask of conferences, too ("sent", "group")."""

SHORTEST = 4
"""Letters of a word of the programme that is found by ear."""


class WordsByEar:
    """The words of a programme, found as other scripts write them."""

    def __init__(self, texts: Iterable[str], names: Iterable[str] = ()) -> None:
        """Index the words of texts (titles, rooms) and of people's `names`."""
        self._words: dict[str, dict[str, None]] = defaultdict(dict)
        names = list(names)
        self.people = NamesByEar(names)
        everyday = language_model("latin").is_known
        written: dict[str, str] = {}
        for text in texts:
            written |= {term.surface: text[term.start : term.end] for term in terms_of(text)}
        self._named: set[str] = set()
        self._beside: dict[str, set[str]] = defaultdict(set)
        for name in names:
            words = {term.surface: name[term.start : term.end] for term in terms_of(name)}
            self._named.update(word for one, word in words.items() if one not in written)
            for word in words.values():
                self._beside[word].update(words.values())
            written = words | written
        for surface, word in written.items():
            if len(word) < SHORTEST or script_of(word) != "latin":
                continue
            least = FEWEST if everyday(terms_of(word)[0]) else 0
            for key in {
                key for reading in readings_of(surface) for key in rough_consonants(reading)
            }:
                if len(key) > least:
                    self._words[key].setdefault(word)

    @classmethod
    def of(cls, event: Event) -> WordsByEar:
        """Index the titles, rooms, tracks and people of an event, and the topics of its own."""
        titles = [text for s in event.sessions for text in (*s.title.all(), *s.aliases)]
        own = (one for one in event.topics if not {one.id, *one.covers} & {*USUAL_TOPICS})
        titles += [title for topic in own for title in topic.title.all()]
        names = (*(room.name for room in event.rooms), *(track.name for track in event.tracks))
        things = (text for name in names for text in name.all())
        return cls((*titles, *things), [person.name for person in event.people])

    def written(self, text: str, is_known: Callable[[Term], bool]) -> str:
        """Return a message with what it writes by ear as the programme does.

        `is_known` tells the words of the message's own language, which stand for nothing else.
        """
        text = _with_words(text, self.people.find(text, lambda run: _is_own(run, is_known)))
        runs = list(RUN.finditer(text))
        found = [self._meant(run.group(), is_known) for run in runs]
        pairs = [pair for pair in pairwise(range(len(runs))) if are_next(text, runs, *pair)]
        pairs += [(second, first) for first, second in pairs]
        for one, other in pairs:
            beside = found[other]
            if found[one] is None and beside:
                found[one] = _nearest(runs[one].group(), self._beside.get(beside[0], ()))
        for one, other in pairs:
            # "Stefania" with another surname beside it is somebody else.
            is_strange = found[other] is None and not _is_own(runs[other].group(), is_known)
            if is_strange and (named := found[one]) and named[0] in self._named:
                found[one] = None
        return _with_words(
            text,
            [
                Heard(run.start(), run.start() + meant[1], meant[0])
                for run, meant in zip(runs, found, strict=True)
                if meant
            ],
        )

    def _meant(self, run: str, is_known: Callable[[Term], bool]) -> tuple[str, int] | None:
        """Return the word of the programme that a run of letters is, and where it ends."""
        if _is_own(run, is_known):
            return None
        script = script_of(run) or ""
        best: tuple[float, str, int] | None = None
        for form, end in forms_of(run, script):
            heard = sounds_of(form, script)
            for key in rough_consonants(heard):
                is_rough = len(key) >= LEAST[script]
                if not is_rough and (len(key) < FEWEST_OF[script] or len(heard) < WHOLE):
                    continue
                most = apart_allowed(MOST_APART, key) if is_rough else WHOLE_APART[script]
                most_of_name = min(most, apart_allowed(ALONE, key))
                for word in self._words.get(key, ()):
                    if not is_rough and (len(word) < WHOLE or _is_everyday(run, script)):
                        continue
                    if len(key) <= FEWEST and _is_everyday(run, script, word):
                        continue
                    readings = readings_of(terms_of(word)[0].surface)
                    apart = min(sounds_apart(heard, reading, script) for reading in readings)
                    if apart <= (most_of_name if word in self._named else most) and (
                        best is None or apart < best[0]
                    ):
                        best = apart, word, end
        return best[1:] if best else None


def _with_words(text: str, heard: Iterable[Heard]) -> str:
    """Return a text with words of the programme for what is heard as such, a space after each."""
    pieces: list[str] = []
    position = 0
    for start, end, word in heard:
        pieces += [text[position:start], word]
        position = end
        if text[position : position + 1].isalnum():
            pieces.append(" ")
    return "".join([*pieces, text[position:]])


def _is_own(run: str, is_known: Callable[[Term], bool]) -> bool:
    """Whether a run of letters is a word of its language, be it with a particle.

    Pairs of Hangul within another word may be words, too.
    """
    pairs = terms_of(run)
    return not pairs or is_known(pairs[0]) or 2 * sum(map(is_known, pairs)) > len(pairs)


def _is_everyday(run: str, script: str, word: str = "") -> bool:
    """Whether everybody knows a run of letters as another word: "курс" is no curse.

    A loan that is asked of in Latin letters, too, is none: "питон" is Python.
    """
    here, there = language_model(script).everyday_stems, language_model("latin").everyday_stems
    is_loan = bool(word) and terms_of(word)[0].stem in there
    return terms_of(run)[0].stem in here and not is_loan


def _nearest(run: str, words: Iterable[str]) -> tuple[str, int] | None:
    """Return which of the words of a name, of which another stands beside it, is meant."""
    script = script_of(run) or ""
    apart, word, end = min(
        (
            (sounds_apart(sounds_of(form, script), reading, script), word, end)
            for form, end in forms_of(run, script)
            for word in sorted(words)
            for reading in readings_of(terms_of(word)[0].surface)
        ),
        default=(MOST_REVERSED + 1, "", 0),
    )
    return (word, end) if apart <= MOST_REVERSED else None
