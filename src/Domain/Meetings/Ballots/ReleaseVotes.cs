using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>
/// A group of secret votes reaches the record. Only the platform: the meeting itself, which holds the urn.
/// </summary>
/// <param name="BallotId">The ballot.</param>
/// <param name="Group">At least three votes.</param>
public sealed record ReleaseVotes(string BallotId, Urn.Group Group) : IMeetingCommand
{
    public Actor Actor => Actor.Platform;

    public bool IsConfidential => true;

    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor) ?? Access.Permit(actor.IsPlatform) ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.FindBallot(BallotId) is not { } ballot) return BallotRefusals.NotFound;
        if (ballot.State != BallotState.Open) return BallotRefusals.Closed;
        return Check(ballot, Group) is { } group ? group : new VotesReleased(BallotId, Group);
    }

    /// <summary>Why this group may not join the ballot; null when it may.</summary>
    internal static Refusal? Check(Ballot ballot, Urn.Group group)
    {
        if (group.Papers.Length < Urn.SmallestGroup || group.Papers.Length != group.Voters.Length)
            return BallotRefusals.WouldReveal;
        foreach (var voter in group.Voters)
        {
            if (!ballot.Present.Holds(voter)) return BallotRefusals.NotPresent;
            if (ballot.Voters.Holds(voter)) return BallotRefusals.AlreadyVoted;
        }

        return null;
    }
}
