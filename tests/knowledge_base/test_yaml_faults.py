from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from bot.errors import InvalidEvent
from bot.knowledge_base.load import load_event
from bot.knowledge_base.yaml_reading import read_text
from tests.knowledge_base.event_folder import (
    event_yaml,
    faults_of,
    load,
    session_yaml,
    warnings_of,
    write_event,
)

if TYPE_CHECKING:
    from pathlib import Path

SAVE_AS = 'save it again as "UTF-8" (without BOM) in your editor'


def faults_of_bytes(folder: Path, content: bytes) -> list[str]:
    write_event(folder)
    (folder / "event.yaml").write_bytes(content)
    with pytest.raises(InvalidEvent) as caught:
        load_event(folder)
    return [str(fault) for fault in caught.value.faults if fault.file == "event.yaml"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("name: x".encode("utf-16"), "1:1: (file): is saved as UTF-16"),
        ("name: x".encode("utf-32"), "1:1: (file): is saved as UTF-32"),
        (
            "name: x\nabout: é, à".encode("latin-1"),
            "2:8: (file): holds the byte 0xe9, which is not UTF-8 text",
        ),
    ],
)
def test_wrong_encoding_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    assert faults_of_bytes(tmp_path, content) == [f"event.yaml:{expected}; {SAVE_AS}"]


def test_every_control_character_is_named(tmp_path: Path) -> None:
    delete = "delete it (it often comes with text pasted from another program)"
    assert faults_of_bytes(tmp_path, b"name: a\x00b\nabout: \x07") == [
        f"event.yaml:1:8: (file): holds the invisible control character U+0000; {delete}",
        f"event.yaml:2:8: (file): holds the invisible control character U+0007; {delete}",
    ]


def test_control_characters_of_one_line_are_one_fault(tmp_path: Path) -> None:
    found = faults_of_bytes(tmp_path, b"name: " + b"a\x07" * 3000 + b"\n" + b"\x07" * 3000)
    assert [fault.partition("holds")[0] for fault in found] == [
        "event.yaml:1:8: (file): ",
        "event.yaml:2:1: (file): ",
    ]


@pytest.mark.parametrize("zeros", [4096, 3_000_000])
def test_file_that_the_disk_filled_with_zeros_is_one_fault(tmp_path: Path, zeros: int) -> None:
    (found,) = faults_of_bytes(tmp_path, b"name: x\nabout: y" + b"\0" * zeros)
    assert found.startswith("event.yaml:2:1: (file): is full of zero bytes from here on, as after")


def test_versions_that_git_could_not_merge_are_one_fault(tmp_path: Path) -> None:
    content = b"name: x\n<<<<<<< HEAD\nabout: y\n=======\nabout: z\n>>>>>>> other\n"
    (found,) = faults_of_bytes(tmp_path, content)
    assert found.startswith("event.yaml:2:1: (file): holds two versions, which git could not merge")


def test_escaped_control_character_is_refused(tmp_path: Path) -> None:
    assert faults_of(tmp_path, event=event_yaml(name=r'"a\0b"')) == [
        "event.yaml:2:7: name: holds the control character U+0000; delete it"
    ]


def test_too_large_file_is_refused(tmp_path: Path) -> None:
    assert faults_of_bytes(tmp_path, b"# " + b"x" * 5_000_000) == [
        "event.yaml: is larger than 5 MB; keep only the event's facts in it"
    ]


def test_every_tab_in_the_indentation_is_named(tmp_path: Path) -> None:
    spaces = "a tab stands in the indentation; use spaces (two for each level)"
    people = "people:\n\t- id: ana\n\t  name: A\n\t- {id: bo, name: B}\n"
    assert faults_of(tmp_path, people=people) == [
        f"people.yaml:{line}:1: (file): {spaces}" for line in (2, 3, 4)
    ]


def test_tab_within_a_text_is_accepted(tmp_path: Path) -> None:
    event = load(tmp_path, event=event_yaml(name="Harbour\tLights")).event
    assert event.name.value is not None
    assert event.name.value.get("en") == "Harbour\tLights"


