"""What Discord refuses of application commands.

https://discord.com/developers/docs/interactions/application-commands
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from tests.discord_server.errors import Form, Refused

LOCALES = frozenset(
    [
        "id",
        "da",
        "de",
        "en-GB",
        "en-US",
        "es-ES",
        "es-419",
        "fr",
        "hr",
        "it",
        "lt",
        "hu",
        "nl",
        "no",
        "pl",
        "pt-BR",
        "ro",
        "fi",
        "sv-SE",
        "vi",
        "tr",
        "cs",
        "el",
        "bg",
        "ru",
        "uk",
        "hi",
        "th",
        "zh-CN",
        "ja",
        "zh-TW",
        "ko",
    ]
)
CHAT, USER, MESSAGE = 1, 2, 3
SUB_COMMAND, SUB_GROUP, STRING, INTEGER, NUMBER = 1, 2, 3, 4, 10
MOST = {CHAT: 100, USER: 15, MESSAGE: 15}
CHARACTERS_IN_ALL = 8000
_SCRIPTS_WITH_MARKS = re.compile(r"[\u0900-\u097f\u0e00-\u0e7f]")


def is_command_name(name: str) -> bool:
    r"""Discord's rule: ^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$ and lower case."""
    if not 1 <= len(name) <= 32 or name != name.lower():
        return False
    return all(
        one in "-_'" or unicodedata.category(one)[0] in "LN" or _SCRIPTS_WITH_MARKS.match(one)
        for one in name
    )


