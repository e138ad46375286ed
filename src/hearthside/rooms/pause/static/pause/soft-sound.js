/*
 * <soft-sound hidden><button type="button" aria-pressed="false">…</button></soft-sound>
 *
 * When pressed, one soft sound is made on this device when a rest is over (`part:over`). It is
 * shown during a rest only, off until it is pressed, and made here: no file is fetched.
 */
const NOTES = [528, 396]; // two low notes, one after the other
const SECONDS = 2.5;

class SoftSound extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.button.addEventListener("click", () => this.turn());
    this.onNow = () => (this.hidden = !document.querySelector("time-left:not([hidden])"));
    this.onOver = () => this.isOn && this.play();
    document.addEventListener("part:new", this.onNow);
    document.addEventListener("part:over", this.onOver);
    this.onNow();
  }

  disconnectedCallback() {
    document.removeEventListener("part:new", this.onNow);
    document.removeEventListener("part:over", this.onOver);
    this.audio?.close();
  }

  get isOn() {
    return this.button.getAttribute("aria-pressed") === "true";
  }

  turn() {
    this.button.setAttribute("aria-pressed", String(!this.isOn));
    // A browser lets a page be heard only from a press on.
    this.audio ??= new AudioContext();
    this.audio.resume();
    if (this.isOn) this.play();
  }

  play() {
    NOTES.forEach((pitch, order) => this.strike(pitch, this.audio.currentTime + order * 0.9));
  }

  strike(pitch, at) {
    const note = new OscillatorNode(this.audio, { frequency: pitch });
    const loudness = new GainNode(this.audio, { gain: 0 });
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(0.12, at + 0.15);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + SECONDS);
    note.connect(loudness).connect(this.audio.destination);
    note.start(at);
    note.stop(at + SECONDS);
  }
}

customElements.define("soft-sound", SoftSound);
