"""The last question asked of another: of him after her, of the list just told, of its day."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import (
    at,
    make_fact,
    make_hosted_event,
    make_organisation,
    make_person,
    make_session,
    make_timed,
)
from tests.conversations import talk

NOW = at("2026-05-04 08:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event opened by two, with a talk around lunch on each of two days."""
    her = make_fact("President; she founded the society, and her book is read widely.")
    him = make_fact("Head of the workshop; he is known for his clocks.")
    lunch = {"title": "Lunch", "kind": SessionKind.MEAL}
    return Engine(
        make_hosted_event(
            organisations=(make_organisation(id="harbour"),),
            people=(
                make_person(id="ana", name="Ana Lima", role=her, organisation="harbour"),
                make_person(id="bo", name="Bo Reed", role=him),
            ),
            sessions=(
                make_session(
                    id="opening",
                    title="Opening",
                    kind=SessionKind.OPENING,
                    start=at("2026-05-04 09:00"),
                    end=at("2026-05-04 09:30"),
                    people=tuple(Participation(one) for one in ("ana", "bo")),
                ),
                make_timed(
                    "clay", "Clay Ovens", "2026-05-04 10:00", people=(Participation("ana"),)
                ),
                make_timed("oak", "Oak Doors", "2026-05-04 14:00"),
                make_timed("slate", "Slate Walls", "2026-05-05 09:00"),
                make_timed("copper", "Copper Roofs", "2026-05-05 14:00"),
                make_timed("lunch-4", start="2026-05-04 12:00", **lunch),
                make_timed("lunch-5", start="2026-05-05 12:00", **lunch),
            ),
        )
    )


@pytest.mark.parametrize(
    ("asked", "of_her", "then"),
    [
        ("who is in Opening?", "what is her role?", "and him?"),
        ("qui participe à Opening ?", "quel est son rôle à elle ?", "et lui ?"),
        ("¿quién participa en Opening?", "¿cuál es el cargo de ella?", "¿y él?"),
        ("кто участвует в Opening?", "какая у неё должность?", "а он?"),
        ("من يشارك في Opening؟", "وما منصبها؟", "وهو؟"),
        ("Opening的演讲者是谁？", "她是什么职务？", "他呢？"),
    ],
)
def test_him_is_the_other_after_her(engine: Engine, asked: str, of_her: str, then: str) -> None:
    told, other = (talk(engine, asked, *rest, now=NOW) for rest in ((of_her,), (of_her, then)))
    assert (told.people, other.people) == (("ana",), ("bo",))


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("who is Ana Lima?", "where is she from?"),
        ("qui est Ana Lima ?", "d'où vient-elle ?"),
        ("¿quién es Ana Lima?", "¿de dónde es?"),
        ("кто такая Ana Lima?", "откуда она?"),
    ],
)
def test_where_somebody_is_from_is_asked_of_them(engine: Engine, asked: str, then: str) -> None:
    assert talk(engine, asked, then).topic == "affiliation"


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("who is Ana Lima?", "how many talks does she give?"),
        ("qui est Ana Lima ?", "combien de conférences donne-t-elle ?"),
        ("кто такая Ana Lima?", "сколько у неё докладов?"),
    ],
)
def test_talks_of_somebody_told_of_are_counted(engine: Engine, asked: str, then: str) -> None:
    answer = talk(engine, asked, then, now=NOW)
    assert (answer.topic, set(answer.sessions)) == ("count", {"opening", "clay"})


