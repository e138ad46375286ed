/*
 * <copy-words done="Copied." failed="…"><textarea readonly>…</textarea><button type="button" hidden>Copy</button>
 *   <span role="status"></span></copy-words>
 *
 * Copies the words. Without this script they stand there to be selected.
 */
class CopyWords extends HTMLElement {
  connectedCallback() {
    this.words = this.querySelector("textarea");
    this.button = this.querySelector("button");
    this.button.hidden = false;
    this.button.addEventListener("click", () => this.copy());
  }

  async copy() {
    this.say((await this.put()) ? "done" : "failed");
  }

  async put() {
    try {
      await navigator.clipboard.writeText(this.words.value);
      return true;
    } catch {
      // A page that came over plain http may not use the clipboard; a selection still can.
      this.words.select();
      return document.execCommand("copy");
    }
  }

  say(name) {
    this.querySelector("[role=status]").textContent = this.getAttribute(name);
  }
}

customElements.define("copy-words", CopyWords);
