"""What runs Usher elsewhere fits what it runs: image, composition, workflow and hooks."""

from __future__ import annotations

import asyncio
import json
import re
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from aiohttp import web

from bot.cli import _parser
from bot.settings import Settings
from bot.store.database import async_url

ROOT = Path(__file__).resolve().parents[1]


def instructions() -> list[tuple[str, str]]:
    """Return the Dockerfile's instructions in order, each with what follows it."""
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    text = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        word, rest = line.split(maxsplit=1)
        found.append((word, rest))
    return found


def following(word: str) -> str:
    """Return what follows the only instruction of a kind."""
    (rest,) = [rest for one, rest in instructions() if one == word]
    return rest


def read(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def environment() -> dict[str, str]:
    """Return what the image sets."""
    return dict(pair.split("=", 1) for pair in shlex.split(following("ENV")))


def test_what_the_image_copies_is_there_and_let_through() -> None:
    copied = {
        source.rstrip("/")
        for word, rest in instructions()
        if word == "COPY"
        for source in rest.split()[:-1]
    }
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    let_through = {line[1:] for line in lines if line.startswith("!")}
    assert "*" in lines
    assert copied == let_through
    assert [name for name in copied if not (ROOT / name).exists()] == []


def test_image_runs_as_nobody_in_particular() -> None:
    user, _, _group = following("USER").partition(":")
    assert int(user) > 0


def test_image_starts_a_command_that_there_is() -> None:
    assert json.loads(following("ENTRYPOINT")) == ["python", "-m", "bot"]
    assert _parser().parse_args(json.loads(following("CMD"))).command == "run"


@pytest.mark.parametrize(
    "variables",
    [environment(), read("compose.yaml")["services"]["usher"]["environment"]],
    ids=["Dockerfile", "compose.yaml"],
)
def test_what_is_set_are_settings_with_fit_values(variables: dict[str, str]) -> None:
    values = {
        name.lower(): re.sub(r"\$\{POSTGRES_PASSWORD:[^}]*\}", "secret", value)
        for name, value in variables.items()
        if name not in {"PYTHONUNBUFFERED", "XDG_CACHE_HOME"}  # of Python and the system
    }
    assert values.keys() - Settings.model_fields.keys() == set()
    settings = Settings.model_validate(values)
    assert settings.health_port == 8080
    assert async_url(settings.database_url).database in {"usher", "/data/usher.db"}


@pytest.mark.parametrize(("status", "code"), [(200, 0), (503, 1)])
async def test_health_check_believes_what_healthz_says(status: int, code: int) -> None:
    async def healthz(_request: web.Request) -> web.Response:
        return web.Response(status=status)

    application = web.Application()
    application.router.add_get("/healthz", healthz)
    runner = web.AppRunner(application)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        (address, *_) = runner.addresses
        command = json.loads(following("HEALTHCHECK").split(" CMD ")[1])
        assert command[0] == "python"
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *command[1:],
            env={"HEALTH_PORT": str(address[1])},
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert await process.wait() == code
    finally:
        await runner.cleanup()


def test_composition_keeps_data_in_volumes_and_waits_for_its_database() -> None:
    composition = read("compose.yaml")
    usher, database = (composition["services"][name] for name in ("usher", "database"))
    image_folder = f"{following('WORKDIR')}/knowledge"
    assert [mount.split(":")[1] for mount in usher["volumes"]] == [image_folder]
    (volume,) = [mount.split(":")[0] for mount in database["volumes"]]
    assert volume in composition["volumes"]
    assert usher["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert "healthcheck" in database
    assert [port for port in usher["ports"] if not port.startswith("127.0.0.1:")] == []
    assert "ports" not in database


def test_workflow_goes_through_the_one_door() -> None:
    jobs = read(".github/workflows/check.yaml")["jobs"]
    runs = {name: [s["run"] for s in job["steps"] if "run" in s] for name, job in jobs.items()}
    assert runs == {"check": ["make check"], "coverage": ["make coverage"]}


def test_hooks_are_what_make_check_runs() -> None:
    (local,) = read(".pre-commit-config.yaml")["repos"]
    door = (ROOT / "Makefile").read_text(encoding="utf-8")
    tools = {Path(hook["entry"].split()[0]).name for hook in local["hooks"]}
    assert tools == {"ruff", "mypy"}
    assert [tool for tool in tools if f"$(BIN)/{tool}" not in door] == []


def test_renovation_watches_the_lock_files_there_are() -> None:
    (pattern,) = json.loads((ROOT / "renovate.json").read_text(encoding="utf-8"))["pip-compile"][
        "managerFilePatterns"
    ]
    watched = {path.name for path in ROOT.iterdir() if re.search(pattern.strip("/"), path.name)}
    assert watched == {"requirements.lock", "requirements-runtime.lock"}
