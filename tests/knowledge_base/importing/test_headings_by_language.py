"""Tables with headings in Korean, Chinese, Russian and Arabic, and of conference systems."""

from __future__ import annotations

import json

import pytest

from bot.errors import UnreadableProgramme
from tests.knowledge_base.importing.told import tidied

Told = tuple[str, str, list[str], list[tuple[str, str, str]]]
"""Title, time, rooms, and people with what they are and where they come from."""


def told_by(table: str) -> list[Told]:
    programme = tidied(table.encode(), year=2027)
    return [
        (
            session.plain_title,
            f"{session.start:%d %H:%M}" if session.start else "",
            session.rooms,
            [(one.name, one.role, one.affiliation) for one in session.people],
        )
        for session in programme.sessions
    ]


@pytest.mark.parametrize(
    ("table", "session"),
    [
        (("날짜,시간,주제,발표자,소속,직위,강연장\n"
         "2027-05-13,09:10~10:00,조수,윤파랑,등대,소장,홀 2"),
         ("조수", "13 09:10", ["홀 2"], [("윤파랑", "소장", "등대")])),
        (("日期,时间,议程,演讲嘉宾,单位,职务,会议地点\n"
         "2027年5月13日,09:00-09:30,潮汐,李海,海洋大学,校长,主厅"),
         ("潮汐", "13 09:00", ["主厅"], [("李海", "校长", "海洋大学")])),
        (("Дата,Время,Тема выступления,ФИО докладчика,Должность,Вуз,Место проведения\n"
         "13.05.2027,10:00–10:30,Приливы,Анна Лимова,доцент,Институт волн,Зал 1"),
         ("Приливы", "13 10:00", ["Зал 1"], [("Анна Лимова", "доцент", "Институт волн")])),
        (("التاريخ,الوقت,الموضوع,الباحث,الوظيفة,الجامعة,مكان الانعقاد\n"
         "2027-05-13,10:00 ص - 10:30 ص,المد,سمير حداد,باحث,جامعة البحر,قاعة 2"),
         ("المد", "13 10:00", ["قاعة 2"], [("سمير حداد", "باحث", "جامعة البحر")])),
        ("Date,Time,Program,Presenter,Affiliation\n2027-05-13,10:00 - 10:40,Tides,Ana Lima,Lamps",
         ("Tides", "13 10:00", [], [("Ana Lima", "", "Lamps")])),
        (("Event Key,Event Name,Event Start,Event End,Event Type,Capacity,Speakers,Venue\n"
         'a1,Tides,"May 13, 2027 9:00am","May 13, 2027 9:45am",Talks,90,"Ana Lima, Bo Berg",Pier'),
         ("Tides", "13 09:00", ["Pier"], [("Ana Lima", "", ""), ("Bo Berg", "", "")])),
    ],
)  # fmt: skip
def test_columns_are_found_by_their_headings(table: str, session: Told) -> None:
    assert told_by(table) == [session]


def test_program_is_no_title_beside_one() -> None:
    found = told_by("Date,Time,Program,Title\n2027-05-13,10:00,Day 1,Tides")
    assert [title for title, *_ in found] == ["Tides"]


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("윤파랑 소장", [("윤파랑", "소장")]), ("문가람 교수님", [("문가람", "교수")]),
        ("배새론 상무, 조재원 부사장", [("배새론", "상무"), ("조재원", "부사장")]),
        ("Ana Lima, 윤파랑 소장", [("Ana Lima", ""), ("윤파랑", "소장")]),
        ("조수학 교수", [("조수학", "교수")]),
        ("王小明 教授", [("王小明", "教授")]), ("남궁 민수", [("남궁 민수", "")]),
        ("조수린 (서울대 교수)", [("조수린", "서울대 교수")]),
        ("조수린 (바람골 교수)", [("조수린", "바람골 교수")]),
        ("문가람 교수; 조수린 (신사업 팀장)", [("문가람", "교수"), ("조수린", "신사업 팀장")]),
        ("王小明 (高校 教授)", [("王小明", "高校 教授")]),
        *((post, [(post, "")]) for post in ("서울대 교수", "신사업 팀장", "金融 教授")),
    ],
)  # fmt: skip
def test_post_behind_a_space_is_none_of_the_name(cell: str, people: list[tuple[str, str]]) -> None:
    (found,) = told_by(f'Date,Time,Title,Speaker\n2027-05-13,10:00,Tides,"{cell}"')
    assert [(name, role) for name, role, _ in found[3]] == people


