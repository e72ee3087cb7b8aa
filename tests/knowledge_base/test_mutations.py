"""Whatever is done to valid YAML, it loads or its faults are told: nothing else ever happens."""

from __future__ import annotations

import tempfile
from pathlib import Path
from textwrap import dedent

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import InvalidEvent
from bot.knowledge_base.load import load_event
from tests.knowledge_base.event_folder import VALID

FILES = {name: dedent(content) for name, content in VALID.items()} | {
    "reminders": "reminders:\n  lead_minutes: [60, 10]\n  by_kind: {keynote: [30]}\n",
    "questions": "questions:\n  - {question: Where?, now: 2026-05-04 10:00, contains: [Hall]}\n",
    "discord": "server: 5\nroles: {organisers: staff}\nlanguages: {hall: en}\n",
    "changes": "changes: [{session: tides, start: 2026-05-04 10:00, by: Ana}]\n",
    "answers": (
        "topics:\n  - {id: fees, title: {en: F, fr: G}, covers: [fees],\n"
        "     answer: {text: Free., source: them, as_of: 2026-01-01, status: provisional},\n"
        "     phrasings: {en: [how much]}}\n"
    ),
}
ODD = st.sampled_from(
    [
        "", " ", "\n", "\t", "\x00", "\ufeff", "é", "\u202e", "😀", "\u2028", "\x85", "'", '"', "`",
        "@", "%", "!", "!!int ", "!!python/object:x ", "&a ", "*a ", "<<: ", "? ", "- - ", ": ",
        "{", "}", "[", "]", ",", "|", ">", "#", " #", "---\n", "...\n", "null", "~", "no", "1e999",
        "9" * 400, "-1", "0", "0x7F", "10:30", "24:00", "2026-02-30", "9999-12-31 23:59",
        "0001-01-01 00:00", "{status: not_published}", "{value: x}", "{text: {en: x}}", "[[[[[[",
        "id: ana", "en: x", "x" * 300, "\\", '"\\ud800"', '"\\0"', "<text>", "[key]", "<fact>: 1",
        "start", "title: ", "{}", "[]", "people:\n", "Europe/Paris", "../x", "true",
    ]
)  # fmt: skip


def check(files: dict[str, bytes]) -> None:
    """Load a folder of these files: it works, or every fault is told in full."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            (Path(folder) / f"{name}.yaml").write_bytes(content)
        try:
            load_event(Path(folder))
        except InvalidEvent as error:
            lines = {f"{name}.yaml": content.count(b"\n") + 2 for name, content in files.items()}
            told = [fault for fault in error.faults if not fault.is_warning]
            assert told
            for fault in error.faults:
                assert fault.field
                assert fault.problem
                assert fault.remedy
                assert "\n" not in str(fault)
                # a line may also end with U+0085, U+2028 or U+2029, which only YAML counts
                assert 0 <= fault.line <= lines[fault.file] + 8
                assert fault.column >= 0


def encoded(**changed: bytes) -> dict[str, bytes]:
    return {name: content.encode() for name, content in FILES.items()} | changed


def test_unchanged_files_are_valid(tmp_path: Path) -> None:
    for name, content in encoded().items():
        (tmp_path / f"{name}.yaml").write_bytes(content)
    load_event(tmp_path)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_replaced_stretch_of_text(name: str, data: st.DataObject) -> None:
    content = FILES[name]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(start, min(len(content), start + 25)))
        content = content[:start] + data.draw(ODD) + content[end:]
    check(encoded(**{name: content.encode()}))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_replaced_value_or_key(name: str, data: st.DataObject) -> None:
    lines = FILES[name].splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    key, colon, value = lines[at].partition(":")
    if data.draw(st.booleans()):
        value = " " + data.draw(ODD)
    else:
        key = key[: len(key) - len(key.lstrip(" -"))] + data.draw(ODD)
    lines[at] = key + colon + value
    check(encoded(**{name: "\n".join(lines).encode()}))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_moved_doubled_or_dropped_lines(name: str, data: st.DataObject) -> None:
    lines = FILES[name].splitlines()
    positions = st.lists(st.integers(0, len(lines) - 1), max_size=2 * len(lines))
    kept = [lines[at] for at in data.draw(positions)]
    if data.draw(st.booleans()):
        kept = [lines[at] for at in range(len(lines)) if lines[at] not in kept[:2]]
    check(encoded(**{name: "\n".join(kept).encode()}))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_damaged_bytes(name: str, data: st.DataObject) -> None:
    content = FILES[name].encode()
    at = data.draw(st.integers(0, len(content)))
    damage = data.draw(st.binary(max_size=8))
    check(encoded(**{name: content[:at] + damage + content[at + len(damage) :]}))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.text(max_size=200))
def test_any_text_at_all(name: str, content: str) -> None:
    check(encoded(**{name: content.encode("utf-8", "surrogatepass")}))
