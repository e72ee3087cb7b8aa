"""Women or men who speak, which nobody is said to be: no talk about women stands for them."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Text
from tests.builders import at, by, make_event, make_fact, make_person, make_room, make_talk

MORNING = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def keepers(classifier: Classifier) -> Engine:
    """Return an event with a talk on women, and another."""
    kept = Text.of(en="How women kept the lamps.", zh="关于女性如何守灯。")
    people = (make_person(id="odd", name="Odd Brekke"), make_person())
    sessions = (
        make_talk(
            "women", "Women who keep lamps", "2026-05-04 10:00",
            people=by("odd"), abstract=make_fact(kept),
        ),
        make_talk("tides", "Tides", "2026-05-04 11:00", people=by("ana-lima")),
    )  # fmt: skip
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "presentations by women",
        "talks given by men",
        "which talks are by women?",
        "speakers who are women",
        "any female speakers?",
        "présentations par des femmes",
        "des femmes parmi les intervenants ?",
        "quelles conférences sont données par des femmes ?",
        "charlas dadas por mujeres",
        "¿qué charlas son de mujeres?",
        "ponentes mujeres",
        "доклады женщин",
        "есть ли женщины среди спикеров",
        "محاضرات تقدمها نساء",
        "女性做的演讲",
        "女性讲者有哪些",
        "女性的演讲",
        "여성이 하는 발표",
        "여성 연사가 있나요?",
    ],
)
def test_women_and_men_who_speak_are_not_told(keepers: Engine, question: str) -> None:
    answer = keepers.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    ["talks about women", "who gives Women who keep lamps?", "when is Women who keep lamps"],
)
def test_talk_on_women_is_told(keepers: Engine, question: str) -> None:
    assert keepers.answer(question, MORNING).sessions == ("women",)


def test_talk_on_women_is_told_in_chinese(keepers: Engine) -> None:
    assert keepers.answer("关于女性的演讲", MORNING).sessions == ("women",)


@pytest.mark.parametrize(
    "question",
    [
        "does a woman speak?",
        "is it all men?",
        "are they all men?",
        "is it an all-male panel?",
        "gender balance?",
        "y a-t-il des femmes ?",
        "une femme prend la parole ?",
        "¿hay mujeres?",
        "есть ли женщины?",
        "هل هناك نساء؟",
        "كلهم رجال؟",
        "都是男的吗？",
        "다 남자예요?",
    ],
)
def test_whether_there_are_women_or_only_men_is_not_known(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, MORNING)
    assert (answer.status, answer.topic) == (AnswerStatus.UNKNOWN, "event_unknown")


def test_room_for_ladies_is_asked_by_their_word_alone(conference: Engine) -> None:
    assert conference.answer("ladies?", MORNING).topic == "topic:toilets"
