/*
 * <show-password words="Show what I type"></show-password> inside a form
 *
 * Offers to show every password of the form while it is typed: fifteen characters are many on
 * a phone. Hidden again before the form is sent, so that no browser keeps it as plain text.
 */
class ShowPassword extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.fields = [...(this.form?.querySelectorAll("input[type=password]") ?? [])];
    if (!this.fields.length || this.tick) return;
    this.tick = Object.assign(document.createElement("input"), { type: "checkbox" });
    const words = Object.assign(document.createElement("span"), {
      textContent: this.getAttribute("words"),
    });
    const label = Object.assign(document.createElement("label"), { className: "tick" });
    label.append(this.tick, words);
    this.append(label);
    this.fields.at(-1).closest(".field").after(this);
    this.tick.addEventListener("change", () => this.show(this.tick.checked));
    this.form.addEventListener("submit", () => this.show(false));
    addEventListener("pagehide", () => this.show(false));
  }

  show(shown) {
    this.tick.checked = shown;
    this.fields.forEach((field) => (field.type = shown ? "text" : "password"));
  }
}

customElements.define("show-password", ShowPassword);
