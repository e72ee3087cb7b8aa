"""`python -m bot.answering.classifier.building`: the shipped weights out of `wordings/`.

Seeded: the same wordings and library versions give the same weights. Prints how well they do on
sources that were left out. Needs the extra `model`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from bot.answering.classifier.artefact import NAME, Artefact
from bot.answering.classifier.encoder import NoEncoder, find_encoder
from bot.answering.classifier.fitting import fit
from bot.answering.classifier.holdout_report import report
from bot.answering.classifier.language_model import NAME as VOCABULARY
from bot.answering.classifier.language_training import fit_languages
from bot.answering.classifier.lines import TrainingLine
from bot.answering.classifier.nearness_training import fit_nearness
from bot.answering.classifier.question_tagger import NAME as TAGGER
from bot.answering.classifier.question_tagger_training import fit_tagger
from bot.answering.classifier.relation_model import NAME as RELATIONS
from bot.answering.classifier.relation_training import fit_relations
from bot.answering.classifier.stale_weights import WORDINGS
from bot.answering.classifier.training_data import input_hashes, language_lines, read_lines
from bot.answering.classifier.vocabulary_building import build_vocabulary
from bot.answering.romanised.building import build_words
from bot.answering.romanised.romanise import romanised
from bot.answering.romanised.words import LANGUAGES as ROMANISED
from bot.answering.romanised.words import NAME as WORDS
from bot.languages import LANGUAGES

ROMANISED_EVERY = 4
"""One line in so many is also learned in Latin letters."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the weights and write them beside this module; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordings", type=Path, default=WORDINGS)
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name(NAME))
    options = parser.parse_args(arguments)
    encoder = find_encoder()
    if isinstance(encoder, NoEncoder):
        sys.stderr.write("the encoder is not installed: pip install 'usher[model]'\n")
        return 1
    lines = read_lines(options.wordings)
    fitted = fit(lines, encoder)
    head, order = fit_languages(_told(lines, options.wordings), LANGUAGES)
    artefact = Artefact(
        fitted.model, head, order, fit_nearness(fitted), input_hashes(options.wordings)
    )
    options.out.write_bytes(artefact.to_bytes())
    options.out.with_name(VOCABULARY).write_bytes(build_vocabulary(options.wordings))
    relations = fit_relations(options.wordings, encoder)
    options.out.with_name(RELATIONS).write_bytes(relations.to_bytes())
    tagger = fit_tagger(options.wordings, lines)
    options.out.with_name(TAGGER).write_bytes(tagger.to_bytes())
    romanised_words = options.out.parents[1] / "romanised" / WORDS
    romanised_words.write_bytes(build_words(options.wordings))
    sys.stdout.write(f"{report(fitted)}\n")
    return 0


def _told(lines: Sequence[TrainingLine], wordings: Path) -> Iterator[tuple[str, str]]:
    """Yield what tells languages apart: the lines themselves, and words written for it.

    Those in another script also in Latin letters, as they are typed where no other keyboard is at
    hand.
    """
    yield from ((line.text, line.language or "") for line in lines)
    generator = np.random.default_rng(0)
    for language in ROMANISED:
        own = [line.text for line in lines if line.language == language]
        for text in own[::ROMANISED_EVERY]:
            yield romanised(text, language, generator), language
    yield from language_lines(wordings)


if __name__ == "__main__":
    sys.exit(main())
