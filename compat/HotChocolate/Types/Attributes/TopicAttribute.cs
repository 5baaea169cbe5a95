namespace HotChocolate.Types;

/// <summary>Names the topic that a subscription field listens to; <c>{name}</c> is replaced by that argument.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The pattern; the name of the method when absent.</summary>
    public string? Name { get; } = name;
}
