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

/// <summary>How much of a name stands in a column, in the order in which a name is said.</summary>
internal enum NamePart
{
    Whole,
    Family,
    Middle,
    Given,
}

/// <summary>What a column of a roster file holds.</summary>
internal readonly record struct RosterMeaning(RosterColumn Column, NamePart Part = NamePart.Whole)
{
    public static implicit operator RosterMeaning(RosterColumn column) => new(column);
}
