using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>A question for the vote.</summary>
/// <param name="TellerIds">Members who count; needed for a paper ballot.</param>
/// <param name="Subject">
/// What the ballot is to decide: it proves that afterwards, once, and nothing else. Null for what its item of the agenda
/// says.
/// </param>
/// <param name="KnowsThatSmallReveals">
/// Whether the meeting knows that so few secret votes may show what each of them was.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.open-ballot")]
public sealed record OpenBallotRequest(
    [property: Id(0)] string Question,
    [property: Id(1)] BallotForm Form,
    [property: Id(2)] Majority Majority = Majority.MoreThanHalf,
    [property: Id(3)] string? ItemId = null,
    [property: Id(4)] ImmutableArray<string>? TellerIds = null,
    [property: Id(5)] BallotSubject? Subject = null,
    [property: Id(6)] bool KnowsThatSmallReveals = false);

/// <summary>A vote.</summary>
/// <param name="OtherOpinion">In words, for another opinion.</param>
[GenerateSerializer, Immutable, Alias("meetings.cast-vote")]
public sealed record CastVoteRequest(
    [property: Id(0)] string BallotId,
    [property: Id(1), Confidential] VoteChoice Choice,
    [property: Id(2), Confidential] string? OtherOpinion = null);

/// <summary>What the tellers counted.</summary>
/// <param name="Invalid">Paper only.</param>
/// <param name="Issued">Papers given out; paper only.</param>
/// <param name="IsRecount">Whether it replaces the numbers that somebody else entered.</param>
[GenerateSerializer, Immutable, Alias("meetings.record-paper-tally")]
public sealed record RecordPaperTallyRequest(
    [property: Id(0)] string BallotId,
    [property: Id(1), Confidential] int For,
    [property: Id(2), Confidential] int Against,
    [property: Id(3), Confidential] int Other = 0,
    [property: Id(4), Confidential] int Invalid = 0,
    [property: Id(5), Confidential] int? Issued = null,
    [property: Id(6), Confidential] ImmutableArray<string>? OtherOpinions = null,
    [property: Id(7)] bool IsRecount = false);

/// <summary>Which numbers count.</summary>
[GenerateSerializer, Immutable, Alias("meetings.reconcile-ballot")]
public sealed record ReconcileBallotRequest([property: Id(0)] string BallotId, [property: Id(1)] CountSource Source);

/// <summary>Which ballot.</summary>
[GenerateSerializer, Immutable, Alias("meetings.close-ballot")]
public sealed record CloseBallotRequest([property: Id(0)] string BallotId);

/// <summary>Which ballot, and why.</summary>
[GenerateSerializer, Immutable, Alias("meetings.cancel-ballot")]
public sealed record CancelBallotRequest([property: Id(0)] string BallotId, [property: Id(1)] string Reason);
