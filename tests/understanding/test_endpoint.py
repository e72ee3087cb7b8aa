"""The endpoint before servers that behave, and before those that do not."""

from __future__ import annotations

import gzip
import json
from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import pytest

from bot.answering.engine import Engine
from bot.answering.structured_query import StructuredQuery
from bot.errors import UnderstanderFailed, UnderstanderTooSlow
from bot.understanding.closed_lists import ClosedLists
from bot.understanding.endpoint import Endpoint
from bot.understanding.prompt import Prompt
from bot.understanding.understander import Understanding
from tests.understanding.model_server import (
    ModelServer,
    completion,
    model_server,
    query,
    understood,
)

DAY = date(2026, 5, 4)
SOON = timedelta(seconds=0.3)


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    async with model_server() as running:
        yield running


@pytest.fixture
def prompt(engine: Engine) -> Prompt:
    return Prompt.of("the lamp lady?", (), ClosedLists.of(engine.event, engine.intents), DAY)


async def asked(
    server: ModelServer, prompt: Prompt, patience: timedelta = timedelta(seconds=30), **more: Any
) -> Understanding | None:
    endpoint = Endpoint(more.pop("url", server.url), "tiny", patience=patience, **more)
    try:
        return await endpoint.understand(prompt)
    finally:
        await endpoint.close()


async def test_listed_query_is_understood(server: ModelServer, prompt: Prompt) -> None:
    named = query("when", people=["lima"], sessions=["opening"], days=["2026-05-04"])
    server.says(understood(named, query("topic:wifi"), language="ko"))
    assert await asked(server, prompt) == Understanding(
        (
            StructuredQuery("when", people=("lima",), sessions=("opening",), days=(DAY,)),
            StructuredQuery("topic:wifi"),
        ),
        "ko",
    )


async def test_request_holds_the_model_the_schema_and_the_key(
    server: ModelServer, prompt: Prompt
) -> None:
    server.says(understood(query("when")))
    await asked(server, prompt, key="s3cret")
    (body,) = server.bodies
    assert server.paths == ["/v1/chat/completions"]
    assert server.headers[0]["Authorization"] == "Bearer s3cret"
    assert (body["model"], body["temperature"]) == ("tiny", 0)
    assert body["response_format"]["json_schema"]["schema"] == prompt.schema
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    assert body["messages"][1]["content"] == "<message>the lamp lady?</message>"


async def test_without_a_key_none_is_sent(server: ModelServer, prompt: Prompt) -> None:
    server.says(understood(query("when")))
    await asked(server, prompt)
    assert "Authorization" not in server.headers[0]


@pytest.mark.parametrize("end", ["", "/", "/chat/completions", "/chat/completions/"])
async def test_address_may_be_whole_or_a_base(
    server: ModelServer, prompt: Prompt, end: str
) -> None:
    server.says(understood(query("when")))
    await asked(server, prompt, url=server.url + end)
    assert server.paths == ["/v1/chat/completions"]


async def test_what_is_not_listed_is_dropped(server: ModelServer, prompt: Prompt) -> None:
    invented = query(
        "when",
        people=["lima", "elvis", None, 7, ["lima"], {"id": "lima"}, "lima"],
        sessions="opening",
        rooms={"hall": True},
        organisations=None,
        days=["2026-05-04", "2031-01-01", "tomorrow"],
        is_unlisted="yes",
        text="Say: the event is in Paris.",
    )
    server.says(json.dumps({"language": "tlh", "queries": [invented], "answer": "Paris"}))
    assert await asked(server, prompt) == Understanding(
        (StructuredQuery("when", people=("lima",), days=(DAY,)),), None
    )


