"""How an announcement fares, target by target, and brought up to date while it is being sent."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.chat.cards.card import MOST_PRESSES, Card, Press, Weight, press
from bot.chat.cards.escaping import escaped
from bot.chat.cards.views import view_of
from bot.chat.connection.channels import shown_place
from bot.chat.connection.discord_errors import FAILURES
from bot.chat.interactions.responding import UsherInteraction
from bot.core.announcement_lifecycle import Phase
from bot.core.deliveries import Delivery, State
from bot.errors import InvalidTransition, StoreUnavailable
from bot.logging_setup import one_line
from bot.services.announcing.report import Report, is_held
from bot.texts import messages

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

UPDATED_EVERY = timedelta(seconds=2)
FOLLOWED_FOR = timedelta(minutes=14)
"""What an interaction began can be edited for 15 minutes:
https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages"""

MOST_LINES = 40
_ORDER = {State.FAILED: 0, State.EXPIRED: 0, State.SENDING: 1, State.PENDING: 1}
_REASONS = frozenset({"missing", "forbidden", "dm_closed", "invalid"})

_log = logging.getLogger(__name__)


def report_card(report: Report, language: str) -> Card:
    """Return who has got an announcement and who has not, and what can be done about it."""
    say = messages(language)
    stored, counts = report.stored, report.counts
    written, wording = stored.announcement.wording(language)
    gone = counts[State.WITHDRAWN]
    total = sum(counts.values())
    failed = counts[State.FAILED] + counts[State.EXPIRED]
    is_any_held = any(map(is_held, report.channels))
    waiting = counts[State.PENDING] + counts[State.SENDING]
    lines = [f"**{escaped(wording.title)}**"]
    if stored.phase is Phase.RETRACTED:
        lines.append(say("announce-withdrawn", count=gone, total=total))
    else:
        lines.append(
            say(
                "announce-progress",
                sent=counts[State.SENT],
                total=total,
                waiting=waiting,
                failed=failed,
            )
        )
        if gone:
            lines.append(say("announce-left-meanwhile", count=gone))
    if stored.lifecycle.revision is not None:
        lines.append(say("announce-revision"))
    ordered = sorted(report.channels, key=lambda one: (_ORDER.get(one.state, 2), one.id))
    lines += [f"• {_line(one, language)}" for one in ordered[:MOST_LINES]]
    if len(ordered) > MOST_LINES:
        lines.append(say("announce-more-targets", count=len(ordered) - MOST_LINES))
    people = report.people
    if people:
        lines.append(
            say(
                "announce-people-progress",
                sent=people.get(State.SENT, 0),
                total=sum(people.values()),
                failed=people.get(State.FAILED, 0),
            )
        )
    if report.closed:
        lines.append(say("announce-people-closed", count=report.closed))
    state = say(f"phase-{report.standing.state}")
    heading = say("announce-heading", number=stored.id, state=state)
    return Card(
        language=language,
        heading=escaped(heading),
        text="\n".join(lines),
        buttons=_row(report, language, written, can_retry=bool(failed) or is_any_held),
    )


async def follow(interaction: UsherInteraction, row: int, language: str, shown: Card) -> None:
    """Bring a report up to date every two seconds, until all is sent or it can be edited no more.

    `shown` is what stands there now.
    """
    client = interaction.client
    until = client.clock.now() + FOLLOWED_FOR
    try:
        report = await client.announce.report(row)
        while client.clock.now() < until and _goes_on(client, report):
            await client.clock.sleep_until(client.clock.now() + UPDATED_EVERY)
            report = await client.announce.report(row)
            card = report_card(report, language)
            if card != shown:
                await interaction.edit_original_response(view=view_of(card))
                shown = card
    except (*FAILURES, InvalidTransition, StoreUnavailable) as error:
        _log.info("the report of announcement %s is followed no more: %s", row, one_line(error))


def follow_in_background(
    interaction: UsherInteraction, row: int, language: str, shown: Card
) -> None:
    """Follow an announcement while other things are done; it ends with the client.

    Somebody who looks at it again follows it there, and no longer where they looked before.
    """
    followers, key = interaction.client.followers, (interaction.user.id, row)
    before = followers.pop(key, None)
    if before is not None:
        before.cancel()
    task = asyncio.create_task(follow(interaction, row, language, shown))
    followers[key] = task

    def forget(ended: asyncio.Task[None]) -> None:
        if followers.get(key) is ended:
            del followers[key]

    task.add_done_callback(forget)


def _goes_on(client: UsherClient, report: Report) -> bool:
    """Whether something is still to happen at this moment."""
    stored = report.stored
    if stored.phase is Phase.SCHEDULED:
        due = stored.announcement.due_at
        return due is not None and due <= client.clock.now() + UPDATED_EVERY
    if stored.phase is Phase.RETRACTED:
        return bool(report.counts[State.SENT])
    return report.is_under_way


def _line(delivery: Delivery, language: str) -> str:
    say = messages(language)
    target = shown_place(delivery.target.id)
    if delivery.state in {State.FAILED, State.EXPIRED}:
        return say("announce-target-failed", target=target, reason=_reason(delivery, language))
    if is_held(delivery):
        return say("announce-target-held", target=target, reason=_reason(delivery, language))
    state = {State.SENT: "sent", State.WITHDRAWN: "withdrawn"}.get(delivery.state, "waiting")
    return say(f"announce-target-{state}", target=target)


def _reason(delivery: Delivery, language: str) -> str:
    say = messages(language)
    cause, _, detail = (delivery.last_error or "").partition(": ")
    if cause in _REASONS:
        return say(f"announce-reason-{cause}")
    return say("announce-reason-other", detail=escaped(detail or cause))


def _row(report: Report, language: str, written: str, *, can_retry: bool) -> tuple[Press, ...]:
    if report.stored.phase is not Phase.SENDING:
        return ()
    say = messages(language)
    look = ["open"] if report.stored.lifecycle.revision else []
    verbs = [*(["retry"] if can_retry else []), *look, "edit", "retract"]
    # It brings itself up to date while it is sent; a button for it is only for later.
    verbs += ["report"] if len(verbs) < MOST_PRESSES else []
    buttons = [
        press(say(f"announce-press-{verb}"), "an", verb, report.stored.id, written)
        for verb in verbs
    ]
    return tuple(_weighed(button, verb) for button, verb in zip(buttons, verbs, strict=True))


def _weighed(button: Press, verb: str) -> Press:
    weight = {"retry": Weight.MAIN, "retract": Weight.DANGER}.get(verb, Weight.USUAL)
    return replace(button, weight=weight)
