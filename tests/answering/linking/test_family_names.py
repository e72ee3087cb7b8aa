"""Who is named by a family name of one character, with a title or told to be one."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.answering.linking.family_names import FamilyNames
from bot.answering.linking.mentions import WordSense
from bot.answering.linking.variants import names_of_people
from bot.answering.text.terms import terms_of
from tests.builders import make_event, make_people


def families_of(**people: str) -> FamilyNames:
    return FamilyNames(names_of_people(make_event(people=make_people(**people))))


IN_HANGUL = families_of(
    minsu="김민수",
    jiyeon="김지연",
    taeho="박태호",
    lou="고양이 (루루)",
    jung="Jung Hana",
    lin="林美",
)
IN_LETTERS = families_of(park="Minho Park", pavel="Pavel Park", zhao="Zhao Meilin")
TITLES = frozenset({"mr", "director", "господин", "senora"})


def found_in(question: str, names: FamilyNames) -> list[str]:
    found = terms_of(question)
    titled = {b for a, b in pairwise(found) if a.surface in TITLES}
    sense = WordSense(is_ordinary=lambda _: False, is_titled=lambda term: term in titled)
    mentions = names.find(question, found, sense, ())
    return [one for mention in mentions for one in mention.ids]


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("김 박사님 언제 발표하세요?", ["jiyeon", "minsu"]),
        ("박씨는 누구예요?", ["taeho"]),
        ("박씨 성 가진 분", ["taeho"]),
        ("성이 김인 분 세션", ["jiyeon", "minsu"]),
        ("姓金的那位", ["jiyeon", "minsu"]),
        ("姓朴的什么时候讲", ["taeho"]),
        ("林老师几点讲", ["lin"]),
        ("Who is Mr Park?", ["taeho"]),
        ("cuándo habla la señora Kim", ["jiyeon", "minsu"]),
        ("господин Пак", ["taeho"]),
        ("정 교수님", ["jung"]),
        ("林是谁", ["lin"]),
        ("林是哪里人？", ["lin"]),
        ("金什么时候讲", ["jiyeon", "minsu"]),
        ("박은 누구예요?", ["taeho"]),
    ],
)
def test_all_of_a_family_are_named(question: str, people: list[str]) -> None:
    assert found_in(question, IN_HANGUL) == people


@pytest.mark.parametrize(
    "question",
    [
        "최 박사님 언제 발표하세요?",  # nobody's
        "전 장관님이 오시나요?",  # a former minister
        "이름 김밥 박스",
        "森林老师",
        "Who is Mr Choi?",
        "Kim",
    ],
)
def test_nobody_of_a_family_is_named(question: str) -> None:
    assert found_in(question, IN_HANGUL) == []


@pytest.mark.parametrize(
    ("question", "people"),
    [("박 교수님", ["park", "pavel"]), ("姓赵的那位", ["zhao"]), ("姓高的那位", [])],
)
def test_family_name_in_letters_is_of_a_name_from_there(question: str, people: list[str]) -> None:
    assert found_in(question, IN_LETTERS) == people
