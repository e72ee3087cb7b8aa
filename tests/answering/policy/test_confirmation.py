"""A yes stands at the head of a reply only where every part of what is said is judged to be so.

The rows are one of each kind found among 340 claims in seven languages about four events, each
with one part that is true and one that is not, or that nobody has told.
"""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at
from tests.conversations import EVE

EVE_OF_CONFERENCE = at("2025-12-01 12:00")
YES = ("Yes", "Oui", "Sí", "Да", "نعم", "是的", "네")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("starts early thursday right", "The organisers have not said whether it is early."),
        ("does it run until late on Friday?", "The organisers have not said whether it is late."),
        ("it's in New York at 9am, right?", "The organisers have not said whether it is at 9am."),
        ("it lasts two days, six hours each, right?", "whether it is six hours and each."),
        ("Nakamitsu opens first, right?", "The organisers have not said whether it is first."),
        ("is it true that it's in New York again?", "not said whether it is again."),
        ("ça dure deux jours et demi, non ?", "n’ont pas indiqué si c’est bien demi."),
        ("es en Nueva York en persona, ¿verdad?", "no han indicado si es así: en persona."),
        ("конференция начинается рано в четверг, да?", "так ли это: рано."),
        ("会议周五很晚结束，是吗？", "主办方没有说明是否为很晚。"),
    ],
)
def test_word_that_narrows_a_true_claim_is_said_to_be_untold(
    conference: Engine, question: str, told: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert (answer.text.startswith(YES), told in answer.text) == (False, True)


@pytest.mark.parametrize(
    "question",
    [
        "it's at UN headquarters on the 3rd floor, isn't it?",
        "it starts on Monday the 4th, true?",
        "it is on Friday, 4 December, right?",
        "it is only on Thursday, right?",
        "it is organised only by UNODA, right?",
        "is it at UN headquarters for two weeks?",
        "it was established in 2002 by the General Assembly, right?",
        "Nakamitsu opens and closes the conference, right?",
        "Nakamitsu opens the conference, and Guterres closes it, right?",
        "Foradori from Chile gives the keynote, right?",
        "Foradori gives the last keynote, right?",
        "it's on 4-5 December and it's free, right?",
        "it's the 24th and biggest edition so far, right?",
        "Kim ouvre en premier, c'est bien ça ?",
        "Форадори из Чили делает основной доклад, верно?",
        "هذه الدورة الرابعة والعشرون والأخيرة، صح؟",
        "会议在纽约，免费的，对吗？",
        "회의는 유엔 본부 3층에서 하죠?",
    ],
)
def test_claim_of_which_a_part_is_untold_gets_no_yes(conference: Engine, question: str) -> None:
    assert not conference.answer(question, EVE_OF_CONFERENCE).text.startswith(YES)


@pytest.mark.parametrize(
    "question",
    [
        "the first day is Thursday, right?",
        "the last day is Friday, isn't it?",
        "it's Thursday and Friday this week, right?",
        "is it this week?",
        "c'est cette semaine ?",
        "会议这周开始，对吧？",
        "it is on Thursday, 4 December, right?",
        "I heard Foradori gives the keynote, is that right?",
        "supposedly it starts Thursday, right?",
        "j'ai entendu que c'est au siège de l'ONU, c'est vrai ?",
        "it began in 2002, didn't it?",
        "is it true that it's the 24th edition?",
        "the conference is still on the 4th, right?",
        "c'est la 24e édition, c'est exact ?",
        "конференция идет два дня, да?",
        "这是第24届，对吧？",
        "이번이 24차 회의 맞죠?",
        "회의는 이틀 동안 하죠?",
    ],
)
def test_claim_that_is_wholly_true_gets_a_yes(conference: Engine, question: str) -> None:
    assert conference.answer(question, EVE_OF_CONFERENCE).text.startswith(YES)


@pytest.mark.parametrize(
    ("question", "is_confirmed"),
    [
        ("A buoy for forty euros is on Monday, right?", True),
        ("A buoy for forty euros is early on Monday, right?", False),
        ("A buoy for forty euros is first on Monday, right?", False),
        ("A buoy for forty euros is at 11:00 and lasts 45 minutes, right?", True),
        ("A buoy for forty euros is at 11:00 and lasts an hour, right?", False),
        ("it's in Brest, right, and where do I register?", True),
        ("it's in Brest and it's free, right?", False),
    ],
)
def test_yes_to_one_half_is_none_to_the_whole(
    engine: Engine, question: str, is_confirmed: bool
) -> None:
    assert engine.answer(question, EVE).text.startswith("Yes.") == is_confirmed


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("Foradori fait le discours liminaire, non ?", "Oui. Discours liminaire"),
        ("Kim fait le discours liminaire, non ?", "Non, pas Sangjin Kim."),
    ],
)
def test_part_put_forward_is_that_of_the_kind_named(
    conference: Engine, question: str, begin: str
) -> None:
    assert conference.answer(question, EVE_OF_CONFERENCE).text.startswith(begin)
