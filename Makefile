# Two commands: `make run` and `make test`. Both install what they need into .venv first, in exactly
# the versions of the lock files, and nothing whose hash is not in them.
PYTHON ?= python3
BIN := .venv/bin
PIP := -m pip install --quiet --disable-pip-version-check

# Most of the tests' time is waiting; a file stays with one process, which learns things once. What
# is compiled is kept, also where Python is told to write nothing: each of the four processes, and
# each that a test starts, would compile all of it again.
PYTEST := -m pytest --numprocesses 4 --dist loadfile --no-loadscope-reorder
WITH_COMPILED := env -u PYTHONDONTWRITEBYTECODE

# The four share the cores already: a second thread of BLAS in each took a third of its CPU and more,
# and the bot has one as well.
ONE_THREAD := OPENBLAS_NUM_THREADS=1

# What tests write is kept in memory where that has a gigabyte to spare: each commit of the ledger
# waits for the disk, which 36 tests of reminders did for 54 of their 74 seconds.
MEMORY := /dev/shm
SPARE_MB := $(shell df -m $(MEMORY) 2>/dev/null | awk 'NR == 2 { print $$4 }')
IN_MEMORY := $(shell [ "$(SPARE_MB)" -ge 1024 ] 2>/dev/null && echo TMPDIR=$(MEMORY))

# One lock for every system and for each Python from 3.11 on. Extras stay in it: pip takes a pin
# without them for another package, and the newest version of it has no hash in the lock.
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --no-config --upgrade --generate-hashes \
	--universal --python-version 3.11 --no-strip-extras --custom-compile-command 'make lock'

COVERED := core answering services store

.PHONY: run test check types compiled shipped coverage browser model bench lock newest clean

run: .venv/installed
	@$(BIN)/python -m bot

test: .venv/installed-dev
	$(WITH_COMPILED) $(ONE_THREAD) $(IN_MEMORY) $(BIN)/python $(PYTEST)

check: .venv/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	@$(MAKE) --no-print-directory --jobs 2 types compiled shipped
	$(WITH_COMPILED) $(ONE_THREAD) $(IN_MEMORY) $(BIN)/python $(PYTEST)

types:
	$(BIN)/mypy

# Tests are compiled once, beside mypy, before four processes would each do it.
compiled:
	$(WITH_COMPILED) $(BIN)/python -m pytest --collect-only -qq >/dev/null

# The event files and the weights that are shipped.
shipped:
	$(BIN)/python -m bot check
	$(BIN)/python -m bot.answering.classifier.stale_weights

# Lines and branches of the rules: 95 % of each room, whatever the others have. Not in `check`: it
# takes twice the CPU, see docs/engineering.md.
coverage: .venv/installed-dev
	$(WITH_COMPILED) $(ONE_THREAD) $(IN_MEMORY) $(BIN)/python $(PYTEST) --cov --cov-report= --cov-fail-under=0
	@missed=0; for room in $(COVERED); do \
		share=$$($(BIN)/coverage report --format=total --precision=1 --include="bot/$$room/*") || missed=1; \
		echo "$$room: $$share %"; \
	done; exit $$missed

# What the tests of the page are run in; they are skipped where there is none. Debian and Ubuntu.
browser:
	command -v chromium || { apt-get update -q && apt-get install -q -y --no-install-recommends chromium; }

# The shipped weights of the classifier, out of wordings/; a few minutes.
model: .venv/installed-dev
	$(BIN)/python -m bot.answering.classifier.building

bench: .venv/installed-dev
	$(BIN)/python -m benchmarks

# Renews both lock files, within the bounds that pyproject.toml names.
lock: $(BIN)/uv
	$(LOCK) --all-extras --output-file requirements.lock
	$(LOCK) --constraints requirements.lock --output-file requirements-runtime.lock

# What a lock cannot tell: whether the newest versions within the bounds still work.
newest:
	$(PYTHON) -m venv --clear .venv-newest
	.venv-newest/bin/python $(PIP) --editable '.[dev,bench]'
	$(WITH_COMPILED) .venv-newest/bin/python $(PYTEST)

# Python 3.11 puts setuptools into it, which nothing here is built with: 9 MB.
$(BIN)/python:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip uninstall -qq --disable-pip-version-check --yes setuptools

$(BIN)/uv: | $(BIN)/python
	$(BIN)/python $(PIP) 'uv>=0.9,<1'

# Compiled is what an answer imports, here and at once, also where Python is told to write nothing
# (0.6 s of each `ask` else): all of it would be a third more on the disk. And the encoder's weights
# are unpacked (half a second), into the user's caches.
COMPILE := @$(WITH_COMPILED) $(BIN)/python -c 'import bot.cli, bot.terminal.ask; \
	from bot.answering.classifier.encoder import find_encoder; find_encoder().encode(["?"])'

.venv/installed: requirements-runtime.lock | $(BIN)/python
	$(BIN)/python $(PIP) --no-compile --require-hashes --requirement $<
	$(COMPILE)
	@touch $@

.venv/installed-dev: requirements.lock | $(BIN)/python
	$(BIN)/python $(PIP) --require-hashes --requirement $<
	$(COMPILE)
	@touch $@ .venv/installed

clean:
	rm -rf .venv .venv-newest build *.egg-info