@pytest.mark.parametrize(
    ("content", "place", "problem", "remedy"),
    [
        (
            "name: Harbour: Lights", "1:14",
            "is not valid YAML here (mapping values are not allowed in this context)",
            "if the text holds a colon, put the text between double quotes",
        ),
        (
            "name: @home", "1:7",
            "is not valid YAML here (found character that cannot start any token)",
            "if the text begins with a special character, put the text between double quotes",
        ),
        (
            'name: "open', "1:12",
            "is not valid YAML here (found unexpected end of stream)",
            "close the quote or bracket that is still open",
        ),
        (
            "name: *star", "1:7",
            "is not valid YAML here (found undefined alias)",
            "if the text begins with *, put the text between double quotes",
        ),
        (
            "name: x\n---\nname: y", "2:1",
            "is not valid YAML here (but found another document)",
            "keep everything in one document: delete the line `---`",
        ),
        ("", "", "is empty", "copy it from knowledge/example and fill it in"),
        ("# only a comment\n", "", "is empty", "copy it from knowledge/example and fill it in"),
        ("- a\n- b\n", "1:1", "does not begin with `key: value` lines", "write a key and a colon"),
        ("just words", "1:1", "does not begin with `key: value` lines", "write a key and a colon"),
    ],
)  # fmt: skip
def test_unreadable_file_is_explained(content: str, place: str, problem: str, remedy: str) -> None:
    document, faults = read_text("event.yaml", content)
    assert document is None
    where = f"event.yaml:{place}: (file)" if place else "event.yaml"
    assert [str(fault) for fault in faults] == [f"{where}: {problem}; {remedy}"]


@pytest.mark.parametrize(
    ("file", "keys"),
    [
        ("people.yaml", "`people:`"), ("programme.yaml", "`sessions:` or `rooms:` or `tracks:`"),
        ("my-questions.yaml", "`questions:`"), ("answers.yaml", "`topics:`"),
    ],
)  # fmt: skip
def test_list_without_a_key_is_told_which_one_it_needs(file: str, keys: str) -> None:
    document, faults = read_text(file, "- question: when?\n")
    assert document is None
    assert [str(fault) for fault in faults] == [
        f"{file}:1:1: (file): is a list without a key; put {keys} in a line above it"
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("channels:\n  reminders: #reminders\n", "2:3: channels.reminders"),
        ("roles:\n  - #helpers\n", "2:4: roles[1]"),
    ],
)
def test_value_that_is_a_note_is_told_as_that(text: str, where: str) -> None:
    _, faults = read_text("discord.yaml", text)
    (told,) = map(str, faults)
    word = text.split("#")[1].strip()
    assert told.startswith(f"discord.yaml:{where}: nothing stands after the ")
    assert f'# begins a note ("#{word}"); if that is the' in told


def test_duplicate_key_is_refused_at_its_second_place(tmp_path: Path) -> None:
    assert faults_of(tmp_path, event=event_yaml("name: Other\n")) == [
        (
            'event.yaml:6:1: name: the key "name" stands here again (first on line 2); '
            "keep one of the two, or begin the new entry with a dash (`- `)"
        )
    ]


def test_odd_key_is_shown_on_one_line_without_invisible_characters(tmp_path: Path) -> None:
    assert faults_of(tmp_path, event=event_yaml('"a\\n\\u202Eb": x\n'))[0].startswith(
        'event.yaml:6:1: a b: there is no key "a b" here; use one of: '
    )


@pytest.mark.parametrize("tag", ["!!python/object:os.system", "!secret", "!!binary", "!<x>"])
def test_unknown_tag_is_refused(tmp_path: Path, tag: str) -> None:
    shown = "x" if tag == "!<x>" else tag
    assert faults_of(tmp_path, event=event_yaml(name=f"{tag} hello")) == [
        (
            f'event.yaml:2:7: name: the tag "{shown}" is not allowed; '
            "delete it (if the text begins with !, put it between double quotes)"
        )
    ]


