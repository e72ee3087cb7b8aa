"""An event whose page has one of everything."""

from __future__ import annotations

from datetime import date

from bot.core.models import (
    CHANGES_FILE,
    Link,
    Part,
    Participation,
    Session,
    Status,
    Text,
)
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_origin,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
    make_venue,
)
from tests.sample_event import EVENT

HALL, ATTIC = (
    make_room(id="hall", name=make_text("Great Hall")),
    make_room(id="attic", name=make_text("Attic")),
)
DEEP, SHORE = (
    make_track(id="deep", name=make_text("Deep water")),
    make_track(id="shore", name=make_text("Shore")),
)
ANA = make_person(
    id="ana", name="Ana Lima", role=make_fact("Keeper of lamps"), organisation="harbour"
)
BO = make_person(id="bo", name="Bo Bergström")
SOURCE = {"source": "Programme office", "as_of": date(2026, 3, 1)}


def session(id: str, title: str | Text, **overrides: object) -> Session:  # noqa: A002 - as in the model
    given = {
        "origin": make_origin("programme.yaml", f"sessions.{id}", **SOURCE),
        "rooms": ("hall",),
    }
    return make_session(**{"id": id, "title": title} | given | overrides)


SESSIONS = (
    session(
        "opening",
        Text.of(en="Opening", fr="Ouverture"),
        start=at("2026-05-04 09:00"),
        end=at("2026-05-04 09:30"),
        people=(Participation("ana", Part.OPENING),),
        languages=("en", "fr"),
    ),
    session(
        "tides",
        "Reading the tides",
        start=at("2026-05-04 10:00"),
        end=at("2026-05-04 11:00"),
        people=(Participation("ana"), Participation("bo", Part.MODERATOR)),
        track="deep",
        languages=("en",),
        abstract=make_fact(
            "Pencil figures from an attic.\n\nThey became a data set & <b>more</b>."
        ),
        links=(Link("https://example.org/tides?a=1&b=2", make_text("Slides")),),
    ),
    session(
        "buoys",
        "Boueés à quarante euros",
        start=at("2026-05-04 10:00"),
        end=at("2026-05-04 10:45"),
        rooms=("attic",),
        people=(Participation("bo"),),
        track="shore",
        languages=("fr",),
        origin=make_origin(CHANGES_FILE, "changes.1"),
    ),
    session(
        "knots",
        "Knots workshop",
        start=at("2026-05-05 10:00"),
        end=at("2026-05-05 11:00"),
        rooms=("attic",),
        is_cancelled=True,
    ),
    session(
        "stars",
        "Stars over the pier",
        start=at("2026-05-05 00:30"),
        end=at("2026-05-05 01:30"),
        rooms=(),
        time_status=Status.PROVISIONAL,
    ),
    session(
        "dinner",
        "Lantern dinner",
        start=None,
        end=None,
        day=date(2026, 5, 5),
        rooms=(),
        room_status=Status.NOT_PUBLISHED,
    ),
    session("panel", "Panel on drones", start=None, end=None, rooms=()),
)

FAIR = make_event(
    name=make_fact("Harbour Lights Conference"),
    short_names=(make_text("Harbour Lights"),),
    theme=make_fact("Keeping the lamps lit"),
    venue=make_venue(city=make_fact("Brest")),
    organisations=(make_organisation(),),
    people=(ANA, BO),
    rooms=(HALL, ATTIC),
    tracks=(DEEP, SHORE),
    sessions=SESSIONS,
    contacts=EVENT.contacts,
    topics=EVENT.topics,
)
