"""Talks on something: found by other words than their own, and asked about as talks."""

from __future__ import annotations

from typing import Any

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.encoder import NoEncoder, find_encoder
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Event, Participation, SessionKind
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
)

NOON = at("2026-05-04 12:00")


def make_subject(identity: str, title: str, **overrides: Any) -> Any:
    """Return a session of the second day of a builder's event."""
    base: dict[str, Any] = {
        "id": identity,
        "title": title,
        "kind": SessionKind.TALK,
        "start": at("2026-05-05 10:00"),
        "end": at("2026-05-05 10:45"),
    }
    return make_session(**(base | overrides))


def make_subjects() -> Event:
    """Return an event whose talks have telling titles, in English and French."""
    return make_event(
        people=(make_person(id="ana", name="Ana Prieto"),),
        tracks=(make_track(id="sec", name=make_text("Security")),),
        sessions=(
            make_subject(
                "privacy",
                "Privacy: who can pay for it",
                abstract=make_fact("How privacy has become an indicator of privilege."),
            ),
            make_subject("coffee", "Accro au café ? Photographiez la machine du bureau"),
            make_subject("kids", "Atelier de robots pour les enfants"),
            make_subject("chain", "Sustainable Blockchains"),
            make_subject("fast", "The elegant dependency injection of FastAPI"),
            make_subject(
                "padlock",
                "Padlocks, opened",
                track="sec",
                start=at("2026-05-04 15:00"),
                end=at("2026-05-04 15:45"),
            ),
            make_subject(
                "first",
                "What comes first",
                start=at("2026-05-04 13:00"),
                end=at("2026-05-04 14:00"),
            ),
            make_subject("lunch", "Lunch", kind=SessionKind.MEAL),
        ),
    )


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(make_subjects())


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("charlas sobre privacidad", "privacy"),
        ("谁讲区块链？", "chain"),
        ("чей доклад про кофемашину", "coffee"),
        ("is there a talk on coffee machines", "coffee"),
        ("charlas para niños", "kids"),
    ],
)
def test_session_in_other_words_is_found(engine: Engine, question: str, session: str) -> None:
    assert engine.answer(question, NOON).sessions == (session,)


@pytest.mark.parametrize(
    "question",
    ["is there a talk on submarines", "¿hay charlas sobre fútbol?", "есть доклады про шахматы?"],
)
def test_subject_that_is_not_there_is_not_answered(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


def test_what_is_near_is_said_to_be_only_near(engine: Engine) -> None:
    said = engine.answer("charla sobre llaves", NOON).text.split("\n")[0]
    assert said == "Nada coincide palabra por palabra; esto es lo más cercano por su sentido:"


def test_what_is_surely_meant_is_said_plainly(engine: Engine) -> None:
    said = engine.answer("charlas sobre privacidad", NOON).text.split("\n")[0]
    assert said == "Sesiones sobre este tema:"


def test_without_an_encoder_nothing_is_found_by_its_meaning() -> None:
    question = "charlas sobre mantener secretos personales"
    with_one = Engine(make_subjects())
    without = Engine(make_subjects(), Classifier.load(NoEncoder()))
    found = [one.answer(question, NOON).sessions for one in (with_one, without)]
    assert found == [("privacy",), ()]


def test_rare_word_of_a_title_names_its_session_whatever_is_around_it(engine: Engine) -> None:
    assert engine.answer("fein el talk bta3 fastapi", NOON).sessions == ("fast",)


def test_subject_of_a_talk_is_listed_where_another_thing_is_understood(engine: Engine) -> None:
    answer = engine.answer("blockchains tomorrow after 9", NOON)
    assert answer.sessions == ("chain",)


def test_next_talk_of_a_track_is_not_just_the_next(engine: Engine) -> None:
    assert engine.answer("next security talk", NOON).sessions == ("padlock",)


def test_first_session_of_a_day_is_not_one_called_so(engine: Engine) -> None:
    answer = engine.answer("when does the first session start on Tuesday", NOON)
    assert "10:00" in answer.text
    assert "What comes first" not in answer.text


def test_talk_that_is_named_is_no_usual_topic() -> None:
    engine = Engine(make_event(sessions=(make_subject("tor", "News of Tor"),)))
    assert engine.answer("tor talk", NOON).sessions == ("tor",)


def test_event_texts_come_before_what_is_only_near() -> None:
    about = make_fact("It deals with privacy everywhere.")
    engine = Engine(make_event(about=about, sessions=make_subjects().sessions))
    assert "near" not in engine.answer("is privacy a subject?", NOON).text


def test_encoder_is_installed_where_tests_run() -> None:
    assert find_encoder().dimension


def test_title_written_as_one_word_wins_over_a_usual_topic() -> None:
    event = make_event(sessions=(make_subject("gas", "Power-to-X"),))
    answer = Engine(event).answer("is power-to-x on monday or tuesday", NOON)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("gas",)), answer.text


