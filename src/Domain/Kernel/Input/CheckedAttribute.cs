namespace ChiBo.Domain.Kernel.Input;

/// <summary>
/// On a type or property whose values were checked when they came in, or never came in: what a grain fetched for a command
/// or sets itself, and what was read from a file line by line. <see cref="InputPolicy"/> does not look into it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class CheckedAttribute : Attribute;
