using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>A working group attends the regular meeting of a cell in a month.</summary>
public sealed record Visit
{
    /// <summary>In its group: <c>khoi-mau/to-cong-tac-1/v3</c>.</summary>
    public ScopePath Id { get; init; }

    public ScopePath Cell { get; init; }

    public string CellName { get; init; } = "";

    public string OrganisationName { get; init; } = "";

    public Month Month { get; init; }

    public DateTimeOffset PlannedAt { get; init; }

    /// <summary>The cell has it in its book: no other group comes in that month.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Who attends and scores.</summary>
    public ImmutableArray<GroupMember> Visitors { get; init; } = [];

    /// <summary>Raised when the visitors change; what the meeting tells an old list from a new one by.</summary>
    public int Revision { get; init; }

    /// <summary>The revision that the meeting knows, or will ask for when it is planned.</summary>
    public int ToldRevision { get; init; }

    public VisitWord? Cancellation { get; init; }

    /// <summary>The cell has struck the cancelled visit out.</summary>
    public bool IsReleased { get; init; }

    /// <summary>What the lead submitted.</summary>
    public VisitSheet? Sheet { get; init; }

    public VisitWord? Answer { get; init; }

    /// <summary>How often it changed.</summary>
    public int Version { get; init; }

    [JsonIgnore]
    public VisitState State =>
        Cancellation is not null ? VisitState.Cancelled
        : Answer is not null ? VisitState.Answered
        : Sheet is not null ? VisitState.Submitted
        : Visitors.IsEmpty ? VisitState.Planned
        : VisitState.Assigned;

    [JsonIgnore]
    public bool IsOpen => State is VisitState.Planned or VisitState.Assigned;

    [JsonIgnore]
    internal bool Owes => Cancellation is null ? !IsClaimed || ToldRevision < Revision : !IsReleased;

    public bool IsVisitor(string? memberId) => memberId is not null && Visitors.Any(v => v.MemberId == memberId);
}