def test_what_stands_after_how_many_is_counted() -> None:
    rooms = (make_room(id="hall"), make_room(id="loft", name=make_text("Loft")))
    event = make_event(
        rooms=rooms, sessions=make_subjects().sessions, tracks=make_subjects().tracks
    )
    answer = Engine(event).answer("how many stages are there with talks?", NOON)
    assert (answer.status, "2" in answer.text) == (AnswerStatus.ANSWERED, True), answer.text
    assert str(len(event.sessions)) not in answer.text


RARE = make_event(
    people=(make_person(id="zora", name="Zora Quillfeather"),),
    sessions=(
        make_subject(
            "supply",
            "Food supply chain security",
            abstract=make_fact("Hacked tractors and fridges, from the farm to the plate."),
            people=(Participation("zora"),),
        ),
        make_subject(
            "pacemaker",
            "Deaths nobody counts",
            abstract=make_fact("A recall of pacemakers whose radio anybody can talk to."),
            start=at("2026-05-05 14:00"),
            end=at("2026-05-05 14:45"),
        ),
        make_subject("oauth", "Beyond the basics: securing OAuth2 implementations"),
        make_subject("garden", "Gardens of the old harbour"),
        make_subject("bread", "Bread for everybody"),
        make_subject("choir", "Songs of the lighthouse choir"),
    ),
)


@pytest.fixture(scope="module")
def rare() -> Engine:
    """An engine for talks that single words tell apart."""
    return Engine(RARE)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("who does the one about food getting hacked between the farm and my plate", "supply"),
        ("심박조율기 얘기하는 사람 누구예요? pacemakers 그거", "pacemaker"),
        ("OAuth2 那场几点", "oauth"),
        ("the pacemakers one, when", "pacemaker"),
    ],
)
def test_word_few_sessions_have_counts_for_more_than_what_it_resembles(
    rare: Engine, question: str, session: str
) -> None:
    assert rare.answer(question, NOON).sessions == (session,)


@pytest.mark.parametrize(
    "question", ["is there food?", "wifi password?", "can i bring my dog", "help me with my recall"]
)
def test_usual_topic_stays_one_where_no_session_is_meant(rare: Engine, question: str) -> None:
    assert rare.answer(question, NOON).sessions == ()


def test_what_found_a_session_in_its_text_is_quoted(rare: Engine) -> None:
    answer = rare.answer("who does the one about the recall of pacemakers", NOON)
    assert (answer.sessions, answer.text.startswith("From “Deaths nobody counts”: A recall")) == (
        ("pacemaker",),
        True,
    ), answer.text


@pytest.mark.parametrize("question", ["when is {}", "who gives {}", "{}"])
def test_title_with_and_in_it_is_one_title(question: str) -> None:
    title = "Knit your lamp and carry it too"
    opera = make_subject("opera", "A lamp opera", abstract=make_fact("Robots to carry."))
    engine = Engine(make_event(sessions=(make_subject("wear", title), opera)))
    assert engine.answer(question.format(title), NOON).sessions == ("wear",)


def make_alike() -> Engine:
    """Return an engine whose talks share words, one of them in a text alone."""
    return Engine(
        make_event(
            sessions=(
                make_subject("intro", "An introduction to Tox"),
                make_subject("noise", "Adopting the Noise Key Exchange in Tox"),
                make_subject("freifunk", "Quo vadis Freifunk"),
                make_subject(
                    "recap",
                    "Infrastructure recap",
                    abstract=make_fact("Freifunk in Lyon grew by two data centres."),
                ),
                *(make_subject(f"other-{n}", f"Number {n} of the harbour") for n in range(8)),
            )
        )
    )


