namespace ChiBo.Hosting.Defaults;

/// <summary>Why the process ends: because it was asked to, or because it could not go on.</summary>
public sealed class ProcessEnd
{
    /// <summary>Whoever started it should start it again.</summary>
    public bool IsFailure { get; set; }
}
