namespace ChiBo.Domain.Inspections.Files;

/// <summary>A limit on every collection of an inspection file.</summary>
public static class FileLimits
{
    public const int Team = 20;
    public const int Visits = 50;
    public const int Findings = 200;
}
