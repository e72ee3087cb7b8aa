"""The report of an evaluation as one page that needs nothing else and can be read by anybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TypeVar

from bot.core.evaluation import Expected, Judged, Share, shares_by
from bot.core.models import AnswerStatus

K = TypeVar("K")

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --red: 176 32 32; --green: 20 110 60; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2.5rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; margin: .5rem 0 }
caption { text-align: start; padding: .3rem 0; opacity: .85 }
th, td { border: 1px solid var(--line); padding: .25rem .6rem }
th, td { text-align: end; vertical-align: top }
th[scope=row], thead th:first-child, td.text { text-align: start }
th[scope=row] { font-weight: normal }
td.text { white-space: pre-line; overflow-wrap: anywhere; min-width: 12rem }
td.good { background: rgb(var(--green) / var(--weight)) }
td.bad { background: rgb(var(--red) / var(--weight)) }
.big { font-size: 2rem; font-weight: bold; margin: 0 }
"""


def page(title: str, judged: Sequence[Judged]) -> str:
    """Return the page: figures, confusions as pictures, and every failure with what was expected.

    Whatever was asked or answered is escaped; there is neither script nor anything to be loaded.
    """
    share = Share.of(judged)
    body = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="big">{share}</p><p>as expected.</p>',
        "<h2>By language, kind and style</h2>",
        _shares("Language", "language", judged),
        _shares("Kind of question", "kind", judged),
        _shares("Style", "style", judged),
        "<h2>What was expected, and what came</h2>",
        _outcomes(judged),
        "<h2>Kinds of questions, and what they were understood to be about</h2>",
        _confusions(judged),
        "<h2>Every failure</h2>",
        _failures(judged),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _shares(heading: str, field: str, judged: Sequence[Judged]) -> str:
    columns = ("all", *(f"to {expected}" for expected in Expected))
    rows = []
    for name, by_expected, share in shares_by(judged, lambda one: getattr(one.question, field)):
        cells = [_share(part) for part in (share, *by_expected.values())]
        rows.append((name, cells))
    caption = "Right of how many; the more of a cell is wrong, the redder."
    return _table(caption, heading, columns, rows)


def _share(share: Share) -> str:
    if not share.count:
        return "<td></td>"
    wrong = 1 - share.right / share.count
    kind, weight = ("bad", 0.15 + 0.4 * wrong) if wrong else ("good", 0.15)
    return _cell(f"{share.right} / {share.count}", kind, weight)


def _outcomes(judged: Sequence[Judged]) -> str:
    counts = Counter((one.question.expected, one.answer.status) for one in judged)
    wrong = Counter((o.question.expected, o.answer.status) for o in judged if not o.is_right)
    rows = [
        (str(expected), [_count(counts, wrong, (expected, s), len(judged)) for s in AnswerStatus])
        for expected in Expected
    ]
    columns = [str(status).replace("_", " ") for status in AnswerStatus]
    return _table(_CAPTION, "expected", columns, rows)


_CAPTION = "How many questions; in brackets those answered wrongly. Red: some are. Deeper: more."


def _confusions(judged: Sequence[Judged]) -> str:
    counts = Counter((one.question.kind, one.understood) for one in judged)
    wrong = Counter((o.question.kind, o.understood) for o in judged if not o.is_right)
    kinds = sorted({kind for kind, _ in counts})
    subjects = [name for name, _ in Counter(one.understood for one in judged).most_common()]
    rows = [(k, [_count(counts, wrong, (k, s), len(judged)) for s in subjects]) for k in kinds]
    return _table(_CAPTION, "kind", subjects, rows)


def _count(counts: Mapping[K, int], wrong: Mapping[K, int], key: K, total: int) -> str:
    count, bad = counts.get(key, 0), wrong.get(key, 0)
    if not count:
        return "<td></td>"
    kind = "bad" if bad else "good"
    weight = 0.15 + 0.4 * min(1.0, (bad or count) * 10 / total)
    return _cell(f"{count} ({bad})" if bad else str(count), kind, weight)


def _cell(text: str, kind: str, weight: float) -> str:
    return f'<td class="{kind}" style="--weight:{weight:.2f}">{text}</td>'


def _table(
    caption: str, heading: str, columns: Iterable[str], rows: Iterable[tuple[str, list[str]]]
) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in (heading, *columns))
    lines = "\n".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(cells)}</tr>' for name, cells in rows
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(heading)}">'
        f"<table><caption>{escape(caption)}</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{lines}\n</tbody></table></div>"
    )


def _failures(judged: Sequence[Judged]) -> str:
    wrong = [one for one in judged if not one.is_right]
    if not wrong:
        return "<p>None.</p>"
    rows = [(one.question.id, _failed(one)) for one in wrong]
    columns = ("asked", "expected", "answered", "what is wrong")
    return _table(f"{len(wrong)} of {len(judged)}.", "id", columns, rows)


def _failed(one: Judged) -> list[str]:
    question, answer = one.question, one.answer
    groups = [question.language, question.kind, question.style]
    expected = "\n".join(
        [str(question.expected), *(" or ".join(group[:5]) for group in question.must_include)]
    )
    answered = f"{answer.status} ({answer.topic})\n{answer.text}"
    return [
        _text("\n".join(question.turns) + f"\n({', '.join(groups)})"),
        _text(expected),
        _text(answered),
        _text("\n".join(one.faults)),
    ]


def _text(text: str) -> str:
    # Of its own direction: Arabic stands beside the page's English.
    return f'<td class="text" dir="auto">{escape(text)}</td>'
