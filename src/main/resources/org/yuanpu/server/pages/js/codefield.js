// A field for SPARQL: CodeMirror, which is fetched with the first page that shows it.

import { h } from './dom.js';
import { sized } from './sized.js';

const FOLDER = '/lib/codemirror/';
const STYLES = ['codemirror.css', 'show-hint.css'];
const ADDITIONS = ['sparql.js', 'show-hint.js', 'matchbrackets.js'];

let fetched;

/**
 * A field for SPARQL.
 *
 * @param run is called on Ctrl+Enter
 * @return the box, the editor in it, and `fault` to mark a line that is at fault (null for none)
 */
export async function codeField({ name, run }) {
  const CodeMirror = await (fetched ??= library());
  const box = h('div', { class: 'code' });
  const editor = CodeMirror(box, {
    mode: 'application/sparql-query', lineNumbers: true, lineWrapping: true, matchBrackets: true, viewportMargin: Infinity,
    // Screen readers read the lines themselves, and the Tab key leaves the field.
    inputStyle: 'contenteditable', screenReaderLabel: name,
    extraKeys: { Tab: false, 'Shift-Tab': false, 'Ctrl-Enter': run, 'Cmd-Enter': run },
  });
  const field = editor.getInputField();
  field.id = 'query';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  sized(box).then(() => editor.refresh());
  return { box, editor, fault: faults(editor) };
}

async function library() {
  await Promise.all([import(`${FOLDER}codemirror.js`), ...STYLES.map(styled)]);
  await Promise.all(ADDITIONS.map((name) => import(FOLDER + name)));
  return window.CodeMirror;
}

/** A style sheet in front of ours, which have the last word. */
function styled(name) {
  return new Promise((done, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: FOLDER + name, onload: done, onerror: failed });
    document.head.prepend(link);
  });
}

/** Marks a line and puts the cursor at the fault in it. */
function faults(editor) {
  let marked = null;
  const clear = () => {
    if (marked) ['gutter', 'wrap'].forEach((part) => editor.removeLineClass(marked, part, 'fault'));
    marked = null;
  };
  editor.on('change', clear);
  return (line, column) => {
    clear();
    if (!line) return;
    const at = Math.min(line, editor.lineCount()) - 1;
    marked = editor.getLineHandle(at);
    ['gutter', 'wrap'].forEach((part) => editor.addLineClass(marked, part, 'fault'));
    const from = Math.min(marked.text.length, column > 1 ? column - 1 : 0);
    editor.focus();
    editor.setSelection({ line: at, ch: marked.text.length }, { line: at, ch: from });
  };
}
