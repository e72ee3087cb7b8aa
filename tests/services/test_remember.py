from __future__ import annotations

import gc
import logging
import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from bot.answering.classifier.language_model import LanguageModel, fingerprint
from bot.answering.classifier.ranking import Ranker
from bot.answering.classifier.training import train_reading
from bot.core.models import Text
from bot.services.remember import KEPT, default_folder, remembered_readings
from tests.builders import make_event, make_session, make_topic

PHRASINGS = MappingProxyType({"zh": ("有没有灯塔小屋", "灯塔小屋在哪儿", "小屋几点开门")})
EVENT = make_event(
    sessions=(make_session(title=Text.of(zh="潮汐手册")),),
    topics=(make_topic(id="hut", title=Text.of(zh="灯塔小屋"), phrasings=PHRASINGS),),
)
SCRIPT = "han"


@pytest.fixture(scope="module")
def trained() -> LanguageModel:
    """A reading trained without any folder."""
    return train_reading(SCRIPT, EVENT)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the reading."""
    folder = tmp_path_factory.mktemp("kept") / "made" / "when" / "needed"
    remembered_readings(EVENT, folder)(SCRIPT)
    return folder


def differences(one: LanguageModel, other: LanguageModel) -> list[str]:
    found = [
        field.name
        for field in fields(LanguageModel)
        if field.name != "ranker" and getattr(one, field.name) != getattr(other, field.name)
    ]
    for field in fields(Ranker):
        mine, yours = getattr(one.ranker, field.name), getattr(other.ranker, field.name)
        if isinstance(mine, np.ndarray) and not np.array_equal(mine, yours):
            found.append(field.name)
    return found


def test_kept_reading_is_the_one_that_was_trained(trained: LanguageModel, kept: Path) -> None:
    assert len(list(kept.iterdir())) == 1
    again = remembered_readings(EVENT, kept)(SCRIPT)
    assert differences(again, trained) == []
    assert again.ranker.rank("灯塔小屋") == trained.ranker.rank("灯塔小屋")


def test_training_knows_the_organisers_own_topic(trained: LanguageModel) -> None:
    assert trained.ranker.rank("请问灯塔小屋在哪儿").best == "topic:hut"


# numpy leaves the file of a broken archive to the garbage collector, which warns of it.
LEAVES_A_FILE_OPEN = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture
def _tidy() -> Iterator[None]:
    """Collect what a test left before its warnings are counted as the next one's."""
    yield
    gc.collect()


@LEAVES_A_FILE_OPEN
@pytest.mark.usefixtures("_tidy")
@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"no archive",
        b"PK\x03\x04 cut short",
    ],
)
def test_damaged_file_is_trained_again_and_mended(
    kept: Path,
    tmp_path: Path,
    trained: LanguageModel,
    damage: bytes,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    (name,) = (path.name for path in kept.iterdir())
    (tmp_path / name).write_bytes(damage)
    assert differences(remembered_readings(EVENT, tmp_path)(SCRIPT), trained) == []
    assert len(caplog.records) == 1
    caplog.clear()
    assert differences(remembered_readings(EVENT, tmp_path)(SCRIPT), trained) == []
    assert caplog.records == []


@LEAVES_A_FILE_OPEN
@pytest.mark.usefixtures("_tidy")
def test_file_cut_in_half_is_trained_again(
    kept: Path, tmp_path: Path, trained: LanguageModel
) -> None:
    (source,) = kept.iterdir()
    whole = source.read_bytes()
    (tmp_path / source.name).write_bytes(whole[: len(whole) // 2])
    assert differences(remembered_readings(EVENT, tmp_path)(SCRIPT), trained) == []


def test_folder_that_cannot_be_written_only_costs_the_training(
    tmp_path: Path, trained: LanguageModel
) -> None:
    (tmp_path / "file").write_text("in the way")
    folder = tmp_path / "file" / "folder"
    assert differences(remembered_readings(EVENT, folder)(SCRIPT), trained) == []
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_oldest_files_make_room(kept: Path, tmp_path: Path) -> None:
    (source,) = kept.iterdir()
    for number in range(KEPT + 3):
        (tmp_path / f"old-{number}.npz").write_bytes(b"")
    (tmp_path / source.name).write_bytes(b"damaged")
    remembered_readings(EVENT, tmp_path)(SCRIPT)
    left = {path.name for path in tmp_path.iterdir()}
    assert (len(left), source.name in left) == (KEPT, True)


def test_fingerprint_changes_with_what_is_trained_on_alone() -> None:
    same = make_event(sessions=EVENT.sessions, topics=EVENT.topics, id="other")
    more = make_event(sessions=EVENT.sessions)
    renamed = make_event(sessions=(make_session(title=Text.of(zh="别的")),), topics=EVENT.topics)
    own = fingerprint(SCRIPT, EVENT)
    assert fingerprint(SCRIPT, same) == own
    assert len({own, fingerprint(SCRIPT, more), fingerprint(SCRIPT, renamed)}) == 3


def test_folder_chosen_by_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("USHER_CACHE", str(tmp_path / "own"))
    assert default_folder() == tmp_path / "own"
    monkeypatch.delenv("USHER_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "usher"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert default_folder() == Path.home() / ".cache" / "usher"


def test_copied_folder_serves_another_machine(
    kept: Path, tmp_path: Path, trained: LanguageModel
) -> None:
    copied = shutil.copytree(kept, tmp_path / "copied")
    assert differences(remembered_readings(EVENT, copied)(SCRIPT), trained) == []
