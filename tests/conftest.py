"""Settings every test runs with."""

from hypothesis import settings

# Two cores are shared with whatever else runs: an example may take its time, and the same examples
# are tried on every machine.
settings.register_profile("usher", deadline=None, derandomize=True)
settings.load_profile("usher")
