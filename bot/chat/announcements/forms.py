"""The forms of an announcement: what it says, when it goes out, whose session it concerns."""

from __future__ import annotations

import discord
from discord.ui import Modal, Select, TextInput

from bot.chat.cards.form import add_field, form_of
from bot.chat.cards.languages import NAMES
from bot.core.announcements import LONGEST_BODY, LONGEST_LINK, LONGEST_TITLE, Announcement
from bot.texts import messages
from bot.texts.grammar import language_name

IN_TERMINAL = "python -m bot announce"
"""What does the same without a form."""

NEW = "new"
"""What stands in a form's id for an announcement that is not stored yet."""


def wording_form(
    language: str, row: str, shown: str, announcement: Announcement | None = None
) -> Modal:
    """Return the form for what an announcement says in the language `shown`.

    Of a new one the language can be chosen; of one that is there it is settled.
    """
    say = messages(language)
    wording = announcement.texts.get(shown) if announcement else None
    is_new = announcement is None
    heading = (
        say("announce-form")
        if is_new
        else say("announce-form-in", language=language_name(shown, language))
    )
    form = form_of(heading, "an", "write", row, shown)
    title: TextInput[Modal] = TextInput(
        custom_id="title",
        max_length=LONGEST_TITLE,
        required=is_new,
        default=wording.title if wording else None,
    )
    body: TextInput[Modal] = TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        max_length=LONGEST_BODY,
        required=is_new,
        default=wording.body if wording else None,
    )
    add_field(form, say("announce-field-title"), title)
    hint = "" if is_new else say("announce-field-text-hint")
    add_field(form, say("announce-field-text"), body, hint)
    for name in ("link", "picture"):
        address: TextInput[Modal] = TextInput(
            custom_id=name,
            required=False,
            max_length=LONGEST_LINK,
            default=getattr(announcement, name, None),
        )
        add_field(form, say(f"announce-field-{name}"), address, say("announce-field-address-hint"))
    if is_new:
        menu: Select[Modal] = Select(custom_id="language")
        for code, name in NAMES.items():
            menu.add_option(label=name, value=code, default=code == shown)
        add_field(
            form, say("discord-name-language").capitalize(), menu, say("announce-about-language")
        )
    return form


def moment_form(language: str, row: str, shown: str, due: str) -> Modal:
    """Return the form for when an announcement goes out."""
    return _line_form(language, ("when", row, shown), due, "when")


def savers_form(language: str, row: str, shown: str, title: str) -> Modal:
    """Return the form for the session whose savers are told directly."""
    return _line_form(language, ("savers", row, shown), title, "savers")


def _line_form(language: str, parts: tuple[str, ...], default: str, name: str) -> Modal:
    say = messages(language)
    form = form_of(say(f"announce-form-{name}"), "an", *parts)
    line: TextInput[Modal] = TextInput(
        custom_id=name, required=False, max_length=LONGEST_TITLE, default=default or None
    )
    add_field(form, say(f"announce-field-{name}"), line, say(f"announce-field-{name}-hint"))
    return form
