"""Sessions by what they mean: which is nearest, and how likely it is the one meant."""

from __future__ import annotations

from bot.answering.classifier.encoder import NoEncoder, find_encoder
from bot.answering.linking.meanings import MEANT, NEAR, SURE, Meanings
from bot.core.models import SessionKind
from tests.builders import make_event, make_fact, make_session

LONG = "First the speaker is introduced. " * 7

TITLES = {
    "quantum": "Let's build a quantum computer",
    "norway": "The rise and fall of voting on the internet in Norway",
    "rocket": "First steps into space with sounding rockets",
    "glasses": "Smart eye wear",
    "lunch": "Lunch",
}


def make_meanings() -> Meanings:
    """Return what the sessions of a builder's event mean; one tells late what it is about."""
    sessions = [
        make_session(id=identity, title=title, kind=SessionKind.TALK)
        for identity, title in TITLES.items()
        if identity != "lunch"
    ]
    late = make_fact(f"{LONG}Then it is about keeping bees and making honey.")
    sessions += [
        make_session(id="late", title="What remains", kind=SessionKind.TALK, abstract=late),
        make_session(id="again", title=TITLES["rocket"], kind=SessionKind.TALK),
        make_session(id="lunch", title="Lunch", kind=SessionKind.MEAL),
    ]
    return Meanings(make_event(sessions=tuple(sessions)), find_encoder())


def test_session_in_another_language_is_surely_meant() -> None:
    nearest = make_meanings().nearest(("ordenadores cuánticos",))
    assert (nearest.ids, nearest.chance >= SURE) == (("quantum",), True)


def test_session_held_twice_is_no_rival_of_itself() -> None:
    nearest = make_meanings().nearest(("ракеты", "что-нибудь про ракеты"))
    assert (nearest.ids, nearest.chance >= MEANT) == (("rocket", "again"), True)


def test_what_an_abstract_tells_late_is_read_too() -> None:
    assert make_meanings().nearest(("apiculture",)).ids == ("late",)


def test_what_no_session_is_about_is_not_near() -> None:
    assert make_meanings().nearest(("tax returns", "something about tax returns")).chance < NEAR


def test_meals_are_no_subject() -> None:
    assert "lunch" not in make_meanings().nearest(("lunch",)).nearness


def test_without_an_encoder_or_words_nothing_is_near() -> None:
    event = make_event()
    assert Meanings(event, NoEncoder()).nearest(("space",)).nearness == {}
    assert make_meanings().nearest((" ", "")).nearness == {}
