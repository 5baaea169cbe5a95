using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Cells;

/// <summary>What a cell is in a period of days: readers take the one that holds the day on which they read.</summary>
internal sealed record CellDayRow
{
    /// <summary>The first period begins here: what was before it was sent is not told again.</summary>
    public static readonly DateOnly Ever = new(1900, 1, 1);

    public string CellId { get; init; } = "";

    /// <summary>First day.</summary>
    public DateOnly FromOn { get; init; }

    /// <summary>First day after it.</summary>
    public DateOnly UntilOn { get; init; }

    public int Members { get; init; }
    public int FullMembers { get; init; }
    public int Probationary { get; init; }
    public int Exempt { get; init; }
    public int TemporarilyIn { get; init; }
    public int TemporarilyOut { get; init; }
    public bool HasCommittee { get; init; }
    public string? Secretary { get; init; }
    public int? DayOfMonth { get; init; }
    public string? Time { get; init; }
    public string? Place { get; init; }
    public string Search { get; init; } = "";

    public static CellDayRow Of(CellSnapshot cell, CellDay day, DateOnly from, DateOnly until) => new()
    {
        CellId = cell.Id,
        FromOn = from,
        UntilOn = until,
        Members = day.Members,
        FullMembers = day.Full,
        Probationary = day.Probationary,
        Exempt = day.Exempt,
        TemporarilyIn = day.TemporarilyIn,
        TemporarilyOut = day.TemporarilyOut,
        HasCommittee = day.HasCommittee,
        Secretary = day.Secretary,
        DayOfMonth = day.Schedule?.DayOfMonth,
        Time = day.Schedule?.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
        Place = day.Schedule?.Place,
        Search = SearchText.Of(cell.Name, day.Secretary),
    };
}
