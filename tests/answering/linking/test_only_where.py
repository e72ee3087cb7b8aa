"""A place that something is said to be at is the event's, be it a word of a session's title."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import OrganisationRole, Text
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_session,
    make_text,
    make_venue,
)

NOW = at("2026-05-01 09:00")
KENYA = Text.of(
    en="Government of Kenya", fr="Gouvernement du Kenya", es="Gobierno de Kenia",
    ru="Правительство Кении", ar="حكومة كينيا", zh="肯尼亚政府", ko="케냐 정부",
)  # fmt: skip
CALLED = ("Kenya", "Kenia", "Кения", "كينيا", "肯尼亚", "케냐")
UNION = Text.of(
    en="Reef Union", fr="Union des récifs", es="Unión de Arrecifes", ru="Союз рифов",
    ar="اتحاد الشعاب", zh="珊瑚联盟", ko="산호연합",
)  # fmt: skip
HOUSE = Text.of(
    en="Reef Union House", fr="Maison de l'Union des récifs", es="Casa de la Unión de Arrecifes",
    ru="Союз рифов, дом", ar="دار اتحاد الشعاب", zh="珊瑚联盟大楼", ko="산호연합 회관",
)  # fmt: skip


@pytest.fixture(scope="module")
def reefs(classifier: Classifier) -> Engine:
    """Return an event in Lisbon with talks on other towns, and a country among its bodies."""
    sessions = (
        make_session(id="maps", title=make_text("Wuxville Mapathon")),
        make_session(id="floods", title=make_text("Floods in Nairobi, and who pays for them")),
    )
    bodies = (
        make_organisation(id="kenya", name=KENYA, aliases=CALLED, role=OrganisationRole.PARTNER),
        make_organisation(id="union", name=UNION, role=OrganisationRole.ORGANISER),
    )
    venue = make_venue(name=make_fact(HOUSE), city=make_fact("Lisbon"))
    event = make_event(sessions=sessions, organisations=bodies)
    return Engine(replace(event, venue=venue), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "is it in Nairobi?",
        "it's in Nairobi, right?",
        "is it in Kenya?",
        "c'est à Nairobi ?",
        "c'est au Kenya ?",
        "¿es en Nairobi?",
        "это в Найроби, да?",
        "是在肯尼亚吗？",
        "나이로비에서 하는 거죠?",
    ],
)
def test_another_place_is_not_where_the_event_is(reefs: Engine, question: str) -> None:
    answer = reefs.answer(question, NOW)
    right = reefs.tell(("where",), NOW, answer.language)
    assert answer.sessions == ()
    assert answer.text.endswith(right.text)
    assert answer.text != right.text


@pytest.mark.parametrize(
    "question",
    [
        "is it in Wuxville?",
        "c'est à Wuxville ?",
        "is it in Kenya or at the Reef Union?",
        "c'est au Kenya ou à l'Union des récifs ?",
        "¿es en Kenia o en la Unión de Arrecifes?",
        "在肯尼亚还是在珊瑚联盟？",
        "케냐에서 해요 아니면 산호연합에서 해요?",
    ],
)
def test_a_town_nobody_knows_and_a_choice_get_no_verdict(reefs: Engine, question: str) -> None:
    answer = reefs.answer(question, NOW)
    assert answer.text == reefs.tell(("where",), NOW, answer.language).text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is the mapathon in Wuxville?", "maps"),
        ("is there anything about Nairobi?", "floods"),
        ("Nairobi?", "floods"),
    ],
)
def test_what_is_asked_of_a_session_stays_its_own(reefs: Engine, question: str, told: str) -> None:
    assert reefs.answer(question, NOW).sessions == (told,)


def test_a_body_that_does_something_stays_a_body(reefs: Engine) -> None:
    assert "Government of Kenya" in reefs.answer("does Kenya take part?", NOW).text


@pytest.mark.parametrize(
    ("question", "is_denied"),
    [
        ("is it in Portugal?", False),
        ("c'est au Portugal ?", False),
        ("葡萄牙举行吗？", False),
        ("is it in Spain?", True),
        ("is it in Madrid?", True),
    ],
)
def test_a_country_not_published_is_not_denied(
    classifier: Classifier, question: str, is_denied: bool
) -> None:
    venue = make_venue(name=make_fact("Cable Hall"), city=make_fact("Lisbon"), country=None)
    event = replace(make_event(zone="Europe/Lisbon"), venue=venue)
    engine = Engine(event, classifier)
    answer = engine.answer(question, NOW)
    plain = engine.tell(("where",), NOW, answer.language)
    assert (answer.text != plain.text) is is_denied


def test_somebody_called_as_a_town_is_not_where_it_is(classifier: Classifier) -> None:
    venue = make_venue(name=make_fact("Cable Hall"), city=make_fact("Lisbon"))
    people = (make_person(id="paris", name="Paris Vandermolen"),)
    engine = Engine(replace(make_event(people=people), venue=venue), classifier)
    assert "Cable Hall" in engine.answer("it's in Paris this year, right?", NOW).text
    assert "Vandermolen" in engine.answer("who is Paris?", NOW).text


@pytest.mark.parametrize(
    ("question", "is_confirmed"),
    [("Rope Works?", False), ("the Rope Works", False), ("it's in Rope Works, right?", True)],
)
def test_the_venue_named_alone_puts_nothing_forward(
    classifier: Classifier, question: str, is_confirmed: bool
) -> None:
    venue = make_venue(name=make_fact("Rope Works"), city=make_fact("Lisbon"))
    engine = Engine(replace(make_event(), venue=venue), classifier)
    assert engine.answer(question, NOW).text.startswith("Yes.") is is_confirmed
