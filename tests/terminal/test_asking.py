from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.cli import main
from bot.core.models import AnswerStatus
from bot.languages import LANGUAGES
from bot.terminal.conversation import typed_lines
from tests.sample_event import write_sample_event
from tests.terminal.processes import ROOT, environment, run, start
from tests.timeouts import PATIENCE

KEYS = ["status", "text", "language", "sources", "sessions", "people", "suggestions", "confidence"]
EVE = "2026-05-03T12:00"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("events") / "harbour-lights"
    folder.mkdir()
    return write_sample_event(folder)


def test_ask_prints_the_answer_alone(folder: Path) -> None:
    done = run("ask", "--event", folder, "--now", EVE, "What is the theme?")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Keeping the lamps lit" in done.stdout


def test_ask_as_json_holds_all_of_an_answer(folder: Path) -> None:
    done = run("ask", "--json", "--event", folder, "--lang", "fr", "venue?")
    record = json.loads(done.stdout)
    assert (done.returncode, list(record)) == (0, KEYS)
    assert (record["status"], record["language"]) == ("answered", "fr")
    assert record["sources"][0]["file"] == "event.yaml"


OF_OTHER_COMMANDS = {
    *("alembic", "discord", "icalendar", "jinja2", "openpyxl", "prometheus_client"),
    *("prompt_toolkit", "rich", "sqlalchemy"),
}


def test_one_question_imports_nothing_that_only_other_commands_need(folder: Path) -> None:
    program = f"""
import sys
from bot.cli import main
status = main(["ask", "--event", {str(folder)!r}, "What is the theme?"])
print(status, sorted({OF_OTHER_COMMANDS!r} & sys.modules.keys()))
"""
    done = subprocess.run(  # noqa: S603 - our own program, no shell
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().splitlines()[-1] == "0 []"


LINES = [
    ('{"id": 1, "question": "who opens?"}', "Ana Lima"),
    ("", None),
    ("   ", None),
    ('{"id": "a", "turns": ["who gives the keynote?", "and where?"]}', "Great Hall"),
    ('{"id": 2, "question": "is it today?", "now": "2026-05-04T09:10"}', "Yes"),
    ('{"id": 3, "question": "where?", "lang": "fr"}', "Harbour House"),
    ('{"id": 4, "question": "where?", "lang": "de"}', "error"),
    ('{"id": 5, "question": "where?", "lang": 7}', "error"),
    ('{"id": 6, "question": "where?", "now": "soon"}', "error"),
    ('{"id": 7, "question": "where?", "now": 5}', "error"),
    ('{"id": 8, "question": "where?", "now": "0001-01-01T00:00:00+14:00"}', "error"),
    ('{"id": 9, "question": 5}', "error"),
    ('{"id": 10}', "error"),
    ('{"id": 11, "turns": []}', "error"),
    ('{"id": 12, "turns": "where?"}', "error"),
    ('{"id": 13, "turns": [1]}', "error"),
    ("not json", "error"),
    ("[1]", "error"),
    ("null", "error"),
    ('"where?"', "error"),
    ("[" * 100_000, "error"),
    ('{"id": 1e999, "question": "wifi?"}', "error"),
    ('{"id": %s, "question": "wifi?"}' % ("9" * 5_000), "error"),
    ('{"id": {"x": [1]}, "question": "wifi?"}', "Lamp"),
    ('{"id": "\\ud800", "question": "\\ud800\\u0000 wifi?"}\r', "Lamp"),
]


def test_batch_answers_line_by_line_in_order(folder: Path) -> None:
    typed = "\n".join(line for line, _ in LINES).encode("utf-8-sig") + b"\n\xff\xfe\n"
    typed += b'{"id": "last", "question": "wifi?"}'
    done = run("ask", "--batch", "--event", folder, "--now", EVE, typed=typed)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    wanted = [part for _, part in LINES if part] + ["error", "Lamp"]
    assert (done.returncode, done.stderr, len(records)) == (0, "", len(wanted))
    for record, part in zip(records, wanted, strict=True):
        if part == "error":
            assert list(record) == ["id", "error"], record
        else:
            assert list(record) == ["id", *KEYS], record
            assert part in record["text"], record
    assert [r["id"] for r in records] == [
        *(1, "a", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
        *(None, None, None, None, None),
        *(None, None),
        *({"x": [1]}, "\ud800", None, "last"),
    ]


def test_batch_says_in_words_what_is_wrong_with_a_line(folder: Path) -> None:
    lines = ("[" * 100_000, '{"id": %s}' % ("9" * 5_000), '{"id": NaN}')
    done = run("ask", "--batch", "--event", folder, typed="\n".join(lines).encode())
    assert [json.loads(line)["error"] for line in done.stdout.splitlines()] == [
        "its lists or objects are nested too deeply",
        "a number in it is too long",
        "not valid JSON: NaN is no number of it",
    ]


def test_colour_pasted_into_a_line_is_left_out() -> None:
    with create_pipe_input() as pasted, create_app_session(input=pasted, output=DummyOutput()):
        pasted.send_text("\x1b[31mwhere?\r")
        assert next(typed_lines()) == "where?"


def test_batch_whose_reader_leaves_ends_quietly(folder: Path) -> None:
    question = b'{"id": 1, "question": "when?"}\n'
    with start("ask", "--batch", "--event", folder) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(question)
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(question * 3)
        process.stdin.close()
        complaint = process.stderr.read()
        code = process.wait(timeout=PATIENCE)
    assert (code, complaint) == (0, b"")


@pytest.mark.parametrize("command", [["ask", "--batch"], []])
def test_interrupt_ends_without_a_traceback(folder: Path, command: list[str]) -> None:
    with start(*command, "--event", folder) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b'{"id": 1, "question": "wifi?"}\n' if command else b"wifi?\n")
        process.stdin.flush()
        if command:
            process.stdout.readline()
        else:
            process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        complaint = process.stderr.read()
        code = process.wait(timeout=PATIENCE)
    assert code == 130
    assert b"Traceback" not in complaint


def test_piped_chat_is_one_conversation(folder: Path) -> None:
    typed = (
        "what is the theme?\n\n/lang fr\nwho gives the keynote?\n/lang xx\n/lang auto\n"
        "/now 2026-05-04T11:15\nwhat is on now?\n/now whenever\n/help\n/quit\nwifi?\n"
    )
    done = run("--event", folder, "--now", EVE, typed=typed)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Keeping the lamps lit" in done.stdout
    assert "Izumi Nakamitsu" in done.stdout
    assert "A buoy for forty euros" in done.stdout
    assert "ar, zh, ko" in done.stdout
    assert "Lamp." not in done.stdout


ENDING = [
    "quit", "Exit", "/quit", "/exit", "/q", "Quit.", "q", "quitter", "salir", "выход", "خروج",
    "退出", "종료",
]  # fmt: skip


@pytest.mark.parametrize("word", ENDING)
def test_chat_ends_at_the_word_that_ends_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], word: str
) -> None:
    typed = f"{word}\nwho gives the keynote?\n".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    code = main(["--event", str(folder), "--now", EVE])
    assert (code, *capsys.readouterr()) == (0, "", "")


