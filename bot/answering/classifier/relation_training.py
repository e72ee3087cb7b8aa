"""Which relations an event's files hold, learned from `wordings/relations.tsv` by `make model`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.answering.classifier.encoder import Encoder
from bot.answering.classifier.masks import MASKS, naturalise
from bot.answering.classifier.relation_model import RelationModel
from bot.answering.classifier.training_data import RELATIONS, relation_inputs

HELD = "held"

_NAMED = {
    "en": ("the talk on bees", "plankton", "the robots workshop"),
    "fr": ("la conférence sur les abeilles", "le plancton", "l'atelier robots"),
    "es": ("la charla sobre abejas", "lo del plancton", "el taller de robots"),
    "ru": ("доклад о пчёлах", "планктон", "мастерская роботов"),
    "ar": ("محاضرة النحل", "العوالق", "ورشة الروبوتات"),
    "zh": ("蜜蜂讲座", "浮游生物那场", "机器人工作坊"),
    "ko": ("꿀벌 강연", "플랑크톤", "로봇 워크숍"),
}
"""What is named beside what the linker masks, so that no subject tells what is asked."""


def fit_relations(wordings: Path, encoder: Encoder) -> RelationModel:
    """Fit the model on all lines, each with several things named in it."""
    texts, held = [], []
    for line in (wordings / RELATIONS).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, language, text = line.split("\t")
        named = (MASKS["session"], MASKS["org"], *_NAMED[language]) if "{}" in text else ("",)
        for one in named:
            texts.append(naturalise(text.replace("{}", f" {one} "), language))
            held.append(kind == HELD)
    machine = LogisticRegression(C=1.0, max_iter=3000, class_weight="balanced")
    machine.fit(encoder.encode(texts), held)
    weights = np.append(machine.coef_[0], machine.intercept_[0]).astype(np.float32)
    return RelationModel(weights, relation_inputs(wordings))
