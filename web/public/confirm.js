// What cannot be taken back is asked for once more.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.confirm === undefined) return;
    if (!confirm(form.dataset.confirm)) event.preventDefault();
  },
  true,
);
