"""`evaluate`, on an event and sets that are written here."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.cli import main
from tests.sample_event import write_sample_event

GOOD = """\
questions:
  - question: Where is the conference?
    must_include: [Brest]
  - {question: Is there parking?, expect: abstain, lang: en}
"""
MIXED = """\
default_now: 2026-05-03T12:00
questions:
  - {question: Where is the conference?, must_include: [[Brest, Harbour House]], lang: en}
  - {question: "<b>Wo?</b> how do I cook rice", must_include: ["[red]Atlantis"], lang: ar,
     category: "pla<i>ce", style: odd}
  - {turns: [Who gives the keynote?, and where?], must_include: Great Hall, lang: en}
"""


@pytest.fixture
def event(tmp_path: Path) -> str:
    folder = tmp_path / "harbour"
    folder.mkdir()
    return str(write_sample_event(folder))


def evaluate(event: str, folder: Path, text: str, *more: str) -> int:
    path = folder / "set.yaml"
    path.write_text(text, encoding="utf-8")
    return main(["evaluate", str(path), "--event", event, *more])


def test_set_that_is_answered_as_expected(
    event: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate(event, tmp_path, GOOD) == 0
    printed = capsys.readouterr().out
    assert printed.endswith("set.yaml on harbour: 2 of 2 (100.0 %) as expected.\n")
    assert "wrong:" not in printed


def test_failure_is_told_beside_what_was_expected(
    event: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate(event, tmp_path, MIXED) == 1
    printed = capsys.readouterr().out
    _, *failed = printed.split("wrong: ")
    assert len(failed) == 1
    first, second, third, *_ = failed[0].splitlines()
    assert first == "2 (ar, pla<i>ce, odd): <b>Wo?</b> how do I cook rice"
    assert second == "  expected: answer; lacks '[red]Atlantis'"
    assert third.startswith("  declined, understood as out_of_scope: I only answer")
    assert re.search(r"^  en +2 of 2 +2 of 2 \(100\.0 %\)", printed, re.MULTILINE)
    assert printed.endswith("2 of 3 (66.7 %) as expected.\n")


class _Page(HTMLParser):
    """What a page is made of, and whether its tags are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_page_holds_everything_and_loads_nothing(event: str, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    evaluate(event, tmp_path, MIXED, "--html", str(path))
    text = path.read_text(encoding="utf-8")
    page = _Page()
    page.feed(text)
    page.close()
    assert page.open == []
    assert not {"script", "link", "img", "iframe", "b", "i"} & set(page.tags)
    assert not [value for name, value in page.attributes if name in {"src", "href", "onclick"}]
    assert "url(" not in text
    # Every cell of a table can be told by its row's and column's heading, and its table by a name.
    assert page.tags.count("caption") == page.tags.count("table") == 6
    assert {value for name, value in page.attributes if name == "scope"} == {"row", "col"}
    assert ("lang", "en") in page.attributes
    assert "&lt;b&gt;Wo?&lt;/b&gt; how do I cook rice" in text
    assert "2 of 3 (66.7 %)" in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("questions: []\n", "set.yaml:1:12: questions: is empty"),
        ("questions:\n  - {expect: answer}\n", "set.yaml:2:5: questions[1]: asks nothing"),
        ("questions:\n  - {question: a, expect: refuse}\n", "questions[1].expect"),
        ("questions:\n  - {question: a, must_inclde: [b]}\n", "must_inclde"),
        ("questions:\n  - {question: a, must_include: [[]]}\n", "is empty"),
        ("questions:\n  - {question: a, must_include: {b: c}}\n", "questions[1].must_include"),
        ("questions:\n  - {question: a, now: soon}\n", "questions[1].now"),
        ("questions:\n  - {question: a, forbid_regex: ['(']}\n", "is no regular expression"),
        ("questions: [\n", "is not valid YAML here"),
        ("- a\n", "set.yaml:"),
        ("", "set.yaml:"),
    ],
)
def test_set_that_cannot_be_read_is_told_with_its_line(
    event: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    assert evaluate(event, tmp_path, text) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert told in printed.err
    assert "Traceback" not in printed.err


def test_set_that_is_not_there(event: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "nowhere.yaml", "--event", event]) == 2
    assert capsys.readouterr().err == "usher: There is no file nowhere.yaml.\n"


def test_page_that_cannot_be_written(
    event: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "no" / "report.html"
    assert evaluate(event, tmp_path, GOOD, "--html", str(page)) == 2
    assert (
        capsys.readouterr().err == f"usher: {page} cannot be written: No such file or directory.\n"
    )
