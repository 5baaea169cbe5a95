using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>
/// A working group's visit to the regular meeting of a cell in a month (lượt dự sinh hoạt), with all that the visit
/// sheet prints. Source: process.md §7.
/// </summary>
[GenerateSerializer, Immutable, Alias("working-groups.visit")]
public sealed record VisitView
{
    /// <summary>The working group's id and the visit's number, such as <c>khoi-mau/to-cong-tac-1/v12</c>.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>The working group that attends, such as <c>khoi-mau/to-cong-tac-1</c>.</summary>
    [Id(1)] public required string WorkingGroupId { get; init; }

    /// <summary>What the working group is called (tổ công tác).</summary>
    [Id(2)] public required string WorkingGroupName { get; init; }

    /// <summary>The cell that is visited.</summary>
    [Id(3)] public required string CellId { get; init; }

    /// <summary>What the cell (chi bộ) is called at present.</summary>
    [Id(4)] public required string CellName { get; init; }

    /// <summary>The organisation that the cell belongs to.</summary>
    [Id(5)] public required string OrganisationId { get; init; }

    /// <summary>Name of the cell's organisation.</summary>
    [Id(6)] public required string OrganisationName { get; init; }

    /// <summary>The month of the visit, such as 2026-11.</summary>
    [Id(7)] public required string Month { get; init; }

    /// <summary>How far the visit has come: planned, assigned, submitted, answered, or cancelled.</summary>
    [Id(8)] public required VisitState State { get; init; }

    /// <summary>When the visit was planned (UTC); not when the cell meets.</summary>
    [Id(9)] public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>The regular meeting of the month: the one that was visited, or that will be.</summary>
    [Id(10)] public required string MeetingId { get; init; }

    /// <summary>Members of the group who are to attend; empty until assigned.</summary>
    [Id(11)] public required ImmutableArray<PersonView> Visitors { get; init; }

    /// <summary>The visit sheet (phiếu dự sinh hoạt); null until the lead has submitted.</summary>
    [Id(12)] public VisitSheetView? Sheet { get; init; }

    /// <summary>Why it was called off, by whom and when; null for a visit that stands.</summary>
    [Id(13)] public VisitWordView? Cancellation { get; init; }

    /// <summary>What the cell answered to the sheet; null before.</summary>
    [Id(14)] public VisitWordView? Answer { get; init; }

    /// <summary>Whether the caller reads the months of the cell before going there.</summary>
    [Id(15)] public required bool ReadsHistory { get; init; }

    /// <summary>Commands that would not be refused to the caller for what the visit is now.</summary>
    [Id(16)] public ImmutableArray<VisitAction> Permitted { get; init; } = [];

    /// <summary>Commands that would be refused to the caller now, each with the refusal.</summary>
    [Id(17)] public ImmutableArray<DeniedVisitAction> Denied { get; init; } = [];
}
