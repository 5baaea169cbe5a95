namespace ChiBo.Domain.Meetings;

/// <summary>Shares, as people read them.</summary>
internal static class Percent
{
    /// <summary>Percent with one decimal, rounded down; null when there is nothing to take a share of.</summary>
    public static decimal? Of(int part, int whole) => whole == 0 ? null : part * 1000L / whole / 10m;
}
