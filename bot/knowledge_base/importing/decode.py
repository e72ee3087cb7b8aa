"""JSON, YAML, XML and texts of strangers, decoded within limits, never trusted."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import yaml
from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.script_data import written_as_json

LARGEST = 40 * 1024 * 1024
"""Bytes that a source may have."""

LARGEST_YAML = 4 * 1024 * 1024
"""Bytes of a list in YAML: hundreds of sessions have a tenth of it."""

_NAMED = re.compile(
    r"\s*(?:(?:export\s+)?(?:(?:var|let|const)\s+|(?:window|self|globalThis|module)\.)(?P<name>[\w.$]+)"
    r"(?:\s*:\s*[\w.$<>\[\]|, ]+?)?\s*="
    r"|export\s+default|(?P<call>[A-Za-z_$][\w.$]*)\()\s*(?=[\[{])"
)
"""What names data in a script, or hands it to a function (JSONP)."""

_EXPORTED = re.compile(
    r"(?:export\s+default\s+[\w$]+|export\s*\{[\w$,\s]*\}|module\.exports\s*=\s*[\w$]+)?;?"
)
"""What hands what was named above to other scripts."""

_REMARKS_BEFORE = re.compile(r"\A(?:\s*(?://[^\n]*(?:\n|\Z)|/\*.*?\*/))+", re.DOTALL)
"""What a script says of itself before its data."""

_LONGEST_QUOTE = 60
_QUOTED_IN_YAML = "@`%&*!|>[]{}"
"""Signs with which a text in YAML begins only between quotation marks."""

_BEHIND_NAMED = " \t\r\n;)"
_SCRIPT = re.compile(
    r"\s*(?:import\s+[\w*{'\"]|export\s|(?:var|let|const)\s+[\w$]+\s*=|function\b|['\"]use strict)"
)
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def check_size(data: bytes) -> None:
    """Refuse what is empty or too large. Raises UnreadableProgramme."""
    if not data.strip():
        raise UnreadableProgramme("The source is empty; look whether it was saved completely.")
    if len(data) > LARGEST:
        raise UnreadableProgramme(
            f"The source has {len(data) // 1024 // 1024} MB; "
            f"a programme may have {LARGEST // 1024 // 1024} MB at most."
        )


def decode_text(data: bytes) -> str:
    """Return bytes as text: by their mark, else as UTF-8, else as Windows writes in some script."""
    wide = _wide_charset(data)
    if wide:
        return data.decode(wide, "replace").lstrip("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:  # the head of a longer text, cut within a letter
            return data[: error.start].decode("utf-8-sig")
    return data.decode(_windows_charset(data), "replace")


def _wide_charset(data: bytes) -> str:
    """Return the charset of letters of two or four bytes; empty for any other."""
    if data[:4] in {b"\xff\xfe\0\0", b"\0\0\xfe\xff"}:
        return "utf-32"
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "utf-16"
    zeros = [not byte for byte in data[:4]]
    if zeros == [False, True, False, True]:
        return "utf-16-le"
    return "utf-16-be" if zeros == [True, False, True, False] else ""


def _windows_charset(data: bytes) -> str:
    """Return the charset that Windows most likely wrote a text in, by which bytes it has.

    In Western texts letters beyond ASCII stand alone; in others they make whole words.
    """
    words = re.findall(rb"[\x80-\xff]+", data[:20_000])
    count = sum(map(len, words))
    if count < 2.5 * len(words):
        return "cp1252"
    small = sum(byte >= 0xE0 for word in words for byte in word)
    if small > 0.6 * count:
        return "cp1251"  # small letters of Russian
    if sum(len(word) % 2 for word in words) > 0.1 * len(words):
        return "cp1256"  # of the others only Arabic has one byte a letter
    text = b" ".join(words)
    for charset, first, last in (("cp949", 0xAC00, 0xD7A3), ("gb18030", 0x4E00, 0x9FFF)):
        letters = text.decode(charset, "replace").replace(" ", "")
        own = sum(first <= ord(letter) <= last for letter in letters)
        if own > 0.8 * len(letters):
            return charset
    return "cp1256"


def decode_json(data: bytes) -> Any:
    """Return the data of a JSON text, or of a script that only names it: "var talks = [...];".

    What scripts write and JSON does not allow, such as keys without quotation marks, is read, too.
    Raises UnreadableProgramme with the place of the fault.
    """
    text = _REMARKS_BEFORE.sub("", decode_text(data))
    try:
        return _json_or_script(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise UnreadableProgramme(
            f"The source is not valid JSON at {where} ({error.msg}); fetch or export it again."
        ) from None
    except RecursionError:
        raise UnreadableProgramme(
            "The source is JSON nested too deeply for a programme; export it again."
        ) from None
    except ValueError:  # a number of more digits than Python reads
        raise UnreadableProgramme(
            "The source is JSON with a number no programme holds; export it again."
        ) from None


def _json_or_script(text: str) -> Any:
    named = _NAMED.match(text)
    begins = named.end() if named else 0
    try:
        return _named_in_script(text) if named else json.loads(text)
    except json.JSONDecodeError as error:
        plain = text[:begins] + written_as_json(text[begins:])
        if plain == text:
            raise
        try:
            return _named_in_script(plain) if named else json.loads(plain)
        except json.JSONDecodeError:
            raise error from None


def _named_in_script(text: str) -> Any:
    """Return the data that a script names, by name where it names several."""
    found: dict[str, Any] = {}
    at = 0
    decoder = json.JSONDecoder()
    while named := _NAMED.match(text, at):
        name = named["name"] or named["call"] or "data"
        found[name.rpartition(".")[2]], at = decoder.raw_decode(text, named.end())
        at += len(text[at:]) - len(text[at:].lstrip(_BEHIND_NAMED))
    if not _EXPORTED.fullmatch(text[at:].strip()):
        raise json.JSONDecodeError("a script with more than data", text, at)
    return found if len(found) > 1 else next(iter(found.values()))


def looks_like_script(text: str) -> bool:
    """Whether a text begins as a program does."""
    return _SCRIPT.match(text) is not None


def decode_yaml(data: bytes, about: str) -> Any:
    """Return the data of a YAML text, all values as texts; `about` begins what is said of faults.

    Raises UnreadableProgramme.
    """
    if len(data) > LARGEST_YAML:
        raise UnreadableProgramme(
            f"{about} has {len(data) // 1024 // 1024} MB; "
            f"it may have {LARGEST_YAML // 1024 // 1024} MB at most."
        )
    text = decode_text(data).expandtabs(4)
    try:
        # An alias may stand for a thousand others, and no such list needs one.
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=_Loader)):
            raise UnreadableProgramme(f"{about} uses YAML aliases (`*`), which no programme needs.")
        return yaml.load(text, _Loader)  # noqa: S506 - it makes nothing but texts
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = " ".join(str(error.problem).split())
        raise UnreadableProgramme(
            f"{about} is not valid YAML at line {line} ({problem}){_shown(text, line)}."
        ) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise UnreadableProgramme(f"{about} is not valid YAML; fetch it again.") from None


def _shown(text: str, number: int) -> str:
    """Return what stands on a line of a YAML, and what to do about it."""
    lines = text.splitlines()[:number]
    line = lines[-1].strip()[:_LONGEST_QUOTE] if lines else ""
    key, colon, value = line.partition(": ")
    if not line:
        return "; fetch it again"
    if colon and (": " in value or value[:1] in _QUOTED_IN_YAML):
        return f', "{line}"; put quotation marks around what stands behind "{key}:"'
    return f', "{line}"; correct that line, or fetch it again'


def decode_xml(data: bytes) -> Element:
    """Return the outermost element of an XML. Raises UnreadableProgramme."""
    try:
        root: Element = ElementTree.fromstring(data, forbid_dtd=False)
    except ParseError as error:
        line, column = error.position
        raise UnreadableProgramme(
            f"The source is not valid XML at line {line}, column {column + 1}; "
            "fetch or export it again."
        ) from None
    except DefusedXmlException:
        raise UnreadableProgramme(
            "The source is XML that defines entities, which no programme needs; export it again."
        ) from None
    except (ValueError, LookupError, RecursionError):  # charsets nobody knows
        raise UnreadableProgramme(
            "The source is XML in an encoding that cannot be read; save it as UTF-8."
        ) from None
    return root


def as_map(value: Any) -> Mapping[str, Any]:
    """Return a mapping, empty for anything else."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """Return a list, empty for anything else; of a mapping, its values."""
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def as_maps(value: Any) -> list[Mapping[str, Any]]:
    """Return the mappings of a list."""
    return [entry for entry in as_list(value) if isinstance(entry, dict)]


def first_of(entry: Mapping[str, Any], *keys: str) -> Any:
    """Return the value of the first key that is there and not empty."""
    for key in keys:
        value = entry.get(key)
        if value not in (None, "", [], {}):
            return value
    return None


def starts_like_json(data: bytes) -> bool:
    """Whether bytes may be JSON."""
    head = _REMARKS_BEFORE.sub("", decode_text(data[:2_000]))
    return re.match(r"\s*[\[{]", head) is not None or _NAMED.match(head) is not None
