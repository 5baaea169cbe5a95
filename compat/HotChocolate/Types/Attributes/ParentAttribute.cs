namespace HotChocolate;

/// <summary>The parameter is the object whose field is being resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>Properties of the parent that the resolver needs.</summary>
    public string? Requires { get; } = requires;
}
