namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A day that the bloc announces: a deadline, a holiday, a conference.</summary>
[GenerateSerializer, Immutable, Alias("bloc.calendar-day")]
public sealed record CalendarDayView([property: Id(0)] DateOnly On, [property: Id(1)] string Title);
