"""Words of the programme that a message writes by ear in another script: 썬더볼트 is Thunderbolt.

Words that agree in their rough consonants are compared sound by sound: a script that has no sign
for a sound writes the one next to it (`NEIGHBOURS`), and Arabic writes few vowels.
Long because the tables of sounds stand beside what compares them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, pairwise, product

from anyascii import anyascii

from bot.answering.classifier.language_model import language_model
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms as words_of
from bot.core.models import Event

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

NAMES, NAMES_APART = 4, 0.05
"""The same of names of people, which `people` knows by ear, too: only what is surely one."""

MOST_BESIDE = 0.15
"""The same of a word with another word of somebody's name beside it."""

FEWEST = 3
"""So few consonants tell no word with which people ask of conferences, too ("sent", "group")."""

MOST_READINGS = 8
"""Ways to read the letters of one word that are tried."""

SHORTEST = 4
"""Letters of a word of the programme that is found by ear."""

VOWELS = "aeiou"
NEIGHBOURS: Mapping[str, frozenset[str]] = {
    script: frozenset(pairs.split())
    for script, pairs in {
        "hangul": "pf bv lr zJ JS CS sT tT sS zs wu bp gk dt CJ zC",
        "cyrillic": "vw hg hx gx zs tT sT JS CJ xk CS uw",
        "arabic": "bp fv wv gJ gx kg sT tT zs xk CS sS JS wu yi wo ye",
    }.items()
}
"""Pairs of sounds for which a script has one sign, or two that people mix."""

_NEAR, _VOWEL, _ADDED_VOWEL, _OTHER = 0.15, 0.3, 0.4, 1.2
"""What a neighbouring sound costs, another vowel, one too many, and any other difference."""