def test_all_talks_are_counted_where_nobody_is_meant(engine: Engine) -> None:
    of_all = "how many talks are there?"
    answer = talk(engine, "who is Ana Lima?", of_all, now=NOW)
    assert answer.text == talk(engine, of_all, now=NOW).text


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("what's on tomorrow?", "how many are there?"),
        ("qu'y a-t-il demain ?", "combien ?"),
        ("¿qué hay mañana?", "¿cuántas son?"),
        ("что завтра?", "сколько их всего?"),
    ],
)
def test_those_of_the_list_are_counted_as_they_were_listed(
    engine: Engine, asked: str, then: str
) -> None:
    listed, counted = talk(engine, asked, now=NOW), talk(engine, asked, then, now=NOW)
    assert (counted.topic, set(counted.sessions)) == ("count", set(listed.sessions))


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("what's on tomorrow?", "and after lunch?"),
        ("when is Slate Walls?", "and after lunch?"),
        ("qu'y a-t-il demain ?", "et après le déjeuner ?"),
        ("что завтра?", "а после обеда?"),
        ("明天有什么？", "午饭后呢？"),
        ("내일 뭐 있어요?", "점심 후에는요?"),
    ],
)
def test_after_lunch_is_on_the_day_told_of(engine: Engine, asked: str, then: str) -> None:
    assert talk(engine, asked, then, now=NOW).sessions == ("copper",)


def test_before_lunch_is_on_the_day_told_of(engine: Engine) -> None:
    answer = talk(engine, "what's on tomorrow?", "and before lunch?", now=NOW)
    assert answer.sessions == ("slate",)


def test_after_lunch_without_a_known_lunch_is_no_next_session() -> None:
    sessions = (
        make_timed("clay", "Clay Ovens", "2026-05-04 09:00"),
        make_timed("oak", "Oak Doors", "2026-05-04 10:00"),
        make_timed("slate", "Slate Walls", "2026-05-04 15:00"),
    )
    engine = Engine(make_hosted_event(sessions=sessions))
    answer = talk(engine, "what's on now?", "and after lunch?", now=NOW)
    assert answer.sessions == ("slate",)


def test_after_a_lunch_that_is_of_no_kind_is_no_claim_of_the_last_session() -> None:
    lunch = {"title": "Lunch break", "kind": SessionKind.BREAK}
    sessions = (
        make_timed("clay", "Clay Ovens", "2026-05-04 09:00"),
        make_timed("lunch", start="2026-05-04 12:00", **lunch),
        make_timed("slate", "Slate Walls", "2026-05-04 15:00"),
    )
    engine = Engine(make_hosted_event(sessions=sessions))
    answer = talk(engine, "what's on now?", "where?", "and after lunch?", now=NOW)
    assert answer.sessions == ("slate",)


@pytest.mark.parametrize("then", ["where are they from?", "他们来自哪里？", "откуда они?"])
def test_they_are_both_where_one_is_a_man(engine: Engine, then: str) -> None:
    assert talk(engine, "who is in Opening?", then, now=NOW).people == ("ana", "bo")


@pytest.mark.parametrize(
    ("asked", "then", "topic"),
    [
        ("когда выступает Ana Lima?", "о чём доклад?", "about"),
        ("when does Bo Reed speak?", "who else speaks with him?", "speakers"),
        ("¿cuándo habla Bo Reed?", "¿y quién más habla con él?", "speakers"),
    ],
)
def test_what_is_asked_of_somebodys_talk_is_not_when_it_is(
    engine: Engine, asked: str, then: str, topic: str
) -> None:
    assert talk(engine, asked, then).topic == topic


@pytest.mark.parametrize("asked", ["is she there tomorrow too?", "is she speaking tomorrow?"])
def test_somebodys_other_day_is_not_denied_by_the_talk_told_of(asked: str) -> None:
    sessions = tuple(
        make_timed(name, name.title(), start, people=(Participation("ana"),))
        for name, start in (("clay", "2026-05-04 09:00"), ("oak", "2026-05-05 09:00"))
    )
    ana = make_person(id="ana", name="Ana Lima")
    engine = Engine(make_hosted_event(people=(ana,), sessions=sessions))
    answer = talk(engine, "who gives Clay?", "what is it about?", asked, now=NOW)
    assert answer.sessions == ("oak",)


def test_last_of_those_counted_is_the_last_of_all() -> None:
    talks = ("Clay", "Copper", "Elm", "Oak", "Slate")
    sessions = tuple(
        make_timed(name.lower(), name, f"2026-05-05 {9 + place:02}:00")
        for place, name in enumerate(talks)
    )
    engine = Engine(make_hosted_event(sessions=sessions))
    answer = talk(engine, "what's on tomorrow?", "how many?", "the last one", now=NOW)
    assert answer.sessions == ("slate",)
