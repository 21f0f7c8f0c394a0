/* Highlights. Positions are those of the note's rendered text, whose blocks are elements here. */
Object.assign(window.lanyard, (() => {
  const words = ".picture-note, button"; /* ours, not the note's */
  const edge = 48;
  let blocks = [];
  let byElement = new Map();
  let names = [];
  let shown = [];
  let current = null;

  /* Takes the blocks by turns: the id of the element, its first position. In order. */
  const setBlocks = parts => {
    blocks = [];
    for (let i = 0; i < parts.length; i += 2) {
      const element = document.getElementById(parts[i]);
      if (element) {
        blocks.push({ element, start: parts[i + 1] });
      }
    }
    byElement = new Map(blocks.map(block => [block.element, block]));
  };

  const textsOf = block => {
    const walker = document.createTreeWalker(block.element, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest(words)) {
        texts.push(node);
      }
    }
    return texts;
  };

  const lengthOf = block => textsOf(block).reduce((sum, text) => sum + text.data.length, 0);

  const blockOf = node => {
    for (let at = node; at; at = at.parentNode) {
      if (byElement.has(at)) {
        return byElement.get(at);
      }
    }
    return null;
  };

  const positionIn = (block, node, offset) => {
    const boundary = new Range();
    boundary.setStart(node, offset);
    let position = block.start;
    for (const text of textsOf(block)) {
      if (text === node) {
        return position + offset;
      }
      if (boundary.comparePoint(text, 0) >= 0) {
        return position;
      }
      position += text.data.length;
    }
    return position;
  };

  /* A place between blocks is taken for the end of the one before it. */
  const positionOf = (node, offset) => {
    const block = blockOf(node);
    if (block) {
      return positionIn(block, node, offset);
    }
    const boundary = new Range();
    boundary.setStart(node, offset);
    let last = 0;
    for (const before of blocks) {
      if (boundary.comparePoint(before.element, 0) >= 0) {
        break;
      }
      last = before.start + lengthOf(before);
    }
    return last;
  };

  /* "start,end", or nothing if no text is selected */
  const selectedPositions = () => {
    const selection = window.getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed || !blocks.length) {
      return "";
    }
    const range = selection.getRangeAt(0);
    const start = positionOf(range.startContainer, range.startOffset);
    const end = positionOf(range.endContainer, range.endOffset);
    return start < end ? start + "," + end : "";
  };

  const blockAt = position => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle].start <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return blocks[low];
  };

  /* A node and an offset; at the end of a text rather than at the beginning of the next if it ends
     something. */
  const pointAt = (position, ends) => {
    const block = blockAt(ends ? position - 1 : position);
    let left = position - block.start;
    let last = null;
    for (const text of textsOf(block)) {
      const length = text.data.length;
      if (ends ? left <= length : left < length) {
        return [text, left];
      }
      left -= length;
      last = text;
    }
    return last ? [last, last.data.length] : [block.element, 0];
  };

  const rangeOf = (start, end) => {
    const range = new Range();
    range.setStart(...pointAt(start, false));
    range.setEnd(...pointAt(end, true));
    return range;
  };

  /* Makes one box of those that adjoin in the same line. */
  const joined = rects => {
    const boxes = [];
    for (const { left, top, right, bottom } of rects) {
      const last = boxes[boxes.length - 1];
      if (last && Math.abs(last.bottom - bottom) < 3 && Math.abs(last.right - left) < 2) {
        last.right = right;
        last.top = Math.min(last.top, top);
      } else {
        boxes.push({ left, top, right, bottom });
      }
    }
    return boxes;
  };

  /* Where the letters of a part are seen; what stands between blocks has no letters. */
  const rectsOf = (start, end) => {
    const rects = [];
    for (let i = blocks.indexOf(blockAt(start)); i < blocks.length && blocks[i].start < end; i++) {
      let at = blocks[i].start;
      for (const text of textsOf(blocks[i])) {
        const from = Math.max(0, start - at);
        const to = Math.min(text.data.length, end - at);
        if (from < to) {
          const range = new Range();
          range.setStart(text, from);
          range.setEnd(text, to);
          rects.push(...range.getClientRects());
        }
        at += text.data.length;
      }
    }
    return joined(rects);
  };

  /* Ours, and never an element of the note, whatever that is called. */
  const layer = document.createElement("div");
  layer.setAttribute("aria-hidden", "true");
  document.body.appendChild(layer);

  const addLines = (lines, name, start, end) => {
    for (const rect of rectsOf(start, end)) {
      const line = document.createElement("div");
      line.className = "line line-" + name;
      line.style.left = rect.left + window.scrollX + "px";
      line.style.top = rect.top + window.scrollY + "px";
      line.style.width = rect.right - rect.left + "px";
      line.style.height = rect.bottom - rect.top + "px";
      lines.push(line);
    }
  };

  /* The engine paints no lines for highlights, by which those are told apart who see no colours. */
  const drawLines = () => {
    const lines = [];
    for (const mark of blocks.length ? shown : []) {
      addLines(lines, mark.name, mark.start, mark.end);
    }
    if (blocks.length && current) {
      addLines(lines, "mark-current", current.start, current.end);
    }
    layer.replaceChildren(...lines);
  };

  /* Takes the highlights by turns: the name of their looks, start, end. */
  const showMarks = parts => {
    const byName = new Map();
    shown = [];
    for (let i = 0; blocks.length && i < parts.length; i += 3) {
      const ranges = byName.get(parts[i]) || [];
      ranges.push(rangeOf(parts[i + 1], parts[i + 2]));
      shown.push({ name: parts[i], start: parts[i + 1], end: parts[i + 2] });
      byName.set(parts[i], ranges);
    }
    names.forEach(name => CSS.highlights.delete(name));
    names = [...byName.keys()];
    byName.forEach((ranges, name) => CSS.highlights.set(name, new Highlight(...ranges)));
    drawLines();
  };

  /* Marks one as the current one; nothing for -1. */
  const pointOut = (start, end) => {
    current = start >= 0 ? { start, end } : null;
    drawLines();
  };

  const bringUp = (start, end) => {
    if (blocks.length) {
      const box = rangeOf(start, end).getBoundingClientRect();
      if (box.top < edge || box.bottom > window.innerHeight - edge) {
        window.scrollTo(0, box.top + window.scrollY - window.innerHeight / 3);
      }
    }
  };

  /* The position under a point of what is seen, or -1. */
  const positionAt = (x, y) => {
    const range = document.caretRangeFromPoint(x, y);
    return range && blockOf(range.startContainer)
      ? positionOf(range.startContainer, range.startOffset) : -1;
  };

  /* "left,top,right,bottom" of what is seen of a part, in the page's pixels */
  const boxOf = (start, end) => {
    if (!blocks.length) {
      return "";
    }
    const box = rangeOf(start, end).getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom].join(",");
  };

  const select = (start, end) => {
    const range = rangeOf(start, end);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  const clearSelection = () => window.getSelection().removeAllRanges();

  const currentText = () => current ? rangeOf(current.start, current.end).toString() : "";

  return { setBlocks, selectedPositions, showMarks, drawLines, pointOut, currentText, bringUp,
    positionAt, boxOf, select, clearSelection };
})());
