namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>
/// Marks what the record of changes must not hold even a digest of: a digest of one of three choices is the choice.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConfidentialAttribute : Attribute;
