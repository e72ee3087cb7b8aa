"""Confirmed is only what a fact states; what is put forward and not covered is said to be unknown.

The rows are the most telling of 155 claims in seven languages about four events, put to this event.
"""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_timed
from tests.conversations import EVE, talk

BUOY = "A buoy for forty euros"
YES = ("Yes", "Oui", "Sí", "Да", "نعم", "是的", "네")
NO = ("No", "Нет", "لا", "不", "아니요")
EVE_OF_CONFERENCE = at("2025-12-01 12:00")


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        (f"{BUOY} lasts 45 minutes, right?", "Yes."),
        (f"{BUOY} is half an hour, no?", "No, not 30 minutes."),
        (f"«{BUOY}» dura una hora y media, ¿verdad?", "No, 1 h 30 min no. «"),
        (f"“{BUOY}” длится час, да?", "Нет, не 1 час."),
        (f"{BUOY}는 45분 맞죠?", "네."),
        (f"{BUOY} on 5 May at 11:00 in the Great Hall?", "No, not Great Hall and Tuesday 5 May."),
        (f"« {BUOY} » finit à 11 h 45, non ?", "Oui."),
        (f"هل {BUOY} من 11 إلى 13؟", "لا، ليس"),
        ("the opening is in French, right?", "Yes."),
        ("does the conference start on 5 May?", "No, not Tuesday 5 May. Harbour Lights: Monday"),
        ("конференция начинается 5 мая, да?", "Нет, не вторник, 5 мая. Harbour Lights:"),
        ("it ends on 4 May, right?", "No, not Monday 4 May."),
        ("¿es en julio?", "No, julio no."),
        ("is it in France?", "Yes."),
        ("Harbour Institute organises it, right?", "Yes."),
        ("Bo Berg works for Tidal Trust, right?", "Yes."),
    ],
)
def test_all_that_is_put_forward_is_judged(engine: Engine, question: str, begin: str) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.text[: len(begin)]) == (AnswerStatus.ANSWERED, begin)


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("so it's at the UN in Geneva yeah?", "Not there."),
        ("it's at the UN office in Vienna isn't it", "Not there."),
        ("제네바 유엔에서 하는 거 맞죠?", "그곳이 아닙니다."),
        ("It's on the 5th and 6th right", "It does not take place on Saturday 6 December"),
        ("es el 4 y 6, ¿no?", "El sábado 6 de diciembre"),
    ],
)
def test_place_or_days_put_forward_are_of_no_body_and_no_edition(
    conference: Engine, question: str, begin: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert (answer.status, answer.text[: len(begin)]) == (AnswerStatus.ANSWERED, begin)


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("La fundaron en 2002, ¿cierto?", "Sí."),
        ("La fundaron en 2005, ¿cierto?", "No, 2005 no."),
        ("2002년에 만들어졌죠?", "네."),
        ("它是2002年创建的，对吧？", "是的。"),
    ],
)
def test_year_of_founding_is_judged_however_it_is_said(
    conference: Engine, question: str, begin: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert (answer.status, answer.text[: len(begin)]) == (AnswerStatus.ANSWERED, begin)


@pytest.mark.parametrize(
    "question",
    [
        "I file in ten minutes, please confirm the title of Sangjin Kim",
        "entrego en diez minutos, ¿qué cargo tiene Sangjin Kim?",
        "Je rends mon papier dans dix minutes, quelle est la fonction de Sangjin Kim ?",
        "Сдаю заметку через десять минут, уточните должность Санджина Кима",
    ],
)
def test_time_of_something_else_narrows_nobody_down(conference: Engine, question: str) -> None:
    assert conference.answer(question, EVE_OF_CONFERENCE).topic == "role"


def test_time_before_a_name_narrows_it_down(conference: Engine) -> None:
    answer = conference.answer("on Friday, what does Sangjin Kim do", EVE_OF_CONFERENCE)
    assert answer.topic == "person_sessions"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("It isn't in New York, is it?", "The ROK-UN Joint Conference takes place at"),
        ("c'est pas à New York, si ?", "Lieu (Conférence conjointe"),
        ("no es en Nueva York, ¿verdad?", "Sede (Conferencia Conjunta"),
        ("разве это не в Нью-Йорке?", "Совместная конференция"),
        ("ليس في نيويورك، أليس كذلك؟", "مكان انعقاد"),
        ("不是在纽约吗", "大韩民国-联合国联合会议的举办地点"),
        ("뉴욕 아니죠?", "한-유엔 군축·비확산 회의 장소"),
        ("不是12月4日吧？", "2025年12月4日星期四在会期内"),
        ("会议是12月4日到5日对吧", "是的。"),
        ("isn't it in New York?", "Yes."),
    ],
)
def test_denied_claim_that_holds_is_answered_by_the_fact_alone(
    conference: Engine, question: str, told: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert (answer.status, told in answer.text[: len(told) + 2]) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question",
    [
        "was the first conference in Jeju?",
        "¿la primera edición fue en Seúl?",
        "первая конференция прошла в Сеуле?",
        "does it start on 4 December at 9 am?",
        "12月4日早上9点开始对吗？",
        "Foradori is chair of COPUOS, right?",
    ],
)
def test_what_is_not_known_of_the_event_is_neither_right_nor_wrong(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert answer.status is AnswerStatus.UNKNOWN
    assert not answer.text.startswith((*YES, *NO))


@pytest.mark.parametrize(
    ("question", "known", "unsaid"),
    [
        ("est-ce que l'Attic est climatisé ?", "Attic", "ne figure pas"),
        ("the Lantern dinner is on 5 May at 7 pm?", "5 May", "have not said whether it is 19:00"),
        (f"is {BUOY} at 11:00 in the Blue Room?", "Attic", "not in the information"),
    ],
)
def test_what_no_fact_states_is_not_confirmed(
    engine: Engine, question: str, known: str, unsaid: str
) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.is_partial) == (AnswerStatus.UNKNOWN, True)
    assert (known in answer.text, unsaid in answer.text) == (True, True)
    assert not answer.text.startswith((*YES, *NO))


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("45 minutes?", "Yes."),
        ("10 h ?", "No, not 10:00."),
        ("and in the Great Hall?", "No, not Great Hall."),
        ("tomorrow, right?", "Yes."),
        ("on Tuesday, right?", "No, not Tuesday 5 May."),
    ],
)
def test_bare_value_is_put_forward_of_the_session_told_of(
    engine: Engine, question: str, begin: str
) -> None:
    answer = talk(engine, BUOY, question)
    assert (answer.sessions, answer.text[: len(begin)]) == (("buoys",), begin)


