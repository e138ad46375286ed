/*
 * <agreements-print hidden><button type="button">Print</button></agreements-print>
 *
 * Opens the browser's own print dialog. Without scripts the button is not there.
 */
class AgreementsPrint extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", print);
  }
}

const print = () => window.print();

customElements.define("agreements-print", AgreementsPrint);
