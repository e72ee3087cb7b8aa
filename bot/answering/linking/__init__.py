"""What a question names: people, sessions, rooms, tracks, bodies, places, with evidence."""
