using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>
/// A member votes. In a show of hands the vote is counted; in a secret electronic ballot nothing happens yet: the
/// vote is held in the <see cref="Urn"/> and reaches the record with others, by <see cref="ReleaseVotes"/>.
/// </summary>
/// <param name="Actor">The voter.</param>
/// <param name="BallotId">The ballot.</param>
/// <param name="Choice">What the vote says.</param>
/// <param name="OtherOpinion">In words, for another opinion.</param>
public sealed record CastVote(Actor Actor, string BallotId, VoteChoice Choice, string? OtherOpinion) : IMeetingCommand
{
    /// <summary>A digest of one of three choices is the choice.</summary>
    public bool IsConfidential => true;

    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.IsOfTheCell(meeting, actor)
        ?? Phases.Open(meeting)
        ?? WithoutVote(meeting.Find(actor.MemberId)!);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Voting.Guard(meeting, Actor, BallotId) is { } no) return no;
        if (!Enum.IsDefined(Choice)) return CommonRefusals.InvalidValue("choice");
        if (Limits.CheckOptional("otherOpinion", OtherOpinion, MeetingLimits.OtherOpinionText) is { } text) return text;
        if (OtherOpinion is not null && Choice != VoteChoice.Other) return CommonRefusals.InvalidValue("otherOpinion");
        return meeting.FindBallot(BallotId)!.IsSecret
            ? Decision<MeetingEvent>.Nothing
            : new VoteCast(BallotId, Actor.MemberId!, Choice, OtherOpinion);
    }

    private static Refusal? WithoutVote(Attendee member) =>
        member.Class == MembershipClass.Probationary ? BallotRefusals.Probationary
        : member.IsVisitingWithoutVote ? BallotRefusals.TemporarilyHere
        : null;
}
