"""The closing keynote is the last of the keynotes; many of a kind are listed, with their rooms."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import make_event, make_person, make_room, make_talk, make_text
from tests.conversations import talk

ISOLATES = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Seven keynotes in one hall over two days, an opening before and a closing after them."""
    keynotes = tuple(
        make_talk(
            f"k{n}", f"Kelp {n}", f"2026-05-0{4 + n // 4} {10 + 2 * (n % 4)}:00",
            kind=SessionKind.KEYNOTE, people=(Participation("bo-rask" if n == 6 else "ana-lima"),),
        )
        for n in range(7)
    )  # fmt: skip
    opening = make_talk("o", "Opening words", "2026-05-04 09:00", kind=SessionKind.OPENING)
    closing = make_talk("c", "Closing words", "2026-05-05 17:00", kind=SessionKind.CLOSING)
    people = (make_person(), make_person(id="bo-rask", name="Bo Rask"))
    rooms = (make_room(id="hall", name=make_text("Great Hall")),)
    sessions = (opening, *keynotes, closing)
    return Engine(make_event(people=people, rooms=rooms, sessions=sessions), classifier)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("when is the closing keynote", "k6"),
        ("who gives the closing keynote?", "k6"),
        ("when is the opening keynote", "k0"),
        ("à quelle heure est la keynote de clôture", "k6"),
        ("¿cuándo es la keynote de clausura?", "k6"),
        ("во сколько заключительный кейноут", "k6"),
        ("متى الكلمة الرئيسية الختامية", "k6"),
        ("闭幕主题演讲是什么时候", "k6"),
        ("폐막 기조연설은 언제인가요", "k6"),
        ("when is the closing", "c"),
    ],
)
def test_closing_keynote_is_the_last_of_them(engine: Engine, question: str, session: str) -> None:
    assert talk(engine, question).sessions == (session,)


def test_place_of_many_of_a_kind_is_told_once(engine: Engine) -> None:
    told = talk(engine, "where are the keynotes?").text.translate(ISOLATES).splitlines()
    assert told[:3] == [
        "Room: Great Hall.",
        "Programme, Monday 4 May:",
        "• 10:00–10:45 · Kelp 0 · Great Hall · Ana Lima",
    ]
