using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Gateway.GraphQL.Meetings.Ballots;

/// <summary>A question for the vote: electorate and presence are frozen.</summary>
/// <param name="TellerIds">Members who count; needed for a paper ballot.</param>
/// <param name="Subject">
/// What the ballot is to decide: it proves that afterwards, once, and nothing else. A resolution is adopted by a ballot
/// whose subject is RESOLUTION, a self-score by one whose subject is SELF_SCORE. Null is SELF_SCORE for a ballot on an
/// item of the agenda of that kind, and QUESTION for any other.
/// </param>
/// <param name="KnowsThatSmallReveals">
/// Says that the meeting knows that so few secret votes may show what each of them was. An electronic secret ballot of
/// fewer than six voters is refused with `ballot.small-reveals` without it.
/// </param>
public sealed record OpenBallotInput(
    [property: ID] string MeetingId,
    string Question,
    BallotForm Form,
    Majority Majority = Majority.MoreThanHalf,
    [property: ID] string? ItemId = null,
    [property: ID] IReadOnlyList<string>? TellerIds = null,
    BallotSubject? Subject = null,
    bool KnowsThatSmallReveals = false);

/// <summary>The caller's vote.</summary>
/// <param name="OtherOpinion">In words, for another opinion.</param>
public sealed record CastVoteInput(
    [property: ID] string MeetingId, [property: ID] string BallotId, VoteChoice Choice, string? OtherOpinion = null);

/// <summary>What the tellers counted, of a paper ballot or a show of hands.</summary>
/// <param name="Invalid">Paper only.</param>
/// <param name="Issued">Papers given out; paper only.</param>
/// <param name="IsRecount">
/// Whether it replaces the numbers that somebody else entered; without it other numbers than theirs are refused with
/// `ballot.counted-differently`.
/// </param>
public sealed record RecordPaperTallyInput(
    [property: ID] string MeetingId,
    [property: ID] string BallotId,
    int For,
    int Against,
    int Other = 0,
    int Invalid = 0,
    int? Issued = null,
    IReadOnlyList<string>? OtherOpinions = null,
    bool IsRecount = false);

/// <summary>Which numbers of a show of hands count.</summary>
public sealed record ReconcileBallotInput([property: ID] string MeetingId, [property: ID] string BallotId,
    CountSource Source);

/// <summary>The vote ends: totals as of now.</summary>
public sealed record CloseBallotInput([property: ID] string MeetingId, [property: ID] string BallotId);

/// <summary>The vote is broken off, with a reason; no choice is kept.</summary>
public sealed record CancelBallotInput([property: ID] string MeetingId, [property: ID] string BallotId, string Reason);
