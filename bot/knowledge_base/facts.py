"""Texts in several languages and facts with their status, as pydantic types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Generic, Self, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    model_validator,
)

from bot.core.models import LinkKind, Status
from bot.knowledge_base.error_messages import refuse, suggest
from bot.knowledge_base.values import (
    Day,
    Email,
    Line,
    Moment,
    SpokenLanguage,
    Url,
)
from bot.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.knowledge_base.source_positions import Steps

T = TypeVar("T")

_FACT_KEYS = ("text", "value", "source", "as_of", "status")


class Shape(BaseModel):
    """A group of keys in the YAML; no other key is allowed in it."""

    # Built when a file needs it: most are parts of a few that are, or of files an event lacks.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Sourced(Shape):
    """A group whose facts share a source."""

    source: Line | None = Field(None, description="Where these facts come from.")
    as_of: Day | None = Field(None, description="The day these facts were known to be right.")


def _text_shape(value: Any) -> str:
    return "<languages>" if isinstance(value, dict) else "<text>"


def _fact_shape(value: Any) -> str:
    if not isinstance(value, dict):
        return "<text>"
    if any(key in _FACT_KEYS for key in value):
        return "<fact>"
    is_misspelt = bool(value) and all(len(key) > 3 and suggest(key, _FACT_KEYS) for key in value)
    return "<fact>" if is_misspelt else "<languages>"


def _value_shape(value: Any) -> str:
    return "<fact>" if isinstance(value, dict) else "<value>"


ByLanguage = Annotated[
    dict[SpokenLanguage, Line],
    Field(min_length=1),
    WithJsonSchema(
        {
            "type": "object",
            "properties": {code: {"type": "string", "minLength": 1} for code in LANGUAGES},
            "patternProperties": {"^[a-z]{2}$": {"type": "string", "minLength": 1}},
            "additionalProperties": False,
            "minProperties": 1,
        }
    ),
]

Words = Annotated[
    Annotated[Line, Tag("<text>")] | Annotated[ByLanguage, Tag("<languages>")],
    Discriminator(_text_shape),
]


class TextFact(Sourced):
    """A text with its source, its date and how sure it is."""

    text: Words | None = Field(None, description="The text, or one text for each language.")
    status: Status = Field(
        Status.CONFIRMED, description="How sure it is: confirmed, provisional or not_published."
    )

    @model_validator(mode="after")
    def _hold_text_unless_unpublished(self) -> Self:
        _check_status(self.text, self.status, "text")
        return self


def texts_in(
    shape: Shape, sections: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[Steps, Any, str | dict[str, str]]]:
    """Yield the texts of a file with the steps to each and the entry that holds it.

    `sections` name the keys of texts in each section; the section "" is the file itself.
    """
    for section, keys in sections.items():
        part = getattr(shape, section, None) if section else shape
        holders: list[tuple[Steps, Any]] = [((section,) if section else (), part)]
        if isinstance(part, list):
            holders = [((section, position), entry) for position, entry in enumerate(part)]
        for steps, holder in holders:
            for key in keys:
                given = getattr(holder, key, None)
                words = given.text if isinstance(given, TextFact) else given
                if words is not None:
                    yield (*steps, key), holder, words


class ValueFact(Sourced, Generic[T]):
    """A value with its source, its date and how sure it is."""

    value: T | None = Field(None, description="The value.")
    status: Status = Field(
        Status.CONFIRMED, description="How sure it is: confirmed, provisional or not_published."
    )

    @model_validator(mode="after")
    def _hold_value_unless_unpublished(self) -> Self:
        _check_status(self.value, self.status, "value")
        return self


def _check_status(value: object, status: Status, key: str) -> None:
    if value is None and status is not Status.NOT_PUBLISHED:
        raise refuse(f"`{key}` is missing", f"add `{key}:` or write `status: not_published`")
    if value is not None and status is Status.NOT_PUBLISHED:
        raise refuse(
            f"a {key} is given although the status is not_published",
            f"delete the {key}, or write `status: provisional`",
        )


FactWords = Annotated[
    Annotated[Line, Tag("<text>")]
    | Annotated[ByLanguage, Tag("<languages>")]
    | Annotated[TextFact, Tag("<fact>")],
    Discriminator(_fact_shape),
]
_VALUE = Discriminator(_value_shape)

FactNumber = Annotated[
    Annotated[int, Tag("<value>")] | Annotated[ValueFact[int], Tag("<fact>")], _VALUE
]
FactEmail = Annotated[
    Annotated[Email, Tag("<value>")] | Annotated[ValueFact[Email], Tag("<fact>")], _VALUE
]
FactMoment = Annotated[
    Annotated[Moment, Tag("<value>")] | Annotated[ValueFact[Moment], Tag("<fact>")], _VALUE
]
FactId = Annotated[
    Annotated[Line, Tag("<value>")] | Annotated[ValueFact[Line], Tag("<fact>")], _VALUE
]
FactIds = Annotated[
    Annotated[list[Line], Tag("<value>")] | Annotated[ValueFact[list[Line]], Tag("<fact>")], _VALUE
]
FactLanguages = Annotated[
    Annotated[list[SpokenLanguage], Tag("<value>")]
    | Annotated[ValueFact[list[SpokenLanguage]], Tag("<fact>")],
    _VALUE,
]


class LinkShape(Shape):
    """A web address with a label."""

    url: Url = Field(description="The full address, beginning with https://.")
    label: Words | None = Field(None, description="What the address leads to.")
    kind: LinkKind | None = Field(
        None, description="`stream` when a session can be watched there: reminders say so."
    )
