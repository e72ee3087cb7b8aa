"""Messages in a language that Usher does not speak, at events whose programme is in it."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import Text
from tests.builders import at, make_event, make_people, make_room, make_session, make_text

NOW = at("2026-05-04 10:10")
ONLY_THESE = "\n\nI do not speak that language yet."

GERMAN = (
    ("tower", "Was ist jetzt mit dem Leuchtturm? Wie baue ich ihn?", "HS1", "09:00"),
    ("vanished", "Huch, mein Boot ist verschwunden", "HS2", "10:00"),
    ("dress", "Vom Suchen und Finden / Wann passt welches Segel", "HS2", "11:00"),
    ("quorvane", "Quorvane und Zelmira im Hafen", "HS7", "12:00"),
    ("towing", "Schleppen mit Quorvane", "HS1", "13:00"),
    ("ropes", "Taue für Anfänger, wo und wie", "HS7", "14:00"),
)
ITALIAN = (
    ("tower", "Dove si trova il faro? Quando parla il mare", "Aula 1", "09:00"),
    ("vanished", "La mia barca, che sono io", "Aula 2", "10:00"),
    ("quorvane", "Quorvane e Zelmira nel porto", "Aula 7", "12:00"),
    ("towing", "Rimorchiare con Quorvane", "Aula 1", "13:00"),
)


def _engine(
    language: str, talks: tuple[tuple[str, str, str, str], ...], classifier: Classifier
) -> Engine:
    """Return an engine for an event with talks in a language, in rooms, by Tilda Marwick."""
    rooms = {name: f"room-{name[-1]}" for _, _, name, _ in talks}
    titles = {one: Text.of(**{language: title}) for one, title, _, _ in talks}
    sessions = tuple(
        make_session(
            id=one,
            title=titles[one],
            start=at(f"2026-05-04 {start}"),
            end=at(f"2026-05-04 {start[:2]}:45"),
            rooms=(rooms[room],),
        )
        for one, _, room, start in talks
    )
    return Engine(
        make_event(
            sessions=sessions,
            rooms=tuple(make_room(id=one, name=make_text(name)) for name, one in rooms.items()),
            people=make_people(tilda="Tilda Marwick"),
        ),
        classifier,
    )


@pytest.fixture(scope="module")
def german(classifier: Classifier) -> Engine:
    return _engine("de", GERMAN, classifier)


@pytest.fixture(scope="module")
def italian(classifier: Classifier) -> Engine:
    return _engine("it", ITALIAN, classifier)


def _titles_told(engine: Engine, question: str) -> set[str]:
    text = engine.answer(question, NOW).text
    return {s.id for s in engine.event.sessions if s.title.all()[0] in text}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Ich suche HS7", {"quorvane", "ropes"}),
        ("wo ist HS7", {"quorvane", "ropes"}),
        ("ich bin jetzt in HS2", {"vanished", "dress"}),
        ("wann ist der Vortrag über Zelmira", {"quorvane"}),
        ("was ist mit Quorvane", {"quorvane", "towing"}),
        ("wann ist mein Boot ist verschwunden", {"vanished"}),
        ("wo und wie komme ich hin", set()),
    ],
)
def test_small_words_of_german_titles_tell_no_session(
    german: Engine, question: str, told: set[str]
) -> None:
    assert _titles_told(german, question) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("dove si trova Aula 7", {"quorvane"}),
        ("quando parla di Zelmira", {"quorvane"}),
        ("quando parla di Quorvane", {"quorvane", "towing"}),
    ],
)
def test_small_words_of_italian_titles_tell_no_session(
    italian: Engine, question: str, told: set[str]
) -> None:
    assert _titles_told(italian, question) == told


@pytest.mark.parametrize(
    "question",
    ["Ich suche HS7", "wo ist HS7", "ich bin in HS7", "was ist jetzt in HS1", "wann geht es los"],
)
def test_nothing_is_confirmed_or_denied_of_what_is_not_read(german: Engine, question: str) -> None:
    answer = german.answer(question, NOW)
    assert answer.language == "en"
    assert not answer.text.startswith(("Yes", "No,"))
    assert ONLY_THESE in answer.text


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("where is HS7", "en"),
        ("wo hs7 at", "en"),
        ("whos in HS7 rn", "en"),
        ("anything on leuchtturm", "en"),
        ("is there a talk on taue", "en"),
        ("when is Taue für Anfänger", "en"),
        ("où est HS7", "fr"),
        ("c koi en HS7", "fr"),
        ("dónde está HS7", "es"),
        ("q hay en HS7", "es"),
        ("gde HS7 nahoditsya", "ru"),
        ("HS7 zai nali", "zh"),
    ],
)
def test_languages_that_are_spoken_stay_so_at_an_event_in_another(
    german: Engine, question: str, language: str
) -> None:
    answer = german.answer(question, NOW)
    assert (answer.language, ONLY_THESE in answer.text) == (language, False)


@pytest.mark.parametrize("question", ["Wann spricht Tilda Marwick", "Tilda Marwick ne zaman"])
def test_few_words_beside_a_name_are_in_another_language(
    question: str, classifier: Classifier
) -> None:
    other = Engine(make_event(people=make_people(tilda="Tilda Marwick")), classifier)
    assert ONLY_THESE in other.answer(question, NOW).text
