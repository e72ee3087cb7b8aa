"""What Discord refuses of components, on messages and in modals."""

from __future__ import annotations

import copy
from typing import Any

from tests.discord_server.errors import Form
from tests.discord_server.messages import walk

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = 9, 10, 11, 12, 13, 14, 17, 18
UPLOAD, RADIO, CHECKBOXES, CHECKBOX = 19, 21, 22, 23
SELECTS = {3, 5, 6, 7, 8}
TOP = [ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER]
IN_CONTAINER = [ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR]
IN_LABEL = [3, 4, 5, 6, 7, 8, UPLOAD, RADIO, CHECKBOXES, CHECKBOX]
TEXT_IN_ALL, COMPONENTS_IN_ALL = 4000, 40


class Components:
    """Checks one tree of components and numbers them."""

    def __init__(self, form: Form, files: set[str]) -> None:
        self.form = form
        self.files = files
        self.ids: set[str] = set()
        self.text = 0

    def message(self, components: Any, *, second_version: bool) -> list[dict[str, Any]]:
        """Check a message's components and return them as Discord keeps them."""
        form = self.form
        most = COMPONENTS_IN_ALL if second_version else 5
        if not form.count("components", components, 0, most):
            return []
        for position, one in enumerate(components):
            path = f"components.{position}"
            if not isinstance(one, dict):
                form.fault(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used here.")
                continue
            allowed = TOP if second_version else [ROW]
            if one.get("type") not in allowed:
                choices = ", ".join(str(kind) for kind in allowed)
                text = f'Value of field "type" must be one of ({choices},).'
                form.fault(f"{path}.type", "UNION_TYPE_CHOICES", text)
                continue
            self._one(path, one)
        if form.errors:
            return []
        if second_version and sum(1 for _ in walk(components)) > COMPONENTS_IN_ALL:
            text = f"The total number of components cannot exceed {COMPONENTS_IN_ALL}"
            form.fault("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", text)
        if self.text > TEXT_IN_ALL:
            text = f"The total displayable text size cannot exceed {TEXT_IN_ALL}"
            form.fault("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", text)
        return numbered(components)

    def modal(self, components: Any) -> list[dict[str, Any]]:
        """Check a modal's components."""
        form = self.form
        if not form.count("data.components", components, 1, 5):
            return []
        for position, one in enumerate(components):
            path = f"data.components.{position}"
            kind = one.get("type") if isinstance(one, dict) else None
            if not form.choice(f"{path}.type", kind, [ROW, TEXT, LABEL]):
                continue
            if kind == TEXT:
                self._text(path, one)
            elif kind == ROW:
                inner = one.get("components")
                where = f"{path}.components.0"
                if form.count(f"{path}.components", inner, 1, 1) and form.choice(
                    f"{where}.type", inner[0].get("type"), [TEXT_INPUT]
                ):
                    form.length(f"{where}.label", inner[0].get("label"), 1, 45)
                    self._input(where, inner[0])
            else:
                self._label(path, one)
        return numbered(components) if not form.errors else []

    def _one(self, path: str, one: dict[str, Any]) -> None:
        kind = one["type"]
        if kind == ROW:
            self._row(path, one)
        elif kind == SECTION:
            self._section(path, one)
        elif kind == TEXT:
            self._text(path, one)
        elif kind == GALLERY:
            if self.form.count(f"{path}.items", one.get("items"), 1, 10):
                for position, item in enumerate(one["items"]):
                    self._media(f"{path}.items.{position}", item, "media")
        elif kind == FILE:
            self._media(path, one, "file")
        elif kind == SEPARATOR:
            if one.get("spacing") is not None:
                self.form.choice(f"{path}.spacing", one["spacing"], [1, 2])
        elif kind == CONTAINER:
            self._container(path, one)

    def _container(self, path: str, one: dict[str, Any]) -> None:
        colour = one.get("accent_color")
        if colour is not None and not 0 <= colour <= 0xFFFFFF:
            text = "int value should be less than or equal to 16777215."
            self.form.fault(f"{path}.accent_color", "NUMBER_TYPE_MAX", text)
        inner = one.get("components")
        if self.form.count(f"{path}.components", inner, 1, COMPONENTS_IN_ALL):
            for position, child in enumerate(inner or []):
                where = f"{path}.components.{position}"
                if self.form.choice(f"{where}.type", child.get("type"), IN_CONTAINER):
                    self._one(where, child)

    def _section(self, path: str, one: dict[str, Any]) -> None:
        inner = one.get("components")
        if self.form.count(f"{path}.components", inner, 1, 3):
            for position, child in enumerate(inner or []):
                where = f"{path}.components.{position}"
                if self.form.choice(f"{where}.type", child.get("type"), [TEXT]):
                    self._text(where, child)
        accessory = one.get("accessory")
        if not isinstance(accessory, dict):
            self.form.required(f"{path}.accessory")
        elif self.form.choice(f"{path}.accessory.type", accessory.get("type"), [BUTTON, THUMBNAIL]):
            if accessory["type"] == BUTTON:
                self._button(f"{path}.accessory", accessory)
            else:
                self._media(f"{path}.accessory", accessory, "media")

    def _text(self, path: str, one: dict[str, Any]) -> None:
        if self.form.length(f"{path}.content", one.get("content"), 1, TEXT_IN_ALL):
            self.text += len(one["content"])

    def _media(self, path: str, one: dict[str, Any], name: str) -> None:
        url: Any = (one.get(name) or {}).get("url")
        if self.form.length(f"{path}.{name}.url", url, 1, 2048):
            self._url(f"{path}.{name}.url", url, only_files=name == "file")
        if one.get("description") is not None:
            self.form.length(f"{path}.description", one["description"], 0, 1024)

    def _url(self, path: str, url: str, *, only_files: bool = False) -> None:
        if url.startswith("attachment://"):
            if url.removeprefix("attachment://") not in self.files:
                text = "The referenced attachment was not found"
                self.form.fault(path, "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", text)
        elif only_files or not url.startswith(("http://", "https://", "discord://")):
            self.form.fault(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")

    def _row(self, path: str, one: dict[str, Any]) -> None:
        inner = one.get("components")
        if not self.form.count(f"{path}.components", inner, 1, 5):
            return
        kinds = {child.get("type") for child in inner or []}
        if kinds & SELECTS and len(inner or []) > 1:
            text = "The specified component exceeds the maximum width"
            where = f"{path}.components.1"
            self.form.fault(where, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", text)
        for position, child in enumerate(inner or []):
            where = f"{path}.components.{position}"
            if not self.form.choice(f"{where}.type", child.get("type"), [BUTTON, *SELECTS]):
                continue
            if child["type"] == BUTTON:
                self._button(where, child)
            else:
                self._select(where, child)

    def _custom_id(self, path: str, one: dict[str, Any]) -> None:
        value = one.get("custom_id")
        if value is None:
            self.form.required(f"{path}.custom_id")
        elif self.form.length(f"{path}.custom_id", value, 1, 100):
            if value in self.ids:
                text = "Component custom id cannot be duplicated"
                self.form.fault(f"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", text)
            self.ids.add(value)

    def _button(self, path: str, one: dict[str, Any]) -> None:
        style = one.get("style")
        if not self.form.choice(f"{path}.style", style, [1, 2, 3, 4, 5, 6]):
            return
        if style == 6:
            if not one.get("sku_id"):
                self.form.required(f"{path}.sku_id")
            return
        if one.get("label") is not None:
            self.form.length(f"{path}.label", one["label"], 0, 80)
        if not one.get("label") and not one.get("emoji"):
            text = "A button must have a label or an emoji"
            self.form.fault(path, "BUTTON_COMPONENT_INVALID_EMPTY", text)
        if style == 5:
            if one.get("custom_id"):
                text = "A custom id and url cannot both be specified"
                self.form.fault(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", text)
            if self.form.length(f"{path}.url", one.get("url"), 1, 512):
                self._url(f"{path}.url", one["url"])
        else:
            if one.get("url"):
                text = "A custom id and url cannot both be specified"
                self.form.fault(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", text)
            self._custom_id(path, one)

    def _select(self, path: str, one: dict[str, Any]) -> None:
        self._custom_id(path, one)
        if one.get("placeholder") is not None:
            self.form.length(f"{path}.placeholder", one["placeholder"], 0, 150)
        self._counts(path, one)
        if one["type"] == STRING_SELECT:
            self._options(path, one, 25)

    def _counts(self, path: str, one: dict[str, Any]) -> None:
        least, most = one.get("min_values"), one.get("max_values")
        least, most = 1 if least is None else least, 1 if most is None else most
        if not 0 <= least <= 25:
            text = "int value should be between 0 and 25."
            self.form.fault(f"{path}.min_values", "NUMBER_TYPE_MAX", text)
        if not 1 <= most <= 25 or most < least:
            text = "int value should be between 1 and 25 and not below min_values."
            self.form.fault(f"{path}.max_values", "NUMBER_TYPE_MAX", text)
        options = one.get("options")
        if isinstance(options, list) and most > len(options) > 0 and one["type"] == STRING_SELECT:
            text = "max_values cannot be greater than the number of options."
            self.form.fault(f"{path}.max_values", "NUMBER_TYPE_MAX", text)

    def _options(self, path: str, one: dict[str, Any], most: int) -> None:
        options = one.get("options")
        if not self.form.count(f"{path}.options", options, 1, most):
            return
        seen: set[str] = set()
        for position, option in enumerate(options or []):
            where = f"{path}.options.{position}"
            self.form.length(f"{where}.label", option.get("label"), 1, 100)
            if self.form.length(f"{where}.value", option.get("value"), 1, 100):
                if option["value"] in seen:
                    text = "The specified option value is already used"
                    self.form.fault(
                        f"{where}.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", text
                    )
                seen.add(option["value"])
            if option.get("description") is not None:
                self.form.length(f"{where}.description", option["description"], 0, 100)
        chosen = sum(1 for option in options or [] if option.get("default"))
        if chosen > (one.get("max_values") or 1):
            text = "The number of default options exceeds max_values"
            self.form.fault(f"{path}.options", "SELECT_COMPONENT_DEFAULT_VALUES_EXCEEDED", text)

    def _label(self, path: str, one: dict[str, Any]) -> None:
        self.form.length(f"{path}.label", one.get("label"), 1, 45)
        if one.get("description") is not None:
            self.form.length(f"{path}.description", one["description"], 0, 100)
        inner = one.get("component")
        where = f"{path}.component"
        if not isinstance(inner, dict):
            self.form.required(where)
        elif self.form.choice(f"{where}.type", inner.get("type"), IN_LABEL):
            if inner["type"] == TEXT_INPUT:
                if inner.get("label") is not None:
                    text = "The label of a text input stands in its Label component"
                    self.form.fault(f"{where}.label", "COMPONENT_LABEL_NOT_ALLOWED", text)
                self._input(where, inner)
            elif inner["type"] in SELECTS:
                self._select(where, inner)
            else:
                self._custom_id(where, inner)
                if inner["type"] in (RADIO, CHECKBOXES):
                    self._options(where, inner, 10)

    def _input(self, path: str, one: dict[str, Any]) -> None:
        self._custom_id(path, one)
        self.form.choice(f"{path}.style", one.get("style"), [1, 2])
        for name, longest in (("placeholder", 100), ("value", 4000)):
            if one.get(name) is not None:
                self.form.length(f"{path}.{name}", one[name], 0, longest)
        least, most = one.get("min_length"), one.get("max_length")
        if least is not None and not 0 <= least <= 4000:
            text = "int value should be between 0 and 4000."
            self.form.fault(f"{path}.min_length", "NUMBER_TYPE_MAX", text)
        if most is not None and not 1 <= most <= 4000:
            text = "int value should be between 1 and 4000."
            self.form.fault(f"{path}.max_length", "NUMBER_TYPE_MAX", text)
        if least is not None and most is not None and least > most:
            text = "min_length cannot be greater than max_length."
            self.form.fault(f"{path}.min_length", "NUMBER_TYPE_MAX", text)


def numbered(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A copy in which every component has an id, as Discord fills them in."""
    kept = copy.deepcopy(components)
    used = {one["id"] for one in walk(kept) if one.get("id")}
    following = 1
    for one in walk(kept):
        if not one.get("id"):
            while following in used:
                following += 1
            one["id"] = following
            used.add(following)
    return kept
