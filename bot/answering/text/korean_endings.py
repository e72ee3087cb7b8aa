"""Endings of Korean dialects as they are in the standard language: 한다카노 is 하나요."""

from __future__ import annotations

import re
from collections.abc import Callable

_FIRST, _CODAS, _N = "가", 28, 4
"""Unicode's first syllable, the ends of a syllable it has for each vowel, and the place of ㄴ."""

_END = r"(?=[^가-힣]|$)"
_SHORT_END = r"(?=\s*(?:[?？!~.…ㅋㅎㅠㅜ]|$))"
"""Where a message or a sentence of it ends, as it does behind the short endings of chats."""


def in_standard_korean(text: str) -> str:
    """Return a text with the endings of dialects, and what is only said with them, exchanged."""
    for pattern, meant in _RULES:
        text = pattern.sub(meant, text)
    return text


def _without_n(ending: str) -> Callable[[re.Match[str]], str]:
    """Return what exchanges the ㄴ at the end of a syllable, and what follows, for an ending."""

    def replaced(match: re.Match[str]) -> str:
        syllable = match["syllable"]
        place = ord(syllable) - ord(_FIRST)
        if place % _CODAS != _N:
            return match.group()
        return chr(ord(syllable) - _N) + ending

    return replaced


_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(rf"(?<![가-힣])(?:아따|워메|오메|아이고|거시기|맞다){_END}"), ""),
    (re.compile(r"헌(?=다|당|대)"), "한"),
    (re.compile(r"허(?=는|요|냐|나)"), "하"),
    (re.compile(rf"(?<=[요데])(?:잉|예|이){_END}"), ""),
    (
        re.compile(
            rf"(?P<syllable>[가-힣])(?:다(?:카[노데나더]\w*|캅니까|캐\w*|냐|요|유|지예?|더노)"
            rf"|당가요?|대유|데유|대예|답니까){_END}"
        ),
        _without_n("나요"),
    ),
    (re.compile(rf"(?P<syllable>[가-힣])다던데{_END}"), _without_n("는데")),
    # In a text, "있음을" is no end.
    (re.compile(rf"(?<=[있없었았였겠했됐왔갔])음{_SHORT_END}"), "어요"),
    (re.compile(rf"(?<=[가나세어해죠줘예이])(?:염|욤|여){_SHORT_END}"), "요"),
    (re.compile(rf"온다 캅니까{_END}"), "오나요"),
    (re.compile(rf"(?:는|능|던|든)(?:교|겨|기요|가베|감){_END}"), "나요"),
    (re.compile(rf"(?P<syllable>[가-힣])(?:교|당가요?){_END}"), _without_n("예요")),
    (re.compile(rf"(?<=[하되오가리])우꽈{_END}"), "나요"),
    (re.compile(rf"(?<=[는은])디(?=요?{_END})"), "데"),
    (re.compile(rf"(?:래유|라카[노데나더]\w*|라캅니까|라예|우꽈|이우꽈){_END}"), "예요"),
    (re.compile(rf"(?:수꽈|수과|쑤꽈){_END}"), "나요"),
    (re.compile(r"(?:꺼정|까정|꺼지)"), "까지"),
    (re.compile(rf"아이가{_END}"), "아니에요"),
    (re.compile(rf"(?<=맞)(?:제|쟤){_END}"), "죠"),
    (re.compile(r"(?<![가-힣])(?:우째|우예|어찌코롬)"), "어떻게"),
    (re.compile(r"(?<![가-힣])어데"), "어디"),
    (re.compile(rf"(?<![가-힣])그라(?:믄|모|몬|면){_END}"), "그러면"),
)
