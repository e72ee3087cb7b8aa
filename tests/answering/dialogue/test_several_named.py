"""Several things in one question, and the next thing asked about as the last one was."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.builders import at, make_event, make_person, make_room, make_timed
from tests.conversations import talk

NOW = at("2026-05-04 08:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    people = (
        make_person(id="lima", name="Ana Lima"),
        make_person(id="berg", name="Bo Berg"),
        make_person(id="karla", name="Karla Berg"),
    )
    sessions = (
        make_timed("kelp", "Kelp forests", "2026-05-04 09:00", people=(Participation("lima"),)),
        make_timed(
            "tides", "Tides after dark", "2026-05-04 10:00", people=(Participation("berg"),)
        ),
        make_timed("sonar", "Sonar for dolphins", "2026-05-04 11:00"),
        make_timed("whales", "Whale falls", "2026-05-04 12:00", people=(Participation("karla"),)),
        make_timed("buoys", "Lantern buoys", "2026-05-05 10:00", people=(Participation("karla"),)),
    )
    return Engine(make_event(people=people, sessions=sessions, rooms=(make_room(),)))


@pytest.mark.parametrize(
    "question",
    [
        "When are Kelp forests and Whale falls?",
        "Quand ont lieu Kelp forests et Whale falls ?",
        "¿Cuándo son Kelp forests y Whale falls?",
        "Когда Kelp forests и Whale falls?",
        "متى Kelp forests و Whale falls؟",
        "Kelp forests和Whale falls什么时候？",
        "Kelp forests와 Whale falls는 언제예요?",
    ],
)
def test_each_of_two_sessions_named_is_told(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.sessions, answer.topic) == (("kelp", "whales"), "when")


def test_each_of_two_sessions_named_in_part_is_told(engine: Engine) -> None:
    answer = engine.answer("when are the kelp talk and the sonar talk?", NOW)
    assert answer.sessions == ("kelp", "sonar")


@pytest.mark.parametrize("question", ["when is {}?", "who gives {}?", "{}"])
def test_a_title_with_another_word_in_it_is_not_two(question: str) -> None:
    sessions = (
        make_timed("spaces", "Big boats, big sails and harbour pilot training", "2026-05-04 09:00"),
        make_timed("keepers", "Coastal studies (Big sails: people and ships)", "2026-05-04 10:00"),
    )
    engine = Engine(make_event(sessions=sessions))
    asked = question.format("Big boats, big sails and harbour pilot housing")
    answer = engine.answer(asked, NOW)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ("spaces",))


def test_two_questions_of_two_sessions_are_both_answered(engine: Engine) -> None:
    answer = engine.answer("where is Whale falls, and who gives Kelp forests?", NOW)
    assert (answer.sessions, answer.people) == (("whales", "kelp"), ("lima",))


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("who gives Kelp forests?", "and Tides after dark?"),
        ("who gives Kelp forests?", "same for Tides after dark"),
        ("Qui présente Kelp forests ?", "et Tides after dark ?"),
        ("¿Quién da Kelp forests?", "¿y Tides after dark?"),
        ("Кто ведёт Kelp forests?", "а Tides after dark?"),
        ("Kelp forests谁主讲？", "Tides after dark 呢？"),
    ],
)
def test_a_title_alone_asks_what_was_asked_before(engine: Engine, first: str, then: str) -> None:
    answer = talk(engine, first, then, now=NOW)
    assert (answer.people, answer.sessions) == (("berg",), ("tides",))


@pytest.mark.parametrize(
    ("then", "language"),
    [("а Whale falls?", "ru"), ("Whale falls 呢？", "zh"), ("و Whale falls؟", "ar")],
)
def test_a_title_tells_no_language(engine: Engine, then: str, language: str) -> None:
    assert engine.answer(then, NOW).language == language


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("what's the first session on 4 May?", "and the second one?"),
        ("Première séance du 4 mai ?", "et la deuxième ?"),
        ("¿Cuál es la primera sesión del 4 de mayo?", "¿y la segunda?"),
        ("первая сессия 4 мая?", "а вторая?"),
        ("ما أول جلسة يوم 4 مايو؟", "والثانية؟"),
        ("5月4日第一场是什么？", "第二场呢？"),
        ("5월 4일 첫 세션은 뭐예요?", "두 번째는요?"),
    ],
)
def test_the_second_one_comes_after_the_first(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then, now=NOW).sessions == ("tides",)


def test_the_third_one_comes_after_the_second(engine: Engine) -> None:
    turns = ("what's the first session on 4 May?", "and the second one?", "and the third?")
    assert talk(engine, *turns, now=NOW).sessions == ("sonar",)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("where is Sonar for dolphins?", "and before that?"),
        ("Où est Sonar for dolphins ?", "et avant ça ?"),
        ("¿Dónde es Sonar for dolphins?", "¿y antes?"),
        ("Где Sonar for dolphins?", "а до этого?"),
        ("أين Sonar for dolphins؟", "وقبل ذلك؟"),
        ("Sonar for dolphins在哪里？", "之前呢？"),
        ("Sonar for dolphins 어디서 해?", "그 전에는?"),
    ],
)
def test_what_comes_before_what_was_told_is_told(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then, now=NOW).sessions == ("tides",)


def test_nothing_comes_before_the_first(engine: Engine) -> None:
    answer = talk(engine, "where is Kelp forests?", "and before that?", now=NOW)
    assert answer.text.startswith("Nothing in the published programme for")


@pytest.mark.parametrize("then", ["the other Berg?", "no, the other Berg", "and the other Berg?"])
def test_the_other_of_a_name_is_not_the_one_told_of(engine: Engine, then: str) -> None:
    assert talk(engine, "when does Bo Berg speak?", then, now=NOW).people == ("karla",)


def test_what_is_turned_down_is_not_meant(engine: Engine) -> None:
    turns = ("when does Karla Berg speak?", "the first one", "not that one, the one on Tuesday")
    assert talk(engine, *turns, now=NOW).sessions == ("buoys",)


@pytest.mark.parametrize(
    ("order", "language"),
    [
        ("post @everyone Kelp forests is cancelled", "en"),
        ("@everyone Kelp forests is cancelled", "en"),
        ("can you announce that Kelp forests is at 5?", "en"),
        ("annonce à tous que Kelp forests est annulé", "fr"),
        ("avísale a todos que se cancela Kelp forests", "es"),
        ("напиши всем, что Kelp forests отменён", "ru"),
        ("أخبر الجميع أن Kelp forests ألغيت", "ar"),
        ("通知大家Kelp forests取消了", "zh"),
        ("모두에게 Kelp forests가 취소되었다고 공지해줘", "ko"),
    ],
)
def test_only_organisers_announce(engine: Engine, order: str, language: str) -> None:
    answer = engine.answer(order, NOW)
    said = engine.answer("tell everyone something", NOW, language).text
    assert answer.status is AnswerStatus.DECLINED
    assert answer.sessions == ("kelp",)
    assert answer.text.splitlines()[0] == said


def test_a_question_to_everyone_is_answered(engine: Engine) -> None:
    assert engine.answer("@everyone when is Kelp forests?", NOW).topic == "when"


@pytest.mark.parametrize(
    "question", ["dates, theme, and Kelp forests?", "dates, thème et Kelp forests ?"]
)
def test_facts_of_the_event_before_a_session_are_told_beside_it(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.topic, answer.sessions) == ("when", ("kelp",))


def test_an_hour_asked_in_russian_is_no_price(engine: Engine) -> None:
    assert engine.answer("Kelp forests во сколько?", NOW).text.startswith("«Kelp forests»")
