"""How long tests wait for what must come."""

PATIENCE = 120.0
"""Seconds until something counts as never coming.

Waits end when what they wait for is there, so that only a test that fails waits so long; a machine
that is busy with something else may take as long as it needs.
"""
