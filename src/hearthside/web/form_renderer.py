"""Forms in our own words and marks: one template for a form, one for a field."""

from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS
from django.forms import Widget
from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting


class LedToField(BoundField):
    """A field that a page opens at when it is the first one that needs another look."""

    def build_widget_attrs(
        self, attrs: dict[str, Any], widget: Widget | None = None
    ) -> dict[str, Any]:
        """Give the first wrong field the focus: on a phone it may be far below what one sees."""
        attrs = super().build_widget_attrs(attrs, widget)
        # Of several choices none is wrong: there the page opens at what they stand in.
        if not self.use_fieldset and self.is_first_wrong:
            attrs["autofocus"] = True
        return attrs

    @property
    def is_first_wrong(self) -> bool:
        """Whether the page opens here: the first that needs another look, where no sentence says why above."""
        errors = self.form.errors
        if NON_FIELD_ERRORS in errors:
            return False
        return self.name == next((name for name in self.form.fields if name in errors), None)


class HearthsideRenderer(TemplatesSetting):
    """Renders `{{ form }}` and `{{ field.as_field_group }}` with the templates of this house."""

    form_template_name = "form/form.html"
    field_template_name = "form/field.html"
    bound_field_class = LedToField
