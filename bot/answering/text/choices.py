"""Whether a question offers things to choose from: "Monday or Tuesday?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.answering.text.normalise import fold, words

_EITHER = re.compile(
    r"(?!\A)(?<!\w)(?:or|ou|o|или|либо|ام|او|ولا|والا)(?!\w)|还是|還是|抑或|아니면|"
    r"(?P<ending>이에요|예요|에요|인가요|입니까|인지|일까요|야|이냐|하나요|되나요|나요)\W+.*(?P=ending)|"
    r"(?P<polite>이에요|예요|에요)\W+\S*?(?:이에요|예요|에요)"
)
"""Words between two things to choose from; Korean also says the ending of each one twice.

A text begins with none of them: "où" is typed as "ou"."""


def offers_choice(folded: str) -> bool:
    """Whether a folded question offers a choice; then no side of it is taken for granted."""
    return _EITHER.search(folded) is not None


def choices_in(text: str) -> list[tuple[int, int]]:
    """Return where the words stand in a text between what it offers; () where folding moves it."""
    folded = fold(text)
    if len(folded) != len(text):
        return []
    return [found.span() for found in _EITHER.finditer(folded) if not _ending_of(found)]


def endings_of_choice(folded: str) -> list[str]:
    """Return the endings that Korean says on each side of a choice: "외교부인가요 유엔인가요"."""
    return [ending for found in _EITHER.finditer(folded) if (ending := _ending_of(found))]


def _ending_of(found: re.Match[str]) -> str:
    """Return the ending that one side of a choice has; "" where a word offers it."""
    return found["ending"] or found["polite"] or ""


def with_second_sides(pieces: Sequence[str], asks_alone: Callable[[str], bool]) -> list[str]:
    """Join a question and what an "or" offers behind its sign: "any talk on ice? or tides?".

    Not what asks something of its own: "is there WiFi? or lunch?".
    """
    joined: list[str] = []
    for piece in pieces:
        side = _second_side(piece) if joined and joined[-1].endswith(_SIGNS) else ""
        if side and not asks_alone(side):
            joined[-1] = f"{joined[-1].rstrip(' ?？؟')} {piece.lstrip('¿ ')}"
        else:
            joined.append(piece)
    return joined


_SIGNS = ("?", "？", "؟")

MOST_OFFERED = 3
"""Words behind an "or" that begins a piece and offers one more thing to the question before it."""


def ends_with_choice(sentence: str, sides: Sequence[str]) -> bool:
    """Whether a sentence ends in what it offers behind a dash: "what is it - a talk or a game?"."""
    last = sides[-1].strip()
    before = sentence[: sentence.rfind(last)].rstrip()
    is_apart = len(sides) > 1 and before.endswith(("-", "–", "—", ":", "："))
    return is_apart and len(words(fold(last))) <= 2 * MOST_OFFERED and offers_choice(fold(last))


def _second_side(piece: str) -> str:
    """Return what an "or" that begins a piece offers, in a few words; "" for all else."""
    folded = fold(piece).lstrip("¿ ")
    found = _EITHER.match(f" {folded}", 1)
    if found is None or _ending_of(found) or piece.lower().startswith("où"):
        return ""
    side = folded[found.end() - 1 :].strip()
    return side if 0 < len(words(side)) <= MOST_OFFERED else ""
