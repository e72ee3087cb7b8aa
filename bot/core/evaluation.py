"""What a set of questions expects, and how answers to them stand to that."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.answers import Answer
from bot.core.bare_text import latin_digits
from bot.core.models import AnswerStatus

UNTOLD = "-"
"""The kind, style or language of a question that says none."""


class Expected(StrEnum):
    """What the right reply to a question does."""

    ANSWER = "answer"
    ABSTAIN = "abstain"  # says that it is not known or not published
    DECLINE = "decline"  # is about something else


HONEST = {
    Expected.ANSWER: frozenset({AnswerStatus.ANSWERED, AnswerStatus.SMALL_TALK}),
    Expected.ABSTAIN: frozenset(
        {AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN, AnswerStatus.DID_YOU_MEAN}
    ),
    Expected.DECLINE: frozenset(
        {AnswerStatus.DECLINED, AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN}
    ),
}
"""The statuses a right reply may have; what is expected to be answered is judged by its text, too,
so a partial answer counts when it holds what it must."""


@dataclass(frozen=True, slots=True)
class SetQuestion:
    """One question of a set: the last of `turns` is judged.

    `must_include` holds alternatives, of each group of which the reply needs one; a None moment is
    the set's own. `language`, `kind` and `style` only group the figures.
    """

    id: str
    turns: tuple[str, ...]
    expected: Expected
    language: str = UNTOLD
    kind: str = UNTOLD
    style: str = UNTOLD
    must_include: tuple[tuple[str, ...], ...] = ()
    must_not_include: tuple[str, ...] = ()
    forbidden: tuple[re.Pattern[str], ...] = ()
    longest: int | None = None
    moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A question of a set and the answer it got; it is right without `faults`, in words.

    `understood` is the subject that statistics count the answer under.
    """

    question: SetQuestion
    answer: Answer
    understood: str
    faults: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether the answer is as expected."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many are right."""

    right: int
    count: int

    @classmethod
    def of(cls, judged: Iterable[Judged]) -> Share:
        """Count some."""
        verdicts = [one.is_right for one in judged]
        return cls(sum(verdicts), len(verdicts))

    def __str__(self) -> str:
        """As in `9 of 10 (90.0 %)`."""
        percent = f" ({self.right / self.count:.1%})".replace("%", " %") if self.count else ""
        return f"{self.right} of {self.count}{percent}"


def shares_by(
    judged: Sequence[Judged], key: Callable[[Judged], str]
) -> list[tuple[str, dict[Expected, Share], Share]]:
    """Return for each group its name, its shares by what was expected, and that of all of it."""
    rows = []
    for name in sorted({key(one) for one in judged}):
        own = [one for one in judged if key(one) == name]
        by_expected = {
            expected: Share.of(one for one in own if one.question.expected is expected)
            for expected in Expected
        }
        rows.append((name, by_expected, Share.of(own)))
    return rows


def faults_of(question: SetQuestion, answer: Answer) -> tuple[str, ...]:
    """Say in words what is wrong with an answer; nothing when it is right."""
    status, text = answer.status, _plain(answer.text)
    faults = []
    if question.expected is Expected.ANSWER:
        if status is AnswerStatus.DID_YOU_MEAN:
            faults.append("asks back")
        elif not question.must_include and status not in HONEST[Expected.ANSWER]:
            faults.append(f"is {status}")
    elif status not in HONEST[question.expected] and not _is_half_honest(question, answer):
        faults.append(f"is {status}")
    faults += [
        f"lacks {' or '.join(map(repr, group[:3]))}{' ...' if len(group) > 3 else ''}"
        for group in question.must_include
        if not any(_holds(text, one) for one in group)
    ]
    faults += [
        f"must not hold {one!r}"
        for one in question.must_not_include
        if (one in answer.text if "@" in one else _plain(one) in text)
    ]
    faults += [
        f"must not match {one.pattern!r}" for one in question.forbidden if one.search(answer.text)
    ]
    if question.longest is not None and len(answer.text) > question.longest:
        faults.append(f"has {len(answer.text)} characters, more than {question.longest}")
    return tuple(faults)


def _is_half_honest(question: SetQuestion, answer: Answer) -> bool:
    """Whether what is known is told and the rest is said not to be."""
    return question.expected is Expected.ABSTAIN and answer.is_partial


def _holds(text: str, wanted: str) -> bool:
    """Whether a text holds a phrase; a number in it is no part of a longer one."""
    phrase = _plain(wanted)
    before = r"(?<!\d)" if phrase[:1].isdigit() else ""
    after = r"(?!\d)" if phrase[-1:].isdigit() else ""
    return re.search(before + re.escape(phrase) + after, text) is not None


_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−~〜～"), "-")
_QUOTES = dict.fromkeys(map(ord, "’‘"), "'")
_MARKUP = re.compile(r"[*`|\\]|(?<!\w)_|_(?!\w)")


def _plain(text: str) -> str:
    """Return a text as it is compared: one case, one kind of dash, quote, digit and space."""
    folded = unicodedata.normalize("NFKC", text).translate(_DASHES | _QUOTES).casefold()
    digits = latin_digits(folded)
    return " ".join(_MARKUP.sub("", digits).split())
