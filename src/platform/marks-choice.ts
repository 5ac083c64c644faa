import * as v from 'valibot';
import { StoredChoice } from './stored-choice.ts';

/**
 * How names are marked: underlined (as long as nothing else is chosen), or not at all, and they open their cards all the same.
 * @param onChange called with whether marks are to be painted, whenever what is chosen has been read.
 */
export function marksChoice(onChange: (arePainted: boolean) => void): StoredChoice<'underline' | 'none'> {
  return new StoredChoice('marks', v.picklist(['underline', 'none']), (marks) => onChange(marks !== 'none'));
}
