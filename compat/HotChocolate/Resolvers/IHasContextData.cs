namespace HotChocolate;

/// <summary>What carries state for the whole request.</summary>
public interface IHasContextData
{
    IDictionary<string, object?> ContextData { get; }
}
