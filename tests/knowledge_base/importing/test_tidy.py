from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.core.models import SessionKind
from bot.knowledge_base.importing.clean import slug
from bot.knowledge_base.importing.event_names import short_names
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
    Words,
)
from bot.knowledge_base.importing.organisations import body_of
from bot.knowledge_base.importing.session_kinds import kind_of
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme
from bot.knowledge_base.importing.title_people import WordsOfNames

TEN = datetime(2027, 5, 13, 10)  # noqa: DTZ001 - the venue's clock


def make(title: Words = "Tides", **overrides: Any) -> ImportedSession:
    usual: dict[str, Any] = {"title": title, "start": TEN, "length": timedelta(hours=1)}
    return ImportedSession(**usual | overrides)


def put_in_order(*sessions: ImportedSession, **overrides: Any) -> TidyProgramme:
    programme = ImportedProgramme(sessions, **{"name": "Tide Days 2027"} | overrides)
    return tidy(programme, ZoneInfo("Europe/Lisbon"))


def test_break_of_every_room_is_one_in_all_of_them() -> None:
    rooms = ("Chart Room", "Sail Loft")
    found = put_in_order(
        make("Lunch break", rooms=("Sail Loft",)),
        make("LUNCH BREAK - Chart Room", rooms=("Chart Room",)),
        make("Lunch break", rooms=("sail loft",), start=TEN + timedelta(days=1)),
    ).sessions
    assert [(s.plain_title, tuple(s.rooms)) for s in found] == [
        ("Lunch break", rooms),
        ("Lunch break", ("Sail Loft",)),
    ]


def test_break_numbered_by_room_is_one() -> None:
    titles = ("Lunch Day 1 (Room 1)", "Lunch Day 1（Room 2）", "Lunch Day 1 - Room 3")
    found = put_in_order(
        *(make(title, rooms=(f"Deck {number}",)) for number, title in enumerate(titles)),
        make("Lunch (Room 1)", start=TEN + timedelta(days=1)),
    ).sessions
    assert [(s.plain_title, tuple(s.rooms)) for s in found] == [
        ("Lunch Day 1", ("Deck 0", "Deck 1", "Deck 2")),
        ("Lunch (Room 1)", ()),
    ]


def test_talks_of_one_title_in_two_rooms_stay_two() -> None:
    found = put_in_order(make("Questions", rooms=("A",)), make("Questions", rooms=("B",))).sessions
    assert len(found) == 2


@pytest.mark.parametrize(
    ("name", "aliases"),
    [
        ("QD2.120 (Marvanne)", ("QD2.120", "Marvanne")),
        ("H.1301: Cornil", ("H.1301", "Cornil")),
        ("会议厅（三楼大厅）", ("会议厅", "三楼大厅")),
        ("Chart Room (extra)", ("Chart Room",)),
        ("Sail Loft", ()),
    ],
)
def test_rooms_are_known_by_code_and_by_name(name: str, aliases: tuple[str, ...]) -> None:
    (room,) = put_in_order(make(rooms=(name,))).rooms
    assert room.aliases == aliases


@pytest.mark.parametrize(
    ("names", "rooms"),
    [
        (["Deck B (Track 2)", "Deck B"], {"Deck B (Track 2)": ("Deck B", "Track 2")}),
        (["Foyer · Saal 4, building G", "Foyer · Saal 4 (Lecture room 4), building G"],
         {"Foyer · Saal 4 (Lecture room 4), building G": ("Foyer · Saal 4, building G",)}),
        (["大厅", "大厅 (1号厅)"], {"大厅 (1号厅)": ("大厅", "1号厅")}),
        (["Hall", "Hall (Balcony)"], {"Hall": (), "Hall (Balcony)": ("Balcony",)}),
        (["Hall", "Hall (Track 1)", "Hall (Track 2)"],
         {"Hall": (), "Hall (Track 1)": ("Track 1",), "Hall (Track 2)": ("Track 2",)}),
    ],
)  # fmt: skip
def test_room_with_and_without_its_other_name_is_one(
    names: list[str], rooms: dict[str, tuple[str, ...]]
) -> None:
    found = put_in_order(*(make(f"Tides {name}", rooms=(name,)) for name in names))
    assert {room.name: room.aliases for room in found.rooms} == rooms


@pytest.mark.parametrize(
    ("name", "rooms"),
    [
        ("Rooms KL, OP, MN", ["Room KL", "Room MN", "Room OP"]),
        ("Salles A et B", ["Salle A", "Salle B"]),
        ("Rooms 101 & 102", ["Room 101", "Room 102"]), ("Room KL, OP", ["Room KL, OP"]),
        ("Rooms of the Sea, Sky", ["Rooms of the Sea, Sky"]), ("Rooms A", ["Rooms A"]),
        ("Salas 1, 2 y 3", ["Salas 1, 2 y 3"]), ("Rooms Sail, Deck", ["Rooms Sail, Deck"]),
    ],
)  # fmt: skip
def test_word_for_several_rooms_before_codes_makes_each_a_room(name: str, rooms: list[str]) -> None:
    assert [room.name for room in put_in_order(make(rooms=(name,))).rooms] == rooms


def test_part_of_a_room_where_nothing_is_at_the_same_time_is_the_room() -> None:
    later = make("Knots", rooms=("Hall (Main Hall)",), start=TEN + timedelta(hours=1))
    found = put_in_order(make(rooms=("Hall",)), later)
    assert [room.name for room in found.rooms] == ["Hall (Main Hall)"]


