"""How well the ranker tells its own phrasings apart: a self-check, not a figure about users."""

from __future__ import annotations

import json
import sys

import numpy as np
from sklearn.model_selection import StratifiedKFold

from benchmarks import shipped
from benchmarks.synthetic import make_event
from bot.answering.classifier.language_model import training_pairs
from bot.answering.classifier.training import train
from bot.answering.text.wording import SCRIPTS

FOLDS = 3


def out_of_fold(script: str) -> tuple[float, int]:
    """Return (share of a script's phrasings ranked right by a ranker that lacked them, how many).

    Variants of one phrasing may fall on both sides of a fold, so the share is on the high side.
    """
    pairs = training_pairs(script, make_event(10))
    labels = np.array([label for _, label in pairs])
    right = 0
    splitter = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    for seen, unseen in splitter.split(np.zeros(len(labels)), labels):
        ranker = train([pairs[i] for i in seen])
        right += sum(ranker.rank(pairs[i][0]).best == labels[i] for i in unseen)
    return right / len(pairs), len(pairs)


def main() -> None:
    """Print one JSON object: script -> [share, phrasings]."""
    shipped.leave_out_all_but(sys.argv[1].split(","))
    sys.stdout.write(json.dumps({script: out_of_fold(script) for script in SCRIPTS}))


if __name__ == "__main__":
    main()