def test_alias_repeats_a_value(tmp_path: Path) -> None:
    about = load(tmp_path, event=event_yaml("about: *n\n", name="&n Harbour Lights")).event.about
    assert about is not None
    assert about.value is not None
    assert about.value.get("en") == "Harbour Lights"


def test_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    document, (fault,) = read_text("event.yaml", "\n".join(lines))
    assert document is None
    assert fault.problem == "aliases (*) unfold to more than 300000 values"


def test_alias_within_itself_is_refused() -> None:
    document, (fault,) = read_text("event.yaml", "a: &a [*a]")
    assert document is None
    assert fault.problem == "aliases (*) nest more than 30 levels deep"


@pytest.mark.parametrize("opening", ["[", "{", "[{", "{a: ", "- ", "? ", "- ? ", "!!seq [", "[\n "])
def test_deep_nesting_is_refused(opening: str) -> None:
    document, (fault,) = read_text("event.yaml", "a:\n " + opening * 100_000)
    assert document is None
    assert fault.problem == "is not valid YAML here (more than 30 levels of nesting)"


def test_too_many_values_are_refused() -> None:
    document, (fault,) = read_text("event.yaml", "a: [" + "x," * 300_001 + "]")
    assert document is None
    assert "more than 300000 values" in fault.problem


def test_list_as_key_is_refused() -> None:
    _, (fault,) = read_text("event.yaml", "? [a, b]\n: c\nname: x")
    assert str(fault) == (
        "event.yaml:1:3: (file): has a list or a group as its key; write a word as the key"
    )


def test_empty_value_is_a_fault_and_not_also_a_missing_key(tmp_path: Path) -> None:
    assert faults_of(tmp_path, event=event_yaml("theme:\n", name=" ")) == [
        (
            "event.yaml:2:1: name: nothing stands after the colon; "
            "write the value, delete the line, or write {status: not_published}"
        ),
        (
            "event.yaml:6:1: theme: nothing stands after the colon; "
            "write the value, delete the line, or write {status: not_published}"
        ),
    ]


def test_comma_of_a_text_within_braces_is_told_as_one() -> None:
    _, (fault,) = read_text("event.yaml", "theme: {en: Outdoors, behind the hall., fr: Dehors}")
    assert str(fault) == (
        "event.yaml:1:23: theme.behind the hall.: has no colon; inside braces a comma begins a new "
        "entry; put a text that holds a comma between double quotes"
    )


def test_unreadable_path_is_a_fault(tmp_path: Path) -> None:
    write_event(tmp_path, people="")
    (tmp_path / "people.yaml").mkdir()
    with pytest.raises(InvalidEvent) as caught:
        load_event(tmp_path)
    assert [str(fault) for fault in caught.value.faults] == [
        ("people.yaml: cannot be read (Is a directory); check that it is a file you may read")
    ]


def test_faults_of_every_file_come_in_one_run(tmp_path: Path) -> None:
    faults = faults_of(
        tmp_path,
        event=event_yaml(timezone="Mars/Olympus"),
        people="people: [",
        contacts="contacts:\n  - id: desk\n",
        topics="topics:\n  - {id: wifi, title: '', answer: x, contact: dex}\n",
    )
    assert [fault.split(": ")[0] for fault in faults] == [
        "contacts.yaml:2:5", "event.yaml:3:11", "people.yaml:2:1",
        "topics.yaml:2:23", "topics.yaml:2:47",
    ]  # fmt: skip


def test_byte_order_mark_is_harmless(tmp_path: Path) -> None:
    write_event(tmp_path)
    path = tmp_path / "event.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load_event(tmp_path).warnings == ()


def test_pipe_is_named_and_never_waited_for(tmp_path: Path) -> None:
    write_event(tmp_path, people="")
    os.mkfifo(tmp_path / "people.yaml")
    assert faults_of(tmp_path, people="") == [
        ("people.yaml: is a pipe, a socket or a device, not a file; put a text file in its place")
    ]


BROKEN = """\
people:
  - id: ana
    name: Ana: Lima
  - id: bo
    name: Bo
    emial: bo@example.org
  - id: cy
    name: "Cy
  - id: dora
    name: @dora
  - id: eva
    organisation: nowhere
"""


