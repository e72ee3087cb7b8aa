"""Commands that end before an event is asked anything."""

from __future__ import annotations

import json
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from bot.cli import main
from bot.knowledge_base.load import load_event
from bot.terminal.check import NO_CONTACT
from bot.terminal.prompt import without_flags
from tests.sample_event import write_sample_event
from tests.terminal.processes import ROOT, environment, run, start

REHEARSAL = ("--from", "2026-05-04T06:00", "--to", "2026-05-06T06:00", "--json")


@pytest.fixture(autouse=True)
def _kept_in_a_test_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EVENT", raising=False)


def test_ask_of_a_missing_event_is_one_line() -> None:
    done = run("ask", "--event", "no-such-event", "when?")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "no-such-event" in done.stderr


def test_ask_of_broken_yaml_is_a_line_for_every_fault(tmp_path: Path) -> None:
    people = "people:\n  - {id: a, nme: Ana}\n  - {id: b, name: Bo, organisation: nowhere}\n"
    broken = write_sample_event(tmp_path, people=people)
    done = run("ask", "--event", broken, "when?")
    lines = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert [line for line in lines[:-1] if ".yaml:" not in line] == []
    assert lines[-1].endswith(
        f"{len(lines) - 1} faults; nothing was loaded. Mended, they may uncover more."
    )


def test_check_of_broken_yaml_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = write_sample_event(tmp_path, topics="topics: [\n")
    assert main(["check", str(broken)]) == 1
    seen = capsys.readouterr()
    assert "topics.yaml:" in seen.err
    assert "No faults" not in seen.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask"],
        ["ask", "   "],
        ["ask", "--batch", "when?"],
        ["ask", "--now", "yesterday", "when?"],
        ["ask", "--now", "2026-13-45T10:00", "when?"],
        ["--now", "soon"],
        ["--event", "no-such-event"],
        ["check", "no-such-event"],
        ["ask", "--event", "", "when?"],
        ["ask", "--event", "a\x00b", "when?"],
    ],
)
def test_misuse_is_one_line_and_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    seen = capsys.readouterr()
    assert (seen.out, seen.err.count("\n"), seen.err[:7]) == ("", 1, "usher: ")


def test_run_without_a_token_says_so_before_it_looks_for_a_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DISCORD_TOKEN", "")
    monkeypatch.setenv("DISCORD_API_URL", "http://127.0.0.1:9/api/v10")
    assert main(["run"]) == 2
    assert capsys.readouterr().err == "usher: DISCORD_TOKEN is not set; see .env.example.\n"


def test_announcement_that_no_bot_would_send_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DISCORD_TOKEN", "")
    assert main(["announce", "--to", "hall", "--title", "Bus", "--text", "It leaves."]) == 2
    assert capsys.readouterr().err == (
        "usher: DISCORD_TOKEN is not set, so no bot would send it, and nothing was written; set it "
        "in .env, or only look with --dry-run.\n"
    )


def test_rehearsal_says_in_words_what_it_leaves_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = write_sample_event(tmp_path)
    assert main(["rehearse", "--event", str(home), *REHEARSAL[:-1]]) == 0
    *_, last = capsys.readouterr().out.splitlines()
    assert last.endswith("not sent: 2 of a cancelled session, 4 of a session without a time.")


def test_rehearsal_outside_the_event_says_when_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = write_sample_event(tmp_path)
    between = ("--from", "2026-07-01 9:00", "--to", "2026-07-02T10:00")
    assert main(["rehearse", "--event", str(home), *between]) == 0
    assert capsys.readouterr().out == (
        "0 messages between --from and --to: the event's sessions are on 2026-05-04 to "
        "2026-05-05.\n"
    )


@pytest.mark.parametrize("now", ["2026-05-04 9:00", "2026-05-04T09:00", "2026-05-04 09:00"])
def test_moment_of_a_flag_may_be_written_as_in_the_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], now: str
) -> None:
    home = write_sample_event(tmp_path)
    assert main(["ask", "--event", str(home), "--now", now, "what time is it?"]) == 0
    assert "09:00" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [["ask", "--lang", "de", "when?"], ["dance"], ["ask", "--x"], ["ask", "--\x1b[31m"]],
)
def test_flag_that_does_not_exist_ends_with_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert ("usage:" in told, "\x1b" in told) == (True, False)


def test_check_of_a_valid_event_shows_its_coverage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(write_sample_event(tmp_path))]) == 0
    shown = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["wifi", "answered"] in [line[:2] for line in shown]
    assert ["parking", "said", "to", "be", "not", "published"] in [line[:6] for line in shown]
    assert ["childcare", "no", "answer"] in shown


