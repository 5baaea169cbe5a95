import type { TypedDocumentString } from './generated.js';

/** Why there is no answer: one sentence, and what the program exits with. */
export class Unanswered extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

export const exitCodes = { refused: 1, usage: 2, signIn: 3, away: 4, busy: 5 } as const;

/** The errors after which docs/graphql.md says to ask again, after a moment. */
const passing = new Set(['gateway.busy', 'common.try-again', 'HC0045']);
const mostTries = 5;
const longestAnswer = 30_000;
/** A token is used until so many milliseconds before it ends. */
const margin = 30_000;

interface Answer<TResult> {
  readonly data?: TResult | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions?: { readonly code?: string } }>;
}

/** Asks ChiBo in the name of the machine client `chibo-reports`. */
export class ChiBo {
  private token = '';
  private until = 0;

  constructor(
    private readonly url: string,
    private readonly realm: string,
    private readonly secret: string,
  ) {}

  /** The data of a query. What passes is waited for and asked again, each time twice as long. */
  async ask<TResult, TVariables>(
    query: TypedDocumentString<TResult, TVariables>,
    variables: TVariables,
  ): Promise<TResult> {
    for (let tries = 1; ; tries++) {
      const response = await this.post(query.toString(), variables);
      if (response.status === 401) throw new Unanswered('The token is not taken here.', exitCodes.signIn);
      const answer = await read<Answer<TResult>>(response);
      const error = answer?.errors?.[0];
      if (answer?.data && !error) return answer.data;
      const code = error?.extensions?.code ?? (response.status === 503 ? 'gateway.busy' : `HTTP ${response.status}`);
      if (!passing.has(code)) throw new Unanswered(`${code}: ${error?.message ?? 'no answer'}`, exitCodes.refused);
      if (tries === mostTries) throw new Unanswered(`${this.url} is busy (${code}). Try again later.`, exitCodes.busy);
      await delay(250 * 2 ** tries);
    }
  }

  private async post(query: string, variables: unknown): Promise<Response> {
    if (Date.now() > this.until) await this.signIn();
    return reach(new URL('/graphql', this.url), {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${this.token}`,
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query, variables }),
    });
  }

  /** OAuth 2.0 client credentials. */
  private async signIn(): Promise<void> {
    const response = await reach(new URL(`${this.realm}/protocol/openid-connect/token`), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'chibo-reports',
        client_secret: this.secret,
      }),
    });
    const answer = await read<{ readonly access_token?: string; readonly expires_in?: number }>(response);
    if (!response.ok || !answer?.access_token)
      throw new Unanswered(
        'The realm gives no token: is CHIBO_REPORTS_SECRET the secret of the client chibo-reports?',
        exitCodes.signIn,
      );
    this.token = answer.access_token;
    this.until = Date.now() + (answer.expires_in ?? 0) * 1000 - margin;
  }
}

async function reach(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(longestAnswer) });
  } catch (fault) {
    const why = fault instanceof Error ? ((fault.cause as { code?: string } | undefined)?.code ?? fault.name) : '';
    throw new Unanswered(`${url.origin} does not answer (${why}).`, exitCodes.away);
  }
}

/** The JSON of an answer; null where it holds none. */
async function read<T>(response: Response): Promise<T | null> {
  return (await response.json().catch(() => null)) as T | null;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
