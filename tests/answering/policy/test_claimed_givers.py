"""Whoever is said to give a talk named by its subject is confirmed, or said not to."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_people, make_room, make_talks_of

MORNING = at("2026-05-04 08:30")

CLAIMS = (
    ("{} gives the talk on buoys, doesn't she?", "Yes.", "No, "),
    ("is the buoys talk by {}?", "Yes.", "No, "),
    ("is it {} who presents buoys?", "Yes.", "No, "),
    ("{} donne la conférence sur buoys, n'est-ce pas ?", "Oui.", "Non, "),
    ("c'est {} qui présente buoys ?", "Oui.", "Non, "),
    ("{} da la charla sobre buoys, ¿verdad?", "Sí.", "No, "),
    ("доклад про buoys читает {}, да?", "Да.", "Нет, "),
    ("هل يقدم {} محاضرة buoys؟", "نعم", "لا، "),
    ("buoys演讲由{}主讲，对吗？", "是的。", "不是"),
    ("buoys 발표는 {}가 하나요?", "네", "아니요, "),
)

BEING_IN = (
    ("is {} on the buoys talk?", "Yes.", "No, "),
    ("is {} part of the talk about buoys?", "Yes.", "No, "),
    ("{} est dans la séance sur buoys ?", "Oui.", "Non, "),
    ("¿está {} en la charla de buoys?", "Sí.", "No, "),
    ("{} участвует в докладе про buoys?", "Да.", "Нет, "),
    ("هل {} في جلسة buoys؟", "نعم", "لا، "),
    ("{}가 buoys 세션에 나와요?", "네", "아니요, "),
)


@pytest.fixture(scope="module")
def quay(classifier: Classifier) -> Engine:
    """Return an event of two talks by two people."""
    people = make_people(mira="Mira Quell", oskar="Oskar Venn")
    sessions = make_talks_of(people, "Cheap buoys for cold harbours", "Ropes under load")
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize(("claim", "yes"), [(claim, yes) for claim, yes, _ in (*CLAIMS, *BEING_IN)])
def test_giver_of_a_talk_is_confirmed(quay: Engine, claim: str, yes: str) -> None:
    assert quay.answer(claim.format("Mira Quell"), MORNING).text.startswith(yes)


@pytest.mark.parametrize(("claim", "no"), [(claim, no) for claim, _, no in (*CLAIMS, *BEING_IN)])
def test_whoever_does_not_give_a_talk_is_denied_and_its_giver_told(
    quay: Engine, claim: str, no: str
) -> None:
    answer = quay.answer(claim.format("Oskar Venn"), MORNING)
    assert answer.text.startswith(no)
    assert answer.people == ("mira",)


@pytest.mark.parametrize(
    "question",
    [
        "is Mira Quell's buoys talk good?",
        "is Oskar Venn there for the talk on buoys?",
        "does Oskar Venn like buoys?",
        "did Mira Quell build the buoys?",
        "Oskar Venn isn't giving the talk on buoys, is he?",
        "does Oskar Venn talk about buoys?",
        "is Oskar Venn on at the same time as the buoys talk?",
        "is Oskar Venn on during the buoys talk?",
    ],
)
def test_what_else_is_said_of_somebody_and_a_talk_is_neither_right_nor_wrong(
    quay: Engine, question: str
) -> None:
    assert not quay.answer(question, MORNING).text.startswith(("Yes", "No,"))


@pytest.mark.parametrize(
    ("question", "is_so"),
    [
        ("is Mira Quell speaking about buoys?", True),
        ("is Mira Quell speaking about whales?", False),
        ("will Mira Quell speak about cooking?", False),
        ("Mira Quell parle-t-elle de baleines ?", False),
        ("¿Mira Quell habla de ballenas?", False),
        ("Mira Quell会讲鲸鱼吗？", False),
    ],
)
def test_whoever_speaks_is_not_said_to_speak_about_what_no_talk_of_theirs_is_on(
    quay: Engine, question: str, is_so: bool
) -> None:
    text = quay.answer(question, MORNING).text
    assert text.startswith(("Yes", "Oui", "Sí", "是的")) is is_so
    assert "Cheap buoys" in text
