"""Measurements of Usher: `make bench`."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `python -m bot` does
