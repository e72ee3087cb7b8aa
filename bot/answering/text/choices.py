"""Whether a question offers things to choose from: "Monday or Tuesday?"."""

from __future__ import annotations

import re

_EITHER = re.compile(
    r"(?<!\w)(?:or|ou|o|или|либо|ام|او|ولا|والا)(?!\w)|还是|還是|抑或|아니면|"
    r"(?P<ending>이에요|예요|에요|인가요|입니까|인지|일까요|야|이냐|하나요|되나요|나요)\W+.*(?P=ending)"
)
"""Words between two things to choose from; Korean also says the ending of each one twice."""


def offers_choice(folded: str) -> bool:
    """Whether a folded question offers a choice; then no side of it is taken for granted."""
    return _EITHER.search(folded) is not None
