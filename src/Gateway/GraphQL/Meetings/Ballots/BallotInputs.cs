using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Gateway.GraphQL.Meetings.Ballots;

/// <summary>A question for the vote: electorate and presence are frozen.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Question">What is voted on, at most 500 characters.</param>
/// <param name="Form">How votes are cast; electronic secret ballots need the bloc's leave and enough voters.</param>
/// <param name="Majority">What carries the question; more than half when missing.</param>
/// <param name="ItemId">The agenda item it belongs to; none when missing.</param>
/// <param name="TellerIds">
/// Members who count, at most 7; needed for a paper ballot (<c>ballot.tellers-needed</c>).
/// </param>
/// <param name="Subject">
/// What the ballot is to decide: it proves that afterwards, once, and nothing else. A resolution is adopted by a ballot
/// whose subject is RESOLUTION, a self-score by one whose subject is SELF_SCORE. Null is SELF_SCORE for a ballot on an
/// item of the agenda of that kind, and QUESTION for any other.
/// </param>
/// <param name="KnowsThatSmallReveals">
/// Says that the meeting knows that so few secret votes may show what each of them was. An electronic secret ballot of
/// fewer than six voters is refused with <c>ballot.small-reveals</c> without it.
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
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="BallotId">The open ballot of this meeting, by its id.</param>
/// <param name="Choice">
/// For, against, or another opinion; it is not changed afterwards (<c>ballot.already-voted</c>).
/// </param>
/// <param name="OtherOpinion">The other opinion in words, at most 500 characters; only with <c>OTHER</c>.</param>
public sealed record CastVoteInput(
    [property: ID] string MeetingId, [property: ID] string BallotId, VoteChoice Choice, string? OtherOpinion = null);

/// <summary>What the tellers counted, of a paper ballot or a show of hands.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="BallotId">The open ballot of this meeting, by its id.</param>
/// <param name="For">Hands or papers for the question.</param>
/// <param name="Against">Hands or papers against it.</param>
/// <param name="Other">Hands or papers with another opinion; none when missing.</param>
/// <param name="Invalid">Papers that say nothing or too much, for a vote on paper only; none when missing.</param>
/// <param name="Issued">Papers that were given out, for a vote on paper only: the numbers add up to no more.</param>
/// <param name="OtherOpinions">What the other opinions were, in words; none when missing.</param>
/// <param name="IsRecount">
/// Whether it replaces the numbers that somebody else entered; without it other numbers than theirs are refused with
/// <c>ballot.counted-differently</c>.
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
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="BallotId">The open ballot of this meeting, by its id.</param>
/// <param name="Source">The count that stands: the devices' or the tellers'.</param>
public sealed record ReconcileBallotInput([property: ID] string MeetingId, [property: ID] string BallotId,
    CountSource Source);

/// <summary>Which open ballot ends now.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="BallotId">The open ballot of this meeting, by its id.</param>
public sealed record CloseBallotInput([property: ID] string MeetingId, [property: ID] string BallotId);

/// <summary>The vote is broken off, with a reason; no choice is kept.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="BallotId">The open ballot of this meeting, by its id.</param>
/// <param name="Reason">Why it is broken off, at most 1,000 characters.</param>
public sealed record CancelBallotInput([property: ID] string MeetingId, [property: ID] string BallotId, string Reason);
