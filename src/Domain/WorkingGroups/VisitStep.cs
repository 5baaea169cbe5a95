namespace ChiBo.Domain.WorkingGroups;

/// <summary>What a visit needs of other aggregates, each step repeatable.</summary>
public enum VisitStep
{
    /// <summary>The cell has written it into its book.</summary>
    Claimed,

    /// <summary>The cell has another group's visit in that month.</summary>
    TurnedAway,

    /// <summary>The meeting knows the visitors.</summary>
    Told,

    /// <summary>Cell and meeting know that it was called off.</summary>
    Released,
}
