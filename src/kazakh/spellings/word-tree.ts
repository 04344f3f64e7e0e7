/**
 * A tree of words that grows: nodes in plain arrays, a child list by siblings. A hundred thousand words are some ten
 * megabytes; as objects with maps they would be two hundred.
 */
export type WordTree = {
  readonly add: (word: string, count: number) => void;
  /** How often a word was added; 0 for one that is not there. */
  readonly countOf: (word: string) => number;
  /** For walks: the node of the empty word is 0; children from `firstChild` on by `sibling`, 0 = none. */
  readonly firstChild: (node: number) => number;
  readonly sibling: (node: number) => number;
  readonly letterOf: (node: number) => string;
  readonly countAt: (node: number) => number;
};

const FIRST_SIZE = 1024;

export function wordTree(): WordTree {
  let letters = new Uint16Array(FIRST_SIZE);
  let children = new Int32Array(FIRST_SIZE);
  let siblings = new Int32Array(FIRST_SIZE);
  let counts = new Float64Array(FIRST_SIZE);
  let size = 1;

  function child(node: number, letter: number): number {
    let at = children[node] ?? 0;
    while (at !== 0 && letters[at] !== letter) at = siblings[at] ?? 0;
    return at;
  }

  function newChild(node: number, letter: number): number {
    if (size === letters.length) {
      letters = grown(letters, new Uint16Array(size * 2));
      children = grown(children, new Int32Array(size * 2));
      siblings = grown(siblings, new Int32Array(size * 2));
      counts = grown(counts, new Float64Array(size * 2));
    }
    letters[size] = letter;
    siblings[size] = children[node] ?? 0;
    children[node] = size;
    return size++;
  }

  return {
    add: (word, count) => {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const letter = word.charCodeAt(i);
        const known = child(node, letter);
        node = known === 0 ? newChild(node, letter) : known;
      }
      counts[node] = (counts[node] ?? 0) + count;
    },
    countOf: (word) => {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        node = child(node, word.charCodeAt(i));
        if (node === 0) return 0;
      }
      return counts[node] ?? 0;
    },
    firstChild: (node) => children[node] ?? 0,
    sibling: (node) => siblings[node] ?? 0,
    letterOf: (node) => String.fromCharCode(letters[node] ?? 0),
    countAt: (node) => counts[node] ?? 0,
  };
}

function grown<T extends Uint16Array | Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
