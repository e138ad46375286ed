"""A log that says where something broke and never what a person wrote."""

import logging
import traceback


class QuietFormatter(logging.Formatter):
    """Keeps the level, the logger and, of an exception, its type and places; no message, no values.

    An exception's message often holds the value that caused it, and a request's path is
    nobody else's business either, so neither is written.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return one line for the record and one for each place an exception passed."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name}"
        if record.exc_info and record.exc_info[0] is not None:
            kind, _value, trace = record.exc_info
            places = (f"  {f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace))
            return "\n".join((f"{line} {kind.__name__}", *places))
        return line
