"""The outermost floor: settings, URLs, headers, commands, base templates and the look."""
