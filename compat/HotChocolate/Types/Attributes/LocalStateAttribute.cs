namespace HotChocolate;

/// <summary>The parameter is a value set within the field's own pipeline.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class LocalStateAttribute : Attribute
{
    public LocalStateAttribute()
    {
    }

    public LocalStateAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The key; the name of the parameter when absent.</summary>
    public string? Key { get; }
}
