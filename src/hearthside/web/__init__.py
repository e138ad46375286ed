"""The outermost floor: settings, URLs, headers, commands, base templates and the look."""

import os

# The engine's matrices are small: more threads only wait for each other, and for the painter.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
