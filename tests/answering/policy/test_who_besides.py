"""Who has a part is not told of those who are left out, or who are said to have none."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_people, make_timed

NOW = at("2026-05-03 12:00")


def _engine() -> Engine:
    """Return the engine of an opening, a panel and a keynote, all with people."""
    taking = {
        SessionKind.OPENING: ("ada", "bo"),
        SessionKind.PANEL: ("ada", "cy", "di"),
        SessionKind.KEYNOTE: ("bo",),
    }
    sessions = tuple(
        make_timed(kind.value, f"Eels {hour}", f"2026-05-04 1{hour}:00", kind=kind,
                   people=tuple(Participation(person=one) for one in people))
        for hour, (kind, people) in enumerate(taking.items())
    )  # fmt: skip
    people = make_people(ada="Ada Moreau", bo="Bo Lind", cy="Cy Okoro", di="Di Sato")
    return Engine(make_event(people=people, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who opens besides Ada Moreau?", ["bo"]),
        ("opening remarks except Ada Moreau", ["bo"]),
        ("Qui ouvre à part Ada Moreau ?", ["bo"]),
        ("¿Quién abre aparte de Ada Moreau?", ["bo"]),
        ("Кто открывает, кроме Ada Moreau?", ["bo"]),
        ("من يفتتح غير Ada Moreau؟", ["bo"]),
        ("Ada Moreau 말고 누가 개회사를 하나요?", ["bo"]),
        ("Who else is on the panel apart from Ada Moreau?", ["cy", "di"]),
        ("¿Quién más está en el panel aparte de Ada Moreau?", ["cy", "di"]),
        ("Кто ещё на панели, кроме Ada Moreau?", ["cy", "di"]),
        ("Who is not giving the keynote?", ["ada", "cy", "di"]),
        ("Qui ne donne pas la keynote ?", ["ada", "cy", "di"]),
        ("谁不做主旨演讲？", ["ada", "cy", "di"]),
        ("Who gives the keynote?", ["bo"]),
    ],
)
def test_those_left_out_are_not_told(question: str, told: list[str]) -> None:
    assert sorted(_engine().answer(question, NOW).people) == told
