"""What a source tells beside its sessions: its theme, its questions and answers; and keywords."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from bot.knowledge_base.importing.entries import make_entries
from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedTopic
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from tests.knowledge_base.importing.told import LISBON

NONE: dict[str, dict[str, Any]] = {name: {} for name in ("rooms", "tracks", "sessions", "people")}


def talk(number: int, title: str, **more: Any) -> dict[str, Any]:
    start, end = f"{10 + number}:00", f"{10 + number}:30"
    return {"id": title.lower(), "title": title, "startTime": start, "endTime": end, **more}


def read(*talks: dict[str, Any], **beside: Any) -> ImportedProgramme:
    days = [{"date": "2027-05-13", "sessions": list(talks)}]
    root = {"event": "Tide Days 2027", **beside, "days": days}
    return read_programme(json.dumps(root).encode(), hints=TableHints())[1]


def entries(programme: ImportedProgramme, language: str = "fr") -> Mapping[str, dict[str, Any]]:
    made = make_entries(tidy(programme, LISBON), NONE, {}, [language], {}, {})
    return made.sections["sessions"]


TIDES = talk(0, "Tides", track="Sea", type="talk")
BREAK = talk(1, "Coffee", track=None, type="break", tags=["Eat"])


def test_theme_of_the_event_is_the_track_of_nothing() -> None:
    programme = read(TIDES, BREAK, theme="Moonlight")
    assert programme.theme == "Moonlight"
    assert [session.track for session in programme.sessions] == ["Sea", ""]


def test_theme_of_a_list_without_a_name_is_that_of_its_talks() -> None:
    plain = {"theme": "Moonlight", "date": "2027-05-13", "talks": [talk(0, "Tides")]}
    programme = read_programme(json.dumps(plain).encode(), hints=TableHints())[1]
    assert (programme.theme, programme.sessions[0].track) == ("", "Moonlight")


def test_questions_with_answers_are_topics_and_so_are_titled_texts() -> None:
    faq = [{"question": "Is there a dress code?", "answer": "None."}]
    access = [{"title": "Catering", "description": "Lunch is included."}]
    partners = [{"name": "Harbour Institute", "url": "https://example.org", "tier": "Gold"}]
    info = {"faq": faq, "venue": {"access": access}, "partners": partners}
    programme = read(TIDES, BREAK, info=info)
    assert programme.topics == (
        ImportedTopic("Is there a dress code?", "None.", is_question=True),
        ImportedTopic("Catering", "Lunch is included."),
    )
    assert not any('"faq"' in remark for remark in programme.remarks)


@pytest.mark.parametrize("answer", ["", None, ["None."]])
def test_question_without_an_answer_is_no_topic(answer: Any) -> None:
    assert read(TIDES, BREAK, faq=[{"question": "Wi-Fi?", "answer": answer}]).topics == ()


def test_keywords_are_no_description_and_repeat_no_other_column() -> None:
    tags = ["Sea", "Standard", "moon"]
    few = (talk(n, f"Knots {n}", track="Land", tags=["Land"]) for n in range(2, 6))
    told = talk(0, "Tides", track="Sea", level="Standard", tags=tags)
    found = entries(read(told, BREAK, *few))
    tides, coffee = found["tides"], found["coffee"]
    assert (tides["keywords"], tides.get("abstract")) == (["moon"], None)
    assert (coffee.get("keywords"), coffee.get("abstract")) == (None, None)


@pytest.mark.parametrize(
    ("language", "told"),
    [("fr", "Niveau : Standard"), ("ru", "Уровень: Standard"), ("en", "Level: Standard")],
)
def test_level_under_a_key_is_told_in_the_language_of_the_event(language: str, told: str) -> None:
    found = entries(read(talk(0, "Tides", level="Standard"), BREAK), language)
    assert found["tides"]["prerequisites"] == told


def test_second_column_of_sorts_is_what_sessions_are_found_by() -> None:
    few = (talk(n, f"Knots {n}", type="workshop", format="Regatta", track="Sea") for n in range(3))
    found = entries(read(*few, talk(4, "Tides", type="talk", format="Talk", track="")))
    assert [one.get("keywords") for one in found.values()] == [["Regatta"]] * 3 + [None]


def test_track_called_like_one_of_its_sessions_stays_where_another_is_of_it() -> None:
    programme = read(talk(0, "Keynote", track="Keynote"), talk(1, "Last keynote", track="Keynote"))
    assert [session.track for session in programme.sessions] == ["Keynote", "Keynote"]


def test_track_called_like_its_only_session_is_none() -> None:
    programme = read(talk(0, "Keynote", track="Keynote"), talk(1, "Tides", track="Sea"))
    assert [session.track for session in programme.sessions] == ["", "Sea"]
