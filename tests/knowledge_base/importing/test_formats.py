from __future__ import annotations

import io
import json
import zipfile
from datetime import date, datetime, time
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.models import SessionKind
from bot.errors import MissingFact, UnreadableProgramme
from bot.knowledge_base.importing.cell_people import names_in
from bot.knowledge_base.importing.clean import clean_languages, unread_language
from bot.knowledge_base.importing.formats import FORMATS, read_programme
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.rows import parse_rows
from bot.knowledge_base.importing.source_fields import full_name, read_person
from bot.knowledge_base.importing.table import parse_csv
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidySession
from bot.knowledge_base.schema import ImportFormat
from tests.knowledge_base.importing.sources import ALL, ICS, c3voc, event, sheets, workbook
from tests.knowledge_base.importing.told import LISBON, tidied


def only(data: bytes) -> TidySession:
    (session,) = tidied(data).sessions
    return session


def local(words: str) -> datetime:
    return datetime.fromisoformat(words)


def refusal(data: bytes, name: str = "") -> str:
    with pytest.raises(UnreadableProgramme) as error:
        read_programme(data, name)
    return str(error.value)


@pytest.mark.parametrize("name", ALL)
def test_every_format_tells_the_same_session(name: str) -> None:
    session = only(ALL[name])
    assert session.plain_title == "Reading the tides"
    assert (session.start, session.end) == (local("2027-05-13 10:00"), local("2027-05-13 10:45"))
    assert session.rooms == ["Sail Loft"]
    assert [person.name for person in session.people] == ["Ana Lima"]


@pytest.mark.parametrize(
    ("clock", "start"),
    [
        ("13:30", "2027-05-13 13:30"),
        ("1:30 PM", "2027-05-13 13:30"),
        ("12:15 am", "2027-05-14 00:15"),
        ("٠٩:٣٠", "2027-05-13 09:30"),
        ("01:30", "2027-05-14 01:30"),
        ("soon", None),
        ("9", None),
        (0.5, None),
        ("-1:00", None),
    ],
)
def test_start_without_a_date_is_a_time_of_its_day(clock: object, start: str | None) -> None:
    session = only(c3voc(event(date=None, start=clock)))
    assert session.start == (local(start) if start else None)


@pytest.mark.parametrize("name", [one.name for one in FORMATS])
def test_format_is_recognised_by_itself(name: str) -> None:
    assert read_programme(ALL[name])[0].name == name


@pytest.mark.parametrize(
    ("data", "beginning"),
    [
        (b"", "The source is empty"),
        (b"<!doctype html><html><body>Programme</body></html>", "The source is a web page"),
        (b"%PDF-1.7 ...", "The source is a PDF"),
        (b"- title: a\n", "The source is in no form that can be read"),
        (b'{"a": [', "The source is not valid JSON at line 1"),
        (b"[" * 100_000, "The source is JSON nested too deeply"),
        (b'{"properties": {"title": {"type": "string"}, "start": {}}}', "The source was read as"),
        (b"<schedule><day>", "The source is not valid XML at line 1"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "The calendar is not complete"),
        (b"PK\x03\x04 no zip at all", "The workbook is damaged"),
        (b"what,when\n", "The source was read as a table"),
        (b"foo,bar\n1,2\n", "No column of the table looks like the titles"),
        (b"a: [1, 2\nb: }\n", "The source is not valid YAML at line 2"),
        (
            b"# Tides, 2027\ntitle: Days, all\nlist:\n  - title: Tides\n     start: 9:00\n",
            "The source is not valid YAML at line 5",
        ),
        (b"# Tides, 2027\na:\n  b: red\nc:\n", "The source is a YAML in which no session"),
    ],
)
def test_source_without_a_programme_is_refused_in_one_sentence(data: bytes, beginning: str) -> None:
    said = refusal(data)
    assert said.startswith(beginning)
    assert "\n" not in said


def test_entities_of_xml_are_refused() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
        b"<schedule><title>&b;</title></schedule>"
    )
    assert refusal(bomb).startswith("The source is XML that defines entities")


def test_workbook_that_unpacks_to_too_much_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"xl/{number}.xml", b"\0" * (40 * 1024 * 1024))
    assert refusal(out.getvalue()).startswith("The workbook unpacks to 120 MB")


@given(st.sampled_from(sorted(ALL)), st.data())
def test_mutated_sources_are_read_or_refused(name: str, draw: st.DataObject) -> None:
    data = bytearray(ALL[name])
    for _ in range(draw.draw(st.integers(1, 8))):
        at = draw.draw(st.integers(0, len(data) - 1))
        kind = draw.draw(st.sampled_from(["set", "cut", "twice"]))
        if kind == "set":
            data[at] = draw.draw(st.integers(0, 255))
        elif kind == "cut":
            del data[at : at + draw.draw(st.integers(1, 30))]
        else:
            data[at:at] = data[max(0, at - 40) : at]
        if not data:
            return
    assert "\n" not in said_of(bytes(data))


def said_of(data: bytes, name: str = "") -> str:
    """Return why a source is refused, empty when it is read; anything else raises."""
    try:
        tidy(read_programme(data, name)[1], LISBON)
    except UnreadableProgramme as error:
        return str(error)
    return ""


