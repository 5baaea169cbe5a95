namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>The minutes bear one more signature; with the second nothing in them ever changes.</summary>
public sealed record MinutesSigned(Signature Signature) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting)
    {
        var signatures = meeting.Minutes.Signatures.Add(Signature);
        return meeting with
        {
            Minutes = Signing.AreBoth(signatures)
                ? meeting.Minutes with { Signatures = signatures, State = MinutesState.Signed, SignedAt = Signature.At }
                : meeting.Minutes with { Signatures = signatures },
        };
    }
}
