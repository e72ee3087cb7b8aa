"""Questions for a person: passed on by participants, seen to by organisers."""
