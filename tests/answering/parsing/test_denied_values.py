"""What is asked not to be so is left out, and never listed; whether it is so gets no list."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, Session, SessionKind
from tests.builders import at, make_event, make_people, make_room, make_text, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of two days in two rooms and languages; the mills are cancelled."""

    def session(key: str, title: str, start: str, person: str, room: str, own: str) -> Session:
        kind = SessionKind.WORKSHOP if key == "nets" else SessionKind.TALK
        return make_timed(
            key, title, f"2026-05-{start}:00", None, rooms=(room,), languages=(own,), kind=kind,
            people=(Participation(person=person),), is_cancelled=key == "mills",
        )  # fmt: skip

    return Engine(
        make_event(
            people=make_people(ada="Ada Moreau", bo="Bo Lind", cy="Cy Okoro"),
            rooms=(
                make_room(id="attic", name=make_text("Attic")),
                make_room(id="cellar", name=make_text("Cellar")),
            ),
            sessions=(
                session("eels", "Eels of the estuary", "04 10", "ada", "attic", "en"),
                session("reeds", "Reeds in winter", "04 11", "bo", "cellar", "fr"),
                session("mills", "Mills on the tide", "05 10", "ada", "cellar", "en"),
                session("nets", "Mending of nets", "05 11", "cy", "attic", "fr"),
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        ("which sessions are not in the Attic?", ("reeds", "mills")),
        ("les conférences qui ne sont pas en Attic", ("reeds", "mills")),
        ("qué charlas no están en Attic", ("reeds", "mills")),
        ("какие доклады не в Attic?", ("reeds", "mills")),
        ("المحاضرات اللي مو في Attic", ("reeds", "mills")),
        ("不在Attic举行的场次有哪些", ("reeds", "mills")),
        ("Attic에서 열리지 않는 세션은 뭐예요?", ("reeds", "mills")),
        ("what's not in English?", ("reeds", "nets")),
        ("qu'est-ce qui n'est pas en anglais ?", ("reeds", "nets")),
        ("qué charlas no están en inglés", ("reeds", "nets")),
        ("что не на английском?", ("reeds", "nets")),
        ("不是用英语讲的演讲有哪些", ("reeds", "nets")),
        ("영어로 진행되지 않는 세션 알려주세요", ("reeds", "nets")),
        ("what isn't on Tuesday?", ("eels", "reeds")),
        ("les conférences qui n'ont pas lieu mardi", ("eels", "reeds")),
        ("화요일에 없는 세션", ("eels", "reeds")),
        ("which talks aren't cancelled?", ("eels", "reeds", "nets")),
        ("qu'est-ce qui n'est pas annulé ?", ("eels", "reeds", "nets")),
        ("какие доклады не отменены?", ("eels", "reeds", "nets")),
        ("취소되지 않은 세션은?", ("eels", "reeds", "nets")),
        ("everything but the workshops on Tuesday", ("mills",)),
        ("todo menos los talleres el martes", ("mills",)),
        ("всё кроме воркшопов во вторник", ("mills",)),
        ("شو في يوم الثلاثاء غير الورش", ("mills",)),
        ("除工作坊外星期二的所有场次", ("mills",)),
        ("화요일에 워크숍 빼고 전부", ("mills",)),
        ("which sessions are in the Attic?", ("eels", "nets")),
        ("which talks are in English?", ("eels", "mills")),
        ("no workshop on Tuesday?", ("nets",)),
        ("pas d'atelier mardi ?", ("nets",)),
    ],
)
def test_sessions_are_listed_without_what_is_denied(
    engine: Engine, question: str, listed: tuple[str, ...]
) -> None:
    answer = engine.answer(question, NOW)
    assert answer.sessions == listed, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "who isn't speaking on Tuesday?",
        "qui ne parle pas mardi ?",
        "¿quién no habla el martes?",
        "кто не выступает во вторник?",
        "مين ما بيتكلم الثلاثاء",
        "谁星期二不演讲？",
        "누가 화요일에 발표하지 않나요?",
    ],
)
def test_those_who_do_not_speak_then_are_named(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).people == ("bo",)


@pytest.mark.parametrize(
    "question", ["who isn't speaking?", "who is not from Korea?", "谁不是法国人？"]
)
def test_nobody_is_named_where_the_files_do_not_tell(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).people == ()


@pytest.mark.parametrize(
    "question", ["so no workshop on Tuesday, right?", "во вторник воркшопов нет?"]
)
def test_a_denied_kind_gets_no_yes(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.sessions, answer.text.startswith(("Yes", "Да"))) == (("nets",), False)


@pytest.mark.parametrize(
    "question",
    [
        "who else besides Ada Moreau?",
        "qui parle à part Ada Moreau ?",
        "¿quién más aparte de Ada Moreau?",
        "кто ещё кроме Ada Moreau?",
        "مين كمان غير Ada Moreau؟",
        "除了Ada Moreau还有谁？",
        "Ada Moreau 말고 누가 있어요?",
    ],
)
def test_those_besides_somebody_are_named_without_them(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).people == ("bo", "cy")
