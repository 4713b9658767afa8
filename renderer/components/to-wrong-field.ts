/** Puts the focus on the first field of a form that is marked as wrong, once the form has answered; none, and it stays. */
export function toWrongField(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
