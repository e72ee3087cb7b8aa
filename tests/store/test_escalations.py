"""Who asks a question that needs a person: once each, and no wish is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.escalations import EscalationRequest, EscalationState
from bot.store import Store

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
HERE = EscalationRequest("1", "10", "20", "where?", "en", NOW)
WRONG = replace(HERE, channel_id="", message_id=None, answer="Nowhere.", is_wrong=True)
DIRECT = replace(HERE, message_id=None, wants_dm=True)


@pytest.mark.parametrize(
    ("requests", "kept"),
    [
        ((HERE, HERE), HERE),
        ((HERE, DIRECT), HERE),
        ((DIRECT, HERE), DIRECT),
        ((WRONG, WRONG), WRONG),
        ((WRONG, HERE), replace(HERE, answer="Nowhere.", is_wrong=True)),
        ((HERE, WRONG), replace(HERE, answer="Nowhere.", is_wrong=True)),
        ((WRONG, DIRECT), replace(DIRECT, answer="Nowhere.", is_wrong=True)),
    ],
)
async def test_who_asks_again_adds_what_they_had_not_said(
    store: Store, requests: tuple[EscalationRequest, EscalationRequest], kept: EscalationRequest
) -> None:
    first, second = requests
    question = await store.escalations.open_question("event", "where?", "en", NOW)
    assert await store.escalations.add("event", question, first) is not None
    is_new = await store.escalations.add("event", question, second) is not None
    assert is_new == (kept != first)
    assert await store.escalations.of(question) == [kept]


@pytest.mark.parametrize(
    ("there", "moved", "kept"),
    [
        (HERE, DIRECT, HERE),
        (WRONG, HERE, replace(HERE, answer="Nowhere.", is_wrong=True)),
        (HERE, WRONG, replace(HERE, answer="Nowhere.", is_wrong=True)),
    ],
)
async def test_who_asked_both_of_two_merged_questions_asks_once(
    store: Store, there: EscalationRequest, moved: EscalationRequest, kept: EscalationRequest
) -> None:
    other = replace(HERE, user_id="2")
    into = await store.escalations.open_question("event", "where?", "en", NOW)
    question = await store.escalations.open_question("event", "where to?", "en", NOW)
    await store.escalations.add("event", into, there)
    await store.escalations.add("event", question, moved)
    await store.escalations.add("event", question, other)
    assert await store.escalations.merge(question, into)
    assert await store.escalations.of(into) == [kept, other]
    assert await store.escalations.of(question) == []
    found = await store.escalations.get(question)
    assert found is not None
    assert (found.state, found.merged_into) == (EscalationState.MERGED, into)
    assert await store.escalations.count("event") == {into: 2}


async def test_closed_question_is_neither_merged_nor_merged_into(store: Store) -> None:
    first = await store.escalations.open_question("event", "where?", "en", NOW)
    second = await store.escalations.open_question("event", "when?", "en", NOW)
    assert await store.escalations.close(first, EscalationState.IGNORED)
    assert not await store.escalations.close(first, EscalationState.ANSWERED, "Here.")
    assert not await store.escalations.merge(first, second)
    assert not await store.escalations.merge(second, first)
    assert not await store.escalations.merge(second, second)
    assert [one.id for one in await store.escalations.listed("event", EscalationState.OPEN)] == [
        second
    ]


async def test_words_of_who_is_erased_go_with_them(store: Store) -> None:
    other = replace(HERE, user_id="2", text="where is it?", language="fr")
    shared = await store.escalations.open_question("event", HERE.text, "en", NOW)
    merged = await store.escalations.open_question("event", "which way?", "en", NOW)
    alone = await store.escalations.open_question("event", "is there parking?", "en", NOW)
    await store.escalations.add("event", shared, HERE)
    await store.escalations.add("event", shared, other)
    await store.escalations.add("event", merged, replace(HERE, text="which way?"))
    await store.escalations.add("event", alone, replace(HERE, text="is there parking?"))
    await store.escalations.merge(merged, shared)
    await store.privacy.erase(HERE.user_id)
    kept = [(one.id, one.text, one.language) for one in await store.escalations.listed("event")]
    assert kept == [(shared, "where is it?", "fr"), (merged, "where is it?", "fr")]
    assert await store.escalations.of(shared) == [other]
