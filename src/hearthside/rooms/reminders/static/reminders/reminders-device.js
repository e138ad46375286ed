/*
 * <reminders-device hidden key="…" refused="…" failed="…"><form>…<p role="status"></p></form></reminders-device>
 *
 * Asks the browser for a push address and sends it with the form. Where a browser has none, or the
 * page is not safe from listeners, the button is not there.
 */
import { canHaveWorker, registerWorker } from "../web/worker/register.js";

class RemindersDevice extends HTMLElement {
  connectedCallback() {
    this.hidden = !(canHaveWorker() && "PushManager" in window);
    this.addEventListener("submit", this);
  }

  disconnectedCallback() {
    this.removeEventListener("submit", this);
  }

  handleEvent(event) {
    event.preventDefault();
    this.addDevice(event.target);
  }

  async addDevice(form) {
    this.say("");
    if ((await Notification.requestPermission()) !== "granted") return this.say(this.getAttribute("refused"));
    try {
      const { endpoint, keys } = (await this.subscribe()).toJSON();
      Object.assign(form.elements.endpoint, { value: endpoint });
      Object.assign(form.elements.p256dh, { value: keys.p256dh });
      Object.assign(form.elements.auth, { value: keys.auth });
    } catch {
      return this.say(this.getAttribute("failed"));
    }
    // Not `requestSubmit`: that would come by here again.
    return form.submit();
  }

  async subscribe() {
    const { pushManager } = await registerWorker();
    const earlier = await pushManager.getSubscription();
    // One that was made for another key of the server would never work.
    if (earlier) await earlier.unsubscribe();
    return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: this.getAttribute("key") });
  }

  say(words) {
    this.querySelector("[role=status]").textContent = words;
  }
}

customElements.define("reminders-device", RemindersDevice);
