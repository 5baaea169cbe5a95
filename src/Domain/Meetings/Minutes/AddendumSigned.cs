namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>An addendum bears one more signature.</summary>
public sealed record AddendumSigned(string AddendumId, Signature Signature) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Minutes = meeting.Minutes with { Addenda = [.. meeting.Minutes.Addenda.Select(Sign)] },
    };

    private Addendum Sign(Addendum addendum) => addendum.Id == AddendumId
        ? addendum with { Signatures = addendum.Signatures.Add(Signature) }
        : addendum;
}
