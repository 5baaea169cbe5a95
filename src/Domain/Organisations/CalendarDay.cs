namespace ChiBo.Domain.Organisations;

/// <summary>A day that the bloc announces: a deadline, a holiday, a conference.</summary>
public sealed record CalendarDay(DateOnly On, string Title);
