"""A post in a text is the same as another only if it has the same rank."""

from __future__ import annotations

import pytest

from bot.answering.descriptions.ranked_posts import posts_in


@pytest.mark.parametrize(
    ("language", "asked", "told"),
    [
        ("en", "the vice-chair", "Deputy Chair"),
        ("en", "the deputy director", "First Deputy Director"),
        ("en", "the USG", "Under-Secretary-General"),
        ("fr", "directrice adjointe", "Directeur adjoint de la maison"),
        ("es", "la vicepresidenta", "Vicepresidente"),
        ("ru", "зам директора", "Заместитель директора"),
        ("ar", "مديرة", "المدير"),
        ("zh", "常驻副代表", "常驻联合国副代表"),
        ("ko", "사무차장", "유엔 사무차장 겸 위원장"),
    ],
)
def test_post_of_the_same_rank_is_had(language: str, asked: str, told: str) -> None:
    (own,) = posts_in(asked, language)
    assert any(own.is_had_with(post) for post in posts_in(told, language))


@pytest.mark.parametrize(
    ("language", "asked", "told"),
    [
        ("en", "the director", "Deputy to the Director"),
        ("en", "the first deputy director", "Deputy Director"),
        ("fr", "sous-directrice", "Directrice adjointe"),
        ("es", "subdirector", "Director adjunto"),
        ("ru", "помощник директора", "Заместитель директора"),
        ("ar", "نائبة المدير", "وكيلة المدير"),
        ("zh", "助理主任", "副主任"),
        ("ko", "사무차장", "사무총장"),
    ],
)
def test_post_of_another_rank_is_the_same_and_not_had(language: str, asked: str, told: str) -> None:
    (own,) = posts_in(asked, language)
    posts = posts_in(told, language)
    assert [own.is_same(post) for post in posts] == [True]
    assert not any(map(own.is_had_with, posts))
