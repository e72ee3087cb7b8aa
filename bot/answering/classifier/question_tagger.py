"""Which words of a message ask, and which only tell of whoever writes: "missed my train, ...".

A linear tagger: each word is scored by the words around it, and the best row of tags is the one
that changes seldom, and between clauses rather than inside one (Viterbi's algorithm).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from itertools import groupby
from zlib import crc32

import numpy as np
import numpy.typing as npt

from bot.answering.classifier.hashing import Floats
from bot.answering.text.markers import QUESTION_MARKS
from bot.answering.text.normalise import fold

NAME = "question_tagger.npz"

BITS = 16
"""Of the hash of a feature, by which it shares one of 65,536 weights."""

LEVELS = 127
"""Steps from nothing to the largest weight: each is kept in a byte with its sign."""

CHANGE = 4.0
"""Log-odds that a change of tags inside a clause costs; half of it where a mark stands between.

Of 4, 8 and 12 it was the best on stories of a writer who was left out.
"""

_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:['’][^\W\d_]+)*|[^\w\s]")
_BEFORE, _AFTER = 5, 6
"""Fifth to second before a word, and second to fifth behind it: these are looked at for themselves,
wherever among them they stand. Places nearer to an end than six words are told apart."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a Chinese character or a mark of a text, folded."""

    start: int
    end: int
    text: str

    @property
    def is_mark(self) -> bool:
        """Whether it is no word."""
        return not self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class QuestionTagger:
    """What each feature of a word says for its being asked, and what that was learned from."""

    weights: npt.NDArray[np.int8]  # one for each bucket
    scale: float
    bias: float
    inputs: Mapping[str, str]  # a name -> SHA-256 of what it named

    def asking(self, text: str, language: str) -> list[Span]:
        """Return where the words stand that ask, from the first to the last of each row."""
        tokens = tokens_of(text)
        if not tokens:
            return []
        tags = _best_row(self._scores(tokens, language), tokens)
        spans = []
        for is_asking, row in groupby(zip(tokens, tags, strict=True), key=lambda one: one[1]):
            if is_asking:
                own = [token for token, _ in row]
                spans.append((own[0].start, own[-1].end))
        return spans

    def _scores(self, tokens: Sequence[Token], language: str) -> Floats:
        """Return the log-odds of each token that it is of a question."""
        features = buckets(tokens, language)
        starts = np.cumsum([0, *map(len, features)][:-1])
        flat = np.fromiter((one for row in features for one in row), np.int64)
        sums = np.add.reduceat(self.weights[flat].astype(np.int32), starts)
        scores: Floats = (sums * self.scale + self.bias).astype(np.float32)
        return scores

    def to_bytes(self) -> bytes:
        """Return the tagger as a file; the same tagger gives the same bytes."""
        meta = np.frombuffer(json.dumps(dict(self.inputs)).encode(), np.uint8)
        numbers = np.array([self.scale, self.bias], np.float64)
        buffer = BytesIO()
        np.savez_compressed(
            buffer, allow_pickle=False, meta=meta, weights=self.weights, numbers=numbers
        )
        return buffer.getvalue()

    @classmethod
    def of_bytes(cls, source: bytes) -> QuestionTagger:
        """Read a tagger."""
        with np.load(BytesIO(source), allow_pickle=False) as arrays:
            scale, bias = map(float, arrays["numbers"])
            return cls(arrays["weights"], scale, bias, json.loads(arrays["meta"].tobytes()))


@cache
def shipped_tagger() -> QuestionTagger:
    """Return the shipped tagger, read once."""
    return QuestionTagger.of_bytes(files("bot.answering.classifier").joinpath(NAME).read_bytes())


def tokens_of(text: str) -> list[Token]:
    """Return the words and marks of a text; each Chinese character is one."""
    return [
        Token(found.start(), found.end(), fold(found.group()) or found.group())
        for found in _TOKEN.finditer(text)
    ]


def buckets(tokens: Sequence[Token], language: str) -> list[list[int]]:
    """Return the buckets of each token's features.

    CRC-32 is the same in every process and on every machine, which hash() is not.
    """
    words = [token.text for token in tokens]
    return [
        sorted({crc32(one.encode()) & ((1 << BITS) - 1) for one in _features(words, at, language)})
        for at in range(len(words))
    ]


def _features(words: Sequence[str], at: int, language: str) -> Iterator[str]:
    """Yield what one word looks like: its neighbours, how they begin and end, and its place."""
    ahead, before, own, after, behind = (
        words[one] if 0 <= one < len(words) else "" for one in range(at - 2, at + 3)
    )
    yield language
    yield from (f"0{own}", f"-1{before}", f"+1{after}", f"-2{ahead}", f"+2{behind}")
    yield from (f"-{before} {own}", f"+{own} {after}", f"={before} {own} {after}")
    yield from (f"--{ahead} {before}", f"++{after} {behind}")
    for name, word in (("0", own), ("-", before), ("+", after)):
        if len(word) > LETTERS:
            yield from (f"{name}p{word[:LETTERS]}", f"{name}s{word[-LETTERS:]}")
    if len(own) > LETTERS:
        yield from (f"p{own[: LETTERS + 1]}", f"s{own[-2:]}")
    elif len(own) > 1:
        yield f"p{own[:2]}"
    yield from (f"L{word}" for word in words[max(0, at - _BEFORE) : max(0, at - 1)])
    yield from (f"R{word}" for word in words[at + 2 : at + _AFTER])
    is_marked = any(word in QUESTION_MARKS for word in words[at : at + 8])
    yield f"q{is_marked}"
    yield f"e{min(len(words) - 1 - at, _AFTER)}"
    yield f"b{min(at, _AFTER)}"


LETTERS = 3
"""Letters that a word begins or ends with: what it means, and how it is inflected."""


def _best_row(scores: Floats, tokens: Sequence[Token]) -> list[bool]:
    """Return the tags with the highest sum of scores, less what the changes between them cost."""
    told, asked = -scores[0] / 2, scores[0] / 2
    came_from: list[tuple[bool, bool]] = []
    for score, previous in zip(scores[1:], tokens, strict=False):
        cost = CHANGE / 2 if previous.is_mark else CHANGE
        came_from.append((asked - cost > told, asked >= told - cost))
        told, asked = max(told, asked - cost) - score / 2, max(asked, told - cost) + score / 2
    tags = [bool(asked > told)]
    for from_told, from_asked in reversed(came_from):
        tags.append(bool(from_asked if tags[-1] else from_told))
    return tags[::-1]
