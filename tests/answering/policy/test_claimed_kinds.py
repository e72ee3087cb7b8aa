"""A yes stands over no session of another sort than the one named; what is found is told."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import (
    at,
    by,
    make_event,
    make_fact,
    make_people,
    make_room,
    make_talk,
    make_text,
)

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    return Engine(
        make_event(
            rooms=(make_room(), make_room(id="attic", name=make_text("Attic"))),
            sessions=(
                make_talk("kelp", "Gardens of kelp", "2026-05-04 10:00", rooms=("attic",)),
                make_talk(
                    "knots", "Knots and splices", "2026-05-04 12:00", rooms=("attic",),
                    kind=SessionKind.WORKSHOP,
                ),
                make_talk(
                    "sonar", "Sonar from scratch", "2026-05-04 14:00", rooms=("attic",),
                    abstract=make_fact("In this workshop we build one."),
                ),
            ),
        ),
        classifier,
    )  # fmt: skip


CLAIMS = (
    ("Is the {} workshop on Monday in the Attic?", "Yes"),
    ("L’atelier {} est bien lundi ?", "Oui"),
    ("El taller de {} es el lunes, ¿verdad?", "Sí"),
    ("Воркшоп {} проходит в понедельник?", "Да"),
    ("هل ورشة {} يوم الاثنين؟", "نعم"),
    ("{}工作坊是周一吗？", "是的"),
    ("{} 워크숍 월요일인가요?", "네"),
)


@pytest.mark.parametrize(
    ("word", "session", "is_confirmed"),
    [("kelp", "kelp", False), ("splices", "knots", True), ("sonar", "sonar", True)],
)
@pytest.mark.parametrize(("claim", "yes"), CLAIMS)
def test_yes_stands_only_over_a_session_of_the_sort_named(
    harbour: Engine, claim: str, yes: str, word: str, session: str, is_confirmed: bool
) -> None:
    answer = harbour.answer(claim.format(word), NOW)
    assert (answer.sessions, answer.text.startswith(yes)) == ((session,), is_confirmed)


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Is the panel Gardens of kelp on at ten?", "“Gardens of kelp”"),
        ("Is the workshop Gardens of kelp in the Attic?", "“Gardens of kelp”"),
        (
            "La table ronde Gardens of kelp est-elle en salle Attic ?",
            "«\u202fGardens of kelp\u202f»",
        ),
        ("¿El taller Gardens of kelp es a las 10?", "«Gardens of kelp»"),
        ("Мастер-класс Gardens of kelp в 10:00?", "«Gardens of kelp»"),
        ("هل ورشة Gardens of kelp الساعة 10؟", "«\u2068Gardens of kelp\u2069»"),
        ("Gardens of kelp工作坊是10点吗？", "“Gardens of kelp”"),
        ("Gardens of kelp 워크숍은 10시인가요?", "“Gardens of kelp”"),
        ("Is the workshop Gardens of kelp at 11?", "No, not 11:00."),
        ("Is the workshop Knots and splices at 12?", "Yes."),
        ("Is Gardens of kelp a workshop?", "No."),
    ],
)
def test_another_sort_is_not_denied_beside_a_time_or_place_that_is_right(
    harbour: Engine, question: str, opening: str
) -> None:
    assert harbour.answer(question, NOW).text.startswith(opening)


@pytest.fixture(scope="module")
def voices(classifier: Classifier) -> Engine:
    """Return the engine of an event that tells of one panel, and of a talk by two no sort."""
    people = make_people(ana="Ana Lima", li="Li Na")
    return Engine(
        make_event(
            people=people,
            rooms=(make_room(),),
            sessions=(
                make_talk("kelp", "Gardens of kelp", "2026-05-04 10:00", people=by("ana", "li")),
                make_talk("tides", "Reading the tides", "2026-05-04 12:00", people=by("ana")),
                make_talk(
                    "storms", "Storms to come", "2026-05-04 14:00", kind=SessionKind.PANEL,
                    people=by("li"),
                ),
            ),
        ),
        classifier,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "no"),
    [
        ("{} is a panel, right?", "No"),
        ("{} est bien une table ronde ?", "Non"),
        ("{} es una mesa redonda, ¿no?", "No"),
        ("{}是圆桌论坛，对吧？", "不"),
    ],
)
@pytest.mark.parametrize(
    ("title", "session", "is_denied"),
    [("Gardens of kelp", "kelp", False), ("Reading the tides", "tides", True)],
)
def test_what_several_give_and_no_sort_is_told_of_may_be_a_panel(
    voices: Engine, claim: str, no: str, title: str, session: str, is_denied: bool
) -> None:
    answer = voices.answer(claim.format(title), NOW)
    assert (answer.sessions, answer.text.startswith(no)) == ((session,), is_denied)


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Is Li Na on the Gardens of kelp panel?", "Yes."),
        ("Li Na is on the Gardens of kelp panel, right?", "Yes."),
        ("Li Na est dans la table ronde Gardens of kelp ?", "Oui."),
        ("¿Está Li Na en la mesa redonda Gardens of kelp?", "Sí."),
    ],
)
def test_who_is_on_what_may_be_a_panel_is_judged(
    voices: Engine, question: str, opening: str
) -> None:
    answer = voices.answer(question, NOW)
    assert (answer.people, answer.text.startswith(opening)) == (("li",), True)
