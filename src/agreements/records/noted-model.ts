import { isKnownModel } from '../program-models.js';
import { readModel } from '../read-model.js';
import type { Model } from '../agreement.js';

/** What stands beside a model in its cell: the mark of a footnote, or a word of its status. */
export interface NotedModel {
  readonly model: Model;
  readonly as: 'footnote' | 'ended' | 'pending';
}

const remark = /^(.+?)(?:[([,;:–—]|\s[-/])\s*([^()[\]]+)[)\]]?$/;

/** Words at the beginning of what says that an agreement is over. */
export const endedWord =
  /^(ended|terminated|expired|rescinded|cancell?ed|revoked|withdrawn|inactive|not active|former|no longer|removed|dropped|delisted|absent|terminad|vencid|cancelad|inactiv)/i;

const pendingWord = /^(pend(ing|iente)|applied|application|requested|in process|not (yet )?signed|unsigned|solicitad)/i;

/** A known model with a footnote or its status beside it, as in `TFM - terminated` or `Jail Enforcement Model (1)`; `null` for any other text. */
export function readNotedModel(text: string): NotedModel | null {
  const [, name = '', said = ''] = remark.exec(text.trim()) ?? [];
  const as = /^\d{1,2}$/.test(said) ? 'footnote' : endedWord.test(said) ? 'ended' : pendingWord.test(said) ? 'pending' : null;
  const model = readModel(name);
  return as !== null && model !== null && isKnownModel(model) ? { model, as } : null;
}

/** Whether a text begins with a word that says of an agreement that it is over or not signed. */
export const isStatusWord = (text: string): boolean => endedWord.test(text) || pendingWord.test(text);
