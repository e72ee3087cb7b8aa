"""A family name that is cut short, or joined to its particle, behind its exact given name."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_session

NOON = at("2026-05-04 12:00")
NAMES = {
    "nils": "Nils De Vroomt",
    "lena": "Lena Alvaradez",
    "ivo": "Ivo Rosenkilde",
    "tom-a": "Tomas Berglind",
    "tom-b": "Tomas Bergkvist",
}
ENGINE = Engine(
    make_event(
        people=tuple(make_person(id=key, name=name) for key, name in NAMES.items()),
        sessions=tuple(
            make_session(id=f"on-{key}", title=f"Sails, part {part}", people=(Participation(key),))
            for part, key in enumerate(NAMES, start=1)
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("quand passe nils devroomt", {"on-nils"}),
        ("quand passe nils devromt", {"on-nils"}),
        ("¿cuándo habla lena alvara?", {"on-lena"}),
        ("when does Lena Alvarad speak?", {"on-lena"}),
        ("lena alvar 什么时候讲？", {"on-lena"}),
    ],
)
def test_name_cut_short_is_whose_given_name_stands_before_it(
    question: str, sessions: set[str]
) -> None:
    assert set(ENGINE.answer(question, NOON).sessions) == sessions


@pytest.mark.parametrize(
    "question",
    [
        "when does Ivo Rose speak?",  # a name of its own
        "when does Tomas Berg speak?",  # the beginning of two
        "when does Lena Alvito speak?",
        "when does Nils Alvara speak?",
    ],
)
def test_name_that_is_no_beginning_of_one_is_nobody_listed(question: str) -> None:
    assert ENGINE.answer(question, NOON).sessions == ()
