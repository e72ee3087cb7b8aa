from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.answering.text.normalise import clean
from bot.answering.voice import LIST_LIMIT, Voice
from bot.core.models import Fact, Part, Participation, Person, Status, Text
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_fact,
    make_origin,
    make_person,
    make_room,
    make_session,
    make_venue,
)

EVENT = make_event(
    people=(make_person(), make_person(id="izumi", name="Izumi Nakamitsu", native_name="中満泉")),
    rooms=(make_room(), make_room(id="attic", name=Text.of(en="Attic", fr="Grenier"))),
    venue=make_venue(city=make_fact("Brest"), country=make_fact("France")),
)
PROGRAMME = Programme(EVENT)


def speak(language: str) -> Voice:
    return Voice(PROGRAMME, language)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Monday 4 May 2026"),
        ("fr", "lundi 4 mai 2026"),
        ("es", "lunes 4 de mayo de 2026"),
        ("ru", "понедельник, 4 мая 2026 года"),
        ("ar", "الاثنين، 4 مايو 2026"),
        ("zh", "2026年5月4日星期一"),
        ("ko", "2026년 5월 4일 월요일"),
    ],
)
def test_full_day_in_a_language(language: str, day: str) -> None:
    shown = clean(speak(language).full_day(date(2026, 5, 4)))
    assert shown == day


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Monday 4 May"),
        ("fr", "lundi 4 mai"),
        ("es", "lunes 4 de mayo"),
        ("ru", "понедельник, 4 мая"),
        ("ar", "الاثنين 4 مايو"),
        ("zh", "5月4日星期一"),
        ("ko", "5월 4일 월요일"),
    ],
)
def test_day_of_the_events_year_leaves_it_out(language: str, day: str) -> None:
    shown = speak(language).day(date(2026, 5, 4))
    assert (shown.replace("،", ""), "2026" in shown) == (day, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_day_of_another_year_names_it(language: str) -> None:
    assert "2027" in speak(language).day(date(2027, 5, 4))


@pytest.mark.parametrize("language", LANGUAGES)
def test_range_holds_both_days_and_one_year(language: str) -> None:
    shown = speak(language).range()
    assert [shown.count(part) for part in ("4", "2026")] == [1, 1]
    one_day = Voice(Programme(make_event(end_day=date(2026, 5, 4))), language)
    assert one_day.range() == one_day.full_day(date(2026, 5, 4))


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "Monday 4 May to Tuesday 5 May 2026"),
        ("zh", "2026年5月4日星期一至5月5日星期二"),
        ("ko", "2026년 5월 4일 월요일 ~ 5월 5일 화요일"),
    ],
)
def test_range_names_its_year_where_the_languages_dates_do(language: str, shown: str) -> None:
    assert speak(language).range() == shown


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "A, B, C and 2 more"), ("zh", "A、B、C及另外2人")]
)
def test_names_before_a_number_have_the_languages_comma(language: str, shown: str) -> None:
    assert speak(language).names_counted(list("ABCDE")) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "May, 09:30"), ("ar", "\u2068May\u2069، \u206809:30\u2069"), ("zh", "May，09:30")],
)
def test_a_headings_parts_have_the_languages_comma(language: str, shown: str) -> None:
    assert speak(language).with_commas("May", "", "09:30") == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_hours_are_those_at_the_venue_on_a_clock_of_24(language: str) -> None:
    session = make_session(start=at("2026-05-04 22:00", "Asia/Seoul"), end=at("2026-05-04 17:05"))
    shown = clean(speak(language).hours(session))
    assert (shown[:5], shown[-5:]) == ("15:00", "17:05")


def test_line_names_whoever_has_two_parts_once() -> None:
    parts = (Participation("izumi"), Participation("izumi", Part.HOST))
    line = speak("en").session_line(make_session(people=parts))
    assert clean(line) == "09:00–09:30 · Reading the tides · Izumi Nakamitsu"


def test_hours_of_a_session_without_them() -> None:
    voice = speak("en")
    assert voice.hours(make_session(end=None)) == "09:00"
    assert voice.hours(make_session(start=None, end=None)) == ""
    assert voice.when(make_session(start=None, end=None)) == ""


@pytest.mark.parametrize(
    ("minutes", "length"),
    [
        (1, "one minute"),
        (45, "45 minutes"),
        (60, "one hour"),
        (90, "1 h 30 min"),
        (120, "2 hours"),
        (135, "2 h 15 min"),
    ],
)
def test_length_of_time_in_english(minutes: int, length: str) -> None:
    assert speak("en").length(timedelta(minutes=minutes)) == length


