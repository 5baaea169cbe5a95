namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>A group of secret votes is in the box.</summary>
public sealed record VotesReleased(string BallotId, Urn.Group Group) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting)
    {
        var ballot = meeting.FindBallot(BallotId)!;
        return meeting.With(ballot with
        {
            Voters = Sorted.Set(ballot.Voters.Concat(Group.Voters)),
            Box = [.. ballot.Box.Concat(Group.Papers).OrderBy(p => p.TrackingNumber, StringComparer.Ordinal)],
        });
    }
}
