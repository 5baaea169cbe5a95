namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>
/// A member who was expected and did not come with a reason, as the minutes list them (biên bản: vắng có lý do).
/// Source: minutes.md.
/// </summary>
/// <param name="Name">The member's name as the roster of the meeting's day had it.</param>
/// <param name="Reason">
/// Why they were absent, in the words that were given beforehand or recorded at the roll; null when none was noted,
/// which leaves the minutes incomplete (<c>MissingPart.ABSENCE_REASON</c>).
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.absence-view")]
public sealed record AbsenceView([property: Id(0)] string Name, [property: Id(1)] string? Reason);