def test_fault_of_syntax_hides_nothing_but_its_own_entry(tmp_path: Path) -> None:
    programme = session_yaml("people: [ana, cy, dora, fay]\n    room: nowhere")
    found = faults_of(tmp_path, people=BROKEN, programme=programme)
    assert [fault.split("; ")[0] for fault in found] == [
        (
            "people.yaml:3:14: (file): is not valid YAML here "
            "(mapping values are not allowed in this context)"
        ),
        'people.yaml:6:5: people.bo.emial: there is no key "emial" here',
        "people.yaml:8:11: (file): a quote is opened here and not closed",
        (
            "people.yaml:10:11: (file): is not valid YAML here "
            "(found character that cannot start any token)"
        ),
        "people.yaml:11:5: people.eva.name: `name` is missing",
        'people.yaml:12:19: people.eva.organisation: there is no "nowhere" in `organisations`',
        'programme.yaml:4:29: sessions.a.people[4]: there is no "fay" in `people`',
        'programme.yaml:5:11: sessions.a.room: there is no "nowhere" in `rooms`',
    ]


def test_broken_line_of_the_event_hides_no_other(tmp_path: Path) -> None:
    event = event_yaml("about: one: two\n", timezone="Mars/Olympus", name="")
    assert [fault.split("; ")[0] for fault in faults_of(tmp_path, event=event)] == [
        "event.yaml:1:1: name: `name` is missing",
        'event.yaml:2:11: timezone: "Mars/Olympus" is not a time zone',
        (
            "event.yaml:5:11: (file): is not valid YAML here "
            "(mapping values are not allowed in this context)"
        ),
    ]


def test_what_is_in_a_misspelt_section_is_checked_and_referred_to(tmp_path: Path) -> None:
    event = event_yaml("organizations: [{id: institute, name: I, link: x}]\n", organisations="")
    assert [fault.split("; ")[-1] for fault in faults_of(tmp_path, event=event)][:1] == [
        'did you mean "organisations"?'
    ]
    assert len(faults_of(tmp_path, event=event)) == 2


@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", "\u202f"])
def test_no_break_blanks_are_named(tmp_path: Path, blank: str) -> None:
    people = f"people:\n  -{blank}id: ana\n  {blank} name: Ana\n  - {{id: bo, name: Bo}}\n"
    named = f"a no-break blank (U+{ord(blank):04X}) stands"
    assert [fault.split("; ")[0] for fault in faults_of(tmp_path, people=people)] == [
        f"people.yaml:2:4: (file): {named} after the dash",
        f"people.yaml:3:3: (file): {named} in the indentation",
    ]


def test_odd_blanks_within_a_text_are_accepted(tmp_path: Path) -> None:
    about = "about: |\n  Ana\u00a0: one\n  \u00a0- two\n  \tthree\n"
    assert load(tmp_path, event=event_yaml(about)).warnings == ()


@pytest.mark.parametrize("word", ["Null", "null", "~"])
def test_word_for_nothing_is_named_as_such(tmp_path: Path, word: str) -> None:
    people = f"people:\n  - {{id: ana, name: {word}}}\n  - {{id: bo, name: Bo}}\n"
    assert faults_of(tmp_path, people=people) == [
        (
            f'people.yaml:2:15: people.ana.name: "{word}" means that there is nothing; '
            "put it between double quotes if it is a text, or delete the line"
        )
    ]


def test_text_that_ends_at_a_hash_or_stands_between_curly_quotes_is_a_warning(
    tmp_path: Path,
) -> None:
    programme = "sessions:\n  - id: a\n    title: Learning C # by example\n    kind: talk # sure\n"
    warnings = warnings_of(tmp_path, programme=programme, event=event_yaml(name="“Harbour”"))
    assert [warning.split("; ")[0] for warning in warnings] == [
        "event.yaml:2:7: name: stands between curly quotes, which are shown as they are",
        (
            'programme.yaml:3:12: sessions.a.title: ends before "# by example", '
            "which is a comment to YAML"
        ),
    ]
