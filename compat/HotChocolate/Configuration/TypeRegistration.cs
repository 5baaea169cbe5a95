namespace HotChocolate.Configuration;

/// <summary>A type that was added: a class, an instance, or who makes one.</summary>
internal sealed record TypeRegistration(Type? Class, Func<IServiceProvider, object>? Create)
{
    /// <summary>A root that only extensions fill.</summary>
    public static TypeRegistration Empty { get; } = new(null, null);

    public static TypeRegistration Of(Type type) => new(type, null);

    public static TypeRegistration Of(object instance) => new(null, _ => instance);
}
