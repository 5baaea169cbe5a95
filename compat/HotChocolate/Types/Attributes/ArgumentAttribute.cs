namespace HotChocolate;

/// <summary>The parameter is an argument, even where its type is a service.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    /// <summary>The name of the argument, when not that of the parameter.</summary>
    public string? Name { get; } = name;
}
