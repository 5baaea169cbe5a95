using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>The roll of a meeting in numbers, as the read model holds it.</summary>
/// <param name="Members">
/// Members of the cell on the meeting's day without those temporarily in; before it opens, as the roster stands.
/// </param>
/// <param name="Expected">
/// The denominator of attendance (process.md §4): those who are to come, and the exempt who came all the same.
/// </param>
/// <param name="Present">Of <c>expected</c>, those who were present; 0 before the meeting opened.</param>
/// <param name="AbsentExcused">Of <c>expected</c>, those absent with a reason (vắng có lý do).</param>
/// <param name="AbsentUnexcused">Of <c>expected</c>, those absent without a reason (vắng không lý do).</param>
public sealed record AttendanceSummary(int Members, int Expected, int Present, int AbsentExcused, int AbsentUnexcused)
{
    /// <summary>
    /// <c>present</c> of <c>expected</c> in percent, 0 to 100 with one decimal, rounded down; null before the meeting
    /// opened.
    /// </summary>
    public decimal? Rate => Share.Of(Present, Expected);
}
