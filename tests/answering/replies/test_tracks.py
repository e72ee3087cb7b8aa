"""Where and when a track is: its days, hours and rooms are told, and not one of its sessions."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import (
    at,
    make_event,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
)
from tests.conversations import talk

BEFORE = at("2026-05-03 12:00")
ISOLATES = str.maketrans({"\u2068": "", "\u2069": "", "\u202f": " "})
TITLES = (
    "Welcome to glazing", "Cobalt", "Lead", "Ash", "Tin", "Iron", "Celadon", "Raku", "Salt",
    "Slip", "Shino", "Copper", "Crackle", "Farewell",
)  # fmt: skip


STARTS = "It starts on Monday 4 May at 09:00"
ENDS = (
    "Harbour Lights ends on Tuesday 5 May 2026. It ends on Tuesday 5 May at 11:00 after “Wheels 5”."
)
OPENER, OPENED = "“Welcome to glazing for beginners”", "Monday 4 May, 09:00–09:25 (Paris time)"


@pytest.fixture(scope="module")
def kilns(classifier: Classifier) -> Engine:
    """A conference with a track of fourteen talks in one room, and a talk called as a track."""
    glazes = tuple(
        make_session(
            id=f"g{number}", title=f"{title} for beginners", track="glazes", rooms=("loft",),
            start=at(f"2026-05-04 {9 + number // 2:02}:{30 * (number % 2):02}"),
            end=at(f"2026-05-04 {9 + number // 2:02}:{30 * (number % 2) + 25:02}"),
            people=(Participation("ana-lima" if number else "bo-rask"),),
        )
        for number, title in enumerate(TITLES)
    )  # fmt: skip
    short = make_session(
        id="short", title="⚡ Short Talks ⚡", track="glazes", rooms=("loft",),
        start=at("2026-05-04 17:00"), end=at("2026-05-04 17:30"),
    )  # fmt: skip
    shorts = tuple(
        make_session(
            id=f"s{day}", title=f"Wheels {day}", track="shorts", rooms=("yard",),
            start=at(f"2026-05-0{day} 10:00"), end=at(f"2026-05-0{day} 11:00"),
        )
        for day in (4, 5)
    )  # fmt: skip
    event = make_event(
        people=(make_person(), make_person(id="bo-rask", name="Bo Rask")),
        rooms=(
            make_room(id="loft", name=make_text("Kiln Loft")),
            make_room(id="yard", name=make_text("Brick Yard")),
        ),
        tracks=(
            make_track(id="glazes", name=make_text("GlazeCraft")),
            make_track(id="shorts", name=make_text("Short Talks")),
        ),
        sessions=(*glazes, short, *shorts),
    )
    return Engine(event, classifier)


def _told(engine: Engine, question: str, moment: str = "2026-05-03 12:00") -> list[str]:
    return engine.answer(question, at(moment)).text.translate(ISOLATES).splitlines()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("where do i find the glazecraft devroom", "• Monday 4 May, 09:00–17:30 · Kiln Loft"),
        ("which room is the glaze track in?", "• Monday 4 May, 09:00–17:30 · Kiln Loft"),
        ("où se trouve la filière GlazeCraft ?", "• lundi 4 mai, 09:00–17:30 · Kiln Loft"),
        ("¿en qué sala es el track GlazeCraft?", "• lunes 4 de mayo, 09:00–17:30 · Kiln Loft"),
        ("в каком зале секция GlazeCraft", "• понедельник, 4 мая, 09:00–17:30 · Kiln Loft"),
        ("أين مسار GlazeCraft؟", "• الاثنين، 4 مايو، 09:00–17:30 · Kiln Loft"),
        ("GlazeCraft 专题在哪个会议室", "• 5月4日星期一，09:00–17:30 · Kiln Loft"),
        ("GlazeCraft 트랙은 어디에서 하나요?", "• 5월 4일 월요일, 09:00~17:30 · Kiln Loft"),
    ],
)
def test_place_and_hours_of_a_track_are_told(kilns: Engine, question: str, line: str) -> None:
    assert _told(kilns, question)[1:] == [line]


@pytest.mark.parametrize(
    ("question", "second"),
    [
        (
            "when does the glazecraft devroom start",
            "It starts on Monday 4 May at 09:00 with “Welcome to glazing for beginners”.",
        ),
        (
            "¿a qué hora termina el track GlazeCraft?",
            "Termina el lunes 4 de mayo a las 17:30 después de «⚡ Short Talks ⚡».",
        ),
        ("has the glazecraft devroom started", f"{OPENER} has not started yet: {OPENED}."),
    ],
)
def test_what_is_asked_of_a_track_is_told_of_all_of_it(
    kilns: Engine, question: str, second: str
) -> None:
    assert _told(kilns, question)[1] == second


def test_track_is_over_after_its_last_session(kilns: Engine) -> None:
    told = _told(kilns, "is the glazecraft track over?", "2026-05-04 18:00")
    assert told[1] == "“⚡ Short Talks ⚡” is over: Monday 4 May, 17:00–17:30 (Paris time)."


def test_who_opens_a_track_is_who_speaks_first(kilns: Engine) -> None:
    told = _told(kilns, "who opens the glazecraft track?")
    assert told == ["“Welcome to glazing for beginners”: Bo Rask."]


def test_session_called_as_a_track_stands_for_it(kilns: Engine) -> None:
    assert kilns.answer("short talks when?", BEFORE).sessions == ("s4", "s5")


@pytest.mark.parametrize(
    ("before", "question", "told"),
    [
        ("where is the glazecraft devroom", "when does it start?", f"{STARTS} with {OPENER}."),
        ("when does the glazecraft track start", "when does the conference end?", ENDS),
    ],
)
def test_few_words_are_asked_of_the_track_told_of(
    kilns: Engine, before: str, question: str, told: str
) -> None:
    assert told in talk(kilns, before, question).text.translate(ISOLATES).splitlines()


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("where is Celadon for beginners", "“Celadon for beginners” is in Kiln Loft."),
        ("what is in the glazecraft track", "GlazeCraft: 15 sessions."),
        ("is the glazecraft track on 5 May?", "Nothing in the published programme for: "),
    ],
)
def test_one_session_and_what_a_track_has_stay(kilns: Engine, question: str, first: str) -> None:
    assert _told(kilns, question)[0].startswith(first)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("where is the raku track", "raku track"),
        ("¿dónde está el track de Raku?", "track de Raku"),
        ("où est la filière Raku ?", "filière Raku"),
    ],
)
def test_track_there_is_not_is_said_to_be_none(kilns: Engine, question: str, named: str) -> None:
    answer = kilns.answer(question, BEFORE)
    assert (answer.text.splitlines()[0][-len(named) - 2 :].strip(". \u2069"), answer.sessions) == (
        named,
        ("g7",),
    )


@pytest.mark.parametrize(
    "question", ["which track is Raku for beginners in", "what tracks are there on Monday"]
)
def test_no_track_is_made_of_words_of_asking(kilns: Engine, question: str) -> None:
    assert "Nothing" not in kilns.answer(question, BEFORE).text


def test_morning_is_told_by_when_it_ends(kilns: Engine) -> None:
    told = _told(kilns, "where is the glazecraft track on Monday morning")
    assert told[0] == "GlazeCraft · Monday 4 May · before 12:00: 6 sessions."


@pytest.mark.parametrize(
    ("question", "tracks"),
    [
        ("which tracks are on Tuesday?", "Track: Short Talks."),
        ("which devroom is in the Kiln Loft", "Track: GlazeCraft."),
        ("quelles filières y a-t-il mardi ?", "Filière : Short Talks."),
        ("¿qué tracks hay el martes?", "Eje: Short Talks."),
        ("какие треки во вторник?", "Секция: Short Talks."),
        ("ما هي المسارات يوم الثلاثاء؟", "المسار: Short Talks."),
        ("周二有哪些专题？", "专题：Short Talks。"),
        ("화요일에 어떤 트랙이 있어?", "트랙: Short Talks."),
    ],
)
def test_tracks_of_a_day_or_a_room_are_named(kilns: Engine, question: str, tracks: str) -> None:
    assert _told(kilns, question)[1:] == [tracks]


def test_tracks_of_a_day_are_counted(kilns: Engine) -> None:
    assert _told(kilns, "how many tracks on Monday?")[1] == "2 tracks."


def test_what_comes_after_the_first_talk_of_a_track_is_of_that_track(kilns: Engine) -> None:
    asked = "what comes before the last talk in the glazecraft track"
    assert kilns.answer(asked, BEFORE).sessions == ("g13",)


@pytest.mark.parametrize(
    "question",
    [
        "list the tracks of the programme",
        "which topics does the programme have?",
        "quels sont les thèmes (tracks) du programme ?",
        "¿cuáles son los temas (tracks) del programa?",
        "какие темы (треки) в программе?",
        "ما هي المحاور في البرنامج؟",
        "日程有哪些专题？",
        "프로그램 트랙은 뭐가 있나요?",
    ],
)
def test_tracks_of_the_whole_programme_are_named_and_nothing_else(
    kilns: Engine, question: str
) -> None:
    told = _told(kilns, question)
    assert (len(told), "GlazeCraft" in told[0], "Short Talks" in told[0]) == (1, True, True)
