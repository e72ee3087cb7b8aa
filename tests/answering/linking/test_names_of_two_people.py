"""Parts of two people's names make no third, wherever it is asked; a name alone is its owner's."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact, make_people, make_session

NOW = at("2026-05-03 12:00")
PEOPLE = make_people(
    oduya="Matyas Oduya",
    he="Ruo He",
    tal="Nurit Tal",
    belard="Andreea Belard",
    kreisl="Marie Kreisl",
    sanchez="Ines Martinet Sanchez",
    han="Han Seo-yeon",
    franck="Franck Moreau",
    frank="Frank",
    phan="Tu-Tho Phan",
    lopez="Zsofia Lopez",
    snow="Lea Snow",
    olia="olia Lundqvist",
)
SESSIONS = (
    make_session(id="streams", title="Scheduling tidal streams", people=()),
    make_session(id="lab", title="Mapping from the Oduya Lab"),
)
ENGINE = Engine(make_event(people=PEOPLE, sessions=SESSIONS, languages=("en", "fr")))
OTHER = Engine(
    make_event(
        name=make_fact("Aube", key="name"),
        languages=("fr",),
        people=make_people(roth="Anne Rothen", han="Bo Han", wu="Lu Wu (he/him)"),
        sessions=(make_session(id="snow", title="Rivers", abstract=None),),
    )
)


@pytest.mark.parametrize(
    "question",
    [
        "where can I find Lea Oduya?",
        "where can I find matyas lopez",
        "what is Matyas Rivers talking about?",
        "who is Matyas Rivers",
        "when does Matyas He speak?",
        "is lea he speaking?",
        "when does tu-tho lopez speak?",
        "who is Marc-André Belard",
        "Matyas Snow",
        "lea oduya",
        "lea oduya parle de quoi ?",
        "Jean-Marie Kreisl parle de quoi ?",
        "où trouver Lea Oduya ?",
        "¿quién es matyas tal?",
        "¿cuándo habla martin sanchez?",
        "¿dónde puedo encontrar a Lea Oduya?",
        "¿cuándo habla olia Oduya?",
        "о чём расскажет Lea Oduya?",
        "где найти Lea Oduya?",
        "عن ماذا يتحدث lea oduya؟",
        "أين أجد Lea Oduya؟",
        "Matyas Rain讲什么？",
        "zsófia oduya讲什么？",
        "Will Oduya是谁？",
        "Marie Oduya-Kreisl是谁？",
        "Lea Oduya 발표 어디서 해요?",
        "lea oduya는 무슨 발표 해요?",
    ],
)
def test_parts_of_two_names_tell_of_nobody_and_of_no_session(question: str) -> None:
    answer = ENGINE.answer(question, NOW)
    assert (answer.status, answer.people, answer.sessions) == (AnswerStatus.UNKNOWN, (), ())


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("when does Ruo He speak?", "he"),
        ("where can I find lea snow", "snow"),
        ("where can I find lea?", "snow"),
        ("¿quién es nurit tal?", "tal"),
        ("Ines Martinet Sanchez parle de quoi ?", "sanchez"),
        ("Matyas Oduya讲什么？", "oduya"),
        ("Oduya是谁？", "oduya"),
        ("Lea Snow 발표 어디서 해요?", "snow"),
        ("when does Franck speak", "franck"),
        ("when does Frank speak", "frank"),
        ("tu-tho", "phan"),
    ],
)
def test_own_name_is_still_its_owners(question: str, person: str) -> None:
    assert ENGINE.answer(question, NOW).people == (person,)


@pytest.mark.parametrize(
    ("engine", "question", "language", "person"),
    [
        (ENGINE, "Han", "en", "han"),
        (ENGINE, "Han?", "en", "han"),
        (OTHER, "Han?", "fr", "han"),
        (OTHER, "anne", "fr", "roth"),
        (OTHER, "Anne?", "fr", "roth"),
        (OTHER, "Lu", "fr", "wu"),
    ],
)
def test_name_alone_is_of_no_language_and_is_its_owners(
    engine: Engine, question: str, language: str, person: str
) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.language, answer.people) == (language, (person,))


@pytest.mark.parametrize("question", ["does he speak?", "when does he speak?", "is he there?"])
def test_pronoun_is_nobody_of_that_name(question: str) -> None:
    assert "he" not in ENGINE.answer(question, NOW).people


@pytest.mark.parametrize(
    ("question", "session"),
    [("Scheduling streams parle de quoi ?", "streams"), ("Oduya Lab讲什么？", "lab")],
)
def test_talk_that_is_asked_about_as_people_are_is_found(question: str, session: str) -> None:
    assert ENGINE.answer(question, NOW).sessions == (session,)


@pytest.mark.parametrize(
    "question", ["who is Rea Lindmark?", "when does rea lindmark speak?", "qui est Rea Lindmark ?"]
)
def test_handle_that_two_words_make_up_is_whose_it_is(question: str) -> None:
    event = make_event(people=make_people(rea="realindmark", lea="Lea Snow"))
    assert Engine(event).answer(question, NOW).people == ("rea",)
