using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>A vote.</summary>
/// <param name="Entitled">The electorate when the ballot was opened.</param>
/// <param name="Present">Those of the electorate who were present then.</param>
/// <param name="Turnout">Votes in the box, and votes held.</param>
/// <param name="Needed">The fewest votes for it that carry the question.</param>
/// <param name="Taps">A show of hands, once closed.</param>
/// <param name="Source">Which numbers count.</param>
/// <param name="Tally">The numbers; null while open.</param>
/// <param name="Subject">What it is to decide; null for a ballot that was opened before anybody said so.</param>
/// <param name="Issued">Papers given out, once closed; null unless on paper.</param>
/// <param name="Missing">Papers that were given out and did not come back, once closed; null unless on paper.</param>
/// <param name="ReplacedCounts">
/// Counts that another person's recount replaced, oldest first; empty until it is closed.
/// </param>
/// <param name="OneChoicePercent">
/// Of a secret ballot: in how many of a hundred ballots with as many voters all choices are the same, at least, so that
/// everybody's choice is known.
/// </param>
/// <param name="Box">The published box of a secret electronic ballot, by tracking number; empty while open.</param>
[GenerateSerializer, Immutable, Alias("meetings.ballot-view")]
public sealed record BallotView(
    [property: Id(0)] string Id,
    [property: Id(1)] string? ItemId,
    [property: Id(2)] string Question,
    [property: Id(3)] BallotForm Form,
    [property: Id(4)] Majority Majority,
    [property: Id(5)] BallotState State,
    [property: Id(6)] int Entitled,
    [property: Id(7)] int Present,
    [property: Id(8)] int Turnout,
    [property: Id(9)] int Needed,
    [property: Id(10)] TallyView? Taps,
    [property: Id(11)] TallyView? TellersCount,
    [property: Id(12)] CountSource? Source,
    [property: Id(13)] TallyView? Tally,
    [property: Id(14)] BallotResult? Result,
    [property: Id(15)] ImmutableArray<PersonView> Tellers,
    [property: Id(16)] ImmutableArray<PaperView> Box,
    [property: Id(17)] DateTimeOffset OpenedAt,
    [property: Id(18)] DateTimeOffset? ClosedAt,
    [property: Id(19)] string? CancelReason,
    [property: Id(20)] BallotSubject? Subject = null,
    [property: Id(21)] int? Issued = null,
    [property: Id(22)] int? Missing = null,
    [property: Id(23)] ImmutableArray<ReplacedCountView>? ReplacedCounts = null,
    [property: Id(24)] decimal? OneChoicePercent = null);
