/*
 * <care-print hidden><button type="button">Print</button></care-print>
 *
 * Opens the browser's own print dialog. Without scripts the button is not there.
 */
class CarePrint extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", this);
  }

  disconnectedCallback() {
    this.querySelector("button")?.removeEventListener("click", this);
  }

  handleEvent() {
    window.print();
  }
}

customElements.define("care-print", CarePrint);