@pytest.mark.parametrize("joined", ["Chart Room, Sail Loft", "chart room; Sail Loft"])
def test_rooms_told_by_themselves_are_each_a_room_where_joined(joined: str) -> None:
    alone = [make("Tides", rooms=("Chart Room",)), make("Knots", rooms=("Sail Loft",))]
    found = put_in_order(*alone, make("Breakfast", rooms=(joined,)))
    assert [room.name for room in found.rooms] == ["Chart Room", "Sail Loft"]
    assert found.sessions[-1].rooms == ["Chart Room", "Sail Loft"]


@pytest.mark.parametrize(
    ("joined", "rooms"),
    [
        ("Hall 1+2", ["Hall 1", "Hall 2"]),
        ("Halls 1 et 2", ["Hall 1", "Hall 2"]),
        ("Hall 2/1", ["Hall 1", "Hall 2"]),
        ("Hall 2/3", ["Hall 2/3"]),
        ("Hall 1-2", ["Hall 1-2"]),
    ],
)
def test_name_that_stands_once_is_of_each_room_told_by_itself(
    joined: str, rooms: list[str]
) -> None:
    alone = [make(name, rooms=(name,)) for name in ("Hall 1", "Hall 2")]
    assert sorted(put_in_order(*alone, make("Knots", rooms=(joined,))).sessions[-1].rooms) == rooms


def test_room_whose_parts_are_written_in_another_order_is_one() -> None:
    found = put_in_order(
        make(rooms=("Bustelo. Sala 1",)),
        make("Knots", rooms=("Sala 1 (Bustelo)",)),
        make("Nets", rooms=("Sala 2 (Bustelo)",)),
    )
    assert [(room.name, room.aliases) for room in found.rooms] == [
        ("Bustelo. Sala 1", ("Sala 1", "Sala 1 (Bustelo)")),
        ("Sala 2 (Bustelo)", ("Sala 2",)),
    ]


def test_rooms_that_differ_by_a_sign_are_two() -> None:
    rooms = put_in_order(make(rooms=("Deck",)), make("A", rooms=("Deck 🌐",))).rooms
    assert [(room.name, slug(room.name)) for room in rooms] == [
        ("Deck", "deck"), ("Deck 🌐", "deck"),
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["track", "filière", "eje", "секции", "مسار", "分会场", "트랙"])
def test_closing_of_a_track_closes_no_event(word: str) -> None:
    found = put_in_order(make(f"Closing {word} 3"), make("Closing")).sessions
    assert [session.kind for session in found] == [SessionKind.TALK, SessionKind.CLOSING]


def test_comma_in_the_name_of_a_room_joins_nothing() -> None:
    found = put_in_order(make(rooms=("Chart Room",)), make("Knots", rooms=("Chart Room, Pier 3",)))
    assert [room.name for room in found.rooms] == ["Chart Room", "Chart Room, Pier 3"]


def test_alias_of_two_rooms_is_none() -> None:
    rooms = put_in_order(make(rooms=("A1 (Loft)",)), make(rooms=("B2 (Loft)",))).rooms
    assert [room.aliases for room in rooms] == [("A1",), ("B2",)]


def test_track_named_like_the_event_is_left_out_and_told() -> None:
    found = put_in_order(make(track="Tide Days"), make("Buoys", track="Instruments"))
    assert [session.track for session in found.sessions] == ["", "Instruments"]
    assert found.remarks == ('The track "Tide Days" is named like the event and was left out.',)


def test_cancelled_and_rescheduled_titles_are_cleaned_and_told() -> None:
    found = put_in_order(
        make("[CANCELLED] Tides"), make("RESCHEDULED: Buoys"), make("Cancelling noise")
    )
    assert [(s.plain_title, s.is_cancelled) for s in found.sessions] == [
        ("Tides", True), ("Buoys", False), ("Cancelling noise", False),
    ]  # fmt: skip
    assert found.remarks == (
        'Cancelled by the source, and marked so: "Tides".',
        'Rescheduled, says the source; see that the times are the new ones: "Buoys".',
    )


def test_end_that_may_be_before_its_start_is_told() -> None:
    night, lounge = TEN + timedelta(hours=12), TEN + timedelta(hours=10)
    found = put_in_order(
        make(end=TEN + timedelta(hours=23)),
        make("Party", start=night, end=night + timedelta(hours=4)),
        make("Lounge", end=lounge),
    )
    assert found.remarks == (
        'Until the next day, and longer than twelve hours; see that the ends are right: "Tides".',
    )


def test_end_that_cannot_be_is_told() -> None:
    ends = (TEN - timedelta(hours=1), TEN, TEN + timedelta(days=9))
    found = put_in_order(*(make(f"Tides {n}", end=end, length=None) for n, end in enumerate(ends)))
    assert [session.end for session in found.sessions] == [None] * 3
    assert found.remarks[0] == (
        "Without an end, as theirs is not after the start, or more than a week later: "
        '"Tides 0 (2027-05-13 10:00 \u2013 09:00)"; "Tides 1 (2027-05-13 10:00 \u2013 10:00)"; '
        '"Tides 2 (2027-05-13 10:00 \u2013 2027-05-22 10:00)".'
    )


def test_session_of_which_only_the_day_is_known_is_told() -> None:
    found = put_in_order(make(start=None, day=TEN.date(), length=None))
    assert found.remarks == ('Of the day alone, without a time: "Tides".',)


