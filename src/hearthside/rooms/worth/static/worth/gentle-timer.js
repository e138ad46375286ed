/*
 * <gentle-timer minutes="15" left="About {n} minutes left" over="…"><p data-left role="status"></p></gentle-timer>
 *
 * Says now and then how much of a quarter of an hour is left. Nothing stops, rings or counts down
 * by seconds, and nobody has to look.
 */
const EVERY = 5; // minutes between two words

class GentleTimer extends HTMLElement {
  connectedCallback() {
    this.until = Date.now() + this.minutes * 60000;
    this.say();
    this.timer = setInterval(() => this.say(), 60000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  get minutes() {
    return Number(this.getAttribute("minutes")) || 15;
  }

  say() {
    const left = Math.ceil((this.until - Date.now()) / 60000);
    const isOver = left <= 0;
    if (isOver) clearInterval(this.timer);
    else if (left % EVERY && left !== 1) return;
    const words = this.getAttribute(isOver ? "over" : "left") ?? "";
    this.querySelector("[data-left]").textContent = words.replace("{n}", left);
  }
}

customElements.define("gentle-timer", GentleTimer);