@pytest.mark.parametrize("names_somebody", [True, False])
def test_check_says_where_nobody_is_named_to_ask(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, names_somebody: bool
) -> None:
    folder = write_sample_event(tmp_path)
    if not names_somebody:
        (folder / "contacts.yaml").write_text("contacts: []\n", encoding="utf-8")
    assert main(["check", str(folder)]) == 0
    assert (NO_CONTACT in capsys.readouterr().out) is not names_somebody


def test_check_of_a_sample_question_answered_wrongly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_sample_event(tmp_path)
    (folder / "questions.yaml").write_text(
        "questions:\n"
        "  - {question: Where is it?, contains: [Harbour House]}\n"
        "  - {question: When is it?, contains: [Atlantis], lacks: [May]}\n",
        encoding="utf-8",
    )
    assert main(["check", str(folder)]) == 1
    shown = capsys.readouterr().out
    assert "questions.yaml:3" in shown
    assert "lacks 'Atlantis'; must not hold 'May'" in shown
    assert "1 of 2 answered as expected" in shown


def test_schema_writes_a_json_schema_for_every_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", "--to", str(tmp_path / "schemas")]) == 0
    written = sorted((tmp_path / "schemas").glob("*.schema.json"))
    assert sorted(capsys.readouterr().out.splitlines()) == [str(path) for path in written]
    assert {path.name.split(".")[0] for path in written} >= {"event", "people", "programme"}
    assert all(json.loads(path.read_text("utf-8"))["type"] == "object" for path in written)


@pytest.mark.parametrize(
    "command",
    [["rehearse", *REHEARSAL], ["rehearse", *REHEARSAL[:-1]], ["ask", "when?"], ["ask", "--help"]],
)
def test_command_ends_quietly_when_its_reader_has_gone(tmp_path: Path, command: list[str]) -> None:
    home = write_sample_event(tmp_path)
    name, *more = command
    with start(name, "--event", home, *more) as process:
        assert process.stdout is not None
        process.stdout.close()
        said = process.stderr.read() if process.stderr else b""
        code = process.wait(60)
    assert (code, said) == (0, b"")


@pytest.mark.parametrize("command", [["rehearse", *REHEARSAL], ["check"]])
def test_full_disk_is_one_sentence(tmp_path: Path, command: list[str]) -> None:
    home = write_sample_event(tmp_path)
    name, *flags = command
    event = [home] if name == "check" else ["--event", home]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(  # noqa: S603 - our own program, no shell
            [sys.executable, "-m", "bot", name, *map(str, event), *flags],
            cwd=ROOT,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (
        2,
        b"usher: The disk is full: what was to be written.\n",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ask"], "usher: Ask what? For example: "),
        (["ask", "hi", "--now", "yesterday"], "usher: --now 'yesterday' is not a moment; "),
        (["evaluate", "none.yaml"], "usher: There is no file none.yaml."),
        (
            ["evaluate", "knowledge/example/questions.yaml"],
            "usher: knowledge/example/questions.yaml holds what an event's answers must hold, ",
        ),
        (
            ["rehearse", "--from", "2026-01-02T00:00", "--to", "2026-01-01T00:00"],
            "usher: --to is before --from; swap them.",
        ),
    ],
)
def test_misuse_is_told_in_one_whole_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert told.startswith(said)
    assert (told.count("\n"), told.rstrip()[-1] in '."?') == (1, True)


@pytest.mark.parametrize("port", ["-1", "65536", "x", "99999999999", "00000065536"])
def test_port_that_is_none_is_refused(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["serve", "--port", port])
    assert f"'{port}' is not a port, which is from 1 to 65535" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["import", "a.csv", "--event", "sea", "--year", "99999999999"], "is not a year"),
        (["import", "a.csv", "--event", "sea", "--year", "27"], "is not a year"),
        (["export", "--format", "ics", "--alarm", "00000099999"], "is not a number of minutes"),
        (["import", "a.csv", "--event", "sea", "--watch", "abc"], "is not a number of seconds"),
    ],
)
def test_number_that_none_can_be_is_refused(
    flags: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(flags)
    assert ended.value.code == 2
    assert f"'{flags[-1]}' {said}" in capsys.readouterr().err


NEW = ["--name", "Sea", "--start", "2027-05-13", "--timezone", "Europe/Berlin"]


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["schema", "--to", "taken"], "taken cannot be written: File exists; choose another --to."),
        (
            ["export", "--format", "json", "--alarm", "5"],
            "--alarm is of calendars; leave it out, or write --format ics.",
        ),
        (
            ["export", "--format", "ics", "--out", "taken"],
            "taken/programme.ics cannot be written: File exists; choose another --out.",
        ),
        (
            ["serve", "--event", "example", "--host", "no.such.host.invalid", "--port", "0"],
            "change --host or --port, or end what uses it.",
        ),
        (["new", "./taken", *NEW], "taken exists already; edit it, or choose another name."),
        (
            ["new", "./\x1b[31m" + "x" * 300, *NEW],
            f'"\\x1b[31m{"x" * 195}" cannot be used: File name too long. Give another.',
        ),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    flags: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken").write_text("")
    assert main(flags) == 2
    told = capsys.readouterr().err
    assert (told.startswith("usher: "), told.endswith(f"{said}\n")) == (True, True), told


