"""A listed name is found beside verbs of somebody's life, posts, and words for their country."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_session

NOW = at("2025-12-01 10:00", "America/New_York")
BEFORE = at("2027-05-12 10:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("Где родилась Накамицу?", "nakamitsu"),
        ("где накамицу училась", "nakamitsu"),
        ("where did nakamitsu study", "nakamitsu"),
        ("dónde estudió foradori", "foradori"),
        ("أين ولدت ناكاميتسو؟", "nakamitsu"),
        ("Is Nakamitsu Japanese", "nakamitsu"),
        ("Is Foradori Argentinian?", "foradori"),
    ],
)
def test_life_that_nothing_tells_is_not_known_of_the_person_named(
    conference: Engine, question: str, person: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.topic, answer.people) == ("event_unknown", (person,))


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("When does High Representative Nakamitsu speak", "opening"),
        ("when does UNODA chief Nakamitsu speak", "opening"),
        ("when does the chair Foradori speak", "keynote"),
        ("когда выступает зампостпреда Ким", "opening"),
        ("متى تتحدث الممثلة السامية ناكاميتسو", "opening"),
    ],
)
def test_time_of_whoever_is_named_with_a_post_is_told(
    conference: Engine, question: str, session: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.topic, answer.sessions) == ("when", (session,))


@pytest.mark.parametrize(
    "question",
    [
        "What will UNIDIR's chair Foradori speak about?",
        "Форадори, глава ЮНИДИР, когда выступает?",
        "UNIDIR 소장 포라도리는 언제 연설하나요?",
    ],
)
def test_post_at_a_body_that_nobody_said_somebody_holds_is_not_confirmed(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert any(name in answer.text.splitlines()[-1] for name in ("UNIDIR", "ЮНИДИР"))


def test_stranger_with_a_post_before_the_name_stays_one(conference: Engine) -> None:
    answer = conference.answer("When does High Representative Oyelaran speak", NOW)
    assert answer.people == ()


def test_arabic_name_that_is_a_letter_off_a_rare_word_is_a_strangers(conference: Engine) -> None:
    assert conference.answer("متى يتحدث عمر الشريف؟", NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("Han's talk", "han"),
        ("when does han speak", "han"),
        ("Han parle où", "han"),
        ("who's Jo", "bluefin_jo"),
        ("who’s Rui?", "costa"),
        ("whos salma", "al_amiri"),
        ("who's Niamh O'Sullivan", "osullivan"),
    ],
)
def test_name_that_is_a_word_elsewhere_or_stands_behind_a_contraction_is_found(
    harbour: Engine, question: str, person: str
) -> None:
    answer = harbour.answer(question, BEFORE)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, (person,))


@pytest.mark.parametrize("question", ["¿dónde han puesto los lavabos?", "¿han cancelado algo?"])
def test_word_of_the_language_asked_in_names_nobody(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, BEFORE).people == ()


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("who is teaching Buoywork", ("buoywork",)),
        ("who's teaching Buoywork?", ("buoywork",)),
        ("who is Paul Buoywork", ()),
        ("who is Buoywork Jones", ()),
    ],
)
def test_whole_title_beside_a_small_word_is_no_part_of_a_name(
    question: str, found: tuple[str, ...]
) -> None:
    whole = make_session(id="buoywork", title="Buoywork")
    named_in = make_session(
        id="after", title="What comes after Buoywork",
        start=at("2026-05-05 12:00"), end=at("2026-05-05 13:00"),
    )  # fmt: skip
    engine = Engine(make_event(sessions=(whole, named_in)))
    assert engine.answer(question, NOW).sessions == found
