"""What only organisers look at.

- `status`                           `/status`: how Usher is
- `statistics`, `chart`              `/stats`: what was asked and sent, with a picture
- `audit`, `audit_words`             `/audit`: who did what, in the words of its reader
"""
