"""What a message shows: safe text, short enough, in Discord's shape."""
