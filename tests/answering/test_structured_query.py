"""Questions that were understood elsewhere are answered in the engine's own words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.engine import Engine
from bot.answering.structured_query import OTHER_EDITION, StructuredQuery
from bot.core.models import AnswerStatus
from tests.builders import at

MORNING = at("2026-05-04 08:10")


@pytest.mark.parametrize(
    ("question", "given", "same_as"),
    [
        ("who's the lamp lady?", StructuredQuery("who_is", people=("lima",)), "Who is Ana Lima?"),
        ("when's the lamp lady on?", StructuredQuery("when", people=("lima",)),
         "When does Ana Lima speak?"),
        ("the forty euro thing?", StructuredQuery("where", sessions=("buoys",)),
         "Where is A buoy for forty euros?"),
        ("what does the second day hold", StructuredQuery("programme", days=(date(2026, 5, 5),)),
         "programme on 5 May"),
        ("net access", StructuredQuery("topic:wifi"), "Is there Wi-Fi?"),
        ("can I leave the car", StructuredQuery("topic:parking"), "Is there parking?"),
    ],
)  # fmt: skip
def test_given_query_is_answered_like_a_clear_question(
    engine: Engine, question: str, given: StructuredQuery, same_as: str
) -> None:
    answer = engine.answer_structured(question, [given], MORNING, "en")
    expected = engine.answer(same_as, MORNING, "en")
    assert (answer.text, answer.status) == (expected.text, expected.status)
    assert not answer.is_unsure


def test_given_things_replace_what_the_words_seem_to_name(engine: Engine) -> None:
    given = [StructuredQuery("who_is", people=("berg",))]
    answer = engine.answer_structured("who is Lima?", given, MORNING, "en")
    assert answer.people == ("berg",)


def test_given_claim_is_checked_against_the_fact(engine: Engine) -> None:
    answer = engine.answer_structured(
        "it's in Geneva, right?", [StructuredQuery("where")], MORNING, "en"
    )
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text.startswith("Not there.")
    assert "Harbour House" in answer.text


def test_given_claim_is_read_in_the_language_of_the_question(engine: Engine) -> None:
    given = [StructuredQuery("how_long")]
    answer = engine.answer_structured("Ça dure deux jours, non ?", given, MORNING, "fr")
    assert (answer.status, answer.text[:3]) == (AnswerStatus.ANSWERED, "Oui")


@pytest.mark.parametrize(
    ("given", "status"),
    [
        (StructuredQuery(OUT_OF_SCOPE), AnswerStatus.DECLINED),
        (StructuredQuery(OTHER_EDITION), AnswerStatus.UNKNOWN),
        (StructuredQuery("who_is", is_unlisted=True), AnswerStatus.UNKNOWN),
        (StructuredQuery("event_unknown"), AnswerStatus.UNKNOWN),
        (StructuredQuery("talk:thanks"), AnswerStatus.SMALL_TALK),
    ],
)
def test_given_query_without_an_answer_is_honest(
    engine: Engine, given: StructuredQuery, status: AnswerStatus
) -> None:
    answer = engine.answer_structured("whatever that was", [given], MORNING, "en")
    assert (answer.status, answer.sessions, answer.people) == (status, (), ())


def test_several_given_queries_are_answered_together_and_in_order(engine: Engine) -> None:
    given = [StructuredQuery("where"), StructuredQuery("topic:wifi"), StructuredQuery("where")]
    answer = engine.answer_structured("place and net and place", given, MORNING, "en")
    first, second = answer.text.split("\n\n")
    assert "Harbour House" in first
    assert "Lamp" in second


def test_every_intent_offered_can_be_given(engine: Engine) -> None:
    for language in ("en", "ko"):
        for intent in engine.intents:
            assert engine.answer_structured("hm", [StructuredQuery(intent)], MORNING, language).text


@pytest.mark.parametrize(
    "given", [StructuredQuery("no_such"), StructuredQuery("who_is", people=("x",))]
)
def test_what_the_event_does_not_list_is_refused(engine: Engine, given: StructuredQuery) -> None:
    with pytest.raises(KeyError):
        engine.answer_structured("hm", [given], MORNING, "en")


def test_nothing_given_is_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="nothing was given"):
        engine.answer_structured("hm", [], MORNING, "en")


@pytest.mark.parametrize(
    ("question", "unsure"),
    [
        ("Where is the conference?", False),
        ("Is there parking?", False),
        ("thank you!", False),
        ("Who wrote Don Quixote?", False),
        ("Who won the world cup?", True),
        ("hmm lorem dolor blabla", True),
    ],
)
def test_guesses_overviews_and_refusals_are_marked(
    engine: Engine, question: str, unsure: bool
) -> None:
    assert engine.answer(question, MORNING).is_unsure is unsure
