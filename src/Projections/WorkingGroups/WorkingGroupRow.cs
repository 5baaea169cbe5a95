using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.WorkingGroups;

/// <summary>A working group as the read model knows it.</summary>
public sealed record WorkingGroupRow : IRow
{
    public string Id { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>One of the members.</summary>
    public string LeadId { get; init; } = "";
}
