using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A visit as it is shown, with all that the visit sheet prints.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.visit")]
public sealed record VisitView
{
    [Id(0)] public required string Id { get; init; }

    [Id(1)] public required string WorkingGroupId { get; init; }

    [Id(2)] public required string WorkingGroupName { get; init; }

    [Id(3)] public required string CellId { get; init; }

    [Id(4)] public required string CellName { get; init; }

    [Id(5)] public required string OrganisationId { get; init; }

    [Id(6)] public required string OrganisationName { get; init; }

    /// <summary>Such as 2026-11.</summary>
    [Id(7)] public required string Month { get; init; }

    [Id(8)] public required VisitState State { get; init; }

    [Id(9)] public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>The regular meeting of the month: the one that was visited, or that will be.</summary>
    [Id(10)] public required string MeetingId { get; init; }

    [Id(11)] public required ImmutableArray<PersonView> Visitors { get; init; }

    /// <summary>Null until the lead has submitted.</summary>
    [Id(12)] public VisitSheetView? Sheet { get; init; }

    /// <summary>Why it was called off.</summary>
    [Id(13)] public VisitWordView? Cancellation { get; init; }

    /// <summary>Of the cell.</summary>
    [Id(14)] public VisitWordView? Answer { get; init; }

    /// <summary>Whether the caller reads the months of the cell before going there.</summary>
    [Id(15)] public required bool ReadsHistory { get; init; }

    /// <summary>What the caller may do now.</summary>
    [Id(16)] public ImmutableArray<VisitAction> Permitted { get; init; } = [];

    /// <summary>What not, and why.</summary>
    [Id(17)] public ImmutableArray<DeniedVisitAction> Denied { get; init; } = [];
}
