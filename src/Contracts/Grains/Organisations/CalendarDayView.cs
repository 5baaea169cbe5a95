namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A day that the bloc announces: a deadline, a holiday, a conference.</summary>
/// <param name="On">The day, in Viet Nam.</param>
/// <param name="Title">What is on that day, at most 500 characters.</param>
[GenerateSerializer, Immutable, Alias("bloc.calendar-day")]
public sealed record CalendarDayView([property: Id(0)] DateOnly On, [property: Id(1)] string Title);
