"""Draw how a question and a reminder travel through the rooms: `python -m docs.pictures.travel`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

WIDTH, TOP, STEP, BOX = 900, 64, 86, 58
LEFT, MIDDLE, RIGHT = 20, 330, 640
COLUMN = 240
FONT = "'Noto Sans','Helvetica Neue',Helvetica,Arial,sans-serif"
STYLE = """
.page{fill:#fff}.t{fill:#1f2328}.s{fill:#59636e}.q{fill:#ddf4ff;stroke:#0969da}
.r{fill:#dafbe1;stroke:#1a7f37}.b{fill:#f6f8fa;stroke:#818b98}.a{stroke:#59636e;fill:none}.h{fill:#59636e}
@media (prefers-color-scheme:dark){.page{fill:#0d1117}.t{fill:#f0f6fc}.s{fill:#9198a1}
.q{fill:#121d2f;stroke:#4493f8}.r{fill:#12261e;stroke:#3fb950}.b{fill:#151b23;stroke:#656c76}
.a{stroke:#9198a1}.h{fill:#9198a1}}
"""


@dataclass(frozen=True)
class Stop:
    """A room on the way, and what happens in it."""

    room: str
    does: str


QUESTION = (
    Stop("somebody", "asks, in a message or a command"),
    Stop("chat/questions", "who asks, where, may it be read"),
    Stop("services/converse", "which language, what came before"),
    Stop("answering/engine", "when, which thing, what is asked"),
    Stop("answering/policy", "answer, in part, a guess, or decline"),
    Stop("answering/replies", "the facts, in words"),
    Stop("chat/cards", "safe, short, in Discord's shape"),
    Stop("somebody", "reads a card with its source"),
)
REMINDER = (
    Stop("knowledge_base/", "the organisers' files, every fault told"),
    Stop("core/reminders", "what is due for whom, and when"),
    Stop("services/remind", "what is due goes into the outbox"),
    Stop("store/deliveries", "a row before it is a message"),
    Stop("services/deliver", "claims it with a lease, in its turn"),
    Stop("services/posts", "puts it into words, as it holds now"),
    Stop("chat/messenger", "sends it; after a crash looks first"),
    Stop("somebody", "is reminded, once"),
)
BETWEEN = (
    (1, Stop("texts/", "every sentence, in seven languages")),
    (3, Stop("core/models", "one immutable Event")),
    (5, Stop("clock", "what time it is; simulated in tests")),
)


def picture() -> str:
    """Return the picture as an SVG."""
    height = TOP + STEP * len(QUESTION)
    shapes = [
        _title(LEFT, "A question"),
        _title(MIDDLE, "What both stand on"),
        _title(RIGHT, "A reminder"),
    ]
    for column, style, stops in ((LEFT, "q", QUESTION), (RIGHT, "r", REMINDER)):
        for number, stop in enumerate(stops):
            shapes.append(_box(column, number, stop, style))
            if number:
                x, y = column + COLUMN / 2, TOP + STEP * number
                shapes.append(f'<path class="a" d="M{x} {y - STEP + BOX}V{y - 7}"/>')
                shapes.append(f'<path class="h" d="M{x - 5} {y - 8}h10l-5 8z"/>')
    shapes += [_box(MIDDLE, number, stop, "b") for number, stop in BETWEEN]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" font-family="{FONT}" role="img">'
        f"<title>How a question and a reminder travel</title><style>{STYLE}</style>"
        f'<rect class="page" width="{WIDTH}" height="{height}"/>{"".join(shapes)}</svg>\n'
    )


def _title(x: int, words: str) -> str:
    return f'<text class="t" x="{x}" y="40" font-size="19" font-weight="700">{escape(words)}</text>'


def _box(x: int, number: int, stop: Stop, style: str) -> str:
    y = TOP + STEP * number
    return (
        f'<rect class="{style}" x="{x}" y="{y}" width="{COLUMN}" height="{BOX}" rx="8"/>'
        f'<text class="t" x="{x + 12}" y="{y + 24}" font-size="15" font-weight="600">'
        f"{escape(stop.room)}</text>"
        f'<text class="s" x="{x + 12}" y="{y + 44}" font-size="12.5">{escape(stop.does)}</text>'
    )


if __name__ == "__main__":
    Path(__file__).with_name("travel.svg").write_text(picture(), encoding="utf-8")
