namespace ChiBo.Domain.Kernel.Input;

/// <summary>
/// The one policy for dates, instants, months, years and numbers: from before the Party was founded to what no typing
/// error passes. Fields that need less say so in their own rules.
/// </summary>
public static class InputRange
{
    public const int FirstYear = 1930;
    public const int LastYear = 2199;

    /// <summary>The years of plans and ratings, which are those of <see cref="Month"/>.</summary>
    public const int FirstPlanYear = 2000;

    /// <summary>More than any count, number or minutes that people enter.</summary>
    public const int MostNumber = 1_000_000;

    /// <summary>Points have at most so many decimals.</summary>
    public const int Decimals = 2;

    public const decimal MostPoints = 10_000;

    public static bool Holds(DateOnly date) => date.Year is >= FirstYear and <= LastYear;

    /// <summary>By the day that it is in Viet Nam.</summary>
    public static bool Holds(DateTimeOffset at) => Holds(VietnamTime.DateOf(at));

    public static bool HoldsPlanYear(int year) => year is >= FirstPlanYear and <= LastYear;

    public static bool Holds(int number) => number is >= -MostNumber and <= MostNumber;

    public static bool Holds(decimal points) =>
        Math.Abs(points) <= MostPoints && decimal.Round(points, Decimals) == points;
}
