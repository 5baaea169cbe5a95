using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings;

/// <summary>
/// Which month a meeting counts for: the one that its name says, also when it began after midnight or in another month.
/// Lists, sheets, statistics, ratings and findings all ask here.
/// </summary>
public static class CountedMonth
{
    /// <summary>Days after its end in which a month may still be met, where the bloc has not said otherwise.</summary>
    public const int DefaultLateDays = 3;

    /// <summary>The most days that a bloc may allow.</summary>
    public const int MostLateDays = 31;

    /// <summary>
    /// The day that a meeting counts on: the day in Viet Nam on which it began, or the nearest day of its month when it
    /// began outside of it.
    /// </summary>
    public static DateOnly DayOf(Month month, DateTimeOffset begun)
    {
        var day = VietnamTime.DateOf(begun);
        return day < month.FirstDay ? month.FirstDay : day > month.LastDay ? month.LastDay : day;
    }

    /// <summary>The first instant at which the month's regular meeting may no longer begin.</summary>
    public static DateTimeOffset EndOf(Month month, int lateDays) =>
        VietnamTime.At(month.LastDay.AddDays(1 + lateDays), TimeOnly.MinValue);

    /// <summary>The last month whose regular meeting can no longer begin on a day.</summary>
    public static Month LastOver(DateOnly today, int lateDays) => Month.Of(today.AddDays(-lateDays)).Plus(-1);
}
