/*
 * <quick-exit><a href="/leave/">…</a></quick-exit>
 *
 * The link works by itself. With this script the page is empty before anything is asked, no step
 * back leads to it, and pressing Shift three times within five seconds does the same as the link.
 * What was being typed goes with the page: an element that keeps drafts is gone before it can.
 */
const PRESSES = 3;
const WITHIN_MS = 5000;

class QuickExit extends HTMLElement {
  connectedCallback() {
    this.address = this.querySelector("a").href;
    this.presses = [];
    this.onPress = (event) => this.count(event);
    this.onChoose = (event) => {
      event.preventDefault();
      this.leave();
    };
    this.addEventListener("click", this.onChoose);
    addEventListener("keyup", this.onPress, true);
  }

  disconnectedCallback() {
    removeEventListener("keyup", this.onPress, true);
  }

  count({ key, timeStamp }) {
    // A capital letter is a Shift with another key; only Shift alone counts.
    if (key !== "Shift") return (this.presses = []);
    this.presses = [...this.presses.filter((at) => timeStamp - at < WITHIN_MS), timeStamp];
    if (this.presses.length >= PRESSES) this.leave();
  }

  leave() {
    document.body.remove();
    document.title = "\u00a0";
    // Other tabs of this house empty themselves and lock.
    new BroadcastChannel("hearthside-idle").postMessage("locking");
    location.replace(this.address);
  }
}

customElements.define("quick-exit", QuickExit);
