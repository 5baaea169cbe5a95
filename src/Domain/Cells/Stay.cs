using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>One time of belonging to the cell.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day without the member; null while nobody knows one.</param>
/// <param name="End">Why it ended.</param>
/// <param name="CameFrom">The cell that sent the member here; null when they were admitted here.</param>
public sealed record Stay(DateOnly From, DateOnly? Until = null, MembershipEnd? End = null, ScopePath? CameFrom = null)
{
    public bool Covers(DateOnly date) => From <= date && (Until is not { } until || date < until);
}
