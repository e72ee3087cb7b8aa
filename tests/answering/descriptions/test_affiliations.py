"""Who is from a body, and what somebody does at a time, at an event that nobody prepared for."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, Session
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_people,
    make_person,
    make_room,
    make_talk,
    make_talks_of,
    make_text,
)

MORNING = at("2026-05-04 08:30")


def talk_by(person: str, identity: str, start: str, abstract: str = "") -> Session:
    """Return a talk of three quarters of an hour by somebody."""
    told = make_fact(abstract) if abstract else None
    people = (Participation(person),)
    return make_talk(identity, TITLES[identity], start, people=people, abstract=told)


TITLES = {
    "buoys": "Buoys",
    "tides": "Secrets by Tidewerk",
    "nets": "Nets",
    "crews": "Chances for Women from Gullsoft",
    "lines": "A Managing Director Expert Program from Reefwork",
}


@pytest.fixture(scope="module")
def bodies(classifier: Classifier) -> Engine:
    """Return an event of people of whom a role or a biography says what they are from."""
    event = make_event(
        people=(
            make_person(id="uma", name="Uma Berg", role=make_fact("Engineer, Tidewerk")),
            make_person(id="ivo", name="Ivo Lund", bio=make_fact("Ivo mends nets at Gullsoft.")),
            make_person(id="ole", name="Ole Quist", bio=make_fact("Managing director, Reefwork")),
            make_person(id="eva", name="Eva Moss", bio=make_fact("Eva was once at Tidewerk.")),
        ),
        rooms=(make_room(id="hall", name=make_text("Lighthouse")),),
        sessions=(
            talk_by("uma", "buoys", "2026-05-04 10:00"),
            talk_by("uma", "tides", "2026-05-04 14:00"),
            talk_by("ivo", "nets", "2026-05-05 11:00", "Nets as they are used at Netzhaus."),
            talk_by("eva", "crews", "2026-05-05 14:00"),
            talk_by("eva", "lines", "2026-05-05 16:00"),
        ),
    )
    return Engine(event, classifier)


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("who was the woman from Tidewerk again", "uma"),
        ("any Gullsoft folks here?", "ivo"),
        ("qui vient de chez Tidewerk ?", "uma"),
        ("who is here from Reefwork", "ole"),
        ("quién es el de Gullsoft", "ivo"),
        ("кто тут из Tidewerk", "uma"),
        ("来自Gullsoft的讲者是谁", "ivo"),
        ("Tidewerk에서 온 사람 누구야", "uma"),
    ],
)
def test_who_is_from_a_body_is_told_by_role_or_biography(
    bodies: Engine, question: str, person: str
) -> None:
    assert bodies.answer(question, MORNING).people == (person,)


@pytest.mark.parametrize("session", ["crews", "lines"])
@pytest.mark.parametrize("question", ["{}", "when is {}?", "where is {}?", "who gives {}?"])
def test_people_and_a_body_within_a_title_describe_nobody(
    bodies: Engine, question: str, session: str
) -> None:
    answer = bodies.answer(question.format(TITLES[session]), MORNING)
    assert answer.sessions == (session,)


@pytest.mark.parametrize("question", ["quién habla de Gullsoft", "qui cause de Gullsoft ?"])
def test_who_speaks_of_a_body_is_not_who_is_from_it(bodies: Engine, question: str) -> None:
    assert bodies.answer(question, MORNING).people != ("ivo",)


@pytest.mark.parametrize("question", ["anybody from Netzhaus?", "кто-нибудь из Netzhaus есть?"])
def test_who_is_from_a_body_that_only_a_talk_names_speaks_in_it(
    bodies: Engine, question: str
) -> None:
    assert bodies.answer(question, MORNING).sessions == ("nets",)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("what does Uma Berg talk about in the morning", "buoys"),
        ("Berg, what does she talk about at 14:00", "tides"),
        ("le gars de Tidewerk, Berg, il parle de quoi le matin", "buoys"),
        ("о чём говорит Uma Berg утром", "buoys"),
    ],
)
def test_talk_of_somebody_at_a_time_is_that_one(
    bodies: Engine, question: str, session: str
) -> None:
    assert bodies.answer(question, MORNING).sessions == (session,)


@pytest.mark.parametrize(
    "question", ["네이버에서 누가 발표해요?", "谁来自네이버？", "who is from Zepwerk?"]
)
def test_role_that_is_two_bodies_is_of_both(question: str) -> None:
    event = make_event(
        people=(
            make_person(id="jin", name="Jin Oh", role=make_fact("네이버 with Zepwerk")),
            make_person(id="ivo", name="Ivo Lund", role=make_fact("Researcher")),
        ),
        rooms=(make_room(id="hall", name=make_text("Lighthouse")),),
        sessions=(
            talk_by("jin", "buoys", "2026-05-04 10:00"),
            talk_by("ivo", "nets", "2026-05-04 12:00"),
        ),
    )
    answer = Engine(event).answer(question, MORNING)
    assert answer.sessions == ("buoys",)
    assert "Jin Oh" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "where does Mira Quell come from?",
        "where is Mira Quell from?",
        "d'où vient Mira Quell ?",
        "¿de dónde viene Mira Quell?",
        "откуда Mira Quell?",
        "من أين تأتي Mira Quell؟",
        "Mira Quell来自哪里？",
        "Mira Quell는 어디서 왔어요?",
    ],
)
def test_where_somebody_comes_from_of_whom_only_the_name_is_told_is_not_known(
    classifier: Classifier, question: str
) -> None:
    people = make_people(mira="Mira Quell")
    sessions = make_talks_of(people, "Cheap buoys for cold harbours")
    engine = Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)
    answer = engine.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ("mira",))
