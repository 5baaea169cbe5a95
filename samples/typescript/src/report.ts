import { type ChiBo } from './chibo.js';
import { MeetingsDocument, MonthlySheetDocument, RatingsDocument } from './generated.js';
import type { MeetingsQuery, MonthlySheetQuery, RatingsQuery } from './generated.js';

export type MonthRow = MonthlySheetQuery['reports']['monthlySheet'][number];
export type Meeting = NonNullable<NonNullable<MeetingsQuery['meetings']>['nodes']>[number];
export type Rating = RatingsQuery['reports']['yearlyRatings'][number];

export interface Report {
  readonly month: readonly MonthRow[];
  readonly meetings: readonly Meeting[];
  readonly ratings: readonly Rating[];
}

/** The sheet of a month, and the meetings and ratings of its year; progress is told for each page. */
export async function read(
  chibo: ChiBo,
  month: string,
  organisationId: string | null,
  progress: (read: number, all: number) => void,
): Promise<Report> {
  const year = Number(month.slice(0, 4));
  const sheet = await chibo.ask(MonthlySheetDocument, { month, organisationId });
  const meetings: Meeting[] = [];
  let after: string | null = null;
  do {
    const page: MeetingsQuery = await chibo.ask(MeetingsDocument, {
      organisationId,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      after,
    });
    meetings.push(...(page.meetings?.nodes ?? []));
    progress(meetings.length, page.meetings?.totalCount ?? 0);
    after = page.meetings?.pageInfo.hasNextPage ? page.meetings.pageInfo.endCursor : null;
  } while (after !== null);
  const ratings = await chibo.ask(RatingsDocument, { year, organisationId });
  return { month: sheet.reports.monthlySheet, meetings, ratings: ratings.reports.yearlyRatings };
}
