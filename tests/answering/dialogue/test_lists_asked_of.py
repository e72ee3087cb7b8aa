"""Right after a list, a language alone narrows it, and its other end is told of the same day."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_talk
from tests.conversations import talk

NOON = at("2026-05-03 12:00")
ROWS = (
    ("kelp", "Forests of kelp", "2026-05-04 10:00", "en", "hall"),
    ("ropes", "Ropes and sails", "2026-05-04 10:00", "fr", "attic"),
    ("quay", "A walk on the quay", "2026-05-04 12:00", "en", "hall"),
    ("lamps", "Lamps of the coast", "2026-05-04 16:00", "fr", "hall"),
    ("tides", "Tides by night", "2026-05-05 09:00", "en", "hall"),
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event in two languages, with two talks at once when it begins."""
    sessions = tuple(
        make_talk(identity, title, start, languages=(code,), rooms=(room,))
        for identity, title, start, code, room in ROWS
    )
    return Engine(make_event(sessions=sessions, rooms=(make_room(), make_room(id="attic"))))


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("talks on monday?", "only in English"),
        ("talks on monday?", "in English?"),
        ("talks on monday?", "any in English?"),
        ("conférences lundi ?", "seulement en anglais"),
        ("¿charlas el lunes?", "¿solo en inglés?"),
        ("доклады в понедельник?", "только на английском"),
        ("محاضرات يوم الاثنين؟", "بالإنجليزية فقط"),
        ("星期一的演讲？", "只要英语的"),
        ("월요일 발표?", "영어만"),
    ],
)
def test_language_alone_narrows_the_list(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, then, now=NOON).sessions == ("kelp", "quay")


def test_its_own_language_asks_to_be_told_in_it(engine: Engine) -> None:
    answer = talk(engine, "talks on monday?", "en français", now=NOON)
    assert answer.language == "fr"


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("what is the first talk on monday?", "and the last?"),
        ("quelle est la première conférence lundi ?", "et la dernière ?"),
        ("¿cuál es la primera charla el lunes?", "¿y la última?"),
        ("какой первый доклад в понедельник?", "а последний?"),
        ("星期一第一个演讲是什么？", "最后一个呢？"),
        ("월요일 첫 발표는?", "마지막은?"),
    ],
)
def test_the_other_end_is_of_the_same_day(engine: Engine, first: str, then: str) -> None:
    assert talk(engine, first, now=NOON).sessions == ("kelp", "ropes")
    assert talk(engine, first, then, now=NOON).sessions == ("lamps",)


def test_the_last_of_a_list_is_still_picked_out_of_it(engine: Engine) -> None:
    assert talk(engine, "talks on monday?", "the last one?", now=NOON).sessions == ("lamps",)
