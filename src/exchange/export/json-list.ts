/** Writes what stands between the brackets of a JSON list, an item a piece. */
export async function* jsonList<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  entry: (item: Item) => object,
): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(entry(item));
    separator = ',\n';
  }
}
