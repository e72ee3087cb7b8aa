"""A weekday beside its date is no day of its own."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.answering.times.moments import find_moments

NOW = datetime(2026, 5, 5, 12, tzinfo=ZoneInfo("Europe/Paris"))
DAYS = date(2026, 5, 4), date(2026, 5, 8)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("first session on Friday 15 May", "en"),
        ("what's on on Friday, May 15", "en"),
        ("vendredi 15 mai", "fr"),
        ("el viernes 15 de mayo", "es"),
        ("в пятницу 15 мая", "ru"),
        ("الجمعة 15 مايو", "ar"),
        ("5月15日星期五", "zh"),
        ("5월 15일 금요일", "ko"),
    ],
)
def test_weekday_beside_its_date_is_that_day_alone(text: str, language: str) -> None:
    moments = find_moments(text, language, NOW, "Europe/Paris", DAYS)
    assert moments.days == (date(2026, 5, 15),)


def test_weekday_beside_another_date_is_a_day_of_its_own() -> None:
    moments = find_moments("on Friday or on 15 May", "en", NOW, "Europe/Paris", DAYS)
    assert moments.days == (date(2026, 5, 8), date(2026, 5, 15))
