"""Which of two sessions that a question names is first or longer: both are told, in that order."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_timed

BEFORE = at("2027-05-12 10:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("question", "topic", "sessions"),
    [
        (
            "which comes first, the plankton talk or the satellites one?",
            "when",
            "satellites plankton",
        ),
        (
            "A buoy for forty euros or Gliders in winter, which is earlier?",
            "when",
            "gliders cheap_buoys",
        ),
        ("le plancton ou les planeurs, lequel commence en premier ?", "when", "gliders plankton"),
        (
            "¿qué empieza antes, Listening to plankton o Gliders in winter?",
            "when",
            "gliders plankton",
        ),
        ("что раньше, Listening to plankton или Gliders in winter?", "when", "gliders plankton"),
        ("أيهما أولا، Listening to plankton أم Gliders in winter؟", "when", "gliders plankton"),
        ("Listening to plankton还是Gliders in winter先开始？", "when", "gliders plankton"),
        ("is the opening or the closing longer?", "how_long", "closing opening"),
        (
            "Listening to plankton and Gliders in winter, which is first?",
            "when",
            "gliders plankton",
        ),
        ("что раньше, планктон или спутники?", "when", "satellites plankton"),
        ("浮游生物和卫星哪个先开始？", "when", "satellites plankton"),
        ("플랑크톤 아니면 위성, 뭐가 먼저예요?", "when", "satellites plankton"),
        (
            "Listening to plankton이랑 Gliders in winter 중 뭐가 먼저예요?",
            "when",
            "gliders plankton",
        ),
        ("is Listening to plankton before or after Gliders in winter?", "when", "gliders plankton"),
        ("¿el plancton es antes o después de Gliders in winter?", "when", "gliders plankton"),
        ("планктон до или после Gliders in winter?", "when", "gliders plankton"),
        ("is Listening to plankton earlier than Gliders in winter?", "when", "gliders plankton"),
        ("le plancton est plus tôt que Gliders in winter ?", "when", "gliders plankton"),
        (
            "Listening to plankton est plus tard qu'A buoy for forty euros ?",
            "when",
            "plankton cheap_buoys",
        ),
        ("is Listening to plankton after Gliders in winter?", "when", "gliders plankton"),
        ("l'ouverture est-elle avant Gliders in winter ?", "when", "opening gliders"),
        ("открытие до Gliders in winter?", "when", "opening gliders"),
        (
            "which comes first: plankton, A buoy for forty euros or Gliders in winter?",
            "when",
            "gliders cheap_buoys plankton",
        ),
        (
            "أيهما أولا: plankton أم satellites أم Gliders in winter؟",
            "when",
            "gliders satellites plankton",
        ),
    ],
)
def test_both_sides_are_told_in_the_order_asked_for(
    harbour: Engine, question: str, topic: str, sessions: str
) -> None:
    answer = harbour.answer(question, BEFORE)
    assert (answer.topic, answer.sessions) == (topic, tuple(sessions.split()))


@pytest.mark.parametrize(
    "question", ["is it earlier on Thursday or Friday?", "is the Sail Loft or the Foyer first?"]
)
def test_days_and_rooms_are_no_sessions(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, BEFORE).topic != "how_long"


def test_two_that_begin_at_once_are_said_to_do_so() -> None:
    hours = ("2026-05-04 09:00", "2026-05-04 10:00")
    weirs, eels = (make_timed(one.lower(), one, *hours) for one in ("Weirs", "Eels"))
    answer = Engine(make_event(sessions=(weirs, eels))).answer(
        "what is earlier, Weirs or Eels?", BEFORE
    )
    assert (answer.topic, set(answer.sessions)) == ("overlap", {"weirs", "eels"})
