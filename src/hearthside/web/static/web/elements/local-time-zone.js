/*
 * <local-time-zone name="time_zone"></local-time-zone> inside a form
 *
 * Fills the field of that name with the browser's time zone, unless one is already there.
 */
class LocalTimeZone extends HTMLElement {
  connectedCallback() {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const field = this.closest("form")?.elements[this.getAttribute("name")];
    if (zone && field && !field.value) field.value = zone;
  }
}

customElements.define("local-time-zone", LocalTimeZone);
