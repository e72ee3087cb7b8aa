"""Whether two people speak in one session gets a yes with it, or a no with what each gives."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_people, make_session

NOW = at("2026-05-03 12:00")
ENGINE = Engine(
    make_event(
        people=make_people(
            orla="Orla Kavanagh", bruno="Bruno Teixeira", mina="Mina Halvorsen", tom="Tom Ekholm"
        ),
        sessions=(
            make_session(
                id="moss",
                title="Moss on roofs",
                people=(Participation(person="orla"), Participation(person="bruno")),
            ),
            make_session(id="bells", title="Casting bells", people=(Participation(person="mina"),)),
        ),
    )
)
BOTH = "Orla Kavanagh{}Bruno Teixeira"
APART = "Orla Kavanagh{}Mina Halvorsen"
ASKED = [
    ("do {} speak together?", " and ", "Yes."),
    ("are {} in the same session?", " and ", "Yes."),
    ("{} together?", " and ", "Yes."),
    ("{} parlent-ils ensemble ?", " et ", "Oui."),
    ("{} sont dans la même séance ?", " et ", "Oui."),
    ("¿{} hablan juntos?", " y ", "Sí."),
    ("¿están {} en la misma sesión?", " y ", "Sí."),
    ("{} выступают вместе?", " и ", "Да."),
    ("{} на одной сессии?", " и ", "Да."),
    ("هل يتحدث {} معا؟", " و", "نعم."),
    ("هل {} في نفس الجلسة؟", " و", "نعم."),
    ("{}一起演讲吗？", "和", "是的。"),
    ("{}在同一场吗？", "和", "是的。"),
    ("{}는 같이 발표해요?", "와 ", "네."),
    ("{}는 같은 세션이에요?", "와 ", "네."),
]


@pytest.mark.parametrize(("asking", "joint", "yes"), ASKED)
def test_those_who_speak_together_get_a_yes(asking: str, joint: str, yes: str) -> None:
    answer = ENGINE.answer(asking.format(BOTH.format(joint)), NOW)

    assert (answer.text.splitlines()[0], answer.sessions) == (yes, ("moss",))


@pytest.mark.parametrize(("asking", "joint", "yes"), ASKED)
def test_those_who_do_not_get_a_no_with_what_each_gives(asking: str, joint: str, yes: str) -> None:
    answer = ENGINE.answer(asking.format(APART.format(joint)), NOW)

    assert not answer.text.startswith(yes)
    assert answer.sessions == ("moss", "bells")


@pytest.mark.parametrize(
    "question",
    [
        "do Orla Kavanagh and Bruno Teixeira work together?",
        "are Orla Kavanagh and Bruno Teixeira in the same room?",
        "do Orla Kavanagh and Bruno Teixeira come from the same town?",
        "did Orla Kavanagh and Bruno Teixeira write a book together?",
        "do Orla Kavanagh and Tom Ekholm speak together?",  # nothing of him is known
        "Orla Kavanagh et Bruno Teixeira travaillent ensemble ?",
        "Orla Kavanagh и Bruno Teixeira живут вместе?",
        "Orla Kavanagh와 Bruno Teixeira는 같이 일해요?",
        "Orla Kavanagh和Bruno Teixeira一起工作吗？",
        "هل يعمل Orla Kavanagh وBruno Teixeira معا؟",
        "¿Orla Kavanagh y Bruno Teixeira viven juntos?",
    ],
)
def test_what_else_is_asked_of_two_gets_no_verdict(question: str) -> None:
    first = ENGINE.answer(question, NOW).text.split()[0]

    assert first not in {
        "Yes.",
        "No.",
        "Oui.",
        "Non.",
        "Да.",
        "Нет.",
        "네.",
        "아니요.",
        "نعم.",
        "是的。",
        "Sí.",
    }
