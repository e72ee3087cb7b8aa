"""Asks the questions of the set and prints how many replies are right.

python -m tests.questions.score [--file open.jsonl ...] [--failures] [--language xx] [--event NAME]
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.core.answers import Answer
from bot.languages import LANGUAGES
from tests.questions.question_set import FILES, HERE, Asked, Asker, faults, read_questions
from tests.questions.unsupported_claims import inventions


@dataclass(frozen=True, slots=True)
class Result:
    """A question, its reply, and what is wrong with it."""

    file: str
    asked: Asked
    answer: Answer
    faults: tuple[str, ...]
    inventions: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether nothing is wrong with the reply."""
        return not self.faults and not self.inventions


def ask_all(asker: Asker, file: str, questions: Iterable[Asked]) -> list[Result]:
    """Ask every question and judge its reply."""
    results = []
    for asked in questions:
        answer = asker.ask(asked)
        invented = inventions(asked, answer, asker.engine(asked.event).event)
        results.append(Result(file, asked, answer, tuple(faults(asked, answer)), tuple(invented)))
    return results


def share(results: Sequence[Result], *, answerable: bool) -> float:
    """Return the part of the answerable (or unanswerable) questions with a right reply."""
    chosen = [r for r in results if r.asked.expected.is_answerable is answerable]
    return sum(r.is_right for r in chosen) / len(chosen) if chosen else 1.0


def table(results: Sequence[Result]) -> str:
    """Return the figures by file, event and language."""
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        for group in (
            f"file {result.file}",
            f"event {result.asked.event}",
            f"language {result.asked.spoken}",
            "all",
        ):
            groups[group].append(result)
    lines = [f"{'':32}{'answerable':>20}{'unanswerable':>20}{'invented':>10}"]
    for group in sorted(groups, key=lambda name: (name == "all", name)):
        rows = groups[group]
        cells = [_cell(rows, answerable=True), _cell(rows, answerable=False)]
        invented = sum(bool(r.inventions) for r in rows)
        lines.append(f"{group:32}{cells[0]:>20}{cells[1]:>20}{invented:>10}")
    return "\n".join(lines)


def _cell(rows: Sequence[Result], *, answerable: bool) -> str:
    chosen = [r for r in rows if r.asked.expected.is_answerable is answerable]
    right = sum(r.is_right for r in chosen)
    return f"{share(rows, answerable=answerable):.1%} ({right}/{len(chosen)})" if chosen else "-"


def failure(result: Result) -> str:
    """Return a wrong reply with its question and what is wrong with it."""
    asked = result.asked
    at = f" at {asked.now}" if asked.now else ""
    wrong = "; ".join((*result.faults, *result.inventions))
    reply = result.answer.text.replace("\n", "\n      ")
    return (
        f"{asked.id} [{asked.kind}]{at}: {' >> '.join(asked.turns)}\n"
        f"   wrong: {wrong}\n"
        f"   {result.answer.status} ({result.answer.confidence:.2f}): {reply}\n"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the scoring; 0 whatever the figures are."""
    parser = argparse.ArgumentParser(prog="python -m tests.questions.score")
    parser.add_argument("--file", nargs="+", default=list(FILES), help="question files to ask")
    parser.add_argument("--failures", action="store_true", help="list every wrong reply")
    parser.add_argument("--language", choices=LANGUAGES, help="only questions in this language")
    parser.add_argument("--event", help="only questions about this event")
    options = parser.parse_args(arguments)
    asker = Asker()
    results: list[Result] = []
    for file in options.file:
        questions = [
            asked
            for asked in read_questions(HERE / file)
            if options.language in {None, asked.spoken} and options.event in {None, asked.event}
        ]
        results += ask_all(asker, file, questions)
    out = sys.stdout
    if options.failures:
        out.writelines(failure(r) + "\n" for r in results if not r.is_right)
    out.write(table(results) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