_RUN = re.compile(r"[\uac00-\ud7af]+|[\u0400-\u04ff]+|[\u0621-\u064a\u067e-\u06d3]+")
_SILENT = re.compile(r"(?<=[bdfklmnprstvz])e$|gh(?=t)|^k(?=n)|^w(?=r)|^p(?=s)")
_SPELT: tuple[tuple[str, str], ...] = (
    ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("ch", "C k x"), ("sh", "S"), ("ph", "f"),
    ("th", "T"), ("ck", "k"), ("qu", "kw"), ("dge", "J"), ("tz", "ts"), ("x", "ks"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("ge", "ge Je"), ("gi", "gi Ji"),
    ("gy", "gi Ji"), ("j", "J y -"), ("q", "k"), ("ee", "i"), ("ea", "i"), ("oo", "u"),
    ("ou", "u"), ("w", "w v"), ("y", "i ai"), ("z", "z ts"), ("ei", "ai"), ("eu", "oi eu"),
)  # fmt: skip
"""Letters of Latin script that are read otherwise than one by one, be it as nothing (-)."""

_LATIN = tuple((letters, tuple(sounds.replace("-", "").split(" "))) for letters, sounds in _SPELT)

_MUTE_R = re.compile(r"(?<=[aeiou])r(?=[^aeiou]|$)")
"""An r after a vowel and before no other, which Korean does not write."""

_ROUGH = {
    **dict.fromkeys("pbfv", "P"), **dict.fromkeys("tdT", "D"), **dict.fromkeys("kgx", "K"),
    **dict.fromkeys("szSCJ", "S"), **dict.fromkeys("lr", "L"), "m": "M", "n": "N",
}  # fmt: skip
_ALSO = {"T": "S", "w": "P", "J": "K", "h": "K", "x": ""}
"""Sounds that may be taken for another, or for none."""

_HANGUL = (("eu", ""), ("eo", "o"), ("ae", "e"), ("ch", "C"), ("j", "J"), ("ng", "n"), ("c", "k"))
_CYRILLIC = (
    ("shch", "S"), ("dzh", "J"), ("zh", "J"), ("kh", "x"), ("ch", "C"), ("sh", "S"),
    ("yu", "u"), ("ya", "a"), ("yo", "o"), ("y", "i"), ("j", "y"),
)  # fmt: skip
_ARABIC = {
    **dict.fromkeys("اأإآى", "a"), "ب": "b", "ت": "t", "ث": "T", "ج": "J", "ح": "h", "خ": "x",
    "د": "d", "ذ": "z", "ر": "r", "ز": "z", "س": "s", "ش": "S", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "w", "ي": "y", "ڤ": "v", "پ": "p", "چ": "C", "گ": "g",
}  # fmt: skip
_ARABIC_PREFIX = re.compile(r"^[وف]?(?:ال|بال|لل|كال|[وفبلك])(?=\w{3})")
_RUSSIAN_ENDING = re.compile(r"(?:ами|ями|ого|его|ому|ему|ах|ях|ой|ей|ом|ем|ым|им|ов|[аяуюеыи])$")


class WordsByEar:
    """The words of a programme in Latin letters, found as other scripts write them."""

    def __init__(self, texts: Iterable[str], names: Iterable[str] = ()) -> None:
        """Index the words of texts (titles, rooms) and of people's `names`."""
        self._words: dict[str, dict[str, None]] = defaultdict(dict)
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
            for key in {key for reading in _readings(surface) for key in _rough(reading)}:
                if len(key) > least:
                    self._words[key].setdefault(word)

    @classmethod
    def of(cls, event: Event) -> WordsByEar:
        """Index the titles, rooms, tracks and people of an event."""
        titles = (text for s in event.sessions for text in (*s.title.all(), *s.aliases))
        names = (*(room.name for room in event.rooms), *(track.name for track in event.tracks))
        things = (text for name in names for text in name.all())
        return cls((*titles, *things), [person.name for person in event.people])

    def written(self, text: str, is_known: Callable[[Term], bool]) -> str:
        """Return a message with what it writes by ear as the programme does.

        `is_known` tells the words of the message's own language, which stand for nothing else.
        """
        runs = list(_RUN.finditer(text))
        found = [self._meant(run.group(), is_known) for run in runs]
        pairs = [pair for pair in pairwise(range(len(runs))) if _are_next(text, runs, *pair)]
        for one, other in (*pairs, *((second, first) for first, second in pairs)):
            beside = found[other]
            if found[one] is None and beside:
                found[one] = _nearest(runs[one].group(), self._beside.get(beside[0], ()))
        for one, other in (*pairs, *((second, first) for first, second in pairs)):
            # "Stefania" with another surname beside it is somebody else.
            is_strange = found[other] is None and not _is_own(runs[other].group(), is_known)
            if is_strange and (named := found[one]) and named[0] in self._named:
                found[one] = None
        pieces: list[str] = []
        position = 0
        for run, meant in zip(runs, found, strict=True):
            if meant:
                word, end = meant
                pieces += [text[position : run.start()], word]
                position = run.start() + end
                if text[position : position + 1].isalnum():
                    pieces.append(" ")
        return "".join([*pieces, text[position:]])

    def _meant(self, run: str, is_known: Callable[[Term], bool]) -> tuple[str, int] | None:
        """Return the word of the programme that a run of letters is, and where it ends."""
        if _is_own(run, is_known):
            return None
        script = script_of(run) or ""
        best: tuple[float, str, int] | None = None
        for form, end in _forms(run, script):
            heard = _heard(form, script)
            for key in _rough(heard):
                is_rough = len(key) >= LEAST[script]
                if not is_rough and (len(key) < FEWEST_OF[script] or len(heard) < WHOLE):
                    continue
                most = next((apart for n, apart in MOST_APART[::-1] if len(key) >= n), 0.0)
                most = most if is_rough else WHOLE_APART[script]
                for word in self._words.get(key, ()):
                    if not is_rough and (len(word) < WHOLE or _is_everyday(run, script)):
                        continue
                    if len(key) <= FEWEST and _is_everyday(run, script, word):
                        continue
                    readings = _readings(terms_of(word)[0].surface)
                    apart = min(_apart(heard, reading, script) for reading in readings)
                    if word in self._named and (len(key) < NAMES or apart > NAMES_APART):
                        continue
                    if apart <= most and (best is None or apart < best[0]):
                        best = apart, word, end
        return best[1:] if best else None


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


def _are_next(text: str, runs: Sequence[re.Match[str]], one: int, other: int) -> bool:
    """Whether nothing but a space or a hyphen stands between two words."""
    return text[runs[one].end() : runs[other].start()].strip(" -·") == ""


def _nearest(run: str, words: Iterable[str]) -> tuple[str, int] | None:
    """Return which of the words of a name, of which another stands beside it, is meant."""
    script = script_of(run) or ""
    apart, word, end = min(
        (
            (_apart(_heard(form, script), reading, script), word, end)
            for form, end in _forms(run, script)
            for word in sorted(words)
            for reading in _readings(terms_of(word)[0].surface)
        ),
        default=(MOST_BESIDE + 1, "", 0),
    )
    return (word, end) if apart <= MOST_BESIDE else None


def _forms(run: str, script: str) -> Iterator[tuple[str, int]]:
    """Yield a run of letters and what is left of it without what grammar writes onto it."""
    yield run, len(run)
    if script == "hangul":
        for particle in words_of("particles", "ko"):
            if run.endswith(particle) and len(run) > len(particle) + 1:
                yield run.removesuffix(particle), len(run) - len(particle)
    elif script == "cyrillic":
        yield _RUSSIAN_ENDING.sub("", run), len(run)
    elif script == "arabic":
        yield _ARABIC_PREFIX.sub("", run), len(run)


def _heard(form: str, script: str) -> str:
    """Return the sounds of a word in another script."""
    if script == "arabic":
        letters = form.replace("تش", "چ").replace("دج", "ج")
        return _squeezed("".join(_ARABIC.get(letter, "") for letter in letters))
    typed = anyascii(form).lower()
    for written, sound in _HANGUL if script == "hangul" else _CYRILLIC:
        typed = typed.replace(written, sound)
    return _squeezed(re.sub("[^A-Za-z]", "", typed))


@lru_cache(maxsize=65536)
def _readings(folded: str) -> tuple[str, ...]:
    """Return the sounds of a folded Latin word, in each way it may be read."""
    letters = re.sub(r"[^a-z]", "", anyascii(_SILENT.sub("", folded)).lower())
    choices: list[tuple[str, ...]] = []
    position = 0
    while position < len(letters):
        written, sounds = next(
            (pair for pair in _LATIN if letters.startswith(pair[0], position)),
            (letters[position], (letters[position],)),
        )
        choices.append(sounds)
        position += len(written)
    read = ["".join(one) for one in islice(product(*choices), MOST_READINGS)]
    spoken = (form for one in read for form in (one, _MUTE_R.sub("", one)))
    return tuple(dict.fromkeys(map(_squeezed, spoken)))


def _squeezed(sounds: str) -> str:
    return re.sub(r"(.)\1+", r"\1", sounds)


def _rough(sounds: str) -> tuple[str, ...]:
    """Return the rough consonants of a word, in each way they may be taken."""
    choices = [
        (_ROUGH.get(sound, ""), _ALSO[sound]) if sound in _ALSO else (_ROUGH.get(sound, ""),)
        for sound in sounds
    ]
    keys = (_squeezed("".join(one)) for one in islice(product(*choices), MOST_READINGS))
    return tuple(dict.fromkeys(keys))


def _apart(heard: str, read: str, script: str) -> float:
    """Return how far the sounds heard are from those read: the least cost to turn one into other.

    It is for each sound of the longer one.
    """
    near = NEIGHBOURS[script]
    unwritten = 0.1 if script == "arabic" else _ADDED_VOWEL
    row = [0.0]
    for sound in read:
        row.append(row[-1] + (unwritten if sound in VOWELS else _OTHER))
    for one in heard:
        before, row = row, [row[0] + (_ADDED_VOWEL if one in VOWELS else _OTHER)]
        for index, other in enumerate(read):
            row.append(
                min(
                    before[index] + _differ(one, other, near),
                    before[index + 1] + (_ADDED_VOWEL if one in VOWELS else _OTHER),
                    row[-1] + (unwritten if other in VOWELS else _OTHER),
                )
            )
    return row[-1] / max(len(heard), len(read))


def _differ(one: str, other: str, near: frozenset[str]) -> float:
    if one == other:
        return 0.0
    if one + other in near or other + one in near:
        return _NEAR
    return _VOWEL if one in VOWELS and other in VOWELS else _OTHER
