/*
 * <print-button hidden><button type="button">Print</button></print-button>
 *
 * Opens the browser's own print dialog. Without scripts the button is not there.
 */
class PrintButton extends HTMLElement {
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

customElements.define("print-button", PrintButton);
