"""An imported event that nobody prepared for, asked as its participants do."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Event, Participation, SessionKind
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_talk,
    make_text,
    make_track,
)
from tests.conversations import talk

MORNING = at("2026-05-04 08:30")
BOARDS = "Boards with Quay: design of a dashboard"


def make_imported() -> Event:
    """Return two days of two tracks, with a speaker of three talks."""
    ines = (Participation("ines"),)
    return make_event(
        people=(
            make_person(
                id="ines", name="Ines Duarte", bio=make_fact("Ines wrote Lanterna, a tide table.")
            ),
            make_person(id="omar", name="Omar Said", bio=make_fact("Omar repairs radios.")),
        ),
        tracks=(
            make_track(id="go", name=make_text("Go")),
            make_track(id="db", name=make_text("PostgreSQL")),
        ),
        rooms=(
            make_room(id="hall", name=make_text("Lighthouse")),
            make_room(id="attic", name=make_text("Attic")),
            make_room(id="deck", name=make_text("Deck")),
        ),
        sessions=(
            make_talk(
                "welcome", "Welcome to the harbour", "2026-05-04 09:00", "2026-05-04 09:15",
                kind=SessionKind.OPENING,
            ),
            make_talk(
                "gophers", "The state of gophers", "2026-05-04 10:00", "2026-05-04 10:45",
                track="go", people=ines,
            ),
            make_talk(
                "channels", "Channels in depth", "2026-05-04 17:00", "2026-05-04 17:45",
                track="go", people=ines,
            ),
            make_talk(
                "devroom", "Welcome to the devroom track", "2026-05-05 09:00", "2026-05-05 09:10",
                people=(Participation("omar"),),
            ),
            make_talk(
                "vacuum", "Vacuum without fear", "2026-05-05 10:00", "2026-05-05 10:45",
                track="db", people=ines,
            ),
            make_talk(
                "knots", "Knots", "2026-05-05 10:00", "2026-05-05 10:45",
                rooms=("attic",), abstract=make_fact("We tie. You need an account at Ropeyard."),
                languages=("en",),
            ),
            make_talk(
                "gulls", "Gulls", "2026-05-05 10:30", "2026-05-05 11:00", rooms=("deck",),
                languages=("fr",),
            ),
            make_talk(
                "lunch", "Lunch", "2026-05-05 12:00", "2026-05-05 13:00", kind=SessionKind.MEAL
            ),
            make_talk(
                "end", "Closing of the harbour", "2026-05-05 17:00", "2026-05-05 17:30",
                kind=SessionKind.CLOSING, rooms=("attic",),
            ),
            make_talk(
                "other", "Welcome", "2026-03-01 09:00", "2026-03-01 09:10",
                kind=SessionKind.OPENING, people=(Participation("omar"),),
            ),
            make_talk(
                "indexes", "Indexes", "2026-05-05 11:00", "2026-05-05 11:45",
                track="db", people=(Participation("omar"),),
            ),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    return Engine(make_imported(), classifier)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("last thing in the go track", "channels"),
        ("first talk in the postgresql devroom?", "vacuum"),
        ("último evento de la pista de postgresql", "indexes"),
        ("dernier truc dans la devroom go", "channels"),
        ("последний доклад в треке go", "channels"),
        ("آخر جلسة في مسار Go", "channels"),
        ("go 专题的最后一场", "channels"),
        ("go 트랙 마지막 세션", "channels"),
    ],
)
def test_last_of_a_track_is_of_that_track(harbour: Engine, question: str, session: str) -> None:
    assert harbour.answer(question, MORNING).sessions == (session,)


@pytest.mark.parametrize(
    "question",
    [
        "how many sessions in the postgresql track",
        "how many talks in the go devroom",
        "combien de conférences dans la filière go",
        "¿cuántas charlas hay en la pista de postgresql?",
        "сколько докладов в треке go",
        "كم جلسة في مسار Go",
        "go 专题一共有几场",
        "go 트랙에 세션이 몇 개 있어요",
    ],
)
def test_sessions_of_a_track_are_counted(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert (answer.topic, answer.status) == ("count", AnswerStatus.ANSWERED)
    assert len(answer.sessions) == 2


@pytest.mark.parametrize(
    "question",
    [
        "how many talks is ines duarte giving overall",
        "how many times does Duarte speak?",
        "¿en cuántas sesiones sale Ines Duarte?",
        "combien de fois parle Ines Duarte",
        "в скольких докладах участвует Ines Duarte",
        "كم محاضرة تقدم Ines Duarte",
        "Ines Duarte 一共讲几场",
        "Ines Duarte 발표 몇 개 해?",
    ],
)
def test_sessions_of_somebody_are_counted_first_and_listed(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert "3" in answer.text.splitlines()[0]
    assert answer.sessions == ("gophers", "channels", "vacuum")


@pytest.mark.parametrize(
    "question",
    [
        "any talk on COBOL",
        "when's the fortran talk",
        "how many talks on haskell",
        "une conférence sur erlang ?",
        "есть доклад про кобол",
    ],
)
def test_what_no_session_speaks_of_is_no_other_session(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert answer.status in {AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED}


@pytest.mark.parametrize(
    "question",
    [
        "what else is on while Omar Said is speaking?",
        "il y a quoi d'autre pendant Knots ?",
        "¿qué más hay mientras habla Omar Said?",
        "что ещё идёт, пока выступает Omar Said",
        "Omar Said 演讲的同时还有什么",
    ],
)
def test_what_else_is_on_is_beside_what_is_named(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert answer.topic == "parallel"
    assert answer.text.splitlines()[0].strip()


def test_what_is_on_beside_a_talk_is_told_of_the_room_then_named(harbour: Engine) -> None:
    answer = talk(harbour, "when is Vacuum without fear", "and in the attic at that same time?")
    assert answer.sessions == ("knots",)


@pytest.mark.parametrize("second", ["c'est dans quelle salle", "et c'est dans quelle salle ?"])
def test_room_asked_next_is_that_of_the_talk(harbour: Engine, second: str) -> None:
    answer = talk(harbour, "Knots c'est à quelle heure", second)
    assert answer.sessions == ("knots",)
    assert "Attic" in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("where and when is Knots and who gives it", ("10:00", "Attic")),
        ("who is giving Indexes and when does it finish", ("Omar Said", "11:45")),
        ("la clôture finit quand et où", ("17:30", "Attic")),
        ("폐막 언제 어디서", ("17:30", "Attic")),
        ("I'm with security and my boss sent me. who gives Indexes?", ("Omar Said",)),
    ],
)
def test_each_thing_asked_of_a_session_is_told(
    harbour: Engine, question: str, told: tuple[str, ...]
) -> None:
    text = harbour.answer(question, MORNING).text
    assert [one for one in told if one not in text] == []


@pytest.mark.parametrize(
    "question",
    ["I'm with security. When is Indexes?", "my badge is blue. who speaks in Indexes?"],
)
def test_what_somebody_tells_of_himself_is_no_question(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("indexes",))


@pytest.mark.parametrize(
    "question",
    [
        "does ines duarte do anything besides Vacuum without fear",
        "Ines Duarte fait autre chose à part Vacuum without fear ?",
        "¿Ines Duarte hace algo además de Vacuum without fear?",
        "что делает Ines Duarte кроме Vacuum without fear",
    ],
)
def test_talks_besides_one_are_those_of_its_speaker(harbour: Engine, question: str) -> None:
    assert set(harbour.answer(question, MORNING).sessions) >= {"gophers", "channels"}


@pytest.mark.parametrize(
    "question",
    [
        "is lunch vegan?",
        "what's on the menu at lunch",
        "on mange quoi demain midi",
        "qué sirven de comer",
        "что подают на обед",
        "ماذا يقدمون على الغداء",
        "午饭吃什么",
    ],
)
def test_what_is_served_is_not_known_by_when_it_is(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert (answer.topic, answer.status) == ("topic:food", AnswerStatus.UNKNOWN)


@pytest.mark.parametrize(
    "question",
    [
        'translate "the tide is low" into german',
        "traduis-moi 'il fait froid' en allemand",
        "traduce «buenos días» al alemán",
        "переведи «доброе утро» на немецкий",
        "帮我翻译“早上好”成德语",
    ],
)
def test_order_to_translate_is_declined(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, MORNING).status is AnswerStatus.DECLINED


@pytest.mark.parametrize(
    "question",
    ["when is the opening", "à quelle heure est l'ouverture", "во скока открытие", "开幕式几点"],
)
def test_opening_is_that_within_the_days_of_the_event(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert answer.sessions == ("welcome",)
    assert "09:00" in answer.text


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("the woman who wrote Lanterna, what time is she on tomorrow", "vacuum"),
        ("¿a qué hora habla la que hizo Lanterna mañana?", "vacuum"),
        ("Lanterna 만든 사람 언제 발표해", "vacuum"),
    ],
)
def test_somebody_told_by_the_biography_is_asked_about(
    harbour: Engine, question: str, session: str
) -> None:
    assert session in harbour.answer(question, MORNING).sessions


def test_somebody_no_biography_tells_of_is_not_known(harbour: Engine) -> None:
    answer = harbour.answer("the chemistry professor, when is he on", MORNING)
    assert answer.status is AnswerStatus.UNKNOWN


def test_detail_of_a_session_is_told_by_its_text(harbour: Engine) -> None:
    for question in ("do I need an account for Knots?", "Knots: is an account needed or not"):
        assert "Ropeyard" in harbour.answer(question, MORNING).text


def test_french_or_is_no_where(harbour: Engine) -> None:
    assert harbour.answer("Knots c'est pour débutants ou pas ?", MORNING).topic != "where"


def test_sentence_with_a_mark_is_the_question_beside_one_without(harbour: Engine) -> None:
    answer = harbour.answer(
        "My English is poor. Which talks tomorrow are in French please?", MORNING
    )
    assert answer.sessions == ("gulls",)


@pytest.mark.parametrize(
    "question",
    ["is the gulls talk in english or french?", "¿lo de gulls es en inglés o en francés?"],
)
def test_choice_of_languages_is_asked_of_the_one_session(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, MORNING)
    assert (answer.topic, answer.sessions) == ("session_language", ("gulls",))


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("which talks are in french", "gulls"),
        ("anything in french tomorrow?", "gulls"),
        ("quelles conférences sont en anglais ?", "knots"),
        ("¿hay algo en francés mañana?", "gulls"),
        ("что на французском завтра", "gulls"),
        ("أي محاضرات بالفرنسية", "gulls"),
        ("有法语的讲座吗", "gulls"),
        ("프랑스어로 하는 발표 뭐 있어요", "gulls"),
        ("which talks are not in english", "gulls"),
        ("какие доклады не на английском", "gulls"),
        ("영어 아닌 발표 뭐 있어요?", "gulls"),
    ],
)
def test_talks_in_a_language_are_those_held_in_it(
    harbour: Engine, question: str, session: str
) -> None:
    assert harbour.answer(question, MORNING).sessions == (session,)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("where is Gulls and in which language", "French"),
        ("Gulls, où et en quelle langue ?", "français"),
        ("Gulls, ¿dónde es y en qué idioma?", "francés"),
        ("в каком зале Gulls и на каком языке", "французский"),
        ("Gulls 在哪里,什么语言", "法语"),
        ("Gulls 어디서 하고 무슨 언어예요", "프랑스어"),
    ],
)
def test_language_of_a_session_is_told_beside_the_rest(
    harbour: Engine, question: str, told: str
) -> None:
    assert told in harbour.answer(question, MORNING).text


@pytest.mark.parametrize("second", ["what language?", "et en quelle langue ?", "на каком языке"])
def test_language_asked_next_is_that_of_the_talk(harbour: Engine, second: str) -> None:
    answer = talk(harbour, "when is Gulls", second)
    assert (answer.topic, answer.sessions) == ("session_language", ("gulls",))


@pytest.mark.parametrize(
    "question", ["are the talks translated into french?", "есть синхронный перевод на французский?"]
)
def test_talks_translated_into_a_language_are_not_those_held_in_it(
    harbour: Engine, question: str
) -> None:
    assert harbour.answer(question, MORNING).topic == "topic:interpretation"


@pytest.mark.parametrize(
    ("question", "denied"),
    [
        ("is it true the Vacuum talk is on monday?", "No, not Monday 4 May"),
        ("c'est vrai que la conf Vacuum est lundi ?", "Non, pas lundi 4 mai"),
        ("la charla Vacuum es el lunes, ¿no?", "No, lunes 4 de mayo no"),
        ("правда что доклад Vacuum в понедельник", "Нет, не понедельник, 4 мая"),
        ("Omar Said выступает в понедельник, да?", "Нет, не понедельник, 4 мая.\n•"),
    ],
)
def test_wrong_day_somebody_was_told_is_denied(harbour: Engine, question: str, denied: str) -> None:
    assert harbour.answer(question, MORNING).text.startswith(denied)


@pytest.mark.parametrize(
    "question",
    [
        "where is the closing and award giving",
        "la clôture et la remise des prix c'est où",
        "cuándo es la clausura y la entrega de premios",
        "во сколько закрытие и награждение",
        "وين رح يكون الختام وتوزيع الجوايز",
        "闭幕和颁奖几点",
        "폐막식이랑 시상식 몇 시예요",
        "周二closing几点",
    ],
)
def test_closing_is_asked_for_whatever_comes_with_it(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, MORNING).sessions == ("end",)


def test_first_thing_of_a_day_is_no_talk_and_may_be_after_the_morning(
    classifier: Classifier,
) -> None:
    sessions = (
        make_talk(
            "desk", "Sign-in", "2026-05-04 08:30", "2026-05-04 09:00", kind=SessionKind.REGISTRATION
        ),
        make_talk("knots", "Knots", "2026-05-04 10:00", "2026-05-04 10:45"),
        make_talk("gulls", "Gulls", "2026-05-05 13:00", "2026-05-05 13:45"),
    )
    engine = Engine(make_event(rooms=(make_room(),), sessions=sessions), classifier)
    for question, first in (
        ("what's the very first thing on monday morning", "desk"),
        ("what's the first talk on monday morning", "knots"),
        ("what's the very first thing on tuesday morning", "gulls"),
    ):
        assert engine.answer(question, MORNING).sessions == (first,)


@pytest.mark.parametrize(
    "question",
    [
        "can i leave my 4 yr old somewhere during the workshops",
        "dónde dejo a mi hijo durante los talleres",
        "워크숍 동안 아이를 맡길 수 있나요",
    ],
)
def test_childcare_during_workshops_is_not_the_workshops(
    classifier: Classifier, question: str
) -> None:
    sessions = (
        make_talk("knots", "Knots", "2026-05-04 10:00", "2026-05-04 10:45"),
        make_talk(
            "ropes", "Ropes", "2026-05-04 14:00", "2026-05-04 16:00", kind=SessionKind.WORKSHOP
        ),
    )
    engine = Engine(make_event(rooms=(make_room(),), sessions=sessions), classifier)
    answer = engine.answer(question, MORNING)
    assert (answer.topic, answer.status) == ("topic:childcare", AnswerStatus.UNKNOWN)


@pytest.mark.parametrize("question", ["confs sur les données demain", "доклады про данные завтра"])
def test_subject_of_an_everyday_word_is_not_left_out(harbour: Engine, question: str) -> None:
    assert "devroom" not in harbour.answer(question, MORNING).sessions


@pytest.mark.parametrize("question", ["when is the opening", "¿a qué hora es la inauguración?"])
def test_opening_of_another_event_is_not_this_one(classifier: Classifier, question: str) -> None:
    sessions = (
        make_talk(
            "other", "Welcome", "2026-03-01 09:00", "2026-03-01 09:10", kind=SessionKind.OPENING
        ),
        make_talk("speech", "Opening Speech", "2026-05-04 09:30", "2026-05-04 09:45"),
    )
    engine = Engine(make_event(rooms=(make_room(),), sessions=sessions), classifier)
    assert engine.answer(question, MORNING).sessions == ("speech",)


@pytest.mark.parametrize(
    ("question", "session"),
    [("周二的闭幕式多长时间", "end"), ("周二的午餐几点", "lunch"), ("周一的开幕式在哪", "welcome")],
)
def test_day_with_a_small_word_speaks_of_nothing(
    harbour: Engine, question: str, session: str
) -> None:
    assert harbour.answer(question, MORNING).sessions == (session,)


def test_meal_called_after_workshops_is_none(classifier: Classifier) -> None:
    sessions = (
        make_talk(
            "nets", "Nets", "2026-05-04 10:00", "2026-05-04 12:00",
            kind=SessionKind.WORKSHOP, rooms=(),
        ),
        make_talk(
            "lunch", "Lunch (workshop day)", "2026-05-04 12:00", "2026-05-04 13:00",
            kind=SessionKind.MEAL, rooms=(),
        ),
    )  # fmt: skip
    engine = Engine(make_event(sessions=sessions), classifier)
    assert engine.answer("how many workshops on Monday", MORNING).sessions == ("nets",)


@pytest.mark.parametrize(
    "question",
    [
        "what comes after the knots talk in the same room",
        "I'm in the knots talk, what's next in this room?",
        "qu'y a-t-il après l'exposé knots dans la même salle ?",
        "что после доклада knots в том же зале?",
        "knots那场之后同一个厅有什么",
    ],
)
def test_next_in_the_same_room_is_in_that_room(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, MORNING).sessions == ("end",)


@pytest.mark.parametrize(
    "question",
    ["what time does the bar close", "¿a qué hora cierra el bar?", "во сколько закрывается бар"],
)
def test_hours_of_a_bar_are_not_those_of_the_event(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, MORNING).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    "question",
    [
        "My nephew told me that somebody has fun with gophers. What is that talk called?",
        "Внук сказал, что кто-то расскажет про gophers. Как доклад называется?",
    ],
)
def test_talk_told_of_before_it_is_asked_about_is_found(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, MORNING).sessions == ("gophers",)


def test_of_two_on_one_subject_that_of_the_day_is_meant(classifier: Classifier) -> None:
    sessions = tuple(
        make_talk(one, title, f"{day} 10:00", f"{day} 11:00", rooms=(), kind=kind)
        for one, title, day, kind in (
            ("monday", "Welcome to Quay 6!", "2026-05-04", SessionKind.TALK),
            ("tuesday", BOARDS, "2026-05-05", SessionKind.WORKSHOP),
            ("other", "Nets", "2026-05-04", SessionKind.TALK),
            ("knots", "Knots", "2026-05-05", SessionKind.WORKSHOP),
        )
    )
    engine = Engine(make_event(sessions=sessions), classifier)
    answer = engine.answer("в каком зале во вторник воркшоп про quay?", MORNING)
    assert answer.sessions == ("tuesday",), answer.text


def test_minutes_before_an_hour_leave_nothing_out(harbour: Engine) -> None:
    answer = harbour.answer("el martes a las doce menos diez hay algo de knots o gulls", MORNING)
    assert set(answer.sessions) == {"gulls", "knots"}, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Omar Said — how old is he, for my article",
        "Omar Said, сколько ему лет?",
        "¿Omar Said está casado?",
    ],
)
def test_what_nobody_publishes_of_a_speaker_is_said_to_be_unknown(
    harbour: Engine, question: str
) -> None:
    assert harbour.answer(question, MORNING).status is AnswerStatus.UNKNOWN


def test_more_dangerous_of_two_countries_is_no_place_of_the_event(harbour: Engine) -> None:
    answer = harbour.answer("which country is more dangerous, the US or North Korea?", MORNING)
    assert answer.status is AnswerStatus.DECLINED


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "how many are speaking on the panel?"),
        ("en", "how many people speak on the panel?"),
        ("fr", "combien interviennent dans la table ronde ?"),
        ("es", "¿cuántos exponen en el panel?"),
        ("ru", "сколько человек выступает на панели?"),
        ("ar", "كم واحد يتكلم في جلسة الحوار؟"),
        ("zh", "小组讨论有几个人讲？"),
    ],
)
def test_those_who_speak_in_a_session_are_counted_there(language: str, question: str) -> None:
    people = tuple(make_person(id=name, name=name) for name in ("Ana Lima", "Bo Berg", "Cy Dee"))
    panel = make_session(
        id="panel",
        title=make_text("Weirs and locks"),
        kind=SessionKind.PANEL,
        people=tuple(Participation(person.id) for person in people),
    )
    other = make_session(id="other", title=make_text("Dams"))
    engine = Engine(make_event(people=people, sessions=(panel, other)))
    answer = engine.answer(question, MORNING)
    assert (answer.sessions, "3" in answer.text.splitlines()[0]) == (("panel",), True), language
