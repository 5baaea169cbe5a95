using System.Collections.Immutable;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>What earlier meetings of the cell left to this one.</summary>
/// <param name="CommitteeHeldAt">
/// When the committee met for this month; null when no such meeting was held here.
/// </param>
/// <param name="Tasks">The tasks of the last meeting, as they stand.</param>
[Checked]
public sealed record MeetingsBefore(DateTimeOffset? CommitteeHeldAt, ImmutableArray<CellTask> Tasks)
{
    public static MeetingsBefore None { get; } = new(null, []);
}