MOMENTS = [
    "2027-05-13T10:00:00+01:00", "10:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:00-12:00",
]  # fmt: skip
KEYS = [
    "schedule", "conference", "days", "rooms", "date", "title", "start", "end", "duration",
    "persons", "speakers", "talks", "slots", "room", "name", "code", "id", "startsAt", "state",
    "sessions", "extra", "2027-05-13", "results", "contributions", "entries",
    "startDate", "events", "timeslots", "sessionIds", "participants", "600", "track", "language",
    "links", "url", "categories",
    "en", "description",
]  # fmt: skip
JSON_FORMATS = ["c3voc", "pretalx", "sessionize", "hoverboard", "indico", "opass", "records"]
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
JSON = st.recursive(
    PLAIN | st.sampled_from(MOMENTS),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6)
    ),
    max_leaves=40,
)


@given(JSON, st.sampled_from([*JSON_FORMATS, ""]))
def test_any_json_is_read_or_refused(value: object, name: str) -> None:
    assert "\n" not in said_of(json.dumps(value).encode(), name)


def test_marks_within_brackets_part_no_names() -> None:
    data = (
        "Title,Date,Start,Speakers\n"
        'Tides,2027-05-13,09:00,"Ana Lima (Lamps, Porto); Bo Berg (Nets & Knots) and Cleo Roux"\n'
    )
    session = only(data.encode())
    assert [(person.name, person.role) for person in session.people] == [
        ("Ana Lima", "Lamps, Porto"), ("Bo Berg", "Nets & Knots"), ("Cleo Roux", ""),
    ]  # fmt: skip


def test_texts_of_opass_are_taken_in_every_language() -> None:
    programme = tidied(ALL["opass"])
    session = programme.sessions[0]
    assert session.title == {"en": "Reading the tides", "zh": "潮汐導讀"}
    assert (session.kind, session.track) == (SessionKind.WORKSHOP, "Workshop")
    assert session.source.abstract == {"en": "How tides are read.", "zh": "如何讀潮汐。"}
    assert [(person.name, person.aliases, person.bio) for person in programme.people] == [
        ("Ana Lima", ("林安娜",), {"en": "Keeper.", "zh": "守塔人。"})
    ]
    assert [(room.name, room.aliases) for room in programme.rooms] == [("Sail Loft", ("帆樓",))]


def test_tags_of_opass_are_tracks_and_types_are_kinds() -> None:
    told = json.loads(ALL["opass"])
    told["tags"] = [{"id": "s", "en": {"name": "Sea"}, "zh": {"name": "海"}}]
    told["sessions"][0] |= {"tags": ["s"], "language": "華語、其他"}
    programme = tidied(json.dumps(told).encode())
    (session,) = programme.sessions
    assert (session.kind, session.track) == (SessionKind.WORKSHOP, "Sea")
    assert programme.source.names["Sea"] == {"en": "Sea", "zh": "海"}
    assert session.source.languages == ("zh",)
    assert programme.remarks == ('Not read as a language: "其他 (1 session)".',)


@pytest.mark.parametrize(
    ("words", "codes", "unread"),
    [
        ("華語", ("zh",), ""),
        ("國語/台語", ("zh",), "台語"),
        ("普通话 Mandarin", ("zh",), ""),
        ("français", ("fr",), ""),
        ("Deutsch, Englisch", ("de", "en"), ""),
        ("Korean/English", ("ko", "en"), ""),
        ("английский и русский", ("en", "ru"), ""),
        ("英文和日文", ("en", "ja"), ""),
        ("영어", ("en",), ""),
        ("الفرنسية والإنجليزية", ("fr", "en"), ""),
        ("Svenska", ("sv",), ""),
        ("Spanish (Español)", ("es",), ""),
        ("pt-BR", ("pt",), ""),
        (["en", "French"], ("en", "fr"), ""),
        ("No preference", (), "No preference"),
        ("其他 Others", (), "其他 Others"),
        ("tba", (), ""),
        (None, (), ""),
    ],
)
def test_languages_are_read_by_their_names(words: Any, codes: tuple[str, ...], unread: str) -> None:
    assert (clean_languages(words), unread_language(words)) == (codes, unread)


@pytest.mark.parametrize(
    ("code", "aliases"),
    [("Session A1", ("Session A1",)), ("WS-3", ("WS-3",)), ("K2.1", ("K2.1",)), ("17", ()),
     ("7XKD3Q", ()), ("f3a9b1c2", ()), ("tides-2027", ()), ("ABCDEF", ())],
)  # fmt: skip
def test_code_that_people_say_is_an_alias(code: str, aliases: tuple[str, ...]) -> None:
    (session,) = tidied(f"Title,Start,Code\nTides,2027-05-13 10:00,{code}\n".encode()).sessions
    assert (session.source.aliases, session.source.source_id) == (aliases, code)


def test_language_in_which_a_text_says_nothing_is_left_out() -> None:
    told = json.loads(ALL["opass"])
    told["sessions"][0]["zh"]["description"] = "--"
    assert only(json.dumps(told).encode()).source.abstract == "How tides are read."


def test_texts_of_pretalx_are_taken_in_every_language() -> None:
    talk = {
        "code": "T", "title": {"en": "Tides", "fr": "Marées"},
        "abstract": {"en": "In short.", "fr": "En bref."},
        "description": {"en": "In short. At length.", "fr": ""},
    }  # fmt: skip
    session = only(json.dumps({"results": [talk]}).encode())
    assert session.source.abstract == {"en": "In short. At length.", "fr": "En bref."}


def test_json_that_no_format_knows_is_refused_with_all_that_were_tried() -> None:
    assert refusal(b'{"timetable": [{"what": "Tides"}]}') == (
        "The source was read as JSON, of c3voc, sessionize, hoverboard, indico, opass, pretalx, "
        'records in turn, but no session stands in it. Its entries have the keys "what"; say which '
        'of them hold what, with --column "KEY=title" and --column "KEY=start".'
    )


