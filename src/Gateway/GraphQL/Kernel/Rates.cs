namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Shares as people read them.</summary>
internal static class Rates
{
    /// <summary>Percent with one decimal; null of nothing.</summary>
    public static decimal? Percent(int part, int whole) =>
        whole == 0 ? null : Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero);
}