@pytest.mark.parametrize("question", ["tox??", "when is the Tox talk", "à quelle heure Tox ?"])
def test_word_of_two_titles_names_both(question: str) -> None:
    answer = make_alike().answer(question, NOON)
    assert answer.sessions == ("intro", "noise"), answer.text


def test_word_beside_another_of_one_title_names_that() -> None:
    assert make_alike().answer("when is the Noise Tox talk", NOON).sessions == ("noise",)


def test_word_of_many_titles_lists_them_all() -> None:
    titles = ("Notes on Tox", "Tox at sea", "The Tox of tomorrow", "Fuzzing Tox", "Tox for birds")
    sessions = [make_subject(f"tox-{n}", title) for n, title in enumerate(titles)]
    others = [make_subject(f"other-{n}", f"Number {n} of the harbour") for n in range(40)]
    answer = Engine(make_event(sessions=(*sessions, *others))).answer("where's the Tox talk", NOON)
    assert set(answer.sessions) == {session.id for session in sessions}, answer.text


@pytest.mark.parametrize("question", ["wifi pw??", "le code du wifi svp", "пароль wifi pls"])
def test_one_word_for_a_usual_topic_is_no_title(question: str) -> None:
    session = make_subject("mesh", "APuP: make Wi-Fi great again")
    answer = Engine(make_event(sessions=(session,))).answer(question, NOON)
    assert (answer.topic, answer.sessions) == ("topic:wifi", ())


@pytest.mark.parametrize(
    "question",
    [
        "What is there about Freifunk?",
        "anything on Freifunk?",
        "qu'est-ce qu'il y a sur Freifunk ?",
        "qué hay sobre Freifunk",
        "что есть про Freifunk?",
        "في شي عن Freifunk",
        "有没有关于Freifunk的",
        "Freifunk 관련 뭐 있어?",
    ],
)
def test_what_speaks_of_something_is_more_than_its_title(question: str) -> None:
    answer = make_alike().answer(question, NOON)
    assert answer.sessions == ("freifunk", "recap"), answer.text


def test_talk_about_something_is_the_one_called_so() -> None:
    assert make_alike().answer("when is the talk about Freifunk", NOON).sessions == ("freifunk",)


@pytest.fixture(scope="module")
def foreign() -> Engine:
    """Return an engine of an event whose talks have titles in German, English and Italian."""
    titles = {
        "radio": ("Amateurfunk hacken", "Amateurfunk ist tot - es lebe der Amateurfunk!"),
        "arms": (
            "The weirdness of autonomous weapons",
            "Killer robots, drones and the law of war.",
        ),
        "fuel": ("Fuel Stations in Harare, Zimbabwe", "Where petrol stations are on the map."),
        "can": ("CAN-Bus without trust", "Come i ladri rubano le automobili dal bus CAN."),
        "toilets": ("Toilets on the line", "Trends of connected toilets in the sanitarian sector."),
        "cpython": ("Inside CPython", "How the interpreter of Python is developed."),
        "edu": ("Teaching pupils to program in Python", "Python for schools and teachers."),
        "moon": ("Sailing in space", "Sending a rover to the moon."),
    }
    return Engine(
        make_event(
            sessions=tuple(
                make_subject(identity, title, abstract=make_fact(about))
                for identity, (title, about) in titles.items()
            )
        )
    )


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("a q hora es lo de las armas autónomas", "arms"),
        ("自主武器那场几点", "arms"),
        ("кто рассказывает про автономное оружие", "arms"),
        ("quién da la charla de los coches que se roban", "can"),
        ("津巴布韦加油站谁讲", "fuel"),
        ("gas stations in zimbabwe, when is that", "fuel"),
        ("un rover sur la lune, c'est quand", "moon"),
        ("доклад о луноходе когда", "moon"),
    ],
)
def test_subject_in_another_language_than_the_programme_is_found(
    foreign: Engine, question: str, session: str
) -> None:
    assert foreign.answer(question, NOON).sessions[:1] == (session,)


@pytest.mark.parametrize(
    "question", ["화장실 어디예요", "où sont les toilettes ?", "where's the loo"]
)
def test_usual_topic_is_answered_by_no_abstract(foreign: Engine, question: str) -> None:
    assert foreign.answer(question, NOON).sessions == ()


