"""The Pause room: a rest with a return, for one or for two."""
