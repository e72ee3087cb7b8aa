"""Whether sessions that are named can all be seen is told by their times, in each language."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_people, make_room, make_talk, make_timed

NOW = at("2026-05-03 12:00")
ROWS = (
    ("kelp", "Gardens of kelp", "04 09:30", "04 10:30", "ana"),
    ("sonar", "Sonar in the harbour", "04 10:00", "04 11:00", "bo"),
    ("gulls", "Counting herring gulls", "04 11:15", "04 12:00", "li"),
)


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    sessions = (
        *(
            make_talk(
                one, title, f"2026-05-{start}", f"2026-05-{end}", people=(Participation(person),)
            )
            for one, title, start, end, person in ROWS
        ),
        make_timed(
            "wrecks", "Wrecks", "2026-05-04 14:00", "2026-05-04 15:00", kind=SessionKind.KEYNOTE
        ),
        make_timed(
            "splices", "Splices", "2026-05-04 14:30", "2026-05-04 15:00", kind=SessionKind.WORKSHOP
        ),
    )
    named = make_people(ana="Ana Lima", bo="Bo Rask", li="Li Domingo")
    return Engine(
        make_event(people=named, rooms=(make_room(id="hall"),), sessions=sessions), classifier
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Can I do both {} and {}?", "At the same time, at least in part:"),
        ("Puis-je assister à {} et à {} ?", "En même temps, au moins en partie\u202f:"),
        ("¿Se solapan {} y {}?", "Al mismo tiempo, al menos en parte:"),
        ("Можно ли успеть и на {}, и на {}?", "Пересекаются по времени:"),
        ("هل تتعارض {} مع {}؟", "تتزامن كليًا أو جزئيًا:"),
        ("{}和{}冲突吗？", "时间重叠："),
        ("{}와 {} 둘 다 들을 수 있나요?", "시간이 겹칩니다:"),
    ],
)
def test_sessions_at_the_same_time_are_told_as_that(
    harbour: Engine, question: str, said: str
) -> None:
    asked = question.format("«Gardens of kelp»", "«Sonar in the harbour»")
    answer = harbour.answer(asked, NOW)
    assert (answer.text.splitlines()[0], answer.sessions) == (said, ("kelp", "sonar"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("can I go to {} and then {} in time?", "Between them: 15 minutes."),
        ("J'aurai le temps d'aller de {} à {} ?", "Entre les deux\u202f: 15 minutes."),
        ("¿Me da tiempo de ir de {} a {}?", "Entre ambas: 15 minutos."),
        ("Успею ли я с {} на {}?", "Между ними: 15 минут."),
        ("هل ألحق {} بعد {}؟", "الفاصل بينهما: \u2068\u206815\u2069 دقيقة\u2069."),
        ("听完{}来得及去{}吗？", "两场相隔：15分钟。"),
        ("{} 듣고 {} 갈 수 있어요?", "두 세션 사이: 15분."),
    ],
)
def test_sessions_one_after_the_other_are_told_with_the_time_between(
    harbour: Engine, question: str, said: str
) -> None:
    asked = question.format("«Sonar in the harbour»", "«Counting herring gulls»")
    answer = harbour.answer(asked, NOW)
    assert (answer.text.splitlines()[-1], answer.sessions) == (said, ("sonar", "gulls"))


def test_talks_told_by_a_word_each_are_compared(harbour: Engine) -> None:
    answer = harbour.answer("Can I see both the kelp talk and the sonar talk?", NOW)
    assert answer.text.startswith("At the same time, at least in part:")


@pytest.mark.parametrize(
    "question",
    [
        "When are Gardens of kelp and Sonar in the harbour?",
        "Where are Gardens of kelp and Sonar in the harbour?",
        "Are Gardens of kelp and Sonar in the harbour both in English?",
        "Can I get the slides of Gardens of kelp and Sonar in the harbour?",
        "What else is on at the same time as Gardens of kelp?",
        "Can I get slides of both Ana Lima and Bo Rask?",
        "Can I get the slides of both kelp and sonar?",
        "Who gives kelp and sonar?",
        "Where can I meet both Ana Lima and Bo Rask?",
        "Which talks overlap with the keynote?",
    ],
)
def test_what_else_is_asked_of_two_sessions_is_no_question_of_overlap(
    harbour: Engine, question: str
) -> None:
    assert harbour.answer(question, NOW).topic != "overlap"


@pytest.mark.parametrize(
    "question",
    [
        "Do {0}'s and {1}'s talks overlap?",
        "Est-ce que {0} et {1} parlent en même temps ?",
        "¿Se solapan las charlas de {0} y {1}?",
        "Доклады {0} и {1} пересекаются?",
        "هل تتعارض محاضرة {0} مع محاضرة {1}؟",
        "{0}和{1}的演讲时间冲突吗？",
        "{0}와 {1}의 발표가 겹치나요?",
    ],
)
@pytest.mark.parametrize(
    ("one", "other", "sessions"),
    [
        ("Ana Lima", "Bo Rask", ("kelp", "sonar")),
        ("Bo Rask", "Li Domingo", ("sonar", "gulls")),
    ],
)
def test_sessions_of_two_people_are_compared(
    harbour: Engine, question: str, one: str, other: str, sessions: tuple[str, ...]
) -> None:
    answer = harbour.answer(question.format(one, other), NOW)
    assert (answer.topic, answer.sessions) == ("overlap", sessions)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("Do kelp and sonar overlap?", ("kelp", "sonar")),
        ("can I do both kelp and gulls?", ("kelp", "gulls")),
        ("La présentation sur kelp et celle sur gulls se chevauchent ?", ("kelp", "gulls")),
        ("Does Ana Lima's talk clash with the one on gulls?", ("kelp", "gulls")),
        ("Is the keynote at the same time as the workshop?", ("wrecks", "splices")),
        ("Does the keynote overlap with the talk on sonar?", ("sonar", "wrecks")),
    ],
)
def test_sessions_told_by_parts_of_titles_people_and_kinds_are_compared(
    harbour: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.topic, answer.sessions) == ("overlap", sessions)


SHOWN = (
    ("kelp-1", "Gardens of kelp", "04 18:00", "04 20:00"),
    ("kelp-2", "Gardens of kelp", "05 11:00", "05 13:00"),
    ("sonar-1", "Sonar in the harbour", "04 19:00", "04 21:00"),
    ("gulls-1", "Counting herring gulls", "04 10:00", "04 11:00"),
    ("gulls-2", "Counting herring gulls", "05 12:00", "05 13:00"),
)


@pytest.fixture(scope="module")
def festival(classifier: Classifier) -> Engine:
    sessions = tuple(
        make_timed(one, title, f"2026-05-{start}", f"2026-05-{end}")
        for one, title, start, end in SHOWN
    )
    return Engine(make_event(sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "Do {} and {} overlap{}?",
        "Est-ce que {} et {} se chevauchent{} ?",
        "¿Se solapan {} y {}{}?",
        "{} и {} пересекаются{}?",
        "هل تتعارض {} مع {}{}؟",
        "{}和{}{}冲突吗？",
        "{}와 {}{} 겹치나요?",
    ],
)
def test_every_showing_of_a_title_is_compared(festival: Engine, question: str) -> None:
    both = ("Gardens of kelp", "Sonar in the harbour")
    answer = festival.answer(question.format(*both, ""), NOW)
    assert (answer.topic, answer.sessions) == ("overlap", ("kelp-1", "sonar-1", "kelp-2"))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("Do {} and {} overlap on Tuesday?", ("kelp-2", "gulls-2")),
        ("Do {} and {} overlap on Monday?", ("gulls-1", "kelp-1")),
        ("{} et {} se chevauchent-ils mardi ?", ("kelp-2", "gulls-2")),
        ("¿Se solapan {} y {} el martes?", ("kelp-2", "gulls-2")),
        ("{} и {} пересекаются во вторник?", ("kelp-2", "gulls-2")),
        ("هل تتعارض {} مع {} يوم الثلاثاء؟", ("kelp-2", "gulls-2")),
        ("星期二{}和{}冲突吗？", ("kelp-2", "gulls-2")),
        ("화요일에 {}와 {} 겹치나요?", ("kelp-2", "gulls-2")),
    ],
)
def test_showings_of_the_day_that_is_named_are_compared(
    festival: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    asked = question.format("Gardens of kelp", "Counting herring gulls")
    answer = festival.answer(asked, NOW)
    assert (answer.topic, answer.sessions) == ("overlap", sessions)
