namespace ChiBo.Simulator;

/// <summary>A criterion that people score.</summary>
internal sealed record RubricCriterion(string Code, double Max, double Step);
