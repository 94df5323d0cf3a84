/** When it is, and where the person is. */
export interface HereAndNow {
  readonly now: Date;
  /** The calendar day (yyyy-MM-dd) that it is there. */
  readonly today: string;
  /** IANA name. */
  readonly zone: string;
}
