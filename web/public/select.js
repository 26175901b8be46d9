// Words selected in an article become a figure that the rules missed. Offsets are UTF-16 units into the article's text,
// which is exactly the text of the element.

document.addEventListener('selectionchange', () => {
  const form = document.getElementById('add');
  const selection = getSelection();
  if (form === null || selection === null || selection.rangeCount === 0) return;
  if (form.contains(document.activeElement) && document.activeElement !== document.body) return;
  const range = selection.getRangeAt(0);
  const text = range.startContainer.parentElement?.closest('[data-text]');
  if (selection.isCollapsed || text == null || !text.contains(range.endContainer)) {
    form.hidden = true;
    return;
  }
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const words = range.toString();
  if (words.length === 0 || words.length > 200) return;
  form.elements.start.value = start;
  form.elements.end.value = start + words.length;
  form.querySelector('.add-quote').textContent = words;
  form.hidden = false;
});
