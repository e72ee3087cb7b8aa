"""Nobody is confirmed to be the only one who has a part that others have, too."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_people, make_timed

NOW = at("2026-05-03 12:00")


def _engine(*keynotes: str) -> Engine:
    """Return the engine of a talk of Cy Okoro and of keynotes, one an hour."""
    kept = [
        make_timed(one, f"Eels {one}", f"2026-05-04 1{hour}:00", kind=SessionKind.KEYNOTE,
                  people=(Participation(person=one),))
        for hour, one in enumerate(keynotes)
    ]  # fmt: skip
    talk = make_timed("nets", "Nets", "2026-05-05 11:00", people=(Participation(person="cy"),))
    people = make_people(ada="Ada Moreau", bo="Bo Lind", cy="Cy Okoro")
    return Engine(make_event(people=people, sessions=(*kept, talk)))


_QUESTIONS = [
    ("is Ada Moreau the only keynote speaker?", "Yes.", "No."),
    ("Ada Moreau est la seule keynote ?", "Oui.", "Non."),
    ("¿Ada Moreau es la única ponente principal?", "Sí.", "No."),
    ("только Ada Moreau выступает с ключевым докладом?", "Да.", "Нет."),
    ("هل Ada Moreau هي المتحدث الرئيسي الوحيد؟", "نعم.", "لا."),
    ("只有Ada Moreau做主题演讲吗？", "是的。", "不是。"),
    ("기조연설은 Ada Moreau만 하나요?", "네.", "아니요."),
]


@pytest.mark.parametrize(("question", "yes", "no"), _QUESTIONS)
def test_the_only_keynote_is_confirmed_where_there_is_no_other(
    question: str, yes: str, no: str
) -> None:
    begins = [
        _engine(*keynotes).answer(question, NOW).text.startswith(begin)
        for keynotes, begin in ((("ada",), yes), (("ada", "bo"), no))
    ]
    assert begins == [True, True]


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is Ada Moreau the only speaker?", "No. Speakers"),
        ("is Ada Moreau the only speaker on Tuesday?", "No,"),
        ("월요일만 하나요?", "아니요. 2026"),
        ("월요일에만 하나요?", "아니요. 2026"),
        ("只在星期一吗？", "不是。2026"),
        ("c'est que lundi ?", "Le lundi"),
    ],
)
def test_nothing_is_confirmed_to_be_alone_beside_others(question: str, begin: str) -> None:
    text = _engine("ada").answer(question, NOW).text
    assert text[: len(begin)] == begin, text


@pytest.mark.parametrize(
    "question",
    [
        "does Ada Moreau only speak at the opening?",
        "¿Ada Moreau solo habla en la apertura?",
        "Ada Moreau выступает только на открытии?",
        "Ada Moreau는 개회식에서만 발표하나요?",
    ],
)
def test_who_speaks_elsewhere_too_gets_no_yes_and_no_no_for_the_sake_of_others(
    question: str,
) -> None:
    opening = make_timed(
        "opening", "Opening", "2026-05-04 09:00", kind=SessionKind.OPENING,
        people=(Participation(person="ada"), Participation(person="bo")),
    )  # fmt: skip
    nets = make_timed("nets", "Nets", "2026-05-05 11:00", people=(Participation(person="ada"),))
    people = make_people(ada="Ada Moreau", bo="Bo Lind")
    text = Engine(make_event(people=people, sessions=(opening, nets))).answer(question, NOW).text
    assert not text.startswith(("Yes", "No", "Sí", "Да", "Нет", "네", "아니요")), text
