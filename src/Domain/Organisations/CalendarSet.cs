using System.Collections.Immutable;

namespace ChiBo.Domain.Organisations;

/// <summary>The bloc announced the days of a year.</summary>
public sealed record CalendarSet(int Year, ImmutableArray<CalendarDay> Days) : BlocEvent
{
    public override BlocState Apply(BlocState state) => state with
    {
        Calendar = [.. state.Calendar.Where(d => d.On.Year != Year).Concat(Days).OrderBy(d => d.On)],
    };
}
