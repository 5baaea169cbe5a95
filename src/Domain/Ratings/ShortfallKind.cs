namespace ChiBo.Domain.Ratings;

/// <summary>What keeps a cell from a better rating.</summary>
public enum ShortfallKind
{
    /// <summary>Some months are worse than the rating allows.</summary>
    MonthsTooLow,

    /// <summary>Fewer months are good enough than the rating needs.</summary>
    TooFewMonths,

    /// <summary>The organisation's places for excellent cells are taken by better ones.</summary>
    PlacesTaken,
}