def test_people_of_one_name_are_one_unless_their_lives_differ() -> None:
    found = put_in_order(
        make(people=(ImportedPerson("Ana Lima", "1"), ImportedPerson("ANA LIMA", "2"))),
        make("A", people=(ImportedPerson("Wang Wei", "3", bio="Poet."),)),
        make("B", people=(ImportedPerson("Wang Wei", "4", bio="Painter."),)),
    )
    assert [(p.name, p.source_id) for p in found.people] == [
        ("Ana Lima", "1"), ("Wang Wei", "3"), ("Wang Wei", "4"),
    ]  # fmt: skip


GIVEN, FAMILY = {"ana", "bo", "ruby"}, {"lima", "berg"}
NAME_WORDS = WordsOfNames(lambda w: w.casefold() in GIVEN, lambda w: w.casefold() in FAMILY)


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Slow waves by Ana Lima and Bo Berg", ["Ana Lima", "Bo Berg"]),
        ("A fireside chat with Rep. Ana Nowak", ["Ana Nowak"]),
        ("News with Noisy Creek and Ana Lima", ["Ana Lima"]),
        ("Un café avec Cleo Roux", ["Cleo Roux"]),
        ("Keynote: Ana Nowak", ["Ana Nowak"]),
        ("Keynote #2 (virtual): Ana Nowak", ["Ana Nowak"]),
        ("Keynote 4: Ana Nowak & Bo Ortega", ["Ana Nowak", "Bo Ortega"]),
        ("Death by PowerPoint", []),
        ("News with Noisy Creek", []),
        ("Faster maps with Ruby Central", []),
        ("Charts with Open Source Tools", []),
        ("Music by Ana Lima Foundation", []),
        ("Keynote: Open Data", []),
    ],
)
def test_people_of_a_title_are_taken_where_they_surely_are_some(
    title: str, names: list[str]
) -> None:
    sessions = (make(title), make("Nets", people=(ImportedPerson("Cleo Roux"),)))
    found = tidy(ImportedProgramme(sessions), ZoneInfo("Europe/Lisbon"), (), NAME_WORDS)
    assert [(s.plain_title, [p.name for p in s.people]) for s in found.sessions] == [
        (title, names), ("Nets", ["Cleo Roux"]),
    ]  # fmt: skip
    told = (
        "Taken from the title as who speaks, for nothing else tells it: "
        f'"{", ".join(names)}: {title}".'
    )
    assert found.remarks == ((told,) if names else ())


def test_teams_are_told_from_people() -> None:
    told = ["Harbour Team", "Ana Lima", "Bo Berg (Deep University)", "港燈基金會", "-"]
    found = put_in_order(make(people=tuple(map(ImportedPerson, told))))
    assert found.teams == {"Harbour Team", "港燈基金會"}
    assert len(found.people) == 4


@pytest.mark.parametrize(
    ("written", "people"),
    [
        ("['Ana Lima', ' Bo Berg']", [("Ana Lima", ""), ("Bo Berg", "")]),
        ("[broken", [("[broken", "")]),
        ("Ana Lima (she/her)", [("Ana Lima", "")]),
        ("Ana Lima (moderator)", [("Ana Lima", "")]),
        ("Moderator: Ana Lima", [("Ana Lima", "")]),
        ("Модератор: Анна Лима (Keeper of lamps)", [("Анна Лима", "Keeper of lamps")]),
        ("Ana Lima (Keeper of the lamps)", [("Ana Lima", "Keeper of the lamps")]),
        ("Tide Readers (TR)", [("Tide Readers (TR)", "")]),
        ("Ana (sie/es they/she)", [("Ana", "")]),
        ("Ana ([any])", [("Ana", "")]),
        ("Ana (-)", [("Ana", "")]),
        ("Ana (none)", [("Ana", "")]),
        ("Ana Lima she/her", [("Ana Lima", "")]),
        ("林安娜 (Ana Lin), 白波 (Bo Bai)", [("林安娜", ""), ("白波", "")]),
        ("Ana Lima -- @ana@sea.example", [("Ana Lima", "")]),
        ("ana.lima@sea.example", [("Ana Lima", "")]),
    ],
)
def test_names_hold_nothing_but_the_name(written: str, people: list[tuple[str, str]]) -> None:
    found = put_in_order(make(people=(ImportedPerson(written),)))
    assert [(p.name, p.role) for p in found.people] == people


def test_handle_in_brackets_is_an_alias() -> None:
    found = put_in_order(
        make(people=(ImportedPerson("Ana Lima (@tides)"), ImportedPerson("Bo Berg (bo@github)")))
    )
    assert [(p.name, p.aliases) for p in found.people] == [
        ("Ana Lima", ("tides",)), ("Bo Berg", ("bo",)),
    ]  # fmt: skip


