"""Who is from a body that has another's name in its own: a mission to it, or a part of it."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Text
from tests.builders import at, make_event, make_fact, make_organisation, make_person, make_text

MORNING = at("2026-05-04 08:30")

UNION = Text.of(
    en="Tide Union", fr="Union des Marées", es="Unión de Mareas", ru="Союз приливов",
    ar="اتحاد المد", zh="潮汐联盟", ko="조석연합",
)  # fmt: skip
DEPUTY = Text.of(
    en="Deputy Permanent Representative of Peru to the Tide Union",
    fr="Représentante permanente adjointe du Pérou auprès de l’Union des Marées",
    es="Representante Permanente Adjunta del Perú ante la Unión de Mareas",
    ru="Постоянный представитель Перу при Союзе приливов",
    ar="نائبة الممثل الدائم لبيرو لدى اتحاد المد",
    zh="秘鲁常驻潮汐联盟副代表",
    ko="주조석연합 페루 차석대사",
)
PERU = Text.of(en="Peru", fr="Pérou", es="Perú", ru="Перу", ar="بيرو", zh="秘鲁", ko="페루")

MISSIONS = (
    "who is coming from the {}mission to the Tide Union?",
    "qui parle pour la mission permanente {}auprès de l’Union des Marées ?",
    "¿viene alguien de la misión {}ante la Unión de Mareas?",
    "кто выступает от постпредства {}при Союзе приливов?",
    "من يتحدث من بعثة {}لدى اتحاد المد؟",
    "{}驻潮汐联盟代表团谁来发言？",
    "주조석연합{} 대표부에서는 누가 발언해요?",
)
OF_PERU = ("Peruvian ", "du Pérou ", "de Perú ", "Перу ", "بيرو ", "秘鲁", " 페루")
OF_CHILE = ("Chilean ", "du Chili ", "de Chile ", "Чили ", "تشيلي ", "智利", " 칠레")
PARTS = (
    "anyone from the Tide Union Security Council?",
    "quelqu’un du Conseil de sécurité de l’Union des Marées ?",
    "¿hay alguien del Consejo de Seguridad de la Unión de Mareas?",
    "есть кто-нибудь из Совета Безопасности Союза приливов?",
    "هل يوجد أحد من مجلس الأمن التابع لاتحاد المد؟",
    "潮汐联盟儿童基金会有人来吗？",
    "조석연합 사무국에서 누가 와요?",
    "y a-t-il quelqu’un d’Union des Marées Femmes ?",
)
OF_UNION = (
    "anyone from the Tide Union?",
    "quelqu’un de l’Union des Marées ?",
    "¿hay alguien de la Unión de Mareas?",
    "есть кто-нибудь из Союза приливов?",
    "هل يوجد أحد من اتحاد المد؟",
    "潮汐联盟有谁来？",
    "조석연합에서 누가 와요?",
)


@pytest.fixture(scope="module")
def union(classifier: Classifier) -> Engine:
    """Return an event with somebody of a union, and a diplomat of a country at that union."""
    people = (
        make_person(organisation="union", role=make_fact("Keeper of lamps")),
        make_person(id="bo", name="Bo Berg", organisation="peru", role=make_fact(DEPUTY)),
    )
    bodies = (
        make_organisation(id="union", name=UNION),
        make_organisation(id="peru", name=PERU),
        make_organisation(id="guild", name=make_text("Buoy Guild")),
    )
    return Engine(make_event(organisations=bodies, people=people), classifier)


@pytest.mark.parametrize("question", [one.format("") for one in MISSIONS])
def test_mission_to_a_body_has_those_with_a_post_there(union: Engine, question: str) -> None:
    assert union.answer(question, MORNING).people == ("bo",)


@pytest.mark.parametrize(
    ("question", "country", "people"),
    [(one, peru, ("bo",)) for one, peru in zip(MISSIONS, OF_PERU, strict=True)]
    + [(one, chile, ()) for one, chile in zip(MISSIONS, OF_CHILE, strict=True)],
)
def test_mission_of_a_country_has_those_of_that_country(
    union: Engine, question: str, country: str, people: tuple[str, ...]
) -> None:
    assert union.answer(question.format(country), MORNING).people == people


@pytest.mark.parametrize(
    "question",
    [
        "is there someone from the Korean mission?",
        "anybody from the Korean embassy",
        "quelqu’un de la mission coréenne ?",
        "¿alguien de la embajada coreana?",
        "кто-нибудь из корейской миссии?",
        "هل هناك أحد من البعثة الكورية؟",
    ],
)
def test_mission_told_by_a_word_for_its_country_has_those_of_that_country(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, MORNING)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "affiliation")
    assert "Kim" in answer.text


@pytest.mark.parametrize("question", PARTS)
def test_body_that_goes_on_from_anothers_name_has_nobody(union: Engine, question: str) -> None:
    answer = union.answer(question, MORNING)
    assert (answer.people, answer.status) == ((), AnswerStatus.UNKNOWN)


@pytest.mark.parametrize("question", OF_UNION)
def test_body_itself_still_has_its_own(union: Engine, question: str) -> None:
    assert union.answer(question, MORNING).people == ("ana-lima",)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("who is from the Lantern and Buoy Guild?", AnswerStatus.UNKNOWN),
        ("qui vient de la Lantern Buoy Guild ?", AnswerStatus.UNKNOWN),
        ("who is from the Lantern Guild?", AnswerStatus.ANSWERED),
        ("who is from the Lanten Guild?", AnswerStatus.ANSWERED),
    ],
)
def test_body_with_more_within_anothers_name_is_not_that_one(
    classifier: Classifier, question: str, status: AnswerStatus
) -> None:
    guild = make_organisation(id="guild", name=make_text("Lantern Guild"))
    engine = Engine(
        make_event(organisations=(guild,), people=(make_person(organisation="guild"),)), classifier
    )
    answer = engine.answer(question, MORNING)
    told = ("ana-lima",) if status is AnswerStatus.ANSWERED else ()
    assert (answer.people, answer.status) == (told, status)
