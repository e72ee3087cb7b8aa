"""What begins or ends at an hour, and what fits that at which somebody comes or goes."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, Session, SessionKind
from tests.builders import at, make_event, make_person, make_timed

AFTERNOON = at("2026-05-04 14:10")


def _talk(name: str, begins: str, ends: str, day: int = 4) -> Session:
    times = (f"2026-05-0{day} {begins}", f"2026-05-0{day} {ends}")
    return make_timed(name.lower(), name, *times, kind=SessionKind.TALK)


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event of a day and a half."""
    return Engine(
        make_event(
            sessions=(
                _talk("Kelp", "09:00", "10:00"),
                _talk("Wrecks", "13:00", "15:00"),
                _talk("Foam", "15:00", "16:00"),
                _talk("Tides", "15:30", "16:30"),
                _talk("Buoys", "17:00", "18:00"),
                _talk("Reefs", "10:00", "11:00", day=5),
            )
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "Quelle conférence commence à 15h30 ?",
        "quelles conférences débutent à 15h30",
        "qué conferencia empieza a las 15:30",
        "какая конференция начинается в 15:30",
        "what conference starts at 15:30",
    ],
)
def test_conference_that_begins_at_an_hour_is_a_talk(engine: Engine, question: str) -> None:
    answer = engine.answer(question, AFTERNOON)
    assert (answer.topic, answer.sessions) == ("programme", ("tides",))


@pytest.mark.parametrize("question", ["quand commence la conférence ?", "cuándo empieza"])
def test_conference_of_no_hour_is_the_event(engine: Engine, question: str) -> None:
    assert engine.answer(question, AFTERNOON).topic == "when"


def test_what_follows_on_two_days_has_a_heading_for_each() -> None:
    ana = make_person(id="ana", name="Ana Prieto")

    def hers(name: str, begins: str, ends: str, day: int) -> Session:
        times = (f"2026-05-0{day} {begins}", f"2026-05-0{day} {ends}")
        people = (Participation("ana"),)
        return make_timed(name.lower(), name, *times, kind=SessionKind.TALK, people=people)

    sessions = (
        hers("Kelp", "09:00", "10:00", 4),
        _talk("Wrecks", "10:00", "11:00"),
        hers("Foam", "09:00", "10:00", 5),
        _talk("Reefs", "10:00", "11:00", day=5),
    )
    engine = Engine(make_event(people=(ana,), sessions=sessions))
    answer = engine.answer("what comes after Ana Prieto's talk", at("2026-05-04 08:00"))
    headings = [line for line in answer.text.splitlines() if not line.startswith("•")]
    assert answer.sessions == ("wrecks", "reefs")
    assert headings == ["Programme, Monday 4 May:", "Programme, Tuesday 5 May:"]


@pytest.mark.parametrize(
    "question",
    [
        "need to leave at 15:30, what can i still see",
        "I have to leave at 15:30, what can I catch before?",
        "je dois partir à 15h30, quoi voir",
        "me voy a las 15:30, qué puedo ver",
        "ухожу в 15:30, что успею посмотреть",
        "لازم أمشي الساعة 15:30، ماذا يمكنني أن أحضر؟",
        "我15:30要走，还能看什么",
        "15:30에 가야 하는데 뭐 볼 수 있어?",
    ],
)
def test_until_somebody_leaves_what_goes_on_and_begins_is_listed(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, AFTERNOON).sessions == ("wrecks", "foam")


@pytest.mark.parametrize(
    "question",
    [
        "I arrive at 15:30, what's left",
        "j'arrive à 15h30, que reste-t-il à voir",
        "llego a las 15:30, qué queda",
        "приду в 15:30, что останется",
        "我15:30到，还有什么",
        "15:30에 도착하는데 뭐가 남았어?",
        "سأصل الساعة 15:30، ماذا بقي",
    ],
)
def test_once_somebody_has_come_what_begins_is_listed(engine: Engine, question: str) -> None:
    assert engine.answer(question, AFTERNOON).sessions == ("tides", "buoys")


