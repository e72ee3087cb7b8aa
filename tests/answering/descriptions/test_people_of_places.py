"""Who is from a country or city: those of whom it is said, and nobody else for them."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Text
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_room,
    make_talks_of,
    make_text,
)

MORNING = at("2026-05-04 08:30")

OF_NOBODY = {
    "which speakers are from Germany": ("en", "Germany"),
    "how many speakers are from France": ("en", "France"),
    "which speakers are from the Philippines": ("en", "Philippines"),
    "quels intervenants viennent d'Allemagne ?": ("fr", "Allemagne"),
    "¿qué ponentes son de España?": ("es", "España"),
    "кто из докладчиков из Германии?": ("ru", "Германия"),
    "متحدثون من مصر": ("ar", "مصر"),
    "来自法国的讲者有哪些": ("zh", "法国"),
    "有没有法国来的讲者": ("zh", "法国"),
    "한국에서 온 발표자 있어?": ("ko", "한국"),
    "프랑스 출신 연사가 있나요?": ("ko", "프랑스"),
    "any serbian experts?": ("en", "Serbia"),
    "who is the Argentinian guy?": ("en", "Argentina"),
    "y a-t-il un norvégien parmi les intervenants ?": ("fr", "Norvège"),
    "personne du Japon ?": ("fr", "Japon"),
    "¿hay algún ponente chileno?": ("es", "Chile"),
    "有没有中国的专家": ("zh", "中国"),
    "러시아 사람도 와요?": ("ko", "러시아"),
    "오슬로에서 온 사람은 누구예요?": ("ko", "오슬로"),
}


@pytest.fixture(scope="module")
def travellers(classifier: Classifier) -> Engine:
    """Return an event of three speakers, of one of whom a country is told."""
    bio = "Builds tide clocks. She comes from Peru and works in Lima."
    people = (
        make_person(id="nima", name="Nima Solano", bio=make_fact(make_text(bio))),
        make_person(id="odd", name="Odd Brekke"),
        make_person(id="eva", name="Eva Moss"),
    )
    sessions = make_talks_of(people, "Clocks of the sea", "Knots and nets", "Ropes of hemp")
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize(("question", "told"), OF_NOBODY.items())
@pytest.mark.parametrize("event", ["travellers", "harbour"])
def test_people_of_place_when_nobody_is_said_to_be_from_it(
    request: pytest.FixtureRequest, event: str, question: str, told: tuple[str, str]
) -> None:
    engine: Engine = request.getfixturevalue(event)
    answer = engine.answer(question, MORNING)
    language, place = told
    named = [one.name for one in engine.event.people if one.name in answer.text]
    said = (answer.status, answer.topic, answer.language)
    assert (said, place in answer.text, named) == (
        (AnswerStatus.UNKNOWN, "affiliation", language), True, [],
    )  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "which speakers are from Peru?",
        "who is from Peru",
        "who is the Peruvian lady?",
        "¿qué ponentes son de Perú?",
    ],
)
def test_people_of_place_when_a_biography_names_it(travellers: Engine, question: str) -> None:
    answer = travellers.answer(question, MORNING)
    others = [name for name in ("Odd Brekke", "Eva Moss") if name in answer.text]
    assert ("Nima Solano" in answer.text, others) == (True, [])


def test_people_of_place_when_talks_are_asked_for(travellers: Engine) -> None:
    answer = travellers.answer("are there talks from Japan?", MORNING)
    assert answer.topic != "affiliation"


def test_people_of_place_when_somebody_only_tells_where_they_come_from(harbour: Engine) -> None:
    told = harbour.answer("I am from Germany, when is the opening?", MORNING)
    asked = harbour.answer("when is the opening?", MORNING)
    assert told.text == asked.text


@pytest.fixture(scope="module")
def titled(classifier: Classifier) -> Engine:
    """Return an event with a session titled by a country that none of its people is from."""
    people = (make_person(id="odd", name="Odd Brekke", organisation="union"), make_person())
    sessions = make_talks_of(people, "Nets of Japan", "Tides")
    union = make_organisation(
        id="union",
        name=Text.of(
            en="Tide Union", fr="Union des Marées", es="Unión de Mareas", ru="Союз приливов",
            ar="اتحاد المد", zh="潮汐联盟", ko="조석연합",
        ),
    )  # fmt: skip
    return Engine(
        make_event(people=people, rooms=(make_room(),), sessions=sessions, organisations=(union,)),
        classifier,
    )


@pytest.mark.parametrize(
    "question",
    [
        "who represents Japan at the Tide Union?",
        "who from Japan speaks?",
        "is anyone from Japan at the Tide Union?",
        "qui représente le Japon auprès de l’Union des Marées ?",
        "qui vient du Japon ?",
        "¿quién representa a Japón ante la Unión de Mareas?",
        "¿quién viene de Japón?",
        "кто представляет Японию в Союзе приливов?",
        "кто из Японии выступает?",
        "من يمثل اليابان في اتحاد المد؟",
        "من يتحدث من اليابان؟",
        "谁代表日本驻潮汐联盟？",
        "有谁来自日本？",
        "조석연합에서 일본을 대표하는 사람은 누구예요?",
    ],
)
def test_people_of_place_when_a_body_or_a_title_has_people_too(
    titled: Engine, question: str
) -> None:
    answer = titled.answer(question, MORNING)
    assert (answer.status, answer.topic, answer.people) == (
        AnswerStatus.UNKNOWN, "affiliation", (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("who speaks about Japan?", ("odd",)),
        ("who gives Nets of Japan?", ("odd",)),
        ("qui parle du Japon ?", ("odd",)),
        ("¿quién habla de Japón?", ("odd",)),
        ("谁讲日本", ("odd",)),
        ("who represents the Tide Union?", ("odd",)),
        ("谁代表潮汐联盟", ("odd",)),
        ("I am from Chile, who speaks about tides?", ("ana-lima",)),
    ],
)
def test_place_that_nobody_is_asked_for_of_tells_a_talk(
    titled: Engine, question: str, people: tuple[str, ...]
) -> None:
    assert titled.answer(question, MORNING).people == people


def test_people_of_place_when_it_stands_in_a_russian_case(titled: Engine) -> None:
    assert "«Япония»" in titled.answer("кто представляет Японию?", MORNING).text


@pytest.mark.parametrize(
    ("question", "country"),
    [
        ("a German speaker", "Germany"),
        ("are there Swiss people speaking?", "Switzerland"),
        ("are there any Germans", "Germany"),
        ("ponentes alemanes", "Alemania"),
        ("la portuguesa", "Portugal"),
        ("¿hay ponentes franceses?", "Francia"),
        ("des intervenants allemands ?", "Allemagne"),
        ("y a-t-il des Américains parmi les orateurs ?", "États-Unis"),
        ("немецкие спикеры", "Германия"),
        ("есть французские докладчики?", "Франция"),
        ("متحدثون ألمان", "ألمانيا"),
        ("هل هناك متحدثون فرنسيون؟", "فرنسا"),
    ],
)
@pytest.mark.parametrize("event", ["travellers", "titled"])
def test_people_of_nation_whose_word_is_no_countrys(
    request: pytest.FixtureRequest, event: str, question: str, country: str
) -> None:
    engine: Engine = request.getfixturevalue(event)
    answer = engine.answer(question, MORNING)
    assert (answer.status, answer.topic, country in answer.text) == (
        AnswerStatus.UNKNOWN, "affiliation", True,
    )  # fmt: skip


@pytest.mark.parametrize(
    "question",
    ["who speaks German?", "talks in German", "charlas en alemán", "доклады на немецком"],
)
def test_language_is_no_nation(travellers: Engine, question: str) -> None:
    assert travellers.answer(question, MORNING).topic != "affiliation"