class ClosedTerminal(StringIO):
    """A terminal in which somebody ends the input (Ctrl+D) at the first question."""

    def isatty(self) -> bool:
        return True


def test_import_of_many_counts_the_sessions_that_it_does_not_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"2027-05-13,{8 + n // 6:02}:{n % 6}0,Tides {n},Loft,Ana Lima" for n in range(42)]
    table = "\n".join(["Date,Start,Title,Room,Speaker", *rows])
    (tmp_path / "sea.csv").write_text(table, encoding="utf-8")
    (tmp_path / "knowledge").mkdir()
    monkeypatch.chdir(tmp_path)
    main(["import", "sea.csv", "--event", "sea", "--name", "Sea", "--timezone", "Europe/Berlin",
          "--dry-run"])  # fmt: skip
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("+ ") for line in lines) == 40
    assert [line for line in lines if line.startswith("  ")] == [
        "  ... and 2 more sessions",
        "  people: 1 new, 0 gone, 0 changed",
        "  rooms: 1 new, 0 gone, 0 changed",
    ]


@pytest.mark.parametrize(
    "command", [["new", "sea"], ["import", "sea.csv", "--event", "sea", "--name", "Sea"]]
)
def test_input_that_ends_at_a_question_writes_nothing(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    table = "Date,Start,Title\n2027-05-13,10:00,Tides\n"
    (tmp_path / "sea.csv").write_text(table, encoding="utf-8")
    (tmp_path / "knowledge").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", ClosedTerminal())
    assert main(command) == 2
    assert capsys.readouterr().err == "usher: Nothing was written.\n"
    assert list((tmp_path / "knowledge").iterdir()) == []


def test_answer_that_cannot_be_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "knowledge").mkdir()
    monkeypatch.chdir(tmp_path)
    typed = (
        *("", "Sea Days", "13 May", "2027-05-13", "2027-05-12", "2027-05-14", "Lisbon"),
        *("Europe/Lisbon", "en, de", "en", "Loft", "Porto", "Ana", "ana at sea", "ana@example.org"),
    )
    monkeypatch.setattr("sys.stdin", ClosedTerminal("\n".join(typed)))
    assert main(["new", "sea"]) == 0
    shown, err = capsys.readouterr()
    assert err == ""
    event = load_event(tmp_path / "knowledge" / "sea").event
    assert (event.languages, event.end_day.isoformat()) == (("en",), "2027-05-14")
    assert event.contacts[0].email == "ana@example.org"
    assert "--" not in shown.partition("Next:")[0]


def test_name_that_is_taken_is_told_before_anything_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "knowledge" / "sea").mkdir(parents=True)
    (tmp_path / "knowledge" / "sea" / "event.yaml").write_text("")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", ClosedTerminal())
    assert main(["new", "sea"]) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (("--event", "EVENT"), ("doctor",)), ((), ("doctor", "--event", "EVENT")),
        (("--event", "EVENT"), ("check",)), ((), ("check", "--event", "EVENT")),
        (("--event", "example"), ("check", "EVENT")),
    ],
)  # fmt: skip
def test_event_of_a_command_is_the_one_that_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], before: tuple[str, ...],
    behind: tuple[str, ...], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("DISCORD_TOKEN", "")
    folder = write_sample_event(tmp_path)
    main([str(folder) if word == "EVENT" else word for word in (*before, *behind)])
    shown = capsys.readouterr().out
    assert (f"The files of {folder.name} are good" in shown) is ("doctor" in behind)
    assert ("Harbour Lights" in shown) is ("check" in behind)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (
            (
                'Dates like "Mon 7 June" have no year; say it with --year 2027. The source '
                'does not tell the event\'s name; say it with --name "My Event 2027".'
            ),
            'Dates like "Mon 7 June" have no year. The source does not tell the event\'s name.',
        ),
        ('--start "13 May" is not a day; write it so.', '"13 May" is not a day; write it so.'),
        ("Which time zone? Say it with --timezone Europe/Berlin.", "Which time zone?"),
    ],
)
def test_question_that_is_put_names_no_flags(told: str, shown: str) -> None:
    assert without_flags(told) == shown