def test_html_becomes_plain_paragraphs() -> None:
    told = event(abstract="<p>One &amp; <b>two</b></p><script>x()</script><ul><li>three</li></ul>")
    assert only(c3voc(told)).source.abstract == "One & two\n\n- three"


def test_texts_by_language_are_taken_wherever_they_stand() -> None:
    told = event(
        title={"en": "Tides", "fr": "Marées"},
        subtitle={"en": "Of the north"},
        abstract={"en": "How they come.", "fr": "Comment elles viennent."},
        track={"en": "Sea"},
        type={"fr": "Atelier"},
        room={"de": "Segelboden", "en": "Sail Loft"},
        persons=[{"id": 3, "name": {"en": "Ana Lima"}, "biography": {"en": "Keeper."}}],
    )
    programme = tidied(c3voc(told, title={"en": "Tide Days"}))
    (session,) = programme.sessions
    assert session.title == {"en": "Tides", "fr": "Marées"}
    assert session.source.abstract == {
        "en": "Of the north\n\nHow they come.", "fr": "Comment elles viennent.",
    }  # fmt: skip
    assert (session.track, session.kind, session.rooms) == (
        "Sea", SessionKind.WORKSHOP, ["Sail Loft"],
    )  # fmt: skip
    assert [(p.name, p.bio) for p in programme.people] == [("Ana Lima", "Keeper.")]
    assert programme.source.name == "Tide Days"


def test_text_without_a_letter_is_none() -> None:
    session = only(c3voc(event(abstract="...", persons=[{"name": "Ana", "biography": "-"}])))
    assert (session.source.abstract, session.people[0].bio) == ("", "")


TABLES = {
    "en": (
        "Title,Date,Start,End,Room,Track,Type,Language,Speaker,Abstract,Status|Workshop|cancelled"
    ),
    "fr": (
        "Titre,Date,Début,Fin,Salle,Filière,Type,Langue,Intervenante,Résumé,Statut|Atelier|annulée"
    ),
    "es": ("Título,Fecha,Inicio,Fin,Sala,Eje,Tipo,Idioma,Ponente,Resumen,Estado|Taller|Cancelado"),
    "ru": (
        "Название,Дата,Начало,Конец,Зал,Поток,Тип,Язык,Докладчик,Описание,Статус|Практикум|отменён"
    ),
    "ar": (
        "العنوان,التاريخ,البداية,النهاية,القاعة,المسار,النوع,اللغة,المتحدثة,الوصف,الحالة"
        "|ورشة عمل|ملغاة"
    ),
    "zh": ("标题,日期,开始,结束,房间,轨道,类型,语言,讲者,摘要,状态|工作坊|已取消"),
    "zh-tw": ("標題,日期,開始,結束,會場,議程軌,類型,語言,講者,介紹,狀態|工作坊|取消"),
    "ko": ("제목,날짜,시작,종료,장소,트랙,유형,언어,발표자,설명,상태|워크숍|취소됨"),
    "de": (
        "Titel,Datum,Beginn,Ende,Raum,Strang,Art,Sprache,Referentin,Beschreibung,Status"
        "|Workshop|abgesagt"
    ),
    "es, asking": (
        "Qué,Día,Empieza,Termina,Dónde,Eje,Tipo,Idioma,Quién,Resumen,Estado|Taller|Cancelado"
    ),
    "fr, asking": "Quoi,Jour,Début,Fin,Où,Filière,Type,Langue,Qui,Résumé,Statut|Atelier|annulée",
    "ru, asking": (
        "Что,День,Начало,Конец,Где,Поток,Тип,Язык,Кто,Описание,Статус|Практикум|отменён"
    ),
    "zh, asking": "什么,日期,开始,结束,哪里,轨道,类型,语言,谁,摘要,状态|工作坊|已取消",
    "ko, asking": "무엇,날짜,시작,종료,어디서,트랙,유형,언어,누가,설명,상태|워크숍|취소됨",
}


@pytest.mark.parametrize("language", TABLES)
def test_table_is_read_by_headings_and_states_of_each_language(language: str) -> None:
    heading, kind, state = TABLES[language].split("|")
    row = f"Tides,2027-05-13,09:00,10:00,Sail Loft,Sea,{kind},en,Ana Lima,How they come.,{state}"
    programme = tidied(f"{heading}\n{row}\n".encode())
    (session,) = programme.sessions
    assert (session.title, session.start, session.end, session.rooms, session.track) == (
        "Tides", local("2027-05-13 09:00"), local("2027-05-13 10:00"), ["Sail Loft"], "Sea",
    )  # fmt: skip
    assert (session.kind, session.source.languages, session.source.abstract) == (
        SessionKind.WORKSHOP, ("en",), "How they come.",
    )  # fmt: skip
    assert [person.name for person in session.people] == ["Ana Lima"]
    assert (session.is_cancelled, len(programme.remarks)) == (True, 1)


@pytest.mark.parametrize("state", ["confirmed", "", "not cancelled", "No", "подтверждено"])
def test_state_of_what_takes_place_is_not_cancelled(state: str) -> None:
    data = f"Title,Date,Start,Status\nTides,2027-05-13,09:00,{state}\n".encode()
    assert not only(data).is_cancelled


@pytest.mark.parametrize(
    ("role", "part"), [("leader", "moderator"), ("SPEAKER", None), ("Panelist", "panellist")]
)
def test_role_of_a_person_in_a_session_is_a_part(role: str, part: str | None) -> None:
    session = only(c3voc(event(persons=[{"id": 3, "name": "Ana Lima", "role": role}])))
    assert (session.people[0].role, session.parts.get(session.people[0])) == ("", part)


