"""Talks asked of the session that consists of them."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Event, Part, Participation
from tests.builders import by, make_event, make_person, make_room, make_talk, make_text, make_track
from tests.conversations import talk

WITHIN = ("eelgrass", "mussels", "gulls")


def make_symposium() -> Event:
    """Return a session of three papers called as their track, and a long one that holds two."""
    chair = (Participation("ines", Part.MODERATOR),)
    return make_event(
        people=(
            make_person(id="ines", name="Ines Duarte"),
            make_person(id="omar", name="Omar Said"),
            make_person(id="lena", name="Lena Brandt"),
            make_person(id="yuki", name="Yuki Mori"),
        ),
        rooms=(make_room(id="hall", name=make_text("Great Hall")),),
        tracks=(
            make_track(id="e1", name=make_text("Ecology 1")),
            make_track(id="e2", name=make_text("Ecology 2")),
        ),
        sessions=(
            make_talk(
                "ecology", "Ecology 1", "2026-05-04 09:00", "2026-05-04 10:30", people=chair
            ),
            make_talk(
                "eelgrass", "Eelgrass under stress", "2026-05-04 09:00", "2026-05-04 09:30",
                track="e1", people=by("omar"),
            ),
            make_talk(
                "mussels", "Mussels in the estuary", "2026-05-04 09:30", "2026-05-04 10:00",
                track="e1", people=by("lena"),
            ),
            make_talk(
                "gulls", "Gulls in the city", "2026-05-04 10:00", "2026-05-04 10:30",
                track="e1", people=by("yuki"),
            ),
            make_talk(
                "otters", "Otters come back", "2026-05-04 14:00", "2026-05-04 14:30", track="e2"
            ),
            make_talk(
                "coast", "Coasts in Motion", "2026-05-05 09:00", "2026-05-05 12:00", people=chair
            ),
            make_talk("dunes", "Dunes that move", "2026-05-05 09:00", "2026-05-05 10:00"),
            make_talk("cliffs", "Cliffs that fall", "2026-05-05 10:30", "2026-05-05 11:30"),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return an engine over the symposium."""
    return Engine(make_symposium(), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "Which talks are in Ecology 1?",
        "What is presented in the Ecology 1 session?",
        "Quels exposés y a-t-il dans la session Ecology 1 ?",
        "¿Qué trabajos se presentan en Ecology 1?",
        "Какие доклады в секции Ecology 1?",
        "ما العروض في جلسة Ecology 1؟",
        "我想知道 Ecology 1 里面有什么报告",
        "Ecology 1 세션에서는 어떤 발표가 있나요?",
    ],
)
def test_talks_asked_of_a_session_are_those_of_its_track(engine: Engine, question: str) -> None:
    assert talk(engine, question).sessions == WITHIN


@pytest.mark.parametrize(
    "question",
    [
        "How many talks are there in Ecology 1?",
        "Combien de présentations dans Ecology 1 ?",
        "¿Cuántas charlas tiene Ecology 1?",
        "Сколько докладов на секции Ecology 1?",
        "كم عرضًا في Ecology 1؟",
        "Ecology 1 一共有几个报告？",
        "Ecology 1 세션에는 발표가 몇 개 있어요?",
    ],
)
def test_talks_of_a_session_are_counted(engine: Engine, question: str) -> None:
    answer = talk(engine, question)

    assert (answer.topic, answer.sessions) == ("count", WITHIN)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is the first talk of Ecology 1?", ("eelgrass",)),
        ("Quel est le dernier exposé de Ecology 1 ?", ("gulls",)),
        ("¿Cuál es la primera charla de Ecology 1?", ("eelgrass",)),
        ("Какой первый доклад на Ecology 1?", ("eelgrass",)),
        ("ما أول عرض في Ecology 1؟", ("eelgrass",)),
        ("Ecology 1 的第一个报告是什么？", ("eelgrass",)),
        ("Ecology 1의 첫 번째 발표는 뭐예요?", ("eelgrass",)),
        ("What is the first talk of Coasts in Motion?", ("dunes",)),
        ("How many talks does Coasts in Motion have?", ("dunes", "cliffs")),
    ],
)
def test_one_talk_of_a_session_is_told(
    engine: Engine, question: str, expected: tuple[str, ...]
) -> None:
    assert talk(engine, question).sessions == expected


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("When does Ecology 1 start?", "when"),
        ("Où est la session Ecology 1 ?", "where"),
        ("¿Quién modera Ecology 1?", "moderates"),
        ("Ecology 1 有多长？", "how_long"),
    ],
)
def test_what_is_asked_of_a_session_itself_stays(engine: Engine, question: str, topic: str) -> None:
    answer = talk(engine, question)

    assert (answer.topic, answer.sessions) == (topic, ("ecology",))


def test_who_speaks_in_a_session_of_papers_is_told_of_each(engine: Engine) -> None:
    answer = talk(engine, "Who speaks in Ecology 1?")

    assert answer.people == ("ines", "omar", "lena", "yuki")


@pytest.fixture(scope="module")
def readings(classifier: Classifier) -> Engine:
    """Return an engine over readings, each of them called as their track."""
    names = ("Ana Lima", "Bo Rask", "Ines Duarte")
    return Engine(
        make_event(
            people=tuple(make_person(id=f"p{at}", name=name) for at, name in enumerate(names)),
            rooms=(make_room(id="hall", name=make_text("Great Hall")),),
            tracks=(make_track(id="readings", name=make_text("Reading")),),
            sessions=tuple(
                make_talk(
                    f"r{at}", f"Reading: {name}", f"2026-05-04 {9 + at:02}:00",
                    f"2026-05-04 {10 + at:02}:00", track="readings",
                    people=by(f"p{at}"),
                )
                for at, name in enumerate(names)
            ),
        ),
        classifier,
    )  # fmt: skip


@pytest.mark.parametrize("question", ["{}", "when is {}", "where is {}", "who gives {}"])
@pytest.mark.parametrize(
    ("named", "title"), [("r0", "Reading: Ana Lima"), ("r2", "Reading: Ines Duarte")]
)
def test_session_called_as_its_track_holds_no_others_called_so(
    readings: Engine, question: str, named: str, title: str
) -> None:
    assert talk(readings, question.format(title)).sessions == (named,)
