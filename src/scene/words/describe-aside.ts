import { countCells } from '../../agreements/count-cells.js';
import { isNotice } from '../../agreements/is-notice.js';
import type { Counts } from '../../counts/counts.js';
import type { Aside } from './aside.js';
import type { DataMessages } from './messages.js';

/** What others published about the day, and what of the source could not be read. */
export function describeAside({ published, problems }: Pick<Counts, 'published' | 'problems'>, words: DataMessages): Aside {
  const { title, note, total } = words.footer.published;
  // What is only new was read: the author hears of it, and no reader.
  const unread = problems.filter((problem) => !isNotice(problem));
  return {
    published: published.length === 0 ? null : { title, note, totals: published.map((each) => ({ text: total(each), url: each.url })) },
    problems:
      unread.length === 0
        ? null
        : {
            title: words.footer.problems(countCells(unread)),
            cells: unread.map((problem) => words.cell(problem.row, problem.column, problem.value, words.problem(problem))),
          },
  };
}
