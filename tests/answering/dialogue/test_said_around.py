"""Short follow-ups as people type them: with fillers, by place, of a name, a post, a language."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.text.fillers import without_fillers
from bot.core.models import AnswerStatus, Participation, Text
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_fact,
    make_organisation,
    make_people,
    make_person,
    make_room,
    make_timed,
    make_venue,
)
from tests.conversations import talk

NOW = at("2026-05-03 12:00")
KEEPER = Text.of(en="Keeper of the lamps", fr="Gardienne des phares")
MAKER = Text.of(en="Buoy maker", fr="Fabricant de bouées")


@pytest.fixture(scope="module")
def engine() -> Engine:
    people = (
        make_person(id="lima", name="Ana Lima", role=make_fact(KEEPER)),
        make_person(id="berg", name="Bo Berg", role=make_fact(MAKER)),
        *make_people(routh="Dana Routh"),
    )
    both = (Participation("lima"), Participation("berg"))
    sessions = (
        make_timed("tides", "Tides after dark", "2026-05-04 09:00", rooms=("hall",), people=both),
        make_timed("first", "Jessie Usher", "2026-05-04 11:00", rooms=("attic",)),
        make_timed("second", "Jessie Usher", "2026-05-05 14:00", rooms=("attic",)),
        make_timed("buoys", "A buoy for forty euros", "2026-05-05 10:00", rooms=("hall",)),
    )
    bodies = (
        ("lamps", "National Office for Lamp Affairs"),
        ("tides", "National Office for Tidal Affairs"),
        ("sea", "National Institute for Sea Research"),
    )
    return Engine(
        make_event(
            people=people,
            sessions=sessions,
            organisations=tuple(
                make_organisation(id=one, name=Text.of(en=name), about=make_fact("It takes part."))
                for one, name in bodies
            ),
            rooms=(make_room(), make_room(id="attic", name=Text.of(en="Attic"))),
            contacts=(make_contact(name=Text.of(en="Cora Quay")),),
            venue=make_venue(),
        )
    )


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("en", "cool where tho", "where"),
        ("en", "lol awesome, who gives it again", "who gives it"),
        ("fr", "merci ! c'est où du coup", "c'est où"),
        ("es", "buenísimo, quién la da", "quién la da"),
        ("ru", "круто, а кто ведёт", "а кто ведёт"),
        ("ar", "تمام ووين؟", "ووين؟"),
        ("zh", "好嘞 在哪", "在哪"),
        ("ko", "오키 어디서", "어디서"),
        ("ru", "о чём доклад", "о чём доклад"),
        ("en", "right after that what's on", "right after that what's on"),
        ("en", "great thanks", "great thanks"),
    ],
)
def test_fillers_around_a_question_are_left_out(language: str, said: str, asked: str) -> None:
    assert without_fillers(said, language) == asked


@pytest.mark.parametrize("then", ["cool where tho", "ok et c ou", "تمام ووين؟", "круто, а где"])
def test_a_filler_keeps_the_focus(engine: Engine, then: str) -> None:
    assert talk(engine, "when is tides after dark?", then, now=NOW).sessions == ("tides",)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("متى يبدأ المؤتمر", "ووينه؟"),
        ("when is the conference?", "cool where tho"),
        ("c'est quand la conférence ?", "merci, c'est où du coup"),
    ],
)
def test_where_after_the_days_of_the_event_is_its_place(
    engine: Engine, first: str, then: str
) -> None:
    assert "Harbour House" in talk(engine, first, then, now=NOW).text


@pytest.mark.parametrize(
    "then",
    [
        "the second one, what's his job exactly?",
        "et le deuxième, c'est quoi son poste ?",
        "vale, y el segundo qué cargo tiene?",
        "а второй кто по должности?",
        "والثاني شو منصبه؟",
        "第二位是什么职务?",
        "두 번째 분 직함이 뭐야?",
    ],
)
def test_a_place_among_people_is_one_of_them(engine: Engine, then: str) -> None:
    assert talk(engine, "who speaks in tides after dark?", then, now=NOW).people == ("berg",)


def test_the_first_is_still_the_first_after_the_second(engine: Engine) -> None:
    turns = ("who speaks in tides after dark?", "and the second one?", "and the first one?")
    assert talk(engine, *turns, now=NOW).people == ("lima",)


@pytest.mark.parametrize("then", ["and the other one?", "not him, the woman: what's her post?"])
def test_the_other_one_is_who_speaks_beside(engine: Engine, then: str) -> None:
    turns = ("who speaks in tides after dark?", "the second one, what's his job?", then)
    assert talk(engine, *turns, now=NOW).people == ("lima",)


def test_the_second_day_is_nobody(engine: Engine) -> None:
    turns = ("who speaks in tides after dark?", "what is on on the second day?")
    assert talk(engine, *turns, now=NOW).people == ()


@pytest.mark.parametrize(
    "then",
    ["what's the guy's name?", "il s'appelle comment ?", "а зовут его как?", "这人叫什么 开头要写"],
)
def test_the_name_of_the_contact_just_told_is_told(engine: Engine, then: str) -> None:
    assert "Cora Quay" in talk(engine, "is there an email?", then, now=NOW).text


@pytest.mark.parametrize("then", ["great, her exact title pls, for a caption", "et son titre ?"])
def test_a_title_of_somebody_is_a_post(engine: Engine, then: str) -> None:
    assert talk(engine, "who is Ana Lima?", then, now=NOW).topic == "who_is"


@pytest.mark.parametrize(
    ("then", "language"),
    [("et ça donne quoi en anglais ?", "en"), ("what's that in french?", "fr")],
)
def test_what_was_told_is_told_again_in_another_language(
    engine: Engine, then: str, language: str
) -> None:
    first = "what is Ana Lima's job?" if language == "fr" else "quel est le poste d'Ana Lima ?"
    told = talk(engine, first, then, now=NOW)
    role = KEEPER.by_language[language]
    assert (told.language, role in told.text) == (language, True)


def test_a_talk_in_a_language_is_no_translation(engine: Engine) -> None:
    turns = ("quel est le poste d'Ana Lima ?", "y a-t-il des présentations en anglais ?")
    assert talk(engine, *turns, now=NOW).language == "fr"


@pytest.mark.parametrize(
    ("first", "then", "session"),
    [
        ("when is Jessie Usher?", "and on Tuesday?", "second"),
        ("c'est quand, Jessie Usher ?", "et mardi ?", "second"),
        ("¿cuándo es Jessie Usher?", "y el lunes?", "first"),
        ("когда Jessie Usher?", "а во вторник?", "second"),
        ("متى Jessie Usher؟", "والثلاثاء؟", "second"),
        ("Jessie Usher几点", "那周二呢", "second"),
        ("Jessie Usher 언제야?", "화요일은?", "second"),
    ],
)
def test_a_day_after_a_session_of_two_days_is_that_on_the_day(
    engine: Engine, first: str, then: str, session: str
) -> None:
    assert talk(engine, first, then, now=NOW).sessions == (session,)


def test_a_day_without_that_session_is_asked_for_itself(engine: Engine) -> None:
    told = talk(engine, "when is tides after dark?", "and on Tuesday?", now=NOW)
    assert told.sessions == ("buoys", "second")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when is Jessie Usher on Monday?", "will they do it again?"),
        ("à quelle heure Jessie Usher lundi ?", "c'est rejoué ?"),
        ("¿a qué hora es Jessie Usher el lunes?", "se repite?"),
        ("когда Jessie Usher в понедельник?", "а повторят?"),
        ("متى Jessie Usher الاثنين؟", "هيتعاد تاني؟"),
        ("周一几点Jessie Usher", "还会再来一次吗"),
        ("월요일 Jessie Usher 언제야?", "또 해?"),
    ],
)
def test_a_repeat_is_another_session_of_that_title(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then, now=NOW).sessions == ("first", "second")


def test_what_has_no_repeat_is_said_to_be_there_once(engine: Engine) -> None:
    told = talk(engine, "when is tides after dark?", "is it repeated?", now=NOW)
    assert told.text.startswith("No other time of “Tides after dark”")


@pytest.mark.parametrize(
    ("then", "is_told"), [("and the tidal office too?", True), ("and the tidal museum?", False)]
)
def test_another_body_is_told_by_words_of_its_name(
    engine: Engine, then: str, is_told: bool
) -> None:
    first = "does the National Institute for Sea Research take part?"
    told = talk(engine, first, then, now=NOW).text
    assert ("National Office for Tidal Affairs" in told) == is_told


def test_a_new_question_about_the_event_does_not_ask_of_who_was_told(engine: Engine) -> None:
    told = talk(engine, "who is Bo Berg?", "thanks, when does the conference start?", now=NOW)
    assert told.sessions == ()


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when does Ana Lima speak?", "thanks, and what's on on Tuesday at 10?"),
        ("quand parle Ana Lima ?", "merci, et y a quoi mardi à 10h ?"),
        ("¿cuándo habla Ana Lima?", "gracias, ¿y qué hay el martes a las 10?"),
    ],
)
def test_what_is_on_at_a_time_is_not_asked_of_somebody_told_before(
    engine: Engine, first: str, then: str
) -> None:
    assert talk(engine, first, then, now=NOW).sessions == ("buoys",)


@pytest.mark.parametrize(
    ("first", "asked", "topic"),
    [
        ("When is it?", "And where, pray tell?", "where"),
        ("مين المنظم؟", "ومع مين؟", "partners"),
    ],
)
def test_small_words_behind_a_follow_up_ask_nothing(
    conference: Engine, first: str, asked: str, topic: str
) -> None:
    assert talk(conference, first, asked, now=at("2025-12-03 12:00")).topic == topic


def test_word_that_is_also_a_filler_is_asked_about(conference: Engine) -> None:
    reply = talk(conference, "Who organises it?", "where can I pray?", now=at("2025-12-03 12:00"))
    assert reply.status is AnswerStatus.UNKNOWN