def test_brackets_of_many_hold_where_they_come_from() -> None:
    told = ["Ana Lima (Lamps)", "Bo Berg (Deep Sea)", "Cleo Roux (Nets)", "Dag Vik (Ai) (Pier 3)"]
    alone = [ImportedPerson("Eve Moon"), ImportedPerson("Fay Sun (she/her)")]
    found = put_in_order(make(people=(*map(ImportedPerson, told), *alone)))
    assert [(p.name, p.affiliation) for p in found.people] == [
        ("Ana Lima", "Lamps"), ("Bo Berg", "Deep Sea"), ("Cleo Roux", "Nets"),
        ("Dag Vik (Ai)", "Pier 3"), ("Eve Moon", ""), ("Fay Sun", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "name", "affiliation", "aliases"),
    [
        ("Ana Lima (SEA)", "Ana Lima", "SEA", ()),
        ("Ana Lima (North Hub)", "Ana Lima", "North Hub", ()),
        ("Ana Lima, Keepers' Association", "Ana Lima", "Keepers' Association", ()),
        ("Ana Lima (she/her) [NOAA]", "Ana Lima", "NOAA", ()),
        ("Jo Bo Dag (JBD)", "Jo Bo Dag (JBD)", "", ()),
        ("Ana Lima @tides", "Ana Lima", "", ("tides",)),
        ("User:Ana Lima", "Ana Lima", "", ()),
        ("Ana Lima / User:Tides", "Ana Lima", "", ("Tides",)),
        ("Ana Lima [User:Tides]", "Ana Lima", "", ("Tides",)),
        ("Ana Lima (User:ALima (SEA))", "Ana Lima", "SEA", ("ALima",)),
        ("Ana Lima / MsLima (SEA)", "Ana Lima", "SEA", ("MsLima",)),
        ("Ana Lima / Bo", "Ana Lima / Bo", "", ()),
    ],
)
def test_affiliation_and_handle_stand_beside_the_name(
    written: str, name: str, affiliation: str, aliases: tuple[str, ...]
) -> None:
    (person,) = put_in_order(make(people=(ImportedPerson(written),))).people
    assert (person.name, person.role, person.affiliation, person.aliases) == (
        name, "", affiliation, aliases,
    )  # fmt: skip


def test_two_of_one_name_are_joined_without_loss_or_stay_two() -> None:
    found = put_in_order(
        make("A", people=(ImportedPerson("Ana", "1", bio="Keeper."),)),
        make("B", people=(ImportedPerson("Ana (SEA)", "2", bio="Diver."),)),
        make("C", people=(ImportedPerson("Bo Berg", "3", bio="Poet."),)),
        make("D", people=(ImportedPerson("Bo Berg (SEA)", aliases=("bo",), role="Chair"),)),
    )
    assert [(p.name, p.affiliation, p.bio, p.role, p.aliases) for p in found.people] == [
        ("Ana", "", "Keeper.", "", ()),
        ("Ana", "SEA", "Diver.", "", ()),
        ("Bo Berg", "SEA", "Poet.", "Chair", ("bo",)),
    ]


@pytest.mark.parametrize(
    ("written", "part"),
    [
        ("Ana Lima (leader)", "moderator"), ("Chair: Ana Lima", "moderator"),
        ("Ana Lima (she/her, facilitator)", "moderator"), ("Ana Lima [discussant]", "panellist"),
        ("Ana Lima (Panelist)", "panellist"), ("Ana Lima (host)", "host"),
        ("Ana Lima (keynote speaker)", "keynote"), ("Ana Lima (presenter)", None),
        ("Ana Lima (modératrice)", "moderator"), ("Moderadora: Ana Lima", "moderator"),
        ("Ana Lima (ведущая)", "moderator"), ("Ana Lima (مديرة الجلسة)", "moderator"),
        ("Ana Lima（主持人）", "moderator"), ("Ana Lima (토론자)", "panellist"),
        ("Ana Lima (Moderation)", "moderator"), ("Ana Lima as moderator", "moderator"),
        ("Ana Lima como moderadora", "moderator"), ("Ana Lima als Moderatorin", "moderator"),
    ],
)  # fmt: skip
def test_part_beside_a_name_is_of_that_session(written: str, part: str | None) -> None:
    (session,) = put_in_order(make(people=(ImportedPerson(written),))).sessions
    (person,) = session.people
    assert (person.name, person.role, person.affiliation) == ("Ana Lima", "", "")
    assert session.parts.get(person) == part


def test_who_gives_a_session_and_moderates_it_gives_it() -> None:
    told = ("Ana Lima (Tide University)", "Bo Berg", "Ana Lima (chair)", "Eva Soto (chair)")
    found = put_in_order(make(people=tuple(map(ImportedPerson, told))))
    (session,) = found.sessions
    assert [(p.name, session.parts.get(p)) for p in session.people] == [
        ("Ana Lima", None), ("Bo Berg", None), ("Eva Soto", "moderator"),
    ]  # fmt: skip
    assert found.remarks == (
        'Who speaks and does more is told as speaking: "Ana Lima (moderator), Tides".',
    )


@pytest.mark.parametrize(
    ("titled", "name"),
    [
        ("Dra. Ana Lima", "Ana Lima"), ("Prof. Dr. Ana Lima", "Ana Lima"),
        ("Д-р Анна Лима", "Анна Лима"), ("الدكتورة آنا ليما", "آنا ليما"), ("林安娜教授", "林安娜"),
        ("임안나 교수", "임안나"),
    ],
)  # fmt: skip
def test_person_with_and_without_titles_is_one(titled: str, name: str) -> None:
    people = (ImportedPerson(titled), ImportedPerson(name, bio="Keeper."))
    found = put_in_order(make("A", people=people[:1]), make("B", people=people[1:]))
    assert [(p.name, p.aliases, p.bio) for p in found.people] == [(name, (titled,), "Keeper.")]
    assert [[p.name for p in s.people] for s in found.sessions] == [[name], [name]]


def test_other_spelling_of_one_name_is_an_alias() -> None:
    people = (ImportedPerson("Ana-María Lima"), ImportedPerson("Ana Maria LIMA"))
    found = put_in_order(make(people=people), make("Nets", people=(ImportedPerson("BO"),)))
    assert [(p.name, p.aliases) for p in found.people] == [
        ("Ana-María Lima", ("Ana Maria LIMA",)), ("BO", ()),
    ]  # fmt: skip


