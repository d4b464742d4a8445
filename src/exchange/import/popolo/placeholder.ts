const ID = /^(?:party\/)?unknown$/i;
const NAME = /^unknown$/i;

/** Whether an organization stands for none: a party that is not known is called so by EveryPolitician and others. */
export function isPlaceholder(id: string, name: string | undefined): boolean {
  return ID.test(id) || (name !== undefined && NAME.test(name));
}
