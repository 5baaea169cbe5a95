namespace ChiBo.Domain.Kernel;

/// <summary>A role held in a scope: the path of a bloc, organisation, cell or working group.</summary>
public sealed record Grant(Role Role, ScopePath Scope);
