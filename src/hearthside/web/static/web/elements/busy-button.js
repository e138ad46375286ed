/*
 * <busy-button working="Saving…"><button type="submit">Save</button></busy-button>
 *
 * A second press does nothing while the first is under way, and the button says so quietly.
 */
class BusyButton extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.form = this.button?.form;
    this.form?.addEventListener("submit", this);
    window.addEventListener("pageshow", this);
  }

  disconnectedCallback() {
    this.form?.removeEventListener("submit", this);
    window.removeEventListener("pageshow", this);
  }

  handleEvent(event) {
    if (event.type === "pageshow") this.rest();
    else if (this.words !== undefined) event.preventDefault();
    else this.work(event);
  }

  work(event) {
    if (event.defaultPrevented) return;
    this.words = this.button.textContent;
    this.button.setAttribute("aria-disabled", "true");
    // A button's own name and value must still be sent, so it is never disabled outright.
    const working = this.getAttribute("working");
    if (working) this.button.textContent = working;
  }

  rest() {
    if (this.words === undefined) return;
    this.button.textContent = this.words;
    this.button.removeAttribute("aria-disabled");
    this.words = undefined;
  }
}

customElements.define("busy-button", BusyButton);
