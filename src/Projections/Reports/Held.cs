namespace ChiBo.Projections.Reports;

/// <summary>Which meetings have been held.</summary>
internal static class Held
{
    public const string Condition = "phase in ('Closed', 'Published', 'Confirmed')";
}
