"""A title beside a listed name asks for no post: the keynote is confirmed or corrected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Part, Participation, SessionKind
from tests.builders import at, make_event, make_people, make_session, make_text

MORNING = at("2026-05-04 08:30")

CLAIMS = (
    ("the keynote is given by Ambassador {}, right?", "Mira Quell", "Oskar Venn"),
    ("la conférence inaugurale, c'est l'ambassadeur {}, non ?", "Mira Quell", "Oskar Venn"),
    ("el discurso principal lo da el embajador {}, ¿no?", "Mira Quell", "Oskar Venn"),
    ("основной доклад делает посол {}, да?", "Мира Квелл", "Оскар Венн"),
    ("الكلمة الرئيسية يلقيها السفير {}، صحيح؟", "ميرا كويل", "أوسكار فين"),
    ("主旨演讲是{}大使做吧？", "Mira Quell", "Oskar Venn"),
    ("기조연설은 {} 대사님이 하시는 거죠?", "미라 퀠", "오스카 벤"),
)


@pytest.fixture(scope="module")
def quay(classifier: Classifier) -> Engine:
    """Return an event whose keynote one gives, and whose opening another."""
    mira, oskar = make_people(mira="Mira Quell", oskar="Oskar Venn")
    people = (
        replace(mira, aliases=("Мира Квелл", "ميرا كويل", "미라 퀠")),
        replace(oskar, aliases=("Оскар Венн", "أوسكار فين", "오스카 벤")),
    )
    sessions = (
        make_session(
            id="opening", title=make_text("Opening"), kind=SessionKind.OPENING,
            people=(Participation("oskar", Part.OPENING),),
        ),
        make_session(
            id="keynote", title=make_text("Keynote"), kind=SessionKind.KEYNOTE,
            people=(Participation("mira", Part.KEYNOTE),),
        ),
    )  # fmt: skip
    return Engine(make_event(people=people, sessions=sessions), classifier)


@pytest.mark.parametrize(("claim", "mira", "oskar"), CLAIMS)
def test_whoever_gives_the_keynote_is_told_with_or_without_a_title(
    quay: Engine, claim: str, mira: str, oskar: str
) -> None:
    right, wrong = (quay.answer(claim.format(one), MORNING) for one in (mira, oskar))
    assert (right.status, right.people[:1]) == (AnswerStatus.ANSWERED, ("mira",))
    assert wrong.status is AnswerStatus.ANSWERED
    assert "Oskar Venn" in wrong.text.splitlines()[0]


@pytest.mark.parametrize("question", ["кто посол?", "the ambassador?", "السفير؟"])
def test_a_post_alone_still_asks_for_somebody(quay: Engine, question: str) -> None:
    assert quay.answer(question, MORNING).status is not AnswerStatus.ANSWERED
