"""Use cases, one verb each; they know no surface."""
