"""Announcements, from a form to a report."""
