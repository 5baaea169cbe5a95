using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Cells;

/// <summary>What a member is in a cell in a period of days.</summary>
internal sealed record MemberDayRow
{
    public string CellId { get; init; } = "";
    public string MemberId { get; init; } = "";

    /// <summary>First day.</summary>
    public DateOnly FromOn { get; init; }

    /// <summary>First day after it.</summary>
    public DateOnly UntilOn { get; init; }

    public string Name { get; init; } = "";
    public string Class { get; init; } = "";
    public string Standing { get; init; } = "";
    public string Position { get; init; } = "";
    public DateOnly? JoinedOn { get; init; }
    public DateOnly? FullSince { get; init; }
    public string Search { get; init; } = "";

    public static MemberDayRow Of(string cellId, CellRosterLine line, DateOnly from, DateOnly until) => new()
    {
        CellId = cellId,
        MemberId = line.MemberId,
        FromOn = from,
        UntilOn = until,
        Name = line.Name,
        Class = line.Class,
        Standing = line.Standing,
        Position = line.Position,
        JoinedOn = line.JoinedOn,
        FullSince = line.FullSince,
        Search = SearchText.Of(line.Name, line.MemberId),
    };

    /// <summary>Whether another period of the same member follows this one and says the same.</summary>
    public bool GoesOnIn(MemberDayRow next) => next with { FromOn = FromOn, UntilOn = UntilOn } == this && next.FromOn == UntilOn;
}
