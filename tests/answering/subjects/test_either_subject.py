"""An "or" between two subjects asks for the sessions on each of them."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_room, make_talk, make_text, make_track

MORNING = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of a day on the sea, of which no session is on two of the subjects."""
    return Engine(
        make_event(
            rooms=(make_room(id="hall", name=make_text("Lighthouse")),),
            tracks=(make_track(id="glass", name=make_text("Glazing")),),
            sessions=(
                make_talk("kelp", "Kelp forests", "2026-05-04 10:00"),
                make_talk("sonar", "Sonar at night", "2026-05-04 11:00"),
                make_talk(
                    "wrecks", "What lies below", "2026-05-04 12:00",
                    abstract=make_fact("Divers look for galleons with a lamp."),
                ),
                make_talk("lens", "Bending light", "2026-05-04 13:00", track="glass"),
                make_talk("beginners", "Knots for beginners", "2026-05-04 14:00"),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("any kelp or sonar talks?", ("kelp", "sonar")),
        ("talks about kelp or about galleons", ("kelp", "wrecks")),
        ("is there anything on galleons or sonar?", ("sonar", "wrecks")),
        ("any talks on Glazing or kelp?", ("kelp", "lens")),
        ("y a-t-il des conférences sur le kelp ou le sonar ?", ("kelp", "sonar")),
        ("des exposés sur le kelp ou sur les galleons ?", ("kelp", "wrecks")),
        ("¿hay charlas sobre kelp o sonar?", ("kelp", "sonar")),
        ("есть ли доклады о kelp или sonar?", ("kelp", "sonar")),
        ("هل توجد محاضرات عن kelp أو sonar؟", ("kelp", "sonar")),
        ("有关于kelp还是sonar的演讲吗", ("kelp", "sonar")),
    ],
)
def test_sessions_on_each_side_of_an_or_are_listed(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = engine.answer(question, MORNING)
    assert tuple(sorted(answer.sessions)) == tuple(sorted(sessions))


def test_of_two_subjects_one_is_listed_where_nothing_is_on_the_other(engine: Engine) -> None:
    assert engine.answer("any talks on kelp or volcanoes?", MORNING).sessions == ("kelp",)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("is the kelp talk today or tomorrow?", ("kelp",)),
        ("is the talk on sonar in the Lighthouse or not?", ("sonar",)),
    ],
)
def test_an_or_between_no_subjects_lists_nothing_more(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, MORNING).sessions == sessions
