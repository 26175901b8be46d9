// Names of the lexicon, as one types into a slot.

let timer = 0;

document.addEventListener('input', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.dataset.complete === undefined) return;
  clearTimeout(timer);
  timer = setTimeout(() => suggest(input), 120);
});

/** @param {HTMLInputElement} input */
async function suggest(input) {
  const words = input.value.trim();
  if (words === '') return;
  const query = new URLSearchParams({ slot: input.dataset.complete, q: words });
  const response = await fetch(`/lexicon?${query}`);
  if (!response.ok || input.value.trim() !== words) return;
  const id = `names-${input.name}`;
  let list = document.getElementById(id);
  if (list === null) {
    list = document.createElement('datalist');
    list.id = id;
    input.after(list);
    input.setAttribute('list', id);
  }
  list.replaceChildren(
    ...(await response.json()).map(({ name, id: known }) => {
      const option = document.createElement('option');
      option.value = name;
      option.label = known;
      return option;
    }),
  );
}
