"""Pydantic's errors become located faults in words an organiser understands."""

from __future__ import annotations

import re
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Tag

from bot.knowledge_base.error_messages import offer, quote
from bot.knowledge_base.suggested_values import KEYS, KINDS, minutes_meant
from bot.knowledge_base.values import ISO_639_1

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from bot.errors import Fault
    from bot.knowledge_base.source_positions import Document, Steps

_ONE_TEXT = "write one text here"
_GROUP = ("is not a group of `key: value` lines", "write keys and values, indented, below it")
_PLAIN: dict[str, tuple[str, str]] = {
    "dict_type": _GROUP,
    "model_type": _GROUP,
    "model_attributes_type": _GROUP,
    "list_type": ("is not a list", "begin each entry with a dash on its own line (`- entry`)"),
    "string_too_short": ("is empty", "write the text, or delete the line"),
    "too_short": ("is empty", "write at least one entry"),
    "int_parsing": ("is not a whole number", "write digits alone, like 30"),
    "int_type": ("is not a whole number", "write digits alone, like 30"),
    "int_from_float": ("is not a whole number", "write digits alone, like 30"),
    "int_parsing_size": ("is too large", "write a smaller number"),
    "bool_parsing": ("is neither true nor false", "write true or false"),
    "bool_type": ("is neither true nor false", "write true or false"),
}
_BOUNDS = {
    "greater_than_equal": ("ge", "is too small", "write {} or more"),
    "less_than_equal": ("le", "is too large", "write {} or less"),
}


def translate_errors(
    document: Document, model: type[BaseModel], error: ValidationError
) -> list[Fault]:
    """Return one fault for each error, at the line and column where its value stands."""
    faults = []
    for detail in error.errors(include_url=False):
        steps = strip_tags(detail["loc"])
        if steps in document.empty_keys:
            continue  # reported as empty already
        is_key = bool(steps) and steps[-1] == "[key]"
        problem, remedy = _explain(document, model, detail)
        faults.append(
            document.fault(
                steps[:-1] if is_key else steps,
                problem,
                remedy,
                at_key=is_key or detail["type"] == "extra_forbidden",
            )
        )
    return faults


def strip_tags(location: tuple[str | int, ...]) -> Steps:
    """Return an error's location without the union tags, which are not in the YAML."""
    return tuple(step for step in location if not _is_tag(step))


def _is_tag(step: str | int) -> bool:
    return isinstance(step, str) and step.startswith("<") and step.endswith(">")


def _explain(document: Document, model: type[BaseModel], detail: ErrorDetails) -> tuple[str, str]:
    kind, context, given = detail["type"], detail.get("ctx", {}), _show(detail["input"])
    if kind in _PLAIN:
        problem, remedy = _PLAIN[kind]
        minutes = minutes_meant(detail["input"]) if isinstance(detail["input"], str) else None
        if kind.startswith("int_") and minutes and "minutes" in str(detail["loc"]):
            remedy = f"write {minutes}"
        return f"{given}{problem}", remedy
    if kind in _BOUNDS:
        bound, problem, remedy = _BOUNDS[kind]
        return f"{given}{problem}", remedy.format(context[bound])
    if kind == "extra_forbidden":
        return _explain_key(document, model, detail["loc"])
    if kind == "string_type":
        return _explain_text(detail)
    problem, remedy = f"{given}cannot be read ({detail['msg']})", "correct the value"
    if kind == "usher":
        problem, remedy = context["problem"], context["remedy"]
        if context["day"] and _may_have_day(document, model, detail["loc"]):
            remedy += f", or write `day: {context['day']}` without a time"
    elif kind == "missing":
        key = detail["loc"][-1]
        problem, remedy = f"`{key}` is missing", f"add `{key}:` to this entry"
    elif kind == "enum":
        allowed = re.findall(r"'([^']*)'", str(context.get("expected", "")))
        problem = f"{given}is not allowed here"
        meant = KINDS.get(" ".join(str(detail["input"]).casefold().split()))
        remedy = (
            f'write "{meant}"'
            if meant in allowed
            else offer(str(detail["input"]), allowed, "write one of")
        )
    return problem, remedy


