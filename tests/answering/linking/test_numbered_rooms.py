"""Rooms called by a number are found by it in words, and by who asks what is on in them now."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_session, make_text

NOW = at("2026-05-04 09:10")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with three stages, at a moment with something on in each."""
    sessions = [
        make_session(
            id=f"talk-{stage}-{hour}",
            title=make_text(f"{title} {part}"),
            start=at(f"2026-05-04 {hour}:00"),
            end=at(f"2026-05-04 {hour}:50"),
            rooms=(f"stage-{stage}",),
        )
        for stage, title in ((1, "Weirs"), (2, "Mosses"), (3, "Eels"))
        for hour, part in (("09", "explained"), ("15", "revisited"))
    ]
    rooms = tuple(make_room(id=f"stage-{n}", name=make_text(f"stage {n}")) for n in (1, 2, 3))
    return Engine(make_event(rooms=rooms, sessions=tuple(sessions)))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("What's on stage three now?", ("talk-3-09",)),
        ("Who is on stage 1 now?", ("talk-1-09",)),
        ("Qui est sur la première scène maintenant ?", ("talk-1-09",)),
        ("¿Quién está ahora en el tercer escenario?", ("talk-3-09",)),
        ("Кто выступает сейчас на первой сцене?", ("talk-1-09",)),
        ("شو في على المسرح الثالث هلق؟", ("talk-3-09",)),
        ("第三舞台现在是什么？", ("talk-3-09",)),
        ("3号舞台下午三点讲什么", ("talk-3-15",)),
        ("두 번째 무대에서 지금 뭐 해?", ("talk-2-09",)),
    ],
)
def test_room_is_named_by_its_number_in_words(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOW).sessions == sessions


def test_rooms_that_are_counted_name_none(engine: Engine) -> None:
    assert engine.answer("有三个舞台吗", NOW).sessions == ()


@pytest.fixture(scope="module")
def coded() -> Engine:
    """Return the engine of an event whose rooms have a code before a name, or only a code."""
    rooms = (
        make_room(id="iringa", name=make_text("WG308 Te Iringa")),
        make_room(id="wg403", name=make_text("WG403")),
    )
    sessions = [
        make_session(
            id=f"{room.id}-{hour}",
            title=make_text(f"{title} {hour}"),
            start=at(f"2026-05-04 {hour}:00"),
            end=at(f"2026-05-04 {hour}:50"),
            rooms=(room.id,),
        )
        for room, title in zip(rooms, ("Bogs", "Ferns"), strict=True)
        for hour in ("09", "10")
    ]
    return Engine(make_event(rooms=rooms, sessions=tuple(sessions)))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what's on in WG308 now?", ("iringa-09",)),
        ("what's on in room 403 now?", ("wg403-09",)),
        ("c'est quoi la prochaine en 308 ?", ("iringa-10",)),
        ("что сейчас в 403?", ("wg403-09",)),
        ("403 now?", ("wg403-09",)),
        ("qué hay en la 403 ahora", ("wg403-09",)),
        ("现在403在讲啥", ("wg403-09",)),
        ("403에서 지금 뭐 함", ("wg403-09",)),
        ("what's on in WG-403 now?", ("wg403-09",)),
        ("qué hay en la sala WG 403 ahora", ("wg403-09",)),
        ("现在wg.403在讲啥", ("wg403-09",)),
        ("I'm in Bogs 09. what's right after it in that room", ("iringa-10",)),
    ],
)
def test_room_is_named_by_its_code_or_the_number_of_it(
    coded: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert coded.answer(question, NOW).sessions == sessions


def test_number_that_is_no_place_names_no_room(coded: Engine) -> None:
    answer = coded.answer("are there more than 403 people coming?", NOW)
    assert answer.sessions == ()


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what's on in 405?", "“405”: no room of that name"),
        ("what is happening in 405 on Monday?", "“405”: no room of that name"),
        ("¿qué hay en 405?", "«405»: no hay ninguna sala"),
        ("qui parle en 405 demain ?", "«\u202f405\u202f»\u202f: aucune salle"),
        ("что в 405 завтра?", "«405»: зала с таким названием"),
        ("在405有什么活动", "“405”"),
        ("405에서 뭐 해요?", "“405”"),
    ],
)
def test_number_of_no_room_is_said_to_be_none(coded: Engine, question: str, said: str) -> None:
    answer = coded.answer(question, NOW)
    assert answer.text.startswith(said)
    assert answer.sessions == ()


def test_number_that_counts_is_no_room(coded: Engine) -> None:
    assert "405" not in coded.answer("what is on in 405 minutes?", NOW).text


@pytest.mark.parametrize("question", ["403个人现在在听什么", "Rust 403 now?", "403 guests now?"])
def test_number_that_counts_or_ends_a_name_is_no_room(coded: Engine, question: str) -> None:
    answer = coded.answer(question, NOW)
    assert answer.sessions in {(), ("iringa-09", "wg403-09")}, answer.text


@pytest.fixture(scope="module")
def lettered() -> Engine:
    """Return the engine of an event in rooms with a letter, three at once and one of them all."""
    names = ("Room A", "Room C", "Room I", "Room A/C/I")
    hours = ("09:00", "09:00", "09:00", "11:00")
    sessions = tuple(
        make_session(
            id=f"talk-{name[5:]}",
            title=make_text(title),
            start=at(f"2026-05-04 {hour}"),
            end=at(f"2026-05-04 {hour[:2]}:50"),
            rooms=(name,),
        )
        for name, hour, title in zip(
            names, hours, ("Weirs", "Mosses", "Eels", "Tides"), strict=True
        )
    )
    rooms = tuple(make_room(id=name, name=make_text(name)) for name in names)
    return Engine(make_event(rooms=rooms, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("지금 I룸 뭐해", ("talk-I",)),
        ("지금 C홀에서 뭐 해요?", ("talk-C",)),
        ("룸 A에서 지금 뭐 해요?", ("talk-A",)),
        ("I 会议室现在在讲什么？", ("talk-I",)),
        ("C厅现在有什么", ("talk-C",)),
        ("会议室 A 现在有什么？", ("talk-A",)),
        ("что сейчас в зале I?", ("talk-I",)),
        ("Que se passe-t-il à Room C maintenant ?", ("talk-C",)),
    ],
)
def test_room_is_named_by_its_letter_and_a_noun(
    lettered: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert lettered.answer(question, NOW).sessions == sessions


@pytest.mark.parametrize(
    "question",
    [
        "How many events are held in Room C?",
        "Combien d'événements se tiennent dans la Room C ?",
        "¿Cuántas actividades se hacen en Room C?",
        "Сколько мероприятий проходит в Room C?",
        "كم فعالية تُقام في Room C؟",
        "Room C 一共有多少场活动？",
        "Room C에서 열리는 행사는 모두 몇 개인가요?",
    ],
)
def test_events_in_a_room_are_counted(lettered: Engine, question: str) -> None:
    answer = lettered.answer(question, NOW)

    assert (answer.topic, answer.sessions) == ("count", ("talk-C",))
