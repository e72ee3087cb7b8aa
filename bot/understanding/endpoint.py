"""An understander behind any OpenAI-compatible endpoint: a local server, or a hosted one."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.errors import UnderstanderFailed, UnderstanderTooSlow
from bot.understanding.checking import understanding_of
from bot.understanding.prompt import Prompt
from bot.understanding.understander import Understanding

PATIENCE = timedelta(seconds=2.5)
"""How long a participant waits for it at the most; then the local answer is given."""

MOST_BYTES = 65_536
"""The longest reply that is read; a query has some hundred characters."""

MOST_TOKENS = 400


class Endpoint:
    """Asks `URL/chat/completions`, with a schema for the reply.

    It follows no redirect, keeps no cookie and heeds no proxy of the environment: what is sent
    goes where the setting says, and nowhere else.
    """

    is_on = True

    def __init__(
        self, url: str, model: str, key: str | None = None, patience: timedelta = PATIENCE
    ) -> None:
        self._url = f"{url.rstrip('/').removesuffix('/chat/completions')}/chat/completions"
        self._model = model
        self._key = key
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    @property
    def host(self) -> str:
        """Where it is, for people who run Usher."""
        return urlsplit(self._url).netloc.rpartition("@")[2]

    async def understand(self, prompt: Prompt) -> Understanding | None:
        """Return what the model makes of a message, or None when it is of no use.

        Raises UnderstanderTooSlow, or UnderstanderFailed with the reason.
        """
        try:
            async with asyncio.timeout(self._patience.total_seconds()):
                told = await self._told(self._request(prompt))
        except TimeoutError:
            raise UnderstanderTooSlow(
                f"{self.host} did not answer within {self._patience.total_seconds():g} seconds"
            ) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise UnderstanderFailed(f"{self.host} cannot be asked ({_named(error)})") from None
        return understanding_of(told, prompt.lists)

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def _told(self, request: dict[str, Any]) -> str:
        """Return the text of a reply. Raises UnderstanderFailed when there is none."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False
            )
        # Packed replies would be longer than they seem.
        headers = {"Accept-Encoding": "identity"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        async with self._session.post(
            self._url, json=request, headers=headers, allow_redirects=False
        ) as response:
            if response.status != 200:
                raise UnderstanderFailed(f"{self.host} answers with status {response.status}")
            body = bytearray()
            async for chunk in response.content.iter_any():
                body += chunk
                if len(body) > MOST_BYTES:
                    raise UnderstanderFailed(f"{self.host} sends more than {MOST_BYTES} bytes")
        return self._content(bytes(body))

    def _content(self, body: bytes) -> str:
        try:
            content = json.loads(body)["choices"][0]["message"]["content"]
        except (ValueError, RecursionError, LookupError, TypeError):
            content = None
        if not isinstance(content, str):
            raise UnderstanderFailed(f"{self.host} does not answer as chat completions do")
        return content

    def _request(self, prompt: Prompt) -> dict[str, Any]:
        named = {"name": "query", "strict": True, "schema": prompt.schema}
        return {
            "model": self._model,
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "response_format": {"type": "json_schema", "json_schema": named},
            "messages": [
                {"role": "system", "content": prompt.instructions},
                {"role": "user", "content": prompt.message},
            ],
        }


def _named(error: Exception) -> str:
    return type(error).__name__
