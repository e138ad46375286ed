/*
 * <waiting-slips url="/devices/send/"><form>csrf</form><p data-waiting hidden>…</p><p data-came hidden>…</p>
 *   <p data-unopened hidden>…</p></waiting-slips>
 *
 * On a page of the house: sends what waits on this device, in order, a few at a time, and says what is left.
 * A slip goes from the device once the house has said that it is kept there. On a device that is not
 * set up, or that somebody else set up, nothing happens and nothing is said.
 */
import { toBase64 } from "../device/seal.js";
import { dropUnopened, forgetDevice, listSlips, readDevice, settle } from "../device/store.js";
import { releaseShell } from "../worker/register.js";

const AT_ONCE = 25;
const BYTES_AT_ONCE = 2 ** 21;
const ASK_EVERY_MS = 12 * 3600 * 1000;
const PATIENCE_MS = 30000;
const NOT_MINE = 404;

class WaitingSlips extends HTMLElement {
  connectedCallback() {
    addEventListener("online", () => this.begin());
    this.begin();
  }

  async begin() {
    if (!(await readDevice().catch(() => null))) return;
    // Two tabs take turns; the second finds less to do.
    await navigator.locks.request("kept-sending", () => this.send()).catch(() => {});
    if (!this.isForeign) await this.show();
    this.dispatchEvent(new CustomEvent("hearthside:sent", { bubbles: true }));
  }

  async send() {
    for (let asked = false; ; asked = true) {
      const device = await readDevice();
      const slips = nextOf(await listSlips());
      if (!device || (!slips.length && (asked || !this.isDue(device)))) return;
      const answer = await this.ask(device, slips);
      if (!answer) return;
      await settle(slips, { ...answer, fresh: freshOf(answer) });
      if (answer.came) this.came = true;
      if (answer.is_removed && (await this.leave(device))) return;
      if (!slips.every(({ id }) => [...(answer.taken ?? []), ...(answer.unopened ?? [])].includes(id))) return;
    }
  }

  isDue({ spokeAt }) {
    return this.hasAttribute("now") || Date.now() - (spokeAt ?? 0) > ASK_EVERY_MS;
  }

  async ask({ id, pair }, slips, more = {}) {
    const sent = slips.map((slip) => ({ id: slip.id, pair: slip.pair, sealed: toBase64(slip.sealed) }));
    const body = { device: id, pair, clock: new Date().toISOString(), slips: sent, ...more };
    try {
      const answer = await fetch(this.getAttribute("url"), {
        method: "POST",
        credentials: "same-origin",
        redirect: "manual",
        headers: {
          "Content-Type": "application/json",
          "X-Requested-With": "fetch",
          "X-CSRFToken": this.querySelector("[name=csrfmiddlewaretoken]").value,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      this.isForeign = answer.status === NOT_MINE;
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  // The key first, then the word to the house: what is written in between is refused, not lost.
  async leave(device) {
    const lost = (await listSlips()).some((slip) => slip.isUnopened);
    if (!(await forgetDevice())) return false;
    await this.ask(device, [], { is_gone: true });
    await releaseShell();
    this.reveal("removed", true);
    this.reveal("given-up", lost);
    return true;
  }

  async show() {
    const slips = await listSlips().catch(() => []);
    const waiting = slips.filter((slip) => !slip.isUnopened).length;
    const words = this.querySelector("[data-waiting]");
    words.textContent = words.dataset.waiting.replace("{n}", waiting);
    this.reveal("waiting", waiting);
    if (this.came) this.reveal("came", true);
    this.reveal("unopened", slips.length - waiting);
    this.querySelector("[data-unopened] button").onclick = () => dropUnopened().then(() => this.show());
  }

  reveal(name, isShown) {
    this.querySelector(`[data-${name}]`).hidden = !isShown;
  }
}

function nextOf(slips) {
  let bytes = 0;
  const waiting = slips.filter((slip) => !slip.isUnopened).slice(0, AT_ONCE);
  return waiting.filter((slip, at) => (bytes += slip.sealed.length) <= BYTES_AT_ONCE || !at);
}

const freshOf = ({ fresh }) => fresh && { pair: fresh.pair, key: fresh.public_key };

customElements.define("waiting-slips", WaitingSlips);
