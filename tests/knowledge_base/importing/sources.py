"""Small programmes in every format, all of one invented event."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from openpyxl import Workbook


def c3voc(*events: dict[str, Any], **conference: Any) -> bytes:
    """A schedule.json of one day and one room."""
    head = {
        "title": "Tide Days 2027", "acronym": "tide27", "start": "2027-05-13", "end": "2027-05-14",
        "time_zone_name": "Europe/Lisbon",
    } | conference  # fmt: skip
    days = [{"date": "2027-05-13", "rooms": {"Sail Loft": list(events)}}]
    return json.dumps({"schedule": {"conference": {"days": days} | head}}).encode()


def event(**overrides: Any) -> dict[str, Any]:
    return {
        "id": 7, "title": "Reading the tides", "date": "2027-05-13T10:00:00+01:00",
        "duration": "00:45", "room": "Sail Loft", "type": "lecture", "language": "en",
        "abstract": "<p>How tides are <b>read</b>.</p>", "persons": [{"id": 3, "name": "Ana Lima"}],
    } | overrides  # fmt: skip


SECOND = json.dumps(
    {"schedule": {
        "conference": {
            "title": "Tide Days 2027", "time_zone_name": "Europe/Lisbon", "start": "2027-05-13",
            "end": "2027-05-14", "tracks": [{"slug": "sea", "name": "Sea"}],
            "rooms": [{"name": "Sail Loft", "slug": "loft"}],
            "days": [{"index": 1, "date": "2027-05-13"}],
        },
        "events": [
            {"guid": "a", "type": "TALK", "title": {"en": "Reading the tides"}, "subtitle": None,
             "start": "2027-05-13T10:00:00+01:00", "duration": "PT45M", "track": {"slug": "sea"},
             "room": {"name": "Sail Loft", "slug": "loft"},
             "participants": [{"guid": "p", "name": "Ana Lima", "role": "SPEAKER"}]},
        ],
        "persons": [{"guid": "p", "name": "Ana Lima", "biography": "Keeper."}],
    }}
).encode()  # fmt: skip

XML = b"""<?xml version="1.0"?>
<schedule><conference><title>Tide Days 2027</title><start>2027-05-13</start><end>2027-05-14</end>
<time_zone_name>Europe/Lisbon</time_zone_name></conference>
<day date="2027-05-13"><room name="Sail Loft"><event id="7"><title>Reading the tides</title>
<date>2027-05-13T10:00:00+01:00</date><duration>00:45</duration><room>Sail Loft</room>
<language>en</language><abstract>How tides are read.</abstract>
<persons><person id="3">Ana Lima</person></persons></event></room></day></schedule>"""

XML_LIST = b"""<programme><day date="2027-05-13"><entry id="7"><start>10:00</start>
<duration>45</duration><room id="1">Sail Loft</room><title>Reading the tides</title>
<speakers><speaker id="3"><name>Ana Lima</name></speaker></speakers></entry></day></programme>"""

WIDGET = json.dumps(
    {
        "timezone": "Europe/Lisbon", "event_start": "2027-05-13", "event_end": "2027-05-14",
        "talks": [
            {"code": "TIDES7", "title": "Reading the tides", "speakers": ["ANA"], "room": 1,
             "start": "2027-05-13T10:00:00+01:00", "end": "2027-05-13T10:45:00+01:00"},
        ],
        "rooms": [{"id": 1, "name": {"en": "Sail Loft"}}],
        "speakers": [{"code": "ANA", "name": "Ana Lima"}],
    }
).encode()  # fmt: skip

REST = json.dumps(
    {
        "results": [
            {"code": "TIDES7", "title": "Reading the tides", "state": "confirmed",
             "speakers": [{"code": "ANA", "name": "Ana Lima"}],
             "slot": {"room": {"en": "Sail Loft"}, "start": "2027-05-13T10:00:00+01:00",
                      "end": "2027-05-13T10:45:00+01:00"}},
            {"code": "NO", "title": "Not taken", "state": "withdrawn"},
        ]
    }
).encode()  # fmt: skip

SESSIONIZE = json.dumps(
    {
        "sessions": [
            {"id": "7", "title": "Reading the tides", "startsAt": "2027-05-13T10:00:00",
             "endsAt": "2027-05-13T10:45:00", "isServiceSession": False, "speakers": ["a"],
             "roomId": 1},
        ],
        "speakers": [{"id": "a", "firstName": "Ana", "lastName": "Lima"}],
        "rooms": [{"id": 1, "name": "Sail Loft"}],
    }
).encode()  # fmt: skip

HOVERBOARD = json.dumps(
    {
        "schedule": {"2027-05-13": {
            "date": "2027-05-13", "tracks": [{"title": "Sea"}],
            "timeslots": [{"startTime": "10:00", "endTime": "10:45", "sessions": [{"items": [7]}]}],
        }},
        "sessions": {"7": {"title": "Reading the tides", "place": "Sail Loft",
                           "speakers": ["ana"]}},
        "speakers": {"ana": {"name": "Ana Lima", "title": "Keeper", "company": "Lamps Ltd"}},
    }
).encode()  # fmt: skip

INDICO = json.dumps(
    {"_type": "HTTPAPIResult", "results": [{
        "title": "Tide Days 2027", "timezone": "Europe/Lisbon", "location": "Harbour House",
        "startDate": {"date": "2027-05-13", "time": "09:00:00", "tz": "Europe/Lisbon"},
        "endDate": {"date": "2027-05-14", "time": "18:00:00", "tz": "Europe/Lisbon"},
        "contributions": [
            {"id": "7", "title": "Reading the tides", "room": "Sail Loft", "duration": 45,
             "startDate": {"date": "2027-05-13", "time": "10:00:00", "tz": "Europe/Lisbon"},
             "speakers": [{"first_name": "Ana", "last_name": "Lima", "affiliation": "Lamps Ltd"}]},
        ],
    }]}
).encode()  # fmt: skip

OPASS = json.dumps(
    {
        "sessions": [
            {"id": "TIDES7", "type": "w", "room": "loft", "start": "2027-05-13T10:00:00+01:00",
             "end": "2027-05-13T10:45:00+01:00", "language": "English", "speakers": ["ana"],
             "uri": "https://tide.example/TIDES7",
             "en": {"title": "Reading the tides", "description": "How tides are read."},
             "zh": {"title": "潮汐導讀", "description": "如何讀潮汐。"}},
        ],
        "speakers": [{"id": "ana", "en": {"name": "Ana Lima", "bio": "Keeper."},
                      "zh": {"name": "林安娜", "bio": "守塔人。"}}],
        "session_types": [{"id": "w", "en": {"name": "Workshop"}, "zh": {"name": "工作坊"}}],
        "rooms": [{"id": "loft", "en": {"name": "Sail Loft"}, "zh": {"name": "帆樓"}}],
    }
).encode()  # fmt: skip

ICS = b"""<!--
BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Tide Days 2027
X-WR-TIMEZONE:Europe/Lisbon
BEGIN:VEVENT
UID:7@tide.example
DTSTART:20270513T090000Z
DTEND:20270513T094500Z
SUMMARY:Reading the tides
LOCATION:Sail Loft
ORGANIZER;CN=Ana Lima:MAILTO:ana@example.org
END:VEVENT
END:VCALENDAR
-->
"""

CSV = (
    "\ufeffTitre;Jour;Horaire;Salle;Intervenants\r\n"
    "Reading the tides;13/05/2027;10h00 - 10h45;Sail Loft;Ana Lima\r\n"
).encode()


def workbook(*rows: tuple[Any, ...]) -> bytes:
    return sheets(("Sheet", rows))


def sheets(*named: tuple[str, Sequence[tuple[Any, ...]]]) -> bytes:
    """A workbook of several sheets, by name."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in named:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


