namespace ChiBo.Contracts.Messages.V1;

/// <summary>A day that the bloc announces.</summary>
public sealed record BlocCalendarDay
{
    public DateOnly On { get; init; }
    public string Title { get; init; } = "";
}