def test_start_after_midnight_without_a_date_is_in_the_night_of_its_day() -> None:
    session = only(c3voc(event(date=None, start="00:30")))
    assert session.start == local("2027-05-14 00:30")


def test_event_that_ends_in_the_night_after_its_last_day_ends_on_that_day() -> None:
    night = {
        "date": "2027-05-14",
        "day_end": "2027-05-15T04:00:00+01:00",
        "rooms": {"A": [event()]},
    }
    evening = night | {"day_end": "2027-05-14T22:00:00+01:00"}
    found = [tidied(c3voc(end="2027-05-15", days=[day])).days for day in (night, evening)]
    assert [last.day for _, last in filter(None, found)] == [14, 15]


def test_offsets_become_the_clock_at_the_venue() -> None:
    session = only(c3voc(event(date="2027-05-13T18:00:00+09:00")))
    assert session.start == local("2027-05-13 10:00")


@pytest.mark.parametrize(
    "words",
    ["1:30", "1:30:00", "PT1H30M0S", "90 min", "90′", "1 h 30", "1.5 hours", "1 час 30 минут",
     "1小时30分钟", "1 小時 30 分鐘", "1시간 30분", "90 دقيقة", "1 ساعة 30 دقيقة"],
)  # fmt: skip
def test_length_is_read_in_each_language(words: str) -> None:
    session = only(c3voc(event(duration=words)))
    assert session.end == local("2027-05-13 11:30")


def test_end_counts_before_the_duration() -> None:
    session = only(c3voc(event(end="2027-05-13T11:30:00+01:00", duration="00:10")))
    assert session.end == local("2027-05-13 11:30")


def calendar(*lines: str) -> bytes:
    entry = "\n".join(("BEGIN:VEVENT", "SUMMARY:Tides", *lines, "END:VEVENT"))
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{entry}\nEND:VCALENDAR\n".encode()


def test_calendar_entry_with_only_a_date_has_no_time() -> None:
    session = only(calendar("DTSTART;VALUE=DATE:20270513", "DTEND;VALUE=DATE:20270514"))
    assert (session.start, session.end, session.day) == (None, None, date(2027, 5, 13))


@pytest.mark.parametrize(
    ("place", "rooms"),
    [("Online &amp; in-person", ["Online & in-person"]), ("In-person", []), ("Online", ["Online"])],
)
def test_ways_to_take_part_stand_beside_the_sort_in_a_single_page(
    place: str, rooms: list[str]
) -> None:
    data = calendar(
        "DTSTART:20270513T090000Z", f"LOCATION:{place}; Workshop",
        f"DESCRIPTION:Tides\\nAna Lima\\nWorkshop\\n{place}",
    ).replace(b"VERSION:2.0", b"VERSION:2.0\nPRODID:SinglePageSchedule")  # fmt: skip
    session = only(data)
    assert (session.rooms, session.kind) == (rooms, SessionKind.WORKSHOP)
    assert ([p.name for p in session.people], session.source.abstract) == (["Ana Lima"], "")


def test_zone_names_of_outlook_are_understood() -> None:
    session = only(calendar("DTSTART;TZID=W. Europe Standard Time:20270513T120000"))
    assert session.start == local("2027-05-13 11:00")


def test_repeating_entry_stands_at_each_of_its_times() -> None:
    data = calendar("UID:a", "DTSTART:20270513T090000Z", "RRULE:FREQ=DAILY;COUNT=3",
                    "EXDATE:20270514T090000Z")  # fmt: skip
    starts = [session.start for session in tidied(data).sessions]
    assert starts == [local("2027-05-13 10:00"), local("2027-05-15 10:00")]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY",
        "FREQ=DAILY;COUNT=x",
    ],
)
def test_rule_that_no_programme_has_lets_the_entry_stand_once(rule: str) -> None:
    found = tidied(calendar("DTSTART:20270513T090000Z", f"RRULE:{rule}")).sessions
    assert [session.start for session in found] == [local("2027-05-13 10:00")]


def test_rule_ends_with_its_last_day_and_goes_on_for_two_years_at_most() -> None:
    until = calendar("DTSTART:20270513T090000Z", "RRULE:FREQ=DAILY;UNTIL=20270514T090000Z")
    assert len(tidied(until).sessions) == 2
    assert len(tidied(calendar("DTSTART:20270513T090000Z", "RRULE:FREQ=YEARLY")).sessions) == 3


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Café à la mer", "cp1252"), ("Приливы и отливы", "cp1251"),
        ("قراءة المد والجزر", "cp1256"),
        ("潮汐的阅读与记录", "gb18030"), ("조수 읽기와 기록", "cp949"), ("Tides – 潮", "utf-16"),
        ("Tides – 潮", "utf-16-le"), ("Tides – 潮", "utf-16-be"), ("Tides – 潮", "utf-32"),
    ],
)  # fmt: skip
def test_tables_are_read_in_whatever_charset_they_were_saved(text: str, charset: str) -> None:
    data = f"title,date\n{text},2027-05-13\n".encode(charset)
    assert only(data).plain_title == text


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-8-sig", "utf-32"])
def test_json_is_read_in_whatever_charset_it_was_saved(charset: str) -> None:
    assert only(c3voc(event()).decode().encode(charset)).plain_title == "Reading the tides"


def test_long_lines_and_deep_trees_are_read_in_time() -> None:
    assert only(b"title,date\n" + b"x," * 1_000_000).plain_title == "x"
    deep = b"<schedule>" + b"<day>" * 60_000 + b"</day>" * 60_000 + b"</schedule>"
    assert refusal(deep).startswith("The source was read as a list (XML), but no session")


