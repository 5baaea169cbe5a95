using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>
/// <see cref="CountedMonth.DayOf"/> as a condition on meetings: the day on which a meeting began, or the nearest day of its
/// month when it began outside of it, lies in a period.
/// </summary>
internal static class CountedDay
{
    /// <summary>Of meetings as <c>m</c>. In the first month only the day can be too early, in the last only too late.</summary>
    public const string IsBetween =
        "(m.month > @firstMonth or (m.month = @firstMonth and (@fromItsBegin or m.opened_at >= @from))) "
        + "and (m.month < @lastMonth or (m.month = @lastMonth and (@toItsEnd or m.opened_at < @to)))";

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);

    /// <param name="parameters">Of the statement.</param>
    /// <param name="from">The first day, in Viet Nam.</param>
    /// <param name="to">The last day.</param>
    public static void Between(DynamicParameters parameters, DateOnly from, DateOnly to)
    {
        (from, to) = (Within(from), Within(to));
        var (first, last) = (Month.Of(from), Month.Of(to));
        parameters.Add("firstMonth", first.ToString());
        parameters.Add("fromItsBegin", from == first.FirstDay);
        parameters.Add("from", VietnamTime.At(from, TimeOnly.MinValue));
        parameters.Add("lastMonth", last.ToString());
        parameters.Add("toItsEnd", to == last.LastDay);
        parameters.Add("to", VietnamTime.At(to.AddDays(1), TimeOnly.MinValue));
    }

    /// <summary>No meeting counts for a month that there is not.</summary>
    private static DateOnly Within(DateOnly day) =>
        day < Earliest ? Earliest : day > Latest ? Latest : day;
}
