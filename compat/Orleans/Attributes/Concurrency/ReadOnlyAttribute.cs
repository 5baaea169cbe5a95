namespace Orleans.Concurrency;

/// <summary>Calls of this method change nothing and run together with others of their kind.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;