def check_commands(commands: Any) -> list[dict[str, Any]]:
    """Check a whole set, as a bulk overwrite sends it.

    Raises:
        Refused: 400.
    """
    form = Form()
    if not isinstance(commands, list):
        form.fault("_", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        form.settle()
    seen: set[tuple[int, str]] = set()
    for position, one in enumerate(commands):
        kept = check_command(one, form, f"{position}.")
        key = (kept.get("type") or CHAT, str(kept.get("name")))
        if key in seen:
            text = "Application command names must be unique"
            form.fault(f"{position}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", text)
        seen.add(key)
    form.settle()
    for kind, most in MOST.items():
        count_commands(sum(1 for one in commands if (one.get("type") or CHAT) == kind), most)
    return commands


def count_commands(number: int, most: int) -> None:
    """Refuse more commands than an application may have.

    Raises:
        Refused: 400, code 30032.
    """
    if number > most:
        text = f"Maximum number of application commands reached ({most})"
        raise Refused(400, 30032, text)


def check_command(command: dict[str, Any], form: Form, prefix: str = "") -> dict[str, Any]:
    """Note the faults of one command and return it."""
    if not isinstance(command, dict):
        form.fault(f"{prefix}_", "DICT_TYPE_CONVERT", "Only dictionaries may be used here.")
        return {}
    kind = command.get("type") or CHAT
    if not form.choice(f"{prefix}type", kind, [CHAT, USER, MESSAGE, 4]):
        return command
    if kind == CHAT:
        _named(form, prefix, command)
        _options(form, prefix, command.get("options") or [], depth=0)
    else:
        form.length(f"{prefix}name", command.get("name"), 1, 32)
        for locale, text in (command.get("name_localizations") or {}).items():
            _locale(form, f"{prefix}name_localizations", locale)
            form.length(f"{prefix}name_localizations.{locale}", text, 1, 32)
        if command.get("description"):
            text = "Context menu commands cannot have description"
            where = f"{prefix}description"
            form.fault(where, "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED", text)
        if command.get("options"):
            text = "Context menu commands cannot have options"
            where = f"{prefix}options"
            form.fault(where, "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED", text)
    for name, allowed in (("contexts", [0, 1, 2]), ("integration_types", [0, 1])):
        for one in command.get(name) or []:
            form.choice(f"{prefix}{name}", one, allowed)
    needed = command.get("default_member_permissions")
    if needed is not None and not str(needed).isdigit():
        text = "Not a permission bitfield."
        form.fault(f"{prefix}default_member_permissions", "NUMBER_TYPE_COERCE", text)
    if _characters(command) > CHARACTERS_IN_ALL:
        text = f"Command exceeds maximum size ({CHARACTERS_IN_ALL})"
        form.fault(f"{prefix}options", "APPLICATION_COMMAND_TOO_LARGE", text)
    return command


def _locale(form: Form, path: str, locale: str) -> None:
    if locale not in LOCALES:
        text = f"Value must be one of {{{', '.join(sorted(LOCALES))}}}."
        form.fault(f"{path}.{locale}", "ENUM_TYPE_COERCE", text)


def _named(form: Form, prefix: str, one: dict[str, Any]) -> None:
    names = [("name", one.get("name"))]
    for locale, text in (one.get("name_localizations") or {}).items():
        _locale(form, f"{prefix}name_localizations", locale)
        names.append((f"name_localizations.{locale}", text))
    for where, name in names:
        if form.length(f"{prefix}{where}", name, 1, 32) and not is_command_name(str(name)):
            text = "Command name is invalid"
            form.fault(f"{prefix}{where}", "APPLICATION_COMMAND_INVALID_NAME", text)
    form.length(f"{prefix}description", one.get("description"), 1, 100)
    for locale, text in (one.get("description_localizations") or {}).items():
        _locale(form, f"{prefix}description_localizations", locale)
        form.length(f"{prefix}description_localizations.{locale}", text, 1, 100)


def _options(form: Form, prefix: str, options: Any, *, depth: int) -> None:
    path = f"{prefix}options"
    if not form.count(path, options, 0, 25):
        return
    seen: set[str] = set()
    optional_before = False
    kinds = {one.get("type") for one in options}
    if kinds & {SUB_COMMAND, SUB_GROUP} and kinds - {SUB_COMMAND, SUB_GROUP}:
        text = "Sub-command and sub-command group option types are mutually exclusive to all "
        form.fault(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", f"{text}other types")
    for position, one in enumerate(options):
        where = f"{path}.{position}."
        if not form.choice(f"{where}type", one.get("type"), list(range(1, 12))):
            continue
        _named(form, where, one)
        if one.get("name") in seen:
            text = "Option names must be unique"
            form.fault(f"{where}name", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", text)
        seen.add(str(one.get("name")))
        if one["type"] in (SUB_COMMAND, SUB_GROUP):
            if depth > 1 or (depth == 1 and one["type"] == SUB_GROUP):
                text = "Sub-commands cannot be nested that deep"
                form.fault(f"{where}type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", text)
            _options(form, where, one.get("options") or [], depth=depth + 1)
            if one["type"] == SUB_GROUP and any(
                inner.get("type") != SUB_COMMAND for inner in one.get("options") or []
            ):
                text = "A group holds sub-commands only"
                form.fault(f"{where}options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", text)
            continue
        if one.get("required") and optional_before:
            text = "Required options must be placed before non-required options"
            form.fault(f"{where}required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", text)
        optional_before = optional_before or not one.get("required")
        _option(form, where, one)


def _option(form: Form, where: str, one: dict[str, Any]) -> None:
    kind, choices = one["type"], one.get("choices") or []
    if choices and one.get("autocomplete"):
        text = "Options with autocomplete cannot have choices"
        form.fault(f"{where}choices", "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", text)
    if (choices or one.get("autocomplete")) and kind not in (STRING, INTEGER, NUMBER):
        text = "Only strings and numbers have choices or autocomplete"
        form.fault(f"{where}choices", "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", text)
    if form.count(f"{where}choices", choices, 0, 25):
        check_choices(form, f"{where}choices", choices, kind)
    for name, least in (("min_length", 0), ("max_length", 1)):
        if one.get(name) is not None and (kind != STRING or not least <= one[name] <= 6000):
            text = f"int value should be between {least} and 6000."
            form.fault(f"{where}{name}", "NUMBER_TYPE_MAX", text)


def check_choices(form: Form, path: str, choices: list[dict[str, Any]], kind: int) -> None:
    """Note the faults of choices (of an option or of an autocomplete answer)."""
    names: set[str] = set()
    for position, one in enumerate(choices):
        where = f"{path}.{position}"
        form.length(f"{where}.name", one.get("name"), 1, 100)
        if one.get("name") in names:
            text = "Choice names must be unique"
            form.fault(f"{where}.name", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_INVALID", text)
        names.add(str(one.get("name")))
        for locale, text in (one.get("name_localizations") or {}).items():
            _locale(form, f"{where}.name_localizations", locale)
            form.length(f"{where}.name_localizations.{locale}", text, 1, 100)
        value = one.get("value")
        if kind == STRING:
            form.length(f"{where}.value", value, 1, 100)
        elif isinstance(value, bool) or not isinstance(value, int | float):
            form.fault(f"{where}.value", "NUMBER_TYPE_COERCE", f'Value "{value}" is not a number.')


def _characters(one: dict[str, Any]) -> int:
    total = 0
    for name in ("name", "description"):
        texts = [one.get(name) or "", *(one.get(f"{name}_localizations") or {}).values()]
        total += max(len(str(text)) for text in texts)
    for choice in one.get("choices") or []:
        texts = [choice.get("name") or "", *(choice.get("name_localizations") or {}).values()]
        total += max(len(str(text)) for text in texts) + len(str(choice.get("value") or ""))
    return total + sum(_characters(option) for option in one.get("options") or [])
