from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.programme.search import Finder
from bot.core.models import Person, Text
from bot.core.programme import Programme
from tests.builders import at, make_event, make_session
from tests.chat.scene import Scene
from tests.sample_event import EVENT
from tests.time_limit import ending

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


def buoys(count: int) -> Finder:
    """Return the finder of an event with many sessions of long titles."""
    start = at("2026-05-04 08:00")
    sessions = tuple(
        make_session(
            id=f"s{n}",
            title=f"Session about tides {n}: " + "a workshop on buoys " * 6,
            start=start + timedelta(minutes=n),
            end=start + timedelta(minutes=n + 5),
        )
        for n in range(count)
    )
    return Finder(Programme(make_event(sessions=sessions)))


MANY = buoys(3000)


@pytest.mark.parametrize(
    "typed",
    ["", "a", "on", "wrokshop on bouys", "Session about tides 7", "a workshop on buoys " * 10_000],
)
def test_no_more_is_offered_than_discord_shows_of_what_discord_takes(typed: str) -> None:
    with ending():
        choices = MANY.choices("session", typed, "en")
    assert len(choices) == 25
    assert len({identity for _, identity in choices}) == 25
    assert all(0 < len(name) <= 100 for name, _ in choices)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tides 2999", "s2999"),
        ("sesion abuot tides 1234", "s1234"),
        ("s1234", "s1234"),
        ("lighthouse", None),
        ("", None),
        ("\n", None),
        ("x" * 1_000_000, None),
    ],
)
def test_one_of_thousands_is_meant(typed: str, found: str | None) -> None:
    with ending():
        assert MANY.meant("session", typed) == found


@given(st.text(max_size=300), st.sampled_from(["session", "person", "track", "room"]))
def test_whatever_is_typed_offers_things_there_are(typed: str, kind: str) -> None:
    for name, identity in FINDER.choices(kind, typed, "en"):
        assert 0 < len(name) <= 100
        assert FINDER.meant(kind, identity) == identity
    FINDER.days(typed, "ar")


@given(st.sampled_from(EVENT.people), st.data())
def test_any_part_of_a_name_finds_it(person: Person, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(person.name) - 2))
    part = person.name[start : data.draw(st.integers(start + 2, len(person.name)))].strip()
    if part:
        assert person.id in [identity for _, identity in FINDER.choices("person", part, "en")]


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
