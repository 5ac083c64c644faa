import * as v from 'valibot';
import { StoredChoice } from './stored-choice.ts';

/** The keys that can be asked for, by their names in `getModifierState`. */
const MODIFIERS = ['Alt', 'Shift', 'Control'] as const;

const Hover = v.object({ mode: v.picklist(['hover', 'modifier']), modifier: v.optional(v.picklist(MODIFIERS), 'Alt') });
type Hover = v.InferOutput<typeof Hover>;

/** When the pointer opens cards: whenever it rests on a name (as long as nothing else is chosen), or only while a key is held. */
export class HoverChoice extends StoredChoice<Hover> {
  constructor() {
    super('hover', Hover);
  }

  /** The key that has to be held; none where none has. */
  get modifier(): Hover['modifier'] | undefined {
    return this.value?.mode === 'modifier' ? this.value.modifier : undefined;
  }
}
