"""Pure Python: values in, values out. No framework, no clock, no dice, no files, no network."""
