using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>Which edition scores meetings from a month on.</summary>
public sealed record RubricChoice(string RubricId, Month FromMonth);
