"""Who organises one session is told only where its text says so, and is not who moderates it."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Part, Participation
from tests.builders import at, make_event, make_fact, make_people, make_room, make_talk

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    return Engine(
        make_event(
            people=make_people(ana="Ana Lima", bo="Bo Rask"),
            rooms=(make_room(),),
            sessions=(
                make_talk(
                    "kelp", "Gardens of kelp", "2026-05-04 10:00",
                    people=(Participation("ana", Part.MODERATOR),),
                    abstract=make_fact("Organised by the Reef Trust. We dive for kelp."),
                ),
                make_talk(
                    "sonar", "Sonar from scratch", "2026-05-04 10:00",
                    people=(Participation("ana"), Participation("bo", Part.MODERATOR)),
                ),
                *(
                    make_talk(one, title, "2026-05-05 10:00", abstract=make_fact(text))
                    for one, title, text in (
                        ("knots", "Knots of the north", "Rope.\n\nOrganizer: Harbour Institute"),
                        ("dykes", "Dykes of clay", "Организатор: Harbour Institute"),
                    )
                ),
            ),
        ),
        classifier,
    )  # fmt: skip


ASKED = (
    ("Who organises the session on {}?", "has not been published"),
    ("Who is organising {}?", "has not been published"),
    ("Qui organise la session sur {} ?", "n’a pas été publié"),
    ("¿Quién organiza la sesión sobre {}?", "No se ha publicado"),
    ("Кто организует сессию {}?", "не опубликовано"),
    ("من ينظم جلسة {}؟", "لم يُنشر"),
    ("{}这场是谁组织的？", "尚未公布"),
    ("{} 세션은 누가 주최하나요?", "공개되지 않았습니다"),
)


@pytest.mark.parametrize(("question", "unknown"), ASKED)
def test_who_organises_a_session_is_quoted_or_said_to_be_unknown(
    harbour: Engine, question: str, unknown: str
) -> None:
    told, untold = (harbour.answer(question.format(one), NOW) for one in ("kelp", "sonar"))
    assert (told.sessions, untold.sessions) == (("kelp",), ("sonar",))
    assert ("Organised by the Reef Trust." in told.text, unknown in untold.text) == (True, True)


@pytest.mark.parametrize("question", ["Who moderates {}?", "Qui modère {} ?", "¿Quién modera {}?"])
def test_who_moderates_a_session_is_told_as_that(harbour: Engine, question: str) -> None:
    assert harbour.answer(question.format("Sonar from scratch"), NOW).people == ("bo",)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Knots of the north", "Organizer: Harbour Institute"),
        ("Dykes of clay", "Организатор: Harbour Institute"),
    ],
)
def test_line_that_begins_with_the_word_for_who_organises_is_quoted(
    harbour: Engine, title: str, line: str
) -> None:
    assert line in harbour.answer(f"Who organises {title}?", NOW).text


@pytest.mark.parametrize(
    "question", ["开幕致辞的是哪几位", "開幕式上是哪幾位致詞", "致开幕辞的有哪几位"]
)
def test_which_people_open_asks_for_no_number(conference: Engine, question: str) -> None:
    answer = conference.answer(question, at("2025-12-04 08:00"))
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "opens")


@pytest.fixture(scope="module")
def told(classifier: Classifier) -> Engine:
    """Return an event with people whom only titles name, and one whose name is near to a day."""
    titles = {
        "ann": ("Ann Zorvik: Tides of Ink", "A reading of a novel."),
        "brook": ("In conversation with Brook Harlan", "On rivers."),
        "frida": ("A tribute to Frida Lund", "Her life in pictures."),
    }
    sessions = tuple(
        make_talk(
            one, title, f"2026-05-04 1{hour}:00", abstract=make_fact(text),
            people=(Participation("bo"),) if one == "brook" else (),
        )
        for hour, (one, (title, text)) in enumerate(titles.items())
    )  # fmt: skip
    people = make_people(bo="Bo Rask")
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize(
    ("question", "session", "text"),
    [
        ("who is Ann Zorvik?", "ann", "A reading of a novel."),
        ("who is Brook Harlan?", "brook", "On rivers."),
        ("who's Frida Lund", "frida", "Her life in pictures."),
        ("qui est Ann Zorvik ?", "ann", "A reading of a novel."),
        ("¿quién es Brook Harlan?", "brook", "On rivers."),
        ("кто такая Ann Zorvik?", "ann", "A reading of a novel."),
        ("谁是Brook Harlan？", "brook", "On rivers."),
        ("Ann Zorvik이 누구예요?", "ann", "A reading of a novel."),
    ],
)
def test_who_somebody_in_a_title_is_is_told_by_that_session(
    told: Engine, question: str, session: str, text: str
) -> None:
    answer = told.answer(question, NOW)
    assert (answer.sessions, text in answer.text) == ((session,), True)


@pytest.mark.parametrize(
    "question", ["who is on In conversation with Brook Harlan?", "who talks to Brook Harlan?"]
)
def test_who_is_in_a_session_is_told_though_its_title_names_another(
    told: Engine, question: str
) -> None:
    assert told.answer(question, NOW).people == ("bo",)


def test_a_name_in_a_title_is_no_slip_of_a_day(told: Engine) -> None:
    assert told.answer("when is Frida?", NOW).sessions == ("frida",)
