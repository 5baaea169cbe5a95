namespace HotChocolate.Types;

/// <summary>A field that gives a value.</summary>
public interface IOutputField : IField
{
    bool IsDeprecated { get; }

    string? DeprecationReason { get; }

    bool IsIntrospectionField { get; }
}
