using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of a working group, with its visits.</summary>
public sealed record WorkingGroupSnapshot
{
    public string Id { get; init; } = "";
    public string BlocId { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state was sent.</summary>
    public DateTimeOffset At { get; init; }

    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>One of the members.</summary>
    public string LeadId { get; init; } = "";

    public ImmutableArray<WorkingGroupMember> Members { get; init; } = [];
    public ImmutableArray<WorkingGroupVisit> Visits { get; init; } = [];
}
