namespace ChiBo.Domain.Organisations;

/// <summary>How much a bloc may hold.</summary>
public static class BlocLimits
{
    /// <summary>Rows of a file of organisations and cells.</summary>
    public const int ImportRows = 2_000;

    /// <summary>Organisations and cells of one file: each row may name one of either.</summary>
    public const int ImportPlaces = 2 * ImportRows;

    /// <summary>Files of organisations and cells that can be taken back.</summary>
    public const int Imports = 3;

    /// <summary>Cells that one organisation may ever have had at a time.</summary>
    public const int CellsOfAnOrganisation = 2_000;

    public const int Editions = 20;
    public const int RubricChoices = 200;
    public const int CalendarDaysPerYear = 366;
    public const int CalendarYears = 20;

    /// <summary>Characters of one edition's text.</summary>
    public const int EditionText = 65_536;
}