def test_uids_that_repeat_are_no_ids() -> None:
    twice = ICS.replace(b"END:VEVENT\n", b"END:VEVENT\nBEGIN:VEVENT\nUID:7@tide.example\n"
                        b"DTSTART:20270513T120000Z\nSUMMARY:Another\nEND:VEVENT\n", 1)  # fmt: skip
    assert [session.source_id for session in read_programme(twice)[1].sessions] == ["", ""]


@pytest.mark.parametrize(
    ("when", "time", "start"),
    [
        ("2027-05-13", "09:30", "2027-05-13 09:30"),
        ("13.05.2027", "9.30", "2027-05-13 09:30"),
        ("5/13/2027", "9:30 AM", "2027-05-13 09:30"),
        ("Thursday, May 13, 2027", "1-2 pm", "2027-05-13 13:00"),
        ("13 mai 2027", "9h30", "2027-05-13 09:30"),
        ("13 de mayo de 2027", "21:30 – 22:00", "2027-05-13 21:30"),
        ("13 мая 2027", "9:30", "2027-05-13 09:30"),
        ("2027年5月13日", "9:30", "2027-05-13 09:30"),
        ("46520", "0.395833333", "2027-05-13 09:30"),
    ],
)
def test_dates_and_times_are_read_as_people_write_them(when: str, time: str, start: str) -> None:
    data = f'title\tdate\ttime\nTides\t"{when}"\t{time}\n'.encode()
    assert only(data).start == local(start)


def test_ambiguous_dates_are_asked_about() -> None:
    said = refusal(b"title,date,time\nTides,04/05/2027,09:00\n")
    assert said == ('Is "04/05/2027" day/month or month/day? Write the dates as year-month-day.')


def test_dates_of_neighbouring_days_say_their_order_themselves() -> None:
    data = b"title,date,time\nTides,04/05/2027,09:00\nBuoys,05/05/2027,09:00\n"
    starts = [session.start for session in tidied(data).sessions]
    assert starts == [local("2027-05-04 09:00"), local("2027-05-05 09:00")]


def test_column_that_cannot_be_placed_is_named_and_can_be_told() -> None:
    data = b"What we do,Date,Start,Colour\nTides,2027-05-13,09:00,blue\n"
    assert 'there are "What we do"' in refusal(data)
    programme = tidied(data, columns={"What we do": "title"})
    assert [session.plain_title for session in programme.sessions] == ["Tides"]
    assert programme.remarks[0].startswith('Not used: column "Colour"')


def test_number_dates_of_workbooks_are_read() -> None:
    data = workbook(("Title", "Date", "Start"), ("Tides", 46520, 0.375))
    assert only(data).start == local("2027-05-13 09:00")


def test_grid_of_sessionize_tells_rooms_by_its_columns() -> None:
    def item(title: str, **more: Any) -> dict[str, Any]:
        told = {"id": title, "title": title, "startsAt": "2027-05-13T09:00:00Z", "endsAt": None}
        return told | {"room": None, "isServiceSession": False, "isPlenumSession": False} | more

    lunch = item("Doors", isServiceSession=True, isPlenumSession=True)
    rooms = [{"name": "Sail Loft", "sessions": [lunch, item("Tides")]},
             {"name": "Chart Room", "sessions": [item("Buoys", room="Deck")]}]  # fmt: skip
    found = tidied(json.dumps([{"date": "2027-05-13T00:00:00", "rooms": rooms}]).encode()).sessions
    assert [(s.plain_title, s.rooms, s.kind) for s in found] == [
        ("Doors", [], SessionKind.OTHER), ("Tides", ["Sail Loft"], SessionKind.TALK),
        ("Buoys", ["Deck"], SessionKind.TALK),
    ]  # fmt: skip


def test_timetable_of_indico_is_read_by_day_and_session() -> None:
    def at(clock: str) -> dict[str, str]:
        return {"date": "2027-05-13", "time": f"{clock}:00", "tz": "Europe/Lisbon"}

    tides = {
        "contributionId": "1",
        "title": "Tides",
        "startDate": at("10:00"),
        "duration": 30,
        "presenters": [{"name": "Lima, Ana", "firstName": "Ana", "familyName": "Lima"}],
    }
    day = {
        "s1": {"title": "Sea", "startDate": at("10:00"), "entries": {"c1": tides}},
        "b2": {"title": "Pause", "startDate": at("10:30"), "endDate": at("11:00"),
               "entryType": "Break"},
    }  # fmt: skip
    root = {"_type": "HTTPAPIResult", "results": {"137346": {"20270513": day}}}
    programme = tidied(json.dumps(root).encode())
    assert programme.source.zone == "Europe/Lisbon"
    assert [(s.plain_title, s.start, [p.name for p in s.people]) for s in programme.sessions] == [
        ("Tides", local("2027-05-13 10:00"), ["Ana Lima"]),
        ("Pause", local("2027-05-13 10:30"), []),
    ]


