namespace Orleans.Concurrency;

/// <summary>Calls of this interface method run between the turns of any other call.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;
