using System.Security.Claims;
using HotChocolate.Resolvers;

namespace HotChocolate;

/// <summary>Reads and writes the state of a request in resolvers.</summary>
public static class ResolverContextExtensions
{
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T? GetGlobalState<T>(this IResolverContext context, string name) =>
        context.ContextData.TryGetValue(name, out var value)
            ? Cast<T>(value)
            : throw new ArgumentException($"The request has no state `{name}`.", nameof(name));

    public static T? GetGlobalStateOrDefault<T>(this IResolverContext context, string name) =>
        context.ContextData.TryGetValue(name, out var value) ? Cast<T>(value) : default;

    public static T GetGlobalStateOrDefault<T>(this IResolverContext context, string name, T defaultValue) =>
        context.ContextData.TryGetValue(name, out var value) && value is T typed ? typed : defaultValue;

    public static void SetGlobalState<T>(this IResolverContext context, string name, T value) =>
        context.ContextData[name] = value;

    public static T GetEventMessage<T>(this IResolverContext context) =>
        Cast<T>(context.ScopedContextData.GetValueOrDefault(WellKnownContextData.EventMessage))
        ?? throw new InvalidOperationException("No message is being told.");

    /// <summary>The user of the request; null when nobody said who it is.</summary>
    public static ClaimsPrincipal? GetUser(this IResolverContext context) =>
        context.ContextData.TryGetValue(nameof(ClaimsPrincipal), out var user) ? user as ClaimsPrincipal : null;

    /// <summary>The client asked for this subfield.</summary>
    public static bool IsSelected(this IResolverContext context, string fieldName) =>
        ((Execution.FieldTask)context).IsSelected(fieldName);

    private static T? Cast<T>(object? value) => value is null ? default : (T)value;
}
