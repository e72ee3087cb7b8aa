"""Sessions told by where they stand: first, last, longest, before and after another."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, Session, SessionKind
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_text,
    make_timed,
)

NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            people=(make_person(),),
            sessions=(
                make_session(
                    id="tides", title="Reading the tides", people=(Participation("ana-lima"),)
                ),
                make_timed(
                    "salt", "Salt", "2026-05-04 10:30", "2026-05-04 12:30", kind=SessionKind.TALK
                ),
                make_timed(
                    "lunch", "Lunch", "2026-05-04 13:00", "2026-05-04 14:00", kind=SessionKind.MEAL
                ),
                make_timed(
                    "foam", "Foam", "2026-05-04 14:00", "2026-05-04 14:20", kind=SessionKind.TALK
                ),
                make_timed(
                    "wrecks",
                    "Wrecks",
                    "2026-05-04 16:00",
                    "2026-05-04 16:45",
                    kind=SessionKind.TALK,
                    people=(Participation("ana-lima"),),
                ),
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what is the last session?", ("wrecks",)),
        ("lo ultimo del lunes q es y a q hora empieza", ("wrecks",)),
        ("lo último del lunes qué es", ("wrecks",)),
        ("what's the first talk today", ("tides",)),
        ("which session is the longest", ("salt",)),
        ("which is the shortest talk", ("foam",)),
        ("the second to last talk", ("foam",)),
        ("l'avant-dernier exposé ?", ("foam",)),
        ("¿y la penúltima charla?", ("foam",)),
        ("предпоследний доклад", ("foam",)),
        ("الجلسة قبل الأخيرة", ("foam",)),
        ("quel est l'exposé le plus court ?", ("foam",)),
        ("самый коротенький доклад", ("foam",)),
        ("dernier exposé ?", ("wrecks",)),
        ("¿cuál es la última charla?", ("wrecks",)),
        ("последний доклад", ("wrecks",)),
        ("ما هي آخر جلسة؟", ("wrecks",)),
        ("最后一场讲座是什么？", ("wrecks",)),
        ("마지막 세션이 뭐예요?", ("wrecks",)),
        ("¿qué hay después de la comida?", ("foam", "wrecks")),
        ("午餐之后有什么？", ("foam", "wrecks")),
        ("what comes after Salt?", ("lunch", "foam")),
    ],
)
def test_session_is_told_by_where_it_stands(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOON).sessions == sessions


def test_first_day_is_no_first_session(engine: Engine) -> None:
    answer = engine.answer("which talks are on the first day", NOON)
    assert set(answer.sessions) == {"tides", "salt", "foam", "wrecks"}


def test_person_who_speaks_on_another_day_is_said_not_to_speak_then() -> None:
    person = make_person(id="ana", name="Ana Prieto")
    session = make_session(id="tides", title="Reading the tides", people=(Participation("ana"),))
    later = make_timed("late", "Late", "2026-05-05 09:00", "2026-05-05 10:00")
    engine = Engine(make_event(people=(person,), sessions=(session, later)))
    answer = engine.answer("Is Ana Prieto talking tomorrow?", NOON)
    assert answer.text.startswith("No, not")
    assert answer.sessions == ("tides",)


@pytest.mark.parametrize(
    "question",
    [
        "what did I miss?",
        "qu'est-ce que j'ai raté ?",
        "¿qué me he perdido?",
        "что я пропустил?",
        "ماذا فاتني؟",
        "我错过了什么？",
        "제가 뭘 놓쳤나요?",
    ],
)
def test_what_was_missed_is_what_was_on_today_before_now(engine: Engine, question: str) -> None:
    answer = engine.answer(question, at("2026-05-04 13:00"))
    assert answer.sessions == ("tides", "salt"), answer.text


def test_whether_all_was_missed_is_whether_it_is_over(engine: Engine) -> None:
    asked = "ugh overslept. did i miss the whole thing or is it still going"
    assert engine.answer(asked, at("2026-05-04 13:00")).topic == "is_over"


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("longest thing on the whole programme?", ("salt",)),
        ("who speaks first today?", ("tides",)),
        ("who speaks last today?", ("wrecks",)),
        ("I want to see Salt. What am I missing in the other room?", ("salt",)),
    ],
)
def test_session_is_meant_without_a_word_for_one(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOON).sessions == sessions


@pytest.mark.parametrize(
    "question",
    [
        "longest talk on blockchain",
        "what's the longest talk about kubernetes",
        "la charla más larga sobre blockchain",
        "le plus long exposé sur le blockchain ?",
        "самый длинный доклад про блокчейн",
        "أطول جلسة عن البلوكشين",
        "关于区块链的最长的演讲",
        "가장 긴 블록체인 발표",
    ],
)
def test_longest_on_a_subject_that_no_session_has_is_none(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "quelle séance dure le plus longtemps ?",
        "какая одна сессия идёт дольше всех?",
        "какой доклад самый длительный?",
        "أي جلسة تستمر أكثر؟",
        "哪一场单场时间最久？",
        "어느 세션이 가장 오래 해?",
        "가장 오래 하는 단일 세션은?",
    ],
)
def test_longest_is_asked_by_no_word_of_a_session(question: str) -> None:
    spoken_of = "Single sign-on unique to one, the longest path."
    asked = make_event(
        sessions=(
            make_timed("tides", "Tides", "2026-05-04 10:00", "2026-05-04 12:30"),
            make_timed(
                "path",
                "One single longest path",
                "2026-05-04 14:00",
                "2026-05-04 14:20",
                abstract=make_fact(spoken_of),
            ),
        )
    )
    assert Engine(asked).answer(question, NOON).sessions == ("tides",)


@pytest.mark.parametrize(
    "question",
    [
        "what is the longest river in the world",
        "quel est le plus long fleuve du monde",
        "самая длинная река",
        "世界上最长的河流",
        "세상에서 가장 긴 강은?",
        "who has the longest beard",
    ],
)
def test_longest_of_something_else_is_no_session(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).sessions == ()


@pytest.fixture(scope="module")
def morning_and_evening() -> Engine:
    late = make_timed("late", "Late", "2026-05-04 19:00", "2026-05-04 20:00")
    return Engine(make_event(sessions=(make_session(), late)))


@pytest.mark.parametrize(
    "question",
    [
        "I'm landing tonight, what's the first talk tomorrow?",
        "J'arrive ce soir, c'est quoi le premier exposé demain ?",
        "我今晚到，明天第一场讲座是什么？",
        "저는 오늘 밤에 도착해요. 내일 첫 발표는 뭐예요?",
    ],
)
def test_first_of_the_day_asked_not_of_the_evening_told(
    morning_and_evening: Engine, question: str
) -> None:
    answer = morning_and_evening.answer(question, at("2026-05-03 12:00"))
    assert answer.sessions == (make_session().id,)


@pytest.mark.parametrize(
    "question",
    [
        "what starts at 19 on Monday?",
        "¿qué empieza a las 19 el lunes?",
        "что начинается в понедельник в 19",
        "周一19点开始什么？",
        "周一19点开始的讲座有哪些",
        "월요일 19시에 뭐가 시작해요?",
    ],
)
def test_what_starts_at_an_hour_is_no_question_when_the_event_is(
    morning_and_evening: Engine, question: str
) -> None:
    assert morning_and_evening.answer(question, NOON).sessions == ("late",)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what's the very last thing on the schedule before we all sail home", ("wrecks",)),
        ("quel est le tout dernier événement de la convention ?", ("wrecks",)),
        ("какое самое первое мероприятие конференции?", ("tides",)),
        ("大会最后一个活动是什么", ("wrecks",)),
    ],
)
def test_first_or_last_of_the_whole_event_is_its_first_or_last_session(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOON).sessions == sessions


def test_title_that_has_the_word_last_is_not_the_last_session_of_the_event() -> None:
    early = make_timed("mile", "The last mile is walked", "2026-05-04 09:00", "2026-05-04 10:00")
    late = make_timed("salt", "Salt", "2026-05-04 15:00", "2026-05-04 16:00")
    engine = Engine(make_event(sessions=(early, late)))
    answer = engine.answer("what is the very last session of the congress?", NOON)
    assert answer.sessions == ("salt",), answer.text


@pytest.mark.parametrize(
    "question", ["when was the last conference?", "who prints the final programme?"]
)
def test_last_event_and_final_programme_are_no_last_session(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).sessions == ()


def test_first_in_a_room_is_asked_without_a_word_for_a_session() -> None:
    rooms = (
        make_room(id="east", name=make_text("TR 214")),
        make_room(id="west", name=make_text("TR 215")),
    )
    sessions = (
        make_timed("salt", "Salt", "2026-05-04 13:00", "2026-05-04 14:00", rooms=("west",)),
        make_timed("foam", "Foam", "2026-05-04 14:00", "2026-05-04 15:00", rooms=("east",)),
        make_timed("wrecks", "Wrecks", "2026-05-04 15:00", "2026-05-04 16:00", rooms=("east",)),
    )
    engine = Engine(make_event(rooms=rooms, sessions=sessions))
    assert engine.answer("monday, what's first in TR 214", NOON).sessions == ("foam",)


@pytest.fixture(scope="module")
def at_dawn(classifier: Classifier) -> Engine:
    """A day that begins with a run, and then with its registration."""
    sessions = (
        make_timed("foam", "Foam", "2026-05-04 09:00", "2026-05-04 10:00"),
        _timed("run", "Dawn run", "06:00", SessionKind.SOCIAL),
        _timed("desk", "Registration", "08:00", SessionKind.REGISTRATION),
        _timed("kelp", "Kelp", "09:00", SessionKind.TALK),
    )
    return Engine(make_event(sessions=sessions), classifier)


def _timed(identity: str, title: str, start: str, kind: SessionKind) -> Session:
    return make_timed(
        identity, title, f"2026-05-05 {start}", f"2026-05-05 {start[:2]}:50", kind=kind
    )


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("what does tomorrow start with", "run"),
        ("par quoi commence mardi ?", "run"),
        ("¿con qué empieza el martes?", "run"),
        ("с чего начинается вторник?", "run"),
        ("بماذا يبدأ يوم الثلاثاء؟", "run"),
        ("周二以什么开始？", "run"),
        ("화요일은 무엇으로 시작해요?", "run"),
        ("what talk does tomorrow start with?", "kelp"),
        ("first talk tomorrow", "kelp"),
    ],
)
def test_day_starts_with_its_run_and_no_talk_does(
    at_dawn: Engine, question: str, session: str
) -> None:
    assert at_dawn.answer(question, at("2026-05-04 12:00")).sessions == (session,)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("What time does the first session on Monday start?", ("tides",)),
        ("When does the last talk on Monday finish?", ("wrecks",)),
        ("when does the final slot on Monday end", ("wrecks",)),
        ("When does the last session on wrecks on Monday finish?", ("wrecks",)),
    ],
)
def test_position_on_a_day_with_the_verb_behind_it(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOON).sessions == sessions


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("quelle est la première conférence ?", "low"),
        ("la dernière conférence de lundi ?", "ebb"),
        ("dernière conférence lundi", "ebb"),
    ],
)
def test_first_conference_in_french_is_the_first_session(question: str, session: str) -> None:
    rows = (("low", 10), ("high", 11), ("ebb", 12))
    sessions = tuple(
        make_timed(one, f"Tides {one}", f"2026-05-04 {hour}:00", f"2026-05-04 {hour}:30")
        for one, hour in rows
    )
    answer = Engine(make_event(sessions=sessions)).answer(question, at("2026-05-03 12:00"))
    assert answer.sessions == (session,)
