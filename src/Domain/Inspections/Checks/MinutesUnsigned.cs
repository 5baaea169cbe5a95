using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Minutes unsigned after the bloc's number of days. Heals when both have signed.</summary>
internal sealed class MinutesUnsigned : ICheck
{
    public string Code => "minutes-unsigned";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.Held
        where meeting.Kind != MeetingKind.Committee
        let days = thresholds.At(meeting.ClosedAt!.Value).UnsignedDays
        let since = meeting.ClosedAt!.Value.AddDays(days)
        where !(meeting.SignedAt <= since)
        select Shortcoming.Of(Code, meeting, since, meeting.SignedAt).With("afterDays", days);
}
