"""The bytes of a YAML file become text, or located faults: size, encoding, characters."""

from __future__ import annotations

import codecs
import re
import stat
from typing import TYPE_CHECKING

from bot.errors import Fault

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 5_000_000
WHOLE_FILE = "(file)"
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
ZEROS = "\0" * 64
"""What nobody typed: a file system fills a file so that was not written to its end."""

MERGE = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)
"""How git marks where it could not merge."""

_SAVE_AS_UTF8 = 'save it again as "UTF-8" (without BOM) in your editor'
_BOMS = (  # that of UTF-8 is harmless
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decode_file(path: Path) -> tuple[str, list[Fault]]:
    """Return the text of a file, or an empty text and what is wrong with it."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            # To read one would wait for somebody to write.
            return "", [
                Fault(
                    path.name, 0, 0, WHOLE_FILE,
                    "is a pipe, a socket or a device, not a file", "put a text file in its place",
                )
            ]  # fmt: skip
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        return "", [
            Fault(
                path.name, 0, 0, WHOLE_FILE,
                f"cannot be read ({reason})", "check that it is a file you may read",
            )
        ]  # fmt: skip
    return decode_bytes(path.name, content)


def decode_bytes(file: str, content: bytes) -> tuple[str, list[Fault]]:
    """Return the text of a file's content, or an empty text and what is wrong with it."""
    if len(content) > MAX_BYTES:
        return "", [
            Fault(
                file, 0, 0, WHOLE_FILE,
                f"is larger than {MAX_BYTES // 1_000_000} MB", "keep only the event's facts in it",
            )
        ]  # fmt: skip
    for bom, name in _BOMS:
        if content.startswith(bom):
            return "", [Fault(file, 1, 1, WHOLE_FILE, f"is saved as {name}", _SAVE_AS_UTF8)]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        start = before.rfind(b"\n") + 1
        column = len(before[start:].decode("utf-8")) + 1
        problem = f"holds the byte 0x{content[error.start]:02x}, which is not UTF-8 text"
        return "", [Fault(file, line, column, WHOLE_FILE, problem, _SAVE_AS_UTF8)]
    faults = _name_characters(file, text) or _name_merge(file, text)
    return ("" if faults else text), faults


def _name_merge(file: str, text: str) -> list[Fault]:
    """Return the fault that git has left two versions of something in a file."""
    found = MERGE.search(text)
    if found is None:
        return []
    line = text.count("\n", 0, found.start()) + 1
    remedy = "keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
    return [
        Fault(file, line, 1, WHOLE_FILE, "holds two versions, which git could not merge", remedy)
    ]


def _name_characters(file: str, text: str) -> list[Fault]:
    """Return the first invisible character of each line that has one, or that all are zeros."""
    zeros = text.find(ZEROS)
    if zeros >= 0:
        line = text.count("\n", 0, zeros) + 1
        problem = "is full of zero bytes from here on, as after a power cut or on a full disk"
        return [Fault(file, line, 1, WHOLE_FILE, problem, "save it again, or take a copy of it")]
    lines = enumerate(text.split("\n"), 1)
    found = ((number, UNPRINTABLE.search(line)) for number, line in lines)
    return [
        Fault(
            file, number, match.start() + 1, WHOLE_FILE,
            f"holds the invisible control character U+{ord(match[0]):04X}",
            "delete it (it often comes with text pasted from another program)",
        )
        for number, match in found
        if match is not None
    ]  # fmt: skip
