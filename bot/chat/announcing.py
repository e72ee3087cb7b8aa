"""What an organiser does with an announcement, step by step; each asks anew whether they may."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.asking import spoken_to
from bot.chat.cards import press
from bot.chat.composer import MOST_CHANNELS, MOST_IN_A_MENU, NOBODY, TOPICS, composed
from bot.chat.forms import NEW, moment_form, savers_form, wording_form
from bot.chat.languages import NAMES
from bot.chat.organising import may, organiser_of
from bot.chat.post_view import view_of_post
from bot.chat.reaching import name_of
from bot.chat.render import note_card
from bot.chat.reporting import follow_in_background, report_card
from bot.chat.responding import Shown, Talk, respond, send, turn
from bot.chat.router import refuse
from bot.core.announcements import EVERYONE, Announcement, Phase, Wording, fault_of
from bot.core.moments import read_moment
from bot.services.announce import StepRefused
from bot.store.announcements import Filed
from bot.texts import messages

Work = Callable[[str], Awaitable[Shown]]
Act = Callable[[Talk, Filed, str, list[str]], Awaitable[None]]


async def press_announcement(interaction: Talk, parts: list[str]) -> None:
    """A button below an announcement: its verb, the number, the language looked at, and more."""
    verb, row, shown, *more = [*parts, "", "", ""]
    await _act(interaction, ACTIONS.get(verb), verb, row, shown, more)


async def press_read(interaction: Talk, parts: list[str]) -> None:
    """A reader wants an announcement in another language: it is shown to them alone."""
    row, code, *_ = [*parts, "", ""]
    if not row.isdecimal() or code not in NAMES:
        await refuse(interaction)
        return

    async def work(_language: str) -> Shown:
        post = await interaction.client.announce.in_language(int(row), code)
        return view_of_post(post, "read", is_dm=False)

    await shown_or_refused(interaction, work)


async def pick(interaction: Talk, parts: list[str], values: list[str]) -> None:
    """Something was chosen in a menu below an announcement."""
    what, row, shown, *_ = [*parts, "", "", ""]
    if what == "open":
        row = values[0] if values else ""
    await _act(interaction, PICKS.get(what), f"choose {what}", row, shown, values)


async def filled(interaction: Talk, parts: list[str], values: dict[str, str]) -> None:
    """A form was filled in."""
    what, row, shown, *_ = [*parts, "", "", ""]
    if what == "write" and row == NEW:
        if await may(interaction, "announce new"):
            await _drafted(interaction, values)
        return

    async def act(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
        await FORMS[what](interaction, filed, shown, values)

    await _act(interaction, act if what in FORMS else None, f"fill in {what}", row, shown, [])


async def shown_or_refused(interaction: Talk, work: Work, *, in_place: bool = False) -> bool:
    """Show what some work comes to, in the place of what was pressed or beside it.

    A refusal is said beside it, so that what was there is not lost; then False is returned.
    """
    language = await spoken_to(interaction)
    try:
        if in_place and interaction.message is not None:
            await turn(interaction, _coroutine(work, language))
        else:
            await respond(interaction, _coroutine(work, language), is_private=True)
    except StepRefused as error:
        await _say(interaction, error.key)
        return False
    return True


async def open_form(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    """Open the form for what an announcement says."""
    language = await spoken_to(interaction)
    code = shown if shown in NAMES else filed.announcement.wording(language)[0]
    form = wording_form(language, str(filed.id), code, filed.announcement)
    await interaction.response.send_modal(form)


async def look(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    """Show an announcement beside what was pressed."""
    if await shown_or_refused(
        interaction, lambda language: view(interaction, filed.id, language, shown)
    ):
        await _followed(interaction, filed.id)


async def take_back(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    """Ask whether an announcement is really to be taken back."""

    async def work(language: str) -> Shown:
        say = messages(language)
        row = (
            press(say("announce-press-retract"), "an", "sure", filed.id, shown or language),
            press(say("announce-press-keep"), "an", "keep", filed.id, shown or language),
        )
        _, wording = filed.announcement.wording(language)
        return note_card(language, wording.title, say("announce-retract-sure"), row)

    await shown_or_refused(interaction, work, in_place=interaction.message is not None)


async def view(interaction: Talk, row: int, language: str, shown: str) -> Shown:
    """Return an announcement as it stands: to be composed, approved, or reported on."""
    client = interaction.client
    filed = await client.announce.filed(row)
    announcement, due = filed.announcement, filed.announcement.due_at
    is_due = due is not None and due <= client.clock.now()
    if filed.phase is Phase.DISCARDED:
        say = messages(language)
        _, wording = announcement.wording(language)
        heading = say("announce-heading", number=row, state=say(f"phase-{filed.phase}"))
        return note_card(language, heading, wording.title)
    if filed.phase in {Phase.DRAFT, Phase.WAITING} or (
        filed.phase is Phase.SCHEDULED and not is_due
    ):
        code = shown if shown in announcement.texts else announcement.wording(language)[0]
        return await composed(client, filed, language, code)
    return report_card(await client.announce.report(row), language)


async def _act(
    interaction: Talk, act: Act | None, action: str, row: str, shown: str, more: list[str]
) -> None:
    """Do a step for an announcement, if it is there and who asks may."""
    if act is None or not row.isdecimal() or len(row) > 12:
        await refuse(interaction)
        return
    if not await may(interaction, f"announce {action} {row}"):
        return
    try:
        filed = await interaction.client.announce.filed(int(row))
        await act(interaction, filed, shown, more)
    except StepRefused as error:
        await _say(interaction, error.key)


async def _say(interaction: Talk, *keys: str) -> None:
    """Say something beside what is shown."""
    language = await spoken_to(interaction)
    say = messages(language)
    card = note_card(language, say("announce-form"), " ".join(say(key) for key in keys))
    await send(interaction, card, is_private=True)


async def _changed(interaction: Talk, filed: Filed, shown: str, change: Announcement) -> bool:
    """File an announcement that was changed, and show it; returns False when it was refused."""

    async def work(language: str) -> Shown:
        client = interaction.client
        await client.announce.edit(filed.id, change, organiser_of(interaction))
        return await view(interaction, filed.id, language, shown)

    if not await shown_or_refused(interaction, work, in_place=True):
        return False
    await _followed(interaction, filed.id)
    return True


async def _followed(interaction: Talk, row: int) -> None:
    """Keep the report of an announcement that is being sent up to date."""
    language = await spoken_to(interaction)
    report = await interaction.client.announce.report(row)
    if report.filed.phase in {Phase.SCHEDULED, Phase.SENDING, Phase.RETRACTED}:
        follow_in_background(interaction, row, language, report_card(report, language))


async def _drafted(interaction: Talk, values: dict[str, str]) -> None:
    """File what was written as a draft, and show it."""
    code = values.get("language", "")
    if code not in NAMES:
        await refuse(interaction)
        return
    wording = Wording(values.get("title", ""), values.get("text", ""))
    announcement, note = _with_addresses(Announcement(texts={code: wording}), values)

    async def work(language: str) -> Shown:
        client = interaction.client
        row = await client.announce.draft(announcement, organiser_of(interaction))
        return await view(interaction, row, language, code)

    if await shown_or_refused(interaction, work) and note:
        await _say(interaction, note, "announce-left-out")


def _with_addresses(
    announcement: Announcement, values: dict[str, str]
) -> tuple[Announcement, str | None]:
    """Return an announcement with its link and picture, and what is wrong with one left out."""
    note = None
    link, picture = (values.get(name, "").strip() or None for name in ("link", "picture"))
    found = replace(announcement, link=link, picture=None)
    if fault_of(found) == "announce-bad-link":
        note, found = "announce-bad-link", replace(found, link=None)
    with_picture = replace(found, picture=picture)
    if fault_of(with_picture) == "announce-bad-picture":
        return found, "announce-bad-picture"
    return with_picture, note


async def _written(interaction: Talk, filed: Filed, shown: str, values: dict[str, str]) -> None:
    if shown not in NAMES:
        await refuse(interaction)
        return
    wording = Wording(values.get("title", ""), values.get("text", ""))
    texts = dict(filed.announcement.texts)
    if wording.title.strip() or wording.body.strip():
        texts[shown] = wording
    else:
        texts.pop(shown, None)
    change, note = _with_addresses(replace(filed.announcement, texts=texts), values)
    if await _changed(interaction, filed, shown, change) and note:
        await _say(interaction, note, "announce-left-out")


async def _timed(interaction: Talk, filed: Filed, shown: str, values: dict[str, str]) -> None:
    words = values.get("when", "").strip()
    now = interaction.client.clock.now()
    due: datetime | None = None
    if words:
        zone = ZoneInfo(interaction.client.desk.event.zone)
        due = read_moment(words, now.astimezone(zone))
        if due is None:
            raise StepRefused("announce-no-moment")
        if due <= now:
            raise StepRefused("announce-past")
    await _changed(interaction, filed, shown, replace(filed.announcement, due_at=due))


async def _for_savers(interaction: Talk, filed: Filed, shown: str, values: dict[str, str]) -> None:
    client = interaction.client
    words = values.get("savers", "").strip()
    found = client.finders.of(client.desk.programme).meant("session", words) if words else None
    if words and found is None:
        raise StepRefused("announce-no-session")
    audience = replace(filed.announcement.audience, savers_of=found)
    await _changed(interaction, filed, shown, replace(filed.announcement, audience=audience))


async def _ask_when(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    due = filed.announcement.due_at
    zone = ZoneInfo(interaction.client.desk.event.zone)
    given = f"{due.astimezone(zone):%Y-%m-%d %H:%M}" if due else ""
    form = moment_form(await spoken_to(interaction), str(filed.id), shown, given)
    await interaction.response.send_modal(form)


async def _ask_savers(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    language = await spoken_to(interaction)
    programme = interaction.client.desk.programme
    session = programme.session.get(filed.announcement.audience.savers_of or "")
    title = session.title.get(language) if session else ""
    await interaction.response.send_modal(savers_form(language, str(filed.id), shown, title))


async def _everyone(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    ping = None if filed.announcement.ping == EVERYONE else EVERYONE
    await _changed(interaction, filed, shown, replace(filed.announcement, ping=ping))


async def _crosspost(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    announcement = filed.announcement
    change = replace(announcement, is_crossposted=not announcement.is_crossposted)
    await _changed(interaction, filed, shown, change)


async def _send(interaction: Talk, filed: Filed, shown: str, more: list[str]) -> None:
    async def work(language: str) -> Shown:
        client = interaction.client
        await client.announce.send(filed.id, organiser_of(interaction), more[0])
        return await view(interaction, filed.id, language, shown)

    if await shown_or_refused(interaction, work, in_place=True):
        await _followed(interaction, filed.id)


async def _discard(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    async def work(language: str) -> Shown:
        await interaction.client.announce.discard(filed.id, organiser_of(interaction))
        return await view(interaction, filed.id, language, shown)

    await shown_or_refused(interaction, work, in_place=True)


async def _retract(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    async def work(language: str) -> Shown:
        await interaction.client.announce.retract(filed.id, organiser_of(interaction))
        return await view(interaction, filed.id, language, shown)

    if await shown_or_refused(interaction, work, in_place=True):
        await _followed(interaction, filed.id)


async def _retry(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    async def work(language: str) -> Shown:
        await interaction.client.announce.retry(filed.id, organiser_of(interaction))
        return await view(interaction, filed.id, language, shown)

    if await shown_or_refused(interaction, work, in_place=True):
        await _followed(interaction, filed.id)


async def _again(interaction: Talk, filed: Filed, shown: str, _more: list[str]) -> None:
    if await shown_or_refused(
        interaction, lambda language: view(interaction, filed.id, language, shown), in_place=True
    ):
        await _followed(interaction, filed.id)


async def _pick_channels(
    interaction: Talk, filed: Filed, shown: str, values: list[str], number: int
) -> None:
    client = interaction.client
    home = await client.guard.home()
    places = client.desk.event.discord_places
    names = [name_of(home, value, places) if home else None for value in values]
    if None in names:
        raise StepRefused("announce-foreign-channel")
    kept = filed.announcement.audience.channels
    start = number * MOST_IN_A_MENU
    channels = (*kept[:start], *(name for name in names if name), *kept[start + MOST_IN_A_MENU :])
    chosen = tuple(dict.fromkeys(channels))[:MOST_CHANNELS]
    audience = replace(filed.announcement.audience, channels=chosen)
    await _changed(interaction, filed, shown, replace(filed.announcement, audience=audience))


async def _pick_first(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    await _pick_channels(interaction, filed, shown, values, 0)


async def _pick_second(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    await _pick_channels(interaction, filed, shown, values, 1)


async def _pick_readers(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    chosen = values[0] if values else NOBODY
    if chosen not in {NOBODY, *TOPICS}:
        await refuse(interaction)
        return
    announcement = filed.announcement
    audience = replace(announcement.audience, has_subscribers=chosen != NOBODY)
    topic = announcement.topic if chosen == NOBODY else chosen
    change = replace(announcement, audience=audience, topic=topic)
    await _changed(interaction, filed, shown, change)


async def _pick_role(interaction: Talk, filed: Filed, shown: str, values: list[str]) -> None:
    home = await interaction.client.guard.home()
    announcement = filed.announcement
    role = home.get_role(int(values[0])) if home and values and values[0].isdecimal() else None
    if values and role is None:
        await refuse(interaction)
        return
    ping = None if role is None else EVERYONE if role.is_default() else str(role.id)
    audience = announcement.audience
    usual = interaction.client.desk.event.discord_places.announcements
    if role is not None and not audience.channels and usual is not None:
        # A role is told where announcements are read.
        audience = replace(audience, channels=(usual,))
    await _changed(interaction, filed, shown, replace(announcement, ping=ping, audience=audience))


async def _pick_language(interaction: Talk, filed: Filed, _shown: str, values: list[str]) -> None:
    code = values[0] if values else ""
    if code in filed.announcement.texts:
        await _again(interaction, filed, code, [])
    elif code in NAMES:
        await open_form(interaction, filed, code, [])
    else:
        await refuse(interaction)


ACTIONS: dict[str, Act] = {
    "open": look,
    "edit": open_form,
    "when": _ask_when,
    "savers": _ask_savers,
    "everyone": _everyone,
    "crosspost": _crosspost,
    "send": _send,
    "discard": _discard,
    "retract": take_back,
    "sure": _retract,
    "keep": _again,
    "report": _again,
    "retry": _retry,
}
"""What the verb in a button's id does."""

PICKS: dict[str, Act] = {
    "channels0": _pick_first,
    "channels1": _pick_second,
    "readers": _pick_readers,
    "role": _pick_role,
    "language": _pick_language,
    "open": look,
}
"""What is chosen in a menu, by the word for it in the menu's id."""

FORMS: dict[str, Callable[[Talk, Filed, str, dict[str, str]], Awaitable[None]]] = {
    "write": _written,
    "when": _timed,
    "savers": _for_savers,
}
"""What is filled in, by the word for it in the form's id."""


async def _coroutine(work: Work, language: str) -> Shown:
    return await work(language)
