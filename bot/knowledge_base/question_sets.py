"""A set of questions to be asked for measuring, as it is written in YAML."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, ValidationError
from pydantic import model_validator as checks_all

from bot.core.evaluation import UNTOLD, Expected, SetQuestion
from bot.errors import InvalidEvent, MisuseError
from bot.knowledge_base.error_messages import quote, refuse
from bot.knowledge_base.facts import Shape
from bot.knowledge_base.schema_faults import translate_errors
from bot.knowledge_base.values import Line, parse_any_moment
from bot.knowledge_base.yaml_reading import read_document


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _pattern(value: Any) -> re.Pattern[str]:
    try:
        return re.compile(value, re.IGNORECASE)
    except (re.error, TypeError) as error:
        raise refuse(f"{quote(value)} is no regular expression", f"mend it: {error}") from None


def _filled(values: list[Any]) -> list[Any]:
    if not values:
        raise refuse("is empty", "write at least one entry, or leave the key out")
    return values


_Phrases = Annotated[list[Line], BeforeValidator(_listed), AfterValidator(_filled)]
_Pattern = Annotated[re.Pattern[str], PlainValidator(_pattern)]
_Moment = Annotated[datetime, PlainValidator(parse_any_moment)]


class SetQuestionShape(Shape):
    """One question; all but `question` or `turns` may be left out."""

    id: Line | None = None
    question: Line | None = None
    turns: Annotated[list[Line], AfterValidator(_filled)] | None = None
    expect: Expected = Expected.ANSWER
    must_include: Annotated[list[_Phrases], BeforeValidator(_listed)] = Field(default_factory=list)
    must_not_include: Annotated[list[Line], BeforeValidator(_listed)] = Field(default_factory=list)
    forbid_regex: Annotated[list[_Pattern], BeforeValidator(_listed)] = Field(default_factory=list)
    max_chars: Annotated[int, Field(gt=0)] | None = None
    now: _Moment | None = None
    lang: Line = UNTOLD
    category: Line = UNTOLD
    style: Line = UNTOLD
    reference: Any = None
    hard: Any = None
    note: Any = None

    @checks_all(mode="after")
    def _asks(self) -> SetQuestionShape:
        if self.question is None and self.turns is None:
            raise refuse("asks nothing", "write `question:`, or `turns:` for a conversation")
        return self


class SetFile(Shape):
    """The file."""

    event: Any = None
    schedule: Any = None
    setup: Any = None
    default_now: _Moment | None = None
    default_max_chars: Annotated[int, Field(gt=0)] | None = None
    questions: Annotated[list[SetQuestionShape], AfterValidator(_filled)]


def read_question_set(path: Path) -> tuple[SetQuestion, ...]:
    """Read a set; moments without an offset are naive, the event's zone is not known here.

    Raises MisuseError when there is no such file, InvalidEvent with every fault in it.
    """
    if not path.is_file():
        raise MisuseError(f"There is no file {path}")
    document, faults = read_document(path)
    if document is None or faults:
        raise InvalidEvent(path.name, tuple(faults))
    try:
        file = SetFile.model_validate(document.root)
    except ValidationError as error:
        raise InvalidEvent(path.name, tuple(translate_errors(document, SetFile, error))) from None
    return tuple(_question(file, number, one) for number, one in enumerate(file.questions, 1))


def _question(file: SetFile, number: int, one: SetQuestionShape) -> SetQuestion:
    turns = tuple(one.turns or [one.question or ""])
    return SetQuestion(
        id=one.id or str(number),
        turns=turns,
        expected=one.expect,
        language=one.lang,
        kind=one.category,
        style=one.style,
        must_include=tuple(tuple(group) for group in one.must_include),
        must_not_include=tuple(one.must_not_include),
        forbidden=tuple(one.forbid_regex),
        longest=one.max_chars or file.default_max_chars,
        moment=one.now or file.default_now,
    )
