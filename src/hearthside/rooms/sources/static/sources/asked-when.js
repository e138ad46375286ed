/*
 * <asked-when rule='[[false, [["item_0", "=", 1]]]]'>…a question…</asked-when>
 *
 * Hides a question while the answers above say that it does not apply. Of each part of the rule
 * all conditions have to hold, or one where it begins with true. What was answered comes back
 * with the question; while it is hidden it is not sent.
 */
const COMPARE = {
  "=": (said, value) => said === value,
  "!=": (said, value) => said !== value,
  ">": (said, value) => said > value,
  "<": (said, value) => said < value,
  ">=": (said, value) => said >= value,
  "<=": (said, value) => said <= value,
};

class AskedWhen extends HTMLElement {
  connectedCallback() {
    this.parts = JSON.parse(this.getAttribute("rule"));
    this.form = this.closest("form");
    this.form.addEventListener("input", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    this.form.removeEventListener("input", this);
  }

  handleEvent() {
    const told = new FormData(this.form);
    const holds = (condition) => this.holds(told, condition);
    const applies = this.parts.every(([any, of]) => (any ? of.some(holds) : of.every(holds)));
    this.hidden = !applies;
    // A field that is not sent is no answer for the questions below it either.
    this.querySelectorAll("input").forEach((field) => (field.disabled = !applies));
  }

  holds(told, [name, operator, value]) {
    const said = told.get(name);
    const isThere = ![null, "", "skip"].includes(said);
    if (operator === "exists") return isThere === Boolean(value);
    return isThere ? COMPARE[operator](Number(said), value) : operator === "!=";
  }
}

customElements.define("asked-when", AskedWhen);
