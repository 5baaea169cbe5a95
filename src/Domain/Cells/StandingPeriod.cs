namespace ChiBo.Domain.Cells;

/// <summary>A standing and the days for which it holds.</summary>
/// <param name="Standing">What holds.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when open-ended.</param>
public sealed record StandingPeriod(MemberStanding Standing, DateOnly From, DateOnly? Until = null)
{
    public static StandingPeriod Active { get; } = new(MemberStanding.Active, DateOnly.MinValue);

    public bool Covers(DateOnly date) => From <= date && (Until is not { } until || date <= until);
}
