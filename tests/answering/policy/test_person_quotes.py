"""What only the biography of the person asked about tells is quoted from it, and from no other."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Event, Participation
from tests.builders import at, make_fact, make_hosted_event, make_person, make_talk

EVE = at("2026-05-03 10:00")
INES = (
    "Ines Falk keeps the lighthouses of the northern shore, and looks after the people who live in "
    "them. She leads a crew of nine, and trains those who come new to it. Her crew repairs lamps, "
    "lenses and clocks, and writes down what the weather does to each of them. She is often on the "
    "radio, where she reads the forecast for ships. In winter her crew looks after the boats of "
    "the harbour as well, and in spring it paints the buoys. "
    "She holds a Ph.D. in optics from Tromso University. Before that she worked as a diver for the "
    "coast guard. She grew up in Vardo. Ines has filed eleven patents. She received the Fresnel "
    "Medal in 2019. She has kept bees for thirty years."
)
BORIS = "Boris Kern is a cook. He studied history in Prague, and won the Golden Ladle in 2020."


def make_meeting() -> Event:
    """Return an event whose people have lives that only their biographies tell."""
    return make_hosted_event(
        people=(
            make_person(id="ines", name="Ines Falk", bio=make_fact(INES)),
            make_person(id="boris", name="Boris Kern", bio=make_fact(BORIS)),
            make_person(id="mute", name="Olga Winter"),
        ),
        sessions=(
            make_talk("lamps", "Lamps of the north", "2026-05-04 09:00", rooms=("deck",),
                      people=(Participation("ines"),)),
            make_talk("soup", "Soups", "2026-05-04 10:00", rooms=("deck",),
                      people=(Participation("boris"),)),
            make_talk("school", "Where to study navigation", "2026-05-04 11:00", rooms=("deck",),
                      people=(Participation("mute"),)),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def meeting(classifier: Classifier) -> Engine:
    return Engine(make_meeting(), classifier)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where did Ines Falk study?", "Tromso University"),
        ("¿Dónde estudió Ines Falk?", "Tromso University"),
        ("Où Ines Falk a-t-elle étudié ?", "Tromso University"),
        ("где училась Ines Falk?", "Tromso University"),
        ("Ines Falk在哪里读的博士？", "Tromso University"),
        ("Ines Falk 박사 학위는 어디서 받았나요?", "Tromso University"),
        ("what did Ines Falk do before?", "as a diver"),
        ("where did Ines Falk grow up?", "Vardo"),
        ("how many patents does Ines Falk have?", "eleven patents"),
        ("what awards did Ines Falk win?", "Fresnel Medal"),
    ],
)
def test_sentence_of_the_biography_that_tells_is_quoted(
    meeting: Engine, question: str, told: str
) -> None:
    answer = meeting.answer(question, EVE)
    assert answer.people == ("ines",)
    assert told in answer.text
    assert "forecast for ships" not in answer.text
    assert "Prague" not in answer.text


def test_biography_of_who_was_told_of_is_quoted(meeting: Engine) -> None:
    first = meeting.answer("who is Boris Kern?", EVE)
    answer = meeting.answer(
        "where did he study?", EVE, earlier=(Turn("who is Boris Kern?", first),)
    )
    assert (answer.people, "Prague" in answer.text) == (("boris",), True)


@pytest.mark.parametrize(
    "question",
    [
        "Where did Olga Winter study?",
        "what languages does Boris Kern speak?",
        "how many patents does Boris Kern have?",
        "is Boris Kern married?",
    ],
)
def test_what_the_biography_does_not_tell_is_not_known(meeting: Engine, question: str) -> None:
    answer = meeting.answer(question, EVE)
    assert answer.status is AnswerStatus.UNKNOWN
    for other in ("Where to study navigation", "Tromso", "eleven", "Prague"):
        assert other not in answer.text
    assert "That is not in the information" in answer.text


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("when does Ines Falk speak?", "lamps"),
        ("does Boris Kern give a talk about soups?", "soup"),
        ("when is the talk on where to study navigation?", "school"),
    ],
)
def test_sessions_of_somebody_are_told_as_before(
    meeting: Engine, question: str, session: str
) -> None:
    answer = meeting.answer(question, EVE)
    assert (answer.sessions, answer.status) == ((session,), AnswerStatus.ANSWERED)


WORKPLACE = (
    "Ana is passionate about knots. She is a engineer at Falk & Sons. Before that she sailed."
)


@pytest.fixture(scope="module")
def shipyard(classifier: Classifier) -> Engine:
    """Return the engine of an event where one biography tells where somebody works."""
    return Engine(
        make_hosted_event(
            people=(
                make_person(id="ana", name="Ana Lima", bio=make_fact(WORKPLACE)),
                make_person(
                    id="jo", name="Jo Brand", bio=make_fact("Jo loves ropes of all kinds.")
                ),
            ),
            sessions=(
                make_talk(
                    "knots",
                    "Knots",
                    "2026-05-04 09:00",
                    rooms=("deck",),
                    people=(Participation("ana"),),
                ),
                make_talk(
                    "ropes",
                    "Ropes",
                    "2026-05-04 10:00",
                    rooms=("deck",),
                    people=(Participation("jo"),),
                ),
            ),
        ),
        classifier,
    )


@pytest.mark.parametrize(
    "question",
    [
        "Where does {} work?",
        "who does {} work for?",
        "où travaille {} ?",
        "{} bosse où ?",
        "{} travaille pour quel groupe ?",
        "¿Dónde trabaja {}?",
        "где работает {}?",
        "{}在哪工作？",
        "{} 어디서 일하나요?",
        "أين تعمل {}؟",
    ],
)
def test_workplace_is_told_by_the_sentence_of_the_biography_that_has_it(
    shipyard: Engine, question: str
) -> None:
    told = shipyard.answer(question.format("Ana Lima"), EVE)
    assert ("a engineer at" in told.text, "passionate" in told.text) == (True, False)
    untold = shipyard.answer(question.format("Jo Brand"), EVE)
    assert (untold.status, "ropes" in untold.text) == (AnswerStatus.UNKNOWN, False)
