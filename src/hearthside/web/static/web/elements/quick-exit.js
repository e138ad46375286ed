/*
 * <quick-exit><a href="/leave/">…</a></quick-exit>
 *
 * The link works by itself. With this script the page is empty before anything is asked, no step
 * back leads to it, every other tab of this house leaves as well, and pressing Shift three times
 * within five seconds does the same as the link; in Chinese within two. What was being typed goes
 * with the page: an element that keeps drafts is gone before it can.
 */
const PRESSES = 3;
// Chinese is typed with Shift as well: alone it changes the script, and one presses it to see which is on.
const WITHIN_MS = document.documentElement.lang.startsWith("zh") ? 2000 : 5000;

class QuickExit extends HTMLElement {
  connectedCallback() {
    this.address = this.querySelector("a").href;
    this.presses = [];
    this.channel = new BroadcastChannel("hearthside-exit");
    this.channel.onmessage = () => this.leave();
    this.addEventListener("click", (event) => {
      event.preventDefault();
      this.leaveEverywhere();
    });
    addEventListener("keydown", this, true);
    addEventListener("keyup", this, true);
  }

  disconnectedCallback() {
    removeEventListener("keydown", this, true);
    removeEventListener("keyup", this, true);
  }

  handleEvent({ type, key, timeStamp }) {
    // A capital letter is a Shift with another key; only Shift alone counts.
    if (key !== "Shift") this.presses = [];
    if (type === "keydown") this.isAlone = key === "Shift";
    else if (key === "Shift" && this.isAlone) this.count(timeStamp);
  }

  count(now) {
    this.presses = [...this.presses.filter((at) => now - at < WITHIN_MS), now];
    if (this.presses.length >= PRESSES) this.leaveEverywhere();
  }

  leaveEverywhere() {
    this.channel.postMessage("leaving");
    this.leave();
  }

  leave() {
    document.body?.remove();
    document.title = "\u00a0";
    location.replace(this.address);
  }
}

customElements.define("quick-exit", QuickExit);
