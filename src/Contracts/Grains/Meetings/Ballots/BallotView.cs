using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>
/// A vote of the meeting (biểu quyết). Nobody's choice is shown, and no numbers before it is closed. Source: process.md
/// §4.
/// </summary>
/// <param name="Id">
/// Unique within the meeting; <c>castVote</c>, <c>closeBallot</c> and the resolution name the ballot by it.
/// </param>
/// <param name="ItemId">The agenda item that the vote belongs to; null when it belongs to none.</param>
/// <param name="Question">What is voted on, as it was read to the meeting, at most 500 characters.</param>
/// <param name="Form">Show of hands, secret on paper, or secret on the members' devices.</param>
/// <param name="Majority">What carries the question, over those entitled.</param>
/// <param name="State">Whether votes are taken, the vote has ended, or it was broken off.</param>
/// <param name="Entitled">
/// Everybody who may vote, present or not, frozen when the ballot opened: full members, without those temporarily in.
/// The majority is counted over them.
/// </param>
/// <param name="Present">Those of the electorate who were in the room when the ballot opened; only they vote.</param>
/// <param name="Turnout">
/// How many have voted on a device, with secret votes that wait to go into the box; 0 for a vote on paper.
/// </param>
/// <param name="Needed">The fewest votes for it that carry the question, over <c>entitled</c>, in whole votes.</param>
/// <param name="Taps">
/// What the members' devices gave in a show of hands; null while it is open and for other forms.
/// </param>
/// <param name="TellersCount">
/// What the tellers counted, hands or papers; null while the ballot is open and when nobody counted.
/// </param>
/// <param name="Source">
/// Which of the two counts of a show of hands the chair fixed; null when there was only one, or not yet fixed.
/// </param>
/// <param name="Tally">The numbers that count; null while the ballot is open, and for one that was broken off.</param>
/// <param name="Result">Whether the question was carried; null until the ballot is closed.</param>
/// <param name="Tellers">Members who count hands or papers, at most 7; empty for votes on devices alone.</param>
/// <param name="Box">The published box of a secret electronic ballot, by tracking number; empty while open.</param>
/// <param name="OpenedAt">When the ballot opened and the electorate was frozen (UTC).</param>
/// <param name="ClosedAt">When it was closed, which fixed the totals (UTC); null while open.</param>
/// <param name="CancelReason">Why it was broken off; null for any that was not.</param>
/// <param name="Subject">
/// What it is to decide, and what it proves afterwards, once; null for a ballot that was opened before anybody said so.
/// </param>
/// <param name="Issued">Papers given out, once closed; null unless on paper.</param>
/// <param name="Missing">Papers that were given out and did not come back, once closed; null unless on paper.</param>
/// <param name="ReplacedCounts">
/// Counts that another person's recount replaced, oldest first; empty until it is closed.
/// </param>
/// <param name="OneChoicePercent">
/// Of a secret ballot: in how many of a hundred ballots with as many voters all choices are the same, at least, so that
/// everybody's choice is known.
/// </param>
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
