from bot.answering.classifier.encoder import NoEncoder
from bot.answering.classifier.fitting import fit
from bot.answering.classifier.holdout_report import report
from bot.answering.classifier.lines import TrainingLine

WORDS = {"where": "which building", "when": "what hour", "topic:food": "vegan lunch"}


def make_lines(source: str | None, *, swapped: bool = False) -> list[TrainingLine]:
    labels = list(WORDS)
    wrong = dict(zip(labels, [*labels[1:], labels[0]], strict=True))
    return [
        TrainingLine(f"{words} {extra}", wrong[label] if swapped else label, "en", source)
        for label, words in WORDS.items()
        for extra in ("please", "then", "now")
    ]


def rows_of(lines: list[TrainingLine]) -> dict[str, list[float]]:
    table = report(fit(lines, NoEncoder())).splitlines()
    cells = [row.split() for row in table[1 : table.index("confidence  lines  said  right")]]
    return {name: [float(cell) for cell in rest] for name, *rest in cells}


def test_report_of_sources_that_agree_is_all_right() -> None:
    rows = rows_of([*make_lines(None), *make_lines("x"), *make_lines("y")])
    assert rows == {"x/en": [9, 100, 100], "y/en": [9, 100, 100], "all": [18, 100, 100]}


def test_report_of_a_source_with_other_labels_finds_it_wrong() -> None:
    agreeing = [line for source in (None, "u", "v", "w", "x") for line in make_lines(source)]
    rows = rows_of([*agreeing, *make_lines("y", swapped=True)])
    assert rows["x/en"] == [9, 100, 100]
    assert rows["y/en"][1] == 0


def test_report_without_sources_leaves_out_a_third_of_the_lines() -> None:
    rows = rows_of(make_lines(None))
    assert rows["all"][0] == 9
