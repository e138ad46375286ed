/*
 * <write-down><p data-say="…" hidden>…</p>… <form hidden>…</form> <ul data-times></ul></write-down>
 *
 * Takes down a moment on a device that is set up for it: sealed at once, kept until it is sent. Each thing that
 * can be said stands in the page; one is shown at a time. What was typed stays in the form until it is kept.
 */
import { seal, TooLong } from "../device/seal.js";
import { addSlip, listSlips, readDevice } from "../device/store.js";

const CLOCKS_DIFFER_MS = 5 * 60 * 1000;
const EARLIEST_YEAR = 1970;
const LONGEST_NAME = 60;
const BETWEEN_NAMES = /[,，、;；\n]/;

class WriteDown extends HTMLElement {
  async connectedCallback() {
    this.form = this.querySelector("form");
    this.form.addEventListener("submit", this);
    // What was said of the moment before is over once the next one begins.
    this.form.addEventListener("input", () => this.isBusy || this.say(null));
    addEventListener("pageshow", (event) => event.persisted && this.begin());
    await this.begin();
  }

  async begin() {
    const device = await readDevice().catch(() => null);
    this.form.hidden = !device && !this.isBegun;
    if (!device) return this.say(device === null ? "denied" : "none");
    this.id_ = crypto.randomUUID();
    await this.showTimes();
  }

  handleEvent(event) {
    event.preventDefault();
    if (!this.isBusy) this.save(event.submitter?.name === "fine");
  }

  async save(isFine) {
    this.isBusy = true;
    try {
      const wrong = this.findWrong(isFine);
      if (wrong) return this.say(wrong);
      this.say((await this.keep(isFine)) ? "saved" : "none");
    } catch (problem) {
      this.say({ TooLong: "long", QuotaExceededError: "full" }[nameOf(problem)] ?? "denied");
    } finally {
      this.isBusy = false;
    }
  }

  async keep(isFine) {
    const device = await readDevice();
    const now = new Date();
    const sealed = device && (await seal(device, this.id_, this.read(now, isFine)));
    const slip = { id: this.id_, pair: device?.pair, savedAt: now.getTime(), sealed };
    if (!device || !(await addSlip(slip))) return false;
    this.form.reset();
    await this.begin();
    return true;
  }

  get isBegun() {
    return Object.values(this.fields).some((value) => value.trim());
  }

  get fields() {
    return Object.fromEntries(new FormData(this.form));
  }

  findWrong(isFine) {
    const { felt, there, when } = this.fields;
    if (isFine && !there.trim()) return "tick";
    if (!isFine && !felt) return "number";
    if (there.split(BETWEEN_NAMES).some((name) => name.trim().length > LONGEST_NAME)) return "names";
    if (when && !(new Date(when).getFullYear() >= EARLIEST_YEAR)) return "when";
    return when && new Date(when) > Date.now() + CLOCKS_DIFFER_MS ? "future" : null;
  }

  read(now, isFine) {
    const { felt, there, happened, when } = this.fields;
    return {
      written_at: withOffset(when ? new Date(when) : now),
      noted_at: withOffset(now),
      felt_insecurity: isFine ? 0 : Number(felt),
      there: there.trim(),
      happened: happened.trim() ? happened : "",
    };
  }

  say(what) {
    this.querySelectorAll("[data-written]").forEach((words) => (words.hidden = !this.isBegun));
    this.querySelectorAll("[data-say]").forEach((words) => (words.hidden = words.dataset.say !== what));
    this.querySelector(`[data-say="${what}"]`)?.scrollIntoView({ block: "center" });
  }

  async showTimes() {
    const slips = await listSlips();
    const list = this.querySelector("[data-times]");
    const how = { dateStyle: "medium", timeStyle: "short" };
    const lines = slips.map(({ savedAt }) => {
      const textContent = new Date(savedAt).toLocaleString(document.documentElement.lang, how);
      return Object.assign(document.createElement("li"), { textContent });
    });
    list.replaceChildren(...lines);
    this.querySelector("[data-waiting]").hidden = !lines.length;
    this.querySelector("kept-count")?.show();
  }
}

const nameOf = (problem) => (problem instanceof TooLong ? "TooLong" : problem?.name);

// The wall clock of this device, with its own distance from UTC.
function withOffset(at) {
  const minutes = -at.getTimezoneOffset();
  const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, "0");
  const local = new Date(at.getTime() + minutes * 60000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

customElements.define("write-down", WriteDown);
