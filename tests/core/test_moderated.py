"""What somebody only moderates is theirs only where they do nothing else."""

from __future__ import annotations

import pytest

from bot.core.models import Part, Participation, Session
from bot.core.moderated import given_and_moderated, given_by
from bot.core.programme import Programme
from tests.builders import make_event, make_person, make_session

ANA, BEN = make_person(id="ana", name="Ana Lima"), make_person(id="ben", name="Ben Okafor")


def make_part(session: str, *parts: tuple[str, Part]) -> Session:
    """Return a session of people in their parts."""
    return make_session(id=session, people=tuple(Participation(*one) for one in parts))


@pytest.fixture(scope="module")
def programme() -> Programme:
    sessions = (
        make_part("salt", ("ana", Part.MODERATOR), ("ben", Part.PANELLIST)),
        make_part("tides", ("ana", Part.SPEAKER), ("ben", Part.MODERATOR)),
        make_part("foam", ("ana", Part.MODERATOR), ("ana", Part.SPEAKER)),
    )
    return Programme(make_event(people=(ANA, BEN), sessions=sessions))


@pytest.mark.parametrize(
    ("people", "given"),
    [
        (("ana",), ["tides", "foam"]),
        (("ben",), ["salt"]),
        (("ana", "ben"), ["salt", "tides", "foam"]),
        ((), []),
    ],
)
def test_session_is_of_whoever_does_more_than_moderate_it(
    programme: Programme, people: tuple[str, ...], given: list[str]
) -> None:
    assert [one.id for one in given_by(programme, *people)] == given


def test_sessions_are_parted_by_what_somebody_does_in_them(programme: Programme) -> None:
    given, moderated = given_and_moderated(programme, "ana", programme.sessions)
    assert ([s.id for s in given], [s.id for s in moderated]) == (["tides", "foam"], ["salt"])


def test_sessions_that_somebody_only_moderates_are_theirs(programme: Programme) -> None:
    only = (programme.session["salt"],)
    assert given_and_moderated(programme, "ana", only) == (only, ())
