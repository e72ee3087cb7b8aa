"""A particle is cut off a Korean noun, and nothing off a noun that only ends alike."""

from __future__ import annotations

import pytest

from bot.answering.classifier.language_model import language_model
from bot.answering.parsing.korean_particles import without_particle


@pytest.mark.parametrize(
    ("written", "noun"),
    [
        ("동물원은", "동물원"),
        ("동물원이", "동물원"),
        ("바다가", "바다"),
        ("엽서는", "엽서"),
        ("박물관까지", "박물관"),
        ("제주도도", "제주도"),
        ("성이", "성"),
        ("집이", "집"),
        ("고양이가", "고양이"),
        ("고양이", "고양이"),
        ("어린이", "어린이"),
        ("나이", "나이"),
        ("국가", "국가"),
        ("해변", "해변"),
    ],
)
def test_noun_is_left_whole(written: str, noun: str) -> None:
    assert without_particle(written, language_model("hangul")) == noun


@pytest.mark.parametrize(("least", "noun"), [(1, "산"), (2, "산이")])
def test_short_noun_keeps_its_end_where_more_must_be_left(least: int, noun: str) -> None:
    assert without_particle("산이", language_model("hangul"), least) == noun
