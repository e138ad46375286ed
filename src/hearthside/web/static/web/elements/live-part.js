/*
 * <live-part now="/pause/now/" live="/pause/live/"><div class="live-part" data-turn="7">…</div>
 *   <p role="status"></p></live-part>
 *
 * Reads its part of the page again when the other has done something (a stream of numbers), when a
 * time in it has ended (`part:ended`), and after sleep or a lost network. Without a stream it asks every
 * few seconds. It sends `part:new` whenever the part has changed, `part:over` once no time runs any more, and
 * `part:lost` or `part:found` whenever it has asked.
 */
const POLL_MS = 5000;
const SILENCE_MS = 12000; // the stream speaks every three seconds
const TICK_MS = 1000;
const READ = "h1, p, button, dt, dd, li, a";

class LivePart extends HTMLElement {
  connectedCallback() {
    this.onLook = () => document.hidden || this.wake();
    this.onLeave = () => this.hush();
    this.addEventListener("part:ended", this);
    document.addEventListener("visibilitychange", this.onLook);
    for (const name of ["online", "offline"]) addEventListener(name, this.onLook);
    addEventListener("pagehide", this.onLeave);
    document.addEventListener("hearthside:locking", this.onLeave);
    this.setAttribute("listening", "");
    this.timer = setInterval(() => this.tick(), TICK_MS);
    this.listen();
  }

  disconnectedCallback() {
    this.hush();
    document.removeEventListener("visibilitychange", this.onLook);
    for (const name of ["online", "offline"]) removeEventListener(name, this.onLook);
    removeEventListener("pagehide", this.onLeave);
    document.removeEventListener("hearthside:locking", this.onLeave);
  }

  async handleEvent() {
    const isRead = await this.look();
    if (isRead && !this.querySelector("time-left")) this.send("part:over");
  }

  get part() {
    return this.querySelector(".live-part");
  }

  send(name) {
    this.dispatchEvent(new Event(name, { bubbles: true }));
  }

  hush() {
    clearInterval(this.timer);
    this.drop();
  }

  drop() {
    this.stream?.close();
    this.stream = undefined;
  }

  listen() {
    this.heardAt = Date.now();
    if (!this.hasAttribute("live") || this.stream) return;
    this.stream = new EventSource(this.getAttribute("live"));
    this.stream.onmessage = ({ data }) => this.hear(data);
    this.stream.onerror = () => this.miss();
  }

  miss() {
    if (document.hidden) this.drop(); // a page nobody sees needs no stream once the server ended it
    else if (this.stream.readyState === EventSource.CLOSED) this.look();
  }

  hear(turn) {
    this.heardAt = Date.now();
    if (turn !== this.part?.dataset.turn) this.look();
  }

  wake() {
    this.drop();
    this.listen();
    this.look();
  }

  tick() {
    if (document.hidden || !this.hasAttribute("live")) return;
    const silence = Date.now() - this.heardAt;
    const isRefused = this.stream?.readyState === EventSource.CLOSED;
    if (isRefused && silence > POLL_MS) this.look();
    if (!isRefused && silence > SILENCE_MS) this.wake();
  }

  async look() {
    this.heardAt = Date.now();
    const asked = { headers: { "X-Requested-With": "fetch" }, redirect: "manual" };
    const answer = await fetch(this.getAttribute("now"), asked).catch(() => null);
    this.send(answer ? "part:found" : "part:lost");
    // Locked, or led elsewhere: nothing here may stay to be seen, and the whole page knows the way.
    if (answer?.status === 401 || answer?.type === "opaqueredirect") location.reload();
    if (answer?.ok) this.show(await answer.text());
    return Boolean(answer?.ok);
  }

  show(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".live-part");
    const part = this.part;
    if (!fresh || !part) return location.reload(); // another page stands here now
    if (words(fresh) === words(part)) return Object.assign(part.dataset, fresh.dataset);
    const heading = fresh.querySelector("h1"), isHeld = part.contains(document.activeElement);
    const isSame = heading.textContent === part.querySelector("h1").textContent;
    const said = (isSame && fresh.querySelector(".live-said")) || heading; // what changed, where it is said
    part.replaceWith(fresh);
    if (isHeld) heading.focus();
    if (said !== heading || !isHeld) this.querySelector("[role=status]").textContent = said.textContent;
    this.send("part:new");
  }
}

const words = (part) => [...part.querySelectorAll(READ)].map((one) => one.textContent.trim()).join();

customElements.define("live-part", LivePart);
