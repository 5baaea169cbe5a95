using ChiBo.Domain.Meetings;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Organisations;

/// <summary>A bloc as the read model knows it.</summary>
public sealed record BlocRow : IRow
{
    public string Id { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Attendance below this share is a finding.</summary>
    public int AttendancePercent { get; init; }

    /// <summary>At most this share of an organisation's well-rated cells is excellent.</summary>
    public int ExcellentPercent { get; init; }

    /// <summary>Days after a month's end in which its regular meeting may still be held.</summary>
    public int LateDays { get; init; } = CountedMonth.DefaultLateDays;
}
