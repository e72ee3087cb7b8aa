"""Titles with signs in them, and names with initials, as they are typed on a phone."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.linking.titles_as_typed import typed_forms
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_session, make_timed

NOON = at("2026-05-04 12:00")
TITLES = {
    "sails": "Sails & Oars²: Round²",
    "data": "Data-Driven Reefs/Shoals",
    "we": "We're Out There ⚓",
    "half": "100% Kelp, ½ Salt",
    "course": "Harbour Course: Ropes & Knots",
    "courses": "Harbour Courses",
    "smorrebrod": "#Smørrebrød @ Sea (Part II)",
    "kim": "바다와 하늘의 지도",
}
ENGINE = Engine(
    make_event(
        people=(make_person(id="lima", name="E. C. Lima"), make_person(id="roy", name="Q.B. Roy")),
        sessions=(
            *(make_session(id=key, title=title) for key, title in TITLES.items()),
            make_session(id="buoys", title="Buoys", people=(Participation("lima"),)),
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("when is sails oars round", "sails"),
        ("when is sails and oars 2 round 2", "sails"),
        ("cuándo es Sails y Oars Round", "sails"),
        ("à quelle heure est datadriven reefsshoals", "data"),
        ("where is WERE OUT THERE?", "we"),
        ("когда 100 процентов kelp salt", "half"),
        ("where is harbour course ropes and knots", "course"),
        ("متى smorrebrod sea part 2", "smorrebrod"),
        ("smorrebrod at sea part ii 시간", "smorrebrod"),
        ("바다와하늘의지도 언제예요?", "kim"),
        ("when does EC Lima speak?", "buoys"),
        ("когда выступает ec lima", "buoys"),
    ],
)
def test_title_is_known_without_its_signs_and_a_name_without_its_points(
    question: str, session: str
) -> None:
    assert ENGINE.answer(question, NOON).sessions == (session,)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("when are the harbour courses", ("courses",)),
        ("when does EB Lima speak?", ()),
        ("when does QC Roy speak?", ()),
    ],
)
def test_neighbours_of_a_title_or_a_name_stay_apart(
    question: str, sessions: tuple[str, ...]
) -> None:
    assert ENGINE.answer(question, NOON).sessions == sessions


def test_only_small_figures_make_another_form() -> None:
    assert typed_forms("Oars² of 2026") == ("Oars² of 2026", "Oars  of 2026")
    assert typed_forms("Oars & Sails") == ("Oars & Sails",)


@pytest.mark.parametrize(
    "question",
    [
        "can I see both Kelp Modelling and How to Tie Knots",
        "do How to Tie Knots and Kelp Modelling overlap",
        "¿coinciden How to Tie Knots y Kelp Modelling?",
    ],
)
def test_title_of_everyday_words_is_meant_beside_another_title(question: str) -> None:
    titles = {"knots": "How to Tie Knots", "kelp": "Kelp Modelling"}
    hours = {"knots": "2026-05-04 09:00", "kelp": "2026-05-04 14:00"}
    sessions = tuple(make_timed(one, title, hours[one]) for one, title in titles.items())
    engine = Engine(make_event(sessions=sessions))
    answer = engine.answer(question, NOON)
    assert (answer.topic, set(answer.sessions)) == ("overlap", {"knots", "kelp"})


LONG = Engine(
    make_event(
        sessions=(
            make_timed(
                "charts",
                "~Translation and Chartathons~ Drawing Open Charts by Pupils; A Project of Ryba",
                "2026-05-04 10:00",
                "2026-05-04 10:45",
            ),
            make_timed(
                "tide", "The long road of tide tables", "2026-05-04 11:00", "2026-05-04 11:45"
            ),
            make_timed(
                "moon", "The long road of tide moons", "2026-05-04 12:00", "2026-05-04 12:45"
            ),
        )
    )
)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("wheres translation and chartathons drawing open charts by pupils", ("charts",)),
        ("when is translation and chartathons drawing open charts", ("charts",)),
        ("où est translation and chartathons drawing open charts ?", ("charts",)),
        ("¿cuándo es translation and chartathons drawing open charts?", ("charts",)),
        ("когда translation and chartathons drawing open charts?", ("charts",)),
        ("متى translation and chartathons drawing open charts؟", ("charts",)),
        ("translation and chartathons drawing open charts是几点？", ("charts",)),
        ("translation and chartathons drawing open charts 언제예요?", ("charts",)),
        ("is there translation?", ()),
    ],
)
def test_long_title_is_known_by_its_beginning(question: str, sessions: tuple[str, ...]) -> None:
    answer = LONG.answer(question, NOON)
    assert (answer.sessions, answer.topic in {"when", "where"}) == (sessions, bool(sessions))


def test_beginning_of_two_titles_gives_neither() -> None:
    assert len(LONG.answer("when is the long road of tide", NOON).sessions) != 1
