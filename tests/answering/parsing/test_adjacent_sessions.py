"""What comes right before or after somebody's session, or one named."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import Participation, Session, SessionKind
from tests.builders import at, make_event, make_person, make_room, make_session, make_text

MORNING = at("2026-05-04 08:00")


def _talk(name: str, room: str, begins: str, ends: str, who: str = "") -> Session:
    return make_session(
        id=name.lower().replace(" ", "-"),
        title=name,
        kind=SessionKind.TALK if who else SessionKind.BREAK,
        rooms=(room,),
        people=(Participation(who),) if who else (),
        start=at(f"2026-05-04 {begins}"),
        end=at(f"2026-05-04 {ends}"),
    )


PEOPLE = {"ana": "Ana Prieto", "ben": "Ben Ockham", "eva": "Eva Lindqvist", "jun": "Jun Takeda"}
ENGINE = Engine(
    make_event(
        people=tuple(make_person(id=key, name=name) for key, name in PEOPLE.items()),
        rooms=tuple(
            make_room(id=one, name=make_text(name))
            for one, name in (("hall", "Harbour Hall"), ("loft", "Sail Loft"))
        ),
        sessions=(
            _talk("Kelp", "hall", "09:00", "09:30", "ana"),
            _talk("Coffee break", "loft", "09:30", "09:45"),
            _talk("Wrecks", "loft", "09:45", "10:15", "jun"),
            _talk("Foam", "hall", "10:00", "10:30", "ben"),
            _talk("Tides", "hall", "11:00", "11:30", "eva"),
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("Who speaks after Ana Prieto?", "foam"),
        ("which talk is right before Eva Lindqvist", "foam"),
        ("what's next after Ben Ockham's talk?", "tides"),
        ("which talk follows Kelp?", "foam"),
        ("the break before Ben Ockham's talk", "coffee-break"),
        ("how long is the talk after Ana Prieto's?", "foam"),
        ("Qui parle après Ana Prieto ?", "foam"),
        ("Quelle conférence précède celle d'Eva Lindqvist ?", "foam"),
        ("¿Quién habla después de Ana Prieto?", "foam"),
        ("¿Qué charla precede a la de Eva Lindqvist?", "foam"),
        ("Кто выступает после Ana Prieto?", "foam"),
        ("Какой доклад прямо перед Eva Lindqvist?", "foam"),
        ("ما المحاضرة التي تلي محاضرة Ana Prieto؟", "foam"),
        ("من يتحدث قبل Eva Lindqvist؟", "foam"),
        ("Ana Prieto的演讲后面是什么？", "foam"),
        ("Eva Lindqvist之前是谁演讲？", "foam"),
        ("Ana Prieto 다음에는 누가 발표하나요?", "foam"),
        ("Eva Lindqvist 바로 전 세션은 뭐예요?", "foam"),
    ],
)
def test_neighbour_of_somebodys_session_is_told_in_its_room(question: str, session: str) -> None:
    assert ENGINE.answer(question, MORNING).sessions == (session,)


@pytest.mark.parametrize(
    "question", ["Who speaks after Eva Lindqvist?", "Eva Lindqvist 다음에는 누가 발표하나요?"]
)
def test_nothing_is_after_the_last_of_the_day(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert answer.text.splitlines()[0].endswith(("after 11:30.", "11:30 이후."))


@pytest.mark.parametrize(
    "question",
    [
        "Who was president before Ana Prieto?",
        "when does Ana Prieto speak?",
        "Ana Prieto 다음 발표는 언제예요?",
        "can I ask questions after Ana Prieto's talk",
    ],
)
def test_something_else_beside_before_or_after_asks_for_no_neighbour(question: str) -> None:
    assert "foam" not in ENGINE.answer(question, MORNING).sessions


@pytest.mark.parametrize("follow_up", ["and who speaks after her?", "et qui parle après elle ?"])
def test_neighbour_of_whom_was_told_of_is_told(follow_up: str) -> None:
    first = ENGINE.answer("When does Ana Prieto speak?", MORNING)
    turns = (Turn("When does Ana Prieto speak?", first),)
    assert ENGINE.answer(follow_up, MORNING, earlier=turns).sessions == ("foam",)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what is before Foam?", "kelp coffee-break"),
        ("what's right before Tides", "foam"),
        ("what comes after Kelp?", "coffee-break foam"),
        ("Qu'y a-t-il avant Tides ?", "foam"),
        ("¿Qué hay antes de Tides?", "foam"),
        ("что перед Tides?", "foam"),
        ("ماذا قبل Tides؟", "foam"),
        ("Tides之前是什么？", "foam"),
        ("Kelp 다음은 뭐예요?", "coffee-break foam"),
    ],
)
def test_what_is_beside_a_session_is_told_in_its_room(question: str, sessions: str) -> None:
    assert ENGINE.answer(question, MORNING).sessions == tuple(sessions.split())


@pytest.mark.parametrize(
    "question",
    [
        "what do I need before Tides?",
        "what should I know before Tides?",
        "que faut-il savoir avant Tides ?",
        "¿Qué necesito saber antes de Tides?",
        "что нужно знать перед Tides?",
        "Tides之前需要准备什么？",
    ],
)
def test_what_one_needs_before_a_session_is_asked_of_itself(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert (answer.topic, "Foam" in answer.text) == ("session_prerequisites", False)
