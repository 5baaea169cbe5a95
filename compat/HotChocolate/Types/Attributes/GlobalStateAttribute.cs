namespace HotChocolate;

/// <summary>The parameter is a value of the request, set by an interceptor.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class GlobalStateAttribute : Attribute
{
    public GlobalStateAttribute()
    {
    }

    public GlobalStateAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The key; the name of the parameter when absent.</summary>
    public string? Key { get; }
}