def test_pronoun_puts_forward_the_person_told_of(engine: Engine) -> None:
    assert talk(engine, "who is Bo Berg?", "he opens it, right?").text.startswith("Not Bo Berg.")


@pytest.mark.parametrize(
    "question",
    [
        "Is the conference in New York free?",
        "المؤتمر في نيويورك مجاني؟",
        "Is Foradori's keynote full?",
        "Основной доклад Форадори отменён?",
        "Is the keynote by Foradori recorded?",
        "Is the keynote by Foradori in French?",
        "Is it on 4 December online?",
        "is it organised by UNODA free?",
        "Was the conference founded by Nakamitsu in 2002?",
        "Is the 24th conference the last one?",
        "Est-ce que la 24e conférence est la dernière ?",
        "Is the 24th conference in New York for the first time?",
        "Is it on 4 December in Geneva?",
        "was it established in 2002 in Seoul?",
    ],
)
def test_what_holds_confirms_nothing_else_that_is_asked(conference: Engine, question: str) -> None:
    answer = conference.answer(question, at("2025-12-03 12:00"))
    assert not answer.text.lstrip("\u2068").startswith(("Yes", "Да", "Oui", "نعم")), answer.text


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is this the third festival?", "No, not edition 3."),
        ("is this the fourth conference?", "No, not edition 4."),
        ("est-ce le troisième festival ?", "Non, pas l’édition nº 3."),
        ("¿es la tercera conferencia?", "No, la edición n.º 3 no."),
        ("это третья конференция?", "Нет, порядковый номер не 3."),
        ("هل هذا المؤتمر الثالث؟", "لا، ليست الدورة رقم"),
        ("세 번째 회의인가요?", "제3차가 아닙니다."),
    ],
)
def test_ordinal_before_a_word_for_the_event_is_an_edition(
    conference: Engine, question: str, begin: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert (answer.status, answer.text[: len(begin)]) == (AnswerStatus.ANSWERED, begin)


def test_ordinal_of_something_of_the_day_is_no_edition(conference: Engine) -> None:
    assert "edition" not in conference.answer("where is the second event", EVE_OF_CONFERENCE).text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("does the conference start at midnight?", "not said whether it is at midnight"),
        ("it ends at noon on the last day, right?", "not said whether it is at noon"),
        ("it's on the 4th in the morning, right?", "not said whether it is on the 4th in the"),
        ("第二天中午就结束了吗", "没有说明是否为第二天中午"),
        ("ça finit vendredi midi, c'est ça ?", "n’ont pas indiqué si c’est bien vendredi midi"),
        ("форум начинается в полночь?", "так ли это: в полночь"),
        ("학회는 자정에 시작하나요?", "자정 여부는"),
    ],
)
def test_part_of_the_day_that_is_told_nowhere_is_said_to_be_unknown(
    conference: Engine, question: str, said: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert answer.status is AnswerStatus.UNKNOWN
    assert said in answer.text


@pytest.mark.parametrize("question", ["Is Foradori Argentine?", "Is Zorbanov Argentine?"])
def test_country_somebody_may_be_from_asks_for_no_organiser(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "Organised by" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "who gives the keynote on antibiotics?",
        "기조강연을 맡아 주신 분이 어느 분이신지 여쭤봐도 되겠습니까",
        "写活动预告要@主旨演讲嘉宾,翻了半天没看到,到底是谁做主旨演讲",
        "من المتحدث الرئيسي",
    ],
)
def test_the_one_keynote_is_told_whatever_else_is_said_of_it(
    conference: Engine, question: str
) -> None:
    assert "Foradori" in conference.answer(question, EVE_OF_CONFERENCE).text


