using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Who came, in numbers.</summary>
/// <param name="Expected">The denominator.</param>
public sealed record AttendanceSummary(int Members, int Expected, int Present, int AbsentExcused, int AbsentUnexcused)
{
    /// <summary>Percent with one decimal; null before the roll.</summary>
    public decimal? Rate => Share.Of(Present, Expected);
}
