import { describe, expect, it } from 'vitest';
import { setAsideDamaged } from '../../../src/node/history/set-aside.js';
import { listOf } from '../list-of.js';

// One letter is one agreement: two alphabets make a list of 52.
const all = 'abcdefghijklmnopqrstuvwxyzабвгджзиклмнопрстуфхцчшыьэюя'.slice(0, 52);
const half = all.slice(0, 26);
const without = (letters: string): string => [...all].filter((letter) => !letters.includes(letter)).join('');

const days = (lists: readonly { day: string }[]): string[] => lists.map(({ day }) => day);

describe('setAsideDamaged', () => {
  it('sets a truncated copy aside when what it lacks is back on the next list', () => {
    const lists = [listOf('2025-03-01', all), listOf('2025-03-02', half), listOf('2025-03-03', all)];
    const { intact, setAside } = setAsideDamaged(lists);
    expect(days(intact)).toEqual(['2025-03-01', '2025-03-03']);
    expect(setAside).toEqual([{ list: lists[1], before: lists[0], lost: 26, backOn: '2025-03-03' }]);
  });

  it('sets aside every copy of a series, and lists of quite other agreements', () => {
    const lists = [
      listOf('2025-03-01', all),
      listOf('2025-03-02', half),
      listOf('2025-03-03', half),
      listOf('2025-03-04', '0123456789'),
      listOf('2025-03-05', all),
    ];
    expect(days(setAsideDamaged(lists).intact)).toEqual(['2025-03-01', '2025-03-05']);
  });

  it('believes a loss that lasts', () => {
    const lists = [listOf('2025-03-01', all), listOf('2025-03-02', half), listOf('2025-03-03', half)];
    expect(setAsideDamaged(lists).setAside).toEqual([]);
  });

  it('believes a loss that comes back later than two weeks on: those are new agreements', () => {
    const lists = [listOf('2025-03-01', all), listOf('2025-03-02', half), listOf('2025-03-17', all)];
    expect(setAsideDamaged(lists).setAside).toEqual([]);
  });

  it('believes a loss of which more than a tenth stays lost', () => {
    const lists = [listOf('2025-03-01', all), listOf('2025-03-02', half), listOf('2025-03-03', without('абв'))];
    expect(setAsideDamaged(lists).setAside).toEqual([]);
  });

  it('takes nine missing rows for editing, and ten of fifty-two not', () => {
    const series = (lost: string): number =>
      setAsideDamaged([listOf('2025-03-01', all), listOf('2025-03-02', without(lost)), listOf('2025-03-03', all)]).setAside.length;
    expect(series('abcdefghi')).toBe(0);
    expect(series('abcdefghij')).toBe(1);
  });

  it('holds the newest list back when a quarter is gone, until a later one says the same', () => {
    const lists = [listOf('2025-03-01', all), listOf('2025-03-02', half)];
    expect(setAsideDamaged(lists).setAside).toEqual([{ list: lists[1], before: lists[0], lost: 26, backOn: null }]);
    expect(setAsideDamaged([...lists, listOf('2025-03-03', half)]).setAside).toEqual([]);
  });

  it('believes the newest pending list whatever it lacks: what was pending may be signed', () => {
    const pending = (day: string, letters: string) => listOf(day, letters, { kind: 'pending' });
    expect(setAsideDamaged([pending('2025-03-01', all), pending('2025-03-02', 'a')]).setAside).toEqual([]);
  });

  it('has nothing to say of one list, or none', () => {
    expect(setAsideDamaged([listOf('2025-03-01', 'a')]).intact).toHaveLength(1);
    expect(setAsideDamaged([])).toEqual({ intact: [], setAside: [] });
  });
});
