/*
 * <kept-count words="Not yet sent: {n}" hidden></kept-count>
 *
 * How many slips wait on this device, where any do.
 */
import { listSlips } from "../device/store.js";

class KeptCount extends HTMLElement {
  connectedCallback() {
    this.show();
    addEventListener("pageshow", () => this.show());
  }

  async show() {
    const slips = await listSlips().catch(() => []);
    this.hidden = !slips.length;
    this.textContent = this.getAttribute("words").replace("{n}", slips.length);
  }
}

customElements.define("kept-count", KeptCount);
