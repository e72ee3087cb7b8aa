"""Names of places, and the time zones asked for by them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.answering.times.moments import find_moments
from bot.answering.times.zones import city_names

NOW = datetime(2025, 12, 3, 15, 0, tzinfo=UTC)


def zone_of(text: str, language: str) -> str | None:
    days = (date(2025, 12, 4), date(2025, 12, 5))
    return find_moments(text, language, NOW, "America/New_York", days).zone


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("When does it open, Seoul time?", "en", "Asia/Seoul"),
        ("3pm New York time", "en", "America/New_York"),
        ("15:00 CET", "en", "Europe/Paris"),
        ("in UTC", "en", "UTC"),
        ("in UTC+5", "en", "Etc/GMT-5"),
        ("in eastern time", "en", "America/New_York"),
        ("heure de Genève", "fr", "Europe/Zurich"),
        ("à l'heure de La Haye", "fr", "Europe/Amsterdam"),
        ("hora de Ciudad de México", "es", "America/Mexico_City"),
        ("по времени Найроби", "ru", "Africa/Nairobi"),
        ("по нью-йоркскому времени", "ru", "America/New_York"),
        ("по времени Женевы", "ru", "Europe/Zurich"),
        ("بتوقيت القاهرة", "ar", "Africa/Cairo"),
        ("维也纳时间", "zh", "Europe/Vienna"),
        ("도쿄 시간으로", "ko", "Asia/Tokyo"),
    ],
)
def test_zone_asked_for(text: str, language: str, zone: str) -> None:
    assert zone_of(text, language) == zone
    ZoneInfo(zone)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("is the conference in Geneva?", "en"),
        ("when is the opening in Seoul", "en"),
        ("what time is lunch", "en"),
        ("est-ce que la salle est ouverte", "fr"),
        ("PROGRAMME ET HORAIRES", "fr"),
        ("l'heure de la conférence", "fr"),
        ("hora de la conferencia", "es"),
        ("время открытия", "ru"),
        ("会议时间", "zh"),
        ("쉬는 시간", "ko"),
        ("in UTC+25", "en"),
    ],
)
def test_no_zone_asked_for(text: str, language: str) -> None:
    assert zone_of(text, language) is None


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("geneva", "Geneva"),
        ("genève", "Geneva"),
        ("женеве", "Geneva"),
        ("جنيف", "Geneva"),
        ("日内瓦", "Geneva"),
        ("제네바", "Geneva"),
        ("nueva york", "New York"),
        ("вене", "Vienna"),
        ("la haye", "The Hague"),
        ("서울", "Seoul"),
        ("corée du sud", "South Korea"),
        ("usa", "United States"),
        ("кении", "Kenya"),
    ],
)
def test_place_in_any_language_has_an_english_name(name: str, english: str) -> None:
    assert city_names()[name] == english


@pytest.mark.parametrize(
    "word",
    ["la paz", "того", "réunion", "이란", "us", "nice", "may", "now", "самое", "ماهي", "بليز"],
)
def test_everyday_words_are_no_places(word: str) -> None:
    assert word not in city_names()


def test_place_names_are_casefolded_and_longer_than_a_letter() -> None:
    names = city_names()
    assert all(name == name.casefold() and len(name) > 1 for name in names)
    assert len(names) > 3000


def test_every_zone_of_the_shipped_list_exists(pytestconfig: pytest.Config) -> None:
    path = pytestconfig.rootpath / "bot" / "answering" / "lexicon" / "places.yaml"
    places = yaml.safe_load(path.read_text("utf-8"))
    zones = {entry["zone"] for entry in places["cities"].values()}
    zones |= {*places["abbreviations"].values(), *places["territories"].values()}
    for zone in zones | set(places["adjectives"]):
        ZoneInfo(zone)


@pytest.mark.parametrize("typed", ["genève", "geneve", "bogota", "zurich", "sao paulo"])
def test_city_is_known_without_its_accents(typed: str) -> None:
    assert city_names()[typed] in {"Geneva", "Bogota", "Zurich", "Sao Paulo"}
