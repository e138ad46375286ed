"""Forms in our own words and marks: one template for a form, one for a field."""

from django.forms.renderers import TemplatesSetting


class HearthsideRenderer(TemplatesSetting):
    """Renders `{{ form }}` and `{{ field.as_field_group }}` with the templates of this house."""

    form_template_name = "form/form.html"
    field_template_name = "form/field.html"
