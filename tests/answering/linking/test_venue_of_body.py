"""A body that the venue is called after, and whether something is there: "is this at the UN?"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Text, Venue
from tests.builders import at, make_event, make_fact, make_organisation, make_origin, make_person

MORNING = at("2026-05-04 08:30")

GUILD = Text.of(
    en="Lantern Guild", fr="Guilde des Lanternes", es="Gremio de Faroles", ru="Гильдия фонарей",
    ar="نقابة الفوانيس", zh="灯笼公会", ko="등불길드",
)  # fmt: skip
HOUSE = Text.of(
    en="Lantern Guild House", fr="Maison de la Guilde des Lanternes",
    es="Casa del Gremio de Faroles", ru="Гильдия фонарей, дом", ar="دار نقابة الفوانيس",
    zh="灯笼公会大楼", ko="등불길드 회관",
)  # fmt: skip

AT_GUILD = (
    "is this at the Lantern Guild?",
    "so the conference takes place at the Lantern Guild in Brest?",
    "ça se passe à la Guilde des Lanternes ?",
    "¿es en el Gremio de Faroles?",
    "هل المؤتمر في نقابة الفوانيس؟",
    "会议在灯笼公会开吗？",
    "등불길드에서 하나요?",
)
OF_GUILD = (
    "is anyone from the Lantern Guild speaking?",
    "does she work at the Lantern Guild?",
    "elle travaille à la Guilde des Lanternes ?",
    "есть кто-нибудь из Гильдия фонарей?",
    "灯笼公会有谁来？",
    "등불길드에서 누가 와요?",
)


@pytest.fixture(scope="module")
def guild(classifier: Classifier) -> Engine:
    """Return an event in a house that is called after a body somebody is from."""
    venue = Venue(
        name=make_fact(HOUSE), city=make_fact("Brest"), origin=make_origin("event.yaml", "venue")
    )
    event = make_event(
        organisations=(make_organisation(name=GUILD),),
        people=(make_person(organisation="harbour"),),
    )
    return Engine(replace(event, venue=venue), classifier)


@pytest.mark.parametrize("question", AT_GUILD)
def test_something_at_the_body_is_where_the_event_is(guild: Engine, question: str) -> None:
    answer = guild.answer(question, MORNING)
    assert (answer.people, "Brest" in answer.text) == ((), True)


@pytest.mark.parametrize("question", OF_GUILD)
def test_people_of_the_body_are_no_place(guild: Engine, question: str) -> None:
    assert guild.answer(question, MORNING).people == ("ana-lima",)


@pytest.mark.parametrize(
    ("question", "yes"),
    [
        ("is this at the UN in NY?", "Yes."),
        ("c’est à l’ONU ?", "Oui."),
        ("es en la ONU?", "Sí."),
        ("это в ООН?", "Да."),
        ("هل هذا في الأمم المتحدة؟", "نعم."),
        ("在联合国开吗", "是的。"),
        ("유엔에서 하나요?", "네."),
    ],
)
def test_it_is_confirmed_that_it_is_there(conference: Engine, question: str, yes: str) -> None:
    answer = conference.answer(question, at("2025-12-04 08:00"))
    assert (answer.people, answer.text[: len(yes)]) == ((), yes)
