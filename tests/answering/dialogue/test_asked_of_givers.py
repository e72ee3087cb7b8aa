"""What is asked of those just told of, or of whoever gives what was: who they are, what else."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, by, make_event, make_fact, make_person, make_timed
from tests.conversations import talk

NOON = at("2026-05-03 12:00")
ANA, BEN, DUO, EVA = (
    make_person(id=key, name=name, bio=make_fact(bio))
    for key, name, bio in (
        ("ana", "Ana Prieto", "She counts gulls."),
        ("ben", "Ben Ockham", "He dives for wrecks."),
        ("duo", "The Reef Women", "Two divers who sing."),
        ("eva", "Eva Lindqvist", "She draws charts."),
    )
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event at which one of four gives two talks."""
    rows = (
        ("gulls", "Gulls of the coast", "2026-05-04 10:00", "2026-05-04 11:00", "ana"),
        ("wrecks", "Diving for wrecks", "2026-05-04 12:00", "2026-05-04 13:00", "ben"),
        ("tides", "Reading tides", "2026-05-05 10:00", "2026-05-05 11:00", "ana"),
        ("song", "Songs under water", "2026-05-05 12:00", "2026-05-05 13:00", "duo"),
    )
    sessions = tuple(make_timed(*row[:4], people=by(row[4])) for row in rows)
    charts = make_timed(
        "charts", "Charts by hand", "2026-05-05 14:00", "2026-05-05 15:00", people=by("eva", "ben")
    )
    return Engine(make_event(people=(ANA, BEN, DUO, EVA), sessions=(*sessions, charts)))


@pytest.mark.parametrize(
    "asked",
    [
        "does she give another talk?",
        "any other talks by her?",
        "is there another talk by her?",
        "est-ce qu'elle donne une autre conférence ?",
        "¿ella da otra charla?",
        "у неё есть ещё доклады?",
        "هل لديها جلسة أخرى؟",
        "她还有别的演讲吗？",
        "그분 다른 발표도 있어요?",
    ],
)
def test_another_talk_of_whoever_gives_it_is_told(engine: Engine, asked: str) -> None:
    answer = talk(engine, "when is Gulls of the coast?", asked, now=NOON)
    assert answer.sessions in {("gulls", "tides"), ("tides",)}


def test_another_talk_is_asked_of_whoever_was_told_of_last(engine: Engine) -> None:
    told = ("who is Ana Prieto?", "when is Diving for wrecks?", "does he give another talk?")
    assert talk(engine, *told, now=NOON).sessions == ("wrecks", "charts")


@pytest.mark.parametrize("asked", ["are there other talks on tides?", "another talk on tides?"])
def test_another_talk_on_something_is_asked_of_nobody(engine: Engine, asked: str) -> None:
    assert talk(engine, "when is Diving for wrecks?", asked, now=NOON).sessions == ("tides",)


@pytest.mark.parametrize(
    "asked",
    [
        "who are they?",
        "and who are they exactly",
        "qui sont-elles ?",
        "c'est qui ?",
        "¿quiénes son?",
        "кто они?",
        "кто это такие?",
        "من هم؟",
        "她们是谁？",
        "그분들은 누구예요?",
    ],
)
def test_who_they_are_who_were_named_is_told_by_their_lives(engine: Engine, asked: str) -> None:
    answer = talk(engine, "when is the talk by the Reef Women?", asked, now=NOON)
    assert answer.people == ("duo",)
    assert "Two divers who sing." in answer.text


@pytest.mark.parametrize("asked", ["who are they?", "qui sont-ils ?", "кто они?"])
def test_who_two_are_who_were_told_is_told_of_both(engine: Engine, asked: str) -> None:
    answer = talk(engine, "who gives Charts by hand?", asked, now=NOON)
    assert answer.people == ("eva", "ben")
    assert "She draws charts." in answer.text


@pytest.mark.parametrize("asked", ["who is it?", "who gives it?", "c'est qui ?"])
def test_who_gives_what_was_told_of_without_them_is_told_by_name(
    engine: Engine, asked: str
) -> None:
    told = ("who is Ana Prieto?", "when is Diving for wrecks?", asked)
    answer = talk(engine, *told, now=NOON)
    assert answer.people == ("ben",)
    assert "Diving for wrecks" in answer.text


def test_who_he_is_means_the_giver_of_what_was_told_of_last(engine: Engine) -> None:
    told = ("who is Ana Prieto?", "when is Diving for wrecks?", "who is he?")
    assert talk(engine, *told, now=NOON).people == ("ben",)
