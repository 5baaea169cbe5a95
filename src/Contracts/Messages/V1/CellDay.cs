using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>What a cell will be from a later day on, by what is known when it is sent: nobody need send it again on that day.</summary>
public sealed record CellDay
{
    /// <summary>The first day, in Viet Nam.</summary>
    public DateOnly On { get; init; }

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
}
