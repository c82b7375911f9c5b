import { removeTemplate } from '../core/archive/removal.ts';
import { type OwnTemplate, putTemplate } from '../core/templates/own-template.ts';
import { KEYS, templatesKind } from './kept-kinds.ts';
import { noteRemoval } from './removal-journal.ts';
import { loadShelf, type StoreWorld, writeShelf } from './shelf.ts';
import { StoreError } from './store-error.ts';
import { readKept, transact } from './transaction.ts';

/** The person's own templates, in their order. Each change throws a `StoreError` when it was not kept. */
export class OwnTemplateStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  async list(): Promise<readonly OwnTemplate[]> {
    return (await readKept(this.#world, KEYS.templates, templatesKind)) ?? [];
  }

  /** Adds a template at the end, or changes the one of its id in its place. Answers the list; unchanged when full. */
  put(template: OwnTemplate): Promise<readonly OwnTemplate[]> {
    return transact(this.#world, 'templates', async (transaction) => {
      const templates = (await transaction.read(KEYS.templates, templatesKind)) ?? [];
      const changed = putTemplate(templates, template);
      transaction.write(KEYS.templates, templatesKind, changed);
      return changed;
    });
  }

  /**
   * Changes a template as it is kept now, so that two pages at once lose nothing.
   * @throws {StoreError} `missing` when it was removed meanwhile
   */
  change(id: string, change: (template: OwnTemplate) => OwnTemplate): Promise<OwnTemplate> {
    return transact(this.#world, 'templates', async (transaction) => {
      const templates = (await transaction.read(KEYS.templates, templatesKind)) ?? [];
      const kept = templates.find((template) => template.id === id);
      if (kept === undefined) throw new StoreError('missing', 'templates');
      const changed = { ...change(kept), id, changedAt: this.#world.now() };
      transaction.write(KEYS.templates, templatesKind, putTemplate(templates, changed));
      return changed;
    });
  }

  /** Removes a template; `RemovalStore.undo` brings it back. */
  remove(id: string): Promise<void> {
    return transact(this.#world, 'templates', async (transaction) => {
      const shelf = await loadShelf(transaction, this.#world);
      const result = removeTemplate(shelf, id, this.#world.now());
      if (result.removed.templates.length === 0) return;
      await noteRemoval(transaction, this.#world, { ...result.removed, interviewIds: [], everything: false });
      writeShelf(transaction, result.shelf);
    });
  }
}
