"""A loan that people ask with is no name heard in another script; a name with Dz is heard as z."""

from __future__ import annotations

from bot.answering.linking.words_by_ear import WordsByEar


def test_names_are_heard_and_loans_are_left() -> None:
    words = WordsByEar(["Writing modern software in C"], ["Victor J. Dzau"])
    asked = "빅터 자우 선생님 소프트웨어 발표 언제"
    assert words.written(asked, lambda _: False) == "Victor Dzau 선생님 소프트웨어 발표 언제"