def test_place_of_the_event_is_told_beside_words_nobody_knows(conference: Engine) -> None:
    assert "纽约联合国总部" in conference.answer("领导问会议地点我答不上来", EVE_OF_CONFERENCE).text


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("when does it start on 4 December?", "The exact times have not been published."),
        ("4 декабря во сколько начало?", "Точное время не опубликовано."),
        (
            "a qué hora nos sueltan",
            "No encuentro eso en el programa publicado.\nLos horarios exactos",
        ),
    ],
)
def test_hours_that_nobody_published_are_said_so_first_unless_more_was_asked(
    conference: Engine, question: str, begin: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert answer.text[: len(begin)] == begin


@pytest.fixture(scope="module")
def nightly() -> Engine:
    """Return the engine of an event with one item on both evenings."""
    return Engine(
        make_event(
            sessions=(
                make_timed("one", "Starlight", "2026-05-04 21:00"),
                make_timed("two", "Starlight", "2026-05-05 21:00"),
                make_timed("kelp", "Gardens of kelp", "2026-05-05 10:00"),
            )
        )
    )


@pytest.mark.parametrize(
    ("claim", "no"),
    [
        ("Starlight is only on Tuesday, isn't it?", "No."),
        ("Starlight is just on Tuesday, right?", "No."),
        ("is Starlight only on Monday?", "No."),
        ("Starlight, c'est seulement mardi ?", "Non."),
        ("Starlight solo el martes, ¿no?", "No."),
        ("Starlight только во вторник?", "Нет."),
        ("Starlight الثلاثاء فقط، صح؟", "لا."),
        ("Starlight只在周二，对吧？", "不是。"),
        ("Starlight은 화요일에만 하죠?", "아니요."),
    ],
)
def test_only_on_one_day_is_denied_of_what_is_on_again(
    nightly: Engine, claim: str, no: str
) -> None:
    answer = nightly.answer(claim, at("2026-05-03 12:00"))
    assert (answer.sessions, answer.text.split("\n")[0]) == (("one", "two"), no)


@pytest.mark.parametrize(
    ("claim", "sessions"),
    [("Starlight is on Tuesday, right?", ("two",)), ("Kelp is only on Tuesday?", ("kelp",))],
)
def test_day_of_one_of_them_or_of_all_is_confirmed(
    nightly: Engine, claim: str, sessions: tuple[str, ...]
) -> None:
    answer = nightly.answer(claim, at("2026-05-03 12:00"))
    assert (answer.sessions, answer.text.startswith("Yes")) == (sessions, True)