@pytest.mark.parametrize(
    "question",
    [
        "I get there at 10:30 on Monday and have to go at 15:00, what can I catch?",
        "j'arrive à 10h30 et je repars à 15h, je peux voir quoi ?",
        "llego a las 10:30 y me voy a las 15:00, ¿qué puedo ver?",
        "приду в 10:30 и уйду в 15:00, что можно посмотреть?",
        "سأصل الساعة 10:30 وأغادر الساعة 15:00، ماذا يمكنني أن أحضر؟",
        "10:30에 도착해서 15:00에 가야 하는데 뭐 볼 수 있어?",
    ],
)
def test_between_coming_and_leaving_is_what_is_on_then(engine: Engine, question: str) -> None:
    assert engine.answer(question, at("2026-05-04 08:00")).sessions == ("wrecks",)


@pytest.mark.parametrize(
    "question",
    [
        "my meeting ends at 15:30, what can I still see",
        "I'm busy until 15:30, what is left?",
        "ma réunion finit à 15h30, qu'est-ce qu'il me reste à voir ?",
        "mi reunión termina a las 15:30, ¿qué puedo ver todavía?",
        "встреча закончится в 15:30, что ещё успею?",
        "اجتماعي ينتهي الساعة 15:30، ماذا يمكنني أن أحضر بعده؟",
        "我的会15:30结束，还能听什么",
        "제 회의가 15:30에 끝나는데 그 후에 뭐 볼 수 있어?",
    ],
)
def test_once_what_is_ones_own_has_ended_what_begins_is_listed(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, AFTERNOON).sessions == ("tides", "buoys")


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("which talks end at 15:00?", ("wrecks",)),
        ("what can I see between 10:30 and 15:00?", ("wrecks",)),
        ("I leave at six. Is there anything at five?", ("buoys",)),
    ],
)
def test_hours_that_are_asked_are_not_ones_own(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, AFTERNOON).sessions == sessions


@pytest.mark.parametrize(
    "question",
    [
        "I leave at 17:00, any talks on tides?",
        "me voy a las 17:00, ¿hay charlas sobre tides?",
        "je pars à 17h, y a-t-il des conférences sur tides ?",
    ],
)
def test_ones_own_hour_is_not_put_forward_of_a_subject(engine: Engine, question: str) -> None:
    answer = engine.answer(question, AFTERNOON)
    assert answer.sessions == ("tides",)
    assert not answer.text.startswith(("No", "Non"))


@pytest.mark.parametrize(
    "question",
    [
        "what did i miss this morning",
        "qu'est-ce que j'ai raté ce matin",
        "qué me perdí esta mañana",
        "что я пропустил сегодня утром",
        "今天早上我错过了什么",
        "ماذا فاتني هذا الصباح",
    ],
)
def test_what_was_missed_of_the_morning_is_over(engine: Engine, question: str) -> None:
    assert engine.answer(question, AFTERNOON).sessions == ("kelp",)


def test_what_goes_on_is_not_missed_yet(engine: Engine) -> None:
    assert engine.answer("what did I miss?", AFTERNOON).sessions == ("kelp",)


@pytest.mark.parametrize(
    "question",
    [
        "What ends at 16:00?",
        "which talk finishes at 16:00",
        "qu'est-ce qui finit à 16h",
        "quelle conférence se termine à 16h00",
        "qué charla termina a las 16:00",
        "что заканчивается в 16:00",
        "ماذا ينتهي الساعة 16:00",
        "哪些会议16点结束",
        "16:00에 끝나는 게 뭐야?",
    ],
)
def test_what_ends_at_an_hour_is_listed(engine: Engine, question: str) -> None:
    answer = engine.answer(question, AFTERNOON)
    assert (answer.topic, answer.sessions) == ("programme", ("foam",))


def test_what_ends_nearest_is_told_where_nothing_ends_then(engine: Engine) -> None:
    answer = engine.answer("What ends at 16:20?", AFTERNOON)
    assert answer.sessions == ("tides",)
    assert "ending at 16:20" in answer.text.splitlines()[0]


@pytest.mark.parametrize(
    "question",
    [
        "does the conference end at 16:00?",
        "which day ends at 16:00?",
        "when does it end, at 16:00?",
    ],
)
def test_end_of_the_event_is_no_list(engine: Engine, question: str) -> None:
    assert engine.answer(question, AFTERNOON).topic == "ends"
