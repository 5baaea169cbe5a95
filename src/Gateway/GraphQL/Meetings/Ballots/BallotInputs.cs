using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Gateway.GraphQL.Meetings.Ballots;

/// <summary>A question for the vote: electorate and presence are frozen.</summary>
/// <param name="TellerIds">Members who count; needed for a paper ballot.</param>
public sealed record OpenBallotInput(
    [property: ID] string MeetingId,
    string Question,
    BallotForm Form,
    Majority Majority = Majority.MoreThanHalf,
    [property: ID] string? ItemId = null,
    [property: ID] IReadOnlyList<string>? TellerIds = null);

/// <summary>The caller's vote.</summary>
/// <param name="OtherOpinion">In words, for another opinion.</param>
public sealed record CastVoteInput(
    [property: ID] string MeetingId, [property: ID] string BallotId, VoteChoice Choice, string? OtherOpinion = null);

/// <summary>What the tellers counted, of a paper ballot or a show of hands.</summary>
/// <param name="Invalid">Paper only.</param>
/// <param name="Issued">Papers given out; paper only.</param>
public sealed record RecordPaperTallyInput(
    [property: ID] string MeetingId,
    [property: ID] string BallotId,
    int For,
    int Against,
    int Other = 0,
    int Invalid = 0,
    int? Issued = null,
    IReadOnlyList<string>? OtherOpinions = null);

/// <summary>Which numbers of a show of hands count.</summary>
public sealed record ReconcileBallotInput([property: ID] string MeetingId, [property: ID] string BallotId,
    CountSource Source);

/// <summary>The vote ends: totals as of now.</summary>
public sealed record CloseBallotInput([property: ID] string MeetingId, [property: ID] string BallotId);

/// <summary>The vote is broken off, with a reason; no choice is kept.</summary>
public sealed record CancelBallotInput([property: ID] string MeetingId, [property: ID] string BallotId, string Reason);
