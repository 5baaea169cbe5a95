using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Minutes and resolution not sent within two days. Heals when they are.</summary>
internal sealed class ResolutionLate : ICheck
{
    public string Code => "resolution-late";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.Held
        where meeting.Kind != MeetingKind.Committee
        let hours = thresholds.At(meeting.ClosedAt!.Value).PublicationHours
        let since = meeting.ClosedAt!.Value.AddHours(hours)
        where !(meeting.PublishedAt <= since)
        select Shortcoming.Of(Code, meeting, since, meeting.PublishedAt).With("afterHours", hours);
}