def test_what_is_not_known_of_somebody_is_not_told() -> None:
    told = ImportedPerson("Ana Lima", role="NA", affiliation="tba", bio="N/A")
    found = put_in_order(make(people=(told,), track="TBA"))
    assert found.people == (ImportedPerson("Ana Lima"),)
    assert found.sessions[0].track == ""


def test_brackets_with_handles_stay_names() -> None:
    told = ["Ana Lima (tides)", "Bo Berg (nets)", "Cleo Roux (knot)", "Dag Vik (pier)"]
    found = put_in_order(make(people=tuple(map(ImportedPerson, told))))
    assert [p.name for p in found.people] == told


def test_person_named_with_and_without_a_group_is_one() -> None:
    told = ["Ana Lima", "Ana Lima (Lamps)", "Bo Berg (Ropes)", "Bo Berg (Nets)", "Eve (Moon)"]
    found = put_in_order(*(make(name, people=(ImportedPerson(name, bio=name),)) for name in told))
    assert [p.name for p in found.people] == ["Ana Lima", "Bo Berg", "Eve (Moon)"]
    assert [[p.name for p in s.people] for s in found.sessions] == [
        ["Ana Lima"], ["Ana Lima"], ["Bo Berg"], ["Bo Berg"], ["Eve (Moon)"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "title",
    [
        "Tides (cancelled)",
        "Tides [CANCELED]",
        "Tides - CANCELLED!",
        "[取消] Tides",
        "CANCELLED Tides",
        "Tides - CANCELLED, replaced by a panel on knots",
        "[Abgesagt wegen Krankheit] Tides",
        "【已取消】Tides",
        "(This talk is cancelled!) Tides",
        "❌ [ANNULÉ] ❌ Tides",
        "⚠️ Annulée ⚠️ Tides",
        "❌ CANCELLED: Tides",
        "🚫 CANCELADO Tides",
        "**Cancelled** Tides",
        "ANNULÉ : Tides",
        "已取消：Tides",
        "취소: Tides",
        "Tides [отменено]",
        "[ОТМЕНА] Tides",
        "Tides (تم الإلغاء)",
        "Fällt aus: Tides",
        "ANNULLATO – Tides",
        "Tides | Cancelada",
        "Tides 🚫 abgesagt",
        "<CANCELLED> Tides",
        "Tides (Unfortunately cancelled due to illness)",
        "Tides [leider abgesagt]",
        "/!\\ ANNULÉ /!\\ Tides",
    ],
)
def test_cancelled_is_read_before_and_behind_a_title(title: str) -> None:
    (session,) = put_in_order(make(title)).sessions
    assert (session.title, session.is_cancelled) == ("Tides", True)


def test_title_that_is_nothing_but_a_mark_is_the_mark() -> None:
    (session,) = put_in_order(make("❌ [ANNULÉ] ❌")).sessions
    assert (session.title, session.is_cancelled) == ("ANNULÉ", True)


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("[New time!: 22:00] Tides", "New time!: 22:00"),
        ("(moved to 14:00) Tides", "moved to 14:00"),
        ("[Verschoben auf 14:00] Tides", "Verschoben auf 14:00"),
        ("Tides (new time & location)", "new time & location"),
        ("Moved to 14:00: Tides", "Moved to 14:00"),
        ("(Achtung Verschoben!! ) Tides", "Achtung Verschoben!!"),
        ("Tides（時間變更）", ""),
    ],
)
def test_mark_of_a_moved_session_is_cut_whole_and_told(title: str, note: str) -> None:
    found = put_in_order(make(title))
    assert [session.title for session in found.sessions] == ["Tides"]
    told = f"Tides ({note})" if note else "Tides"
    assert found.remarks == (
        f'Rescheduled, says the source; see that the times are the new ones: "{told}".',
    )


@pytest.mark.parametrize(
    "title",
    [
        "Why talks get cancelled",
        "Replaces a cancelled talk",
        "Catalogue of zones (replaces cancelled talk)",
        "Refunds (cancelled orders and how to count them)",
        "Moved to tears: opera on deck",
        "(Re)moved stones",
        "Отмена: как жить без крепостного права",
        "Culture: cancelled",
        "❤ Cancel culture ❤ and how it was cancelled",
        "🎉 Tides 🎉",
    ],
)
def test_cancelled_in_the_midst_of_a_title_is_its_subject(title: str) -> None:
    (session,) = put_in_order(make(title)).sessions
    assert (session.title, session.is_cancelled) == (title, False)


def test_every_language_of_a_title_is_cleaned() -> None:
    (session,) = put_in_order(make({"en": "CANCELLED: Tides", "fr": "ANNULÉ : Marées"})).sessions
    assert (session.title, session.is_cancelled) == ({"en": "Tides", "fr": "Marées"}, True)


def test_only_the_first_opening_opens_and_the_last_closing_closes() -> None:
    later = TEN + timedelta(hours=2)
    found = put_in_order(
        make("Opening"), make("Welcome to the buoys track", start=later),
        make("Closing of the buoys track"), make("Closing", start=later),
    )  # fmt: skip
    assert [session.kind for session in found.sessions] == [
        SessionKind.OPENING, SessionKind.TALK, SessionKind.TALK, SessionKind.CLOSING,
    ]  # fmt: skip
    others = '"Welcome to the buoys track"; "Closing of the buoys track"'
    assert found.remarks == (
        f"By its title an opening or a closing, and not the event's own: {others}.",
    )


