"""What precedes or follows what was told, when it is on another day, and who made it."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Event, Participation, SessionKind
from tests.builders import make_event, make_fact, make_people, make_room, make_text, make_timed
from tests.conversations import talk


def make_festival() -> Event:
    """Return two days of films and breaks: a film shown on both, a reception behind the first."""
    made_by = make_fact("Followed by a Q&A with director Odile Vasquez.")
    film = {"rooms": ("hall",), "kind": SessionKind.TALK}
    idle = {"rooms": ("foyer",), "kind": SessionKind.BREAK}
    return make_event(
        people=make_people(odile="Odile Vasquez", tarek="Tarek Lindqvist"),
        rooms=(make_room(id="hall", name=make_text("Hall")), make_room(id="foyer")),
        sessions=(
            make_timed("salt", "Salt Roads", "2026-05-04 10:00", "2026-05-04 11:00", **film),
            make_timed(
                "gulls", "Gulls of Iron", "2026-05-04 11:00", "2026-05-04 12:00", **film,
                abstract=made_by, people=(Participation("odile"),),
            ),
            make_timed("foam", "Foam Letters", "2026-05-04 12:00", "2026-05-04 13:00", **film),
            make_timed("coffee-1", "Coffee break", "2026-05-04 15:00", "2026-05-04 15:30", **idle),
            make_timed(
                "drinks", "Harbour drinks", "2026-05-04 18:00", "2026-05-04 20:00",
                rooms=("foyer",), kind=SessionKind.SOCIAL,
            ),
            make_timed("coffee-2", "Coffee break", "2026-05-05 10:30", "2026-05-05 11:00", **idle),
            make_timed("ropes", "Ropes", "2026-05-05 11:00", "2026-05-05 12:00", **film),
            make_timed("knots", "Knots", "2026-05-05 14:00", "2026-05-05 15:00", **film),
            make_timed("gulls-2", "Gulls of Iron", "2026-05-05 16:00", "2026-05-05 17:00", **film),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return an engine over the festival."""
    return Engine(make_festival(), classifier)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when is Foam Letters?", "which talk comes right before it?"),
        ("where is Foam Letters?", "what precedes it?"),
        ("quand est Foam Letters ?", "quelle séance la précède ?"),
        ("quand est Foam Letters ?", "qu'est-ce qui vient juste avant ?"),
        ("¿cuándo es Foam Letters?", "¿qué charla va justo antes?"),
        ("когда Foam Letters?", "какой доклад идёт перед ним?"),
        ("متى Foam Letters؟", "وما الجلسة التي تسبقها؟"),
        ("Foam Letters 在哪里？", "在它之前的是哪一场？"),
        ("Foam Letters 어디서 해요?", "그 앞 발표는 뭐예요?"),
    ],
)
def test_what_precedes_it_is_told(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then).sessions == ("gulls",)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when is Salt Roads?", "which talk comes right after it?"),
        ("quand est Salt Roads ?", "quelle séance la suit ?"),
        ("¿dónde es Salt Roads?", "¿cuál la sigue?"),
        ("где Salt Roads?", "что следует за ним?"),
        ("متى Salt Roads؟", "وما الجلسة التي تليها؟"),
    ],
)
def test_what_follows_it_is_told(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then).sessions == ("gulls",)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when is Salt Roads?", "after?"),
        ("quand est Salt Roads ?", "après ?"),
        ("quand est Salt Roads ?", "la suite ?"),
        ("¿dónde es Salt Roads?", "¿después?"),
        ("где Salt Roads?", "после?"),
        ("متى Salt Roads؟", "ثم؟"),
        ("Salt Roads 在哪里？", "之后？"),
        ("Salt Roads 어디서 해요?", "이후는요?"),
    ],
)
def test_after_alone_asks_for_what_follows_it(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then).sessions == ("gulls",)


@pytest.mark.parametrize(
    "question",
    [
        "When is the coffee break on Monday and when on Tuesday?",
        "À quelle heure est la pause café lundi et à quelle heure mardi ?",
        "¿A qué hora es la pausa del café del lunes y a qué hora la del martes?",
        "Во сколько кофе-брейк в понедельник и во сколько во вторник?",
        "متى استراحة القهوة يوم الاثنين ومتى يوم الثلاثاء؟",
        "周一的茶歇几点，周二的呢？",
        "월요일 커피 브레이크는 몇 시고 화요일은 몇 시예요?",
    ],
)
def test_same_is_told_of_both_days(engine: Engine, question: str) -> None:
    assert talk(engine, question).sessions == ("coffee-1", "coffee-2")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("who directed Gulls of Iron?", "and when is it on Tuesday?"),
        ("when is Gulls of Iron?", "when is it shown on Tuesday?"),
        ("où passe Gulls of Iron ?", "et quand passe-t-il mardi ?"),
        ("¿dónde es Gulls of Iron?", "¿y a qué hora se proyecta el martes?"),
        ("где показывают Gulls of Iron?", "а когда его показывают во вторник?"),
        ("أين فيلم Gulls of Iron؟", "ومتى يُعرض يوم الثلاثاء؟"),
        ("Gulls of Iron 어디서 해요?", "화요일에는 언제 상영해요?"),
    ],
)
def test_when_it_is_on_a_day_is_asked_of_what_was_told(
    engine: Engine, first: str, then: str
) -> None:
    answer = talk(engine, first, then)

    assert (answer.topic, answer.sessions) == ("when", ("gulls-2",))


def test_when_a_day_starts_is_not_asked_of_what_was_told(engine: Engine) -> None:
    assert talk(engine, "when is Gulls of Iron?", "when does Tuesday start?").sessions == ()


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when is Gulls of Iron on Monday?", "who's there for the Q&A?"),
        ("quand passe Gulls of Iron lundi ?", "qui est le réalisateur ?"),
        ("¿cuándo es Gulls of Iron el lunes?", "¿y el director?"),
        ("когда Gulls of Iron в понедельник?", "кто режиссёр?"),
        ("متى فيلم Gulls of Iron يوم الاثنين؟", "من المخرج؟"),
        ("周一的 Gulls of Iron 几点开始?", "导演是谁?"),
        ("Gulls of Iron 월요일에 언제 해요?", "감독은 누구예요?"),
    ],
)
def test_who_made_it_is_asked_of_what_was_told(engine: Engine, first: str, then: str) -> None:
    answer = talk(engine, first, then)

    assert (answer.sessions, "Odile Vasquez" in answer.text) == (("gulls",), True)


@pytest.mark.parametrize(
    "question",
    [
        "What does Monday end with?",
        "Par quelle séance se termine lundi ?",
        "¿Con qué sesión termina el lunes?",
        "Чем заканчивается понедельник?",
        "بأي جلسة ينتهي يوم الاثنين؟",
        "周一以哪一场结束？",
        "월요일은 어떤 세션으로 끝나요?",
    ],
)
def test_day_ends_with_its_reception(engine: Engine, question: str) -> None:
    assert talk(engine, question).sessions == ("drinks",)


@pytest.mark.parametrize(
    "question",
    [
        "Avec quelle séance commence lundi ?",
        "¿Con qué charla empieza el lunes?",
        "С какого доклада начинается понедельник?",
        "월요일은 어떤 발표로 시작하나요?",
    ],
)
def test_day_begins_with_its_first_talk(engine: Engine, question: str) -> None:
    assert talk(engine, question).sessions == ("salt",)
