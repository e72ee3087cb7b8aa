"""A hint where the event's name wants an article in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.models import Text
from tests.knowledge_base.event_folder import event_yaml, load


@pytest.mark.parametrize(
    ("names", "lacking"),
    [
        ("short_names: [Harbour Conference]", "en"),
        ("short_names: [Harbour Lights 2027]", ""),
        ("short_names: [Conference of Harbours]", ""),
        ("short_names: [{en: PyCon, fr: Conférence du port}]", "fr"),
        ("short_names: [{en: The Sea Forum, es: Foro del Mar}]", "en, es"),
        ("short_names: [Harbour Conference]\nname_in_sentence: the Harbour Conference", ""),
        (
            """short_names: [{en: Sea Forum, es: Foro del Mar}]
name_in_sentence: {en: the Sea Forum}""",
            "es",
        ),
    ],
)
def test_name_that_wants_an_article_is_hinted_at(tmp_path: Path, names: str, lacking: str) -> None:
    yaml = event_yaml(f"{names}\n", languages="[en, fr, es]")
    hints = [one for one in load(tmp_path, event=yaml).warnings if "article" in one.problem]
    assert [one.problem for one in hints] == (
        [f"in sentences the name has no article ({lacking})"] if lacking else []
    )
    assert all("name_in_sentence: {" in one.remedy for one in hints)


@pytest.mark.parametrize(
    ("name", "example"),
    [
        ("{en: Sea Forum}", "en: the Sea Forum"),
        ("{fr: Colloque du port}", "fr: le Colloque du port"),
        ("{fr: Assemblée du port}", "fr: l’Assemblée du port"),
        ("{fr: Journées du port}", "fr: les Journées du port"),
        ("{fr: Journée du port}", "fr: la Journée du port"),
        ("{es: Foro del Mar}", "es: el Foro del Mar"),
        ("{es: Cumbre del Mar}", "es: la Cumbre del Mar"),
        ("{es: Jornadas del Mar}", "es: las Jornadas del Mar"),
    ],
)
def test_hint_shows_the_article_of_the_noun(tmp_path: Path, name: str, example: str) -> None:
    yaml = event_yaml(f"short_names: [{name}]\n", languages="[en, fr, es]")
    (hint,) = [one for one in load(tmp_path, event=yaml).warnings if "article" in one.problem]
    assert hint.remedy.endswith(f"like `name_in_sentence: {{{example}}}`")


def test_name_in_a_sentence_is_read(tmp_path: Path) -> None:
    yaml = event_yaml("name_in_sentence: {fr: la Conférence}\n")
    assert load(tmp_path, event=yaml).event.name_in_sentence == Text.of(fr="la Conférence")
