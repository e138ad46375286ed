/*
 * <this-device><section data-state="off|mine|foreign|denied|plain" hidden>…</section>…</this-device>
 *
 * Shows how it stands with this browser, and marks its line in the list of devices. Once the house was asked
 * whether the device still may write, it makes sure that the empty pages are kept.
 */
import { readDevice } from "../web/device/store.js";
import { canHaveWorker, keepShell } from "../web/worker/register.js";

class ThisDevice extends HTMLElement {
  connectedCallback() {
    this.look();
    document.addEventListener("hearthside:sent", () => this.lookAgain());
  }

  async lookAgain() {
    if ((await this.look()) === "mine") await keepShell().catch(() => {});
    else this.forgetLine();
  }

  // It was removed while the page was open.
  forgetLine() {
    const line = document.querySelector("[data-device]:has([data-here]:not([hidden]))");
    const isOnly = line && !line.parentElement.children[1];
    (isOnly ? line.closest("section") : line)?.remove();
  }

  async look() {
    const state = await this.find();
    this.querySelectorAll("[data-state]").forEach((part) => (part.hidden = part.dataset.state !== state));
    return state;
  }

  async find() {
    if (!canHaveWorker()) return "plain";
    const device = await readDevice().catch(() => null);
    if (device === null) return "denied";
    const line = device && document.querySelector(`[data-device="${device.id}"]`);
    if (line) line.querySelector("[data-here]").hidden = false;
    return line ? "mine" : device ? "foreign" : "off";
  }
}

customElements.define("this-device", ThisDevice);
