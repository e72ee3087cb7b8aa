"""Programmes as others' software writes them, imported and asked about as participants ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot.answering.engine import Engine
from bot.core.evaluation import SetQuestion
from bot.knowledge_base.load import Loaded, load_event
from bot.knowledge_base.question_sets import read_question_set
from bot.services.evaluate import evaluate
from bot.services.import_programme import ImportRequest, apply_import, plan_import
from tests.questions.imported.programmes import HERE, fjordlight, nightcamp

WRITERS = {"fjordlight": fjordlight, "nightcamp": nightcamp}
CASES = [
    pytest.param(name, question, id=f"{name}-{number}")
    for name in WRITERS
    for number, question in enumerate(read_question_set(HERE / f"{name}.yaml"), 1)
]
DAY = date(2027, 5, 1)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Loaded]:
    knowledge = tmp_path_factory.mktemp("knowledge")
    found: dict[str, Loaded] = {}

    def load(name: str) -> Loaded:
        if name not in found:
            source = knowledge / f"{name}.source"
            source.write_bytes(WRITERS[name]())
            request = ImportRequest(
                str(source), name, name="Fjordlight Days 2027" * (name == "fjordlight")
            )
            apply_import(plan_import(request, knowledge, DAY))
            assert plan_import(request, knowledge, DAY).files == {}
            found[name] = load_event(knowledge / name)
        return found[name]

    return load


@pytest.fixture(scope="module")
def asked(imported: Callable[[str], Loaded]) -> Callable[[str], Engine]:
    engines: dict[str, Engine] = {}

    def engine(name: str) -> Engine:
        if name not in engines:
            engines[name] = Engine(imported(name).event)
        return engines[name]

    return engine


@pytest.mark.parametrize(("name", "question"), CASES)
def test_imported_programme_answers(
    asked: Callable[[str], Engine], name: str, question: SetQuestion
) -> None:
    (judged,) = evaluate(asked(name), [question])
    assert judged.faults == (), judged.answer.text
