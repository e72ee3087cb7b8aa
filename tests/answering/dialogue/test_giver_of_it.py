"""Whom a pronoun means right after a session that one person gives."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import make_event, make_people, make_timed
from tests.conversations import talk


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return an engine over a session that one person gives, and one that two give."""
    both = (Participation("odile"), Participation("tarek"))
    return Engine(
        make_event(
            people=make_people(odile="Odile Vasquez", tarek="Tarek Lindqvist"),
            sessions=(
                make_timed("salt", "Salt Roads", "2026-05-04 10:00", "2026-05-04 11:00",
                    people=both[:1]),
                make_timed("foam", "Foam Letters", "2026-05-04 12:00", "2026-05-04 13:00",
                    people=both),
            ),
        ),
        classifier,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("What is on at 10:30 on Monday?", "who is she?"),
        ("Qu'est-ce qu'il y a lundi à 10h30 ?", "qui est-elle ?"),
        ("¿Qué hay el lunes a las 10:30?", "¿quién es ella?"),
        ("Что будет в понедельник в 10:30?", "кто она?"),
        ("ماذا يوجد يوم الاثنين الساعة 10:30؟", "من هي؟"),
        ("周一10:30有什么？", "她是谁？"),
        ("월요일 10시 30분에 뭐 있어요?", "그분은 누구예요?"),
    ],
)
def test_pronoun_means_who_gives_it(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then).people == ("odile",)
