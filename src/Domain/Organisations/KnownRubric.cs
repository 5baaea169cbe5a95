namespace ChiBo.Domain.Organisations;

/// <summary>An edition that came with the platform.</summary>
public sealed record KnownRubric(string Id, DateOnly ValidFrom);
