"""`python -m bot`."""

import sys

from bot.process_memory import share_one

share_one()

from bot.cli import main  # noqa: E402 - after the setting

sys.exit(main())
