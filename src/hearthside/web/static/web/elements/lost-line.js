/*
 * <live-part …><lost-line hidden>No connection just now.</lost-line> …
 *
 * Shown while the page cannot be reached. A button that is pressed then asks once more instead of
 * leading away: nobody who wants to come back should stand before the browser's own error.
 */
class LostLine extends HTMLElement {
  connectedCallback() {
    this.around = this.closest("live-part");
    for (const name of ["part:lost", "part:found", "submit"]) this.around.addEventListener(name, this);
  }

  handleEvent(event) {
    if (event.type !== "submit") this.hidden = event.type === "part:found";
    else if (!this.hidden) this.hold(event);
  }

  hold(event) {
    event.preventDefault();
    this.around.look();
  }
}

customElements.define("lost-line", LostLine);
