"""JSON that is in nobody's format: lists of sessions, maybe by day or room."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.formats import dateless, read_programme
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from tests.knowledge_base.importing.told import LISBON, Told, tidied, told

TIDES: list[Told] = [
    ("Tides", "13 10:00", ["Loft"], ["Ana Lima"]),
    ("Knots", "13 11:00", ["Deck"], ["Bo Berg"]),
]


def read(root: Any, **hints: Any) -> list[Told]:
    programme = read_programme(json.dumps(root).encode(), hints=TableHints(**hints))[1]
    return told(tidy(programme, LISBON))


@pytest.mark.parametrize(
    "root",
    [
        [{"titre": "Tides", "date": "2027-05-13", "heure": "10h00", "salle": "Loft",
          "intervenants": ["Ana Lima"]},
         {"titre": "Knots", "date": "2027-05-13", "heure": "11h00", "salle": "Deck",
          "intervenants": ["Bo Berg"]}],
        {"dias": {"2027-05-13": [
            {"hora": "10:00 - 10:45", "titulo": "Tides", "sala": "Loft", "ponente": "Ana Lima"},
            {"hora": "11:00", "titulo": "Knots", "sala": "Deck", "ponente": "Bo Berg"}]}},
        {"залы": {
            "Loft": [{"название": "Tides", "начало": "13.05.2027 10:00", "спикер": "Ana Lima"}],
            "Deck": [{"название": "Knots", "начало": "13.05.2027 11:00", "спикер": "Bo Berg"}]}},
        [{"날짜": "2027-05-13", "세션": [
            {"시간": "10:00", "제목": "Tides", "장소": "Loft", "발표자": "Ana Lima"},
            {"시간": "11:00", "제목": "Knots", "장소": "Deck", "발표자": "Bo Berg"}]}],
        {"speakers": [{"id": 1, "name": "Ana Lima"},
                      {"id": 2, "firstName": "Bo", "lastName": "Berg"}],
         "rooms": {"a": {"name": "Loft"}, "d": {"name": "Deck"}},
         "events": {
             "x": {"talkTitle": "Tides", "startTime": "2027-05-13T09:00:00Z", "room": "a",
                   "speakers": [1]},
             "y": {"talkTitle": "Knots", "startTime": "2027-05-13T10:00:00Z", "room": "d",
                   "speakers": [2]}}},
        [{"name": "Thursday, May 13, 2027", "rooms": [{"name": "Loft"}], "groups": [
            [{"start": "10:00", "end": "10:45", "room": "Loft",
              "events": [{"title": "Tides", "speakers": [{"name": "Ana Lima"}]}]}],
            [{"start": "11:00", "end": "11:45", "room": "Deck",
              "events": [{"title": "Knots", "speakers": [{"name": "Bo Berg"}]}]}]]}],
        {"days": [{"date": "2027-05-13", "slots": [
            {"time": "10:00", "talks": [{"title": "Tides", "location": {"name": "Loft"},
                                         "presenters": [{"name": "Ana Lima", "bio": "Keeper."}]}]},
            {"time": "11:00", "talks": [{"title": "Knots", "location": {"name": "Deck"},
                                         "presenters": [{"name": "Bo Berg"}]}]}]}]},
    ],
    ids=["flat", "by day", "by room", "list of days", "by id", "by named day", "by slot"],
)  # fmt: skip
def test_list_is_read_by_the_words_of_its_fields(root: Any) -> None:
    assert read(root) == TIDES


def test_lists_beside_the_sessions_name_what_these_say_by_id() -> None:
    root = {
        "rooms": [{"id": "l", "label": "Loft", "nickname": "Attic"}, {"id": "d", "label": "Deck"}],
        "tracks": {"s": "Sea", "n": "Nets"},
        "speakers": [{"id": 1, "name": "Ana Lima", "bio": "Keeper."}, {"id": 2, "name": "Bo Berg"}],
        "days": [{"id": 1, "date": "2027-05-13"}, {"id": 2, "date": "2027-05-14"}],
        "talks": [
            {"title": "Tides", "day_id": 1, "start": "10:00", "room_id": "l", "speakerIds": [1]},
            {"title": "Knots", "dayId": 1, "start": "11:00", "roomId": "d", "speaker_id": 2,
             "track_id": "n"},
        ],
    }  # fmt: skip
    assert read(root) == TIDES
    programme = tidy(read_programme(json.dumps(root).encode())[1], LISBON)
    assert [s.track for s in programme.sessions] == ["", "Nets"]
    assert [(room.name, room.aliases) for room in programme.rooms] == [
        ("Deck", ()), ("Loft", ("Attic",)),
    ]  # fmt: skip
    assert [person.bio for person in programme.people] == ["Keeper.", ""]


def test_rooms_and_days_of_the_whole_event_are_those_of_no_session() -> None:
    root = {
        "rooms": ["Loft", "Deck"], "start": "2027-05-12", "end": "2027-05-13", "location": "Porto",
        "sessions": [{"title": "Tides", "date": "2027-05-13", "time": "10:00"}],
    }  # fmt: skip
    assert read(root) == [("Tides", "13 10:00", [], [])]


@pytest.mark.parametrize(
    ("told", "times"),
    [
        ({"date": "2027-05-13 09:00:00Z", "end_date": "2027-05-13 10:30:00Z"}, "10:00 11:30"),
        ({"date": "2027-05-13T10:00:00+01:00", "end": "11:30"}, "10:00 11:30"),
        ({"date": "2027-05-13 00:00:00", "start": "10:00", "end": "11:30"}, "10:00 11:30"),
        ({"time": "2027-05-13T09:00:00Z", "end": "2027-05-13T10:30:00Z"}, "10:00 11:30"),
        ({"stime": "2027-05-13 10:00:00", "etime": "2027-05-13 11:30:00"}, "10:00 11:30"),
        ({"begin_time": "2027-05-13T10:00", "end_time": "2027-05-13T11:30"}, "10:00 11:30"),
        ({"date_start": "2027-05-13 10:00", "date_end": "2027-05-13 11:30"}, "10:00 11:30"),
        ({"day": "2027-05-13", "time_start": "10:00", "time_end": "11:30"}, "10:00 11:30"),
        ({"start_datetime": "2027-05-13T10:00", "end_datetime": ""}, "10:00 "),
        ({"date": "2027-05-13", "note": "13.05"}, " "),
    ],
)
def test_moment_is_read_by_its_value_under_whatever_word(told: dict[str, str], times: str) -> None:
    data = json.dumps([{"title": "Tides", **told}]).encode()
    (session,) = tidy(read_programme(data)[1], LISBON).sessions
    shown = [f"{at:%H:%M}" if at else "" for at in (session.start, session.end)]
    assert (" ".join(shown), f"{session.own_day}") == (times, "2027-05-13")


def test_block_is_a_session_and_the_track_of_its_talks() -> None:
    talks = [
        {"title": "Tides", "speakers": [{"name": "Ana Lima", "company": "Lamps", "bio": "Keeper.",
                                         "jobTitle": "Poet", "shoes": "42"}]},
        {"title": "Knots"},
    ]  # fmt: skip
    tags = [{"id": 1, "name": "Sea"}]
    block = {"name": "Of the sea", "start": "10:00", "end": "11:30", "chair": [{"name": "Bo Berg"}]}
    lunch = {"name": "Lunch", "start": "12:00", "tags": tags}
    root = [{"date": "2027-05-13", "mood": "calm", "items": [{**block, "talks": talks}, lunch]}]
    found = tidy(read_programme(json.dumps(root).encode())[1], LISBON)
    assert [(title, start) for title, start, _, _ in told(found)] == [
        ("Of the sea", "13 10:00"), ("Lunch", "13 12:00"), ("Tides", ""), ("Knots", ""),
    ]  # fmt: skip
    assert [s.track for s in found.sessions] == ["", "", "Of the sea", "Of the sea"]
    assert [s.source.abstract for s in found.sessions[2:]] == ["Of the sea, 10:00–11:30"] * 2
    assert list(found.sessions[0].parts.values()) == ["moderator"]
    assert [(p.name, p.affiliation, p.role, p.bio) for p in found.people] == [
        ("Ana Lima", "Lamps", "Poet", "Keeper."), ("Bo Berg", "", "", ""),
    ]  # fmt: skip
    assert {'Not used of people: "shoes".', 'Not used of what holds sessions: "mood".'} <= set(
        found.remarks
    )


def test_block_of_a_bare_list_leaves_its_talks_their_day() -> None:
    talks = [{"title": "Tides", "persons": ["Ana Lima"]}, {"title": "Knots", "end": {"en": "11"}}]
    block = {"title": "Sea", "start": "2027-05-13T10:00", "end": "2027-05-13T11:00"}
    data = json.dumps([{**block, "talks": talks}]).encode()
    found = tidy(read_programme(data)[1], LISBON).sessions
    assert [(s.plain_title, f"{s.start or s.day}", len(s.people)) for s in found] == [
        ("Sea", "2027-05-13 10:00:00", 0), ("Tides", "2027-05-13", 1), ("Knots", "2027-05-13", 0),
    ]  # fmt: skip


def test_sort_and_people_stand_for_a_title() -> None:
    talk = {"title": "Tides", "start": "2027-05-13 10:00"}
    untitled = {"start": "2027-05-13 11:00", "type": "keynote", "speakers": ["Ana Lima"]}
    root = [talk, untitled, {"start": "2027-05-13 12:00", "type": "talk"}]
    programme = read_programme(json.dumps(root).encode())[1]
    assert [session.title for session in programme.sessions] == ["Tides", "Keynote: Ana Lima"]
    assert programme.remarks == (
        'Without a title, and called by text, or by sort and people: "Keynote: Ana Lima".',
        "Left out 1 row without a title: 2027-05-13 12:00, talk.",
    )


def test_names_in_several_languages_are_kept() -> None:
    loft, sea = {"en": "Loft", "fr": "Grenier"}, {"en": "Sea", "fr": "Mer"}
    root = [{"title": "Tides", "start": "2027-05-13 10:00", "room": loft, "track": sea}]
    programme = read_programme(json.dumps(root).encode())[1]
    (session,) = programme.sessions
    assert (session.rooms, session.track) == (("Loft",), "Sea")
    assert programme.names == {"Loft": loft, "Sea": sea}


@pytest.mark.parametrize("holder", ["", "conference"])
def test_facts_of_the_event_stand_beside_its_sessions(holder: str) -> None:
    facts = {"name": "Tide Days", "timezone": "Europe/Lisbon", "city": "Porto",
             "start": "2027-05-12", "end": "2027-05-14"}  # fmt: skip
    talks = {"sessions": [{"title": "Tides", "start": "2027-05-13 10:00"}]}
    root = {holder: facts, **talks} if holder else facts | talks
    found = read_programme(json.dumps(root).encode())[1]
    days = f"{found.first_day} {found.last_day}"
    assert (found.name, found.zone, found.city, days) == (
        "Tide Days", "Europe/Lisbon", "Porto", "2027-05-12 2027-05-14",
    )  # fmt: skip
    assert found.remarks == ()


@pytest.mark.parametrize(
    ("facts", "told_of_it"),
    [
        ({"venue": "Pier", "address": "Quay 1, Porto", "email": "ask@sea.example",
          "edition": "17th Tide Days"}, ("Pier", "Quay 1, Porto", "ask@sea.example", 17)),
        ({"lieu": {"nom": "Pier", "adresse": "Quay 1, Porto"}, "courriel": "ask@sea.example",
          "édition": 3}, ("Pier", "Quay 1, Porto", "ask@sea.example", 3)),
        ({"地点": "码头", "地址": "港口路1号", "邮箱": "ask@sea.example", "edition": "第5届"},
         ("码头", "港口路1号", "ask@sea.example", 5)),
        ({"contact": "Ana Lima", "edition": "Edition 2027"}, ("", "", "", None)),
        ({"edition": "Volume 2, number 7"}, ("", "", "", None)),
    ],
)  # fmt: skip
def test_address_contact_and_edition_of_the_event_are_taken(
    facts: dict[str, Any], told_of_it: tuple[str, str, str, int | None]
) -> None:
    root = {**facts, "sessions": [{"title": "Tides", "start": "2027-05-13 10:00"}]}
    found = read_programme(json.dumps(root).encode())[1]
    assert (found.venue, found.address, found.email, found.edition) == told_of_it


def test_times_of_a_calendar_sort_and_what_is_extra_are_taken() -> None:
    talk = {"title": "Tides", "date": "2027-05-13", "time": "10:00", "prestype": "poster",
            "calendar_startDate": "2027-05-13", "calendar_startTime": "10:00",
            "calendar_endTime": "10:40", "summary": "Of tides.",
            "extra": "Sign language interpretation"}  # fmt: skip
    (found,) = tidy(read_programme(json.dumps([talk]).encode())[1], LISBON).sessions
    assert (f"{found.start:%H:%M} {found.end:%H:%M}", found.kind) == ("10:00 10:40", "other")
    assert found.source.abstract == "Of tides.\n\nSign language interpretation"


def test_what_is_extra_in_data_may_hold_sessions() -> None:
    root = {"sessions": [{"title": "Tides", "start": "2027-05-13 10:00", "room": "Loft",
                          "speaker": "Ana Lima", "extra": [{"title": "Slides"}]}],
            "extra": {"d1": {"title": "Knots", "start": "2027-05-13 11:00", "room": "Deck",
                             "speaker": "Bo Berg"}}}  # fmt: skip
    assert read(root) == TIDES


def test_field_that_no_word_tells_of_can_be_told() -> None:
    root = [{"what we do": "Tides", "start": "2027-05-13 10:00", "memo": "x"}]
    assert [one[0] for one in read(root, columns={"what we do": "title"})] == ["Tides"]


def test_field_of_a_day_can_be_told() -> None:
    root = {"days": [{"kiam": "2027-05-13", "talks": [{"title": "Tides", "time": "10:00"}]}]}
    assert read(root, columns={"kiam": "date"}) == [("Tides", "13 10:00", [], [])]


def test_list_left_out_lacks_a_time_where_its_title_is_told() -> None:
    talk = {"what we do": "Tides", "start": "2027-05-13 10:00"}
    data = json.dumps({"talks": [talk], "news": [{"what we do": "We moved"}]}).encode()
    found = read_programme(data, hints=TableHints(columns={"what we do": "title"}))[1]
    assert found.remarks == ('Left out the list "news", 1 entry without a time.',)


@pytest.mark.parametrize(
    ("mark", "is_cancelled"),
    [
        ({"isCancelled": True}, True), ({"is_canceled": True}, True), ({"annulé": True}, True),
        ({"cancelada": True}, True), ({"отменено": True}, True), ({"isCancelled": False}, False),
        ({"isCancellable": True}, False),
    ],
)  # fmt: skip
def test_mark_of_what_is_cancelled_is_known_however_it_is_written(
    mark: dict[str, bool],
    is_cancelled: bool,
) -> None:
    data = json.dumps([{"title": "Tides", "start": "2027-05-13 10:00", **mark}]).encode()
    (session,) = read_programme(data)[1].sessions
    assert session.is_cancelled is is_cancelled


def test_lists_that_are_no_sessions_are_left_out_and_told_of() -> None:
    talk = {"title": "Tides", "start": "2027-05-13 10:00"}
    root = {"talks": [talk], "news": [{"title": "We moved", "date": "2027-01-02"}]}
    programme = read_programme(json.dumps(root).encode())[1]
    assert [session.title for session in programme.sessions] == ["Tides"]
    assert programme.remarks == ('Left out the list "news", 1 entry without a time.',)


def test_dates_that_cannot_be_read_are_told_with_field_and_value() -> None:
    rooms = {"Loft": [{"id": 1, "title": "Tides", "date": "13 mai à dix heures"}]}
    days = {"days": [{"date": "the first", "rooms": rooms}]}
    one, programme = read_programme(json.dumps({"schedule": {"conference": days}}).encode())
    assert dateless(one, programme) == (
        "No session of the source, read as schedule.json of c3voc, frab or pretalx, has a date: "
        '"date" of "Tides" is "13 mai à dix heures"; write it like 2027-05-13 09:00, or begin the '
        "event with `python -m bot new`, then import into it."
    )


def test_table_whose_dates_cannot_be_read_is_told_of_alike() -> None:
    one, programme = read_programme(b"Title,Jour\nTides,le premier jour\n")
    assert dateless(one, programme).startswith(
        'No session of the source, read as a table (CSV), has a date: "Jour" of "Tides" is "le '
        'premier jour"; write it like 2027-05-13 09:00, or say which column or field holds it'
    )


def test_format_that_finds_no_time_leaves_it_to_the_list_that_does() -> None:
    when = "13.05.2027 - 10:00 bis 10:45"
    talk = {"id": 1, "code": "T", "title": "Tides", "start": when, "room": "Loft"}
    assert read({"talks": [talk]}) == [("Tides", "13 10:00", ["Loft"], [])]


def test_list_in_yaml_is_read_alike() -> None:
    data = (
        b"# ours\n- jour: 13 mai 2027\n  salles:\n    - nom: Loft\n      seances:\n"
        b"        - {titre: Tides, horaire: 10h00 - 10h45, intervenants: [Ana Lima]}\n"
        b"    - nom: Deck\n      seances:\n"
        b"        - titre: Knots\n          horaire: 11h00\n          intervenants: [Bo Berg]\n"
    )
    one, programme = read_programme(data)
    assert (one.name, told(tidy(programme, LISBON))) == ("yaml", TIDES)


@pytest.mark.parametrize(
    ("rooms", "starts"), [(("Loft", "Loft"), ["", ""]), (("Loft", "Deck"), ["13 10:00"] * 2)]
)
def test_time_of_a_block_is_none_of_those_one_after_another(
    rooms: tuple[str, str], starts: list[str]
) -> None:
    talks = [{"title": title, "room": room} for title, room in zip("AB", rooms, strict=True)]
    block = {"from": "10:00", "to": "11:30", "chair": "Ana Lima", "talks": talks}
    found = read([{"date": "2027-05-13", "sessions": [block]}])
    assert [start for _, start, _, _ in found] == starts


def test_people_alone_are_no_programme() -> None:
    with pytest.raises(UnreadableProgramme, match="no session stands in it"):
        read_programme(json.dumps([{"name": "Ana Lima", "bio": "Keeper."}]).encode())


def test_day_of_an_entry_is_its_own_and_none_of_the_entry_before() -> None:
    root = [
        {"title": "Tides", "start_date": "2027-05-13"},
        {"title": "Knots", "start": "2027-05-14"},
        {"title": "Ropes"},
    ]
    programme = read_programme(json.dumps(root).encode())[1]
    days = [one.day.isoformat() if one.day else "" for one in programme.sessions]
    assert days == ["2027-05-13", "2027-05-14", ""]


def test_words_of_an_item_before_a_field_are_passed_over() -> None:
    root = [{
        "name": "Tides", "event_start": "2027-05-13T10:00:00", "event_end": "2027-05-13T10:45:00",
        "venue": "Loft", "speakers": "Ana Lima", "event_type": "Sea",
    }, {"name": "Knots", "event_start": "2027-05-13T11:00:00", "venue": "Deck",
        "speakers": "Bo Berg"}]  # fmt: skip
    assert read(root) == TIDES


def test_room_by_id_that_one_session_lacks_is_still_a_room() -> None:
    root = {
        "rooms": [{"id": "l", "label": "Loft"}, {"id": "o", "label": "Other"}],
        "talks": [
            {"title": "Tides", "start": "2027-05-13T10:00", "room_id": "l"},
            {"title": "Knots", "start": "2027-05-13T11:00", "room_id": None},
            {"title": "Nets", "start": "2027-05-13T12:00", "room_id": "o"},
        ],
    }  # fmt: skip
    found = tidy(read_programme(json.dumps(root).encode())[1], LISBON)
    assert [s.rooms for s in found.sessions] == [["Loft"], [], []]
    assert found.remarks == (
        'Taken as no room: "Other (1 session)".', "Without an end: 3 sessions.",
    )  # fmt: skip


def users_and_talks(**talk: Any) -> dict[str, Any]:
    first = {"title": "Tides", "start": "2027-05-13T10:00", "room": "Loft"}
    return {
        "talks": [first | {"speakerIds": ["ana", "bo"]} | talk],
        "users": [
            {"login": "ana", "firstname": "Ana", "lastname": "Lima", "company": "Lamps"},
            {"login": "bo", "firstname": "Bo", "lastname": "Berg"},
        ],
    }


def test_people_of_a_list_under_any_word_are_found_by_their_login() -> None:
    programme = read_programme(json.dumps(users_and_talks()).encode())[1]
    found = tidy(programme, LISBON)
    assert told(found) == [("Tides", "13 10:00", ["Loft"], ["Ana Lima", "Bo Berg"])]
    assert [one.affiliation for one in found.people] == ["Lamps", ""]
    assert [one for one in found.remarks if "users" in one or "speakerIds" in one] == []


@pytest.mark.parametrize(
    ("texts", "abstract"),
    [
        ({"summary": "Short.", "description": "Long."}, "Short.\n\nLong."),
        ({"summary": "Seas.", "description": "Seas. And more."}, "Seas. And more."),
        ({"summary": "Short.", "description": None}, "Short."),
        ({"subtitle": "By the sea", "description": "Long."}, "By the sea\n\nLong."),
        ({"description": "Long.", "notes": "Bring the beamer."}, "Long."),
    ],
)  # fmt: skip
def test_all_texts_on_a_session_are_kept(texts: dict[str, Any], abstract: str) -> None:
    programme = read_programme(json.dumps(users_and_talks(**texts)).encode())[1]
    assert [one.abstract for one in programme.sessions] == [abstract]


def test_keys_of_a_yaml_may_be_quoted_or_symbols_of_ruby() -> None:
    for key in ("{}", ":{}", '"{}"'):
        title, start, room = (key.format(word) for word in ("title", "start_time", "room"))
        data = f"---\n- {title}: Tides\n  {start}: 2027-05-13 10:00\n  {room}: Loft\n"
        assert told(tidy(read_programme(data.encode())[1], LISBON)) == [
            ("Tides", "13 10:00", ["Loft"], [])
        ]


@pytest.mark.parametrize("key", ["{}_{}", "{}-{}", "{}_{upper}", "{}{title}"])
def test_fields_told_once_for_each_language_are_one(key: str) -> None:
    def keys(stem: str, **texts: str) -> dict[str, str]:
        return {
            key.format(stem, code, upper=code.upper(), title=code.title()): text
            for code, text in texts.items()
        }

    root = {"talks": [
        {"start": "2027-05-13T10:00", "room_id": "7", "room_no": "Loft",
         **keys("titulo", es="Mareas", en="Tides"), **keys("desc", es="El mar.", en="The sea.")},
        {"start": "2027-05-13T11:00", **keys("titulo", es="Nudos", en="Nudos")},
    ]}  # fmt: skip
    programme = read_programme(json.dumps(root).encode())[1]
    assert [one.title for one in programme.sessions] == [{"es": "Mareas", "en": "Tides"}, "Nudos"]
    assert programme.sessions[0].abstract == {"es": "El mar.", "en": "The sea."}
    assert programme.sessions[0].rooms == ()


def test_data_nested_beyond_every_programme_is_refused_in_a_sentence() -> None:
    root: Any = {"title": "Tides"}
    for _ in range(200):
        root = {"rooms": ["Loft", "Deck"], "inner": [root]}
    with pytest.raises(UnreadableProgramme, match="no session stands in it"):
        read(root)


def test_file_of_a_session_tells_none_of_its_fields_and_a_text_told_twice_stands_once() -> None:
    root = [
        {"title": f"Tides {n}", "start": f"2027-05-13 1{n}:00", "description": "**Sea** and _nets_",
         "image": {"src": "a.jpg", "metadata": {"width": 4, "height": 3, "type": "jpg"}},
         "text": "Sea and nets"}
        for n in range(3)
    ]  # fmt: skip
    root[0] |= {"image": {}, "type": "Reading"}
    found = tidied(json.dumps(root).encode()).sessions
    assert [(s.source.kind_words, s.source.abstract) for s in found] == [
        ("Reading", "**Sea** and _nets_"), ("", "**Sea** and _nets_"), ("", "**Sea** and _nets_"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("start", "clock"),
    [
        ("2027-05-13 8:00 +0000", "09:00"),
        ("2027-5-13 14:30:00 +02:00", "13:30"),
        ("2027-05-13 10:00 UTC", "11:00"),
        ("2027-05-13T9:00Z", "10:00"),
        ("13 May 2027 9:00 +0100", "09:00"),
    ],
)
def test_offset_is_read_however_its_time_is_written(start: str, clock: str) -> None:
    (session,) = tidied(json.dumps([{"title": "Tides", "start": start}]).encode()).sessions
    assert (f"{session.start:%H:%M}", session.end) == (clock, None)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Tide Days 2027 schedule", "Tide Days 2027"),
        ("Journées des marées 2027 : programme", "Journées des marées 2027"),
        ("Дни прилива 2027 – расписание", "Дни прилива 2027"),
        ("Tide Days 2027", "Tide Days 2027"),
        ("The Tide Programme", "The Tide Programme"),
    ],
)
def test_word_for_a_programme_behind_the_year_is_not_of_the_name(written: str, name: str) -> None:
    talk = {"title": "Tides", "start": "2027-05-13 10:00"}
    data = json.dumps({"name": written, "sessions": [talk]}).encode()
    assert read_programme(data)[1].name == name


def test_yaml_whose_titles_stand_under_a_word_of_last_resort_is_read() -> None:
    text = """info: "Of the sea."
days:
  - date: 2027-05-13
    activity:
      - hour: "10:00 - 11:00"
        program: Tides
      - hour: "11:00 - 12:00"
        program: Knots
"""
    found = told(tidy(read_programme(text.encode())[1], LISBON))
    assert [one[:2] for one in found] == [("Tides", "13 10:00"), ("Knots", "13 11:00")]
