namespace ChiBo.Evening.Results;

/// <summary>The same votes cast in ChiBo and in the plain program, one after the other.</summary>
internal sealed record Round(double PerSecond, double P99, double PlainPerSecond, double PlainP99)
{
    public double Ratio => PerSecond / PlainPerSecond;
}
