"""Does the language model answer that reads what Usher did not understand well?"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from bot.answering.engine import Engine
from bot.chat.doctor.findings import Finding, good, note, wrong
from bot.clock import Clock
from bot.errors import UnderstanderFailed
from bot.services.understand import try_out, understander_at
from bot.settings import Settings


async def look_at_understander(settings: Settings, engine: Engine, clock: Clock) -> list[Finding]:
    """Ask it one question that everybody understands; nothing is found where none is set."""
    url, model, key = (
        settings.understander_url,
        settings.understander_model,
        settings.understander_key,
    )
    understander = understander_at(url, model, key)
    if url is None or not understander.is_on:
        return []
    if not engine.event.places.may_use_understander:
        return [note("The understander is not used: discord.yaml says `understander: false`.")]
    findings = []
    if key is not None and url.startswith("http://") and not _is_this_machine(url):
        sentence = "UNDERSTANDER_URL begins with http://: questions and the key travel readably."
        findings.append(note(sentence, "Use https:// unless the network between is your own."))
    try:
        is_good = await try_out(understander, engine, clock)
    except UnderstanderFailed as error:
        remedy = "See UNDERSTANDER_URL, UNDERSTANDER_MODEL and UNDERSTANDER_KEY in .env."
        return [*findings, wrong(f"The understander: {error}.", remedy)]
    finally:
        await understander.close()
    if not is_good:
        remedy = "Set UNDERSTANDER_MODEL to a model that keeps to a JSON schema."
        return [*findings, wrong(f"The model {model} gives no query in its reply.", remedy)]
    return [*findings, good(f"The understander answers: {model} at {urlsplit(url).hostname}.")]


def _is_this_machine(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
