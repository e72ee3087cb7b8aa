"""Two or three questions in one message: each is answered, of the thing it is asked of."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Part, Participation, SessionKind
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_person,
    make_room,
    make_text,
    make_timed,
    make_venue,
)

NOW = at("2026-05-03 08:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            venue=make_venue(),
            contacts=(make_contact(id="desk", name=make_text("Harbour desk")),),
            rooms=(
                make_room(id="hall", name=make_text("Tidal Hall")),
                make_room(id="attic", name=make_text("Attic")),
            ),
            people=(make_person(), make_person(id="ben-roy", name="Ben Roy")),
            sessions=(
                make_timed("desk", "Desk", "2026-05-04 08:00", kind=SessionKind.REGISTRATION),
                make_timed(
                    "opening", "Opening", "2026-05-04 09:00", "2026-05-04 09:30",
                    kind=SessionKind.OPENING, rooms=("hall",),
                    people=(Participation("ana-lima", Part.OPENING),),
                ),
                make_timed(
                    "knots", "Seven sailor knots", "2026-05-04 10:15", "2026-05-04 11:00",
                    kind=SessionKind.TALK, rooms=("attic",), people=(Participation("ana-lima"),),
                ),
                make_timed(
                    "lunch", "Lunch", "2026-05-04 12:30", "2026-05-04 13:30",
                    kind=SessionKind.MEAL,
                ),
                make_timed(
                    "sails", "Old sails and new masts", "2026-05-04 14:20", "2026-05-04 15:00",
                    kind=SessionKind.TALK, rooms=("attic",), people=(Participation("ben-roy"),),
                ),
                make_timed(
                    "drift", "Drifting? Mind the rocks", "2026-05-04 15:10", "2026-05-04 15:50",
                    kind=SessionKind.TALK, rooms=("attic",), people=(Participation("ben-roy"),),
                ),
                make_timed(
                    "closing", "Closing", "2026-05-04 16:40", "2026-05-04 17:00",
                    kind=SessionKind.CLOSING, rooms=("hall",),
                    people=(Participation("ben-roy", Part.CLOSING),),
                ),
            ),
        )
    )  # fmt: skip


def told(engine: Engine, question: str, *parts: str) -> tuple[str, ...]:
    """Return which of some texts the answer to a question has."""
    text = engine.answer(question, NOW).text
    return tuple(part for part in parts if part in text)


@pytest.mark.parametrize(
    "question",
    [
        "when and who gives Seven sailor knots?",
        "quand et qui présente Seven sailor knots ?",
        "¿cuándo y quién presenta Seven sailor knots?",
        "когда и кто ведёт Seven sailor knots?",
        "кто и когда ведёт Seven sailor knots?",
        "متى ومين بيقدم Seven sailor knots؟",
        "什么时候、谁讲Seven sailor knots？",
        "Seven sailor knots 언제고 누가 해요?",
    ],
)
def test_when_before_who_is_asked_of_the_session_named_behind(
    engine: Engine, question: str
) -> None:
    assert told(engine, question, "Ana Lima", "10:15", "08:00") == ("Ana Lima", "10:15")


@pytest.mark.parametrize(
    "question",
    [
        "who closes and when?",
        "who closes when?",
        "qui clôture et à quelle heure ?",
        "¿quién clausura y cuándo?",
        "кто закрывает и когда?",
        "кто и когда закрывает?",
        "من يختتم ومتى؟",
        "مين ومتى يختتم؟",
        "谁闭幕，什么时候？",
        "누가 폐회하고 언제예요?",
    ],
)
def test_when_after_who_closes_is_that_of_the_closing(engine: Engine, question: str) -> None:
    assert told(engine, question, "Ben Roy", "16:40", "08:00") == ("Ben Roy", "16:40")


@pytest.mark.parametrize(
    "question",
    [
        "is there a sauna and when is lunch?",
        "when is lunch, and is there a sauna?",
        "à quelle heure est le déjeuner et y a-t-il un sauna ?",
        "¿hay sauna y a qué hora es el almuerzo?",
        "когда обед и есть ли сауна?",
        "هل توجد ساونا ومتى الغداء؟",
        "午餐几点，有桑拿吗？",
        "점심은 몇 시고 사우나 있어요?",
    ],
)
def test_what_is_not_known_is_said_beside_what_is(engine: Engine, question: str) -> None:
    assert told(engine, question, "12:30", "Harbour desk") == ("12:30", "Harbour desk")


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("where is the opening and is there a sauna?", "Harbour desk"),
        ("где открытие, а также когда обед?", "12:30"),
        ("¿dónde es la apertura y cuándo es el almuerzo?", "12:30"),
        ("개막식은 어느 방이고, 점심은 몇 시예요?", "12:30"),
    ],
)
def test_where_beside_a_kind_of_session_is_asked_of_it(
    engine: Engine, question: str, other: str
) -> None:
    assert told(engine, question, "Tidal Hall", other) == ("Tidal Hall", other)


@pytest.mark.parametrize(
    "question",
    [
        "when is Seven sailor knots? and when does the conference end?",
        "¿cuándo es Seven sailor knots y cuándo termina el congreso?",
        "Когда Seven sailor knots? А когда заканчивается конференция?",
        "Seven sailor knots 언제예요? 그리고 행사는 언제 끝나요?",
    ],
)
def test_end_of_the_conference_is_none_of_the_session_before(engine: Engine, question: str) -> None:
    assert told(engine, question, "10:15", "17:00") == ("10:15", "17:00")


@pytest.mark.parametrize(
    ("question", "session", "parts"),
    [
        ("when and where is Old sails and new masts?", "sails", ("14:20", "Attic")),
        ("quand et où est Old sails and new masts ?", "sails", ("14:20", "Attic")),
        ("when and who gives Drifting? Mind the rocks?", "drift", ("15:10", "Ben Roy")),
        ("متى ومن يقدم Drifting? Mind the rocks؟", "drift", ("15:10", "Ben Roy")),
    ],
)
def test_title_with_a_joining_word_or_a_mark_stays_whole(
    engine: Engine, question: str, session: str, parts: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOW).sessions == (session,)
    assert told(engine, question, *parts) == parts


@pytest.mark.parametrize(
    "question",
    [
        "who gives Seven sailor knots and the room?",
        "qui présente Seven sailor knots et la salle ?",
        "¿quién da Seven sailor knots y la sala?",
        "кто ведёт Seven sailor knots и зал?",
        "من يقدم Seven sailor knots والقاعة؟",
        "Seven sailor knots谁讲，地点呢？",
        "Seven sailor knots 누가 하고 장소는?",
        "Seven sailor knots 발표자랑 장소 알려줘",
    ],
)
def test_noun_beside_a_question_asks_of_its_session(engine: Engine, question: str) -> None:
    assert told(engine, question, "Ana Lima", "Attic") == ("Ana Lima", "Attic")


@pytest.mark.parametrize(
    "question",
    [
        "qui présente Seven sailor knots et ensuite qui présente Drifting? Mind the rocks ?",
        "Seven sailor knots谁讲，然后谁主讲Drifting? Mind the rocks？",
        "Seven sailor knots 누가 하고 그 다음에 Drifting? Mind the rocks 누가 해요?",
    ],
)
def test_then_before_another_title_asks_of_that(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ("knots", "drift")


def test_meal_asked_for_before_a_session_is_no_story(engine: Engine) -> None:
    asked = "几点吃午饭，Seven sailor knots在哪里？"
    assert told(engine, asked, "12:30", "Attic") == ("12:30", "Attic")


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("午餐几点Seven sailor knots在哪里", ("12:30", "Attic")),
        ("午餐几点 Seven sailor knots在哪里？", ("12:30", "Attic")),
        ("谁讲Seven sailor knots闭幕式几点", ("Ana Lima", "16:40")),
        ("Seven sailor knots什么时候会议什么时候结束", ("10:15", "17:00")),
    ],
)
def test_chinese_questions_that_nothing_joins_are_each_answered(
    engine: Engine, question: str, parts: tuple[str, ...]
) -> None:
    assert told(engine, question, *parts) == parts


@pytest.mark.parametrize(
    "question",
    [
        "which city is it in? when is Seven sailor knots?",
        "dans quelle ville c'est ? et quand a lieu Seven sailor knots ?",
        "¿en qué ciudad es? ¿cuándo es Seven sailor knots?",
        "в каком городе это проходит? а когда Seven sailor knots?",
        "어느 도시에서 해요? Seven sailor knots 언제예요?",
    ],
)
def test_city_before_a_session_is_that_of_the_event(engine: Engine, question: str) -> None:
    assert told(engine, question, "Harbour House", "10:15") == ("Harbour House", "10:15")


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("A las 10:15, ¿qué hay en Attic?", ("knots",)),
        ("El lunes a las 14:20, ¿qué charlas hay en Attic?", ("sails",)),
        ("At 10:15. What is on in the Attic?", ("knots",)),
    ],
)
def test_time_ahead_of_a_question_belongs_to_it(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOW).sessions == sessions


@pytest.mark.parametrize(
    ("message", "topics"),
    [
        ("can i bring my dog and is there somewhere to smoke", ["Animals", "Smoking"]),
        ("Where can I leave my suitcase? When does the conference end?", ["Leave", "Harbour"]),
        ("Where do I leave my bags, and until when can I leave them there?", ["Leave"]),
        ("저는 어부인데요 새벽에 배 타고 와서 정신이 없네요. 입장료 내야 하나요?", ["Register"]),
        ("¿dónde dejo la valija y hasta qué hora la puedo dejar?", ["Leave"]),
        ("I heard Sokolova is coming too, what's her role?", ["Varvara Sokolova"]),
        ("听说林雨桐也来，她是什么职务", ["Lin Yutong"]),
        ("во сколько последний трамвай, а то мне после звёзд ещё домой добираться", ["Tram 4"]),
    ],
)
def test_what_is_asked_beside_a_topic_or_what_one_heard(
    harbour: Engine, message: str, topics: list[str]
) -> None:
    told = harbour.answer(message, at("2027-05-13 12:00", "Europe/Lisbon")).text.split("\n\n")
    assert [one[: len(topic)] for one, topic in zip(told, topics, strict=True)] == topics


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("overslept and I missed the registration can I still get my badge", "topic:badges"),
        ("j'ai raté l'accueil, est-ce que je peux encore avoir mon badge", "topic:badges"),
        ("늦잠 자서 등록 놓쳤는데 아직 명찰 받을 수 있나요", "topic:badges"),
        ("В программе стоит, что закрытие в 16:00. Это точно?", "when"),
        ("в программе стоит что закрытие в 15:15 это так?", "when"),
        ("한서연 박사님 발표 벌써 끝났나요?", "is_over"),
        ("你好呀，今天心情不好", "talk:feelings"),
        ("estoy triste, extraño a mi familia", "talk:feelings"),
    ],
)
def test_what_is_told_around_it_is_not_what_is_asked(
    harbour: Engine, message: str, topic: str
) -> None:
    assert harbour.answer(message, at("2027-05-13 13:10", "Europe/Lisbon")).topic == topic


@pytest.fixture(scope="module")
def buildings() -> Engine:
    rooms = (
        make_room(id="four", name=make_text("Quay Bldg. 4")),
        make_room(id="pier", name=make_text("Pier, North")),
    )
    sessions = (
        make_timed("a", "Moss", "2026-05-04 10:00", rooms=("four",)),
        make_timed("b", "Kelp", "2026-05-05 10:00", rooms=("four",)),
        make_timed("c", "Weirs", "2026-05-05 10:00", rooms=("pier",)),
    )
    return Engine(make_event(rooms=rooms, sessions=sessions))


@pytest.mark.parametrize(
    "question",
    [
        "what's on in Quay Bldg. 4 on Tuesday",
        "programa de Quay Bldg. 4 el martes",
        "programme de Quay Bldg. 4 mardi",
        "что в Quay Bldg. 4 во вторник",
        "ما الذي في Quay Bldg. 4 يوم الثلاثاء",
        "周二 Quay Bldg. 4 有什么",
        "화요일 Quay Bldg. 4 뭐 있어요",
    ],
)
def test_the_point_of_a_rooms_name_ends_no_sentence(buildings: Engine, question: str) -> None:
    assert buildings.answer(question, NOW).sessions == ("b",)


def test_a_room_that_ends_a_sentence_is_followed_by_another_question(buildings: Engine) -> None:
    text = buildings.answer("What is on in Quay Bldg. 4? What is on in Pier, North?", NOW).text
    assert [one in text for one in ("Moss", "Kelp", "Weirs")] == [True, True, True]
