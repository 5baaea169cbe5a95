namespace Orleans;

/// <summary>How long callers of a method wait for its answer.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResponseTimeoutAttribute(string timeout) : Attribute
{
    /// <summary>The wait.</summary>
    public TimeSpan? Timeout { get; init; } =
        TimeSpan.Parse(timeout, System.Globalization.CultureInfo.InvariantCulture);
}
