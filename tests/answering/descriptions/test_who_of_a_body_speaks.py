"""Who of a body speaks at a time, be the body a part of a name, in a role, or of the speakers."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_room,
    make_talk,
    make_text,
)

MORNING = at("2026-05-04 08:30")

ASKED = (
    "who from {} speaks {}?",
    "qui de {} parle {} ?",
    "¿quién de {} habla {}?",
    "кто из {} выступает {}?",
    "من من {} يتحدث {}؟",
    "{}有谁{}发言？",
    "{}에서 누가 {} 발표하나요?",
)
TODAY = ("today", "aujourd’hui", "hoy", "сегодня", "اليوم", "今天", "오늘")
TOMORROW = ("tomorrow", "demain", "mañana", "завтра", "غداً", "明天", "내일")
AT_TWO = ("at 2 pm", "à 14h", "a las 14:00", "в 14:00", "الساعة 14:00", "14点", "14시에")
AND_TOMORROW = (
    "and tomorrow?", "et demain ?", "¿y mañana?", "а завтра?", "وغدا؟", "明天呢？", "내일은요?",
)  # fmt: skip


# Chinese has no word here that says "from": only organisations of the event are read so.
PEOPLE_OF_ROLES = {"ana": "Ana Ruiz", "mar": "Mar Vidal", "ole": "Ole Quist"}
ASKED_OF_ROLES = [
    pair for pair in zip(ASKED, TODAY, TOMORROW, strict=True) if "有谁" not in pair[0]
]


@pytest.fixture(scope="module")
def clinic(classifier: Classifier) -> Engine:
    """Return an event of two days whose bodies have longer names, departments and speakers."""
    bodies = {
        "who": "World Health Organization",
        "harbours": "World Health Organization Harbours Programme Lisbon",
        "heart": "Cardiología - UCO",
        "lantern": "Lantern Works",
    }
    people = {
        "uma": ("Uma Berg", "who"),
        "ivo": ("Ivo Lund", "harbours"),
        "ole": ("Ole Quist", "heart"),
        "eva": ("Eva Moss", "lantern"),
        "kai": ("Kai Storm", "lantern"),
        "cardiologia": ("Cardiología", None),
    }
    roles = {
        "ana": ("Ana Ruiz", "Directora General de Docencia, Ministerio de Salud, CABA"),
        "mar": ("Mar Vidal", "SAME, Ministerio de Salud CABA"),
    }
    talks = (
        ("panel", "Open panel", "2026-05-04 10:00", ("uma", "mar")),
        ("nets", "Nets", "2026-05-04 14:00", ("eva",)),
        ("hearts", "Hearts", "2026-05-04 16:00", ("ole",)),
        ("tides", "Tides", "2026-05-05 11:00", ("ivo", "eva", "kai")),
        ("close", "Wrap-up", "2026-05-06 15:00", ("cardiologia", "ana")),
    )
    event = make_event(
        organisations=tuple(make_organisation(id=k, name=make_text(v)) for k, v in bodies.items()),
        people=(
            *(make_person(id=k, name=n, organisation=b) for k, (n, b) in people.items()),
            *(make_person(id=k, name=n, role=make_fact(r)) for k, (n, r) in roles.items()),
        ),
        rooms=(make_room(),),
        sessions=tuple(
            make_talk(one, title, start, people=tuple(map(Participation, whom)))
            for one, title, start, whom in talks
        ),
    )
    return Engine(event, classifier)


@pytest.mark.parametrize(("question", "day"), [*zip(ASKED, TOMORROW, strict=True)])
def test_longer_name_that_begins_with_the_body_is_of_it(
    clinic: Engine, question: str, day: str
) -> None:
    answer = clinic.answer(question.format("World Health Organization", day), MORNING)
    assert (answer.people, answer.sessions) == (("ivo",), ("tides",))


@pytest.mark.parametrize(
    "question",
    ["who from the WHO speaks {}?", "qui de l’OMS parle {} ?", "кто из ВОЗ выступит {}?"],
)
def test_longer_name_that_begins_with_the_body_is_of_its_abbreviation(
    clinic: Engine, question: str
) -> None:
    assert clinic.answer(question.format("05.05."), MORNING).people == ("ivo",)


@pytest.mark.parametrize(("question", "day"), [(asked, day) for asked, day, _ in ASKED_OF_ROLES])
@pytest.mark.parametrize(
    ("body", "person", "session"),
    [
        ("Ministerio de Salud", "mar", "panel"),
        ("SAME", "mar", "panel"),
        ("Cardiología", "ole", "hearts"),
    ],
)
def test_body_in_a_role_or_among_the_speakers_has_its_people(
    clinic: Engine, question: str, day: str, body: str, person: str, session: str
) -> None:
    answer = clinic.answer(question.format(body, day), MORNING)
    assert (answer.people, answer.sessions) == ((person,), (session,))


@pytest.mark.parametrize(("question", "day"), [(asked, day) for asked, _, day in ASKED_OF_ROLES])
@pytest.mark.parametrize(
    ("body", "people"), [("Ministerio de Salud", {"ana", "mar"}), ("Cardiología", {"ole"})]
)
def test_those_of_a_body_that_may_have_more_are_told_where_none_speaks_then(
    clinic: Engine, question: str, day: str, body: str, people: set[str]
) -> None:
    answer = clinic.answer(question.format(body, day), MORNING)
    assert set(answer.people) - {"cardiologia"} == people
    assert all(PEOPLE_OF_ROLES[one] in answer.text.splitlines()[0] for one in people)


def test_follow_up_of_a_day_and_an_hour_is_of_the_body_then(
    clinic: Engine,
) -> None:
    before = "who from Lantern Works speaks at 2 pm?"
    turn = Turn(before, clinic.answer(before, MORNING))
    assert clinic.answer("and at 11 am tomorrow?", MORNING, earlier=(turn,)).sessions == ("tides",)


@pytest.mark.parametrize(
    ("question", "hour", "follow_up"), [*zip(ASKED, AT_TWO, AND_TOMORROW, strict=True)]
)
def test_follow_up_of_another_day_is_of_the_body_and_not_of_its_hour(
    clinic: Engine, question: str, hour: str, follow_up: str
) -> None:
    before = question.format("Lantern Works", hour)
    turn = Turn(before, clinic.answer(before, MORNING))
    assert turn.answer.people == ("eva",)
    answer = clinic.answer(follow_up, MORNING, earlier=(turn,))
    assert (set(answer.people), answer.sessions) == ({"eva", "kai"}, ("tides",))
