const ticks = new Map<string, boolean>();
const choices = new Map<string, string>();

/** Notes what a reader ticks or chooses while there is nobody to keep it. */
export function noteField({ target }: Event) {
  if (target instanceof HTMLInputElement) ticks.set(target.id, target.checked);
  if (target instanceof HTMLSelectElement) choices.set(target.id, target.value);
}

/** Another page stands there: its boxes may bear the same names. */
export function forgetFields() {
  ticks.clear();
  choices.clear();
}

/** Does it once more, now that the app listens: it may have put its own state in between. */
export function repeatFields() {
  for (const [id, isDone] of ticks) {
    const box = document.getElementById(id);
    if (!(box instanceof HTMLInputElement)) continue;
    box.checked = !isDone;
    box.click();
  }
  for (const [id, value] of choices) {
    const list = document.getElementById(id);
    if (!(list instanceof HTMLSelectElement)) continue;
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
