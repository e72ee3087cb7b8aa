"""Dates and times as people write them in many languages."""

from __future__ import annotations

from typing import Any

import pytest

from bot.errors import MissingFact
from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.days_in_words import lacks_date
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.short_dates import Order
from bot.knowledge_base.importing.spreadsheet_dates import read_clocks, read_date
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from tests.knowledge_base.importing.told import LISBON


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("오후 3:30", "15:30"), ("오전 10시 30분 ~ 오후 12시", "10:30 12:00"),
        ("午後3時半", "15:30"),
        ("下午2:00-4:00", "14:00 16:00"), ("上午11:00-1:00", "11:00 13:00"), ("晚上12点", "00:00"),
        ("下午15:00", "15:00"), ("3:30 de la tarde", "15:30"), ("9h30 du matin", "09:30"),
        ("10 de la mañana - 1 de la tarde", "10:00 13:00"), ("8 de la noche", "20:00"),
        ("5月29日 15:10-16:00", "15:10 16:00"), ("١٠:٠٠ صباحا", "10:00"), ("15時10分", "15:10"),
        ("10:00 - 11:30", "10:00 11:30"), ("10:00-10:30 out", "10:00 10:30"),
    ],
)  # fmt: skip
def test_half_of_the_day_is_read_in_words(text: str, clocks: str) -> None:
    assert " ".join(f"{one:%H:%M}" for one in read_clocks(text)) == clocks


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("中午11点半到1点", "11:30 13:00"), ("낮 12시", "12:00"), ("1:00 ظهرًا", "13:00"),
        ("밤 11시~1시", "23:00 01:00"), ("오후 11시~12시", "23:00 00:00"), ("夜2時", "02:00"),
        ("10:30 ليلاً", "22:30"), ("4:30 عصرا", "16:30"), ("12:30 de la madrugada", "00:30"),
        ("3h de l’après-midi", "15:00"), ("3h30 de l'apres-midi", "15:30"),
    ],
)  # fmt: skip
def test_noon_and_midnight_are_passed_where_words_tell_the_half(text: str, clocks: str) -> None:
    assert " ".join(f"{one:%H:%M}" for one in read_clocks(text)) == clocks


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("3 часа дня", "15:00"), ("в 15 часов", "15:00"), ("10 часов утра", "10:00"),
        ("12 часов дня", "12:00"), ("7 часов 30 минут вечера", "19:30"), ("час дня", ""),
        ("2 часа ночи", "02:00"), ("с 10 утра до 3 часов дня", "10:00 15:00"),
        ("3 heures de l'après-midi", "15:00"), ("à 9 heures", "09:00"), ("10 Uhr", "10:00"),
        ("um 9 Uhr 30", "09:30"), ("8 Uhr abends", "20:00"), ("alle ore 15", ""),
        ("5 horas da tarde", "17:00"), ("a las 10 horas", "10:00"),
        ("3 in the afternoon", "15:00"), ("7 o'clock in the evening", "19:00"),
        ("15 hs", "15:00"), ("9:30 Hs.", "09:30"), ("14 hrs.", "14:00"),
        ("3 часа", ""), ("2 hours", ""), ("2 hrs", ""), ("2 heures", ""), ("2 horas", ""),
    ],
)  # fmt: skip
def test_hours_are_read_in_words_but_no_lengths(text: str, clocks: str) -> None:
    assert " ".join(f"{one:%H:%M}" for one in read_clocks(text)) == clocks


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("Wed 7/30", "mdy", "2025-07-30"), ("mercredi 30/7", "dmy", "2025-07-30"),
        ("30.7.", "dmy", "2025-07-30"), ("Mi., 30.07.", "mdy", "2025-07-30"),
        ("7/30", "mdy", "2025-07-30"),
        ("Wed 7/30 10:00 am", "mdy", "2025-07-30"), ("Part 1/2", "dmy", "None"),
        ("24/7 support", "dmy", "None"),
        ("9.30-10.30", "dmy", "None"), ("13/13", "dmy", "None"), ("30/2", "dmy", "None"),
    ],
)  # fmt: skip
def test_date_of_numbers_without_a_year_is_read(text: str, order: Order, day: str) -> None:
    assert f"{read_date(text, order, 2025)}" == day


def imported(*rows: str, **told: Any) -> TidyProgramme:
    text = "\n".join(["date,start,title", *rows])
    return tidy(read_programme(text.encode(), hints=TableHints(**told))[1], LISBON)


def test_year_that_a_date_lacks_is_that_of_the_others() -> None:
    found = imported("2025-07-29,09:00,Tides", "Wed 7/30,10:00,Knots", "7/31,11:00,Ropes")
    assert [f"{one.start:%m-%d}" for one in found.sessions] == ["07-29", "07-30", "07-31"]
    assert found.remarks[0] == (
        'Dates without a year, like "Wed 7/30", are of 2025, as the others are.'
    )


@pytest.mark.parametrize(
    "rows",
    [
        ["Wed 7/30,10:00,Tides", "Thu 7/31,11:00,Knots"],
        ["2026-07-29,09:00,Tides", "Wed 7/30,10:00,Knots"],  # a Thursday in that year
        ["2025-12-31,09:00,Tides", "2026-01-01,09:00,Knots", "1/2,10:00,Ropes", "1/13,10:00,Oars"],
    ],
)
def test_year_that_cannot_be_told_is_asked_for(rows: list[str]) -> None:
    with pytest.raises(MissingFact, match="have no year; say it with --year"):
        imported(*rows)


