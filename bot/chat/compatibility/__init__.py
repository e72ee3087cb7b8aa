"""Servers that speak Discord's language and are not Discord."""