def test_titles_before_turned_names_stay_before_nobody() -> None:
    rows = [
        "Dr LIMA, Ana (Tide Watch)",
        "Mr BERG, Bo (Lamps)",
        "ROUX, Cleo (Nets)",
        "OTT, Dan (KARE)",
    ]
    lines = (f'2027-05-13,1{n}:00,Tides {n},"{cell}"' for n, cell in enumerate(rows))
    found = told_by("\n".join(["Date,Time,Title,Speakers", *lines]))
    assert [people[0][0] for *_, people in found] == ["Ana LIMA", "Bo BERG", "Cleo ROUX", "Dan OTT"]


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ({"program": "Tides"}, "Tides"), ({"desc": "潮汐"}, "潮汐"), ({"내용": "조수"}, "조수"),
        ({"program": "Day 1", "title": "Tides"}, "Tides"), ({"desc": "x", "title": "Nets"}, "Nets"),
    ],
)  # fmt: skip
def test_short_texts_with_times_are_titles_where_no_key_is(
    entry: dict[str, str], title: str
) -> None:
    slots = [{"start": "2027-05-13T10:00", "speaker": "Ana Lima"} | entry]
    found = tidied(json.dumps(slots).encode()).sessions
    assert [(one.plain_title, len(one.people)) for one in found] == [(title, 1)]


def test_long_texts_are_no_titles() -> None:
    text = "How the tides of the north are read by those who keep the lamps, and why"
    with pytest.raises(UnreadableProgramme):
        tidied(json.dumps([{"start": "2027-05-13T10:00", "desc": text}]).encode())


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Ana Lima, Harbour Museum", [("Ana Lima", "", "Harbour Museum")]),
        ("Ana Lima / Harbour Museum", [("Ana Lima", "", "Harbour Museum")]),
        ("Ana Lima, Director, Harbour Museum", [("Ana Lima", "Director", "Harbour Museum")]),
        ("Ana Lima, Museum of Nets and Ropes", [("Ana Lima", "", "Museum of Nets and Ropes")]),
        ("Анна Лимова, Музей волн и сетей", [("Анна Лимова", "", "Музей волн и сетей")]),
        ("Анна Лимова, директор, Музей волн", [("Анна Лимова", "директор", "Музей волн")]),
        ("سمير حداد، جامعة البحر", [("سمير حداد", "", "جامعة البحر")]),
        ("سمير حداد، مدير، جامعة البحر", [("سمير حداد", "مدير", "جامعة البحر")]),
        ("Ana Lima, Bo Berg", [("Ana Lima", "", ""), ("Bo Berg", "", "")]),
        ("Ana Lima / Bo Berg", [("Ana Lima", "", ""), ("Bo Berg", "", "")]),
    ],
)  # fmt: skip
def test_body_below_a_title_in_a_timetable_is_nobody(
    line: str, people: list[tuple[str, str, str]]
) -> None:
    rows = ["Time;Pier Hall;Deck", "2027-05-13;;", f'10:00-11:00;"Tides\n{line}";Nets',
            "11:00-12:00;Knots;Sails"]  # fmt: skip
    found = tidied("\n".join(rows).encode()).sessions
    assert [(p.name, p.role, p.affiliation) for one in found for p in one.people] == people


@pytest.mark.parametrize(
    "day", ["13 مايو 2027", "الخميس 13 مايو 2027", "13 أيار 2027", "13 ماي 2027"]
)
def test_arabic_months_are_read(day: str) -> None:
    assert told_by(f"التاريخ,الوقت,الموضوع\n{day},10:00,المد")[0][1] == "13 10:00"


@pytest.mark.parametrize(
    ("day", "month"),
    [
        ("13 كانون الثاني 2027", 1), ("13 تشرين الأول 2027", 10), ("13 تشرين الاول 2027", 10),
        ("الأربعاء 13 تشرين الأول", 10), ("تشرين الثاني 13, 2027", 11), ("13 تشرين الثاني", 11),
        ("13 كانون الأول 2027", 12),
    ],
)  # fmt: skip
def test_arabic_months_of_two_words_are_read(day: str, month: int) -> None:
    programme = tidied(f'التاريخ,الوقت,الموضوع\n"{day}",10:00,المد'.encode(), year=2027)
    assert [f"{one.start:%m-%d %H:%M}" for one in programme.sessions if one.start] == [
        f"{month:02}-13 10:00"
    ]
