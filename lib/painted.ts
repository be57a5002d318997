/** Resolves when what the page looks like now has been painted: the first frame draws it, the next ones come after. */
export async function painted(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((next) => requestAnimationFrame(next));
}
