"""YAML in, one immutable Event out; every fault is found in one run and named by its place."""
