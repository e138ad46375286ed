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
    else if (this.resting) event.preventDefault();
    else this.work(event);
  }

  work(event) {
    if (event.defaultPrevented) return;
    this.resting = [...this.button.childNodes];
    this.button.setAttribute("aria-disabled", "true");
    // A button's own name and value must still be sent, so it is never disabled outright.
    const working = this.getAttribute("working");
    if (working) this.button.replaceChildren(working);
  }

  rest() {
    if (!this.resting) return;
    this.button.replaceChildren(...this.resting);
    this.button.removeAttribute("aria-disabled");
    this.resting = undefined;
  }
}

customElements.define("busy-button", BusyButton);
