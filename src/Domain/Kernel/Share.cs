namespace ChiBo.Domain.Kernel;

/// <summary>
/// The share of a part in a whole as people read it, in lists, reports, papers and sheets: one rule for all of them.
/// </summary>
public static class Share
{
    /// <summary>
    /// Percent with one decimal, rounded down, so that no threshold is reached by rounding; null when the whole is
    /// nothing.
    /// </summary>
    /// <param name="part">How many of the whole; null when nobody knows.</param>
    /// <param name="whole">How many there are; null when nobody knows.</param>
    public static decimal? Of(int? part, int? whole) =>
        part is { } some && whole is > 0 and var all ? some * 1000L / all / 10m : null;
}
