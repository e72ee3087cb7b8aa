"""A few words typed in a hurry after an answer: "and the talk?", "what else", "not that one"."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_people,
    make_room,
    make_text,
    make_timed,
    make_topic,
    make_venue,
)
from tests.conversations import talk

NOW = at("2026-05-03 12:00")
ROOM = "Redwood"
ASK = {
    "en": ("who is Odile Vasquez", "when is Compiling sand", "what's on Monday"),
    "fr": ("c'est qui Odile Vasquez", "c'est quand Compiling sand", "y a quoi lundi"),
    "es": ("quién es Odile Vasquez", "a qué hora es Compiling sand", "qué hay el lunes"),
    "ru": ("кто такая Odile Vasquez", "когда Compiling sand", "что в понедельник"),
    "ar": ("مين Odile Vasquez", "متى Compiling sand", "برنامج يوم الاثنين"),
    "zh": ("Odile Vasquez是谁", "Compiling sand几点", "周一有什么"),
    "ko": ("Odile Vasquez 누구야", "Compiling sand 언제야", "월요일 일정"),
}
"""In each language what is asked first: who somebody is, when a session is, what is on a day."""


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return the engine of an event of two days, of which the first has more than one list."""
    odile, tarek = (Participation("odile"),), (Participation("tarek"),)
    first = "2026-05-04 09:00", "2026-05-04 10:00"
    second = "2026-05-05 09:00", "2026-05-05 10:00"
    return Engine(
        make_event(
            people=make_people(odile="Odile Vasquez", tarek="Tarek Lindqvist"),
            venue=make_venue(),
            rooms=(make_room(id="oak", name=make_text(ROOM)), make_room()),
            sessions=(
                make_timed("sand", "Compiling sand", *first, rooms=("oak",), people=odile),
                make_timed("shells", "Late shells", *second, rooms=("oak",), people=tarek),
                make_timed("ropes", "Ropes and knots", "2026-05-05 11:00", people=tarek),
                *(
                    make_timed(
                        f"ponds-{n}", f"Ponds part {n}", f"2026-05-04 {10 + n // 2}:{n % 2 * 30:02}"
                    )
                    for n in range(12)
                ),
            ),
            topics=(
                make_topic(
                    id="transport",
                    title=make_text("Tram"),
                    answer=make_fact("The tram runs every ten minutes."),
                ),
            ),
        ),
        classifier,
    )


@pytest.mark.parametrize(
    ("language", "then"),
    [
        ("en", "and the talk?"),
        ("fr", "et la conf ?"),
        ("es", "y su charla"),
        ("ru", "а доклад?"),
        ("ar", "والمحاضرة؟"),
        ("zh", "他的演讲呢"),
        ("ko", "발표는?"),
    ],
)
def test_the_talk_after_somebody_is_theirs(engine: Engine, language: str, then: str) -> None:
    assert talk(engine, ASK[language][0], then, now=NOW).sessions == ("sand",)


@pytest.mark.parametrize(
    ("language", "then"), [("ar", "امتى بيتكلم"), ("ko", "몇 시에 발표해"), ("fr", "et quand ?")]
)
def test_when_after_somebody_is_the_hour_of_their_talk(
    engine: Engine, language: str, then: str
) -> None:
    answer = talk(engine, ASK[language][0], then, now=NOW)
    assert (answer.sessions, answer.topic) == (("sand",), "when")


@pytest.mark.parametrize(
    ("language", "then"),
    [
        ("en", "great, next?"),
        ("fr", "puis ?"),
        ("es", "genial, siguiente"),
        ("ru", "следующий доклад"),
        ("ar", "ممتاز، والتالية؟"),
        ("zh", "接下来呢"),
        ("ko", "오케이 다음 세션은?"),
    ],
)
def test_next_after_a_session_begins_after_it(engine: Engine, language: str, then: str) -> None:
    assert talk(engine, ASK[language][1], then, now=NOW).sessions == ("ponds-0",)


@pytest.mark.parametrize(
    ("language", "then"),
    [
        ("en", "thanks, what else"),
        ("fr", "et quoi d'autre"),
        ("es", "y qué más"),
        ("ru", "а ещё?"),
        ("ar", "وكمان؟"),
        ("zh", "还有呢"),
        ("ko", "또 뭐 있어"),
    ],
)
def test_what_else_after_a_list_is_the_rest_of_it(engine: Engine, language: str, then: str) -> None:
    more = talk(engine, ASK[language][2], now=NOW).more
    assert (talk(engine, ASK[language][2], then, now=NOW).sessions, bool(more)) == (more, True)