def test_chat_goes_on_where_such_a_word_is_asked_about(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = "выход?\nwho gives the keynote?\n".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    assert main(["--event", str(folder), "--now", EVE]) == 0
    assert "Izumi Nakamitsu" in capsys.readouterr().out


def test_piped_chat_takes_a_number_for_a_suggestion(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["ask", "--json", "--event", str(folder), "--now", EVE]
    assert main([*arguments, "hello"]) == 0
    greeting = json.loads(capsys.readouterr().out)
    assert main([*arguments, greeting["suggestions"][1]]) == 0
    second = json.loads(capsys.readouterr().out)["text"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"hello\n2\n\xff\n")))
    assert main(["--event", str(folder), "--now", EVE]) == 0
    assert capsys.readouterr().out.startswith(f"{greeting['text']}\n{second}\n")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
FIELDS = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("id", "question", "turns", "now", "lang"), JSON)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(FIELDS | JSON, max_size=8), st.binary(max_size=60))
def test_batch_of_anything_answers_or_says_what_is_wrong(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    asked: list[Any],
    noise: bytes,
) -> None:
    lines = [json.dumps(one).encode() for one in asked] + noise.splitlines()
    lines = [b" ".join(line.split(b"\n")) for line in lines]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(lines))))
        assert main(["ask", "--batch", "--event", str(folder)]) == 0
    # A line ends with its newline alone; U+0085, which JSON may hold, ends none.
    written = [json.loads(line) for line in capsys.readouterr().out.split("\n")[:-1]]
    assert len(written) == sum(bool(line.strip()) for line in lines)
    for record in written:
        if "error" in record:
            assert list(record) == ["id", "error"]
        else:
            assert record["status"] in set(AnswerStatus)
            assert record["language"] in LANGUAGES
