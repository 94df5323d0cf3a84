import { describe, expect, it } from 'vitest';
import { todayFor } from '../../../src/domain/advice/other-help.ts';

describe('three things to do today', () => {
  it('take turns where several signs are given', () => {
    expect(todayFor({ stopSigns: ['misconduct', 'procedure'], employment: 'employed' })).toEqual([
      'tell-somebody-you-trust',
      'sign-nothing-today',
      'call-today',
    ]);
  });

  it('are about health alone where that suffers, and of calling in sick only for somebody in employment', () => {
    const signs = ['misconduct', 'health'] as const;
    expect(todayFor({ stopSigns: signs, employment: 'employed' })).toEqual([
      'call-your-gp',
      'have-someone-with-you',
      'call-in-sick',
    ]);
    expect(todayFor({ stopSigns: signs, employment: 'self-employed' }).at(-1)).toBe('decide-nothing-today');
  });
});
