"""Who uses a command, button or form, where it leads, and the reply in time."""