XLSX = workbook(
    ("Programme of Tide Days", None),
    ("Talk", "Date", "Start", "End", "Room", "Speaker"),
    ("Reading the tides", datetime(2027, 5, 13), time(10), time(10, 45), "Sail Loft", "Ana Lima"),  # noqa: DTZ001 - as spreadsheets have it
)

RECORDS = json.dumps(
    {"rooms": {"Sail Loft": [
        {"talkTitle": "Reading the tides", "startTime": "2027-05-13T10:00:00+01:00",
         "endTime": "2027-05-13T10:45:00+01:00", "panelists": ["Ana Lima"]},
    ]}}
).encode()  # fmt: skip

YAML = b"""- date: 2027-05-13
  talks:
    - title: Reading the tides
      time: 10:00 - 10:45
      room: Sail Loft
      speakers: [Ana Lima]
"""

ALL = {
    "c3voc": c3voc(event()), "second": SECOND, "frab": XML, "pretalx": WIDGET, "rest": REST,
    "ical": ICS, "sessionize": SESSIONIZE, "hoverboard": HOVERBOARD, "indico": INDICO,
    "opass": OPASS, "records": RECORDS, "yaml": YAML, "csv": CSV, "xlsx": XLSX,
    "xml": XML_LIST,
}  # fmt: skip
