"""What an earlier turn said is understood in a later one, in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.engine import Engine
from bot.answering.text.normalise import clean
from bot.core.models import AnswerStatus, Event, Part, Participation, SessionKind, Text
from tests.builders import make_event, make_fact, make_person, make_session, make_timed
from tests.conversations import talk


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Who gives the keynote?", "And where?", "Great Hall"),
        ("Qui prononce le discours principal ?", "et où ?", "Great Hall"),
        ("¿Quién da el discurso principal?", "¿y dónde?", "Great Hall"),
        ("Кто выступает с основным докладом?", "а где?", "Great Hall"),
        ("من يلقي الكلمة الرئيسية؟", "وأين؟", "Great Hall"),
        ("谁做主旨演讲？", "在哪里？", "Great Hall"),
        ("기조연설은 누가 하나요?", "그럼 어디서요?", "Great Hall"),
    ],
)
def test_place_of_what_was_just_spoken_of(
    engine: Engine, first: str, second: str, told: str
) -> None:
    answer = talk(engine, first, second)
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True), answer.text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Who is Ana Lima?", "her e-mail?"),
        ("Qui est Ana Lima ?", "son e-mail ?"),
        ("¿Quién es Ana Lima?", "¿y su correo?"),
        ("Кто такая Ana Lima?", "её почта?"),
        ("من هي Ana Lima؟", "بريدها الإلكتروني؟"),
        ("Ana Lima是谁？", "她的邮箱？"),
        ("Ana Lima는 누구인가요?", "그분의 이메일은요?"),
    ],
)
def test_address_of_who_was_just_spoken_of(engine: Engine, first: str, second: str) -> None:
    answer = talk(engine, first, second)
    assert (answer.status, "ana@example.org" in answer.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("What is on Monday?", "What about Tuesday?"),
        ("Quel est le programme de lundi ?", "et mardi ?"),
        ("¿Qué hay el lunes?", "¿y el martes?"),
        ("Какая программа в понедельник?", "а во вторник?"),
        ("ما هو برنامج يوم الاثنين؟", "وماذا عن يوم الثلاثاء؟"),
        ("星期一有什么活动？", "那星期二呢？"),
        ("월요일 일정은 뭐예요?", "화요일은요?"),
    ],
)
def test_programme_of_another_day(engine: Engine, first: str, second: str) -> None:
    answer = talk(engine, first, second)
    told = ("Lantern dinner" in answer.text, "Opening ceremony" in answer.text)
    assert (answer.status, told) == (AnswerStatus.ANSWERED, (True, False)), answer.text


def test_follow_up_of_a_follow_up(engine: Engine) -> None:
    assert "Attic" in talk(engine, "Who is Bo Berg?", "when does he speak?", "and where?").text


def test_thanks_between_two_questions_do_not_lose_the_thread(engine: Engine) -> None:
    answer = talk(engine, "Who gives the keynote?", "thanks!", "and where?")
    assert "Great Hall" in answer.text


def test_new_person_replaces_the_one_before(engine: Engine) -> None:
    answer = talk(engine, "Who is Ana Lima?", "And Izumi Nakamitsu?", "what is her role?")
    assert (answer.people, "Tide reader" in answer.text) == (("nakamitsu",), True)


def test_question_complete_by_itself_is_about_itself(engine: Engine) -> None:
    answer = talk(engine, "Who gives the keynote?", "Where is the conference?")
    assert (answer.sessions, "Harbour House" in answer.text) == ((), True)


def test_pronoun_without_an_earlier_turn_invents_nobody(engine: Engine) -> None:
    answer = talk(engine, "what is her e-mail?")
    assert (answer.status is AnswerStatus.ANSWERED, answer.people) == (False, ())


LIST = "What is the programme on 4 May?"


@pytest.mark.parametrize(
    ("second", "session"),
    [("the second one", "keynote"), ("the first one?", "opening"), ("the last one", "lunch")],
)
def test_one_of_a_list_is_picked_by_its_place(engine: Engine, second: str, session: str) -> None:
    listed = talk(engine, LIST)
    answer = talk(engine, LIST, second)
    expected = {"first": 0, "secon": 1, "last ": -1}[second.removeprefix("the ")[:5]]
    assert answer.sessions == (listed.sessions[expected],)
    assert session in listed.sessions


@pytest.mark.parametrize("yes", ["yes", "ok", "👍", "да", "네"])
def test_yes_after_an_answer_is_thanked(engine: Engine, yes: str) -> None:
    assert talk(engine, "Where is it?", yes).status is AnswerStatus.SMALL_TALK


@pytest.mark.parametrize("no", ["no", "that's wrong", "👎"])
def test_no_after_an_answer_offers_a_person(engine: Engine, no: str) -> None:
    answer = talk(engine, "Where is it?", no)
    assert (answer.status, "desk@example.org" in answer.text) == (AnswerStatus.UNKNOWN, True)


@pytest.mark.parametrize(
    ("turns", "topic"),
    [
        (("Who gives the keynote?", "ok and who opens it then"), "opens"),
        (("Qui donne le discours liminaire ?", "et qui l'ouvre ?"), "opens"),
        (("Who gives the keynote?", "and who presents it"), "speakers"),
    ],
)
def test_opening_asked_of_after_the_keynote_is_the_events(
    engine: Engine, turns: tuple[str, ...], topic: str
) -> None:
    assert talk(engine, *turns).topic == topic


@pytest.mark.parametrize(
    ("no", "told"),
    [
        ("no", "Please ask it in other words."),
        ("nope", "Please ask it in other words."),
        ("non", "Posez votre question autrement"),
        ("нет", "Спросите, пожалуйста, другими словами."),
        ("아니요", "다른 말로 다시 질문해 주세요."),
    ],
)
def test_no_alone_asks_for_nothing(engine: Engine, no: str, told: str) -> None:
    for answer in (talk(engine, no), talk(engine, "Where is the xylophone?", no)):
        assert (answer.status, clean(answer.text).startswith(told)) == (AnswerStatus.UNKNOWN, True)


def test_poem_about_somebody_spoken_of_is_no_follow_up(engine: Engine) -> None:
    answer = talk(engine, "Who gives the keynote?", "write me a long funny poem about her garden")
    assert answer.status in {AnswerStatus.DECLINED, AnswerStatus.UNKNOWN}


def test_who_presents_it_asks_of_the_session_spoken_of(engine: Engine) -> None:
    assert "Bo Berg" in talk(engine, "When is A buoy for forty euros?", "and who presents it?").text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("When is Tides of Change?", "by whom"),
        ("C'est quand, Tides of Change ?", "par qui"),
        ("¿Cuándo es Tides of Change?", "¿y quién lo da?"),
        ("Когда Tides of Change?", "а кто ведёт?"),
        ("متى Tides of Change؟", "مين يقدمها؟"),
        ("Tides of Change是什么时候？", "谁讲的？"),
        ("Tides of Change 언제 해요?", "누가 해요?"),
    ],
)
def test_who_gives_what_was_just_spoken_of(first: str, second: str) -> None:
    answer = talk(Engine(make_tides()), first, second)
    assert (answer.sessions, "Ana Lima" in answer.text) == (("tides",), True), answer.text
    assert "Omar Haddad" not in answer.text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("When is Tides of Change?", "how many minutes"),
        ("C'est quand, Tides of Change ?", "quelle durée"),
        ("¿Cuándo es Tides of Change?", "¿duración?"),
        ("Когда Tides of Change?", "продолжительность?"),
        ("متى Tides of Change؟", "كم مدتها"),
        ("Tides of Change是什么时候？", "时长多少"),
        ("Tides of Change 언제 해요?", "몇 분짜리야?"),
    ],
)
def test_length_of_what_was_just_spoken_of(first: str, second: str) -> None:
    answer = talk(Engine(make_tides()), first, second)
    assert (answer.sessions, answer.topic) == (("tides",), "how_long"), answer.text


def test_days_are_asked_of_the_event_whatever_was_spoken_of() -> None:
    answer = talk(Engine(make_tides()), "When is Tides of Change?", "how many days")
    assert answer.sessions == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("When does Ana Lima speak?", "what's its title?"),
        ("Quand parle Ana Lima ?", "c'est quoi le titre ?"),
        ("¿Cuándo habla Ana Lima?", "¿cómo se titula?"),
        ("Когда выступает Ana Lima?", "а как называется?"),
        ("متى تتحدث Ana Lima؟", "شو عنوانها؟"),
        ("Ana Lima什么时候演讲？", "题目呢？"),
        ("Ana Lima 발표 언제야?", "제목이 뭐였지?"),
    ],
)
def test_title_of_what_was_just_spoken_of(first: str, second: str) -> None:
    answer = talk(Engine(make_tides()), first, second)
    assert (answer.status, "Tides of Change" in answer.text) == (AnswerStatus.ANSWERED, True), (
        answer.text
    )


def make_tides() -> Event:
    """Return an event with a session of one person, and another person."""
    return make_event(
        people=(make_person(id="ana", name="Ana Lima"), make_person(id="omar", name="Omar Haddad")),
        sessions=(
            make_session(
                id="tides",
                title="Tides of Change",
                kind=SessionKind.TALK,
                people=(Participation("ana"),),
            ),
            make_session(
                id="bells",
                title="Bells and Whistles",
                kind=SessionKind.TALK,
                people=(Participation("omar"),),
            ),
        ),
    )


def test_and_with_a_few_unclear_words_goes_on_with_what_was_asked(engine: Engine) -> None:
    first, second = (talk(engine, *turns) for turns in (("Who gives the keynote?",),
        ("Who gives the keynote?", "and from the Korean side?")))  # fmt: skip
    assert second.topic == first.topic


@pytest.mark.parametrize(
    ("first", "second"),
    [("who opens?", "and what's his job?"), ("qui ouvre ?", "et elle, sa fonction ?")],
)
def test_pronoun_that_may_mean_either_of_two_tells_of_both(first: str, second: str) -> None:
    assert set(talk(Engine(make_opening("ana", "omar")), first, second).people) == {"ana", "omar"}


@pytest.mark.parametrize(
    ("second", "people"),
    [
        ("and what is her role?", ("ana",)),
        ("et lui, il fait quoi ?", ("omar",)),
        ("какая у неё должность?", ("ana",)),
        ("¿y ella qué cargo tiene?", ("ana",)),
        ("what are their roles?", ("ana", "omar")),
    ],
)
def test_pronoun_means_whom_the_published_words_fit(second: str, people: tuple[str, ...]) -> None:
    opening = make_opening("ana", "omar")
    ana, omar = opening.people
    told = (
        replace(ana, role=make_fact(Text.of(fr="Directrice du port"))),
        replace(omar, role=make_fact(Text.of(fr="Conseiller du port"))),
    )
    assert talk(Engine(replace(opening, people=told)), "who opens?", second).people == people


@pytest.mark.parametrize(
    "second", ["who is talking about silt?", "qui parle de vase", "кто говорит про ил"]
)
def test_who_speaks_on_a_subject_is_not_asked_of_what_was_spoken_of(second: str) -> None:
    bells = make_session(id="bells", title="AI", abstract=make_fact("Harbours fill with silt."))
    opening = make_opening("ana", "omar")
    engine = Engine(replace(opening, sessions=(*opening.sessions, bells)))
    answer = talk(engine, "who opens?", second)
    assert "opening" not in answer.sessions, answer.text


def test_address_of_either_of_two_is_said_of_both() -> None:
    answer = talk(Engine(make_opening("ana", "omar")), "who opens?", "his email?")
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert "Ana Lima and Omar Haddad" in answer.text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("who opens?", "what's her job?"),
        ("qui ouvre ?", "quelle est sa fonction ?"),
        ("кто открывает?", "а какая у него должность?"),
    ],
)
def test_pronoun_that_may_mean_any_of_many_is_asked_back(first: str, second: str) -> None:
    everybody = Engine(make_opening("ana", "omar", "bo", "mia"))
    answer = talk(everybody, first, second)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


def make_opening(*who: str) -> Event:
    """Return an event that the people open."""
    named = {"ana": "Ana Lima", "omar": "Omar Haddad", "bo": "Bo Berg", "mia": "Mia Sorel"}
    return make_event(
        people=tuple(make_person(id=one, name=named[one]) for one in who),
        sessions=(
            make_session(
                id="opening",
                title="Opening",
                kind=SessionKind.OPENING,
                people=tuple(Participation(one, Part.OPENING) for one in who),
            ),
        ),
    )


@pytest.mark.parametrize(
    "turns",
    [
        ("when is Knots by hand?", "where is it?", "what else is on then"),
        ("quand est Knots by hand ?", "où ?", "qu'est-ce qu'il y a d'autre à ce moment-là ?"),
        ("¿cuándo es Knots by hand?", "¿dónde?", "¿qué más hay a esa hora?"),
        ("когда Knots by hand?", "где?", "что ещё идёт в это время?"),
        ("متى Knots by hand؟", "أين؟", "ماذا يوجد أيضا في نفس الوقت؟"),
        ("Knots by hand 是什么时候", "在哪里", "同一时间还有什么"),
        ("Knots by hand 언제예요?", "어디서요?", "그 시간에 또 뭐 있어요?"),
    ],
)
def test_what_else_is_on_then_is_beside_what_was_spoken_of(turns: tuple[str, ...]) -> None:
    times = {"knots": ("10:00", "11:00"), "beside": ("10:30", "11:30"), "later": ("15:00", "16:00")}
    titles = {"knots": "Knots by hand", "beside": "Sails", "later": "Anchors"}
    event = make_event(
        sessions=tuple(
            make_timed(one, titles[one], f"2026-05-04 {start}", f"2026-05-04 {end}")
            for one, (start, end) in times.items()
        )
    )
    assert talk(Engine(event), *turns).sessions == ("beside",)


@pytest.fixture(scope="module")
def chaired() -> Engine:
    """Return a symposium at which Ana Lima gives a talk, and moderates an earlier one."""
    chairs = (Participation("bo-berg"), Participation("ana-lima", Part.MODERATOR))
    return Engine(
        make_event(
            people=(make_person(), make_person(id="bo-berg", name="Bo Berg")),
            sessions=(
                make_timed(
                    "salt", "Salt roads", "2026-05-04 09:00", "2026-05-04 10:00", people=chairs
                ),
                make_timed(
                    "reefs", "Lost reefs", "2026-05-04 15:00", "2026-05-04 16:00",
                    people=(Participation("ana-lima"),),
                    abstract=make_fact(Text({"en": "Corals."})),
                ),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("When does Ana Lima speak?", ("reefs",)),
        ("¿De qué habla Ana Lima?", ("reefs",)),
        ("В каком зале выступает Ana Lima?", ("reefs",)),
        ("Which session does Ana Lima moderate?", ("salt",)),
    ],
)
def test_what_somebody_moderates_is_not_what_they_give(
    chaired: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert talk(chaired, question).sessions == sessions


def test_what_few_sessions_somebody_moderates_besides_are_told(chaired: Engine) -> None:
    first = talk(chaired, "¿Cuándo habla Ana Lima?")
    assert first.text.splitlines()[2:] == [
        "También modera:",
        "• lunes 4 de mayo, 09:00–10:00 · Salt roads · Bo Berg y Ana Lima",
    ]


def test_what_many_sessions_somebody_moderates_besides_are_counted_and_come_with_more() -> None:
    chairs = (Participation("ana-lima", Part.MODERATOR),)
    chaired = [
        make_timed(f"panel-{hour}", f"Panel {hour}", f"2026-05-04 {hour}:00", people=chairs)
        for hour in (10, 11, 12, 13)
    ]
    own = make_timed("reefs", "Reefs", "2026-05-04 15:00", people=(Participation("ana-lima"),))
    engine = Engine(make_event(people=(make_person(),), sessions=(*chaired, own)))
    assert "modera 4 sesiones" in talk(engine, "¿Cuándo habla Ana Lima?").text
    more = talk(engine, "¿Cuándo habla Ana Lima?", "más")
    assert more.sessions == tuple(session.id for session in chaired)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("When is Ana Lima speaking?", "what is her talk called?"),
        ("¿Cuándo habla Ana Lima?", "¿y el título?"),
        ("Ana Lima什么时候讲？", "题目叫什么呀"),
        ("When is Lost reefs?", "what is it called in full?"),
    ],
)
def test_title_is_asked_of_what_was_told_of(chaired: Engine, first: str, second: str) -> None:
    answer = talk(chaired, first, second)
    assert "reefs" in answer.sessions, answer.text
    assert "Lost reefs" in answer.text
