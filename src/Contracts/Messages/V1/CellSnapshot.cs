using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of a cell. Its roster is that of the day on which it was sent; what is known to change later is told with it.</summary>
public sealed record CellSnapshot
{
    public string Id { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public string BlocId { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state was sent.</summary>
    public DateTimeOffset At { get; init; }

    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Members of the cell itself: without those temporarily in.</summary>
    public int Members { get; init; }

    public int Full { get; init; }
    public int Probationary { get; init; }
    public int Exempt { get; init; }
    public int TemporarilyIn { get; init; }
    public int TemporarilyOut { get; init; }
    public bool HasCommittee { get; init; }

    /// <summary>Name; null while there is none.</summary>
    public string? Secretary { get; init; }

    /// <summary>The schedule in force; null before the first was set.</summary>
    public CellTimetable? Schedule { get; init; }

    /// <summary>By member id.</summary>
    public ImmutableArray<CellRosterLine> Roster { get; init; } = [];

    /// <summary>
    /// What the cell will be on each later day on which it changes by itself, by day; empty from a sender that did not tell.
    /// </summary>
    public ImmutableArray<CellDay> Ahead { get; init; } = [];

    public ImmutableArray<CellTopic> Topics { get; init; } = [];

    /// <summary>When each year's thematic plan was first registered.</summary>
    public ImmutableArray<CellPlan> Plans { get; init; } = [];

    /// <summary>Members on the way to another cell.</summary>
    public ImmutableArray<CellTransfer> Transfers { get; init; } = [];

    /// <summary>When it was withdrawn: there is no such cell. Null while it is there.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>How often it was withdrawn or came back.</summary>
    public int Turns { get; init; }
}
