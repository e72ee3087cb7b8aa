"""What the catalogues leave to code: lists, direction, sentences, lengths, Korean particles."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.voice import Voice
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from bot.texts import messages
from bot.texts.grammar import (
    POP_ISOLATE,
    PlacedName,
    in_row,
    isolated,
    language_label,
    language_names,
    listed,
    particle,
    percent,
    placed,
    sentences,
    written_date,
)
from tests.builders import make_event


@pytest.mark.parametrize(
    ("word", "forms", "expected"),
    [
        ("서울", "은/는", "은"),
        ("부산", "이/가", "이"),
        ("제주", "이/가", "가"),
        ("서울", "으로/로", "로"),
        ("부산", "으로/로", "으로"),
        ("제주", "으로/로", "로"),
        ("1", "을/를", "을"),
        ("2", "을/를", "를"),
        ("10", "과/와", "과"),
        ("100", "이/가", "이"),
        ("B-12", "이/가", "가"),
        ("2027", "으로/로", "로"),
        ("3", "으로/로", "으로"),
        ("10:30", "이/가", "이"),
        ("10:00", "이/가", "가"),
        ("London", "은/는", "은"),
        ("Geneva", "은/는", "는"),
        ("Brazil", "으로/로", "로"),
        ("Beijing", "을/를", "을"),
        ("IBM", "이/가", "이"),
        ("UNODA", "이/가", "가"),
        ("Hall B", "은/는", "는"),
        ("김하늘 (Kim)", "은/는", "은"),
        ("Kim (김하늘)", "이/가", "이"),
        ("“바다”", "은/는", "는"),
        ("Москва", "은/는", "은(는)"),
        ("", "은/는", "은(는)"),
        ("?!", "을/를", "을(를)"),
    ],
)
def test_particle_agrees_with_how_a_word_is_spoken(word: str, forms: str, expected: str) -> None:
    assert particle(word, forms) == expected


@given(st.text(max_size=30), st.sampled_from(["은/는", "이/가", "을/를", "과/와", "으로/로"]))
def test_particle_of_any_word_is_one_of_its_forms(word: str, forms: str) -> None:
    closed, _, open_ = forms.partition("/")
    assert particle(word, forms) in {closed, open_, f"{closed}({open_})"}


def test_catalogue_calls_the_particle() -> None:
    say = messages("ko")
    assert (
        say("claim-no", value="3일", text="2일간입니다.") == "아니요, 3일이 아닙니다. 2일간입니다."
    )
    assert say("claim-no", value="Geneva", text="").startswith("아니요, Geneva가 ")


@pytest.mark.parametrize(
    ("language", "day", "expected"),
    [
        ("fr", date(2027, 5, 1), "samedi 1er mai 2027"),
        ("fr", date(2027, 5, 2), "dimanche 2 mai 2027"),
        ("fr", date(2027, 5, 11), "mardi 11 mai 2027"),
        ("en", date(2027, 5, 1), "Saturday 1 May 2027"),
    ],
)
def test_first_of_a_month_is_an_ordinal_in_french(language: str, day: date, expected: str) -> None:
    assert written_date(day, "EEEE d MMMM y", language) == expected


def test_parts_in_a_row_leave_out_what_is_empty() -> None:
    assert in_row(["1 May", "", "Hall"], "en") == "1 May, Hall"
    assert in_row(["5月1日", "会议室"], "zh") == "5月1日，会议室"


@pytest.mark.parametrize(("language", "expected"), [("en", "A. B."), ("zh", "A。B。")])
def test_sentences_follow_each_other(language: str, expected: str) -> None:
    stop = "。" if language == "zh" else "."
    assert sentences([f"A{stop}", "", f"B{stop}"], language) == expected


@pytest.mark.parametrize("text", ["قاعة", "قاعة كبيرة، هنا", ""])
def test_arabic_alone_needs_no_isolate(text: str) -> None:
    assert isolated(text, "ar") == text


@given(st.text(alphabet="aB1 -قا،", max_size=12))
def test_isolate_is_closed_and_set_once(text: str) -> None:
    once = isolated(text, "ar")
    assert once.count("\u2068") == once.count(POP_ISOLATE)
    assert isolated(once, "ar") == once
    assert isolated(text, "en") == text


def test_languages_are_named_in_the_readers() -> None:
    assert language_names(["en", "ar"], "fr") == "anglais et arabe"
    assert language_names(["en", "xx"], "ru") == "английский и xx"


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "75%"), ("fr", "75\u202f%"), ("es", "75\xa0%"), ("ru", "75\xa0%"), ("zh", "75%")],
)
def test_percent_is_written_as_in_its_language(language: str, expected: str) -> None:
    assert percent(0.75, language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "3 days and 2 hours"),
        ("fr", "3 jours et 2 heures"),
        ("es", "3 días y 2 horas"),
        ("ru", "3 дня 2 часа"),
        ("zh", "3天2小时"),
        ("ko", "3일 2시간"),
    ],
)
def test_long_time_is_said_in_days_and_hours(language: str, expected: str) -> None:
    voice = Voice(Programme(make_event()), language)
    assert voice.length(timedelta(hours=74)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_length_has_more_hours_than_a_day(language: str) -> None:
    voice = Voice(Programme(make_event()), language)
    assert not any("168" in voice.length(timedelta(hours=hours)) for hours in (168, 169))


@pytest.mark.parametrize(
    ("language", "given", "said"),
    [
        ("en", "the Joint Conference", "The Joint Conference takes place at Rome."),
        ("en", None, "Joint Conference takes place at Rome."),
        ("fr", "la Conférence", "Lieu (Joint Conference)\u202f: Rome."),
    ],
)
def test_event_has_its_article_where_a_sentence_needs_one(
    language: str, given: str | None, said: str
) -> None:
    name = PlacedName("Joint Conference", given)
    assert messages(language)("venue", name=name, place="Rome") == said


@pytest.mark.parametrize(
    ("language", "given", "said"),
    [
        ("en", "the Joint Conference", "about the Joint Conference."),
        ("en", None, "about this event: Joint Conference."),
        ("fr", "la Conférence", "sur la Conférence."),
        ("fr", None, "sur cet événement\u202f: Joint Conference."),
        ("es", "la Conferencia", "sobre la Conferencia."),
        ("es", None, "sobre este evento: Joint Conference."),
    ],
)
def test_name_stands_in_a_sentence_as_organisers_put_it(
    language: str, given: str | None, said: str
) -> None:
    assert messages(language)("declined", name=PlacedName("Joint Conference", given)).endswith(said)


def test_name_of_any_length_is_said_whole() -> None:
    said = messages("en")("venue", name=PlacedName("N" * 3000, "the " + "N" * 3000), place="Rome")
    assert "N" * 3000 in said


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("01:00", "a la 01:00"),
        ("1:59", "a la 1:59"),
        ("00:30", "a las 00:30"),
        ("10:00", "a las 10:00"),
        ("13:00", "a las 13:00"),
        ("21:00", "a las 21:00"),
    ],
)
def test_spanish_hour_has_its_article(time: str, said: str) -> None:
    assert messages("es")("criterion-at", time=time) == said


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (["대강당"], "대강당"),
        (["대강당", "소강당"], "대강당과 소강당"),
        (["로비", "B-12"], "로비와 B-12"),
        (["Москва", "로비"], "Москва, 로비"),
        (["로비", "대강당", "B-12"], "로비, 대강당, B-12"),
    ],
)
def test_korean_list_is_as_it_is_spoken(items: list[str], said: str) -> None:
    assert listed(items, "ko") == said


@pytest.mark.parametrize(
    ("language", "parts", "said"),
    [
        ("en", ["UN Headquarters", "New York", "USA"], "UN Headquarters, New York, USA"),
        ("zh", ["联合国总部", "纽约", "美国"], "美国纽约联合国总部"),
        ("zh", ["Harbour House", "Brest", "法国"], "法国，Brest，Harbour House"),
        ("ko", ["유엔 본부", "뉴욕", "미국"], "미국 뉴욕 유엔 본부"),
        ("ko", ["Harbour House", "", "프랑스"], "프랑스, Harbour House"),
        ("zh", ["", ""], ""),
    ],
)
def test_place_begins_where_its_language_begins(language: str, parts: list[str], said: str) -> None:
    assert placed(parts, language) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_name_of_a_language_begins_with_a_capital_where_it_stands_alone(language: str) -> None:
    label, named = language_label("fr", language), language_names(["fr"], language)
    assert label[0] == label[0].upper()
    assert label.casefold() == named.casefold()


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "Room: A", "Rooms: A and B"),
        ("fr", "Salle\u202f: A", "Salles\u202f: A et B"),
        ("es", "Sala: A", "Salas: A y B"),
        ("ru", "Зал: A", "Залы: A и B"),
        ("ar", "القاعة: A", "القاعتان: A وB"),
        ("zh", "会议室：A", "会议室：A和B"),
        ("ko", "회의실: A", "회의실: A와 B"),
    ],
)
def test_label_agrees_with_what_it_counts(language: str, one: str, two: str) -> None:
    say = messages(language)
    names = [listed(some, language) for some in ("A", "AB")]
    shown = [say("discord-room", rooms=name, count=n) for n, name in enumerate(names, 1)]
    assert [re.sub("[\u2068\u2069]", "", line) for line in shown] == [one, two]
