"""What a follow-up says or asks of what was just told: a place, a day, where it all is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import EVE, talk

BUOY = "A buoy for forty euros"


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        (f"when is {BUOY}?", "it starts in the Great Hall, right?", "No, not Great Hall."),
        (f"when is {BUOY}?", "is it in the Attic?", f"Yes. “{BUOY}” is in Attic."),
        (f"¿cuándo es «{BUOY}»?", "¿es en el Great Hall?", "No, Great Hall no."),
        (f"когда «{BUOY}»?", "он в Great Hall, да?", "Нет, не Great Hall."),
        (f"when is {BUOY}?", "is it on Tuesday?", "No, not Tuesday 5 May."),
        ("what is the Wi-Fi?", "and on Tuesday?", "The network is called Lamp."),
        ("what's on on Monday?", "and where?", "“Opening ceremony” is in Great Hall."),
    ],
)
def test_a_follow_up_is_held_against_what_was_just_told(
    engine: Engine, first: str, then: str, said: str
) -> None:
    assert talk(engine, first, then).text.startswith(said)


def test_whoever_names_a_room_is_not_told_where_the_event_is(engine: Engine) -> None:
    assert "Harbour House" not in talk(engine, f"{BUOY} is in the Attic, right?").text


def test_the_rest_of_a_question_on_what_is_unknown_tells_nothing_of_the_event(
    engine: Engine,
) -> None:
    told = engine.answer("où est le parking et il ferme à quelle heure ?", EVE).text
    assert "5 mai" not in told


def test_a_known_phrase_that_is_no_session_is_said_to_be_none(engine: Engine) -> None:
    assert engine.answer("how long is the bird walk?", EVE).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize("then", ["who gave it", "quién la dio", "qui l'a donnée", "кто его читал"])
def test_who_gave_what_was_just_told_is_told(engine: Engine, then: str) -> None:
    given = talk(engine, f"when is {BUOY}?", then)
    assert (given.status, given.topic) == (AnswerStatus.ANSWERED, "speakers")


@pytest.mark.parametrize("then", ["وما دوره؟", "ودوره؟"])
def test_role_of_whoever_was_told_is_asked_in_arabic(conference: Engine, then: str) -> None:
    told = talk(conference, "من يلقي الكلمة الرئيسية؟", then, now=at("2025-12-04 08:00"))
    assert (told.topic, told.people) == ("who_is", ("foradori",))
