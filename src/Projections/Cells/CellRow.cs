using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Cells;

/// <summary>A cell as lists and reports see it.</summary>
public sealed record CellRow : IRow
{
    public string Id { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Members of the cell itself: without those temporarily in.</summary>
    public int Members { get; init; }

    public int FullMembers { get; init; }
    public int Probationary { get; init; }
    public int Exempt { get; init; }
    public int TemporarilyIn { get; init; }
    public int TemporarilyOut { get; init; }
    public bool HasCommittee { get; init; }
    public string? Secretary { get; init; }

    /// <summary>1-28; null before the first schedule.</summary>
    public int? DayOfMonth { get; init; }

    /// <summary>In Viet Nam, such as 07:30.</summary>
    public string? Time { get; init; }

    public string? Place { get; init; }

    /// <summary>Thematic topics of all registered plans.</summary>
    public int Topics { get; init; }

    /// <summary>When it was withdrawn; null in whatever a reader shows.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
