/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MeetingGrade =
  | 'AVERAGE'
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

export type MeetingKind =
  | 'COMMITTEE'
  | 'EXTRAORDINARY'
  | 'MODEL'
  | 'REGULAR'
  | 'THEMATIC';

export type MeetingPhase =
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'CONVENED'
  | 'OPEN'
  | 'PLANNED'
  | 'PREPARED'
  | 'PUBLISHED';

export type MonthState =
  | 'CANCELLED'
  | 'HELD'
  | 'IN_SESSION'
  | 'MISSED'
  | 'NOT_PLANNED'
  | 'PLANNED';

export type RatingGrade =
  | 'AVERAGE'
  | 'EXCELLENT'
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

export type MonthlySheetQueryVariables = Exact<{
  month: string;
  organisationId?: string | number | null | undefined;
}>;


export type MonthlySheetQuery = { readonly reports: { readonly monthlySheet: ReadonlyArray<{ readonly organisationName: string | null, readonly cellName: string, readonly members: number, readonly state: MonthState, readonly date: string | null, readonly present: number | null, readonly expected: number | null, readonly points: number | null, readonly grade: MeetingGrade | null, readonly lost: ReadonlyArray<{ readonly name: string, readonly points: number, readonly why: string | null }> }> } };

export type MeetingsQueryVariables = Exact<{
  organisationId?: string | number | null | undefined;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly cellName: string, readonly kind: MeetingKind, readonly month: string, readonly phase: MeetingPhase, readonly scheduledAt: string, readonly attendance: { readonly present: number, readonly expected: number, readonly rate: number | null }, readonly scores: { readonly confirmed: { readonly total: number, readonly grade: MeetingGrade } | null } }> | null } | null };

export type RatingsQueryVariables = Exact<{
  year: number;
  organisationId?: string | number | null | undefined;
}>;


export type RatingsQuery = { readonly reports: { readonly yearlyRatings: ReadonlyArray<{ readonly cellName: string | null, readonly organisationName: string | null, readonly grade: RatingGrade | null, readonly proposal: { readonly grade: RatingGrade, readonly isComplete: boolean } | null, readonly evidence: { readonly good: number, readonly fair: number, readonly average: number, readonly poor: number, readonly missed: number, readonly open: number } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MonthlySheetDocument = new TypedDocumentString(`
    query MonthlySheet($month: String!, $organisationId: ID) {
  reports {
    monthlySheet(month: $month, organisationId: $organisationId) {
      organisationName
      cellName
      members
      state
      date
      present
      expected
      points
      grade
      lost {
        name
        points
        why
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonthlySheetQuery, MonthlySheetQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($organisationId: ID, $from: LocalDate!, $to: LocalDate!, $after: String) {
  meetings(
    filter: {organisationId: $organisationId, from: $from, to: $to}
    order: OLDEST_FIRST
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      cellName
      kind
      month
      phase
      scheduledAt
      attendance {
        present
        expected
        rate
      }
      scores {
        confirmed {
          total
          grade
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const RatingsDocument = new TypedDocumentString(`
    query Ratings($year: Int!, $organisationId: ID) {
  reports {
    yearlyRatings(year: $year, organisationId: $organisationId) {
      cellName
      organisationName
      grade
      proposal {
        grade
        isComplete
      }
      evidence {
        good
        fair
        average
        poor
        missed
        open
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RatingsQuery, RatingsQueryVariables>;