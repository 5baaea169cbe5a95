namespace Orleans;

/// <summary>Marks a converter between a foreign type and its surrogate.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class RegisterConverterAttribute : Attribute;
