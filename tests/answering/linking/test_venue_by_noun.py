"""Which hotel, or museum, the event is in is told where its venue is called one."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_venue

NOON = at("2026-05-03 12:00")


def _engine(venue: str) -> Engine:
    return Engine(make_event(venue=make_venue(name=make_fact(venue))))


@pytest.fixture(scope="module")
def hotel() -> Engine:
    """Return the engine of an event in a hotel."""
    return _engine("Hotel Zorvik")


@pytest.mark.parametrize(
    "question",
    [
        "which hotel is it in?",
        "what hotel is it at?",
        "which hotel is the conference at?",
        "what's the name of the hotel",
        "where is the hotel?",
        "dans quel hôtel ça se passe ?",
        "quel est le nom de l'hôtel ?",
        "¿en qué hotel es?",
        "¿cómo se llama el hotel?",
        "в каком отеле это проходит?",
        "как называется отель?",
        "في أي فندق؟",
        "ما اسم الفندق؟",
        "在哪个酒店举行？",
        "酒店叫什么名字？",
        "어느 호텔에서 열려요?",
        "호텔 이름이 뭐예요?",
    ],
)
def test_which_hotel_is_the_venue_that_is_called_one(hotel: Engine, question: str) -> None:
    answer = hotel.answer(question, NOON)
    assert answer.status == "answered"
    assert "Hotel Zorvik" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "which hotels are nearby?",
        "what other hotel is there?",
        "what does the hotel cost?",
        "which hotel should I book?",
        "quel hôtel me conseillez-vous ?",
        "can you recommend a hotel",
    ],
)
def test_where_to_stay_is_not_told_by_the_venue(hotel: Engine, question: str) -> None:
    assert hotel.answer(question, NOON).status == "unknown"


def test_which_museum_is_the_venue_that_is_called_one() -> None:
    museum = _engine("Museum of Buoys")
    assert "Museum of Buoys" in museum.answer("which museum is it in?", NOON).text
    assert museum.answer("which hotel is it in?", NOON).status == "unknown"
