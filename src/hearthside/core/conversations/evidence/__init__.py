"""The studies that the cards name, each told in a sentence of ours.

Whoever adds one reads it first: who took part, what they did, and whether anybody tried it out.
"""