def test_session_of_indico_is_the_track_of_what_is_in_it_and_its_conveners_lead() -> None:
    at = {"date": "2027-05-13", "time": "10:00:00", "tz": "Europe/Lisbon"}
    tides = {
        "id": "c1",
        "title": "Tides",
        "startDate": at,
        "duration": 30,
        "presenters": [{"firstName": "Ana", "familyName": "Lima", "affiliation": "Lamps"}],
    }
    nets = {"id": "c2", "title": "Nets", "startDate": at, "duration": 30, "session": "Ropes"}
    pause = {"title": "Pause", "startDate": at, "duration": 15, "entryType": "Break"}
    sea = {
        "title": "Sea",
        "startDate": at,
        "entries": {"c1": tides, "b1": pause},
        "conveners": [{"firstName": "Bo", "familyName": "Berg", "affiliation": "Quay Trust"}],
    }
    root = {"_type": "HTTPAPIResult", "results": {"7": {"20270513": {"s1": sea, "c2": nets}}}}
    sessions = tidied(json.dumps(root).encode()).sessions
    found = {
        one.plain_title: (
            one.tracks,
            [(p.name, p.affiliation, one.parts.get(p)) for p in one.people],
        )
        for one in sessions
    }
    assert found == {
        "Tides": (["Sea"], [("Ana Lima", "Lamps", None), ("Bo Berg", "Quay Trust", "moderator")]),
        "Pause": ([], []),
        "Nets": (["Ropes"], []),
    }


def test_event_file_knows_the_names_of_all_formats() -> None:
    assert set(get_args(ImportFormat)) == {one.name for one in FORMATS}


def test_headings_that_a_program_wrote_are_found_below_a_line_of_something_else() -> None:
    data = b"Harbour Days 2027,,\nsessionTitle,sessionDate,sessionStart\nTides,2027-05-13,10:00\n"
    (session,) = tidied(data).sessions
    assert (session.plain_title, session.start) == ("Tides", local("2027-05-13 10:00"))


def test_year_that_no_date_has_is_asked_for_and_taken() -> None:
    data = b"Day,From,What\nMonday 7 June,9am,Tides\n,10:15am,Buoys\n"
    with pytest.raises(MissingFact, match='Dates like "Monday 7 June" have no year') as missing:
        read_programme(data)
    assert missing.value.flags == ("--year",)
    starts = [session.start for session in tidied(data, year=2027).sessions]
    assert starts == [local("2027-06-07 09:00"), local("2027-06-07 10:15")]


def test_row_with_nothing_but_a_date_is_the_day_of_those_below() -> None:
    data = workbook(
        ("Time", "Session", "Speaker 1", "Speaker 2"),
        ("Thursday 13 May 2027",),
        ("09:00 - 09:30", "Tides", "Ana Lima", "Bo Berg"),
        ("Friday 14 May 2027",),
        ("09.00", "Buoys"),
    )
    found = tidied(data).sessions
    assert [(s.plain_title, s.start, len(s.people)) for s in found] == [
        ("Tides", local("2027-05-13 09:00"), 2),
        ("Buoys", local("2027-05-14 09:00"), 0),
    ]


def test_sheets_named_after_days_are_read_together() -> None:
    data = sheets(
        ("Thu 13 May 2027", [("Start", "Title"), ("09:00", "Tides")]),
        ("Fri 14 May 2027", [("Start", "Title"), ("10:00", "Buoys")]),
        ("Notes", [("to do",), ("call the caterer",)]),
    )
    starts = [session.start for session in tidied(data).sessions]
    assert starts == [local("2027-05-13 09:00"), local("2027-05-14 10:00")]


def test_timetable_with_a_column_for_each_room_is_read() -> None:
    data = workbook(
        ("Thursday 13 May 2027", "Sail Loft", "Chart Room"),
        ("09:00-10:00", "Opening", None),
        ("10:00", "Reading the tides\nAna Lima, Bo Berg", "Buoys (Cleo Roux)"),
        ("11:30", "Nets (and knots)", None),
        ("Friday 14 May 2027", "Sail Loft", "Deck"),
        ("09:00-09:30", None, "Swim"),
    )
    found = tidied(data).sessions
    assert [
        (s.plain_title, s.start, s.end, s.rooms, [p.name for p in s.people]) for s in found
    ] == [
        ("Opening", local("2027-05-13 09:00"), local("2027-05-13 10:00"), ["Sail Loft"], []),
        ("Reading the tides", local("2027-05-13 10:00"), local("2027-05-13 11:30"), ["Sail Loft"],
         ["Ana Lima", "Bo Berg"]),
        ("Buoys", local("2027-05-13 10:00"), local("2027-05-13 11:30"), ["Chart Room"],
         ["Cleo Roux"]),
        ("Nets (and knots)", local("2027-05-13 11:30"), None, ["Sail Loft"], []),
        ("Swim", local("2027-05-14 09:00"), local("2027-05-14 09:30"), ["Deck"], []),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    [
        "Title,Begin Time,End Date,Venue name,Section,Authors",
        "Título,Fecha y hora,Hora de fin,Sede,Mesa temática,Autores",
        "Titel,Startzeit,Endzeit,Saal,Sektion,Autoren",
        "Titolo,Ora inizio,Ora fine,Stanza,Sezione,Relatrici",
        "Titre,Début,Fin,Scène,Parcours,Intervenantes",
        "Título da sessão,Hora de início,Término,Espaço,Eixo temático,Palestrantes",
        "Intitulé,Début,Jusqu’à,Espace,Axe thématique,Auteurs",
        "Название,Дата начала,До,Зал,Тематическая секция,Авторы",
        "العنوان,تاريخ البدء,إلى,القاعة,محور,المؤلفون",
        "标题,开始日期,结束日期,会场,论坛,作者",
        "제목,시작일,종료일,홀,트랙명,저자",
    ],
)
def test_everyday_headings_are_known_in_many_languages(heading: str) -> None:
    row = "Tides,2027-05-13 10:00,2027-05-13 10:45,Loft,Sea,Ana Lima"
    programme = parse_csv(f"{heading}\n{row}\n".encode(), TableHints())
    (session,) = programme.sessions
    assert (session.rooms, session.track, session.people) == (
        ("Loft",), "Sea", (ImportedPerson("Ana Lima"),),
    )  # fmt: skip
    assert (session.start, session.end) == (local("2027-05-13 10:00"), local("2027-05-13 10:45"))


