from __future__ import annotations

import pytest

from bot.answering.classifier.encoder import NoEncoder
from bot.answering.classifier.thresholded import ThresholdedClassifier, train_thresholded

LINES = {
    "weather": [
        "will it rain tomorrow", "is it going to snow", "how warm is it outside", "weather in Lyon",
        "do I need an umbrella", "is a storm coming", "how cold will it be", "forecast for sunday",
    ],
    "music": [
        "play some jazz", "next song please", "who sings this song", "turn the music up",
        "play my favourite album", "stop the music", "add this song to my list", "play the radio",
    ],
    "transfer": [
        "send money to my sister", "transfer fifty euros", "pay my rent from savings",
        "move money to my account", "wire two hundred to Paul", "send my landlord the rent",
        "transfer money abroad", "pay back the loan",
    ],
}  # fmt: skip
VALIDATION = [
    ("is rain expected tomorrow", "weather"),
    ("play a song by Bach", "music"),
    ("transfer ten euros to Ana", "transfer"),
    ("why do cats purr", None),
    ("who wrote Faust", None),
]


@pytest.fixture(scope="module")
def trained() -> ThresholdedClassifier:
    texts = [text for lines in LINES.values() for text in lines]
    labels = [label for label, lines in LINES.items() for _ in lines]
    return train_thresholded(texts, labels, VALIDATION, encoder=NoEncoder())


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("will it snow on sunday", "weather"),
        ("play the next album", "music"),
        ("send fifty euros to my landlord", "transfer"),
    ],
)
def test_new_text_gets_its_label(trained: ThresholdedClassifier, text: str, label: str) -> None:
    prediction = trained.predict(text)
    assert (prediction.label, prediction.is_out_of_scope) == (label, False)


@pytest.mark.parametrize("text", ["xyzzy", "le chat dort"])
def test_text_of_no_label_is_out_of_scope(trained: ThresholdedClassifier, text: str) -> None:
    assert trained.predict(text).is_out_of_scope


def test_without_validation_nothing_is_out_of_scope() -> None:
    texts = [text for lines in LINES.values() for text in lines]
    labels = [label for label, lines in LINES.items() for _ in lines]
    trained = train_thresholded(texts, labels, encoder=NoEncoder())
    assert (trained.threshold, trained.predict("xyzzy").is_out_of_scope) == (0.0, False)


def test_one_label_cannot_be_told_apart() -> None:
    with pytest.raises(ValueError, match="two different"):
        train_thresholded(["a", "b"], ["x", "x"], encoder=NoEncoder())
