using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>The bloc announces the days of a year; replaces what it announced for that year before.</summary>
public sealed record SetCalendar(Actor Actor, int Year, ImmutableArray<CalendarDay> Days)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice, Role.BlocCommittee) is { } denied) return denied;
        if (Year is < 2000 or > 2199) return CommonRefusals.InvalidValue("year");
        if (Days.Length > BlocLimits.CalendarDaysPerYear)
            return CommonRefusals.TooMany("days", BlocLimits.CalendarDaysPerYear);
        if (state.Calendar.Select(d => d.On.Year).Append(Year).Distinct().Count() > BlocLimits.CalendarYears)
            return CommonRefusals.TooMany("years", BlocLimits.CalendarYears);
        foreach (var day in Days)
        {
            if (day.On.Year != Year) return CommonRefusals.InvalidValue("on");
            if (Limits.Check("title", day.Title, Limits.Title) is { } refusal) return refusal;
        }

        return new CalendarSet(Year, [.. Days.OrderBy(d => d.On)]);
    }
}
