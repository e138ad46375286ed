/*
 * <time-left seconds="540" words="Minutes left: {n}" last="Less than a minute left">Minutes left: 9</time-left>
 *
 * Counts the minutes down from the seconds the server gave, whatever the clock of this device says,
 * and sends `part:ended` once they are over, and again until something takes its place.
 */
const TICK_MS = 1000;
const AGAIN_MS = 5000;

class TimeLeft extends HTMLElement {
  connectedCallback() {
    this.endsAt = Date.now() + Number(this.getAttribute("seconds")) * 1000;
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  tick() {
    const left = (this.endsAt - Date.now()) / 1000;
    if (left > 0) return this.say(Math.ceil(left / 60));
    this.endsAt = Date.now() + AGAIN_MS;
    this.dispatchEvent(new Event("part:ended", { bubbles: true }));
  }

  say(minutes) {
    const words = this.getAttribute(minutes > 1 ? "words" : "last").replace("{n}", minutes);
    // Set only when it changes, so that a reader is not told the same every second.
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define("time-left", TimeLeft);
