"""A date alone is of every language that writes its month so."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.times.month_languages import languages_of_date
from tests.builders import at


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("5 dec?", ("en", "fr")),
        ("nov", ("en", "fr", "es")),
        ("may 5", ("en", "es")),
        ("5 dic", ("es",)),
        ("4-5 mayo", ("es",)),
        ("5 déc", None),
        ("5 dec lunch", None),
        ("5?", None),
    ],
)
def test_languages_of_date_are_those_that_write_it(
    text: str, languages: tuple[str, ...] | None
) -> None:
    found = languages_of_date(text)
    assert (sorted(found) if found else None) == (sorted(languages) if languages else None)


@pytest.mark.parametrize("question", ["5 dec?", "dec 5", "dec 4 - 5"])
def test_date_of_several_languages_is_answered_in_that_of_the_event(
    conference: Engine, question: str
) -> None:
    told = conference.answer(question, at("2025-12-01 10:00", "America/New_York"))
    assert told.language == "en"


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("j'arrive le 5, il y a encore quelque chose ?", "vendredi 5 décembre"),
        ("llego el día 5, ¿hay algo todavía el viernes?", "viernes 5 de diciembre"),
        (
            "I land at JFK on the 5th at 8 in the morning, anything left for me?",
            "Friday 5 December",
        ),
        ("what's on day 2", "Friday 5 December"),
    ],
)
def test_day_of_an_event_without_a_timetable_is_said_to_be_one_of_it(
    conference: Engine, question: str, day: str
) -> None:
    told = conference.answer(question, at("2025-12-01 10:00", "America/New_York"))
    assert day in told.text.splitlines()[0]
