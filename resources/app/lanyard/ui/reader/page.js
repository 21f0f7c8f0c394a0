/* What the window asks of the page. Runs from outside only: scripts of a page are off. */
window.lanyard = (() => {
  const containers = new Set(["TABLE", "THEAD", "TBODY", "UL", "OL", "DL", "BLOCKQUOTE", "SECTION"]);
  const blocks = "p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,pre,blockquote,figcaption,summary,div,hr,br";
  const words = ".picture-note, button"; /* ours, not the note's */
  const topGap = 16;
  let index = null;
  let hits = [];

  const elementAt = line => {
    let best = null;
    let bestLine = 0;
    for (const element of document.querySelectorAll("[data-line]")) {
      const its = Number(element.dataset.line);
      if (its <= line && its > bestLine && !containers.has(element.tagName)) {
        best = element;
        bestLine = its;
      }
    }
    return best && (best.closest("tr") || best);
  };

  const bringUp = element =>
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - topGap);

  const mark = element => {
    element.classList.remove("here");
    void element.offsetWidth;
    element.classList.add("here");
  };

  const goToLine = (line, marked) => {
    const element = elementAt(line);
    if (!element) {
      window.scrollTo(0, 0);
      return;
    }
    bringUp(element);
    if (marked) {
      mark(element);
    }
  };

  const goToAnchor = id => {
    const element = document.getElementById(id);
    if (element) {
      bringUp(element);
    }
    return element !== null;
  };

  /* Text without case and diacritics, and for each of its units the unit it came from. */
  const folded = new Map();
  const fold = character => {
    let known = folded.get(character);
    if (known === undefined) {
      known = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace("ß", "ss");
      folded.set(character, known);
    }
    return known;
  };

  const foldText = text => Array.from(text, fold).join("").replace(/\s+/g, " ");

  const buildIndex = () => {
    const pieces = [];
    const nodes = [];
    const offsets = [];
    let last = " ";
    let block = null;
    const add = (text, node, offset) => {
      for (const unit of text) {
        const one = /\s/.test(unit) ? " " : unit;
        if (one === " " && last === " ") {
          continue;
        }
        pieces.push(one);
        for (let i = 0; i < one.length; i++) {
          nodes.push(node);
          offsets.push(offset);
        }
        last = one;
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(words)) {
        continue;
      }
      const its = node.parentElement.closest(blocks);
      if (its !== block) {
        pieces.push("\n");
        nodes.push(null);
        offsets.push(0);
        last = " ";
        block = its;
      }
      let offset = 0;
      for (const character of node.data) {
        add(fold(character), node, offset);
        offset += character.length;
      }
    }
    return { text: pieces.join(""), nodes, offsets };
  };

  const rangeOf = (start, end) => {
    const range = new Range();
    range.setStart(index.nodes[start], index.offsets[start]);
    const node = index.nodes[end - 1];
    const offset = index.offsets[end - 1];
    range.setEnd(node, offset + String.fromCodePoint(node.data.codePointAt(offset)).length);
    return range;
  };

  const clearFind = () => {
    hits = [];
    CSS.highlights.delete("find");
    CSS.highlights.delete("find-current");
  };

  /* "hits, index of the first at or below the top of what is seen" */
  const find = (query, limit) => {
    clearFind();
    const wanted = foldText(query);
    if (!wanted.trim()) {
      return "0,-1";
    }
    index = index || buildIndex();
    let at = index.text.indexOf(wanted);
    while (at >= 0 && hits.length < limit) {
      hits.push(rangeOf(at, at + wanted.length));
      at = index.text.indexOf(wanted, at + wanted.length);
    }
    CSS.highlights.set("find", new Highlight(...hits));
    return hits.length + "," + firstSeen();
  };

  const firstSeen = () => {
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hits[middle].getBoundingClientRect().bottom < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < hits.length ? low : hits.length - 1 < 0 ? -1 : 0;
  };

  const scrollSideways = range => {
    const box = range.startContainer.parentElement.closest(".table-scroll, pre");
    if (!box) {
      return;
    }
    const outer = box.getBoundingClientRect();
    const inner = range.getBoundingClientRect();
    if (inner.left < outer.left || inner.right > outer.right) {
      box.scrollLeft += inner.left - outer.left - box.clientWidth / 3;
    }
  };

  const showHit = number => {
    const range = hits[number];
    const current = new Highlight(range);
    current.priority = 1;
    CSS.highlights.set("find-current", current);
    const box = range.getBoundingClientRect();
    if (box.top < topGap || box.bottom > window.innerHeight - topGap) {
      window.scrollTo(0, box.top + window.scrollY - window.innerHeight / 3);
    }
    scrollSideways(range);
  };

  /* The number of the last heading above the upper part of what is seen, or -1. */
  const headingAt = ids => {
    let current = -1;
    ids.forEach((id, number) => {
      const element = document.getElementById(id);
      if (element && element.getBoundingClientRect().top <= topGap + 40) {
        current = number;
      }
    });
    return current;
  };

  const setDark = dark => document.documentElement.classList.toggle("dark", dark);
  const selectedText = () => window.getSelection().toString();

  /* The text nodes of a range with more than space in what the range has of them. */
  const textsIn = range => {
    const ancestor = range.commonAncestorContainer;
    const walker = document.createTreeWalker(ancestor, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = ancestor.nodeType === Node.TEXT_NODE ? ancestor : walker.nextNode(); node;
        node = walker.nextNode()) {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.data.length;
      if (range.intersectsNode(node) && node.data.slice(start, end).trim()) {
        texts.push(node);
      }
    }
    return texts;
  };

  const lineOf = node => {
    const element = node.parentElement.closest("[data-line]");
    return element ? Number(element.dataset.line) : 1;
  };

  /* "first,last", or nothing if no text is selected */
  const selectedLines = () => {
    const selection = window.getSelection();
    const lines = selection.isCollapsed ? [] : textsIn(selection.getRangeAt(0)).map(lineOf);
    return lines.length ? Math.min(...lines) + "," + Math.max(...lines) : "";
  };

  const selectAll = () => window.getSelection().selectAllChildren(document.body);
  const scrollTo = y => window.scrollTo(0, y);
  const scrollTop = () => window.scrollY;

  return { goToLine, goToAnchor, scrollTo, scrollTop, find, showHit, clearFind, headingAt, setDark,
    selectedText, selectedLines, selectAll };
})();
