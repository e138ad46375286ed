/*
 * <talk-timer minutes="3"><button type="button" hidden>Begin the time</button>
 *   <div class="conversations-time" aria-hidden="true" hidden><span></span></div>
 *   <p role="status" data-words="The time is about up."></p></talk-timer>
 *
 * Once begun, a bar fills gently; there are no figures. When it is full one quiet sentence says
 * so, and nothing stops. Without scripts the page says how long a turn is about, in words.
 */
class TalkTimer extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.track = this.querySelector(".conversations-time");
    this.status = this.querySelector("[role=status]");
    if (!this.button) return;
    this.button.hidden = false;
    this.button.addEventListener("click", this);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.button?.removeEventListener("click", this);
  }

  handleEvent() {
    const duration = (Number(this.getAttribute("minutes")) || 3) * 60000;
    clearTimeout(this.timer);
    this.button.hidden = true;
    this.status.textContent = this.getAttribute("running") ?? "";
    this.status.tabIndex = -1;
    this.status.focus();
    this.fill(duration);
    this.timer = setTimeout(() => this.finish(), duration);
  }

  fill(duration) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (!this.track || still) return;
    this.track.hidden = false;
    const steps = [{ transform: "scaleX(0)" }, { transform: "scaleX(1)" }];
    this.track.firstElementChild.animate(steps, { duration, fill: "forwards" });
  }

  finish() {
    this.status.textContent = this.status.dataset.words;
  }
}

customElements.define("talk-timer", TalkTimer);
