"""Everything a question narrows by holds at once, in a list and in a number, in each language."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import AnswerStatus, Participation, Session, SessionKind
from tests.builders import (
    at,
    make_event,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
)

MONDAY_MORNING = at("2026-05-04 08:00")
KEYNOTE, WORKSHOP = SessionKind.KEYNOTE, SessionKind.WORKSHOP
DISCUSSION, MEAL = SessionKind.DISCUSSION, SessionKind.MEAL

ROWS = (
    ("weir", "Keynote: Weirs", KEYNOTE, "04 09", "hall", "", "en", "ana-lima"),
    ("moss", "Moss and Kubernetes", KEYNOTE, "05 09", "hall", "", "en", "bo-rask"),
    ("kelp", "Kelp by hand", WORKSHOP, "04 10", "attic", "sea", "de", "bo-rask"),
    ("reef", "Reefs by hand", WORKSHOP, "05 14", "attic", "sea", "en", "li-domingo"),
    ("fair", "What is fair", DISCUSSION, "04 14", "hall", "", "zh", "ana-lima"),
    ("toll", "Tolls", DISCUSSION, "05 10", "hall", "", "en", ""),
    (
        "kube",
        "Running Kubernetes at sea",
        SessionKind.TALK,
        "04 11",
        "hall",
        "sea",
        "en",
        "bo-rask",
    ),
    ("more", "Kubernetes之外", SessionKind.TALK, "05 11", "attic", "sea", "zh", "ana-lima"),
    ("priv", "Privacy of fish", SessionKind.TALK, "04 15", "attic", "", "en", "li-domingo"),
    ("eats", "Lunch", MEAL, "04 12", "hall", "", "", ""),
)


def _session(row: tuple[str, str, SessionKind, str, str, str, str, str]) -> Session:
    one, title, kind, start, room, track, language, person = row
    day, hour = start.split()
    return make_session(
        id=one,
        title=title,
        kind=kind,
        start=at(f"2026-05-{day} {hour}:00"),
        end=at(f"2026-05-{day} {hour}:50"),
        rooms=(room,),
        track=track or None,
        languages=(language,) if language else (),
        people=(Participation(person),) if person else (),
    )


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            people=(
                make_person(),
                make_person(id="bo-rask", name="Bo Rask"),
                make_person(id="li-domingo", name="Li Domingo"),
            ),
            rooms=(
                make_room(id="hall", name=make_text("Lagoon")),
                make_room(id="attic", name=make_text("Attic")),
            ),
            tracks=(make_track(id="sea", name=make_text("Sea")),),
            sessions=tuple(map(_session, ROWS)),
        )
    )


def _sessions(answer: Answer) -> set[str]:
    return {*answer.sessions, *answer.more}


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("how many talks are there about Kubernetes?", {"moss", "kube", "more"}),
        ("how many talks about Kubernetes on Monday?", {"kube"}),
        ("сколько докладов про Kubernetes в понедельник?", {"kube"}),
        ("有多少场关于Kubernetes的演讲？", {"moss", "kube", "more"}),
        ("Kubernetes에 대한 발표는 몇 개?", {"moss", "kube", "more"}),
        ("how many keynotes are there?", {"weir", "moss"}),
        ("combien d'ateliers lundi ?", {"kelp"}),
        ("сколько воркшопов во вторник?", {"reef"}),
        ("كم عدد ورش عمل يوم الاثنين؟", {"kelp"}),
        ("combien de discussions mardi ?", {"toll"}),
        ("number of discussions on Monday", {"fair"}),
        ("周一一共有几场讨论？", {"fair"}),
        ("how many talks are held in Chinese?", {"fair", "more"}),
        ("¿cuántas sesiones hay en chino?", {"fair", "more"}),
        ("number of talks in German on Monday", {"kelp"}),
        ("كم جلسة بالصينية؟", {"fair", "more"}),
        ("how many sessions take place in the Attic on Tuesday", {"reef", "more"}),
        ("how many events are in the Attic on Tuesday", {"reef", "more"}),
        ("how many times does Ana Lima speak on Monday", {"weir", "fair"}),
        ("сколько воркшопов запланировано?", {"kelp", "reef"}),
        ("how many workshops over the two days", {"kelp", "reef"}),
        ("combien d'ateliers sur les deux jours ?", {"kelp", "reef"}),
        ("сколько воркшопов за два дня?", {"kelp", "reef"}),
        ("how many workshops are given on Monday", {"kelp"}),
        ("¿cuántos talleres se imparten el lunes?", {"kelp"}),
        ("сколько воркшопов проведут во вторник?", {"reef"}),
        ("周一举行几场工作坊", {"kelp"}),
        ("how many talks on Tuesday, workshops not counted", {"moss", "toll", "more"}),
        ("周一工作坊的数量", {"kelp"}),
        ("сколько всего сессий 5 мая?", {"moss", "reef", "toll", "more"}),
    ],
)
def test_number_of_all_that_fits(engine: Engine, question: str, sessions: set[str]) -> None:
    answer = engine.answer(question, MONDAY_MORNING)

    assert (answer.topic, _sessions(answer)) == ("count", sessions)


@pytest.mark.parametrize(
    "question",
    [
        "how many people speak in the Attic?",
        "how many different people give talks in the Attic?",
        "how many people are presenting in the Attic?",
        "combien de speakers dans la salle Attic ?",
        "¿cuánta gente presenta en Attic?",
        "сколько человек выступает в Attic?",
        "في Attic كم شخصا يتحدث؟",
        "在Attic有几个人演讲？",
        "Attic讲者人数",
        "Attic에서 몇 명이 발표하나요?",
        "Attic에 연사는 몇 명인가요?",
    ],
)
def test_number_of_people_of_a_room(engine: Engine, question: str) -> None:
    answer = engine.answer(question, MONDAY_MORNING)
    counted = engine.answer("how many people speak?", MONDAY_MORNING, answer.language).text
    number = counted.splitlines()[0]  # who they are stands below

    assert number in answer.text  # all three speak there


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("workshops on Kubernetes", {"moss", "kube", "more"}),
        ("¿hay keynotes sobre privacy?", {"priv"}),
        ("keynotes about privacy", {"priv"}),
        ("which keynote talks are about privacy?", {"priv"}),
        ("我想参加周一的工作坊", {"kelp"}),
        ("me interesan los talleres del lunes", {"kelp"}),
        ("discussions on Tuesday?", {"toll"}),
        ("est-ce qu'il y a des discussions lundi ?", {"fair"}),
        ("debates el lunes?", {"fair"}),
        ("есть ли обсуждения во вторник?", {"toll"}),
        ("talleres el martes por la tarde?", {"reef"}),
        ("¿hay charlas en chino el martes?", {"more"}),
        ("هل هناك شيء بالصينية يوم الثلاثاء؟", {"more"}),
        ("is anyone speaking about privacy?", {"priv"}),
        ("what is on Monday that is not in the Attic?", {"weir", "kube", "fair"}),
        ("周一的活动，除了Attic的", {"weir", "kube", "fair"}),
        ("월요일 Attic 외에 뭐 있어요?", {"weir", "kube", "fair"}),
        ("ماذا يوجد يوم الاثنين ما عدا اللي في Attic", {"weir", "kube", "fair"}),
        ("Tuesday, no workshops please", {"moss", "toll", "more"}),
        ("whats on Tuesday 10:30, not workshops please", {"toll"}),
        ("el martes, pero talleres NO", {"moss", "toll", "more"}),
        ("programme de mardi sans les ateliers", {"moss", "toll", "more"}),
        ("что во вторник, воркшопы не считать?", {"moss", "toll", "more"}),
        ("ماذا يوجد يوم الثلاثاء بدون ورش عمل", {"moss", "toll", "more"}),
        ("my train gets in at 13:20ish. what can I still make today?", {"fair", "priv"}),
        ("поезд опаздывает, приеду в 13:20. на что сегодня ещё успею?", {"fair", "priv"}),
        ("شو في يوم الثلاثاء", {"moss", "reef", "toll", "more"}),
        ("점심 먹고 뭐 있어요?", {"fair", "priv"}),
        ("what does Bo Rask do on Tuesday?", {"moss"}),
        ("что делает Bo Rask в понедельник?", {"kelp", "kube"}),
    ],
)
def test_list_of_all_that_fits(engine: Engine, question: str, sessions: set[str]) -> None:
    assert _sessions(engine.answer(question, MONDAY_MORNING)) == sessions


@pytest.mark.parametrize(
    "question",
    [
        "which sessions can I follow online?",
        "quelles sessions sont en ligne ?",
        "какие сессии можно посмотреть онлайн?",
        "온라인으로 볼 수 있는 세션 있어?",
        "有哪些可以线上参加",
    ],
)
def test_what_is_online_is_what_is_in_a_room_of_that_name(question: str) -> None:
    online = make_session(
        id="far", title="Far away", start=at("2026-05-04 10:00"), rooms=("online",)
    )
    here = make_session(id="here", title="Here", start=at("2026-05-04 10:00"), rooms=("hall",))
    rooms = make_room(id="hall"), make_room(id="online", name=make_text("Virtual room"))
    engine = Engine(make_event(rooms=rooms, sessions=(online, here)))

    assert _sessions(engine.answer(question, MONDAY_MORNING)) == {"far"}


@pytest.mark.parametrize(
    "question", ["workshops on Kubernetes", "ateliers sur Kubernetes", "Kubernetes 워크숍"]
)
def test_kind_of_which_none_is_on_the_subject_is_said_to_be_left_out(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, MONDAY_MORNING)
    first = answer.text.splitlines()[0]

    assert "Kubernetes" in first
    assert "•" not in first
    assert len(_sessions(answer)) == 3


@pytest.mark.parametrize(
    ("question", "room"),
    [
        ("what is on in room 99?", "room 99"),
        ("what is in hall 5 this afternoon", "hall 5"),
        ("how many people speak in Saal 7", "Saal 7"),
        ("what is on in rC1", "rC1"),
        ("which talks are in Serengeti Hall?", "Serengeti Hall"),
        ("what is on in the Crystal Ballroom?", "Crystal Ballroom"),
        ("qu'est-ce qu'il y a en salle 12 ?", "salle 12"),
        ("¿qué charlas hay en la sala 4 hoy?", "sala 4"),
        ("что сегодня в аудитории 305?", "аудитории 305"),
        ("ماذا يوجد في القاعة 3 اليوم؟", "القاعة 3"),
        ("今天301会议室有什么？", "301会议室"),
        ("오늘 301호실에서 뭐 해요?", "301호실"),
        ("Where's the Crystal room?", "Crystal room"),
        ("La scène 9, c'est où ?", "scène 9"),
        ("¿dónde está la sala número 9?", "sala número 9"),
        ("Где находится зал «Лапачо»?", "зал Лапачо"),
        ("القاعة رقم 3 فين؟", "القاعة رقم 3"),
        ("أين قاعة لاباتشو؟", "قاعة لاباتشو"),
        ("拉帕乔厅在哪里？", "拉帕乔厅"),
        ("3번 홀 어디야?", "3번 홀"),
        ("라파초 홀이 어디예요?", "라파초 홀"),
    ],
)
def test_room_that_is_not_there_is_said_to_be_none(
    engine: Engine, question: str, room: str
) -> None:
    answer = engine.answer(question, MONDAY_MORNING)

    assert answer.status is AnswerStatus.UNKNOWN
    assert _sessions(answer) == set()
    assert room in answer.text.splitlines()[0]
    assert "Lagoon" in answer.text.splitlines()[1]
    assert "Attic" in answer.text.splitlines()[1]


@pytest.mark.parametrize(
    "question", ["what is on in the Lagoon at 9?", "what is in room Attic on day 2?"]
)
def test_room_that_is_there_is_no_unknown_one(engine: Engine, question: str) -> None:
    assert engine.answer(question, MONDAY_MORNING).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    ("question", "lengths"),
    [
        ("how long are the talks?", {"30", "40", "50"}),
        ("combien de temps durent les séances ?", {"30", "40", "50"}),
        ("сколько длятся доклады?", {"30", "40", "50"}),
        ("会议多长时间？", set()),
    ],
)
def test_length_of_sessions_of_a_sort(question: str, lengths: set[str]) -> None:
    event = make_event(
        sessions=tuple(
            make_session(
                id=f"talk-{n}",
                title=f"Tide {n}",
                start=at("2026-05-04 09:00") + timedelta(hours=n),
                end=at("2026-05-04 09:00") + timedelta(hours=n, minutes=minutes),
            )
            for n, minutes in enumerate((30, 40, 40, 40, 50))
        )
    )

    answer = Engine(event).answer(question, MONDAY_MORNING)

    assert (answer.topic, lengths - set(re.findall(r"\d+", answer.text))) == ("how_long", set())


def test_number_of_what_is_no_session_is_not_that_of_sessions(engine: Engine) -> None:
    answer = engine.answer("how many pods were running in the Kubernetes test?", MONDAY_MORNING)

    assert answer.status is not AnswerStatus.ANSWERED


@pytest.mark.parametrize("question", ["how many panels are there?", "combien de tables rondes ?"])
def test_number_of_a_kind_that_is_nowhere_is_not_published(engine: Engine, question: str) -> None:
    assert engine.answer(question, MONDAY_MORNING).status is AnswerStatus.NOT_PUBLISHED


def test_word_within_a_compound_of_a_title_finds_it() -> None:
    event = make_event(
        sessions=(
            make_session(id="bio", title="BioKelpie.jl and cells", start=at("2026-05-04 09:00")),
            make_session(id="moss", title="Machine learning of moss", start=at("2026-05-04 10:00")),
            make_session(id="nets", title="Learning nets", start=at("2026-05-05 10:00")),
        )
    )
    engine = Engine(event)

    found = engine.answer("any talk about Kelpie?", MONDAY_MORNING)
    others = engine.answer("machine learning talks on Tuesday", MONDAY_MORNING)

    assert found.sessions == ("bio",)
    assert others.sessions == ("moss",)  # of which it is said that none is on Tuesday


@pytest.mark.parametrize(
    "question",
    [
        "list the workshops but not the kelp one, i did that",
        "montre-moi les ateliers sauf celui sur le kelp, je l'ai déjà fait",
        "muéstrame los talleres menos el de kelp, ese ya lo hice",
        "покажи воркшопы, кроме kelp, на нём я уже был",
        "把工作坊列出来，除了kelp的，那个我参加过了",
        "show workshops except those on kelp, already booked those",
        "мастер-классы кроме kelp, я там уже был",
        "ورش العمل ما عدا kelp، حضرتها من قبل",
        "talleres menos el de kelp",
        "workshops except the kelp one",
    ],
)
def test_what_is_told_of_what_is_left_out_saves_nothing(engine: Engine, question: str) -> None:
    assert engine.answer(question, MONDAY_MORNING).sessions == ("reef",)


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is the talk on data protection in German", "No, not German."),
        ("¿la charla sobre peces es en alemán?", "No, alemán no."),
    ],
)
def test_language_of_one_session_is_put_forward(engine: Engine, question: str, begin: str) -> None:
    answer = engine.answer(question, MONDAY_MORNING)

    assert (answer.topic, _sessions(answer)) == ("session_language", {"priv"})
    assert answer.text.startswith(begin)


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("I don't speak German, what is on in English on Monday?", {"weir", "kube", "priv"}),
        ("no hablo alemán ni inglés, ¿qué charlas hay en chino?", {"fair", "more"}),
        ("я не говорю по-немецки, что в понедельник на английском?", {"weir", "kube", "priv"}),
        ("我不会英文，星期一有什么", {"kelp", "fair"}),
        ("영어를 못하는데 월요일에 뭐 있어요?", {"kelp", "fair"}),
        ("sessions on Monday, but not in the morning", {"fair", "priv", "eats"}),
        ("sessions on Monday in Lagoon, but not in the afternoon", {"weir", "kube"}),
        ("что в понедельник, только не утром?", {"fair", "priv", "eats"}),
        ("¿qué hay el lunes que no sea por la mañana?", {"fair", "priv", "eats"}),
    ],
)
def test_language_nobody_speaks_and_part_of_the_day_are_left_out(
    engine: Engine, question: str, left: set[str]
) -> None:
    answer = engine.answer(question, MONDAY_MORNING)
    assert _sessions(answer) == left, answer.text


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("what can I still catch before lunch?", {"weir", "kelp", "kube"}),
        ("¿a qué puedo ir todavía antes del almuerzo?", {"weir", "kelp", "kube"}),
        ("现在三个会场都在讲什么呀", {"weir"}),
        ("这会儿台上讲啥呢", {"weir"}),
        ("back from lunch, anything on right now?", {"weir"}),
    ],
)
def test_what_is_on_is_asked_beside_a_meal(engine: Engine, question: str, left: set[str]) -> None:
    answer = engine.answer(question, at("2026-05-04 09:05"))
    assert left <= _sessions(answer), answer.text
    assert _sessions(answer) <= left | {"eats"}, answer.text
