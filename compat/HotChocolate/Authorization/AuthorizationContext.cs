namespace HotChocolate.Authorization;

/// <summary>The request whose document is asked about.</summary>
public sealed class AuthorizationContext
{
    internal AuthorizationContext(
        ISchema schema,
        IServiceProvider services,
        IDictionary<string, object?> contextData)
    {
        Schema = schema;
        Services = services;
        ContextData = contextData;
    }

    public ISchema Schema { get; }

    public IServiceProvider Services { get; }

    /// <summary>The request's state, with the user.</summary>
    public IDictionary<string, object?> ContextData { get; }
}
