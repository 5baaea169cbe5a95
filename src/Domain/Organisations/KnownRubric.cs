using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Organisations;

/// <summary>An edition that came with the platform.</summary>
[Checked]
public sealed record KnownRubric(string Id, DateOnly ValidFrom);
