// What is drawn on a canvas needs the size of its box, which it has once it stands in the page.

/** Waits until a box has a width. */
export const sized = (box) => new Promise((done) => {
  const seen = new ResizeObserver(() => {
    if (!box.clientWidth) return;
    seen.disconnect();
    done();
  });
  seen.observe(box);
});