def _explain_text(detail: ErrorDetails) -> tuple[str, str]:
    """Say what to write instead of a list or a group where one text belongs."""
    given, steps = detail["input"], strip_tags(detail["loc"])
    if isinstance(given, list):
        return "is a list where a text belongs", _ONE_TEXT
    if not (given and isinstance(given, dict) and set(given) <= ISO_639_1):
        return "is a group of keys where a text belongs", _ONE_TEXT
    problem = "is given by language, and can be only one text here"
    if steps[:1] == ("people",) and steps[-1] == "name":
        remedy = "write it in Latin letters; `native_name` holds its own script, `aliases` the rest"
    elif "aliases" in steps or "phrasings" in steps:
        remedy = "make each of them an entry of its own, without its language"
    else:
        remedy = _ONE_TEXT
    return problem, remedy


def _explain_key(
    document: Document, model: type[BaseModel], location: tuple[str | int, ...]
) -> tuple[str, str]:
    place = strip_tags(location[:-1])
    allowed = _allowed_keys(model, location[:-1])
    free = [name for name in allowed if not document.has_key(place, name)]
    key = str(location[-1])
    meant = next((name for name in KEYS.get(key.casefold(), ()) if name in free), None)
    if meant is not None:
        given = document.value_at((*place, key))
        minutes = minutes_meant(given) if isinstance(given, str) else None
        value = f": {minutes}" if meant == "duration_minutes" and minutes else ""
        remedy = f"write `{meant}{value}`" if value else f'did you mean "{meant}"?'
        return f"there is no key {quote(key)} here", remedy
    return f"there is no key {quote(key)} here", offer(key, free, "use one of")


def _may_have_day(
    document: Document, model: type[BaseModel], location: tuple[str | int, ...]
) -> bool:
    """Whether the entry whose start is at a location may tell a day alone."""
    if "start" not in location:
        return False
    entry = location[: max(n for n, step in enumerate(location) if step == "start")]
    may_have_day = "day" in _allowed_keys(model, entry)
    return may_have_day and not document.has_key(strip_tags(entry), "day")


def _show(value: Any) -> str:
    return f"{quote(value)} " if isinstance(value, str) and value.strip() else ""


def _allowed_keys(model: Any, location: tuple[str | int, ...]) -> list[str]:
    """Return the keys of the shape that stands at a pydantic location."""
    shape = model
    for step in location:
        shape = _step_into_shape(shape, step)
    shape = _bare(shape)
    return list(shape.model_fields) if _is_model(shape) else []


def _step_into_shape(shape: Any, step: str | int) -> Any:
    if _is_tag(step):
        for choice in get_args(_bare(shape)):
            if any(isinstance(mark, Tag) and mark.tag == step for mark in _marks(choice)):
                return choice
        return None
    shape = _bare(shape)
    if _is_model(shape):
        field = shape.model_fields.get(step)
        return None if field is None else field.annotation
    arguments = get_args(shape)
    return arguments[-1] if arguments else None


def _bare(shape: Any) -> Any:
    """Strip annotations and `| None` from a type."""
    while True:
        if get_origin(shape) is Annotated:
            shape = get_args(shape)[0]
            continue
        if get_origin(shape) in (Union, UnionType):
            choices = [choice for choice in get_args(shape) if choice is not type(None)]
            if len(choices) == 1:
                shape = choices[0]
                continue
        return shape


def _marks(shape: Any) -> tuple[Any, ...]:
    return getattr(shape, "__metadata__", ())


def _is_model(shape: Any) -> bool:
    return isinstance(shape, type) and issubclass(shape, BaseModel)
