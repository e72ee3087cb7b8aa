"""What is to be translated, made up or found out and is nothing of the event is declined."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, by, make_event, make_people, make_room, make_talk

NOON = at("2026-05-03 12:00")
PEOPLE = make_people(lima="Ana Lima", roman="Maria Roman", breton="Yves Breton")
ENGINE = Engine(
    make_event(
        people=PEOPLE,
        rooms=(make_room(),),
        sessions=(
            make_talk("knots", "Knots by moonlight", "2026-05-04 11:00", people=by("lima")),
            make_talk("sonar", "Sonar for beginners", "2026-05-04 14:00", people=by("roman")),
            make_talk("buoys", "Buoys of the north", "2026-05-05 14:00", people=by("breton")),
        ),
    )
)
JOKES = make_talk("jokes", "Jokes of sailors", "2026-05-05 16:00", kind=SessionKind.SOCIAL)


@pytest.mark.parametrize(
    "question",
    [
        "Translate 'good morning' into Breton",
        "how do you say hello in Roman?",
        "translate 'workshop' into German",
        "cómo se dice 'taller' en inglés",
        "tell me a joke about Romans",
        "write a poem about Lima",
        "compose a song about sonar",
        "what is the capital of Lima?",
        "raconte une blague sur les bretons",
        "comment dit-on bonjour en breton ?",
        "cuéntame un chiste de romanos",
        "расскажи анекдот про Бретона",
        "اكتب قصيدة عن العقد",
        "帮我把早上好翻译成 Roman",
        "밧줄에 대한 시 한 편 써줘",
    ],
)
def test_task_that_is_nothing_of_the_event_is_declined_whoever_is_called_so(question: str) -> None:
    answer = ENGINE.answer(question, NOON)
    assert (answer.status, answer.people) == (AnswerStatus.DECLINED, ())


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("who is Breton?", "breton"),
        ("quand parle breton ?", "breton"),
        ("breton's talk", "breton"),
        ("the lima talk", "lima"),
        ("cuándo habla lima", "lima"),
    ],
)
def test_somebody_called_like_a_word_is_found_where_they_are_asked_for(
    question: str, person: str
) -> None:
    answer = ENGINE.answer(question, NOON)
    own = {"breton": "buoys", "lima": "knots"}[person]
    assert (answer.status, own in answer.sessions) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question", ["y a-t-il un breton ?", "some breton cake", "do you speak Breton?"]
)
def test_noun_in_small_letters_and_a_language_spoken_name_nobody(question: str) -> None:
    answer = ENGINE.answer(question, NOON)
    assert ("buoys" in answer.sessions, answer.people) == (False, ())


def test_jokes_of_the_programme_are_told() -> None:
    engine = Engine(make_event(rooms=(make_room(),), sessions=(JOKES,)))
    assert engine.answer("is there something with jokes?", NOON).sessions == ("jokes",)


@pytest.mark.parametrize(
    "question",
    ["J'écris une chanson, et quand parle Breton ?", "I write code, and who is Breton?"],
)
def test_what_somebody_makes_themselves_is_no_task(question: str) -> None:
    assert ENGINE.answer(question, NOON).status is AnswerStatus.ANSWERED
