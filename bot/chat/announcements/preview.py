"""An announcement as its organiser sees it: exactly what readers get, and what is still to choose.

Every button carries the announcement's number, so it works after a restart, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from discord.ui import ActionRow, Button, Container, LayoutView, Select, TextDisplay

from bot.answering.voice import Voice
from bot.chat.announcements.menus import MOST_IN_A_MENU, menus_of
from bot.chat.cards.card import LONGEST_LABEL, Accent, Press, custom_id, press
from bot.chat.cards.escaping import directed, escaped
from bot.chat.cards.languages import NAMES
from bot.chat.cards.posts import view_of_post
from bot.chat.cards.truncation import cut, one_line, units
from bot.chat.cards.views import button_of, view_with
from bot.chat.connection.channels import obstacles, shown_place
from bot.core.announcement_lifecycle import Phase, StoredAnnouncement
from bot.core.announcements import EVERYONE, Announcement
from bot.core.posts import Target, TargetKind
from bot.languages import LANGUAGES
from bot.services.announcing.announcement_posts import post_of
from bot.services.announcing.ledger import Reach
from bot.services.announcing.report import Standing
from bot.texts import Messages, messages
from bot.texts.grammar import in_row, language_name, language_names

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

LONGEST_VIEW = 4000
LONGEST_SUMMARY = 1500
SHORTEST_EXCERPT = 40
LISTED = 25
_PREVIEW = "preview"
_NAMED_CHANNELS = 12


async def composed(
    client: UsherClient, stored: StoredAnnouncement, language: str, shown: str, first: str
) -> LayoutView:
    """Return an announcement that waits for somebody: its preview in a language, facts, choices.

    That is one that is not sent yet, or new words of one that is. `first` is the language that was
    shown first where not all of them have room.
    """
    say = messages(language)
    announcement = stored.lifecycle.pending
    reach = await client.announce.reach(announcement)
    view = _preview(client, stored, reach, shown)
    lines = await _summary(client, stored, reach, language)
    room = LONGEST_VIEW - sum(units(text) for text in _texts(view)) - 10
    text = cut(directed("\n".join(lines), language), max(200, min(room, LONGEST_SUMMARY)))
    others, is_whole = _other_languages(announcement, shown, room - units(text))
    box: Container[LayoutView] = Container(accent_colour=Accent.UNSURE)
    if others:
        box.add_item(TextDisplay(others))
    box.add_item(TextDisplay(text))
    if stored.phase in {Phase.DRAFT, Phase.SCHEDULED}:
        for menu in await menus_of(client, stored, say, shown):
            box.add_item(ActionRow(menu))
    if stored.lifecycle.is_asked_about:
        buttons = _approval_buttons(stored, say, shown, None if is_whole else first)
    else:
        is_asked = client.announce.needs_approval(announcement, reach)
        buttons = _buttons(stored, say, shown, is_asked=is_asked)
    box.add_item(ActionRow(*map(button_of, buttons)))
    view.add_item(box)
    return view


async def _summary(
    client: UsherClient, stored: StoredAnnouncement, reach: Reach, language: str
) -> list[str]:
    """Return where an announcement stands, what is known of it, and what is wrong with it."""
    say = messages(language)
    announcement = stored.lifecycle.pending
    state = say("announce-revision") if stored.lifecycle.revision else say(f"phase-{stored.phase}")
    lines = [
        f"**{say('announce-heading', number=stored.id, state=state)}**",
        *await _facts(client, announcement, reach, language),
    ]
    if announcement.outdated:
        lines.append(
            f"**{say('announce-outdated', languages=_named(announcement.outdated, language))}**"
        )
    if stored.phase is Phase.DRAFT and client.announce.needs_approval(announcement, reach):
        lines.append(say("announce-needs-approval"))
    faults = await obstacles(client, announcement, language)
    if faults:
        lines += [f"**{say('announce-to-check')}**", *(f"• {fault}" for fault in faults)]
    return lines


def _named(codes: Iterable[str], language: str) -> str:
    chosen = set(codes)
    return language_names((code for code in LANGUAGES if code in chosen), language)


def _other_languages(announcement: Announcement, shown: str, room: int) -> tuple[str, bool]:
    """Return what an announcement says in its other languages, and whether that is all of it."""
    parts = [
        directed(f"-# {NAMES[code]}\n**{text.title}**\n{text.body}", code)
        for code, text in announcement.texts.items()
        if code != shown
    ]
    if not parts:
        return "", True
    whole = "\n".join(parts)
    if units(whole) <= room:
        return whole, True
    each = room // len(parts) - 1
    return "\n".join(cut(part, each) for part in parts) if each >= SHORTEST_EXCERPT else "", False


def list_view(standings: Sequence[Standing], language: str, *, has_more: bool) -> LayoutView:
    """Return some of the announcements there are, and a menu to open one; older ones behind."""
    say = messages(language)
    box: Container[LayoutView] = Container()
    rows = [
        (
            one.stored.id,
            f"{one.stored.id} · {one.stored.announcement.wording(language)[1].title}",
            one,
        )
        for one in standings
    ]
    lines = [
        f"• {escaped(cut(title, LONGEST_LABEL))} · {say(f'phase-{one.state}')}"
        for _, title, one in rows
    ]
    text = "\n".join([f"### {say('announce-list')}", *lines])
    box.add_item(TextDisplay(cut(directed(text, language), LONGEST_VIEW - 200)))
    menu: Select[LayoutView] = Select(
        custom_id=custom_id("anpick", "open", 0, "-"), placeholder=say("announce-list-open")
    )
    for number, title, one in rows[:MOST_IN_A_MENU]:
        menu.add_option(
            label=cut(one_line(title), LONGEST_LABEL),
            value=str(number),
            description=say(f"phase-{one.state}"),
        )
    box.add_item(ActionRow(menu))
    if has_more:
        older = press(say("announce-press-older"), "an", "older", rows[-1][0], "-")
        box.add_item(ActionRow(button_of(older)))
    return view_with(box)


def _preview(
    client: UsherClient, stored: StoredAnnouncement, reach: Reach, shown: str
) -> LayoutView:
    is_dm = not reach.channels and bool(reach.people)
    sample = Target(TargetKind.USER, "0") if is_dm else Target(TargetKind.CHANNEL, "")
    post = post_of(stored.lifecycle.pending, sample, shown, client.conversations.event, stored.id)
    mention = ""
    if post.notifies_everyone:
        mention = "@everyone"
    elif post.role is not None:
        mention = f"<@&{post.role}>" if post.role.isdigit() else f"@{post.role}"
    view = view_of_post(post, _PREVIEW, is_dm=is_dm, mention=mention)
    for item in view.walk_children():
        if isinstance(item, Button) and item.url is None:
            item.disabled = True
    return view


async def _facts(
    client: UsherClient, announcement: Announcement, reach: Reach, language: str
) -> list[str]:
    say = messages(language)
    voice = Voice(client.conversations.programme, language)
    lines = []
    if reach.channels:
        named = [shown_place(target.id) for target in reach.channels]
        shown = in_row(named[:_NAMED_CHANNELS], language)
        if len(named) > _NAMED_CHANNELS:
            count = len(named) - _NAMED_CHANNELS
            shown = in_row((shown, say("announce-more-targets", count=count)), language)
        lines.append(say("announce-channels", channels=shown))
    lines.append(say("announce-people", count=len(reach.people)))
    saved = announcement.audience.savers_of
    if saved is not None:
        session = client.conversations.programme.session.get(saved)
        title = voice.title(session) if session else saved
        lines.append(say("announce-savers", title=escaped(title)))
    due = announcement.due_at
    if due is None:
        lines.append(say("announce-at-once"))
    else:
        local = due.astimezone(ZoneInfo(client.conversations.event.zone))
        when = voice.with_commas(voice.day(local.date()), voice.clock(local))
        lines.append(say("announce-when", when=f"{when} (<t:{int(due.timestamp())}:R>)"))
    who = say("announce-notifies-nobody")
    if announcement.ping == EVERYONE:
        who = say("announce-notifies-everyone")
    elif announcement.ping is not None:
        role = f"<@&{announcement.ping}>" if announcement.ping.isdigit() else announcement.ping
        members = reach.role_members
        who = (
            say("announce-notifies-some", role=role)
            if members is None
            else say("announce-notifies-role", role=role, count=members)
        )
    lines.append(say("announce-notifies", who=who))
    if announcement.is_crossposted:
        lines.append(say("announce-is-crossposted"))
    if len(announcement.texts) > 1:
        lines.append(say("announce-in-languages", languages=_named(announcement.texts, language)))
    return lines


def _buttons(
    stored: StoredAnnouncement, say: Messages, shown: str, *, is_asked: bool
) -> list[Press]:
    """Return what is done with an announcement once all is chosen, in the order of use."""
    announcement, row = stored.announcement, stored.id
    edit = press(say("announce-press-edit"), "an", "edit", row, shown)
    if stored.phase is Phase.SCHEDULED:
        return [edit, press(say("announce-press-retract"), "an", "retract", row, shown).as_danger]
    key = "ask" if is_asked else "send" if announcement.due_at is None else "schedule"
    send = press(say(f"announce-press-{key}"), "an", "send", row, shown, announcement.fingerprint)
    discard = press(say("announce-press-discard"), "an", "discard", row, shown)
    return [send.as_main, edit, discard.as_danger]


def _approval_buttons(
    stored: StoredAnnouncement, say: Messages, shown: str, first: str | None
) -> list[Press]:
    """Return the buttons for a second organiser, who approves once all languages were shown.

    `first` is the language they began with, None when all are shown at once.
    """
    pending, row = stored.lifecycle.pending, stored.id
    codes = [] if first is None else [first, *(code for code in pending.texts if code != first)]
    after = codes[codes.index(shown) + 1 :] if shown in codes else []
    if first is not None and after:
        label = say("announce-press-next", language=language_name(after[0], say.language))
        main = press(label, "an", "show", row, after[0], first)
    else:
        approve = say("announce-press-approve")
        main = press(approve, "an", "send", row, shown, pending.fingerprint)
    rest = [
        press(say("announce-press-edit"), "an", "edit", row, shown),
        press(say("announce-press-discard"), "an", "discard", row, shown).as_danger,
    ]
    if stored.lifecycle.revision is not None:
        rest.append(press(say("announce-press-whole"), "an", "report", row, shown))
    return [main.as_main, *rest]


def _texts(view: LayoutView) -> list[str]:
    return [item.content for item in view.walk_children() if isinstance(item, TextDisplay)]