@pytest.mark.parametrize(
    ("heading", "row", "end"),
    [
        ("Start Date,Start Time,End Date,End Time", "2027-05-13,22:00,2027-05-15,02:00",
         "2027-05-15 02:00"),
        ("Fecha,Inicio,Fin,Fecha de fin", "13/05/2027,09:00,18:00,15/05/2027", "2027-05-15 18:00"),
        ("Date,Time,End Date", "2027-05-13,09:00-18:00,2027-05-14", "2027-05-14 18:00"),
        ("Start,End Time,End Date", "2027-05-13 09:00,10:00,", "2027-05-13 10:00"),
        ("Date,Start,End Date", "2027-05-13,09:00,2027-05-14 10:30", "2027-05-14 10:30"),
        ("Date,Start,End Date", "2027-05-13,09:00,", None),
    ],
)  # fmt: skip
def test_end_date_beside_an_end_time_makes_the_moment_of_the_end(
    heading: str, row: str, end: str | None
) -> None:
    programme = parse_csv(f"Title,{heading}\nRegatta,{row}\n".encode(), TableHints())
    (session,) = programme.sessions
    assert session.end == (end and local(end))
    assert programme.remarks == ()


def test_end_date_of_a_spreadsheet_is_no_midnight() -> None:
    day = datetime(2027, 5, 13)  # noqa: DTZ001 - as openpyxl reads a day
    heading = ["Title", "Date", "Start", "End Date"]
    (session,) = parse_rows([heading, ["Tides", day, time(9), day]], TableHints()).sessions
    assert (session.start, session.end) == (local("2027-05-13 09:00"), None)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ana Lima; Dra, Eva Soto", ["Ana Lima", "Eva Soto"]),
        ("Lima, Ana; Berg, Bo", ["Lima, Ana", "Berg, Bo"]),
        ("Ana Lima, PhD; Bo Berg", ["Ana Lima", "Bo Berg"]),
        ("Dra, Eva Soto", ["Eva Soto"]),
        ("Ana Lima, Bo Berg and Eva Soto", ["Ana Lima", "Bo Berg", "Eva Soto"]),
        ("安娜、波；伊娃", ["安娜", "波", "伊娃"]),
        ("Ana Lima und Bo Berg", ["Ana Lima", "Bo Berg"]),
        ("Анна Лима и Бо Берг", ["Анна Лима", "Бо Берг"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Lima, A., Berg, B.", ["Lima, A.", "Berg, B."]),
        ("de la Cruz, A. B., Berg, J.-P., & Roux, C",
         ["de la Cruz, A. B.", "Berg, J.-P.", "Roux, C"]),
        ("Иванов, А. Б., Петрова, В.", ["Иванов, А. Б.", "Петрова, В."]),
        ("Lima, A. (chair), Berg, B. (Tide Lab, Porto)",
         ["Lima, A. (chair)", "Berg, B. (Tide Lab, Porto)"]),
        ("Berg, B. M.", ["Berg, B. M."]),
        ("李, 王, 张, 陈", ["李", "王", "张", "陈"]),
        ("Ana Lima, X, Bo Berg", ["Ana Lima", "X", "Bo Berg"]),
        ("Ana Lima / Bo Lima", ["Ana Lima", "Bo Lima"]),
        ("Ana / Lima Ana Lima", ["Ana Lima"]),
        ("Ana / Ana Lima; Bo Berg", ["Ana Lima", "Bo Berg"]),
    ],
)  # fmt: skip
def test_names_in_a_cell_are_parted_by_the_strongest_sign(cell: str, names: list[str]) -> None:
    assert names_in(cell) == names


@pytest.mark.parametrize(
    ("heading", "values", "kinds", "track"),
    [
        ("Category", ("break", "talks"), ["break", "talks"], ""),
        ("Category", ("Music", "Games"), ["", ""], "Music"),
        ("Modalidad", ("Presencial", "Virtual"), ["", ""], ""),
    ],
)
def test_column_of_sorts_is_told_by_its_values(
    heading: str, values: tuple[str, str], kinds: list[str], track: str
) -> None:
    rows = "\n".join(f"Tides,2027-05-13 10:00,{value}" for value in values)
    programme = parse_csv(f"Title,Start,{heading}\n{rows}\n".encode(), TableHints())
    assert [session.kind_words for session in programme.sessions] == kinds
    assert programme.sessions[0].track == track
    assert programme.remarks == ()
    assert {s.terms.lines for s in programme.sessions} == (
        {f"Modalidad: {value}" for value in values} if heading == "Modalidad" else {""}
    )


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [
        ("Ana / Lima", "Ana Lima", "Ana Lima"),
        ("Ana", "Ana Lima", "Ana Lima"),
        ("Ana Lima", "Ana Lima", "Ana Lima"),
        ("Ana", "Lima", "Ana Lima"),
        ("Ana/Bo", "Lima", "Ana/Bo Lima"),
    ],
)
def test_name_in_two_fields_is_told_once(given: str, family: str, name: str) -> None:
    assert full_name(given, family) == name


