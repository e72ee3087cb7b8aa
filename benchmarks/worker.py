"""What one fresh process measures; prints one JSON object.

Run by `benchmarks.__main__`, one process a measurement, so that memory does not mix.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.questions import questions_for
from benchmarks.synthetic import ZONE, make_event, write_folder
from bot.answering.classifier.training_data import read_lines
from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.answering.linking.knowledge import Knowledge
from bot.core.models import Event
from bot.knowledge_base.load import load_event
from bot.services.background import prefer_the_loop

MOMENT = datetime(2027, 3, 9, 10, 10, tzinfo=ZoneInfo(ZONE))
ROUNDS = 3
ROOT = Path(__file__).resolve().parents[1]
Figures = dict[str, float]


def main(arguments: Sequence[str]) -> None:
    """Measure one thing: `answer SIZE FOLDER`, or baselines, load."""
    what, size, folder = arguments
    measured = _MEASURES[what](make_event(int(size)), Path(folder))
    sys.stdout.write(json.dumps(measured))


def _answer(event: Event, _folder: Path) -> Figures:
    index = _timed(lambda: Knowledge.of(event))
    began = time.perf_counter()
    engine = Engine(event)
    engine.warm()
    prefer_the_loop()  # as the bot does, once all is loaded
    build = time.perf_counter() - began
    calls: list[Callable[[], object]] = []
    for conversation in questions_for(event):
        earlier: tuple[Turn, ...] = ()
        for text in conversation[:-1]:
            earlier = (*earlier, Turn(text, engine.answer(text, MOMENT, earlier=earlier)))
        calls.append(_bound(engine, conversation[-1], earlier))
    figures = _percentiles(calls)
    return {"index": index, "build": build, "memory": _peak_megabytes()} | figures


def _bound(engine: Engine, text: str, earlier: Sequence[Turn]) -> Callable[[], object]:
    return lambda: engine.answer(text, MOMENT, earlier=earlier)


def _baselines(event: Event, _folder: Path) -> Figures:
    # Only `make bench` installs bm25s, and only this process pays for importing it.
    import bm25s  # noqa: PLC0415
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    lines = (line.text for line in read_lines(ROOT / "wordings"))
    texts = [*lines, *(text for session in event.sessions for text in session.title.all())]
    asked = [conversation[-1] for conversation in questions_for(event)]
    scanned = _percentiles(
        [lambda q=q: process.extractOne(q, texts, scorer=fuzz.token_set_ratio) for q in asked]
    )
    index = bm25s.BM25()
    index.index(bm25s.tokenize(texts, show_progress=False), show_progress=False)

    def look_up(question: str) -> object:
        tokens = bm25s.tokenize(question, show_progress=False)
        return index.retrieve(tokens, k=1, show_progress=False)

    ranked = _percentiles([lambda q=q: look_up(q) for q in asked])
    return {f"rapidfuzz_{k}": v for k, v in scanned.items()} | {
        f"bm25s_{k}": v for k, v in ranked.items()
    }


def _load(event: Event, folder: Path) -> Figures:
    place = folder / event.id
    write_folder(event, place)
    return {"load": _timed(lambda: load_event(place)), "people": len(event.people)}


def _timed(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def _percentiles(calls: Sequence[Callable[[], object]]) -> Figures:
    """Time every call a few times and keep each one's best, so that other work counts less."""
    for call in calls[:5]:
        call()
    best = sorted(min(_timed(call) for _ in range(ROUNDS)) for call in calls)
    last = len(best) - 1
    return {"p50": best[last // 2], "p99": best[round(last * 0.99)], "questions": len(best)}


def _peak_megabytes() -> float:
    """Return the largest resident set so far."""
    status = Path("/proc/self/status")
    if status.is_file():  # ru_maxrss would count the parent's memory from before exec
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


_MEASURES: dict[str, Callable[[Event, Path], Figures]] = {
    "answer": _answer,
    "baselines": _baselines,
    "load": _load,
}

if __name__ == "__main__":
    main(sys.argv[1:])
