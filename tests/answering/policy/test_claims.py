"""Confirmed is only what a fact states; what is put forward and not covered is said to be unknown.

The rows are the most telling of 155 claims in seven languages about four events, put to this event.
"""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.conversations import EVE, talk

BUOY = "A buoy for forty euros"
YES = ("Yes", "Oui", "Sí", "Да", "نعم", "是的", "네")
NO = ("No", "Non", "Нет", "لا", "不", "아니요")


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        (f"{BUOY} lasts 45 minutes, right?", "Yes."),
        (f"{BUOY} is half an hour, no?", "No, not 30 minutes."),
        (f"«{BUOY}» dura una hora y media, ¿verdad?", "No, 1 h 30 min no."),
        (f"“{BUOY}” длится час, да?", "Нет, не 1 час."),
        (f"{BUOY}는 45분 맞죠?", "네."),
        (f"{BUOY} on 5 May at 11:00 in the Great Hall?", "No, not Great Hall and Tuesday 5 May."),
        (f"« {BUOY} » finit à 11 h 45, non ?", "Oui."),
        (f"هل {BUOY} من 11 إلى 13؟", "لا، ليس"),
        ("the opening is in French, right?", "Yes."),
        ("does the conference start on 5 May?", "No, not Tuesday 5 May."),
        ("会议5月4日9点开始，对吧？", "是的。"),
        ("¿es en julio?", "No, julio no."),
        ("is it in France?", "Yes."),
    ],
)
def test_all_that_is_put_forward_is_judged(engine: Engine, question: str, begin: str) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.text[: len(begin)]) == (AnswerStatus.ANSWERED, begin)


@pytest.mark.parametrize(
    "question",
    [
        "It isn't in Brest, is it?",
        "c'est pas à Brest, si ?",
        "разве это не в Бресте?",
        "难道不是在布雷斯特吗",
        "브레스트 아니죠?",
        "ليس في بريست، أليس كذلك؟",
        f"{BUOY} isn't at 11:00, is it?",
        "no es el 4 de mayo, ¿verdad?",
    ],
)
def test_denied_claim_that_holds_is_answered_by_the_fact_alone(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, EVE)
    assert answer.status is AnswerStatus.ANSWERED
    assert not answer.text.startswith((*YES, *NO))


@pytest.mark.parametrize(
    ("question", "known", "unsaid"),
    [
        ("Is it cold in Brest then?", "Harbour House", "not in the information"),
        ("hace calor en Brest entonces?", "Harbour House", "no figura"),
        ("the Lantern dinner is on 5 May at 7 pm?", "5 May", "have not said whether it is 19:00"),
        (f"is {BUOY} at 11:00 in the Blue Room?", "Attic", "not in the information"),
    ],
)
def test_what_no_fact_states_is_not_confirmed(
    engine: Engine, question: str, known: str, unsaid: str
) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.is_partial) == (AnswerStatus.UNKNOWN, True)
    assert (known in answer.text, unsaid in answer.text) == (True, True)
    assert not answer.text.startswith((*YES, *NO))


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("45 minutes?", "Yes."),
        ("10 h ?", "No, not 10:00."),
        ("and in the Great Hall?", "No, not Great Hall."),
        ("tomorrow, right?", "Yes."),
        ("on Tuesday, right?", "No, not Tuesday 5 May."),
    ],
)
def test_bare_value_is_put_forward_of_the_session_told_of(
    engine: Engine, question: str, begin: str
) -> None:
    answer = talk(engine, BUOY, question)
    assert (answer.sessions, answer.text[: len(begin)]) == (("buoys",), begin)


def test_pronoun_puts_forward_the_person_told_of(engine: Engine) -> None:
    assert talk(engine, "who is Bo Berg?", "he opens it, right?").text.startswith("Not Bo Berg.")
