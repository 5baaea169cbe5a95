namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>What people do with a proposed rating.</summary>
public enum RatingAct
{
    /// <summary>The organisation's committee agreed with the proposal.</summary>
    Confirmed,

    /// <summary>The organisation's committee gave another rating, with a reason.</summary>
    Overruled,

    /// <summary>The bloc's committee decided, which stands above the others.</summary>
    Decided,
}
