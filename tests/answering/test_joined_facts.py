"""Facts of the event that joined nouns ask for in one clause, and the venue by a noun for it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_organisation, make_timed, make_venue

NOW = at("2026-05-03 08:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            venue=make_venue(aliases=("headquarters", "siège", "sede", "штаб-квартира")),
            theme=make_fact("Light on the water"),
            organisations=(make_organisation(),),
            sessions=(make_timed("lamps", "Great lamps", "2026-05-04 09:00"),),
        )
    )


def told(engine: Engine, *questions: str) -> str:
    """Return the replies to some questions as one message has them."""
    return "\n\n".join(engine.answer(question, NOW).text for question in questions)


@pytest.mark.parametrize(
    ("question", "nouns"),
    [
        ("need dates + venue for my travel form", ("dates", "venue")),
        ("hi, theme and organiser for a press note", ("theme", "organiser")),
        ("theme, organiser and dates for my report please", ("theme", "organiser", "dates")),
        ("J'ai besoin des dates et du lieu pour mon ordre de mission", ("quelles dates ?", "lieu")),
        ("necesito la fecha y el lugar para la solicitud de permiso", ("fecha", "lugar")),
        ("мне для командировки нужны даты и место", ("даты", "место")),
        ("подскажите дату и место проведения, оформляю командировку", ("дату", "место")),
        ("ابعتلي التاريخ والمكان لو سمحت", ("التاريخ", "المكان")),
        ("发一下日期和地点,填出差申请", ("日期", "地点")),
        ("날짜하고 장소 좀 알려주세요 출장 신청서에 써야 해서요", ("날짜", "장소")),
        ("the theme and the venue were great", ("theme", "venue")),
        ("dates and venue, and do I need a visa", ("dates", "venue", "do I need a visa")),
        ("I need the theme and the host. Is there parking?", ("theme", "host", "parking?")),
        ("Envíame la fecha y el lugar. ¿Hay wifi?", ("fecha", "lugar", "¿Hay wifi?")),
    ],
)  # fmt: skip
def test_facts_asked_for_by_joined_nouns_are_each_told(
    engine: Engine, question: str, nouns: tuple[str, ...]
) -> None:
    assert told(engine, question) == told(engine, *nouns)


@pytest.mark.parametrize(
    "question",
    [
        "date and venue of COP30",
        "date and place of the climate summit",
        "fecha y lugar de la boda de mi prima",
        "date et lieu de la COP",
        "дата и место свадьбы",
        "تاريخ ومكان قمة المناخ",
        "place and date of the keynote",
    ],
)
def test_facts_of_something_else_are_not_those_of_the_event(engine: Engine, question: str) -> None:
    assert "Harbour House" not in engine.answer(question, NOW).text


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("¿cuál es la sede?", "lugar"),
        ("siège", "lieu"),
        ("fecha y sede", "fecha y lugar"),
        ("headquarters", "venue"),
        ("штаб-квартира", "место"),
    ],
)
def test_noun_that_the_venue_is_called_by_asks_for_it(
    engine: Engine, question: str, noun: str
) -> None:
    assert engine.answer(question, NOW).text.endswith(engine.answer(noun, NOW).text)


@pytest.mark.parametrize(
    "question",
    [
        "what is this year's edition about?",
        "de quoi parle cette édition ?",
        "¿de qué va la edición de este año?",
        "чему посвящён нынешний выпуск?",
        "عن ماذا تدور نسخة هذا العام؟",
        "今年这一届的主题是什么？",
        "이번 회는 무슨 내용이에요?",
    ],
)
def test_what_this_edition_is_about_is_no_number(engine: Engine, question: str) -> None:
    assert "Light on the water" in engine.answer(question, NOW).text
