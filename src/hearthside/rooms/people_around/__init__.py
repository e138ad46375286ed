"""The room of the people around me: who is there for which feeling, and a small step to widen it."""
