"""What is asked of people and bodies in a few words, and after they were told of."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from bot.texts import messages
from tests.builders import at
from tests.conversations import talk

NOW = at("2025-12-03 18:00", "America/New_York")
EVE = at("2027-05-12 12:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("¿Habla Kim?", "es"),
        ("¿Interviene Kim?", "es"),
        ("¿Kim?", "es"),
        ("Participa Kim?", "es"),
        ("Parle Kim ?", "fr"),
        ("Выступает Kim?", "ru"),
        ("¿Asiste Kim?", "es"),
        ("Acudirá Kim?", "es"),
        ("Viendra Kim ?", "fr"),
        ("Parlera Kim ?", "fr"),
        ("Interviendra Kim ?", "fr"),
    ],
)
def test_verb_with_a_capital_before_a_family_name_is_no_given_name(
    conference: Engine, asked: str, language: str
) -> None:
    answer = conference.answer(asked, NOW)
    assert (answer.language, answer.people) == (language, ("kim",))


@pytest.mark.parametrize(
    "asked",
    [
        "Sandra Kim?",
        "Rose Kim",
        "¿Habla Sandra Kim?",
        "Viendra Mathilde Kim ?",
        "Assiste Kim Sangpil ?",
        "Parlera Aoki ?",
        "¿Asiste Silva?",
    ],
)
def test_other_given_name_before_a_family_name_is_of_nobody(conference: Engine, asked: str) -> None:
    answer = conference.answer(asked, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("What is UNIDIR?", "and what is its role?"),
        ("What is UNOOSA", "what part does it play"),
        ("c'est quoi l'UNIDIR ?", "quel est son rôle ?"),
        ("¿qué es UNIDIR?", "¿y cuál es su papel?"),
        ("что такое ЮНИДИР?", "и какова его роль?"),
        ("裁研所是什么", "它的作用是什么"),
        ("유엔 군축연구소가 뭐예요?", "거기 역할은 뭐예요?"),
    ],
)
def test_role_of_the_body_just_told_of_is_told(conference: Engine, asked: str, then: str) -> None:
    first = talk(conference, asked, now=NOW)
    assert talk(conference, asked, then, now=NOW).text == first.text


def test_role_of_who_comes_from_a_body_is_his_own(conference: Engine) -> None:
    answer = talk(conference, "what is the Korean government?", "and his role?", now=NOW)
    assert answer.people == ("kim",)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("is AI covered?", "who speaks about it?"),
        ("l'IA est au programme ?", "qui en parle ?"),
        ("¿van a tratar lo cuántico?", "¿quién habla de eso?"),
        ("¿se habla de inteligencia artificial?", "y quién lo hace"),
        ("обсуждается ли ИИ?", "а кто об этом говорит?"),
        ("هل سيناقش الذكاء الاصطناعي؟", "من يتحدث عنه؟"),
        ("会讨论人工智能吗", "谁讲这个"),
        ("인공지능도 논의하나요?", "누가 발표해요?"),
    ],
)
def test_nobody_is_said_to_speak_on_what_organisers_wrote(
    conference: Engine, asked: str, then: str
) -> None:
    answer = talk(conference, asked, then, now=NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("tell me about the map workshop", "is it for beginners"),
        ("tell me about the map workshop", "do I need to code"),
        ("parle-moi de l'atelier cartes", "c'est accessible aux débutants ?"),
        ("cuéntame del taller de mapas", "¿es para principiantes?"),
        ("расскажи про мастер-класс с картами", "подойдёт новичкам?"),
        ("أخبرني عن ورشة الخرائط", "هل تناسب المبتدئين؟"),
        ("地图工作坊讲什么", "适合新手吗"),
        ("지도 워크숍은 뭐예요", "초보자도 되나요"),
    ],
)
def test_for_whom_the_session_told_of_is_asked_of_that(
    harbour: Engine, asked: str, then: str
) -> None:
    answer = talk(harbour, asked, then, now=EVE)
    assert (answer.topic, answer.sessions) == ("session_prerequisites", ("workshop_maps",))


@pytest.mark.parametrize("then", ["do I need a badge?", "is there food?", "any talks on fish?"])
def test_what_else_is_asked_after_a_session_is_not_of_it(harbour: Engine, then: str) -> None:
    answer = talk(harbour, "tell me about the map workshop", then, now=EVE)
    assert answer.topic != "session_prerequisites"


@pytest.mark.parametrize("asked", ["¿de dónde es Lin?", "¿de dónde es Han?", "de dónde es Lin"])
def test_where_somebody_is_from_tells_their_body_and_that_more_is_not_known(
    harbour: Engine, asked: str
) -> None:
    answer = harbour.answer(asked, EVE)
    named = "Lantern Data Cooperative" if "Lin" in asked else "Hanbit Institute"
    assert (answer.status, named in answer.text) == (AnswerStatus.UNKNOWN, True)


@pytest.mark.parametrize("asked", ["talks by women", "what is winter sea about"])
def test_nobody_of_that_name_is_said_only_of_names(harbour: Engine, asked: str) -> None:
    said = messages("en")("nobody-named")
    assert said not in harbour.answer(asked, EVE).text


@pytest.mark.parametrize("asked", ["talks by Macron", "what is will smith about"])
def test_nobody_of_that_name_is_said_of_names_in_the_same_places(
    harbour: Engine, asked: str
) -> None:
    assert messages("en")("nobody-named") in harbour.answer(asked, EVE).text


@pytest.mark.parametrize(
    "asked",
    [
        "who presents in French on Friday",
        "qui intervient en français vendredi ?",
        "¿quién habla en francés el viernes?",
        "кто выступает на французском в пятницу?",
        "من يتحدث بالفرنسية يوم الجمعة؟",
        "星期五谁用法语讲？",
        "금요일에 누가 프랑스어로 발표해요?",
    ],
)
def test_who_speaks_in_a_language_is_who_gives_what_is_held_in_it(
    harbour: Engine, asked: str
) -> None:
    answer = harbour.answer(asked, EVE)
    there = ("plankton", "workshop_maps", "school_of_tides", "closing")
    assert (answer.topic, answer.sessions) == ("speakers", there)


def test_who_speaks_in_a_language_is_not_known_where_none_is_published(
    conference: Engine,
) -> None:
    answer = conference.answer("who speaks in French", NOW)
    assert (answer.status, answer.people) == (AnswerStatus.NOT_PUBLISHED, ())


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("nobody from NASA?", "en"),
        ("personne de l'OMS ?", "fr"),
        ("nadie de la OMS?", "es"),
        ("никого из ВОЗ?", "ru"),
    ],
)
def test_nobody_from_a_body_is_said_of_the_body(
    conference: Engine, asked: str, language: str
) -> None:
    answer = conference.answer(asked, NOW)
    body = asked.rstrip(" ?").split()[-1].removeprefix("l'")
    said = messages(language)("nobody-from-body", body=body)
    assert (answer.status, said in answer.text) == (AnswerStatus.UNKNOWN, True)


def test_contact_of_a_body_stays_a_contact(conference: Engine) -> None:
    assert conference.answer("who is the contact from the WHO", NOW).topic == "contact"


def test_posts_of_two_who_give_a_session_are_told_with_it(conference: Engine) -> None:
    answer = conference.answer("who gives the opening remarks and what are their jobs?", NOW)
    posts = [
        str(person.role.value.get("en"))
        for person in conference.event.people
        if person.id in {"nakamitsu", "kim"} and person.role and person.role.value
    ]
    assert [post in answer.text for post in posts] == [True, True]


def test_post_of_somebody_told_of_is_told_in_dialect(conference: Engine) -> None:
    asked, then = "مين هي ناكاميتسو؟", "شو منصبها؟"
    answer = talk(conference, asked, then, now=NOW)
    assert (answer.topic, answer.people) == ("who_is", ("nakamitsu",))


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("김상진은 누구예요?", "또 다른 발표도 해요?"),
        ("¿quién es Kim?", "¿da otra charla?"),
        ("who is Kim?", "is he speaking elsewhere?"),
    ],
)
def test_another_talk_is_asked_of_who_was_told_of(
    conference: Engine, asked: str, then: str
) -> None:
    assert talk(conference, asked, then, now=NOW).people == ("kim",)


@pytest.mark.parametrize("then", ["кто тогда второй", "а кто же второй?"])
def test_small_word_before_the_second_one_leaves_it_that(conference: Engine, then: str) -> None:
    assert talk(conference, "кто открывает конференцию?", then, now=NOW).people == ("kim",)


def test_short_question_names_somebody_by_ear(harbour: Engine) -> None:
    assert harbour.answer("откуда Хан?", EVE).people == ("han",)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("when does Kim speak", "and his role?"),
        ("¿cuándo habla Kim?", "¿y su cargo?"),
        ("متى يتحدث كيم؟", "وما منصبه؟"),
        ("김상진은 언제 발표해요?", "그분 직책은요?"),
    ],
)
def test_pronoun_after_a_session_of_two_means_the_one_asked_of(
    conference: Engine, asked: str, then: str
) -> None:
    assert talk(conference, asked, then, now=NOW).people == ("kim",)


def test_pronoun_after_a_session_of_two_means_nobody_where_none_was_named(
    conference: Engine,
) -> None:
    answer = talk(conference, "when do the opening remarks begin?", "and his role?", now=NOW)
    assert answer.people == ()
