"""The path in six chapters: short exercises, what comes back, and what has grown."""
