"""A phrase that no file, log or other person's page may ever hold in the clear."""

CANARY = "the blue heron stood on one leg at the edge of our unfinished argument"
