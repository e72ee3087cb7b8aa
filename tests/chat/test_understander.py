"""The understander on Discord: what is answered, counted, and told to people and the doctor."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.chat.doctor.diagnosis import diagnose
from bot.chat.doctor.findings import Severity
from bot.clock import SystemClock
from bot.settings import Settings
from tests.chat.health_page import ask, serve
from tests.chat.scene import Scene
from tests.understanding.model_server import ModelServer, model_server, query, understood

TOLD = {
    "en-US": "read by a language model",
    "fr": "lus par un modèle de langage",
    "es-ES": "los lee un modelo de lenguaje",
    "ru": "языковая модель",
    "zh-CN": "语言模型",
    "ko": "언어 모델",
}


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    async with model_server() as running:
        running.says(understood(query("who_is", people=["lima"])))
        yield running


def settings_for(model: ModelServer, **more: Any) -> dict[str, Any]:
    return {"understander_url": model.url, "understander_model": "tiny"} | more


async def test_unclear_message_is_answered_and_counted(place: Scene, model: ModelServer) -> None:
    async with place.usher(**settings_for(model, understander_key="s3cret")) as app:
        port = await serve(app)
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} how do I cook rice?")
        reply = await place.reply_to(asked)
        _, metrics = await ask(port, "/metrics")
    assert "Keeper of lamps" in reply.text
    assert 'usher_understander_total{outcome="called"} 1.0' in metrics
    assert 'usher_understander_total{outcome="differed"} 1.0' in metrics
    assert 'usher_understander_total{outcome="agreed"} 0.0' in metrics
    assert 'usher_understander_total{outcome="timed_out"} 0.0' in metrics
    assert model.texts == ["<message>how do I cook rice?</message>"]
    sent = str(model.bodies)
    assert not [one for one in (ana.id, place.channel.id, place.guild.id) if str(one) in sent]


async def test_off_by_default_nothing_is_sent_or_told(place: Scene, model: ModelServer) -> None:
    async with place.usher():
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} how do I cook rice?")
        assert "I only answer questions about" in (await place.reply_to(asked)).text
        shown = await (await ana.run(place.channel, "privacy show")).response()
    assert "language model" not in shown.text
    assert model.bodies == []


@pytest.mark.parametrize("locale", TOLD)
async def test_participants_are_told_where_it_is_on(
    place: Scene, model: ModelServer, locale: str
) -> None:
    async with place.usher(**settings_for(model)):
        ana = place.person("Ana", locale=locale)
        shown = await (await ana.run(place.channel, "privacy show")).response()
    assert TOLD[locale] in shown.text


async def test_event_that_keeps_its_questions_tells_nothing(
    place: Scene, model: ModelServer
) -> None:
    file = place.folder / "harbour-lights" / "discord.yaml"
    file.write_text("understander: false\n", encoding="utf-8")
    async with place.usher(**settings_for(model)):
        ana = place.person("Ana")
        shown = await (await ana.run(place.channel, "privacy show")).response()
        asked = await ana.say(place.channel, f"{place.app.mention} how do I cook rice?")
        await place.reply_to(asked)
    assert "language model" not in shown.text
    assert model.bodies == []


async def findings(place: Scene, **settings: Any) -> list[tuple[Severity, str]]:
    """What the doctor finds without a token, but for the files and the token."""
    chosen = Settings(event=str(place.folder / "harbour-lights"), **settings)
    found = await diagnose(chosen, SystemClock())
    return [
        (one.verdict, one.sentence)
        for one in found
        if "DISCORD_TOKEN" not in one.sentence and not one.sentence.startswith("The files")
    ]


async def test_doctor_finds_it_well(place: Scene, model: ModelServer) -> None:
    told = await findings(place, **settings_for(model, understander_key="s3cret"))
    assert told == [(Severity.GOOD, "The understander answers: tiny at 127.0.0.1.")]
    assert model.texts == ["<message>Where does the event take place?</message>"]


async def test_doctor_says_nothing_where_none_is_set(place: Scene) -> None:
    assert await findings(place) == []


async def test_doctor_tells_that_the_event_does_not_use_it(
    place: Scene, model: ModelServer
) -> None:
    file = place.folder / "harbour-lights" / "discord.yaml"
    file.write_text("understander: false\n", encoding="utf-8")
    told = await findings(place, **settings_for(model))
    sentence = "The understander is not used: discord.yaml says `understander: false`."
    assert told == [(Severity.NOTE, sentence)]
    assert model.bodies == []


async def test_doctor_tells_a_model_that_does_not_keep_to_the_schema(
    place: Scene, model: ModelServer
) -> None:
    model.says("At the harbour, I think?")
    told = await findings(place, **settings_for(model))
    assert told == [(Severity.WRONG, "The model tiny gives no query in its reply.")]


async def test_doctor_tells_why_it_cannot_be_asked(place: Scene, model: ModelServer) -> None:
    model.sends(b"", 401)
    told = await findings(place, **settings_for(model))
    host = model.url.removeprefix("http://").removesuffix("/v1")
    assert told == [(Severity.WRONG, f"The understander: {host} answers with status 401.")]
