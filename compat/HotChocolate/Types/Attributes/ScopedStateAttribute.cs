namespace HotChocolate;

/// <summary>The parameter is a value set by a resolver above.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ScopedStateAttribute : Attribute
{
    public ScopedStateAttribute()
    {
    }

    public ScopedStateAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The key; the name of the parameter when absent.</summary>
    public string? Key { get; }
}
