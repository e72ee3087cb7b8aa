# The bot in a container: as `make run` installs it, without make. docs/running.md says how to run it.
# The Python is the one that the tests run with.
FROM python:3.11-slim-bookworm

ENV PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/usher.db \
    XDG_CACHE_HOME=/usher/.cache \
    HEALTH_PORT=8080

WORKDIR /usher

# What changes seldom comes first. Everything is compiled and unpacked now: the container
# may be read-only.
COPY requirements-runtime.lock ./
RUN python -m pip install --no-cache-dir --disable-pip-version-check --only-binary :all: \
        --require-hashes --requirement requirements-runtime.lock

COPY bot/ bot/
COPY knowledge/ knowledge/
RUN python -m compileall -q bot \
    && python -c 'from bot.answering.classifier.encoder import find_encoder; find_encoder().encode(["?"])' \
    && mkdir /data \
    && chown -R 1000:1000 /data knowledge

USER 1000:1000
VOLUME /data

HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['HEALTH_PORT'] + '/healthz', timeout=4)"]

# `docker run ... check my-event`, and every other command, goes the same way.
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
