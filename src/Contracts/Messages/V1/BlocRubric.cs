namespace ChiBo.Contracts.Messages.V1;

/// <summary>Which edition scores meetings from a month on.</summary>
public sealed record BlocRubric
{
    public string RubricId { get; init; } = "";

    /// <summary>Such as 2026-11.</summary>
    public string FromMonth { get; init; } = "";
}
