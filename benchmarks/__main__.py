"""Measure everything in one run and print it beside what it must reach."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

SIZES = (10, 1_000, 10_000)
ONE_SHOT = ("-m", "bot", "ask", "--event", "rok-un-2025", "When is the conference?")
ROOT = Path(__file__).resolve().parents[1]

Figures = dict[str, Any]


def main() -> None:
    """Measure, then print the tables."""
    with tempfile.TemporaryDirectory() as name:
        sizes = {size: _size(size, name) for size in SIZES}
        loaded = _run("benchmarks.worker", "load", "1000", name)
    alone = statistics.median(_one_shot() for _ in range(5))
    footprint = _run("benchmarks.footprint")["megabytes"]
    discord = _run("benchmarks.discord_bot")
    typed = _run("benchmarks.autocomplete")
    broadcast = _run("benchmarks.broadcast")
    ledger = {what: _run("benchmarks.ledger", what) for what in ("plan", "send", "reload")}
    console = Console(width=None if sys.stdout.isatty() else 110)
    console.print(_sizes_table(sizes))
    console.print(_aims_table(sizes, loaded, alone, footprint))
    console.print(_bot_table(discord, ledger, typed))
    console.print(_broadcast_table(broadcast))


def _size(size: int, folder: str) -> Figures:
    figures: Figures = {}
    for what in ("answer", "baselines"):
        figures |= _run("benchmarks.worker", what, str(size), folder)
    return figures


def _run(module: str, *arguments: str) -> Figures:
    """Run a module in a fresh process and read the JSON object it prints."""
    sys.stderr.write(f"{' '.join((module, *arguments[:3]))} ...\n")
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT)  # noqa: S603
    figures: Figures = json.loads(done.stdout)
    return figures


def _one_shot() -> float:
    """Return the seconds that a whole `python -m bot ask` takes; it keeps nothing."""
    began = time.perf_counter()
    command = [sys.executable, *ONE_SHOT]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)  # noqa: S603
    return time.perf_counter() - began


def _sizes_table(sizes: dict[int, Figures]) -> Table:
    questions = sizes[SIZES[0]]["questions"]
    title = (
        f"{questions:.0f} questions in seven languages at each size; x = as many times Usher's time"
    )
    table = Table(title=title)
    table.add_column("")
    for size in SIZES:
        table.add_column(f"{size:,} sessions", justify="right")
    table.add_column("10,000 : 1,000", justify="right")
    _row(table, sizes, "index build, ms", "index", 1e3)
    _row(table, sizes, "engine made and warmed, ms", "build", 1e3)
    _row(table, sizes, "peak memory, everything loaded, MB", "memory", 1)
    for part in ("p50", "p99"):
        _row(table, sizes, f"Usher {part}, ms", part, 1e3)
        for name in ("rapidfuzz", "bm25s"):
            key = f"{name}_{part}"
            _row(table, sizes, f"{name} {part}, ms", key, 1e3, beside=part)
    return table


def _row(
    table: Table,
    sizes: dict[int, Figures],
    name: str,
    key: str,
    factor: float,
    *,
    beside: str | None = None,
) -> None:
    cells = []
    for size in SIZES:
        figures = sizes[size]
        ratio = f" (x{figures[key] / figures[beside]:.2f})" if beside else ""
        cells.append(f"{figures[key] * factor:,.2f}{ratio}")
    growth = sizes[10_000][key] / sizes[1_000][key]
    table.add_row(name, *cells, f"{growth:.2f}")


def _aims_table(
    sizes: dict[int, Figures], loaded: Figures, alone: float, footprint: Figures
) -> Table:
    table = Table(title="What it must reach")
    for column in ("", "measured", "aim", ""):
        table.add_column(column, justify="right" if column else "left")
    middle, large = sizes[1_000], sizes[10_000]
    for name, value, aim, unit in (
        ("p50 at 1,000 sessions", middle["p50"] * 1e3, 8.0, "ms"),
        ("p99 at 1,000 sessions", middle["p99"] * 1e3, 25.0, "ms"),
        ("p50, 10,000 : 1,000 sessions", large["p50"] / middle["p50"], 2.0, "x"),
        ("p99, 10,000 : 1,000 sessions", large["p99"] / middle["p99"], 2.0, "x"),
        ("one-shot ask, nothing kept", alone, 1.5, "s"),
        ("loading YAML, 1,000 sessions, 700 people", loaded["load"], 1.5, "s"),
        ("peak memory at 1,000 sessions", middle["memory"], 250.0, "MB"),
        ("peak memory at 10,000 sessions", large["memory"], 250.0, "MB"),
        ("installed at run time", sum(footprint.values()), 300.0, "MB"),
        *((f"  of that {name}", footprint[name], None, "MB") for name in _largest(footprint)),
    ):
        if aim is None:
            table.add_row(name, f"{value:.2f} {unit}", "", "")
            continue
        verdict = "[green]reached[/]" if value <= aim else "[red]missed[/]"
        table.add_row(name, f"{value:.2f} {unit}", f"<= {aim:g} {unit}", verdict)
    return table


def _largest(footprint: Figures) -> list[str]:
    """Return what takes most of what is installed, largest first."""
    return sorted(footprint, key=lambda name: -footprint[name])[:6]


def _bot_table(discord: Figures, ledger: Figures, typed: Figures) -> Table:
    plan, send, reload = ledger["plan"], ledger["send"], ledger["reload"]
    table = Table(title="On Discord (against the stand-in), and the ledger")
    for column in ("", "measured", "aim"):
        table.add_column(column, justify="right" if column else "left")
    for name, value, aim in (
        (
            "answers a second, 20 people waiting, every question new",
            f"{discord['usher_per_second']:.0f}",
            "",
        ),
        ("a bot that replies a constant", f"{discord['constant_per_second']:.0f}", ""),
        ("share of that, every question new", f"{discord['ratio']:.2f}", ">= 0.5"),
        ("share of that, questions repeating", f"{discord['repeated_ratio']:.2f}", ">= 0.7"),
        ("a command acknowledged, p50", f"{discord['acknowledged_p50'] * 1e3:.0f} ms", ""),
        ("a command acknowledged, p99", f"{discord['acknowledged_p99'] * 1e3:.0f} ms", "< 3 s"),
        ("choices while typing, 3,000 sessions, p50", f"{typed['p50'] * 1e3:.1f} ms of CPU", ""),
        ("the dearest of 400", f"{typed['most'] * 1e3:.1f} ms of CPU", "< 20 ms"),
        ("reminders planned", f"{plan['reminders']:,} in {plan['plan']:.1f} s", ""),
        ("found unchanged", f"{plan['plan_again']:.1f} s", ""),
        ("1 row, due to sent", f"{send['1']['seconds'] * 1e3:.0f} ms", "< 2 s"),
        ("100 rows, share of the permitted rate", f"{send['100']['of_permitted']:.0%}", ">= 95%"),
        ("5,000 rows, share of it", f"{send['5000']['of_permitted']:.0%}", ">= 95%"),
        ("1,000 sessions read again", f"{reload['reload']:.2f} s", "< 2 s"),
        ("an answer meanwhile, p50", f"{reload['reloading_p50'] * 1e3:.0f} ms", ""),
        ("an answer meanwhile, p99", f"{reload['reloading_p99'] * 1e3:.0f} ms", "< 50 ms"),
        ("an answer otherwise, p99", f"{reload['calm_p99'] * 1e3:.0f} ms", ""),
    ):
        table.add_row(name, value, aim)
    return table


def _broadcast_table(broadcast: Figures) -> Table:
    title = (
        f"One announcement to {broadcast['recipients']:,} people and {broadcast['channels']} "
        f"channels, by the real bot against Discord's limits (load {broadcast['load']:.1f})"
    )
    slower = broadcast["meanwhile_p99"] / broadcast["idle_p99"]
    table = Table(title=title)
    for column in ("", "measured", "aim"):
        table.add_column(column, justify="right" if column else "left")
    for name, value, aim in (
        (
            "share of the permitted 50 requests a second",
            f"{broadcast['of_permitted']:.1%}",
            ">= 95%",
        ),
        ("requests", f"{broadcast['requests']:,} in {broadcast['seconds']:.0f} s", ""),
        ("the most in any second", f"{broadcast['peak_per_second']}", "<= 50"),
        ("refused for coming too fast (429)", f"{broadcast['too_many']}", "0"),
        ("who has it exactly once", f"{broadcast['once']:.1%}", "100%"),
        (
            "the bot's memory, before and added",
            f"{broadcast['memory_before']:.0f} + {broadcast['memory_growth']:.0f} MB",
            "",
        ),
        ("of that, by the second half", f"{broadcast['memory_second_half']:.1f} MB", "flat"),
        ("a question answered otherwise, p50", f"{broadcast['idle_p50'] * 1e3:.0f} ms", ""),
        ("a question answered otherwise, p99", f"{broadcast['idle_p99'] * 1e3:.0f} ms", ""),
        ("a question answered meanwhile, p50", f"{broadcast['meanwhile_p50'] * 1e3:.0f} ms", ""),
        (
            "a question answered meanwhile, p99",
            f"{broadcast['meanwhile_p99'] * 1e3:.0f} ms (x{slower:.2f})",
            "no delay",
        ),
    ):
        table.add_row(name, value, aim)
    return table


if __name__ == "__main__":
    main()
