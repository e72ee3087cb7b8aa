"""A track is asked for by its name in the plural, in another language, or by what is done there."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, by, make_event, make_person, make_text, make_timed, make_track

MORNING = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def books() -> Engine:
    """Return the engine of a meeting of writers, who read and sign."""
    tracks = ("Reading", "Autographs", "Evening Session", "Broadcast", "Management")
    held = (
        ("kelp", "Kelp", "2026-05-04 10:00", "reading", "ana-lima"),
        ("salt", "Salt", "2026-05-04 14:00", "management", "cy-moss"),
        ("ink", "Ink", "2026-05-04 11:00", "autographs", "bo-rask"),
        ("lamps", "Lamps", "2026-05-04 19:00", "evening-session", "cy-moss"),
        ("waves", "Waves", "2026-05-04 19:00", "broadcast", "ana-lima"),
        ("ropes", "Ropes", "2026-05-04 20:00", "management", "bo-rask"),
    )
    return Engine(
        make_event(
            people=(
                make_person(),
                make_person(id="bo-rask", name="Bo Rask"),
                make_person(id="cy-moss", name="Cy Moss"),
            ),
            tracks=tuple(
                make_track(id=name.lower().replace(" ", "-"), name=make_text(name))
                for name in tracks
            ),
            sessions=tuple(
                make_timed(one, title, start, track=track, people=by(who))
                for one, title, start, track, who in held
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("how many broadcasts are there", "waves"),
        ("which evening sessions are there", "lamps"),
        ("where are the readings", "kelp"),
        ("les séances de dédicaces ?", "ink"),
        ("¿cuántas lecturas hay?", "kelp"),
        ("сколько трансляций?", "waves"),
        ("签名会有哪些?", "ink"),
        ("낭독회는 몇 개예요?", "kelp"),
        ("متى توقيع الكتب؟", "ink"),
        ("who's signing at 11", "ink"),
        ("¿quién firma a las 11?", "ink"),
        ("who reads at 10", "kelp"),
    ],
)
def test_the_sessions_of_the_track_meant_are_told(
    books: Engine, question: str, session: str
) -> None:
    assert books.answer(question, MORNING).sessions == (session,)


@pytest.mark.parametrize("question", ["how many concerts are there", "who reads my messages"])
def test_no_track_is_meant_by_other_things_or_what_is_done_elsewhere(
    books: Engine, question: str
) -> None:
    assert books.answer(question, MORNING).sessions == ()


@pytest.mark.parametrize(
    "question",
    [
        "when are the evening talks",
        "quand ont lieu les exposés du soir ?",
        "когда вечерние доклады?",
        "¿cuándo son las charlas de la tarde-noche?",
    ],
)
def test_when_the_talks_of_a_part_of_the_day_are_lists_them(books: Engine, question: str) -> None:
    assert set(books.answer(question, MORNING).sessions) == {"lamps", "waves", "ropes"}


@pytest.mark.parametrize(
    "question",
    [
        "any workshops today?",
        "y a-t-il des ateliers aujourd'hui ?",
        "¿hay talleres hoy?",
        "есть сегодня воркшопы?",
        "هل توجد ورش عمل اليوم؟",
        "今天有工作坊吗?",
        "오늘 워크숍 있어요?",
    ],
)
def test_of_a_kind_there_is_none_of_the_whole_day_is_not_told(books: Engine, question: str) -> None:
    assert books.answer(question, MORNING).sessions == ()