def test_ceremony_opens_and_closes_rather_than_what_is_around_it() -> None:
    def at(hours: int, title: str, words: str = "Other") -> ImportedSession:
        return make(title, start=TEN + timedelta(hours=hours), kind_words=words)

    found = put_in_order(
        at(-2, "Opening Ceremony Rehearsal (for speakers)"), at(-1, "Net Contest Opening"),
        at(0, "Opening Ceremony with songs"), at(1, "Nets and Ropes: Closing Locks", "Workshop"),
        at(4, "Net Contest Closing Ceremony"), at(3, "Closing Ceremony"),
        at(3, "Closing Ceremony (quiet room)"), at(6, "Closing party"),
    ).sessions  # fmt: skip
    assert [session.kind for session in found] == [
        SessionKind.OTHER, SessionKind.OTHER, SessionKind.OPENING, SessionKind.WORKSHOP,
        SessionKind.OTHER, SessionKind.CLOSING, SessionKind.OTHER, SessionKind.SOCIAL,
    ]  # fmt: skip


def test_sorts_that_are_no_kind_of_ours_are_tracks() -> None:
    types = ("Reading (30 min)", "Reading", "Panel", "Event", "Event", "Duel", "Signing", "Signing")
    sessions = [make(f"{at}", kind_words=words) for at, words in enumerate(types)]
    sessions[-1] = make("7", kind_words="Signing", track="Books")
    found = put_in_order(*sessions).sessions
    assert [session.track for session in found] == [
        "Reading", "Reading", "", "", "", "", "Signing", "Books",
    ]  # fmt: skip
    alike = put_in_order(*(make(title, kind_words="Reading") for title in "ab")).sessions
    assert [session.track for session in alike] == ["", ""]


def test_sorts_within_a_kind_of_ours_are_tracks() -> None:
    types = ("lightning_talk", "Film", "Talk", "Other", "Short talk")
    found = put_in_order(*(make(f"{n}{t}", kind_words=t) for n in range(2) for t in types)).sessions
    assert [session.track for session in found] == ["lightning talk", "Film", "", "", ""] * 2


@pytest.mark.parametrize(
    "title",
    [
        'PLEASE NOTE: "Tides" has been moved to the Sail Loft, 12:00',
        "“Tides” has been cancelled",
        "Achtung: Gezeiten verlegt in Saal 2",
        "Внимание! Приливы перенесены в зал 2",
        "注意：潮汐改期至星期五",
    ],
)
def test_notice_about_another_session_is_told(title: str) -> None:
    found = put_in_order(make(title))
    (remark,) = found.remarks
    assert remark == (
        "By its title a notice about another session; correct that one, and delete the notice: "
        f'"{title}".'
    )


