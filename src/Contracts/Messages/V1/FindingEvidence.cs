namespace ChiBo.Contracts.Messages.V1;

/// <summary>One value that a finding rests on.</summary>
public sealed record FindingEvidence
{
    /// <summary>Such as present.</summary>
    public string Name { get; init; } = "";

    /// <summary>Written without regard to any language.</summary>
    public string Value { get; init; } = "";
}
