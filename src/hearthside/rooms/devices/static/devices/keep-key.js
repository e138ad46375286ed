/*
 * <keep-key device="…" pair="…" key="…"><p data-say="kept|taken|denied" hidden>…</p></keep-key>
 *
 * Keeps what this device is given, asks the browser to keep it for long, and lets the empty pages open without a connection.
 */
import { keepDevice } from "../web/device/store.js";
import { keepShell } from "../web/worker/register.js";

class KeepKey extends HTMLElement {
  async connectedCallback() {
    const say = await this.keep().catch(() => "denied");
    this.querySelectorAll("[data-say]").forEach((words) => (words.hidden = words.dataset.say !== say));
  }

  async keep() {
    await keepShell();
    const told = ["pair", "key"].map((name) => [name, this.getAttribute(name)]);
    const row = { id: this.getAttribute("device"), ...Object.fromEntries(told), spokeAt: Date.now() };
    if (!(await keepDevice(row))) return "taken";
    const isLasting = await navigator.storage?.persist?.().catch(() => false);
    this.querySelector("[data-fleeting]").hidden = Boolean(isLasting);
    return "kept";
  }
}

customElements.define("keep-key", KeepKey);
