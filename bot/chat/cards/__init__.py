"""What a message or a form shows: safe text, short enough, in Discord's shape."""
