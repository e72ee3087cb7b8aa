"""How one gets home is told by what is told of transport; whether one is in time, by when it is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_fact, make_room, make_talk, make_text, make_topic

MORNING = at("2026-05-04 08:30")
BEFORE = at("2027-05-12 12:00", "Europe/Lisbon")
TRAM = "Tram 4 runs until midnight."


@pytest.fixture(scope="module")
def engine() -> Engine:
    opening = make_talk(
        "opening", "Opening", "2026-05-04 09:15", "2026-05-04 09:45", kind=SessionKind.OPENING
    )
    closing = make_talk(
        "closing", "Closing", "2026-05-04 16:00", "2026-05-04 16:30", kind=SessionKind.CLOSING
    )
    waves = make_talk("waves", "Slow waves and ferns", "2026-05-04 11:00", "2026-05-04 12:00")
    ropes = make_talk("ropes", "Splicing old hawsers", "2026-05-04 11:00", "2026-05-04 12:00")
    transport = make_topic(
        id="transport", title=make_text("Getting around"), answer=make_fact(make_text(TRAM))
    )
    return Engine(
        make_event(
            sessions=(opening, waves, ropes, closing), topics=(transport,),
            rooms=(make_room(id="hall"),),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    "asked",
    [
        "how do I get home after the closing",
        "how do I get back to the station after the closing?",
        "comment rentrer après la clôture ?",
        "¿cómo vuelvo a casa después de la clausura?",
        "как добраться домой после закрытия?",
        "كيف أعود إلى البيت بعد الحفل الختامي؟",
        "闭幕式后怎么回家？",
        "폐회식 후에 호텔로 어떻게 돌아가나요?",
    ],
)
def test_way_home_is_told_by_transport_and_not_by_what_comes_after(
    engine: Engine, asked: str
) -> None:
    answer = engine.answer(asked, MORNING)
    assert (answer.text, answer.sessions) == (TRAM, ())


@pytest.mark.parametrize(
    "asked",
    [
        "I arrive at 9, will I miss the opening?",
        "if I get there at 10 do I miss the opening?",
        "j'arrive à 9 h, est-ce que je rate l'ouverture ?",
        "llego a las 10, ¿me pierdo la apertura?",
        "мой поезд в 9, успею на открытие?",
        "سأصل الساعة 9، هل سيفوتني الافتتاح؟",
        "我9点到，赶得上开幕式吗？",
        "9시에 도착하는데 개회식을 놓치나요?",
    ],
)
def test_whether_one_comes_in_time_is_told_by_when_it_is(engine: Engine, asked: str) -> None:
    answer = engine.answer(asked, MORNING)
    assert (answer.topic, answer.sessions) == ("when", ("opening",))
    assert all(hour in answer.text.splitlines()[0] for hour in ("09:15", "09:45"))


@pytest.mark.parametrize(
    "asked",
    [
        "what do I miss if I go to Slow waves and ferns?",
        "qu'est-ce que je rate si je vais à Slow waves and ferns ?",
        "что я пропущу, если пойду на Slow waves and ferns?",
    ],
)
def test_what_is_missed_during_a_session_is_on_beside_it(engine: Engine, asked: str) -> None:
    assert engine.answer(asked, MORNING).sessions[0] == "ropes"


@pytest.mark.parametrize(
    ("asked", "topic"),
    [
        ("is it safe", "security"),
        ("is the area safe at night?", "security"),
        ("le quartier est-il sûr la nuit ?", "security"),
        ("¿es peligroso?", "security"),
        ("там безопасно?", "security"),
        ("هل المنطقة آمنة ليلا؟", "security"),
        ("那里安全吗？", "security"),
        ("거기 안전해요?", "security"),
        ("can I come only on Monday?", "fees"),
        ("can I attend for one day only?", "fees"),
        ("je peux venir seulement lundi ?", "fees"),
        ("¿puedo ir solo el lunes?", "fees"),
        ("можно прийти только в понедельник?", "fees"),
        ("هل يمكنني الحضور ليوم واحد فقط؟", "fees"),
        ("我可以只来星期一吗？", "fees"),
        ("하루만 참석해도 되나요?", "fees"),
    ],
)
def test_whether_it_is_safe_and_one_day_alone_are_asked_of_topics_that_tell_them(
    engine: Engine, asked: str, topic: str
) -> None:
    answer = engine.answer(asked, MORNING)
    told = (answer.topic, answer.status, answer.sessions)
    assert told == (f"topic:{topic}", AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize("asked", ["what is on if I can only come on Monday?", "only on Monday?"])
def test_day_that_is_only_narrowed_to_is_no_ticket(engine: Engine, asked: str) -> None:
    assert engine.answer(asked, MORNING).topic != "topic:fees"


@pytest.mark.parametrize(
    "asked",
    [
        "I live in Queens, is it far?",
        "j'habite Brooklyn, c'est loin ?",
        "vivo en Queens, ¿queda lejos?",
        "я живу в Бруклине, это далеко?",
        "أنا ساكن في كوينز، هل هو بعيد؟",
        "我住在皇后区，远吗？",
        "퀸즈에 사는데 멀어요?",
    ],
)
def test_where_one_lives_is_only_told_beside_whether_it_is_far(
    conference: Engine, harbour: Engine, asked: str
) -> None:
    for of_event in (conference, harbour):
        answer = of_event.answer(asked, MORNING)
        way = of_event.answer("how do I get there?", MORNING, answer.language)
        assert (answer.topic, answer.text) == ("directions", way.text)


@pytest.mark.parametrize("asked", ["停车场远吗？", "주차장 멀어요?", "is parking far away?"])
def test_how_far_the_car_park_is_is_told_of_it(harbour: Engine, asked: str) -> None:
    assert harbour.answer(asked, MORNING).topic == "topic:parking"


@pytest.mark.parametrize(
    "asked",
    [
        "is it far to the aquarium?",
        "c'est loin de la plage ?",
        "это далеко до замка?",
        "هل هو بعيد عن القلعة؟",
        "城堡远吗？",
        "수족관 멀어요?",
    ],
)
def test_how_far_something_else_is_is_not_told_by_the_way_to_the_event(
    harbour: Engine, asked: str
) -> None:
    assert "Cais das Gaivotas" not in harbour.answer(asked, MORNING).text


@pytest.mark.parametrize(
    "question",
    [
        "when do we leave",
        "what time do we get back",
        "on repart quand ?",
        "¿cuándo nos vamos?",
        "во сколько выезжаем",
        "متى نغادر؟",
        "我们几点出发",
        "우리 언제 출발해요?",
    ],
)
def test_when_a_group_leaves_is_not_when_the_event_ends(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, BEFORE)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("when can we leave", "when does it end"),
        ("when do we get back from lunch", "when is lunch"),
    ],
)
def test_when_it_ends_or_a_meal_is_stays_so(harbour: Engine, question: str, plain: str) -> None:
    asked = harbour.answer(question, BEFORE)
    assert (asked.status, asked.sessions) == (
        AnswerStatus.ANSWERED,
        harbour.answer(plain, BEFORE).sessions,
    )


def test_stars_are_watched_and_no_officials_walk(conference: Engine) -> None:
    """观星 is no 官行, of which no word is known."""
    assert conference.answer("观星到几点结束", BEFORE).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    "asked",
    [
        "do I have to come both days?",
        "must I be there on Tuesday?",
        "do I have to stay the whole time",
        "faut-il venir tous les jours ?",
        "¿tengo que venir los dos días?",
        "нужно ли приходить каждый день?",
        "هل يجب أن أحضر كل الأيام؟",
        "必须两天都参加吗？",
        "끝까지 참석해야 하나요?",
    ],
)
def test_whether_one_must_be_there_is_told_by_no_dates(engine: Engine, asked: str) -> None:
    answer = engine.answer(asked, MORNING)

    assert (answer.status, answer.sessions, answer.topic) == (
        AnswerStatus.UNKNOWN,
        (),
        "event_unknown",
    )


@pytest.mark.parametrize("asked", ["is it on both days?", "is it on every day?"])
def test_days_are_told_where_nobody_must_be_there(engine: Engine, asked: str) -> None:
    assert engine.answer(asked, MORNING).status is AnswerStatus.ANSWERED
