using System.Collections.Immutable;

namespace ChiBo.Hosting.Configuration.Rules;

/// <summary>Another value than the usual one is refused in every environment but these.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnlyInAttribute(params string[] environments) : Attribute
{
    public ImmutableArray<string> Environments { get; } = [.. environments];
}
