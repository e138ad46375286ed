/*
 * <idle-lock seconds="900" unlock-url="/unlock/"><form method="post" action="/lock/">…</form>
 *   <div class="idle-warning" hidden>…<button type="button">Stay</button></div></idle-lock>
 *
 * The form is the Lock button and works by itself. With this script it is also sent after a
 * quiet while: a warning a minute before, then `hearthside:locking` so that drafts can be kept
 * (listeners push promises into `event.detail.waitFor`), then an empty page, then the lock.
 * All tabs stay awake together and lock together: each is empty at once and goes to the door when
 * it is shut (earlier it would be let in again). When nobody says so, it shuts the door itself.
 */
const WARN_MS = 60000;
const TICK_MS = 1000;
const DRAFT_MS = 1500;
const SHUT_MS = 5000;
const SIGNS = ["pointerdown", "keydown", "scroll", "input", "touchstart"];

class IdleLock extends HTMLElement {
  connectedCallback() {
    this.limit = (Number(this.getAttribute("seconds")) || 900) * 1000;
    this.form = this.querySelector("form");
    this.warning = this.querySelector(".idle-warning");
    this.channel = new BroadcastChannel("hearthside-idle");
    this.shut = new Promise((done) => (this.hearShut = done));
    this.channel.onmessage = ({ data }) => this.hear(data);
    this.onSign = (event) => this.warning?.contains(event.target) || this.wake();
    this.onLook = () => this.check();
    SIGNS.forEach((sign) => addEventListener(sign, this.onSign, { passive: true, capture: true }));
    addEventListener("focus", this.onLook);
    document.addEventListener("visibilitychange", this.onLook);
    // A page brought back from the browser's memory must not show what was locked away.
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    // Hiding the warning under a finger would let the tap fall through, so it waits for the click.
    this.warning?.addEventListener("click", () => this.wake());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.lock();
    });
    this.stir();
    this.timer = setInterval(this.onLook, TICK_MS);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    SIGNS.forEach((sign) => removeEventListener(sign, this.onSign, { capture: true }));
    removeEventListener("focus", this.onLook);
    document.removeEventListener("visibilitychange", this.onLook);
    this.channel.close();
  }

  stir() {
    this.quietSince = Date.now();
    if (this.warning) this.warning.hidden = true;
  }

  wake() {
    // After a laptop slept, the first touch comes before the first tick: look first.
    if (Date.now() - this.quietSince >= this.limit) return this.check();
    const warned = this.warning && !this.warning.hidden;
    const told = Date.now() - (this.toldAt ?? 0) < 5000;
    this.stir();
    if (told && !warned) return;
    this.toldAt = Date.now();
    this.channel.postMessage("awake");
  }

  check() {
    const quiet = Date.now() - this.quietSince;
    if (quiet >= this.limit) this.lock();
    else if (this.warning) this.warning.hidden = quiet < this.limit - WARN_MS;
  }

  lock() {
    this.channel.postMessage("locking");
    this.close(() => this.shutDoor());
  }

  async shutDoor() {
    const asked = { method: "POST", body: new FormData(this.form), redirect: "manual" };
    const answer = await fetch(this.form.action, asked).catch(() => null);
    // The door answers with the way outside; anything else is a page somebody should see.
    if (answer?.type !== "opaqueredirect") return this.form.submit();
    this.channel.postMessage("locked");
    this.goOutside();
  }

  hear(word) {
    if (word === "awake") return this.stir();
    if (word === "locked") this.hearShut(true);
    this.close(() => this.follow());
  }

  async follow() {
    const tooLong = new Promise((done) => setTimeout(done, SHUT_MS));
    if (await Promise.race([this.shut, tooLong])) this.goOutside();
    else this.form.submit();
  }

  goOutside() {
    location.replace(this.getAttribute("unlock-url"));
  }

  async close(goodbye) {
    if (this.locking) return;
    this.locking = true;
    clearInterval(this.timer);
    const waitFor = [];
    document.dispatchEvent(new CustomEvent("hearthside:locking", { detail: { waitFor } }));
    this.blank();
    const patience = new Promise((done) => setTimeout(done, DRAFT_MS));
    await Promise.race([Promise.allSettled(waitFor), patience]);
    goodbye();
  }

  blank() {
    document.querySelectorAll("main, .messages, footer, .room-nav").forEach((part) => part.remove());
    this.warning?.remove();
  }
}

customElements.define("idle-lock", IdleLock);
