"""Who is from a body that is written in another script, in part, or in another case."""

from __future__ import annotations

import pytest

from bot.answering.linking.affiliations import Affiliations
from bot.answering.linking.bodies_asked import bodies_asked
from tests.builders import make_event, make_fact, make_person

AFFILIATIONS = Affiliations(
    make_event(
        people=(
            make_person(id="ana", name="Ana", role=make_fact("Facultad, Universidad de la Costa")),
            make_person(id="luz", name="Luz", bio=make_fact("Universidad Javeriana. Colombia.")),
            make_person(id="kim", name="Kim", role=make_fact("네이버 with ZEP")),
            make_person(id="yan", name="Yan", role=make_fact("Engineer, Google")),
        )
    )
)


@pytest.mark.parametrize(
    ("question", "language", "people"),
    [
        ("who is from Universidad Javeriana?", "en", ("luz",)),
        ("quién viene de la Javeriana", "es", ("luz",)),
        ("qui vient de la Sorbonne ?", "fr", ()),
        ("who is from Naver?", "en", ("kim",)),
        ("кто из Гугла?", "ru", ("yan",)),
        ("구글에서 온 분 있나요?", "ko", ("yan",)),
    ],
)
def test_body_is_known_as_other_scripts_write_it(
    question: str, language: str, people: tuple[str, ...]
) -> None:
    asked = bodies_asked(question, [], [], [], AFFILIATIONS, language)
    told = [one.affiliated.people for one in asked if one.affiliated]
    assert sum(told, ()) == people
