using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.Authentication;
using HotChocolate.Execution;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// The caller of a request, as interceptors put it there and resolvers take it: <c>[GlobalState] Caller caller</c>.
/// </summary>
internal static class CallerState
{
    public const string Key = "caller";

    /// <summary>When the caller's token ends: <c>[GlobalState] DateTimeOffset until</c>.</summary>
    public const string Until = "until";

    public static void SetCaller(this OperationRequestBuilder request, ClaimsPrincipal user, string? order)
    {
        request.SetGlobalState(Key, TokenCaller.Read(user) with { OrderId = order });
        request.SetGlobalState(Until, EndOf(user));
    }

    /// <summary>Who gives the order of this field.</summary>
    /// <remarks>
    /// A document may give the same order twice under two aliases; under one name the second would pass for a repeat of
    /// the first, so an alias becomes part of the order's name.
    /// </remarks>
    public static Caller Orderer(this IResolverContext context)
    {
        var caller = (Caller)context.ContextData[Key]!;
        return caller.OrderId is { } order && context.ResponseName != context.Selection.Field.Name
            ? caller with { OrderId = Fit($"{order}/{context.ResponseName}") }
            : caller;
    }

    private static string Fit(string order) =>
        order.Length <= Caller.LongestOrderId
            ? order
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(order)));

    private static DateTimeOffset EndOf(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirst("exp")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) + TokenRules.ClockSkew
            : DateTimeOffset.MaxValue;
}
