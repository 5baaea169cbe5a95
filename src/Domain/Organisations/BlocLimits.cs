namespace ChiBo.Domain.Organisations;

/// <summary>How much a bloc may hold.</summary>
public static class BlocLimits
{
    /// <summary>Rows of a file of organisations and cells.</summary>
    public const int ImportRows = 2_000;

    public const int Editions = 20;
    public const int RubricChoices = 200;
    public const int CalendarDaysPerYear = 366;
    public const int CalendarYears = 20;

    /// <summary>Characters of one edition's text.</summary>
    public const int EditionText = 65_536;
}