def test_name_of_a_title_counts_for_more_than_what_is_near(foreign: Engine) -> None:
    assert foreign.answer("when's the cpython dev talk", NOON).sessions == ("cpython",)


@pytest.mark.parametrize(
    "question", ["any talk about beekeeping", "есть доклад про шахматы?", "有没有讲红酒的"]
)
def test_subject_far_from_all_sessions_is_not_offered(foreign: Engine, question: str) -> None:
    answer = foreign.answer(question, NOON)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


def test_language_asked_of_a_talk_finds_no_other_in_it() -> None:
    german = make_subject(
        "brew",
        "Alles über Koffein",
        abstract=make_fact("Was Koffein im Kaffee bewirkt."),
        languages=("de",),
    )
    others = [
        make_subject(f"other-{n}", f"{title} {n}", languages=("en",))
        for n, title in enumerate(("Making tea", "Coffee roasting", "Tying knots", "Sails") * 5)
    ]
    engine = Engine(make_event(sessions=(german, *others)))
    answer = engine.answer("is the talk about caffeine given in english", NOON)
    assert answer.sessions == ("brew",), answer.text


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("la charla de la cafetera de la oficina es el lunes, ¿no?", "No, lunes 4 de mayo no. «Ac"),
        ("커피 머신 사진 찍는 세션 월요일 맞죠?", "아니요, 5월 4일 월요일이 아닙니다. “Ac"),
    ],
)
def test_day_put_forward_of_what_is_surely_meant_is_corrected(
    engine: Engine, question: str, no: str
) -> None:
    answer = engine.answer(question, at("2026-05-03 12:00"))
    assert (answer.sessions, answer.text[: len(no)]) == (("coffee",), no)


def test_stressed_word_is_no_abbreviation_that_is_looked_for(classifier: Classifier) -> None:
    monday = {"start": at("2026-05-04 10:00"), "end": at("2026-05-04 10:45")}
    keynotes = (
        make_subject("reefs", "Reefs", kind=SessionKind.KEYNOTE),
        make_subject("weirs", "Weirs", kind=SessionKind.KEYNOTE, **monday),
    )
    event = make_event(sessions=(*keynotes, make_subject("rust", "Why Rust is not dead")))
    assert Engine(event, classifier).answer("which keynotes are NOT on Monday", NOON).sessions == (
        "reefs",
    )


def make_lessons() -> Event:
    """Return an event with workshops on both days, one of which says a rare word by chance."""
    lessons = {
        "maps": ("Cartography for rebels", "2026-05-04 13:00", "Design beautiful maps by hand."),
        "tests": ("Property-based testing", "2026-05-04 13:00", "Find bugs you never thought of."),
        "paint": ("Drawing on the web", "2026-05-05 10:00", "A pretty easy library for maps."),
    }
    return make_event(
        sessions=tuple(
            make_session(
                id=identity,
                title=title,
                kind=SessionKind.WORKSHOP,
                start=at(start),
                end=at(start.replace("13:", "15:").replace("10:", "12:")),
                abstract=make_fact(abstract),
            )
            for identity, (title, start, abstract) in lessons.items()
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "which monday afternoon workshop would teach me to make a pretty map from scratch",
        "which monday afternoon workshop would help my maps look nicer",
    ],
)
def test_what_is_on_when_asked_is_offered_before_what_has_a_word_by_chance(question: str) -> None:
    answer = Engine(make_lessons()).answer(question, NOON)
    assert (answer.sessions[0], "paint" in answer.sessions) == ("maps", False)


@pytest.mark.parametrize(
    "question",
    [
        "is there something on writing about food",
        "ando buscando lo de escribir sobre comida",
        "ищу мастер-класс, где учат писать про еду",
        "un atelier pour écrire sur la nourriture",
    ],
)
def test_food_that_is_written_about_is_no_meal(question: str) -> None:
    event = make_event(
        sessions=(
            make_subject("writer", "So you want to be a food writer?", kind=SessionKind.PANEL),
            make_subject("bees", "Keeping bees in towns", kind=SessionKind.WORKSHOP),
            make_subject("law", "Your rights as a reporter"),
            make_subject("lunch", "Lunch", kind=SessionKind.MEAL),
        )
    )
    assert Engine(event).answer(question, NOON).sessions[:1] == ("writer",)
