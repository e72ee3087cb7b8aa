"""The doctor on the bot's account: the token, the application, its intents and the clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from bot.chat.compatibility.dialect import REFUSED
from bot.chat.connection.permissions import invite_link
from bot.chat.doctor.findings import Finding, good, note, wrong
from bot.chat.doctor.http import HttpReply, Inspector
from bot.clock import Clock

TOLERATED_SKEW = timedelta(seconds=10)
"""Of the machine's clock against the server's, whose Date header counts whole seconds."""

FEW_SESSIONS = 20
"""Connections left to open today below which it is worth saying so."""

_PRIVILEGED: Final[Mapping[str, int]] = {
    "Presence": 1 << 12 | 1 << 13,
    "Server Members": 1 << 14 | 1 << 15,
    "Message Content": 1 << 18 | 1 << 19,
}
"""The application's flags for each intent, for bots in 100 servers or more and for smaller ones.

https://docs.discord.com/developers/resources/application#application-object-application-flags
"""

_RESET = (
    "Developer Portal, your application, Bot, Reset Token; put the new one into .env as "
    "DISCORD_TOKEN."
)


@dataclass(frozen=True, slots=True)
class Account:
    """Whose token it is."""

    user_id: str
    name: str


async def look_at_account(
    inspector: Inspector, clock: Clock
) -> tuple[Account | None, list[Finding]]:
    """Return whose token it is, None when nothing more can be asked, and what was found."""
    me = await inspector.whose()
    findings = list(_clock(me, clock))
    if not me.is_good or not isinstance(me.data, dict) or "id" not in me.data:
        return None, [*findings, _no_account(me)]
    account = Account(str(me.data["id"]), str(me.data.get("username", "?")))
    findings.append(good(f"The token is valid: it is {account.name}'s (id {account.user_id})."))
    application_id, told = await _look_at_application(inspector, account)
    findings += told
    findings += await _look_at_gateway(inspector)
    findings += await _look_at_commands(inspector, application_id)
    findings.append(
        good(f"To invite the bot to a server, open {invite_link(application_id, inspector.url)}")
    )
    return account, findings


def _no_account(me: HttpReply) -> Finding:
    if me.status in REFUSED:
        return wrong("Discord does not know this token.", _RESET)
    if me.status == 0:
        return wrong(
            f"The API cannot be reached: {me.error}.",
            "Check this machine's network, and DISCORD_API_URL if it is set.",
        )
    if me.status == 429:
        return wrong("The API says that this machine asks too often.", "Try again in ten minutes.")
    return wrong(
        f"The API does not tell whose token this is (status {me.status}).",
        "Try again later; if DISCORD_API_URL is set, check that it ends in the API's version.",
    )


def _clock(reply: HttpReply, clock: Clock) -> Iterator[Finding]:
    if reply.at is None:
        if reply.status:
            yield note("The server does not say what time it is: the clock was not checked.")
        return
    skew = clock.now() - reply.at
    if abs(skew) <= TOLERATED_SKEW:
        yield good("The clock of this machine agrees with the server's.")
        return
    seconds = round(abs(skew).total_seconds())
    direction = "ahead of" if skew > timedelta(0) else "behind"
    yield wrong(
        f"The clock of this machine is {seconds} seconds {direction} the server's.",
        "Reminders would come that much too early or too late: switch time synchronisation on.",
    )


async def _look_at_application(inspector: Inspector, account: Account) -> tuple[str, list[Finding]]:
    """Return the application's id and what was found; without an answer it is the bot's own id."""
    for path in ("/applications/@me", "/oauth2/applications/@me"):
        reply = await inspector.get(path)
        if reply.is_good and isinstance(reply.data, dict) and "id" in reply.data:
            return str(reply.data["id"]), list(_judge_application(reply.data))
    unseen = "The server does not tell about applications: intents were not checked."
    return account.user_id, [note(unseen)]


def _judge_application(application: Mapping[str, Any]) -> Iterator[Finding]:
    flags = int(application.get("flags") or 0)
    on = [name for name, bits in _PRIVILEGED.items() if flags & bits]
    if on:
        yield note(
            f"Privileged intents are on that Usher does not use: {', '.join(on)}.",
            "They can be switched off in the Developer Portal, Bot, Privileged Gateway Intents.",
        )
    else:
        yield good("No privileged intent is on, and Usher needs none.")
    if application.get("bot_require_code_grant"):
        yield wrong(
            "Requires OAuth2 Code Grant is on: invite links will not work.",
            "Switch it off in the Developer Portal, Bot.",
        )
    if application.get("interactions_endpoint_url"):
        yield wrong(
            "An Interactions Endpoint URL is set: commands and buttons go there, not to Usher.",
            "Empty it in the Developer Portal, General Information.",
        )


async def _look_at_gateway(inspector: Inspector) -> list[Finding]:
    reply = await inspector.get("/gateway/bot")
    if not reply.is_good or not isinstance(reply.data, dict):
        return [note("The server does not tell how many connections are left for today.")]
    left = (reply.data.get("session_start_limit") or {}).get("remaining")
    if isinstance(left, int) and left < FEW_SESSIONS:
        return [
            wrong(
                f"Only {left} connections are left for today.",
                "The bot is being started over and over: see its log before starting it again.",
            )
        ]
    return []


async def _look_at_commands(inspector: Inspector, application_id: str) -> list[Finding]:
    reply = await inspector.get(f"/applications/{application_id}/commands")
    if reply.status in {400, 401, 403}:
        refused = f"The server refuses to list the bot's commands (status {reply.status})."
        return [note(refused, "They may be refused at the start, too: see the log.")]
    if not reply.is_good or not isinstance(reply.data, list):
        return [
            note("The server does not tell about commands; mentions and messages work without.")
        ]
    if not reply.data:
        return [note("There are no commands yet: the first start makes them.")]
    return [good(f"There are {len(reply.data)} commands.")]
