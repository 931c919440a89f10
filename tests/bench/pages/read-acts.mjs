/**
 * What a trace says of acts that were marked in it, in milliseconds: of the main thread, from the first of an act's events until the frame that
 * follows it is painted (`painted`) and until all was quiet (`whole`); and by the clock of the wall until that frame was on the screen, as
 * Event Timing has it (`shown`). Of an act of several events, that of the longest.
 *
 * @param {{traceEvents: readonly object[]}} trace
 * @param {readonly string[]} done what was done, in order
 * @returns {{what: string, painted: number, whole: number, shown: number}[]}
 */
export function readActs({ traceEvents }, done) {
  const inOrder = traceEvents.filter(({ ts }) => ts > 0).sort((a, b) => a.ts - b.ts);
  const marks = inOrder.filter(({ cat, name }) => cat.includes('blink.user_timing') && /^act \d+$|^quiet$/.test(name));
  const own = inOrder.filter(({ pid, tid }) => pid === marks[0].pid && tid === marks[0].tid);
  const heard = own.filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data.interactionId > 0);
  const frames = own.filter(({ name }) => name === 'Layerize');
  return done.map((what, i) => {
    const begin = marks.find(({ name }) => name === `act ${i}`);
    const end = marks.find(({ name, ts }) => name === 'quiet' && ts > begin.ts);
    const isWithin = ({ ts }) => ts > begin.ts && ts < end.ts;
    const timings = heard.filter(isWithin);
    const types = new Set(timings.map(({ args }) => args.data.type));
    const events = own.filter((each) => each.name === 'EventDispatch' && isWithin(each) && types.has(each.args.data.type));
    if (events.length === 0) throw new Error(`no interaction was heard of ${what}`);
    const painted = events.map((event) => {
      const frame = frames.find(({ ts }) => ts > event.ts + event.dur);
      if (!frame || !isWithin(frame)) throw new Error(`nothing was painted after ${what}`);
      return frame.tts + frame.tdur - event.tts;
    });
    return {
      what,
      painted: Math.max(...painted) / 1000,
      whole: (end.tts - events[0].tts) / 1000,
      shown: Math.max(...timings.map(({ args }) => args.data.duration)),
    };
  });
}
