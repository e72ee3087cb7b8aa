"""`python -m bot.answering.classifier.stale_weights`: are the shipped weights of these wordings?

Ends with 1 when the wordings or the features changed since the weights were built.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.answering.classifier.artefact import Artefact
from bot.answering.classifier.language_model import shipped
from bot.answering.classifier.question_tagger import shipped_tagger
from bot.answering.classifier.relation_model import shipped_relations
from bot.answering.classifier.training_data import input_hashes, relation_inputs, tagger_inputs
from bot.answering.classifier.vocabulary_building import vocabulary_inputs
from bot.answering.romanised.building import word_inputs
from bot.answering.romanised.words import shipped as shipped_words

WORDINGS = Path(__file__).parents[3] / "wordings"


def main(arguments: Sequence[str] | None = None) -> int:
    """Say which inputs of the shipped weights changed; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordings", type=Path, default=WORDINGS)
    wordings: Path = parser.parse_args(arguments).wordings
    changed = differing(Artefact.shipped().inputs, input_hashes(wordings))
    changed += differing(shipped()["inputs"], vocabulary_inputs(wordings))
    changed += differing(shipped_relations().inputs, relation_inputs(wordings))
    changed += differing(shipped_tagger().inputs, tagger_inputs(wordings))
    changed += differing(shipped_words()["inputs"], word_inputs(wordings))
    if changed:
        sys.stderr.write(f"stale weights, run `make model`: {', '.join(changed)} changed\n")
    return 1 if changed else 0


def differing(made_from: Mapping[str, str], there: Mapping[str, str]) -> list[str]:
    """Return the names of inputs that were added, removed or changed since."""
    names = made_from.keys() | there.keys()
    return sorted(name for name in names if made_from.get(name) != there.get(name))


if __name__ == "__main__":
    sys.exit(main())