@pytest.mark.parametrize(
    ("title", "words", "has_people", "kind"),
    [
        (
            "Keynote: Ana Lima on how the tides of the north are read",
            "Panel",
            True,
            SessionKind.KEYNOTE,
        ),
        (
            "Opening keynote 2 – What the sea remembers of all who crossed it",
            "Other",
            True,
            SessionKind.KEYNOTE,
        ),
        (
            "Conférence inaugurale : ce dont la mer se souvient après tant de siècles",
            "",
            True,
            SessionKind.KEYNOTE,
        ),
        (
            "Conferencia magistral: lo que el mar recuerda de todos los que lo cruzaron",
            "",
            True,
            SessionKind.KEYNOTE,
        ),
        (
            "Пленарный доклад: что помнит море обо всех, кто его переплыл",
            "",
            True,
            SessionKind.KEYNOTE,
        ),
        ("كلمة رئيسية: ما يتذكره البحر عن كل الذين عبروه منذ القدم", "", True, SessionKind.KEYNOTE),
        ("主旨演讲：海记得什么", "其他", True, SessionKind.KEYNOTE),
        ("기조연설: 바다가 기억하는 것", "기타", True, SessionKind.KEYNOTE),
        ("Anatomy of a keynote: how to give one", "Talk", True, SessionKind.TALK),
        ("Fiesta de clausura", "", False, SessionKind.SOCIAL),
        ("Cierre y fiesta de clausura", "", False, SessionKind.CLOSING),
        ("Репетиция церемонии открытия", "", False, SessionKind.TALK),
        ("闭幕晚宴", "", False, SessionKind.MEAL),
        ("Opening", "Panel", True, SessionKind.PANEL),
        ("Opening Ceremony", "Panel", True, SessionKind.OPENING),
        ("Welcome", "Keynote", True, SessionKind.OPENING),
        ("🥗 Lunch meetup: sailors of the north", "Meetup or Lunch", True, SessionKind.SOCIAL),
        ("Lunch of the keepers", "Meetup or Lunch", False, SessionKind.MEAL),
        ("Sailors of the north", "Meetup or Lunch", True, SessionKind.DISCUSSION),
        ("Coffee Break", "", False, SessionKind.BREAK),
        ("Déjeuner", "", False, SessionKind.MEAL),
        ("점심 식사", "", False, SessionKind.MEAL),
        ("Кофе-брейк", "", False, SessionKind.BREAK),
        ("등록", "", False, SessionKind.REGISTRATION),
        ("Lunch is a lie: what canteens throw away", "", True, SessionKind.TALK),
        ("Breaking news", "Talk", True, SessionKind.TALK),
        ("Tides", "Keynote", True, SessionKind.KEYNOTE),
        ("Tides", "Workshop (90 min)", True, SessionKind.WORKSHOP),
        ("Poster session", "", False, SessionKind.OTHER),
        ("Conference dinner", "", False, SessionKind.MEAL),
        ("Afterparty", "", False, SessionKind.SOCIAL),
        ("Opening Keynote", "", True, SessionKind.KEYNOTE),
        ("Coffe break", "", False, SessionKind.BREAK),
        ("Registration, coffee and badges", "", False, SessionKind.REGISTRATION),
        ("Registration of trade marks", "Talk", True, SessionKind.TALK),
        ("Tides", "Talk 40 (30min +10 Q&A)", True, SessionKind.TALK),
        ("Tides", "Vortrag 30 Min + 10 Min Diskussion", True, SessionKind.TALK),
        ("Tides", "Educational (15min + 5 Q&A)", True, SessionKind.TALK),
        ("Tides", "60 min Q&A", True, SessionKind.DISCUSSION),
        ("Tides", "Curso", True, SessionKind.WORKSHOP),
        ("Tides", "Mesa", True, SessionKind.PANEL),
        ("Tides", "Conferencia magistral", True, SessionKind.KEYNOTE),
        ("Tides", "Simposio de posgrado", True, SessionKind.TALK),
        ("Tides", "Plenary", True, SessionKind.KEYNOTE),
        ("Tides", "Мастер-класс", True, SessionKind.WORKSHOP),
        ("Tides", "Table ronde", True, SessionKind.PANEL),
        ("Tides", "ورشة عمل", True, SessionKind.WORKSHOP),
        ("Tides", "主題演講", True, SessionKind.KEYNOTE),
        ("Tides", "DJ Set", True, SessionKind.SOCIAL),
        ("First steps", "Ceremony", False, SessionKind.OTHER),
        ("Opening Ceremony", "Ceremony", False, SessionKind.OPENING),
        ("Welcome reception", "", False, SessionKind.SOCIAL),
        ("Intervalo", "", False, SessionKind.BREAK),
        ("Libre", "", False, SessionKind.BREAK),
        ("茶敘", "", False, SessionKind.BREAK),
        ("TD60 Poster Session", "", False, SessionKind.OTHER),
        ("BoF Day 1, slot 2", "", False, SessionKind.DISCUSSION),
        ("Knots and how to tie every one of them (Workshop)", "", True, SessionKind.WORKSHOP),
        ("[Keepers Workshop] Lamps", "other", True, SessionKind.WORKSHOP),
        ("Café", "", False, SessionKind.BREAK),
        ("Ceremonia inaugural", "", False, SessionKind.OPENING),
        ("Mot d’ouverture", "", False, SessionKind.OPENING),
        ("الجلسة الافتتاحية", "", False, SessionKind.OPENING),
        ("Пленарное заседание", "", True, SessionKind.KEYNOTE),
        ("Asamblea de socios", "", False, SessionKind.DISCUSSION),
        ("Торжественная церемония открытия", "", False, SessionKind.OPENING),
        ("开场致辞", "", False, SessionKind.OPENING),
        ("Knots (proposal)", "other", True, SessionKind.OTHER),
        ("Net menders meetup 2", "other", True, SessionKind.DISCUSSION),
        ("How to survive a workshop", "Talk", True, SessionKind.TALK),
        ("Registration", "break", False, SessionKind.REGISTRATION),
        ("Quiet Room", "break", False, SessionKind.OTHER),
        ("Tide trivia", "break", False, SessionKind.SOCIAL),
        ("Welcome coffee", "break", False, SessionKind.BREAK),
        ("Refreshment", "custom", False, SessionKind.BREAK),
        ("Tides", "Cartel", True, SessionKind.OTHER),
        ("Tides", "Podium presentation", True, SessionKind.TALK),
        ("Tides", "Podiumsgespräch", True, SessionKind.PANEL),
        ("Breaks", "", False, SessionKind.BREAK),
        ("Beverage break", "", False, SessionKind.BREAK),
        ("Перерывы", "", False, SessionKind.BREAK),
        ("Break out sessions", "", False, SessionKind.TALK),
    ],
)
def test_kind_comes_from_type_and_title(
    title: str, words: str, has_people: bool, kind: SessionKind
) -> None:
    assert kind_of(title, words, has_people=has_people) is kind


def test_opening_of_the_event_is_none_of_a_track() -> None:
    found = put_in_order(
        make("Tide Days: Welcome", start=TEN - timedelta(hours=1)),
        make("Closing of Instruments", track="Instruments"),
    ).sessions
    assert [session.kind for session in found] == [SessionKind.OPENING, SessionKind.TALK]


def test_kind_is_read_behind_the_longest_name_of_the_event() -> None:
    found = put_in_order(make("Tides XV: Welcome"), name="Tides XV: Meeting of the Sea").sessions
    assert [session.kind for session in found] == [SessionKind.OPENING]


def test_service_without_a_kind_is_no_talk() -> None:
    found = put_in_order(make("Changing rooms", is_service=True), make("Tides")).sessions
    assert [session.kind for session in found] == [SessionKind.OTHER, SessionKind.TALK]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Tide Days 2027", ["Tide Days"]),
        ("Tide Days", []),
        ("Tide Days 24", ["Tide Days"]),
        ("Tide Days XV 2027", ["Tide Days XV", "Tide Days"]),
        ("2027", []),
        ("XVII Congress of Tides (COT 2027)", ["COT", "XVII Congress of Tides"]),
        ("Congress of Tides (COT’27)", ["COT", "Congress of Tides"]),
        ("Tide Days (2027)", ["Tide Days"]),
        ("Tide Days (online)", ["Tide Days"]),
        (
            "Tides XV: A Meeting of Readers 2027",
            ["Tides XV", "Tides", "Tides XV: A Meeting of Readers"],
        ),
        ("TDN 2027 – Tide Days of the North", ["TDN", "TDN – Tide Days of the North"]),
    ],
)
def test_event_is_called_by_what_its_name_holds(name: str, short: list[str]) -> None:
    assert short_names(name) == short


