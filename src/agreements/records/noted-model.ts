import { isKnownModel } from '../program-models.js';
import { readModel } from '../read-model.js';
import type { Model } from '../agreement.js';

/** What stands beside a model in its cell: the mark of a footnote, or a word of its status. */
export interface NotedModel {
  readonly model: Model;
  readonly as: 'footnote' | 'ended' | 'pending';
}

const footnote = /^(.+?)\s*(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹])+$/;
const remark = /^(.+?)(?:\s*[([,;:–—]|\s+[-/])\s*([^()[\]]+)[)\]]?$/;

/** Words at the beginning of what says that an agreement is over. */
export const endedWord =
  /^(ended|terminated|expired|rescinded|cancell?ed|revoked|withdrawn|inactive|not active|former|no longer|removed|dropped|delisted|absent|terminad|vencid|cancelad|inactiv)/i;

/** And those for one that is not signed. */
export const pendingWord = /^(pending|applied|application|requested|in process|not (yet )?signed|unsigned|pendiente|solicitad|en trámite)/i;

/** A known model with a footnote or its status beside it, as in `TFM - terminated` or `Jail Enforcement Model (1)`; `null` for any other text. */
export function readNotedModel(text: string): NotedModel | null {
  const [, marked = ''] = footnote.exec(text) ?? [];
  const [, name = '', said = ''] = remark.exec(text) ?? [];
  const as = marked !== '' ? 'footnote' : endedWord.test(said) ? 'ended' : pendingWord.test(said) ? 'pending' : null;
  const model = as === null ? null : readModel(marked || name);
  return as !== null && model !== null && isKnownModel(model) ? { model, as } : null;
}
