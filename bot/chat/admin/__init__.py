"""What only organisers look at.

- `status`                           `/status`: how Usher is
- `statistics`, `chart`              `/stats`: what was asked and sent, with a picture
- `audit`                            `/audit`: who did what
"""
