namespace Orleans;

/// <summary>Marks a type that may cross a grain boundary.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class GenerateSerializerAttribute : Attribute
{
    /// <summary>Whether parameters of a primary constructor take part; the default is true for records only.</summary>
    public bool IncludePrimaryConstructorParameters
    {
        get => IncludeParameters ?? false;
        init => IncludeParameters = value;
    }

    internal bool? IncludeParameters { get; private init; }
}
