from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from bot.core.answers import Answer
from bot.core.models import AnswerStatus
from bot.knowledge_base.load import load_event
from bot.languages import LANGUAGES
from tests.questions.question_set import (
    FILES,
    HERE,
    Asked,
    Asker,
    even,
    faults,
    folder_of,
    read_questions,
)
from tests.questions.score import Result, ask_all, failure, share, table
from tests.questions.unsupported_claims import inventions

ANSWERABLE = 0.95
UNANSWERABLE = 0.97


@pytest.fixture(scope="module")
def asker() -> Asker:
    return Asker()


@pytest.fixture(scope="module", params=FILES)
def results(request: pytest.FixtureRequest, asker: Asker) -> list[Result]:
    return ask_all(asker, request.param, read_questions(HERE / request.param))


def test_answerable_questions_are_answered_right(results: list[Result]) -> None:
    wrong = [r for r in results if r.asked.expected.is_answerable and not r.is_right]
    assert share(results, answerable=True) >= ANSWERABLE, _report(results, wrong)


def test_unanswerable_questions_are_honestly_not_answered(results: list[Result]) -> None:
    wrong = [r for r in results if not r.asked.expected.is_answerable and not r.is_right]
    assert share(results, answerable=False) >= UNANSWERABLE, _report(results, wrong)


def test_nothing_is_invented(results: list[Result]) -> None:
    wrong = [r for r in results if r.inventions]
    assert not wrong, _report(results, wrong)


def _report(results: list[Result], wrong: list[Result]) -> str:
    return "\n".join([table(results), *(failure(r) for r in wrong)])


@pytest.mark.parametrize("file", FILES)
def test_every_file_is_balanced(file: str) -> None:
    questions = read_questions(HERE / file)
    assert {q.spoken for q in questions} == set(LANGUAGES)
    answerable = sum(q.expected.is_answerable for q in questions) / len(questions)
    assert 0.55 <= answerable <= 0.75


def test_no_id_and_no_question_stands_twice() -> None:
    questions = [q for file in FILES for q in read_questions(HERE / file)]
    assert not [name for name, n in Counter(q.id for q in questions).items() if n > 1]
    keys = Counter((q.event, q.turns, q.now) for q in questions)
    assert not [key for key, n in keys.items() if n > 1]


def test_a_third_is_kept_aside() -> None:
    kept, open_ = (len(read_questions(HERE / f"{f}.jsonl")) for f in ("kept_aside", "open"))
    assert 0.3 <= kept / (kept + open_) <= 0.36


def _asked(**values: object) -> Asked:
    raw: dict[str, object] = {
        "id": "x", "event": "rok-un-2025", "kind": "x", "language": "en", "question": "when?",
        "expect": {"status": ["answered"]},
    }  # fmt: skip
    return Asked.read(raw | values)


def _answer(text: str, status: AnswerStatus = AnswerStatus.ANSWERED) -> Answer:
    return Answer(status=status, text=text, language="en")


@pytest.mark.parametrize(
    "text",
    [
        "Write to info@un.org.",
        "See https://un.org/conference.",
        "It starts at 10:30.",
        "Il commence à 10 h 30.",
        "يبدأ الساعة ١٠:٣٠",
        "It costs 75 dollars.",
        "Zimmer ３９",
    ],
)
def test_the_detector_finds_what_is_invented(text: str) -> None:
    event = load_event(folder_of("rok-un-2025")).event
    assert inventions(_asked(), _answer(text), event)


@pytest.mark.parametrize(
    "text",
    [
        "4–5 December 2025, in 1 day; write to yoo2@un.org.",
        "24 editions since 2002.",
        "٤ ديسمبر ٢٠٢٥",
        "2025年12月4日",
    ],
)
def test_the_detector_leaves_what_follows_from_the_event(text: str) -> None:
    event = load_event(folder_of("rok-un-2025")).event
    assert not inventions(_asked(), _answer(text), event)


@pytest.mark.parametrize(
    "text",
    ["at 15:00", "à 15 h 00", "at 3 PM", "오후 3시에", "下午3点", "3:00 م", "١٥:٠٠", "15h"],
)
def test_a_time_is_found_however_it_is_written(text: str) -> None:
    asked = _asked(expect={"status": ["answered"], "contains": ["15:00"]})
    assert not faults(asked, _answer(text))


@pytest.mark.parametrize("text", ["at 5:00", "at 15:30", "15", "15:001"])
def test_another_time_is_not_taken_for_it(text: str) -> None:
    asked = _asked(expect={"status": ["answered"], "contains": ["15:00"]})
    assert faults(asked, _answer(text))


def test_a_reply_must_have_the_status_language_words_and_ids() -> None:
    asked = _asked(
        expect={
            "status": ["answered"], "contains": ["4"], "any_of": [["dec", "déc"]],
            "lacks": ["Geneva"], "language": "en", "sessions": ["opening"], "people": ["kim"],
        }
    )  # fmt: skip
    right = replace(_answer("4 Décembre"), sessions=("opening",), people=("kim",))
    assert not faults(asked, right)
    assert faults(asked, replace(right, status=AnswerStatus.UNKNOWN))
    assert faults(asked, replace(right, language="fr"))
    assert faults(asked, replace(right, text="24 December"))
    assert faults(asked, replace(right, text="4 May"))
    assert faults(asked, replace(right, text="4 December, Geneva"))
    assert faults(asked, replace(right, sessions=()))
    assert faults(asked, replace(right, people=()))


def test_an_honest_silence_need_not_hold_the_words_of_an_answer() -> None:
    asked = _asked(expect={"status": ["answered", "unknown"], "contains": ["New York"]})
    assert not faults(asked, _answer("I don't know.", AnswerStatus.UNKNOWN))
    assert faults(asked, _answer("In Geneva."))


def test_accents_quotes_and_digits_do_not_matter() -> None:
    assert even("L’ÉTÉ ٤") == even("l'ete 4")