@pytest.mark.parametrize(
    ("language", "then"),
    [
        ("en", "no i meant tuesday"),
        ("fr", "non je voulais dire mardi"),
        ("es", "no, quise decir el martes"),
        ("ru", "нет, имею в виду вторник"),
        ("ar", "لا قصدي يوم الثلاثاء"),
        ("zh", "不是，我是说周二"),
        ("ko", "화요일은 어때"),
    ],
)
def test_another_day_after_a_list_is_listed(engine: Engine, language: str, then: str) -> None:
    assert talk(engine, ASK[language][2], then, now=NOW).sessions == ("shells", "ropes")


@pytest.mark.parametrize(
    ("first", "place", "other"),
    [
        ("when does Tarek Lindqvist speak", "the first", "not that one"),
        ("quand parle Tarek Lindqvist", "la 1ère", "pas celle-là"),
        ("cuándo habla Tarek Lindqvist", "la primera", "esa no"),
        ("когда выступает Tarek Lindqvist", "первый", "не этот"),
        ("امتى بيتكلم Tarek Lindqvist", "والأولى؟", "مش هاي، التانية"),
        ("Tarek Lindqvist什么时候讲", "第一个", "不是这个"),
        ("Tarek Lindqvist 언제 발표해", "첫 번째 거", "그거 말고"),
    ],
)
def test_not_that_one_of_two_is_the_other(
    engine: Engine, first: str, place: str, other: str
) -> None:
    picked = [talk(engine, first, *more, now=NOW).sessions for more in ((place,), (place, other))]
    assert picked == [("shells",), ("ropes",)]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("is there a tram", "how often does it run"),
        ("y a un tram", "tous les combien"),
        ("hay tranvía", "cada cuánto pasa"),
        ("есть трамвай", "как часто"),
        ("هل يوجد ترام", "كل كم دقيقة"),
        ("有电车吗", "多久一班"),
        ("셔틀이나 대중교통 있어요?", "몇 분마다 와"),
    ],
)
def test_how_often_after_a_topic_is_asked_of_it(engine: Engine, first: str, then: str) -> None:
    assert "every ten minutes" in talk(engine, first, then, now=NOW).text


@pytest.mark.parametrize(
    ("language", "then"),
    [
        ("ko", "장소는?"),
        ("ar", "تمام، والمكان؟"),
        ("ru", "понял, а где тогда"),
        ("en", "great, location?"),
        ("fr", "la salle ?"),
        ("es", "y el sitio?"),
        ("ru", "а место?"),
        ("ar", "تمام، المكان؟"),
        ("zh", "好，地点？"),
        ("ko", "위치는?"),
    ],
)
def test_the_place_after_a_session_is_its_room(engine: Engine, language: str, then: str) -> None:
    answer = talk(engine, ASK[language][1], then, now=NOW)
    assert (answer.sessions, ROOM in answer.text) == (("sand",), True)


@pytest.mark.parametrize(
    ("language", "then"),
    [("en", "first"), ("es", "primera"), ("ar", "والأولى؟"), ("fr", "la 1ère")],
)
def test_a_place_alone_is_that_in_the_list(engine: Engine, language: str, then: str) -> None:
    assert talk(engine, ASK[language][2], then, now=NOW).sessions == ("sand",)


@pytest.mark.parametrize("then", ["is it recorded", "c'est enregistré ?", "会录像吗", "녹화돼"])
def test_whether_it_is_recorded_is_asked_of_the_session_told(engine: Engine, then: str) -> None:
    assert talk(engine, "where is Late shells?", then, now=NOW).sessions == ("shells",)


def test_a_title_of_another_language_keeps_that_of_the_conversation(engine: Engine) -> None:
    answer = talk(engine, "c'est quand Compiling sand", "et Late shells ?", now=NOW)
    assert (answer.language, answer.topic, answer.sessions) == ("fr", "when", ("shells",))


@pytest.mark.parametrize(
    ("language", "then"), [("zh", "天气怎么样"), ("ko", "오늘 날씨는?"), ("en", "thanks, bye")]
)
def test_what_is_of_no_session_is_told_of_none(engine: Engine, language: str, then: str) -> None:
    answer = talk(engine, ASK[language][1], then, now=NOW)
    assert (answer.status is AnswerStatus.ANSWERED, answer.sessions) == (False, ())
