from pathlib import Path
from typing import Any

import pytest

from bot.answering.classifier.artefact import Artefact
from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.encoder import NoEncoder
from bot.answering.classifier.stale_weights import WORDINGS, differing, main
from bot.answering.classifier.training_data import input_hashes, read_lines

TEXTS = {
    "where": ["where is it", "which building", "where do we meet", "in which hall is it"],
    "when": ["when is it", "what time does it start", "which day", "at what hour"],
    "food": ["is there lunch", "vegan food", "where can I eat", "coffee please"],
}


def train(*lines: Any, **options: Any) -> Classifier:
    # scikit-learn is two seconds of CPU, which each process that collects tests would take.
    from bot.answering.classifier.fitting import train as trained  # noqa: PLC0415

    return trained(*lines, **options)


def pairs() -> tuple[list[str], list[str]]:
    flat = [(text, label) for label, texts in TEXTS.items() for text in texts]
    return [text for text, _ in flat], [label for _, label in flat]


def test_train_ranks_texts_it_has_not_seen() -> None:
    texts, labels = pairs()
    for encoder in (None, NoEncoder()):
        classifier = train(texts, labels, encoder=encoder)
        assert classifier.labels == ("food", "when", "where")
        assert classifier.rank("so which building is it").best == "where"
        assert classifier.rank("vegan lunch").best == "food"


def test_train_twice_gives_the_same_weights() -> None:
    texts, labels = pairs()
    first, second = train(texts, labels), train(texts, labels)
    assert first.artefact.to_bytes() == second.artefact.to_bytes()


@pytest.mark.parametrize(
    ("texts", "labels"), [(["a"], ["x", "y"]), (["a", "b"], ["x", "x"]), ([], [])]
)
def test_train_with_nothing_to_tell_apart_is_refused(texts: list[str], labels: list[str]) -> None:
    with pytest.raises(ValueError, match="labels"):
        train(texts, labels)


def test_artefact_survives_being_written() -> None:
    texts, labels = pairs()
    classifier = train(texts, labels, encoder=NoEncoder())
    read = Artefact.of_bytes(classifier.artefact.to_bytes())
    assert read.to_bytes() == classifier.artefact.to_bytes()


def test_shipped_weights_are_those_of_the_wordings() -> None:
    assert differing(Artefact.shipped().inputs, input_hashes(WORDINGS)) == []
    assert main([]) == 0


def test_changed_wordings_make_the_weights_stale(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "names.yaml").write_text("en: {}\n")
    assert main(["--wordings", str(tmp_path)]) == 1
    assert "names.yaml" in capsys.readouterr().err


def test_read_lines_fills_slots_both_ways(tmp_path: Path) -> None:
    (tmp_path / "names.yaml").write_text("en: {room: [Hall B], n: ['3']}\n")
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "en.yaml").write_text('where: ["where is {room}, floor {n}"]\n')
    lines = read_lines(tmp_path)
    assert [(line.text, line.label, line.language, line.source) for line in lines] == [
        ("where is qroom , floor 3", "where", "en", "x"),
        ("where is Hall B, floor 3", "where", "en", "x"),
    ]
