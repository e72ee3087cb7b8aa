from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.knowledge_base.importing.imported import Words
from bot.knowledge_base.importing.recordings import text_with_recording
from tests.knowledge_base.importing.sources import REST, XML, c3voc, event
from tests.knowledge_base.importing.told import tidied

OPT_OUT = b"<recording><license>CC BY</license><optout>true</optout></recording></event>"
TALK = json.loads(REST)["results"][0]
SOURCES = {
    "c3voc": c3voc(event(do_not_record=True, recording_license="CC BY")),
    "frab": XML.replace(b"</event>", OPT_OUT),
    "pretalx": json.dumps(
        {"results": [TALK | {"do_not_record": True, "abstract": "How tides are read."}]}
    ).encode(),
}


@pytest.mark.parametrize("name", SOURCES)
def test_what_is_not_recorded_says_so_in_its_text(name: str) -> None:
    found = tidied(SOURCES[name])
    text = "How tides are read.\n\nThis session is not recorded."
    assert text_with_recording(found.sessions[0], ["en", "fr"]) == text
    told = ['Not recorded, says the source, and told so in the text: "Reading the tides".']
    if name != "pretalx":
        told.append('Not taken, the licence of the recording of 1 session: "CC BY".')
    assert [remark for remark in found.remarks if "record" in remark] == told


@pytest.mark.parametrize(
    ("text", "languages", "told"),
    [
        ("", (), "Cette session n'est pas enregistrée."),
        ("Sea", ("es",), "Sea\n\nEsta sesión no se graba."),
        ({"ru": "Море", "de": "Meer"}, (), {
            "ru": "Море\n\nЗапись этой сессии не ведётся.",
            "de": "Meer\n\nThis session is not recorded.",
        }),
    ],
)  # fmt: skip
def test_it_is_said_in_the_language_of_the_text(
    text: Words, languages: tuple[str, ...], told: Words
) -> None:
    session = tidied(SOURCES["c3voc"]).sessions[0]
    session.source = replace(session.source, abstract=text, languages=languages)
    assert text_with_recording(session, ["fr", "en"]) == told
