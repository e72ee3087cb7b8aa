"""`python -m bot`."""

import os
import sys

# A second thread of BLAS waits in a loop for products too small to be shared: 8 ms of CPU for one
# of 0.2 ms. It reads this when numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from bot.cli import main

sys.exit(main())
