"""Moments and zones in seven languages."""