@pytest.mark.parametrize(
    ("name", "surname", "whole"),
    [
        ("Ana", "Lima", "Ana Lima"), ("Ana van der", "Lima", "Ana van der Lima"),
        ("Анна Мария", "Лима", "Анна Мария Лима"), ("Ana Lima", "Lima", "Ana Lima"),
        ("Ana B. Lima", "Lima Sá", "Ana B. Lima"), ("林 安娜", "Lima", "林 安娜"),
    ],
)  # fmt: skip
def test_family_name_beside_a_name_of_several_words_is_kept(
    name: str, surname: str, whole: str
) -> None:
    assert read_person({"name": name, "surname": surname}) == ImportedPerson(whole)


def test_second_column_of_types_is_the_track() -> None:
    rows = ["Tides,2027-05-13 10:00,Talk,Sea", "Knots,2027-05-13 11:00,Workshop,Ropes",
            "Nets,2027-05-13 12:00,Talk,Sea"]  # fmt: skip
    found = tidied("\n".join(["Title,Start,Format,Event type", *rows]).encode())
    assert [(s.kind, s.track) for s in found.sessions] == [
        (SessionKind.TALK, "Sea"), (SessionKind.WORKSHOP, "Ropes"), (SessionKind.TALK, "Sea"),
    ]  # fmt: skip
    assert found.remarks == ("Without an end: 3 sessions.",)


def test_several_tracks_of_a_session_stay_several() -> None:
    talks = [{"title": "Tides", "start": "2027-05-13T10:00", "tracks": ["Sea", "Nets"]},
             {"title": "Knots", "start": "2027-05-13T11:00", "tracks": ["Nets"]},
             {"title": "Lunch", "start": "2027-05-13T12:00", "tracks": []}]  # fmt: skip
    table = "Title,Start,Tracks\nTides,2027-05-13 10:00,Sea|Nets\nKnots,2027-05-13 11:00,Nets\n"
    of_json, of_table = tidied(json.dumps(talks).encode()), tidied(table.encode())
    assert [s.tracks for s in of_json.sessions] == [["Sea", "Nets"], ["Nets"], []]
    assert [s.tracks for s in of_table.sessions] == [["Sea", "Nets"], ["Nets"]]


@pytest.mark.parametrize(
    "row",
    [
        {"date": "2027-05-13", "end_date": "2027-05-15"},
        {"start": "2027-05-13", "end": "2027-05-15"},
        {"date": "2027-05-13", "start": "10:00", "last day": "2027-05-15"},
    ],
)
def test_last_day_without_a_time_is_told(row: dict[str, str]) -> None:
    data = json.dumps([{"title": "Regatta", **row}]).encode()
    told = "Over several days without a time of the end, and so told for the first day alone: "
    assert read_programme(data)[1].remarks == (f'{told}"Regatta (2027-05-13 – 2027-05-15)".',)


@pytest.mark.parametrize(
    "people",
    [
        [["Ana Lima", "moderator"], ["Bo Berg", "speaker"]],
        [{"person": "Ana Lima", "role": "Chair"}, {"person": "Bo Berg"}],
        [{"speaker": {"name": "Ana Lima"}, "role": "moderator"}, {"speaker": {"name": "Bo Berg"}}],
    ],
)
def test_people_with_their_parts_are_read_in_whatever_shape(people: list[Any]) -> None:
    session = only(
        json.dumps([{"title": "Tides", "start": "2027-05-13T10:00", "speakers": people}]).encode()
    )
    assert [p.name for p in session.people] == ["Ana Lima", "Bo Berg"]
    assert {p.name: str(part) for p, part in session.parts.items()} == {"Ana Lima": "moderator"}


LINKS = [
    {"url": "tides.example/ana", "title": "Her page"},
    {"url": "Her notes", "title": "https://tides.example/notes"},
    {"url": "notes.pdf", "title": "Notes"},
    {"url": f"https://tides.example/{'a' * 400}", "title": ""},
]
FILES = [
    {"url": "/system/slides.pdf?1", "title": "Slides"},
    {"url": "files/a b.pdf", "title": "Paper"},
    {"url": "javascript:alert(1)", "title": "None"},
]
BASE = "https://tides.example/2027/"
FOUND = [
    ("https://tides.example/ana", "Her page"),
    ("https://tides.example/notes", "Her notes"),
    (f"https://tides.example/{'a' * 400}", ""),
    ("https://tides.example/system/slides.pdf?1", "Slides"),
    ("https://tides.example/2027/files/a%20b.pdf", "Paper"),
]
UNREAD = (
    'Left out of links, for it is no web address: "notes.pdf (Reading the tides)"; '
    '"javascript:alert(1) (Reading the tides)".'
)


def schedule_json() -> bytes:
    told = json.loads(c3voc(event(links=LINKS, attachments=FILES)))
    told["schedule"]["base_url"] = BASE
    return json.dumps(told).encode()


def schedule_xml() -> bytes:
    links, files = (
        "".join(f'<{tag} href="{one["url"]}">{one["title"]}</{tag}>' for one in told)
        for tag, told in (("link", LINKS), ("attachment", FILES))
    )
    return f"""<schedule><conference><title>Tide Days</title>
<base_url>{BASE}</base_url></conference>
<day date="2027-05-13"><room name="Sail Loft"><event id="7"><title>Reading the tides</title>
<start>10:00</start><duration>00:45</duration><links>{links}</links>
<attachments>{files}</attachments></event></room></day></schedule>""".encode()


@pytest.mark.parametrize("data", [schedule_json(), schedule_xml()], ids=["json", "xml"])
def test_files_at_relative_addresses_and_odd_links_are_kept(data: bytes) -> None:
    found = tidied(data)
    assert list(found.sessions[0].source.links) == FOUND
    assert UNREAD in found.remarks
