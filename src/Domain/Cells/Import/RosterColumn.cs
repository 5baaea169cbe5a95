namespace ChiBo.Domain.Cells.Import;

/// <summary>The columns that a roster file may have.</summary>
internal enum RosterColumn
{
    MemberId,
    Name,
    Class,
    JoinedOn,
    FullSince,
    Position,
    Standing,
    StandingFrom,
    StandingUntil,
}
