"""Who is from a body of the event, by any part of its name, and that nobody is from another."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
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

BODIES = {
    "who": "World Health Organization",
    "oxford": "University of Oxford",
    "dutch": "Dutch Institute for Quiet Harbours (DIQH)",
    "ectw": "European Centre for Tide Watch and Care",
    "norway": "Norwegian Ministry of Harbours",
    "tidewerk": "Tidewerk International AG",
}
PEOPLE = {
    "uma": ("Uma Berg", "who"),
    "ivo": ("Ivo Lund", "oxford"),
    "ole": ("Ole Quist", "dutch"),
    "eva": ("Eva Moss", "ectw"),
    "kai": ("Kai Storm", "norway"),
    "lea": ("Lea Voss", "tidewerk"),
}


@pytest.fixture(scope="module")
def bodies(classifier: Classifier) -> Engine:
    """Return an event each of whose people is from another body."""
    event = make_event(
        organisations=tuple(
            make_organisation(id=one, name=make_text(name)) for one, name in BODIES.items()
        ),
        people=tuple(
            make_person(id=one, name=name, organisation=body)
            for one, (name, body) in PEOPLE.items()
        ),
        rooms=(make_room(),),
        sessions=(
            make_talk("panel", "Health for all", "2026-05-04 10:00", people=_parts("uma", "ivo")),
            make_talk("tides", "Tides", "2026-05-04 12:00", people=_parts("ole", "eva", "lea")),
            make_talk("nets", "Nets", "2026-05-04 14:00", people=_parts("kai")),
        ),
    )
    return Engine(event, classifier)


def _parts(*people: str) -> tuple[Participation, ...]:
    return tuple(map(Participation, people))


ASKED = (
    "which speakers are from {}?",
    "is anybody from {} here?",
    "quels intervenants viennent de {} ?",
    "¿quién trabaja en {}?",
    "есть кто-нибудь из {}?",
    "هل يوجد أحد من {}؟",
    "谁来自{}？",
    "{} 소속 연사는 누구인가요?",
)


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize(
    ("body", "person"),
    [
        ("University of Oxford", "ivo"),
        ("Oxford University", "ivo"),
        ("DIQH", "ole"),
        ("ECTW", "eva"),
        ("Tidewerk", "lea"),
        ("WHO", "uma"),
    ],
)
def test_who_is_from_a_body_is_told_by_a_part_of_its_name(
    bodies: Engine, question: str, body: str, person: str
) -> None:
    assert bodies.answer(question.format(body), MORNING).people == (person,)


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize(
    "body", ["University of Kiel", "Ministry of Harbours of Italy", "Bank of Norway"]
)
def test_nobody_is_from_a_body_that_only_shares_words(
    bodies: Engine, question: str, body: str
) -> None:
    answer = bodies.answer(question.format(body), MORNING)
    assert (answer.people, answer.sessions) == ((), ())
    assert body in answer.text


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("quelqu'un de l'OMS ?", "uma"),
        ("¿hay alguien de la Universidad de Oxford?", "ivo"),
        ("кто из ВОЗ?", "uma"),
        ("有世卫组织的人吗？", "uma"),
        ("anyone from the ministry?", "kai"),
    ],
)
def test_body_is_known_as_other_languages_call_it(
    bodies: Engine, question: str, person: str
) -> None:
    assert bodies.answer(question, MORNING).people == (person,)


@pytest.mark.parametrize(
    ("before", "question", "people"),
    [
        ("who takes part in Health for all?", "who of them is from the WHO?", ("uma",)),
        ("who is from Tidewerk?", "and from the ECTW?", ("eva",)),
        ("qui vient de Tidewerk ?", "et du DIQH ?", ("ole",)),
        ("who is from Tidewerk?", "and from Gullsoft?", ()),
    ],
)
def test_body_is_asked_for_of_those_just_told_of(
    bodies: Engine, before: str, question: str, people: tuple[str, ...]
) -> None:
    turn = Turn(before, bodies.answer(before, MORNING))
    assert bodies.answer(question, MORNING, earlier=(turn,)).people == people


@pytest.mark.parametrize("question", ["anybody from UNODA?", "quelqu’un de l’UNODA ?"])
def test_body_of_the_event_with_nobody_listed_is_told_as_what_it_is(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, at("2025-12-04 09:00")).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "is anybody speaking at noon?",
        "who is here from abroad?",
        "I am from Gullsoft, who opens the day?",
        "¿quién habla de la OMS?",
    ],
)
def test_nobody_is_said_to_be_from_what_is_no_body_asked_for(bodies: Engine, question: str) -> None:
    text = bodies.answer(question, MORNING).text
    assert "said to be from" not in text
    assert "De ninguna de las personas" not in text


THEN = (
    "who from {} speaks {}?",
    "qui de {} parle {} ?",
    "¿quién de {} habla {}?",
    "выступает ли кто-нибудь из {} {}?",
    "هل يتحدث أحد من {} {}؟",
    "{}有谁{}发言？",
    "{}에서 누가 {} 발표하나요?",
)
TODAY = ("today", "aujourd’hui", "hoy", "сегодня", "اليوم", "今天", "오늘")
TOMORROW = ("tomorrow", "demain", "mañana", "завтра", "غداً", "明天", "내일")


@pytest.mark.parametrize(
    ("body", "person", "session"),
    [("University of Oxford", "ivo", "panel"), ("Norwegian Ministry of Harbours", "kai", "nets")],
)
@pytest.mark.parametrize(("question", "day"), list(zip(THEN, TODAY, strict=True)))
def test_who_from_a_body_speaks_on_a_day_is_told_of_that_day(
    bodies: Engine, question: str, day: str, body: str, person: str, session: str
) -> None:
    answer = bodies.answer(question.format(body, day), MORNING)
    assert (answer.people, answer.sessions) == ((person,), (session,))


@pytest.mark.parametrize(("question", "day"), list(zip(THEN, TOMORROW, strict=True)))
def test_nobody_from_a_body_on_a_day_is_said_so(bodies: Engine, question: str, day: str) -> None:
    answer = bodies.answer(question.format("University of Oxford", day), MORNING)
    assert answer.people == ()
    assert "University of Oxford" in answer.text


def test_who_from_a_body_speaks_now_is_told_of_those_on_now(bodies: Engine) -> None:
    question = "who from the University of Oxford is speaking now?"
    now, later = (bodies.answer(question, at(f"2026-05-04 {hour}")) for hour in ("10:10", "13:00"))
    assert (now.sessions, later.sessions) == (("panel",), ())


@pytest.fixture(scope="module")
def departments(classifier: Classifier) -> Engine:
    """Return an event of whose people the roles name departments, and bodies that have them."""
    roles = {
        "uma": "Director, Department of Outer Space, Ministry of Foreign Affairs",
        "ivo": "Ministry of Foreign Affairs",
        "ole": "Head of the Disarmament Division at the Ministry of Foreign Affairs",
        "eva": "Professor, Oxford Hospitals",
    }
    people = tuple(
        make_person(id=one, name=PEOPLE[one][0], role=make_fact(role))
        for one, role in roles.items()
    )
    sessions = (make_talk("panel", "Panel", "2026-05-04 10:00", people=_parts(*roles)),)
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize("question", ["who is from the {}?", "qui vient du {} ?", "кто из {}?"])
@pytest.mark.parametrize(
    ("body", "people"),
    [
        ("Ministry of Foreign Affairs", ("uma", "ivo", "ole")),
        ("Department of Outer Space", ("uma",)),
        ("Disarmament Division", ("ole",)),
        ("Department of History", ()),
    ],
)
def test_departments_are_of_their_body(
    departments: Engine, question: str, body: str, people: tuple[str, ...]
) -> None:
    assert departments.answer(question.format(body), MORNING).people == people


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("is there a person from Security I can call", "topic:security"),
        ("somebody from Registration here?", "topic:registration"),
        ("¿hay alguien de Seguridad?", "topic:security"),
        ("y a-t-il quelqu’un de la Presse ?", "topic:press"),
    ],
)
def test_usual_topic_with_a_capital_is_no_body(harbour: Engine, question: str, topic: str) -> None:
    assert harbour.answer(question, at("2027-05-13 08:00")).topic == topic


@pytest.mark.parametrize("body", ["Prezi", "Zoom", "Catering"])
def test_other_word_with_a_capital_is_a_body_that_nobody_is_from(
    harbour: Engine, body: str
) -> None:
    answer = harbour.answer(f"is anybody from {body} here?", at("2027-05-13 08:00"))
    assert (answer.people, f"“{body}”" in answer.text) == ((), True)


def test_contact_told_in_a_guess_is_told_once(conference: Engine) -> None:
    text = conference.answer("is the private sector invited", at("2025-12-04 09:00")).text
    assert text.count("yoo2@un.org") == 1
