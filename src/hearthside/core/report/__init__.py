"""The report on one diary, for a file, a terminal or another program."""

from .report import Report, build_report

__all__ = ["Report", "build_report"]
