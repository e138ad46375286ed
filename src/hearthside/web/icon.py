"""The icons of `lucide`, each drawn once: a page shows some forty, and that took a third of its time."""

from functools import lru_cache

from django.template import Library
from lucide.templatetags.lucide import lucide

register = Library()
register.simple_tag(lru_cache(maxsize=512)(lucide), name="lucide")
