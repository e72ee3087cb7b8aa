from __future__ import annotations

import time
from datetime import timedelta

import pytest

from bot.chat.programme.search import Finder
from bot.core.models import Text
from bot.core.programme import Programme
from tests.builders import at, make_event, make_person, make_session
from tests.chat.living import Scene
from tests.harbour_lights import EVENT

FINDER = Finder(Programme(EVENT))


@pytest.mark.parametrize(
    ("kind", "typed", "found"),
    [
        ("session", "tide books", "keynote"),
        ("session", "eigthy yeers of tide", "keynote"),
        ("session", "KEYN", None),
        ("session", "bu", "buoys"),
        ("person", "lim", "lima"),
        ("person", "nakamistu", "nakamitsu"),
        ("person", "中満", "nakamitsu"),
        ("track", "deep", "deep"),
        ("room", "attik", "attic"),
        ("person", "zzzz", None),
    ],
)
def test_the_likest_comes_first(kind: str, typed: str, found: str | None) -> None:
    choices = FINDER.choices(kind, typed, "en")
    assert next((identity for _, identity in choices), None) == found


def test_nothing_typed_offers_everything_in_order() -> None:
    ids = [identity for _, identity in FINDER.choices("session", " ", "en")]
    assert ids == [session.id for session in Programme(EVENT).sessions]


def test_titles_are_found_in_every_language_and_shown_in_ones_own() -> None:
    title = Text.of(en="Reading the tides", fr="Lire les marées")
    finder = Finder(Programme(make_event(sessions=(make_session(title=title),))))
    assert finder.choices("session", "marees", "en") == [
        ("Reading the tides (Monday 4 May, 09:00)", "tides")
    ]
    assert finder.choices("session", "reading", "fr") == [
        ("Lire les marées (lundi 4 mai, 09:00)", "tides")
    ]


@pytest.mark.parametrize(
    ("typed", "day"), [("2026-05-05", "2026-05-05"), ("tuesday", "2026-05-05"), ("june", None)]
)
def test_days(typed: str, day: str | None) -> None:
    assert FINDER.day_meant(typed, "en") == day


@pytest.mark.parametrize("typed", ["", "a", "wrokshop on bouys", "Session about tides 7"])
def test_a_thousand_sessions_are_searched_in_time(typed: str) -> None:
    start = at("2026-05-04 08:00")
    sessions = tuple(
        make_session(
            id=f"s{n}",
            title=f"Session about tides {n}: " + "a workshop on buoys " * 6,
            start=start + timedelta(minutes=n),
            end=start + timedelta(minutes=n + 5),
        )
        for n in range(1000)
    )
    people = tuple(make_person(id=f"p{n}", name=f"Ana Lima {n}") for n in range(500))
    finder = Finder(Programme(make_event(sessions=sessions, people=people)))
    began = time.perf_counter()
    choices = finder.choices("session", typed, "en")
    took = time.perf_counter() - began
    assert len(choices) == 25
    assert all(0 < len(name) <= 100 for name, _ in choices)
    assert took < 0.3


@pytest.mark.parametrize(
    ("command", "options", "locale", "name"),
    [
        ("session", {"title": "tide boks"}, "en-US", "tide books (Monday 4 May, 09:30)"),
        ("session", {"title": "tide boks"}, "fr", "tide books (lundi 4 mai, 09:30)"),
        ("speaker", {"name": "lma"}, "en-US", "Ana Lima"),
        ("programme", {"day": "mardi"}, "fr", "mardi 5 mai 2026"),
        ("programme", {"track": "dep"}, "ru", "Deep water"),
        ("programme", {"room": ""}, "ko", "Great Hall"),
    ],
)
async def test_choices_are_offered(
    place: Scene, command: str, options: dict[str, str], locale: str, name: str
) -> None:
    async with place.usher():
        ana = place.person("Ana", locale)
        choices = await ana.autocomplete(place.channel, command, **options)
    assert choices[0]["name"].endswith(name)
