namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>What people do with a proposed rating.</summary>
public enum RatingAct
{
    /// <summary>The organisation's committee agrees with the proposal.</summary>
    Confirmed,

    /// <summary>The organisation's committee gives another rating, with a reason.</summary>
    Overruled,

    /// <summary>The bloc decides.</summary>
    Decided,
}
