/*
 * <soft-stop after="900"><form>…</form><div class="soft-stop" role="status" hidden>…<button type="button">…</button></div></soft-stop>
 *
 * Says once, so many seconds after the first word was typed, that this may be enough for now.
 * Nothing is stopped, counted or kept; the button puts it away.
 */
class SoftStop extends HTMLElement {
  connectedCallback() {
    this.note = this.querySelector(".soft-stop");
    this.addEventListener("input", this, { once: true });
    this.note?.querySelector("button")?.addEventListener("click", () => (this.note.hidden = true));
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  handleEvent() {
    const seconds = Number(this.getAttribute("after")) || 900;
    this.timer = setTimeout(() => this.note && (this.note.hidden = false), seconds * 1000);
  }
}

customElements.define("soft-stop", SoftStop);
