namespace HotChocolate;

/// <summary>The parameter is a service, never an argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ServiceAttribute : Attribute
{
    public ServiceAttribute()
    {
    }

    public ServiceAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The key of a keyed service.</summary>
    public string? Key { get; }
}
