"""What only organisers look at: how Usher is, what was asked, who did what."""