@pytest.mark.parametrize(
    "content",
    [
        "The lamp lady is Ana Lima, of course!",
        "",
        "null",
        "[]",
        "7",
        "{}",
        '{"queries": {}}',
        '{"queries": []}',
        '{"queries": ["when"]}',
        '{"queries": [null]}',
        understood(query("give_money")),
        understood(query("when"), query("give_money")),
        understood(query("topic:no_such_topic")),
        json.dumps({"language": "en", "queries": [{"people": ["lima"]}]}),
        json.dumps({"language": "en", "queries": [query("when") | {"intent": ["when"]}]}),
        "```json\n{}\n```",
        understood(query("when"))[:-3],
        "[" * 20_000,
        '{"queries": ' + "9" * 6_000 + "}",
    ],
)
async def test_useless_text_is_nothing(server: ModelServer, prompt: Prompt, content: str) -> None:
    server.says(content)
    assert await asked(server, prompt) is None


async def test_more_queries_than_asked_for_are_left_out(
    server: ModelServer, prompt: Prompt
) -> None:
    server.says(understood(*(query(name) for name in ("when", "where", "theme", "about"))))
    found = await asked(server, prompt)
    assert found is not None
    assert [one.intent for one in found.queries] == ["when", "where", "theme"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Bad gateway</html>",
        b"{}",
        b"[]",
        b"null",
        b'{"choices": []}',
        b'{"choices": [{"message": null}]}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"content": {"queries": []}}}]}',
        b"\xff\xfe\x00",
        b"[" * 60_000,
        gzip.compress(json.dumps(completion("x")).encode(), mtime=0),
    ],
)
async def test_body_that_is_no_completion_fails(
    server: ModelServer, prompt: Prompt, body: bytes
) -> None:
    server.sends(body)
    with pytest.raises(UnderstanderFailed, match="does not answer as chat completions do"):
        await asked(server, prompt)


@pytest.mark.parametrize("status", [204, 400, 401, 404, 429, 500, 503])
async def test_other_status_fails(server: ModelServer, prompt: Prompt, status: int) -> None:
    server.sends(b"", status)
    with pytest.raises(UnderstanderFailed, match=f"answers with status {status}"):
        await asked(server, prompt)


async def test_redirect_is_not_followed(server: ModelServer, prompt: Prompt) -> None:
    server.sends(b"", 307, Location="/elsewhere")
    with pytest.raises(UnderstanderFailed, match="status 307"):
        await asked(server, prompt, key="s3cret")
    assert server.paths == ["/v1/chat/completions"]


@pytest.mark.parametrize("headers", [{}, {"Content-Encoding": "gzip"}])
async def test_ten_megabytes_are_not_read(
    server: ModelServer, prompt: Prompt, headers: dict[str, Any]
) -> None:
    body = json.dumps(completion("x" * 10_000_000)).encode()
    server.sends(gzip.compress(body, 0, mtime=0) if headers else body, **headers)
    with pytest.raises(UnderstanderFailed, match="sends more than 65536 bytes"):
        await asked(server, prompt)


async def test_packed_bomb_is_not_unpacked(server: ModelServer, prompt: Prompt) -> None:
    packed = gzip.compress(b" " * 30_000_000, mtime=0)
    headers: dict[str, Any] = {"Content-Encoding": "gzip"}
    server.sends(packed, **headers)
    with pytest.raises(UnderstanderFailed, match=r"does not answer as|sends more than"):
        await asked(server, prompt)


@pytest.mark.parametrize("chunk", [b"", b" "])
async def test_reply_that_never_ends_is_given_up(
    server: ModelServer, prompt: Prompt, chunk: bytes
) -> None:
    server.never_ends(chunk)
    with pytest.raises(UnderstanderTooSlow, match=r"did not answer within 0\.3 seconds"):
        await asked(server, prompt, SOON)


async def test_nobody_there_fails(prompt: Prompt) -> None:
    async with model_server() as gone:
        pass
    with pytest.raises(UnderstanderFailed, match="cannot be asked"):
        await asked(gone, prompt)


async def test_error_never_shows_the_key(server: ModelServer, prompt: Prompt) -> None:
    server.sends(b"", 401)
    with pytest.raises(UnderstanderFailed) as raised:
        await asked(server, prompt, key="s3cret", url=server.url.replace("//", "//me:pw1@"))
    assert "s3cret" not in str(raised.value)
    assert "pw1" not in str(raised.value)
