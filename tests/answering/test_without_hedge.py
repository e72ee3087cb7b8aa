"""What is put forward with words that it may be wrong is told what a plain question is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-02 12:00", "America/New_York")
BEFORE = at("2027-05-12 12:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("hedged", "plain"),
    [
        ("Unless I'm mistaken, it lasts three days.", "it lasts three days?"),
        ("it is in Geneva, if memory serves", "it is in Geneva?"),
        ("Sauf erreur, ça se tient à Genève ?", "ça se tient à Genève ?"),
        ("c'est la première édition, à ma connaissance", "c'est la première édition ?"),
        ("Si no me equivoco, dura tres días", "dura tres días?"),
        ("Que yo sepa, es en Ginebra", "es en Ginebra?"),
        ("Если не ошибаюсь, это длится три дня", "это длится три дня?"),
        ("Насколько я знаю, это в Женеве", "это в Женеве?"),
        ("إن لم أكن مخطئًا، يستمر ثلاثة أيام", "يستمر ثلاثة أيام؟"),
        ("如果我没记错的话，要开三天", "要开三天？"),
        ("据我所知，在日内瓦开", "在日内瓦开？"),
        ("제가 알기로는 사흘 동안 하죠?", "사흘 동안 하죠?"),
    ],
)
def test_hedged_claim_is_told_what_a_plain_one_is(
    conference: Engine, harbour: Engine, hedged: str, plain: str
) -> None:
    for engine, now in ((conference, NOW), (harbour, BEFORE)):
        told = engine.answer(hedged, now)
        assert (told.status, told.text) == (
            AnswerStatus.ANSWERED,
            engine.answer(plain, now, told.language).text,
        )


@pytest.mark.parametrize("message", ["sauf erreur", "if memory serves", "아마", "насколько я знаю"])
def test_hedge_alone_is_kept(conference: Engine, message: str) -> None:
    assert conference.answer(message, NOW).status is not AnswerStatus.ANSWERED
