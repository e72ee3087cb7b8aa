"""Which words of texts and questions are of a detail, and which only resemble them."""

from __future__ import annotations

import pytest

from bot.answering.text.detail_patterns import asks_for_detail, tells_detail
from bot.answering.text.normalise import fold


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ("writings", "정책 연구소의 책임연구원입니다."), ("writings", "著名学者，现居台北。"),
        ("writings", "Он решил стать врачом, теперь журналист."), ("writings", "عضو مجلس الإدارة"),
        ("writings", "Trabajó para la autoridad portuaria."), ("writings", "أكثر من ألف شخص"),
        ("patents", "Elle tient l'inventaire des phares."), ("patents", "He counts inventories."),
        ("research", "Живёт в Московской области."), ("family", "Marie keeps a lighthouse."),
        ("family", "He works with Ana Casadevall."), ("leisure", "负责天猫的项目"),
        ("awards", "She elucidates how fog forms."), ("home", "He keeps databases and baselines."),
        ("studies", "These are her boats."), ("studies", "中科院研究所研究员"),
    ],
)  # fmt: skip
def test_word_that_only_resembles_one_tells_nothing(field: str, sentence: str) -> None:
    assert not tells_detail(fold(sentence), field)


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ("writings", "두 권의 책을 썼습니다."), ("writings", "著有三本书"),
        ("writings", "Он автор статей."),
        ("writings", "محرر في المجلة"), ("writings", "Es coautora de un manual."),
        ("patents", "Elle est inventrice."), ("research", "Работает в области оптики."),
        ("family", "أب لطفلين"), ("family", "Elle est mariée."), ("leisure", "家里养猫"),
        ("awards", "Élue femme de l'année."), ("home", "Elle est basée à Lyon."),
        ("before", "عمل كمدير"), ("studies", "Elle prépare une thèse."),
    ],
)  # fmt: skip
def test_word_of_what_is_asked_tells_it(field: str, sentence: str) -> None:
    assert tells_detail(fold(sentence), field)


@pytest.mark.parametrize(
    ("field", "language", "question", "is_asked"),
    [
        ("age", "en", "Yo, when does it start?", False), ("age", "en", "ok for my 8 yo?", True),
        ("age", "ko", "살사 파티는 언제예요?", False), ("age", "ko", "8살 아이도 돼요?", True),
        ("age", "zh", "这个会议室多大？", False), ("age", "zh", "多大的孩子可以去？", True),
        ("needs", "zh", "谁带领这个工作坊？", False), ("needs", "zh", "需要带什么？", True),
        ("recording", "ru", "Как записаться на экскурсию?", False),
        ("recording", "ru", "Будет ли запись доклада?", True),
        ("places", "ar", "كم عدد الجلسات؟", False), ("places", "ar", "كم عدد المشاركين؟", True),
    ],
)  # fmt: skip
def test_detail_is_asked_by_its_own_words(
    field: str, language: str, question: str, *, is_asked: bool
) -> None:
    assert asks_for_detail(fold(question), field, language) is is_asked