def test_year_in_which_the_weekday_is_another_is_doubted() -> None:
    found = imported("Wed 7/30,10:00,Tides", "Thu 7/31,11:00,Knots", year=2026)
    assert found.remarks[0].startswith('In 2026 "Wed 7/30" is on another day of the week;')


@pytest.mark.parametrize(
    "text",
    ["5月29日", "5 月 29 日(水)", "5월 29일", "29 de maio", "quarta-feira, 29 mai",
     "Mittwoch, 29. Mai", "mercoledì 29 maggio"],
)  # fmt: skip
def test_date_without_a_year_is_read_with_that_told(text: str) -> None:
    assert f"{read_date(text, 'dmy', 2019)}" == "2019-05-29"


@pytest.mark.parametrize(
    ("text", "is_day"),
    [
        ("1日目", True), ("第2日", True), ("2nd day", True), ("1. Tag", True),
        ("primeiro dia", True),
        ("segunda-feira", True), ("giovedì", True), ("水曜日", True), ("3日", False),
        ("today", False), ("Set 3", False),
    ],
)  # fmt: skip
def test_day_is_known_by_its_number_or_weekday(text: str, is_day: bool) -> None:
    assert lacks_date(text) is is_day


@pytest.mark.parametrize(
    "heading",
    [
        "セッション名,日付,開始時刻,終了時刻,会場,トラック,言語,講演者,概要",
        "演題,開催日,開始,終了,部屋,分野,使用言語,登壇者,要旨",
        "Título da palestra,Data,Início,Horário de término,Sala,Trilha,Língua,Palestrantes,Ementa",
        "Atividade,Dia,Horário de início,Fim,Palco,Eixo,Idioma,Convidados,Descrição",
        "Vortragstitel,Datum,Beginnt,Endet,Bühne,Themenfeld,Sprache,Redner:in,Beschreibung",
        "Titolo intervento,Giorno,Orario inizio,Orario fine,Sala,Percorso,Lingua,Relatori,Sinossi",
    ],
)
def test_headings_are_known_in_languages_that_nobody_is_answered_in(heading: str) -> None:
    row = "Tides,2027-05-13,10:00,11:00,Loft,Sea,ja,Ana Lima,How they are read."
    programme = read_programme(f"{heading}\n{row}\n".encode(), hints=TableHints())[1]
    (one,) = tidy(programme, LISBON).sessions
    told = [one.plain_title, f"{one.start}", f"{one.end}", one.rooms, one.track, one.people[0].name]
    assert told == [
        "Tides", "2027-05-13 10:00:00", "2027-05-13 11:00:00", ["Loft"], "Sea", "Ana Lima",
    ]  # fmt: skip
    assert (one.source.abstract, one.source.languages) == ("How they are read.", ("ja",))
    assert [remark for remark in programme.remarks if "Not used" in remark] == []


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("DayDateTitle", "date"), ("RoomName", "room"), ("SessionTypeTitle", "kind"),
        ("END_STR", "end"),
        ("SpeakerList", "people"), ("TopicList", ""), ("SessionLevelTitle", ""), ("座長", "people"),
        ("Speaker title", ""),
    ],
)  # fmt: skip
def test_word_behind_a_field_may_only_say_what_it_holds(heading: str, field: str) -> None:
    assert field_of_heading(heading) == field


@pytest.mark.parametrize(
    ("heading", "row", "day"),
    [
        ("Day,Month,Year,Start,Title", "6,October,2027,10:00,Tides", "2027-10-06"),
        ("Año,Mes,Día,Inicio,Título", "2027,10,6,10:00,Mareas", "2027-10-06"),
        ("Tag,Monat,Jahr,Beginn,Titel", "6,Oktober,2027,10:00,Gezeiten", "2027-10-06"),
        ("Day,Month,Year,Start,Title", "31,6,2027,10:00,Tides", "None"),
    ],
)
def test_date_in_three_columns_is_one(heading: str, row: str, day: str) -> None:
    second = row.replace("31,", "1,").replace("Tides", "Knots")  # no list without any date
    found = tidy(read_programme(f"{heading}\n{row}\n{second}\n".encode())[1], LISBON).sessions
    first = next(one for one in found if one.plain_title != "Knots")
    assert f"{first.start and first.start.date()}" == day


def test_date_in_two_columns_asks_for_the_year() -> None:
    with pytest.raises(MissingFact, match=r'Dates like "6\.10\." have no year'):
        read_programme(b"Day,Month,Start,Title\n6,October,10:00,Tides\n")


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("14h-14h50", "14:00 14:50"), ("9h - 10h", "09:00 10:00"), ("9h–10h30", "09:00 10:30"),
        ("9時-10時30分", "09:00 10:30"), ("9-10:30", "09:00 10:30"), ("10h-12", "10:00 12:00"),
        ("9 – 9:45 Uhr", "09:00 09:45"), ("2027-05-04 9-10:30", "09:00 10:30"),
        ("Room 5 - 10:30", "10:30"), ("Day 1 - 10:30", "10:30"), ("1 - 10:30", "10:30"),
        ("14h 30", "14:30"), ("8 - 9", ""), ("9-17:30", "09:00 17:30"), ("9–1:30", "09:00 01:30"),
        ("22h-1h", "22:00 01:00"), ("9 - 17:30", "17:30"), ("2027-05-04 22:00-03", "22:00"),
    ],
)  # fmt: skip
def test_dash_stands_between_two_times_and_within_none(text: str, clocks: str) -> None:
    assert " ".join(f"{one:%H:%M}" for one in read_clocks(text)) == clocks