def test_night_after_the_last_day_belongs_to_it() -> None:
    found = put_in_order(make(), make("Dance", start=datetime(2027, 5, 14, 0, 30)))  # noqa: DTZ001 - as above
    assert found.days == (TEN.date(), TEN.date())


def test_rows_made_one_are_told_of() -> None:
    remarks = put_in_order(make("Coffee", rooms=("A",)), make("Coffee", rooms=("B",))).remarks
    assert remarks == ('Made one of rows that tell of the same item: "Coffee (2 rows)".',)


def test_rows_that_end_at_different_times_are_different_items() -> None:
    later = TEN + timedelta(hours=3)
    found = put_in_order(
        make("Lunch", rooms=("A",), end=TEN + timedelta(minutes=90)),
        make("Lunch", rooms=("B",)),
        make("Lunch", rooms=("C",)),
        make("Lunch", rooms=("D",), length=None),
        make("Lunch", rooms=("A",), start=later),
        make("Lunch", rooms=("A",), start=later, length=None),
    )
    assert [(s.rooms, f"{s.start:%H:%M}", f"{s.end:%H:%M}" if s.end else "")
            for s in found.sessions] == [
        (["A"], "10:00", "11:30"), (["B", "C"], "10:00", "11:00"), (["D"], "10:00", ""),
        (["A"], "13:00", "14:00"),
    ]  # fmt: skip
    assert found.remarks[0] == (
        "Made one of rows that tell of the same item: "
        '"Lunch (2027-05-13 10:00, 2 rows)"; "Lunch (2027-05-13 13:00, 2 rows)".'
    )


@pytest.mark.parametrize(
    "words", ["tba", "TBD", "à confirmer", "Por definir", "уточняется", "추후 공지", "待定",
              "يحدد لاحقا", "[Room TBC]", "Intervenant à préciser", "будет объявлено позже"],
)  # fmt: skip
def test_what_is_not_known_yet_is_no_room_no_name_and_no_text(words: str) -> None:
    told = make(rooms=(words,), people=(ImportedPerson(words),), abstract=words)
    found = put_in_order(told)
    assert (found.rooms, found.people, found.sessions[0].source.abstract) == ((), (), "")
    assert found.sessions[0].unpublished == {"room", "people", "abstract"}


@pytest.mark.parametrize("name", ["Na", "Bea Tba", "Ana Lima", "Coming Home"])
def test_names_that_only_sound_like_it_are_kept(name: str) -> None:
    assert [p.name for p in put_in_order(make(people=(ImportedPerson(name),))).people] == [name]


@pytest.mark.parametrize(
    ("affiliation", "body"),
    [
        ("Babeş-Bolyai University, Cluj-Napoca", "Babeş-Bolyai University"),
        ("Institut des Marées, Brest, France", "Institut des Marées"),
        ("NIAM-BAS, Sofia", "NIAM-BAS"),
        ("Nets, Ropes", ""),
        ("Tide Institute, University of Porto", ""),
        ("Harbour", "Harbour"),
    ],
)
def test_place_behind_a_body_is_none_of_its_name(affiliation: str, body: str) -> None:
    assert body_of(affiliation) == body


def test_meal_that_a_source_calls_a_break_is_a_meal() -> None:
    titles = ("Lunch break", "Pause déjeuner", "Обеденный перерыв", "점심 휴식", "Coffee break")
    kinds = [kind_of(title, "break", has_people=False) for title in titles]
    assert kinds == [SessionKind.MEAL] * 4 + [SessionKind.BREAK]


def test_what_stands_for_a_room_and_is_none_is_left_out_and_told() -> None:
    rooms = (ImportedRoom("Other"), ImportedRoom("Loft"))
    found = put_in_order(
        make(rooms=("Other",)), make("Nets", rooms=("Other",)),
        make("Knots", rooms=("全部", "Loft")),
        make("Ropes", rooms=("All Saints",)), rooms=rooms,
    )  # fmt: skip
    assert [s.rooms for s in found.sessions] == [[], [], ["Loft"], ["All Saints"]]
    assert [room.name for room in found.rooms] == ["All Saints", "Loft"]
    assert [s.unpublished for s in found.sessions] == [frozenset()] * 4
    assert found.remarks == ('Taken as no room: "Other (2 sessions)"; "全部 (1 session)".',)


def test_other_name_in_brackets_is_no_place_they_come_from() -> None:
    told = ["Ana (Anu)", "Bo (Lamps)", "Cleo (Nets)", "Dag (Ropes)", "Eve (Moon)"]
    people = tuple(
        ImportedPerson(name, aliases=("Anu",) if name == "Ana (Anu)" else ()) for name in told
    )
    found = put_in_order(make(people=people), make("Nets", people=(ImportedPerson("Ana"),)))
    assert [(p.name, p.affiliation, p.aliases) for p in found.people][:2] == [
        ("Ana", "", ("Anu",)), ("Bo", "Lamps", ()),
    ]  # fmt: skip
