"""Sessions of a sort that only the titles of a programme know are counted."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Session
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_session,
    make_text,
    make_timed,
    make_track,
)

EVE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    def session(number: int, title: str, day: str) -> object:
        start, end = at(f"2026-05-{day} {10 + number}:00"), at(f"2026-05-{day} {10 + number}:45")
        return make_session(id=f"s{number}", title=title, start=start, end=end)

    titles = (
        ("Kaffeeklatsch: Ann Moss", "04"),
        ("Kaffeeklatsch: Bo Rask", "05"),
        ("Kaffeeklatsch: Li Domingo", "05"),
        ("Tides: what they tell", "04"),
        ("Moss on stones", "05"),
    )
    sessions = tuple(session(number, *pair) for number, pair in enumerate(titles))
    return Engine(make_event(sessions=sessions))


@pytest.mark.parametrize(
    "question",
    [
        "how many kaffeeklatsches on tuesday",
        "combien de kaffeeklatsch mardi ?",
        "¿cuántos kaffeeklatsch hay el martes?",
        "сколько kaffeeklatsch во вторник?",
        "周二有几场kaffeeklatsch",
        "화요일 kaffeeklatsch 몇 개예요?",
    ],
)
def test_sessions_of_a_sort_are_counted(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert ("2" in answer.text or "two" in answer.text, answer.sessions) == (True, ("s1", "s2"))
    assert answer.topic == "count"


@pytest.mark.parametrize(
    "question", ["во сколько kaffeeklatsch во вторник?", "when are the kaffeeklatsches on tuesday"]
)
def test_hours_of_a_sort_are_told(engine: Engine, question: str) -> None:
    assert "11:00" in engine.answer(question, EVE).text


@pytest.fixture(scope="module")
def repeats() -> Engine:
    voices = tuple(
        make_timed(f"v{day}", "Nobody Left on the Shore", f"2026-05-0{day} 10:00")
        for day in (4, 5, 6, 7)
    )
    return Engine(make_event(sessions=(*voices, make_timed("tides", "Tides", "2026-05-04 12:00"))))


@pytest.mark.parametrize(
    "question",
    [
        "How many times is Nobody Left on the Shore broadcast?",
        "how often is Nobody Left on the Shore shown",
        "Combien de fois Nobody Left on the Shore est-il diffusé ?",
        "¿Cuántas veces se emite Nobody Left on the Shore?",
        "Сколько раз показывают Nobody Left on the Shore?",
        "كم مرة يُبث Nobody Left on the Shore؟",
        "Nobody Left on the Shore播出几次？",
        "Nobody Left on the Shore는 몇 번 방송되나요?",
    ],
)
def test_repetitions_of_a_session_are_counted(repeats: Engine, question: str) -> None:
    answer = repeats.answer(question, EVE)

    assert ("4" in answer.text, answer.topic) == (True, "count")


def test_editions_of_the_event_are_no_repetitions(repeats: Engine) -> None:
    answer = repeats.answer("how many times has Harbour Lights been held?", EVE)

    assert answer.text == "The edition number has not been published."


@pytest.fixture(scope="module")
def posters() -> Engine:
    """Return an event whose posters only their track tells, one text of which has that word."""
    tracks = (make_track(id="posters", name=make_text("Posters")),)
    texts = ("On kelp", "This work shows weirs as posters present them", "On moss")
    sessions = tuple(
        make_timed(f"p{at_hour}", f"Weir {at_hour}", f"2026-05-0{4 + at_hour % 2} 1{at_hour}:00",
                   track="posters", abstract=make_fact(make_text(text)))
        for at_hour, text in enumerate(texts)
    )  # fmt: skip
    return Engine(make_event(sessions=(*sessions, make_timed("t", "Tides", "2026-05-04 15:00")),
                             tracks=tracks))  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "how many posters are presented?",
        "how many posters are being shown",
        "combien de posters sont exposés ?",
        "¿Cuántos carteles se presentan?",
        "cuantos posters se exponen",
        "Сколько постеров представлено?",
        "كم عدد الملصقات المعروضة؟",
        "共展示多少张海报?",
        "포스터는 몇 개 전시되나요?",
    ],
)
def test_posters_that_are_shown_are_all_of_them(posters: Engine, question: str) -> None:
    answer = posters.answer(question, EVE)
    assert (answer.topic, answer.sessions) == ("count", ("p0", "p2", "p1"))


def test_posters_on_something_that_are_shown_are_those(posters: Engine) -> None:
    assert posters.answer("how many posters on moss are shown?", EVE).sessions == ("p2",)


@pytest.mark.parametrize(
    "question",
    ["cuántos carteles hay sobre musgo", "how many posters are on mosses", "carteles sobre musgo"],
)
def test_the_word_for_a_sort_is_no_part_of_a_subject(question: str) -> None:
    def session(one: str, title: str, track: str | None, text: str) -> Session:
        fact = make_fact(make_text(text))
        return make_timed(one, title, "2026-05-04 10:00", track=track, abstract=fact)

    tracks = (make_track(id="carteles", name=make_text("Carteles")),)
    sessions = (
        session("talk", "Musgo y mosses", None, "Carteles."),
        session("one", "El musgo del muelle, mosses", "carteles", "Kelp"),
        session("two", "Weirs", "carteles", "Kelp"),
    )
    engine = Engine(make_event(sessions=sessions, tracks=tracks))
    assert engine.answer(question, EVE).sessions == ("one",)