@pytest.mark.parametrize(
    ("count", "plural"), [(1, "день"), (2, "дня"), (5, "дней"), (11, "дней"), (21, "день")]
)
def test_plural_of_days_in_russian(count: int, plural: str) -> None:
    said = speak("ru").say("duration", name="X", days=count, range="R")
    assert plural in said.replace("дня)", "дня").split() or f" {plural}:" in said


@pytest.mark.parametrize(
    ("language", "listed"),
    [
        ("en", "A, B and C"),
        ("fr", "A, B et C"),
        ("es", "A, B y C"),
        ("ru", "A, B и C"),
        ("ar", "\u2068A\u2069 و\u2068B\u2069 و\u2068C\u2069"),
        ("zh", "A、B和C"),
        ("ko", "A, B, C"),
    ],
)
def test_listing_in_a_language(language: str, listed: str) -> None:
    assert speak(language).listing("ABC") == listed


def test_name_of_a_person_has_the_native_form_where_known() -> None:
    own: tuple[Person, ...] = EVENT.people
    assert [speak("en").person(person) for person in own] == [
        "Ana Lima",
        "Izumi Nakamitsu (中満泉)",
    ]


def test_people_of_a_session_have_their_part_unless_they_just_speak() -> None:
    parts = (Participation("ana-lima"), Participation("izumi", Part.MODERATOR))
    session = make_session(people=parts)
    assert speak("en").people(session) == ["Ana Lima", "Izumi Nakamitsu (moderator)"]
    assert speak("en").people(session, [Part.MODERATOR]) == ["Izumi Nakamitsu"]


def test_line_of_a_session_holds_what_is_known() -> None:
    voice = speak("fr")
    session = make_session(rooms=("hall", "attic"), people=(Participation("izumi"),))
    line = "09:00–09:30 · Reading the tides · Great Hall et Grenier · Izumi Nakamitsu"
    assert voice.session_line(session).replace("\u202f", "") == line
    assert voice.session_line(session, with_day=True) == f"lundi 4 mai, {line}"
    assert voice.session_line(make_session(start=None, end=None)) == "Reading the tides"
    assert voice.session_line(make_session(is_cancelled=True)) != voice.session_line(make_session())


def test_list_of_many_sessions_says_how_many_more() -> None:
    sessions = [make_session(id=str(n), title=f"Talk {n}") for n in range(LIST_LIMIT + 5)]
    lines = speak("en").session_list(sessions).splitlines()
    assert (len(lines), lines[-1].startswith("…and 5 more")) == (LIST_LIMIT + 1, True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (Text.of(en="hall", fr="salle"), "salle"),
        (Text.of(en="hall", ko="홀"), "hall"),
        (Text.of(ko="홀", ru="зал"), "홀"),
    ],
)
def test_text_in_a_language_it_may_not_have(text: Text, shown: str) -> None:
    assert speak("fr").text(text) == shown


def test_text_of_what_is_not_or_not_surely_known() -> None:
    voice = speak("en")
    provisional = Fact(Text.of(en="Maybe here."), make_origin(), Status.PROVISIONAL)
    assert (voice.text(None), voice.text(make_fact(None))) == (None, None)
    assert voice.text(provisional) == "Maybe here. This is provisional and may change."


def test_place_names_every_part_once() -> None:
    venue = make_venue(name=make_fact("City Hall, Brest"), city=make_fact("Brest"))
    assert speak("en").place() == "Harbour House, Brest, France"
    assert Voice(Programme(make_event(venue=venue)), "en").place() == "City Hall, Brest"
    assert Voice(Programme(make_event()), "en").place() is None


def test_contact_has_every_way_to_reach_it() -> None:
    contact = make_contact(phone="+33 1", link="https://example.org", note=make_fact("Mornings."))
    shown = "Information desk, desk@example.org, +33 1, https://example.org, Mornings"
    assert speak("en").contact(contact) == shown


@pytest.mark.parametrize(
    ("language", "city"),
    [
        ("en", "Paris"),
        ("fr", "Paris"),
        ("ru", "Париж"),
        ("ar", "باريس"),
        ("zh", "巴黎"),
        ("ko", "파리"),
    ],
)
def test_city_of_a_zone_in_a_language(language: str, city: str) -> None:
    assert speak(language).city("Europe/Paris") == city


@pytest.mark.parametrize(
    ("language", "zone", "city"),
    [
        ("es", "America/Argentina/Mendoza", "Mendoza"),
        ("es", "America/Argentina/Cordoba", "Córdoba"),
        ("ru", "America/Buenos_Aires", "Буэнос-Айрес"),
        ("en", "America/Indiana/Indianapolis", "Indianapolis"),
        ("en", "America/Kentucky/Louisville", "Louisville"),
    ],
)
def test_city_of_a_zone_within_a_country_is_the_city(language: str, zone: str, city: str) -> None:
    assert speak(language).city(zone) == city
