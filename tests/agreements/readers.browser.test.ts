import { expect } from '@open-wc/testing';

describe('the readers under a strict content security policy', () => {
  it('read CSV, TSV, JSON and a workbook with its link and date, and nothing is blocked', async () => {
    const frame = document.createElement('iframe');
    const told = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, { once: true }));
    frame.src = new URL('../fixtures/csp/readers.html', import.meta.url).href;
    document.body.append(frame);
    const { data } = (await told) as { data: unknown };
    frame.remove();
    const row = { state: 'FL', counties: ['Lee'], model: 'JEM', signed: '2025-02-26', link: 'https://example.org/moa.pdf' };
    expect(data).to.deep.equal({
      outcome: ['list.csv', 'list.tsv', 'list.json', 'list.xlsx'].map((file) => [{ file, ...row }]),
      violations: [],
    });
  });
});
